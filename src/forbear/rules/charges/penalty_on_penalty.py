"""Penalty is part of a base on which interest or penalty runs again.

Why: Penalty upon penalty snowballs; the rule speaks of compounding unpaid interest, not
    penalty.

Source: 银发〔2003〕251 (M, 2004 →; W27, W28); lender's ledger (M; W1)

Good: 对未付利息按罚息利率计收复利，对罚息不计复利。

Bad: 罚息未按时支付的，对罚息计收复利。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.bases import (
    BASE_UNSAID,
    BEARS_FEE,
    BEARS_INTEREST,
    CHARGED_ON_PENALTY,
    OLD_INTEREST,
    PENALTY_BEARS,
    PENALTY_HELD,
    PENALTY_NOT_BASE,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.capitalising import Capitalised, capitalising
from forbear.rules.clauses import found, paper, unclear
from forbear.rules.facts import Facts
from forbear.rules.figures.penalty_on_penalty import by_figures
from forbear.rules.joined import either


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence by which penalty bears a charge or becomes principal."""
    said_in_paper = paper(facts)
    rolled_in = (rolled.said for rolled in capitalising(said_in_paper) if _holds_penalty(rolled))
    bearing = (said for said in said_in_paper if _is_fault(said))
    faults = sorted((*rolled_in, *bearing), key=lambda said: said.line)
    if faults:
        yield found(facts, faults[0])
    yield from unclear(facts, said_in_paper, BASE_UNSAID.asserted, "agreement.penalty_base")


def _holds_penalty(rolled: Capitalised) -> bool:
    """Tell whether penalty is among what becomes principal, and bears more than a fee there."""
    said = rolled.said
    sources = (said,) if OLD_INTEREST.mentioned(said) else rolled.before
    if PENALTY_NOT_BASE.mentioned(said) or not any(map(PENALTY_HELD.mentioned, sources)):
        return False
    follows = (said, *rolled.behind)
    only_fee = any(map(BEARS_FEE.mentioned, follows))
    return any(map(BEARS_INTEREST.mentioned, follows)) or not only_fee


def _is_fault(said: Statement) -> bool:
    bears = PENALTY_BEARS.asserted(said) or CHARGED_ON_PENALTY.asserted(said)
    return bears and not PENALTY_NOT_BASE.mentioned(said)


decide = either(by_words, by_figures)

RULE = Rule(
    id="penalty-on-penalty",
    question=Question.CHARGES,
    severity=Severity.STOP,
    what=Sentence(
        zh="罚息又被当作基数计息（“{quote}”）。",
        en="Penalty is itself charged with interest (“{quote}”).",
    ),
    why=Sentence(
        zh="罚息上再收罚息会越滚越大；规则只提到对未付利息计复利，没有提到对罚息。",
        en=(
            "Penalty upon penalty snowballs; the rule speaks of compounding unpaid interest, not "
            "penalty."
        ),
    ),
    ask=Sentence(
        zh="罚息以逾期本金为基数计算；对罚息、违约金不再计收利息、复利或罚息，亦不并入本金。",
        en=(
            "Penalty is computed on overdue principal; no interest, compound interest or penalty "
            "runs on penalty or damages, and they are not added to principal."
        ),
    ),
    basis=Basis(
        key="银发〔2003〕251",
        confidence="M",
        valid_from=date(2004, 1, 1),
        says=Sentence(
            zh="逾期罚息为合同利率上浮三成到五成；未付利息可计复利",
            en=(
                "overdue interest is the contract rate plus 30 to 50 percent; unpaid interest "
                "compounds"
            ),
        ),
    ),
    decide=decide,
)
