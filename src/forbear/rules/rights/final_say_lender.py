"""The lender alone says what words or facts mean.

Why: Where standard terms have two readings, the one against the drafter counts; the clause
    may not hold, but strike it.

Source: CC 498 (H, 2021 →)

Good: 双方对条款理解有争议的，按民法典解释。

Bad: 本活动最终解释权归甲方所有。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.final_say import FINAL_SAY, OPEN_TO_PROOF
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, lenders_of, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault, party=lenders_of(facts))


def _is_fault(said: Statement) -> bool:
    return FINAL_SAY.asserted(said) and not OPEN_TO_PROOF.mentioned(said)


RULE = Rule(
    id="final-say-lender",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="解释权单方归{party}（“{quote}”）。",
        en="The right to interpret belongs to {party} alone (“{quote}”).",
    ),
    why=Sentence(
        zh="格式条款有两种理解时，应作对提供方不利的解释；这句话未必有效，最好删去。",
        en=(
            "Where standard terms have two readings, the one against the drafter counts; the "
            "clause may not hold, but strike it."
        ),
    ),
    ask=Sentence(
        zh="请删去“{quote}”；双方对本方案理解不一致的，依民法典的规定解释。",
        en="Please strike “{quote}”; differences in reading are resolved under the Civil Code.",
    ),
    basis=Basis(
        key="CC 498",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="格式条款有两种解释的，作不利于提供方的解释",
            en="doubt goes against the drafter",
        ),
    ),
    decide=decide,
)
