"""With instalments, the waiver becomes effective only when the last one is paid.

Why: Until then nothing is really waived, and a slip in the last instalment may undo it all.

Source: CC 575 (H, 2021 →)

Good: 罚息507.23元自签约日起免除，最后一期还清后甲方出具结清证明。

Bad: 乙方按期足额偿还全部36期后，甲方免除其罚息507.23元。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement, Statements
from forbear.reading.statements.vocabulary.common import INSTALMENTS, LUMP
from forbear.reading.statements.vocabulary.milestones import (
    ANOTHER_END,
    AT_ONCE,
    AT_THE_END,
    FORGIVING,
    STEP_BY_STEP,
)
from forbear.reading.statements.vocabulary.waiver import UNDEFINED_MILESTONE, WAIVED_ITEM
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import count_in, found, paper, unclear
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the waiver that waits for the last instalment; one lump payment is the end itself."""
    said_in_paper = paper(facts)
    if not _is_lump(said_in_paper):
        for said in said_in_paper:
            if _waits(said):
                yield found(facts, said, item=_item(said), count=_count(said_in_paper))
                return
    yield from unclear(facts, said_in_paper, UNDEFINED_MILESTONE.asserted, "agreement.waived.when")


def _item(said: Statement) -> str | None:
    named = next(iter(WAIVED_ITEM.matches(said)), None)
    return named[0] if named else None


def _count(said_in_paper: Statements) -> int | None:
    counts = (count_in(said) for said in said_in_paper.binding)
    return next((count for count in counts if count is not None), None)


def _is_lump(said_in_paper: Statements) -> bool:
    binding = said_in_paper.binding
    return LUMP.anywhere(binding) is not None and INSTALMENTS.anywhere(binding) is None


def _waits(said: Statement) -> bool:
    if not said.binds or any(one.mentioned(said) for one in (AT_ONCE, STEP_BY_STEP, ANOTHER_END)):
        return False
    return FORGIVING.mentioned(said) and AT_THE_END.mentioned(said)


RULE = Rule(
    id="waiver-at-end",
    question=Question.PROMISED,
    severity=Severity.ASK,
    what=Sentence(
        zh="减免{item}要等{count}期全部还清才生效（“{quote}”）。",
        en=(
            "The waiver of {item} takes effect only after all {count} instalments are paid "
            "(“{quote}”)."
        ),
    ),
    why=Sentence(
        zh="在此之前一分钱也没有真正免掉，最后一期出点岔子就可能全部不算。",
        en=(
            "Until then nothing is really waived, and a slip in the last instalment may undo it "
            "all."
        ),
    ),
    ask=Sentence(
        zh=(
            "上述减免自首期款到账之日起生效。（或：乙方每按期归还一期，甲方即确定免除减免总额的"
            "{count}分之一，末期免除余数，已免除部分不再恢复。）"
        ),
        en=(
            "The waiver takes effect on receipt of the first instalment. (Or: with each "
            "instalment paid on time one of {count} equal parts of the waived sum is finally "
            "waived, the last taking the rest; what is waived does not revive.)"
        ),
    ),
    basis=Basis(
        key="CC 575",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="债权人免除债务的，免除的部分终止",
            en="a waived part of a debt ends",
        ),
    ),
    decide=decide,
)
