"""After a miss: what is added, revived or taken, and what counts as one."""

from forbear.reading.statements.phrase import Phrase

SNAPBACK_UNSAID = Phrase(
    r"(?:违约|逾期)(?:的|责任|后)?,?.{0,6}(?:恢复执行|按|依|恢复)原合同(?:执行|约定"
    r"|处理)?(?:[。,;]|$)"
)

NOT_AN_ANSWER = Phrase(
    r"影响.{0,8}征信|未尽事宜|会影响|(?:Ⓛ|银行)(?:未|逾期|违约)|截至|自.{0,12}起逾期|已逾期"
)
