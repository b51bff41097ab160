"""Days that stand between a missed payment and its effect."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import N

_SPAN = rf"(?<![\d月/.:年第每-]){N} ?个?(?:工作|自然)?(?:日|天)(?!\d{{1,2}} ?[时点:])"
"""A length of days; a day of the month is none."""
_MORE_THAN_ONE = (
    rf"(?<![\d月/.:年第每-])(?![01零一半]个?(?:日|天)){N} ?个?(?:工作"
    rf"|自然)?(?:日|天)(?!\d{{1,2}} ?[时点:])"
)
GRACE_NAMED = Phrase(
    rf"(?:宽限|容时|补救|补正|补缴|缓冲|宽展|整改|冷静|cure|grace|remedy)(?!.{{0,4}}(?:0"
    rf"|零)(?:日|天))"
    rf"[^。;]{{0,10}}{N} ?个?(?:工作|自然)?(?:日|天)",
    rf"{_SPAN}(?:的|之)?(?:期限|时间)?(?:的)?(?:宽限|容时|补救|补正|缓冲|grace|cure)"
    rf"|半个月的?补救|等(?:待|Ⓑ|您|你)?(?:半个月|十四日|\d+天|\d+日)",
    rf"(?:催告|催款|通知|提醒|短信|函)[^。;]{{0,26}}{_SPAN}[^。;]{{0,14}}(?:补(?!偿)|付|缴|还"
    rf"|履行|清|仍|终止)",
    rf"{_SPAN}[^。;]{{0,6}}(?:通知|催告)",
    rf"{_SPAN}(?:之)?(?:以?内|后|届满|期满|里|期限内)?[^。;]{{0,10}}"
    r"(?:(?<!找)补(?!发|偿|计|收)|仍(?:未|不)|视(?:同|为)(?:按|如)|算(?:按|准)|重试|再次扣"
    r"|重新扣)",
    rf"(?:晚|迟|延迟|推迟|可晚|延){_MORE_THAN_ONE}(?:还款)?[^。;]{{0,8}}(?:不(?!行|得|可|作)"
    rf"|没(?!了)|也行|可以"
    r"|以内|之内)",
    rf"{_SPAN}(?:'|’|s)*(?:通知|to (?:pay|put|catch|make|remedy|cure)|之后the due|grace)"
    r"|视为按时|made good|catch up|put (?:it|things) right",
    rf"{_SPAN} ?(?:have|has) (?:elapsed|passed)|{_SPAN}之后(?:a |the )?(?:written |reminder"
    rf"|letter)",
    rf"(?:have|has|allow\w*|given?|at least|another|further) ?(?:a )?(?:further )?{_SPAN}",
)
"""Days of grace by their name, a notice and days to pay, or days in which all is made good."""
DAYS_TO_PAY = Phrase(
    rf"{_MORE_THAN_ONE}(?:之)?(?:以?内|后|届满|期满|里|期限内)?[^。;]{{0,14}}"
    r"(?:付清|缴(?:清|足|付)|还清|还上|付款|支付|履行|入账|到账|未(?:还|付|缴))",
    rf"(?:within|for|over|more than|of) ?(?:a )?{_MORE_THAN_ONE}",
    rf"(?:逾期|超过|超|满|达){_MORE_THAN_ONE}",
)
"""Days to pay; in a sentence on a miss they are a grace."""
NO_GRACE = Phrase(
    r"宽限期?(?:为)?(?:0|零)(?:日|天)|(?:不设|无|没有).{0,4}宽限|(?:无需|不再?|无须|未经)(?:另行"
    r"|再|事先|经)?(?:通知|催告|打招呼)|不会再打招呼|毋庸催告"
)
"""No grace, no notice."""
