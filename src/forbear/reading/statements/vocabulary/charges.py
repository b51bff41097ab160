"""Interest, penalty and fees: rates without a year, penalty on penalty, money kept back."""

from forbear.reading.statements.phrase import Phrase

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
