"""The borrower gets no copy of what he signs.

Why: Without a copy you can hardly prove what was agreed.

Source: CC 490, 491 (H, 2021 →); EV 15, 90 (H, 2020-05 →)

Good: 本协议一式两份，双方各执一份。

Bad: 本协议一式一份，由甲方保管。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.copies import (
    A_COPY,
    COPIES_UNTOLD,
    COPY_GIVEN,
    NO_COPY,
    ONE_KEPT,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, unclear, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)
    yield from unclear(facts, paper(facts), COPIES_UNTOLD.mentioned, "agreement.copies")


def _is_fault(said: Statement) -> bool:
    is_kept = ONE_KEPT.asserted(said) or (NO_COPY.mentioned(said) and said.binds)
    return is_kept and A_COPY.mentioned(said) and not COPY_GIVEN.mentioned(said)


RULE = Rule(
    id="copy-withheld",
    question=Question.BOUND,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件不给您一份（“{quote}”）。",
        en="You get no copy (“{quote}”).",
    ),
    why=Sentence(
        zh="手里没有原件，将来很难证明约定了什么。",
        en="Without a copy you can hardly prove what was agreed.",
    ),
    ask=Sentence(
        zh=(
            "本方案一式两份，甲乙双方各执一份，具有同等效力；电子签署的，乙方可随时下载带电子签章"
            "的完整文本。"
        ),
        en=(
            "Made in two originals, one for each side, equally valid; if signed electronically, "
            "the Borrower may download the complete e-sealed text at any time."
        ),
    ),
    basis=Basis(
        key="CC 490, 491",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="书面合同自双方签名、盖章或按指印时成立",
            en="a written contract comes into being when both sides sign or seal",
        ),
    ),
    decide=decide,
)
