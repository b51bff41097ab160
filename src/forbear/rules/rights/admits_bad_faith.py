"""The borrower is made to admit malice, deceit or refusal to pay.

Why: Such an admission may later be used as evidence against you; stating the true cause of
    hardship is enough.

Source: EV 90, 94 on statements as evidence (H, 2020-05 →); CC 496, 497 (H, 2021 →)

Good: 双方确认乙方逾期系疾病导致收入减少，并非恶意。

Bad: 乙方承认系恶意拖欠，并对此深表歉意。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.bad_faith import (
    CALLED_EVIL,
    CRIME_CLAIMED,
    NOT_OWNED_UP,
    OWN_EVIL,
    OWNED_UP,
    REGRETTED,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, spoken_or_written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    if NOT_OWNED_UP.mentioned(said):
        return False
    if OWNED_UP.asserted(said) or REGRETTED.asserted(said):
        return True
    is_called_so = CALLED_EVIL.asserted(said) or OWN_EVIL.asserted(said)
    return is_called_so and not CRIME_CLAIMED.mentioned(said)


RULE = Rule(
    id="admits-bad-faith",
    question=Question.RIGHTS,
    severity=Severity.STOP,
    what=Sentence(
        zh="文件要您承认恶意或欺骗（“{quote}”）。",
        en="The paper makes you admit malice or deceit (“{quote}”).",
    ),
    why=Sentence(
        zh="这类承认以后可能被拿来作为对您不利的证据，甚至被用来吓唬您；如实写困难原因即可。",
        en=(
            "Such an admission may later be used as evidence against you; stating the true cause "
            "of hardship is enough."
        ),
    ),
    ask=Sentence(
        zh=(
            "请删去第{line}行，改为：“乙方因{hardship_cause}导致收入减少而逾期，非恶意拖欠，并有"
            "积极还款意愿。”"
        ),
        en=(
            "Please strike line {line} and write: “The Borrower fell overdue because "
            "{hardship_cause} reduced the income; the default is not in bad faith and the "
            "Borrower is willing to pay.”"
        ),
    ),
    basis=Basis(
        key="EV 90, 94",
        confidence="H",
        valid_from=date(2020, 1, 1),
        says=Sentence(
            zh="当事人的陈述和承认可以作为证据",
            en="statements and admissions count as evidence",
        ),
    ),
    decide=decide,
)
