"""Money asked before anything is arranged."""

from forbear.reading.statements.phrase import Phrase

_FEE = (
    r"(?:[一-鿿]{0,4}(?:服务|手续|审核|评估|资料|材料|工本|建档|挂号|调档|面谈|加急|咨询|顾问"
    r"|代理|代办|启动|立案|法务|律师|入会|会员|入门"
    r"|快递|打印|报告|激活|通道|担保|保证|鉴定|公关|打点|好处|辛苦|茶水|跑腿|活动|介绍|居间"
    r"|行政|处理|送件|开办|申请|制作|包装|保障|诚意|前期"
    r"|信用保证|协商|沟通|解冻|认证|备案|渠道)费(?:用)?"
    r"|保证金|押金|定金|订金|诚意金|诚信金|意向金|备用金|解冻金|认证金|履约金|风险金|启动金"
    r"|签约金|前期费用|服务包|套餐|预扣款|个人所得税|税款|茶钱|红包"
    r"|刷流水|验资|信用保障产品|保单|佣金|中介费|费用|律师费"
    r"|(?:processing|set-?up|service|review|application|arrangement|admin\w*|handling|upfront"
    r"|consult\w*|enrolment|retainer"
    r"|advance)[ -]?(?:charges?|fees?|费)?|insurance premium|deposit|gst|retainer|invoice"
    r"|(?<![a-z])fees?(?![a-z])|charges?(?![a-z])|费)"
)
_FIRST = (
    r"(?:先(?!生)|前(?:须|应|期|付|支付|缴|付清|结清|全额)|(?:之|以)前|预(?:付|缴|存|收|交|先)"
    r"|才(?!能免)|方(?:可|为|予|具备|为)|始(?:代|可|核|得|能)"
    r"|后(?:即|一|次日|立刻|方|再|由|我们|即刻|为)|签约(?:时|起)|自签约|到账|收到后|付清|交清"
    r"|付款后|收件即|当天返|即刻|前提|起即收"
    r"|up ?front|in advance|before|之前|\bfirst(?![a-z])|仅(?:then|之后)|only then|on signing"
    r"|on ?签|payable today|prior to|without it"
    r"|之后receipt|until[^.]{0,30}settled|so that|releases?|after which|直至|之后which)"
)
_HELP = (
    r"(?:协商|申请|延期|展期|减免|分期|停催|停息|办理|受理|审批|批准|核准|递交|提交|录入|审核"
    r"|启动|接手|约(?:到|见)|谈|特批|引荐|解冻|寄送|发函|代办|立案|帮"
    r"|方案|生效|特走|走特|安排|开始|approach|contact|settlement|waiver|restructur\w*|proposal"
    r"|application|letter|release|approv\w*|协议"
    r"|无论成败|不成功|不退|non-refundable|与[^,。;]{0,4}结果无关|退件恕不)"
)
ASKED_BEFORE = Phrase(
    rf"{_FIRST}[^。;]{{0,18}}{_FEE}[^。;]{{0,40}}{_HELP}",
    rf"{_FEE}[^。;]{{0,30}}{_FIRST}[^。;]{{0,26}}{_HELP}",
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
    r"另缴[^。;]{0,8}费[^。;]{0,16}随首笔",
)
"""A fee, deposit or percentage is to be paid before help, a result or a signature."""
NOT_A_FEE_FIRST = Phrase(
    r"不(?:收取?|向|要(?:求)?|需|用|以|发生|会|支付|得)[^。;]{0,10}(?:费|钱|金|款项)|免(?:收"
    r"|费)|骗|诈|举报|冒充|勿|谨防|正规|法院|受理费"
    r"|支付令|公证费由|诉讼费|冲减|抵减|抵扣|计入还款|本金[^。;]{0,6}(?:归还|偿还|冲)|首(?:付"
    r"|期)款?[^。;]{0,10}(?:账户|本金)|退还|无须预付|没这规矩"
    r"|失败不收|之后才收|说明书|明示|顺延期|延期服务费|illegal|never|reduces|court|of any kind"
    r"|pro bono|claimant|withdrawn|法院|charged? ?by无|放款时|实际到账|年费|提前还款|不要钱"
    r"|结清证明"
)
"""It is no fee, it is free, or a warning."""
FOR_MORE_TIME = Phrase(r"顺延期|延期服务费|展期费")
"""The lender's own price for a later day: another check's matter."""
