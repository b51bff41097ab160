"""Powers given to an agent: how wide, for how long, and what he may do in the borrower's name."""

from forbear.reading.statements.phrase import Phrase

AGENT = Phrase(
    r"委托|委任|授与|授予|受托|受任|代理(?!费)|代办|中介|顾问|经纪|服务期|咨询公司|法务公司|把权"
    r"|授权(?:书|Ⓤ|某|代|张|王|李)"
    r"|(?<![a-z])(?:agents?(?!')|attorney(?!s)|appoint\w*|proxy|advis[eo]r|consultant|mandate"
    r"|client|principal's"
    r"|representative|the firm|authori[sz]e (?:the|Ⓤ|our|[a-z]+ (?:co|ltd)))",
    r"全权(?:代表|代理|处理|负责|交)|客户(?=私下|自行|擅自)|(?:全|都|全部|统统)交给|法务|代表Ⓑ"
    r"|(?<![a-z])adviser",
)
"""A mandate is spoken of."""
POWER = Phrase(r"授权|(?<![a-z])(?:power|authori[sz])")
"""A power for an agent, or for a debit or the use of data."""
OTHER_POWER = Phrase(
    r"扣(?:收|款|划|缴)|划扣|代扣|征信|社保|通讯录|通信|人脸|数据|信息|个资|查询|送达|诉讼材料"
    r"|司法确认|公证|委托[^,。;]{0,4}催"
    r"|停止[^,。;]{0,6}催|催收(?:员|行为|人|机构)|催讨|催理|亲属|我所委托人|银行无权过问|(?:银行"
    r"|Ⓛ)全权"
    r"|受托[人方]不向"
    r"|法定代表|debit|data(?![a-z])|debt collection|expenses|commission|guarant"
)
"""A power for a debit, data, service of papers, or on collecting."""
PASSED_ON = Phrase(
    r"由Ⓤ[^,。;]{0,3}接管|转付|统一(?:向|还给?|支付|付)|代付|distribut|打(?:到)?(?:我"
    r"|Ⓤ)[^,。;]{0,3}卡",
    r"统一帮Ⓑ|(?:打|转|汇|交)(?:到|给)(?:我|Ⓤ)[^。;]{0,14}各家|(?:分|还|付|转|打)给(?:各"
    r"|每)(?:家|个平台|平台|行)|pass (?:it|them|the money) on to",
)
"""Instalments go through somebody's hands to the lenders."""
OUR_HANDS = Phrase(
    r"由(?:Ⓤ|我|其|乙方公司)|Ⓤ|我卡|(?<![a-z])our(?![a-z])",
    r"once ?Ⓑ?have signed|谈了算Ⓑ违约",
)
"""It is the speaker who acts."""
WIDE = Phrase(
    r"全权|概括|(?:一切|所有|全部|任何)[^,。;]{0,5}?(?:事务|事项|事宜|行为|权限|意思表示"
    r"|方案|条件|决定)"
    r"|一切后果|无限(?:制|代理|权)|未限定|不限(?:于|定|制)?(?:范围|事项|权限)?"
    r"|凡[^,。;]{0,10}(?:有关|涉)[^,。;]{0,8}(?:事|务|项)"
    r"|无(?:固定)?期限|永久|长期有效|(?:再|转)(?:转)?(?:授|委托|授权)|唯一(?:的)?(?:联系|代理"
    r"|授权|对接|沟通)"
    r"|独家|排他|自行决定|径行决定|自主决定|无需(?:逐案|另行|再)?(?:请示|经委托|问|征得|取得)"
    r"|不用再?[^,。;]{0,6}问"
    r"|事先追认|均予(?:认可|追认)|无条件(?:履行|接受|认可)|(?:结果"
    r"|方案)[^,。;]{0,4}不得[^,。;]{0,4}异议"
    r"|放弃抗辩|认可债权|处分(?:财产|权)|(?:答应|接受|同意)任何|什么(?:条件|方案)都|(?:认为"
    r"|以为)(?:适当|合适|妥当)",
    r"full (?:power|authority)|all matters|any (?:repayment )?(?:terms?|matter|deal|settlement)"
    r"|everything|think fit|see fit"
    r"|exclusive|perpetual|unlimited|general power|granted herein is general|absolute"
    r"|sole discretion|酌情|whatever"
    r"|on ?Ⓑ?(?:his|her|my)? ?behalf in all|anything|ratif",
    r"无需(?:事先|先|经)[^,。;]{0,6}(?:征|经|同意|问|告)|任何形式的|(?:全部|一切|所有)权利"
    r"|(?:抛弃|放弃|舍弃)权利|期限不定|不定期限|(?:他|她|其|Ⓤ)说了算|无论谈成|谈成什么|怎么(?:谈"
    r"|签)都|说什么是什么|(?:Ⓑ|委托人|我)都(?:认|承认|接受)",
)
"""Power without bounds."""
FOR_GOOD = Phrase(
    r"不可(?:以)?(?:撤|取消|终止|解除)|(?:不得|不能|不可以?|不许|无权|禁止)(?:中途|单方|任意"
    r"|随意|擅自|自行|提前)?(?:撤|取消|终止|解除|解约|反悔)"
    r"|(?:抛弃|放弃)[^,。;]{0,6}(?:终止|解除|撤)|(?:解除|撤[销回]|终止)(?:委托|授权|代理"
    r"|本合同)?[^,。;]{0,4}(?:须|需|应)经"
    r"|(?:撤[销回]|终止|解除|取消)[^,。;]{0,8}(?:违约|赔偿|不退)|未经[^,。;]{0,8}(?:许可"
    r"|同意)[^。;]{0,8}(?:撤|终止|解除)"
    r"|irrevocab|不be (?:revoked|withdrawn|cancelled)|survives any|不(?:revoke|withdraw|terminate"
    r"|cancel|取消|终止)"
    r"|coupled with",
    r"(?:付清|结清|缴清|交清)[^,。;]{0,10}(?:方|才|后|始)[^,。;]{0,2}(?:可|能|得)?(?:以)?(?:终止"
    r"|解除|撤|退)|(?:退出|解约|撤|反悔|收回|退)[^,。;]{0,3}(?:不行|不得|不可以|没门)"
    r"|要退[^,。;]{0,4}赔|就是(?:长期|永久)|(?:不能|不得|不许|不可)(?:中途|再)?(?:收回|退出)"
    r"|永不(?:反悔|撤)|不be取消|不(?:end|revoke)",
)
"""It cannot be ended."""
MONEY = Phrase(
    r"代(?:为)?(?:收|领|管|持|付|操作|客户?收)|收付|领取(?!信)|对外收款|汇(?:入|到|至)"
    r"|打(?:到)?(?:我|Ⓤ|受托)[^,。;]{0,3}(?:卡|账)"
    r"|划入|转付|代付|统一(?:向|支付|还|付|归集)|归集|申领|贷款资金|退(?:款|费"
    r"|还)[^,。;]{0,8}(?:受托|Ⓤ|我)"
    r"|(?:paid|付款|pay(?:able)?)[^.;]{0,16} to ?(?:Ⓤ|the agent|our)|toⓊand"
    r"|receive[^.;]{0,12} (?:funds|money|monies|refund)|collect (?:money|refund)|distribut"
    r"|(?:refund|settlement moni|monies|funds)[^.;]{0,24}(?:agent|Ⓤ|our|firm)|take my money"
    r"|hold funds|receive payment",
    r"收受款|收款项|(?:拿|收|领)钱|经手[^,。;]{0,4}款",
)
"""Money passes through the agent."""
SIGNS_FOR = Phrase(
    r"代(?:为)?(?:签|和解|承诺|作出|借|捺|盖)|代(?!理|表Ⓛ)[^,。;]{1,6}(?:签|和解|承诺|答应|同意"
    r"|确认)|(?:替|帮)(?:Ⓑ|您)?(?:签"
    r"|答应|拍板|借)|电子签名|签订新|办理抵押"
    r"|以(?:Ⓑ|委托人|其)[^,。;]{0,2}名义(?:申请|借|贷|签)|抵押登记|签署(?:一切|任何|所有|的还款)"
    r"|borrow in|sign(?:s|ing)? ?(?:on behalf|inⒷ|in my|any|all)|do or sign|in (?:my|Ⓑ"
    r"|the ?本金's) ?name|bind ?(?:me|Ⓑ)"
)
"""He signs, settles or borrows in the borrower's name."""
MAIL = Phrase(
    r"代收[^,。;]{0,6}(?:退款|文件|信|函)|代(?:为)?(?:签收|收(?:受|件|取(?:信|函|文)))|拆阅|改寄"
    r"|(?:信件|信函|函件|文书"
    r"|邮件)[^。;]{0,16}(?:由Ⓤ|由受|寄至Ⓤ|寄到Ⓤ)"
    r"|opened? (?:and|by)|(?:letters?|mail|post)[^.;]{0,24}(?:our office|the agent|accepted)"
)
"""The borrower's mail goes to the agent."""
NUMBER_CHANGED = Phrase(
    r"(?:更改|变更|修改|换成|改成|改为|更换|变动)[^。;]{0,24}(?:手机|电话|号码|联系方式|地址)"
    r"|换成Ⓤ|(?:手机|号码"
    r"|电话)[^。;]{0,14}(?:换成|改成|改为|变更)[^。;]{0,4}(?:Ⓤ|我)"
    r"|呼叫转移|转接(?:到|至)|change the (?:phone|number|address|contact|e-?mail)|(?:divert"
    r"|forward)[^.;]{0,10}(?:calls?|电话)",
    r"以(?:客户|Ⓑ|委托人|其)[^,。;]{0,2}身份[^,。;]{0,6}(?:接|答|回|签|谈)"
    r"|保管[^,。;]{0,6}(?:电话|手机|sim)卡",
)
"""The lender is to reach the agent instead."""
SHUT_OUT = Phrase(
    r"(?:不(?:得|能|可以?|要|许|再|应|准|用)?|别(?:再)?|禁止|停止|退出|无权)(?:再|自己|自行|私自"
    r"|私下|单独|偷偷|直接|擅自|另行|主动|与|和|跟"
    r"|给|同|向|接|听|登录)"
    r"[^。;]{0,16}(?:联系|联络|沟通|协商|接洽|接听|电话|对话|办理|接触|(?:找|与|和|跟|向|给)(?:Ⓛ"
    r"|银行|平台)|app|来电|渠道)"
    r"|退出[^,。;]{0,4}(?:所有|全部)?[^,。;]{0,6}(?:沟通|渠道)|不(?:登录|回复|接听|接"
    r"|听)(?!受)[^。;]{0,6}(?:贷款|银行|app"
    r"|短信|电话|来电|Ⓛ)"
    r"|(?:电话|来电)[^,。;]{0,10}(?:别|不要|不得|不许|勿)(?:再)?(?:接|听)|Ⓑ不(?:要|用)接|唯一联系"
    r"|不(?:contact|speak|talk|deal|communicate|answer|write)[^.;]{0,20}(?:Ⓛ|creditors?|directly"
    r"|电话|with)"
    r"|refrain from (?:contact|speak|talk)",
    r"(?:私下|自行|擅自|私自|自己|单独|绕开Ⓤ?)[^,。;]{0,4}(?:联系|联络|沟通|接触|谈|和解"
    r"|达成)[^。;]{0,20}(?:违约|不退|赔)|(?:不(?:得|能|可以|许|准)|别)(?:自己|再"
    r"|直接)?(?:去)?(?:跟|和|与|同|找)(?:Ⓛ|银行|平台)[^,。;]{0,4}(?:说话|谈|讲|聊|打交道)",
    r"all (?:contact|communication|correspondence)[^.;]{0,16}throughⓊ",
)
"""The borrower may not speak with the lender himself."""
NARROW = Phrase(
    r"仅(?:得|委托|限|可|授权|代|提供|帮)|只(?:帮|是|能|可|限)|(?<!不)限于|(?<!弃)(?:可随时"
    r"|随时(?:可"
    r"|能)?)(?:撤|取消|终止|解除)|当天就能取消"
    r"|须经(?:委托人|其)?(?:Ⓑ|本人)"
    r"|(?:Ⓑ|本人|委托人)(?:书面)?(?:同意|签字)(?:后|方)|不(?:作|含|具有|经受托|代为|代收|代接)"
    r"|(?<!得)(?<!能)(?<!要)(?<!许)自行(?:与|联系)|仍可|直接通知|(?:字|字得)Ⓑ自己签|只办"
    r"|办完即止|未委托|已.{0,12}(?:解除|撤销|终止)"
    r"|(?<!委任)(?<!委托)(?<!授权)(?:Ⓛ|银行)[^,。;]{0,4}(?:授权|委任|委托(?!人)|代理(?!人))"
    r"|代表Ⓛ|风险|请勿|切勿|提醒|提示|法律援助"
    r"|据实结算|做不了主|Ⓛ及其|Ⓑ以外"
    r"|only|may only|无authority|appointed nobody|written consent|onⓁ's behalf|onⓁbehalf"
    r"|Ⓛ(?:has )?(?:given|appointed)|directly whenever|还款提醒"
)
"""Single acts, revocable, or it is the lender's own agent."""
