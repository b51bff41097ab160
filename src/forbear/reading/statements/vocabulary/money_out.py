"""Where the borrower's money goes: payees in any wording, and money asked before a result."""

from forbear.reading.statements.phrase import Phrase

_NAME = r"(?P<name>[^,。;()（）]{1,40})"
PAYEE_FIELD = Phrase(
    r"(?:收款(?:户名|人名称|人|方|单位|账户名称?|账户|名称)|(?<!借记卡)(?<!客)户名(?!下)|户口"
    r"|账户名称?|备用账户|指定账户|payee|beneficiary)(?:为|是)?(?::|(?<=户名) ?)" + _NAME
)
"""A field that names who gets the money."""
PAID_TO = Phrase(
    r"(?:(?:转|汇|付|打|划|(?<!保)存|支付|还)(?:账|款|钱)?(?:至|到(?!期|账|时)|入|给|往)"
    r"|remit to|pay to|transfer to|made to|payable to|go to ?:|一期to |in the name of)" + _NAME
)
"""A sentence that sends the money somewhere."""
BY_CODE = Phrase(
    r"(?:wire|send|pay|transfer)[^。;]{0,14}to (?:our|my) (?:agent|colleague|manager|staff)"
    r"|转给?Ⓤ[^,。;]{0,8}(?:微信|支付宝)",
    r"(?:转账?|打|存|汇)(?:去|到|给|入)我[^,。;]{0,4}(?:老婆|老公|朋友|弟|妹|同事|助理)",
    r"(?:send|pay)[^。;]{0,14}to my (?:mobile|account|card|wallet|phone)|(?:汇|转|打)(?:到|给"
    r"|至)(?:我|Ⓤ)的?[^,。;]{0,4}(?:户头|账户|卡)",
    r"个人户口|私人户口",
    r"account of (?:mr|ms|mrs|madam)",
    r"客户账户of",
    r"(?:转|打)(?:到|给|进|至)?(?:这个|我)的?(?:卡|账户|支付宝|微信)|(?:转|打)我(?:支付宝|微信"
    r"|卡)|client account of|转至Ⓤ代理人",
    r"(?:扫|刷|用).{0,6}(?:收款码|二维码|付款码)|(?:我|Ⓤ|员工|经理|专员)(?:来|先)?(?:替|帮"
    r"|代)Ⓑ?(?:入账|还|转交|存|代收)|个人账户|私人账户|微信转账|代收(?!费|[^,。;]{0,6}费"
    r"|款项|文件|信|通知)"
    r"|collects for",
)
"""The money goes through somebody's hands."""
REFUND = Phrase(r"退(?:至|还|回|款)|多付|扣收自|自Ⓑ.{0,12}扣")
"""Money that comes back to the borrower."""
OFFICIAL = Phrase(
    r"Ⓛ(?!的?(?:弟|哥|姐|妹|老婆|爱人|妻|爸|妈|儿|女|朋友|助理|员工))|法院|官方|app"
    r"|支付宝.{0,10}(?:页|内|网商贷)|还款页|同受让人|受让人|公证处|专户|线上还款"
    r"|手机银行|营业网点|柜台|网点"
)
"""The lender itself, its own channels, a court, a notified taker."""
UNNAMED_PAYEE = Phrase(
    r"(?:收款|还款|付款).{0,6}(?:账户|账号|户名|方式).{0,6}(?:以|另行|待|详见|见).{0,12}(?:为准"
    r"|通知|附件|告知)"
)
MASKED = Phrase(r"[\u4e00-\u9fff]{2}\*{2,}")
NOT_A_NAME = Phrase(
    r"^(?:date|the|an?|any|each|this|that|such|our|his|her|it|be|all|bank)\b",
    r"^(?:任何)?(?:个人|私人)$",
    r"哪里|哪儿|谁",
    r"^(?:上述|该|以下|下列|此|本协议|如下|账|其|当期|指定|本协议约定|约定|每期|当日|期|了|的"
    r"|银行账户|银行|本金|Ⓑ|无|_|见|附件|同|/)|^[\d\s.*:元]+$|账号见|以.*为准|日止|月|为止|止$",
)
"""What stands where a payee would, and names nobody."""

FEE_ASKED = Phrase(
    r"retainer|arrangement费|定金",
    r"签约金|诚信金|开办费|启动金",
    r"代办费|处理费|送件费|申请费|保障金",
    r"(?:辛苦|好处|茶水|跑腿|活动|打点)费",
    r"审核.{0,8}费|保全费|案件.{0,4}费",
    r"服务费|手续费|诚意金|审核费|资料费|解冻金|律师费|保证金|押金|定金|订金|激活费|认证金"
    r"|流水费|工本费|咨询费|代理费|启动费|立案费|材料费|会员费|加急费|通道费|担保费|意向金"
    r"|刷流水|验资|包装费|佣金|中介费|可退.{0,3}保证金|欠款(?:总额|金额)?的?.{0,3}%.{0,6}(?:服务"
    r"|费用|作为)|(?:风险|信用|履约)(?:金|保障金)|upfront费|handling费|service费",
)
"""A fee, deposit or percentage for arranging."""
ASKED_FIRST = Phrase(
    r"仅start之后|金就(?:开始|马上)?给Ⓑ",
    r"up front|in advance|始(?:向|为|代|可|能)",
    r"先(?:行)?(?:交|付|给|存|汇|打|缴|做|转|支付|收|垫)|预(?:付|交|存|缴)|(?:到账|付了|交了"
    r"|缴清|缴费|支付|付款|缴|交|收到).{0,30}(?:后|才|系统自动|马上|方可|再)|要先|(?:下来|办好"
    r"|成功)(?:之)?前不退|先付|付了,|把.{0,8}费先|需要Ⓑ先|之前Ⓤ|之前|才(?:能|可).{0,6}(?:申请"
    r"|协商|启动|递交)|包下|包过",
)
"""It is asked before anything is done."""
NOT_THAT_FEE = Phrase(
    r"放款时|实际到账",
    r"诉讼费|受理费|法院.{0,6}费|社保|医保|冲减本金|抵扣本金|用于偿还|计入还款(?!.{0,2}\))|退还Ⓑ"
    r"|已退还",
)
FEE_UNSAID = Phrase(
    r"(?:需|须|要)(?:要)?(?:缴费|收费|付费|交费)|收费标准|有(?:一点|少量|点)费用|small费"
)
"""A fee is mentioned without who asks it or when."""

CLAIM_SOLD = Phrase(r"债权.{0,6}转(?:给|让)")
"""The claim is sold: no money is sent."""
