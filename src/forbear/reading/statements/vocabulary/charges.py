"""Interest, penalty and fees: rates without a year, penalty on penalty, money kept back."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import SUM, N

_FIGURE = r"(?:\d[\d.]*%?|[一二三四五六七八九十点百千万分之厘]{1,10})"
PERIODIC_RATE = Phrase(
    r"\d% per个月|(?:一天|一个月|每个月)[^,。;]{0,6}(?:万分之|千分之|百分之|[一二两三]个点)"
    r"|月息[一二三四五六七八九]分",
    r"每月.{0,6}\d[\d.]{0,6}%.{0,6}(?:费率|手续费|利息)",
    r"每期.{0,4}收?\d[\d.]*%.{0,6}手续费",
    rf"(?:日利率|日息|月利率|月息|日费率|月费率|每期.{{0,10}}费率|每期(?:手续)?费率|期费率"
    rf"|手续费率|服务费率).{{0,4}}{_FIGURE}|(?:万|千"
    rf"|百)分之[一二三四五六七八九十点]{{1,6}}(?:一天|每天|/日|每日|每月|一个月)"
    rf"|每万元.{{0,4}}(?:每日|每天|一天)|(?<![\d.])\d[\d.]{{0,8}} ?%每日|每日.{{0,3}}\d[\d.]*%",
)
"""A rate by the day, month or instalment."""
ANNUAL_RATE = Phrase(
    r"(?:年化|年利率|年息|年费率|年率|折合年|irr|综合年化)[^。;]{0,16}(?:\d|百分之)"
)
ON_DELAY = Phrase(r"罚息|逾期|违约|滞纳|迟延|复利")
RATE_ELSEWHERE = Phrase(r"利率.{0,8}以.{0,10}为准")

CHARGE_NAMES = (
    r"(?:(?:账户)?管理费|服务费|手续费|担保(?:服务)?费|保障金|咨询费|评估费|档案费|重组费|会员费"
    r"|通道费|调查费|资料费|工本费|restructuring费|保险费|保费|(?!合理|一切|其他|任何)"
    r"[\u4e00-\u9fff]{2,5}(?<!消)(?<!免)(?<!律师)(?<!差旅)(?<!诉讼)(?<!保全)(?<!执行)(?<!公证)(?"
    r"<!催收)(?<!受理)(?<!外访)费(?!用|率|者|券))"
)
FEE_CHARGED = Phrase(
    r"(?:另|加|酌|同步|代|并)?(?:收取?|扣收|收|付|交|缴|承担|负担|含|包含"
    rf"|added).{{0,12}}{CHARGE_NAMES}",
    rf"{CHARGE_NAMES}[^,。;]{{0,18}}(?:收取|收|元|%|由Ⓑ|承担|一次性|added)",
)
"""A charge is made, by any name."""
FEE_NOT_CHARGED = Phrase(
    r"提前|0 ?(?:利息|手续费|费)|一分都不",
    r":? ?(?<![\d.])0元|退还|退回|免收|已取消|由Ⓛ(?:自行)?承担|Ⓛ承担|不收|一律免|败诉方|调解费"
    r"|任何其他费用|其他费用。?$|无其他费用",
)
FEE_AS_PUBLISHED = Phrase(r"费用以.{0,10}(?:公示|公告|标准).{0,4}为准")

KEPT_BACK = Phrase(
    r"charge[^。;]{0,20}(?:is|应be) (?:taken|kept|deducted)[^。;]{0,6}from the (?:loan|advance"
    r"|proceeds)",
    r"先?扣收?[^。;]{0,12}[金费]\d[^。;]{0,10}实际到账",
    r"费[^。;]{0,20}(?:is|应be) (?:taken|kept|deducted)[^。;]{0,6}from the (?:loan|advance"
    r"|proceeds)|is (?:retained|withheld|kept back) as",
    r"拨款(?:时|前)?.{0,4}扣(?:除|收|取)|(?:当|作)(?:手续费|服务费|利息)扣",
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
