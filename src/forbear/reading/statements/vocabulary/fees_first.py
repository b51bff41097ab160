"""Money asked before anything is arranged."""

from forbear.reading.statements.phrase import Phrase

_FEE = (
    r"(?:[一-鿿]{0,4}(?:服务|手续|审核|评估|资料|材料|工本|建档|挂号|调档|面谈|加急|咨询|顾问"
    r"|代理|代办|启动|立案|法务|律师|入会|会员|入门"
    r"|快递|打印|报告|激活|通道|担保|保证|鉴定|公关|打点|好处|辛苦|茶水|跑腿|活动|介绍|居间"
    r"|行政|处理|送件|开办|申请|制作|包装|保障|诚意|前期"
    r"|信用保证|协商|沟通|解冻|认证|备案|渠道|占位|占号|名额|定位|排号|订位|报名|登记|签字"
    r"|委办|委托|调查|查询|修复|整合|规划|健检|方案|谈判|减免|税)费(?:用)?"
    r"|保险金|按金|能力证明金|证明金|证金|启动资金|前期款|首笔款项|会员(?:卡|资格)|年卡|卡券"
    r"|购物卡|礼品卡|充值卡|点数卡|数字货币|虚拟币|usdt|gift ?cards?|bitcoin|wallet"
    r"|资金验证|验证(?:资金|金)|健检方案|服务包|优化服务|开通费|报酬|酬金|车马费|人情费|烟酒"
    r"|利是|费(?=[\d,。]|$)"
    r"|保证金|押金|定金|订金|诚意金|诚信金|意向金|备用金|解冻金|认证金|履约金|风险金|启动金"
    r"|签约金|前期费用|服务包|套餐|预扣款|个人所得税|税款|茶钱|红包"
    r"|刷流水|验资|信用保障产品|保单|佣金|中介费|费用|律师费"
    r"|(?:processing|set-?up|service|review|application|arrangement|admin\w*|handling|upfront"
    r"|consult\w*|enrolment|retainer"
    r"|advance)[ -]?(?:charges?|fees?|费)?|insurance premium|deposit|gst|retainer|invoice"
    r"|(?<![a-z])fees?(?![a-z])|charges?(?![a-z])|费)"
)
_FIRST = (
    r"(?:先(?!生)|前(?:收|先|要|须|应|期|付|支付|缴|付清|结清|全额)|(?:之|以)前|预(?:付|缴|存"
    r"|收|交|先)"
    r"|才(?!能免)|方(?:可|为|予|具备|为)|始(?:代|可|核|得|能)"
    r"|首(?:先|次)|事先|预先|提前(?!还|结|到|清)|款到|到帐|付款(?:后|即)|签完|签约当|当场"
    r"|当日付|今天(?:把|付|交|就)|现在(?:付|交|转)|先要|得有|不付不|付了(?:款|钱)?(?:才|再"
    r"|就)"
    r"|(?:交|付|转|打|存|验证|充|缴)完|due today|payable now|pay[^.]{0,30}now|right away|once"
    r"|first|to (?:unlock|start|begin|activate|release|open|secure|register|get)"
    r"|后(?:即|一|次日|立刻|方|再|由|我们|即刻|为)|签约(?:时|起)|自签约|到账|收到后|付清|交清"
    r"|付款后|收件即|当天返|即刻|前提|起即收"
    r"|up ?front|in advance|before|之前|\bfirst(?![a-z])|仅(?:then|之后)|only then|on signing"
    r"|on ?签|payable today|prior to|without it"
    r"|之后receipt|until[^.]{0,30}settled|so that|releases?|after which|直至|之后which)"
)
_HELP = (
    r"(?:联络|联系|对接|谈下|留着|留名额|放行|放(?:款|出来|开)|开通|通道|修复|提交|走流程"
    r"|启动|开工|动手|跟进|介入|出面|出函|顾问|债权人|各家|冻结|激活|撤案|撤诉|排队|优先|搞定"
    r"|摆平"
    r"|not ?contact|negotiat\w*|work on|your case|Ⓑcase|hardship|unlock|top of the|our team"
    r"|file(?![a-z])|start|reach|call|协商|申请|延期|展期|减免|分期|停催|停息|办理|受理|审批"
    r"|批准|核准|递交|提交|录入|审核"
    r"|启动|接手|约(?:到|见)|谈|特批|引荐|解冻|寄送|发函|代办|立案|帮"
    r"|方案|生效|特走|走特|安排|开始|approach|contact|settlement|waiver|restructur\w*|proposal"
    r"|application|letter|release|approv\w*|协议"
    r"|无论成败|不成功|不(?:予)?退|恕不|概不|非退|non-?refundable|与[^,。;]{0,4}结果无关|退件恕不)"
)
ASKED_BEFORE = Phrase(
    rf"{_FIRST}[^。;]{{0,18}}{_FEE}[^。;]{{0,40}}{_HELP}",
    rf"{_FEE}[^。;]{{0,30}}{_FIRST}[^。;]{{0,26}}{_HELP}",
    rf"{_FEE}[^。;]{{0,20}}(?:须|应|得|要|必须)[^。;]{{0,10}}{_HELP}[^。;]{{0,6}}(?:以前"
    rf"|之前|前)[^。;]{{0,8}}(?:付|缴|交)",
    rf"{_HELP}[^。;]{{0,24}}{_FIRST}[^。;]{{0,16}}{_FEE}",
    rf"{_HELP}[^。;]{{0,20}}{_FEE}[^。;]{{0,24}}(?:不成功|不退|无论成败|收到钱|到账|先付|先交)",
    r"先(?:收费|付款)后(?:办事|服务)|(?:先|得)[^,。;]{0,6}(?:充|扫|拿|过)(?:个"
    r"|了)?[\d一二三四五六七八九十两]{1,6}[^。;]{0,20}(?:解冻|打点|减免"
    r"|帮|约|办|生效)|先拿[^。;]{0,6}打点",
    r"(?:预收|预付|预缴|预存)[^。;]{0,14}(?:[一二三四五六七八九十\d]成|报酬|费|金|\d)|(?:预收"
    r"|先收)[^。;]{0,6}(?:报酬|定金|费)"
    r"|签(?:署|约|字)(?:之)?(?:前|日)[^。;]{0,10}(?:付款\d|应?缴纳?|交)[^。;]{0,20}(?:费|%|金)"
    r"|(?:书面|回执|答复|批复)(?:答复)?(?:以|之)?前[^。;]{0,16}付",
    r"(?:建档|材料|押金|档案|激活码?|通道|监管户|验证账户|方案设计)[^。;]{0,24}(?:交了|付完"
    r"|排上|先打到|走一圈|走完|立马退|不退|预收|购买|就帮|开通)"
    r"|先把[^。;]{0,8}(?:打到|转到)[^。;]{0,8}(?:户|账户)走|付给(?:内部|行里|经办)人员"
    r"|给[^。;]{0,4}打点|转账\d+元到验证",
    r"(?:upfront|advance)[^.]{0,20}(?:费|cost|fee)|(?:must|应) ?first (?:wire|pay|send|transfer)"
    r"|package now and",
    r"(?:占位|占号|名额|启动|解冻|认证|激活|打点|能力证明|资金验证|验证|开通"
    r"|健检)[^,。;]{0,8}(?:费|资金|金)[^。;]{0,14}(?:交|付|转|打|缴|存|\d)",
    r"(?:缴|交|付|存|转|打|买|购)[^,。;]{0,14}(?:会员卡|证明金|占位费|启动资金|解冻金|认证金"
    r"|验证金|年卡|健检方案|礼品卡|购物卡|税费|usdt)|(?:转|打)[^,。;]{0,10}(?:块"
    r"|元)[^,。;]{0,6}(?:做|作为)[^,。;]{0,6}验证",
    r"(?:签完|签约|签字|签合同)[^,。;]{0,6}(?:当场|当天|当日|就|即"
    r"|时)[^,。;]{0,6}付?\d+[^。;]{0,24}(?:尾款|谈下|谈成)",
    r"(?:收取?|预存|交|付|存)[^。;]{0,16}(?:\d|金|费)[^。;]{0,24}(?:不成功?也?不退|无论成败"
    r"|成不成都?不退|不(?:予)?退(?:还|费)?(?=[,。;]|$))",
    r"(?:enrol?l?ment|set-?up|processing|admin|registration|activation|consult\w*"
    r"|verification|file)[^.]{0,10}(?:费用?|charges?|costs?)[^.]{0,26}(?:today|first|now"
    r"|up ?front|之前|on ?签)"
    r"|pay (?:the |a |an |our )?(?:[a-z-]{2,14} ){0,2}(?:费用?|charges?|cost)[^.]{0,24}(?:now"
    r"|today|first)|send[^.]{0,16}(?:usdt|bitcoin|gift ?card)"
    r"|charge[^.]{0,50}(?:之前|in advance|up ?front)[^.]{0,16}settle\w*"
    r"|pays?[^.]{0,12}\d[^.]{0,6}on ?(?:签|signing)[^.]{0,40}(?:work|start|begin)"
    r"|不approach[^.]{0,40}invoice",
    r"另缴[^。;]{0,8}费[^。;]{0,16}随首笔",
)
"""A fee, deposit or percentage is to be paid before help, a result or a signature."""
BUT_A_FEE = Phrase(
    r"(?:只是|只需|只要|但|不过|仅需|另外)[^。;]{0,6}(?:交|付|存|缴|买|打|押)[^。;]{0,12}"
    r"(?:费|金|卡|套餐)[^。;]{0,14}(?:返|退|原路|解冻|才能|再|后)",
    r"(?:无|不|no) ?(?:approach|work|contact|action|call|letter)[^.]{0,50}(?:until|直至)"
    r"[^.]{0,40}(?:invoice|费|retainer|保证金|charge)",
    r"(?:入|交|付|给|汇)[^,。;]{0,10}(?:按金|订金|手续费|保证金|费)[^,。;]{0,2}先",
)
"""After a denial: only a little is to be paid; or nothing is done until a bill is paid."""
NOT_A_FEE_FIRST = Phrase(
    r"不(?:收取?(?![^。;]{0,10}(?:只是|只需|但|不过|可是|另))|向|要(?:求)?|需|用|以|发生|会"
    r"|支付|得)[^。;]{0,10}(?:费|钱|金|款项)|免(?:收"
    r"|费)|骗|诈|呃人|老千|千祈|咪信|别信|举报|冒充|勿|谨防|正规|法院|受理费"
    r"|支付令|公证费由|诉讼费|冲减|抵减|抵扣|计入还款|本金[^。;]{0,6}(?:归还|偿还|冲)|首(?:付"
    r"|期)款?[^。;]{0,10}(?:账户|本金)|(?<!予)(?<!不)退还|无须预付|没这规矩"
    r"|失败不收|之后才收|说明书|明示|顺延期|延期服务费|illegal|already incurred|added to"
    r"|never|reduces|court|of any kind"
    r"|pro bono|claimant|withdrawn|法院|charged? ?by无|放款时|实际到账|年费|提前还款|不要钱"
    r"|结清证明"
)
"""It is no fee, it is free, or a warning."""
FEE_WARNED = Phrase(r"骗|诈|呃人|老千|举报|报警|谨防|scam|fraud")
"""A warning of those who ask for one."""
FOR_MORE_TIME = Phrase(r"顺延期|延期服务费|展期费")
"""The lender's own price for a later day: another check's matter."""
