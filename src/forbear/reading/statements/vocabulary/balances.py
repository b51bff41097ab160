"""What is owed of each part of a debt: a figure beside its name, or the word that it is nothing."""

from forbear.reading.statements.phrase import Phrase

_FIGURE = (
    r"(?:(?<![\d.])\d[\d.]{0,14}(?![\d.]|[%‰年月日期天号倍/-]| ?个)"
    r"|[零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾][零〇一二两三四五六七八九十百千万壹贰叁肆"
    r"伍陆柒捌玖拾佰仟]{0,12}"
    r"(?:元|块|圆|蚊|万|千|百|(?<=[百千万][一二三四五六七八九])|(?<=[百千万])))"
)
_TOTAL = (
    r"(?:(?<![\d.])\d{3}[\d.]{0,12}(?![\d.]|[%‰年月日期天号倍/-])|\d[\d.]{0,6}(?:元|块|万)|(?:[$¥£]"
    r"|cny|rmb|hkd|s\$) ?\d"
    r"|[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾][一二三四五六七八九十零]{0,3}[万千百萬])"
)
_UP_TO = (
    r"(?:\([^()]{0,16}\)?)?[ .:"
    r"|…—_]{0,40}[^,。;、\d和及与并同连利罚息费本违%]{0,12}(?:\([^()]{0,6}\))?[^,。;、\w]{0,4}"
    r"(?:rmb|cny|hkd|usd|sgd|inr)?[ $¥£]{0,3}"
)
_IS = r"(?:元|块|圆)? ?(?:的)?(?:是|为|系|乃|of|in|as|is|属)?(?: ?the| ?of| ?in| ?as)?[ (]{0,2}"
_NAUGHT = (
    r"(?:免|豁|付(?:讫|清)|结清|还清|交(?:过|清|了)|缴清|已清|清了|为零|是零|归零|零|没|无|不(?:要"
    r"|计|收|欠|算)"
    r"|paid|waived|nil|none|zero)"
)
_NONE_OF = r"(?:无|没有|免(?:除|收|计|去)?|不(?:计|收|欠|存在)|零)(?:任何|其他|全部|一切|欠)?"


def _given(name: str) -> Phrase:
    """Return the meaning that a figure, or none, is named for a part of the debt."""
    return Phrase(
        rf"{name}{_UP_TO}{_FIGURE}",
        rf"{_FIGURE}{_IS}{name}",
        rf"{name},?[^,。;]{{0,14}}(?<!减)(?<!部分){_NAUGHT}",
        rf"{_NONE_OF}{name}",
    )


_PRINCIPAL = r"(?:本金|本钱|capital|amount borrowed)"
_INTEREST = r"(?:利息|欠息|利钱|期内息|(?<!约)int\b)"
_PENALTY = r"(?:罚息|违约金|滞纳金|复利|罚款|罚的|违约息费|penal(?:利息)?|违约int)"
PRINCIPAL_OWED = Phrase(
    rf"{_PRINCIPAL}{_UP_TO}{_FIGURE}",
    rf"{_FIGURE}{_IS}{_PRINCIPAL}",
    r"of the loan itself|\d[\d.]{0,12} of the loan",
)
INTEREST_OWED = _given(_INTEREST)
PENALTY_OWED = _given(_PENALTY)
ONLY_PRINCIPAL = Phrase(
    r"(?:仅|只|单)[^,。;]{0,6}(?:欠|余|剩|为|系|有|是|of)?[^,。;]{0,6}本金|全(?:部|都|额)?(?:为|是"
    r"|系|属)本金"
    r"|均为本金|仅本金"
)
"""Nothing but principal is owed."""
PENALTY_NAMED = Phrase(r"罚息|违约金|复利|滞纳金|罚款|penal")
EACH_TIME = Phrase(
    r"每(?:期|月|次|笔)|第[\d一二三四五六七八九十]{1,3}期|各期|首期|末期|当期|月供|emis?\b"
)
"""What follows is a part of a payment to come, and not of the balance."""
BREAKDOWN_ELSEWHERE = Phrase(r"明细(?:见|详见)|对账单》|见附件.{0,4}《?对账单")
DEBT_TOTAL = Phrase(
    r"(?:欠(?!缺)|应还|应付|应缴|合计|总额|共计|本息|结欠|总计|总共|一共|债务|债权|负债|标的额|欠款余额"
    r"|dues|owe"
    r"|尚欠|shows)"
    rf"[^。;]{{0,40}}?{_TOTAL}",
    rf"{_TOTAL}[^,。;]{{0,12}}(?:欠|本息|连本带利)|结欠|三万元整",
)
"""What is owed in all."""
SPLIT_TABLE = Phrase(r"本金[^\d。]{0,6}\|[^\d。]{0,6}利息[^\d。]{0,6}\|[^\d。]{0,6}罚息")
"""A table with one column for each part of the debt."""
