"""The spouse is to sign or ratify a debt of the borrower alone.

Why: If the spouse signs or ratifies, a sole debt may become a joint debt of the couple.

Source: CC 1064 (H, 2021 →); a debt for a business run together may be joint anyway

Good: 配偶无需签字，本债务由乙方个人承担。

Bad: 配偶（签字）：林禾，确认上述欠款为夫妻共同债务。
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from forbear.reading.statements.canonical import canonical
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.spouses import (
    SPOUSE_BOUND,
    SPOUSE_FREE,
    SPOUSE_LINE,
    SPOUSE_NAMED_BOUND,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, unclear, written
from forbear.rules.facts import Facts

LONGEST_LINE = 30
"""Signs of a line in the signature block; a longer one says what the signature does."""
NAMED = "〓"
"""Stands for the spouse's name."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence that binds the spouse, named or not."""
    spouse = facts.case.about.borrower.spouse
    names = _names(spouse) if spouse else ()
    for said, place in written(facts):
        if _is_bound(said, names):
            yield found(facts, said, place, spouse=spouse)
            return
    yield from unclear(facts, paper(facts), SPOUSE_LINE.mentioned, "agreement.spouse")


def _names(spouse: str) -> tuple[str, ...]:
    """Return how a paper calls the spouse."""
    return (canonical(spouse), *(canonical(spouse[0] + title) for title in ("女士", "先生")))


def _is_bound(said: Statement, names: tuple[str, ...]) -> bool:
    if SPOUSE_FREE.mentioned(said):
        return False
    if SPOUSE_BOUND.asserted(said):
        return not SPOUSE_LINE.mentioned(said) or len(said.words) > LONGEST_LINE
    name = next((one for one in names if one in said.words), None)
    if name is None:
        return False
    words = said.words.replace(name, NAMED)
    return SPOUSE_NAMED_BOUND.asserted(replace(said, words=words, among=None))


RULE = Rule(
    id="spouse-signs",
    question=Question.BOUND,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件要配偶{spouse}签字或认可（“{quote}”），而原贷款由您一人签订。",
        en=(
            "The paper wants the spouse {spouse} to sign or ratify (“{quote}”), though you alone "
            "took the loan."
        ),
    ),
    why=Sentence(
        zh="配偶签字或事后认可，个人债务可能变成夫妻共同债务。",
        en="If the spouse signs or ratifies, a sole debt may become a joint debt of the couple.",
    ),
    ask=Sentence(
        zh=(
            "本方案项下债务为乙方个人债务；乙方配偶无须签署，亦不因本方案承担还款责任。请删去第"
            "{line}行的相应内容。"
        ),
        en=(
            "The debt under this plan is the Borrower's own; the spouse need not sign and takes "
            "on no duty to pay. Please strike line {line}."
        ),
    ),
    basis=Basis(
        key="CC 1064",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="夫妻共同签名或事后追认的债务是共同债务",
            en="a debt that both spouses sign or ratify is joint",
        ),
    ),
    decide=decide,
)
