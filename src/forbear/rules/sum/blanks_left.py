"""A blank stands where a term of the paper belongs.

Why: What is filled in after you sign is hard to disown.

Source: CC 470, 490 (H, 2021 →); evidence practice (U)

Good: 乙方（签字）：________　日期：____年__月__日

Bad: 乙方应于____年__月__日前支付人民币______元。
"""

import re
from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.blanks import (
    NOT_OPEN,
    OPEN_PLACE,
    PARTY_LABEL,
    SIGN_EMPTY,
    SIGNING_BEHIND,
    SIGNING_LABEL,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, written
from forbear.rules.facts import Facts

_LABEL = 30
"""Signs before an open place in which its label stands."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first blank that is no signature, seal or day of signing."""
    for said, place in written(facts):
        if _leaves_blank(said):
            yield found(facts, said, place, field=said.quote)
            return


def _leaves_blank(said: Statement) -> bool:
    if said.kind in {Kind.SAMPLE, Kind.HEADING} or NOT_OPEN.mentioned(said):
        return False
    places = OPEN_PLACE.matches(said)
    return SIGN_EMPTY.asserted(said) or any(not _is_for_signing(said, one) for one in places)


def _is_for_signing(said: Statement, place: re.Match[str]) -> bool:
    """Tell whether a signature, a seal or the day of signing belongs in a place."""
    before = said.words[max(0, place.start() - _LABEL) : place.start()]
    behind = said.words[place.end() :]
    is_last = not behind.strip(" 。,;_")
    return (
        SIGNING_LABEL.in_words(before)
        or SIGNING_BEHIND.in_words(behind)
        or (is_last and PARTY_LABEL.in_words(before))
    )


RULE = Rule(
    id="blanks-left",
    question=Question.SUM,
    severity=Severity.STOP,
    what=Sentence(
        zh="第{line}行还有空白没填（{field}）。",
        en="Line {line} still has a blank ({field}).",
    ),
    why=Sentence(
        zh="签字后再填进去的内容，很难证明不是您同意的。",
        en="What is filled in after you sign is hard to disown.",
    ),
    ask=Sentence(
        zh=(
            "请将所有空白处填写完整，不适用处划去或注明“无”，并给我一份填写完整、双方签章的原件后"
            "我再签署。"
        ),
        en=(
            "Please fill in every blank, strike or mark “none” what does not apply, and give me "
            "a complete original signed by both; I will sign then."
        ),
    ),
    basis=Basis(
        key="CC 470, 490",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="合同条款应写明，自签署时成立",
            en="terms are to be named; signing forms the contract",
        ),
    ),
    decide=decide,
)
