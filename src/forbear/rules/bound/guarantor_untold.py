"""The debt becomes heavier or longer, and the guarantor's written consent is not in the paper.

Why: For a heavier debt the guarantor is not liable without written consent; and relatives
    should not learn of it afterwards.

Source: CC 695 (H, 2021 →)

Good: 保证人周大海已阅读并书面同意上述变更，签字：周大海。

Bad: 双方同意将期限由12期延长为36期，年利率调整为10.8%。（签字栏：甲方、乙方）
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import MaterialKind
from forbear.reading.statements.statement import GUARANTOR, Statement
from forbear.reading.statements.vocabulary.guarantees import (
    CONSENTED,
    DEARER,
    GOES_ON,
    GUARANTOR_LATER,
    LIGHTER,
    LONGER,
    SET_FREE,
    UNASKED,
    UNASKED_HIM,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, on_file, paper, place_of
from forbear.rules.facts import Facts
from forbear.rules.figures.guarantor_untold import by_figures
from forbear.rules.joined import either


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Look for a heavier debt without consent; without a guarantor on file it is no matter."""
    guarantors = facts.debt.guarantor
    if not guarantors or on_file(facts, MaterialKind.CONSENT):
        return
    said_in_paper = paper(facts)
    if any(_frees(said) for said in said_in_paper):
        return
    later = GUARANTOR_LATER.anywhere(said_in_paper)
    if later is not None:
        yield CannotTell("evidence.consent", place_of(facts, later))
        return
    fault = next((said for said in said_in_paper if _passes_over(said)), None)
    fault = fault or next((said for said in said_in_paper if _is_heavier(said)), None)
    if fault is not None:
        names = "、".join(one.name for one in guarantors.values())
        yield found(facts, fault, guarantor=names)


def _frees(said: Statement) -> bool:
    """Tell whether the guarantor consents, or answers for no more than before."""
    if not said.binds or (UNASKED.asserted(said) and not SET_FREE.mentioned(said)):
        return False
    return CONSENTED.asserted(said) or SET_FREE.mentioned(said)


def _passes_over(said: Statement) -> bool:
    """Tell whether the guarantor is said to go on without being asked."""
    if not said.binds:
        return False
    is_on = GUARANTOR in said.words or GOES_ON.mentioned(said)
    return UNASKED_HIM.mentioned(said) or (is_on and UNASKED.mentioned(said))


def _is_heavier(said: Statement) -> bool:
    return not LIGHTER.mentioned(said) and (LONGER.asserted(said) or DEARER.asserted(said))


decide = either(by_words, by_figures)

RULE = Rule(
    id="guarantor-untold",
    question=Question.BOUND,
    severity=Severity.ASK,
    what=Sentence(
        zh="贷款有保证人{guarantor}，文件却没有其书面同意（“{quote}”）。",
        en=(
            "The loan has a guarantor, {guarantor}, but the paper holds no written consent "
            "(“{quote}”)."
        ),
    ),
    why=Sentence(
        zh="加重的部分，保证人没有书面同意就不承担；家里人事先不知情也容易起纠纷。",
        en=(
            "For a heavier debt the guarantor is not liable without written consent; and "
            "relatives should not learn of it afterwards."
        ),
    ),
    ask=Sentence(
        zh=(
            "本方案经甲方、乙方及保证人{guarantor}书面签署后生效；未经保证人书面同意的，保证人仅"
            "在原合同范围内、以变更后较轻者为限承担责任。"
        ),
        en=(
            "This plan takes effect once the Lender, the Borrower and the guarantor {guarantor} "
            "have signed; without the guarantor's written consent the guarantor is liable only "
            "within the original contract or, if lighter, the changed terms."
        ),
    ),
    basis=Basis(
        key="CC 695",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="加重债务未经保证人书面同意的，保证人对加重部分不承担责任",
            en="without written consent a guarantor is not liable for what is heavier",
        ),
    ),
    decide=decide,
)
