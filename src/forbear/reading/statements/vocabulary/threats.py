"""Arrest, crime, a family's future and false officials: what hard collectors threaten with."""

from forbear.reading.statements.phrase import Phrase

ARREST = Phrase(
    r"坐牢|坐监|坐班房|牢饭|牢狱|大牢|入狱|收监|监狱|看守所|拘留|拘提|拘押|拘捕|刑拘|羁押|关押|管收"
    r"|逮捕|被捕|抓捕|批捕|逮(?:人|Ⓑ|起来)|抓(?:人|起来|走|Ⓑ|进去)|抓到哪|拉(?:人|Ⓑ)|捉(?:人|Ⓑ)"
    r"|(?:将|把)Ⓑ.{0,3}带走|带走(?:调查|问话|审)|带回(?:局|所|警)|押走|手铐|囹圄|探监|铁窗"
    r"|蹲(?:监|局|牢|号|几年|里面)|进去(?:蹲|待|坐|关)"
    r"|通缉|网逃|在逃|逃犯|追逃|传唤|传讯|拘票|逮捕令|强制措施|限制出境|控制(?:起来|人身)",
    r"(?<![a-z])arrest|jail|prison|handcuff|behind bars|lock(?:ed)? ?Ⓑ? ?up|custody"
    r"|warrants? (?:for|of|has|is|out)"
    r"|put away|bringⒷback|takeⒷaway|deport|detain|imprison|lockup|in cuffs",
)
"""The body is to be seized."""
CRIME = Phrase(
    r"刑事|刑侦|刑责|判刑|(?:够)?判[一二三四五六七八九十几\d]{1,3}年|函送(?=[^,。;]{0,8}(?:地检|检方|检察|警|法办|侦办|司法机关|公安|派出所))|徒刑|量刑|案底|前科"
    r"|犯罪|犯法|罪名|(?:诈骗|欺诈|诈欺|骗贷|还款|骗取"
    r"|侵占)罪"
    r"|(?:以|涉嫌|构成|告Ⓑ|按|属于?|定性为?)[^,。;]{0,6}(?:诈骗|骗贷|诈欺|欺诈|恶意透支|合同欺诈)"
    r"|诈骗(?:立案|报案|控告|人员|案)|逃废债名单",
    r"(?<![a-z])(?:crimes?|criminal|felony|fraud charges?|charged with|accused of|cheating"
    r"|theft by deception|indict"
    r"|prosecut|penal code|offence|obtaining property by)",
)
"""The debt is made a crime."""
OFFICERS = Phrase(
    r"警察|警方|公安|民警|刑警|派出所|警署|差馆|差人|警局|经侦|检察|检警|检方|检察官|特警|巡捕"
    r"|阿sir"
    r"|(?<![a-z])(?:officers?|detectives?|sheriff|bailiffs?|constables?|cops?)(?![a-z])|police",
    r"警车|刑侦|法警|保安大队|巡警|差佬",
)
"""Police and prosecutors."""
OFFICERS_ACT = Phrase(
    r"上门|找(?:Ⓑ|上|他|她)|来(?:找|抓|请|带|敲)|立案|报案|报警|落案|备案|协查|移送|介入|处理Ⓑ|联网"
    r"|是.{0,6}(?:公安|警|检)|推动|申请对|登门|出动|出警|请(?:Ⓑ|去)|喝茶|调查Ⓑ|学校|单位"
    r"|路上|约谈|上庭|come|pick|lodge|visit|report|assigned|on (?:his|their|the) way"
    r"|at ?Ⓑ?.{0,4}door"
    r"|knock|file|inform|call"
    r"|告知|通知",
    r"(?:递|送|报|交|转)(?:到|给|去)|举报Ⓑ|门口|到Ⓑ|敲门|带Ⓑ|找上",
)
"""They are called, come or open a case."""
POSES = Phrase(
    r"(?:Ⓤ|Ⓛ|我|这里|这边|这儿|本处|本队|此处)(?:们|就|这边|这里|方)?(?:是|系|为)[^,。;]{0,10}"
    r"(?:法院|公安|警|检察|法官|执行[处局庭]|司法局|法庭)",
    r"法院紧急|紧急(?:通知|传票)|(?:王|李|张|刘|陈|赵|杨|黄|周|吴)(?:法官|警官|检察官)"
    r"|(?:法院|公安|执行)[^,。;]{0,8}(?:失信中心|协查|专案组)|公安协查|立案告知|督办"
    r"|以.{0,6}之?名义立案",
    r"(?:Ⓤ(?:are|'re)|this is|i am|calling from)[^.;]{0,16}(?:ministry|派出所|fraud unit"
    r"|public security|prosecut)"
    r"|this is (?:the )?(?:法院|派出所|judge|officer)|i am (?:the )?(?:judge|officer)",
)
"""Somebody passes himself off as a court or the police."""
FAMILY = Phrase(
    r"孩子|子女|小孩|娃|闺女|儿子|女儿|仔女|家人|家属|亲属|三代|下一代|全家|一家|家庭|父(?:亲"
    r"|母)|母亲"
    r"|爱人|老婆|老公|配偶|后代|(?<![a-z])(?:kids?|child(?:ren)?|sons?|daughters?)(?![a-z])|亲属"
)
FUTURE = Phrase(
    r"考公|考编|公务员|上(?:不了)?学|升学|读(?:不了|不成)?书|念(?:不了|不成)?书|没法念|念不|入学"
    r"|就学|求学|转学|退学|劝退|录取|高考|学校|班主任"
    r"|老师|政审|当兵|参军|入伍|入党|找工作|工作都难|就业|档案|前途|前程|抬不起头|高铁|飞机|失信"
    r"|寸步难行"
    r"|连累|牵连|株连|(?:都|会|也)受影响|受牵|毁"
    r"|college|school|universit|government job|civil serv|barred|their future|futures",
    r"(?:当|考|进|入|参)不(?:了|成|上)",
)
"""What a family is said to lose."""
BLACKLIST = Phrase(
    r"黑名单|失信(?:被执行)?(?:人|名单|人员|家庭|户)|老赖(?:名单|榜)?|诈骗人员库|通报户|人员库"
    r"|坐不(?:了|成)(?:高铁|飞机|火车)|(?:不能|不让|无法)[^,。;]{0,4}(?:坐|乘)(?:高铁|飞机)"
    r"|营业执照[^,。;]{0,6}吊销|吊销[^,。;]{0,6}(?:执照|证)|(?:账户|电话卡|微信"
    r"|手机)[^,。;]{0,8}封(?:停|号|了)"
    r"|blacklist|black list|licen[cs]e ?(?:应|可)? ?be revoked|revokeⒷ.{0,10}licen[cs]e"
)
"""A list or ban that no lender can put anybody on."""
PRESSED = Phrase(
    r"如|若|否则|不然|要不|再不|不(?:还|签|付|给|缴|处理|配合|来|联系|结|履行)|未(?:还|付|处理"
    r"|缴|签|结)|逾期|欠|今[天日]"
    r"|明天|马上|立[刻即]|赶紧|速|限|月底|小时|来得及|结清|还款|清偿|转账|打过来|(?:给|拿)钱|后果"
    r"|unless|pay|sign|today|tonight|tomorrow|non-?付款|owe"
)
"""It hangs on paying or signing."""
NOT_A_THREAT = Phrase(
    r"不得|不以|不会|不必|不使用|不采[用取]|不构成犯罪|不是犯罪|与[^,。;]{0,8}无关|两回事|不可能"
    r"|严禁|禁止",
    r"判决|裁定|生效(?:法律)?文书|执行程序|民事(?:诉讼|纠纷|案件|责任)|由法院(?:依法|寄|在)"
    r"|拒不执行"
    r"|依法(?:采取|适用)",
    r"我(?:被|已|收到|把)|已(?:经)?报警|他们|有人(?:说|打|跟)|对方|自称|冒充|冒用|假的|骗子|吓唬"
    r"|恐吓|威胁"
    r"|相威胁|施压|录音|(?<!criminal)投诉|举报(?!Ⓑ)|查证|核实|团伙|谣言|均为诈骗|都是诈骗|别信"
    r"|不要(?:相)?信|不属",
    r"就读于|退役|虚假|伪造|变造|买卖|除名|移出|用于|学费|Ⓑ应[^,。;]{0,4}撤案|(?:居"
    r"|村)(?:\(居\))?委|居委"
    r"|(?:被|因)(?:他行)?(?:列|纳)[^。;]{0,24}(?:到期|终止|解除|中止|追索|加速)|forge(?!t)"
    r"|false doc"
    r"|自认|承认|悔过|confess"
    r"|admit",
    r"is lying|are lying|scam|anyone who|threaten|pretend|no one can|civil matter|report them",
    r"扬言|道歉|撤换|i reported|posed as|立功|民事案件",
)
"""It is promised not to happen, told of others, or follows a judgment."""
WONDERS = Phrase(
    r"会不会|吗|是否|真的|算不算|怎么办|什么意思|(?<![a-z])(?:can|will|could|would) (?:i|my)"
)
"""The borrower's own question."""
