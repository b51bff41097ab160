"""Money asked before a result."""

from forbear.reading.statements.phrase import Phrase

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
