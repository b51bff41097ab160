"""Default: what the paper leaves to other texts, denies, or says of the lender."""

from forbear.reading.statements.phrase import Phrase

NO_GRACE = Phrase(
    r"宽限期?(?:为)?(?:0|零)(?:日|天)|(?:不设|无|没有).{0,4}宽限|(?:无需|不再?|无须|未经)(?:另行"
    r"|再|事先|经)?(?:通知|催告|打招呼)|不会再打招呼|毋庸催告"
)
"""No grace, no notice."""
LENDER_FAILS = Phrase(
    r"银行(?:未|逾期|违约)",
    r"Ⓛ(?!可|有权|得|即|应|将|方|在|宣布|短信|发出|书面|通知|催告|以)[^,。]{0,12}(?:未|逾期|迟延"
    r"|错误|违约)",
)
"""It is the lender who fails."""
DEFINED_ELSEWHERE = Phrase(
    r"(?:违约|催收|征信|结清证明)[^。;]{0,30}(?:载于|详见|见于)[^。;]{0,4}(?:所附|附件|《)",
    r"(?:违约|逾期).{0,16}(?:见|按|依|以|适用).{0,8}(?:附件|《|附表|规则).{0,16}|(?:附件"
    r"|附表).{0,10}(?:违约|逾期)",
)
"""Default is defined in a text that is not on file."""
