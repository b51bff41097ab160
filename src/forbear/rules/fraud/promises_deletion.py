"""The removal of a true bad entry is promised or sold.

Why: True bad entries are kept for five years from the end of the default and nobody can
    remove them earlier; such promises are often a scam.

Source: CIR 16, 25 (H, 2013-03-15 →); police and regulator warnings (M, 2025-12-25; W48–W50)

Good: 不良信息自终止之日起保存五年，甲方无权提前删除。

Bad: 还清之后我们帮您把逾期记录从征信上抹掉。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.erasures import (
    ERASED,
    INVENTED_REASON,
    LAWFUL_CHANGE,
    NO_WAIT,
    NOT_ERASED,
    RECORD_ERASED,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, spoken_or_written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first promise, or the first yes to a question on it."""
    was_asked = False
    for said, place in spoken_or_written(facts):
        if _is_promise(said, was_asked=was_asked):
            yield found(facts, said, place)
            return
        was_asked = not said.binds and RECORD_ERASED.mentioned(said)


def _is_promise(said: Statement, *, was_asked: bool) -> bool:
    if said.kind not in {Kind.TERM, Kind.TOLD}:
        return False
    if NOT_ERASED.mentioned(said):
        return False
    if INVENTED_REASON.mentioned(said):
        return True
    if LAWFUL_CHANGE.mentioned(said) and not NO_WAIT.mentioned(said):
        return False
    if RECORD_ERASED.mentioned(said):
        return True
    return was_asked and ERASED.mentioned(said)


RULE = Rule(
    id="promises-deletion",
    question=Question.FRAUD,
    severity=Severity.STOP,
    what=Sentence(
        zh="对方承诺消除真实的不良记录（“{quote}”）。",
        en="Someone promises to remove a true bad entry (“{quote}”).",
    ),
    why=Sentence(
        zh="真实的不良信息自终止之日起保存5年，谁也不能提前删掉；这类承诺常常是骗局。",
        en=(
            "True bad entries are kept for five years from the end of the default and nobody can "
            "remove them earlier; such promises are often a scam."
        ),
    ),
    ask=Sentence(
        zh=(
            "请删去该承诺，改为：“甲方于结清之日起{update_days}个工作日内，将该笔贷款如实更新为‘"
            "结清’；因甲方原因报送有误的，甲方应自收到异议之日起20日内核查并更正。”"
        ),
        en=(
            "Please strike this promise and write: “Within {update_days} working days of "
            "settlement the Lender truthfully reports the loan as settled; if an entry is wrong "
            "through the Lender's fault, it checks and corrects it within 20 days of the "
            "objection.”"
        ),
    ),
    basis=Basis(
        key="CIR 16, 25",
        confidence="H",
        valid_from=date(2013, 3, 15),
        says=Sentence(
            zh="真实的不良信息自终止之日起保存五年；有误的可提异议",
            en="true bad data are kept five years from their end; wrong ones can be objected to",
        ),
    ),
    decide=decide,
)
