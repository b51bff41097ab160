"""Interest, penalty and fees: rates without a year, penalty on penalty, money kept back."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import SUM, N

_FIGURE = r"(?:\d[\d.]*%?|[一二三四五六七八九十点百千万分之厘]{1,10})"
PERIODIC_RATE = Phrase(
    r"每期.{0,4}收?\d[\d.]*%.{0,6}手续费",
    rf"(?:日利率|日息|月利率|月息|日费率|月费率|每期.{{0,10}}费率|每期(?:手续)?费率|期费率"
    rf"|手续费率|服务费率).{{0,4}}{_FIGURE}|(?:万|千"
    rf"|百)分之[一二三四五六七八九十点]{{1,6}}(?:一天|每天|/日|每日|每月|一个月)"
    rf"|每万元.{{0,4}}(?:每日|每天|一天)|(?:\d[\d.]* ?%)每日|每日.{{0,3}}\d[\d.]*%",
)
"""A rate by the day, month or instalment."""
ANNUAL_RATE = Phrase(
    r"(?:年化|年利率|年息|年费率|年率|折合年|irr|综合年化)[^。;]{0,16}(?:\d|百分之)"
)
ON_DELAY = Phrase(r"罚息|逾期|违约|滞纳|迟延|复利")
RATE_ELSEWHERE = Phrase(r"利率.{0,8}以.{0,10}为准")

CHARGE_NAMES = (
    r"(?:(?:账户)?管理费|服务费|手续费|担保(?:服务)?费|保障金|咨询费|评估费|档案费|重组费|会员费"
    r"|通道费|调查费|资料费|工本费|restructuring费|保险费|保费)"
)
FEE_CHARGED = Phrase(
    r"(?:另|加|酌|同步|代|并)?(?:收取?|扣收|收|付|交|缴|承担|负担|含|包含"
    rf"|added).{{0,20}}{CHARGE_NAMES}",
    rf"{CHARGE_NAMES}.{{0,24}}(?:收取|收|元|%|由Ⓑ|承担|一次性|added)",
)
"""A charge is made, by any name."""
FEE_NOT_CHARGED = Phrase(
    r"提前|0 ?(?:利息|手续费|费)|一分都不",
    r":? ?(?<![\d.])0元|退还|退回|免收|已取消|由Ⓛ(?:自行)?承担|Ⓛ承担|不收|一律免|败诉方|调解费"
    r"|任何其他费用|其他费用。?$|无其他费用",
)
FEE_AS_PUBLISHED = Phrase(r"费用以.{0,10}(?:公示|公告|标准).{0,4}为准")

PENALTY_BASE = Phrase(
    r"(?:对|就)?(?:未付|应付|已产生)?(?:的)?罚息(?:、违约金)?.{0,14}(?:计收|计|加收|收取|再算"
    r"|bears|再计)(?:复利|利息|罚息|息)|(?:罚息|违约金)[^。]{0,14}(?:计入|滚入|并入|转入|转为"
    r"|算进)(?:去|借款)?(?:本金|再算)",
    r"(?:含|包括|连同|加上).{0,8}罚息.{0,12}(?:为基数|部分|一并|总额|计)|(?:本金、?利息(?:及|、"
    r"|和)罚息)[^。]{0,24}(?:计收|按罚息|罚息利率)|罚息that.{0,20}bears?罚息|罚息也算进去"
    r"|(?:违约金|罚息).{0,4}未付者,?滚入",
)
"""Penalty is part of a base that bears charges."""
PENALTY_NOT_BASE = Phrase(r"不(?:再|得|计|应|予).{0,10}(?:计|并入|滚入)|罚息不计复利|对罚息不")
BASE_UNSAID = Phrase(
    r"(?:欠款总额|逾期(?:欠款)?(?:总额|金额)|逾期款项).{0,6}(?:按日|每日).{0,6}计收"
)

KEPT_BACK = Phrase(
    r"放款时.{0,4}扣|借.{1,6},?实际(?:给|到手|到账|拿到)",
    r"(?:扣除|扣收|扣掉|预扣|扣划|代扣|withheld|留存|预留|先扣).{0,24}(?:利息|服务费|保险|会员"
    r"|手续费|保证金|费).{0,30}(?:到账|实领|到手|放款|贷款|payout|实发)|(?:放款|发放"
    r"|下款).{0,10}(?:时|同时).{0,14}(?:扣|收取).{0,14}(?:费|利息)",
    r"(?:利息|费用?|保证金|服务费|保费)[^。]{0,12}(?P<core>预先|在放款时|放款时|从(?:贷款|本金"
    r"|放款)中|自本金中|at payout|先行扣划|预先扣)|预扣(?:利息|费|服务)|合同?写.{0,8}到手"
    r"|到手.{0,6}(?:两|二)万|(?:withheld|deducted) at payout|利息.{0,14}withheld",
    r"预留.{0,6}利息.{0,10}扣",
)
"""Less arrives than the stated principal."""
PAID_IN_FULL = Phrase(
    r"与(?:借款)?本金一致|以实际到账.{0,14}为本金|已还的|不从本金|任何前置费用|第\d+日支付|后第"
)
KEPT_BACK_UNSAID = Phrase(r"放款时收取的费用.{0,8}以")

CAPITALISED = Phrase(
    r"(?:并入|转为|转作|滚入|计入|转入|加入|added to|合并为)(?:借款|贷款|分期)?(?:的)?本金|(?:为"
    r"|作为|列为)(?:新(?:的)?|分期)本金|新本金|重新借款.{0,24}归还原|息转本|利滚利|重新出具借据",
)
"""Interest or penalty becomes principal."""
NOT_CAPITALISED = Phrase(
    r"不计任何利息|不(?:并入|计入|滚入|转)|冲减本金|挂账不计息|以未还本金|另列"
)
CAPITAL_UNSAID = Phrase(r"计息本金以.{0,8}为准")

ROLLOVER = Phrase(
    r"展期.{0,4}收取本金|每次展期收",
    rf"(?:展期|续期|延期|展延|顺延|延长|延展|rollover|extend).{{0,12}}(?:费|{SUM}|收本金|\d+%)"
    rf"|(?:费|{SUM}).{{0,20}}(?:延长|顺延|展期|延期|续期|展延|extend).{{0,14}}(?:{N}(?:日|天|周)"
    r"|半个月|本金)?",
    r"(?:利息|息).{0,4}再(?:交|付|缴)一遍|续期一次|(?:想)?续几次",
)
"""Money buys time only."""
NO_ROLLOVER_FEE = Phrase(
    r"冲减本金|不收|已取消|不另收|无其他费用|免收|所谓|延长期限|按年利率|年利率|停止计|利率不变"
    r"|免除|每期|分\d+期|减免"
)
PRINCIPAL_UNCHANGED = Phrase(
    r"本金仍",
    r"extend|本金(?:不变|不动|照旧|一分)|仍须归还|到期仍|顺延|延长|续几次|剩余本金不变|延期还款"
    r"|延后|还款日延",
)

BUNDLED = Phrase(
    r"(?:开通|投保|购买|加购|申领|勾选|包含|办理|订购|includes a mandatory|mandatory|认购"
    r"|参加).{0,16}(?:会员|保险|意外险|权益|保障|信用卡|担保(?:服务)?包|guarantee package|课程"
    r"|package|套餐|理财)",
    r"(?:会员|意外险|权益包|保障方案|信用卡).{0,16}(?:后方可|才能|为前提|费用随)",
)
"""A product must be bought with the plan."""
NOT_BUNDLED = Phrase(r"自愿|不(?:捆绑|影响|以|得|需)|退订|退回|依法续保|社保|医保|交强险|不为条件")
