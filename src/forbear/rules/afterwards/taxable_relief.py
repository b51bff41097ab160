"""Principal is waived on a business loan.

Why: For companies a restructuring gain is income; sole traders should ask the local tax
    office or an accountant.

Source: EIT rules 22 (H); sole-trader rules (U); PIT 2 names no such income for individuals
    (H)

Good: 仅免除罚息507.23元，本金不减。

Bad: 甲方免除乙方经营贷款本金5,000元。
"""

from collections.abc import Iterator

from forbear.case.kinds import BorrowerKind
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.principal_relief import (
    GAIN_NAMED,
    PRINCIPAL_GIVEN_UP,
    PRINCIPAL_WHOLE,
    PRIVATE_USE,
    REST_GIVEN_UP,
    SPEAKS_OF_PRINCIPAL,
    WAIVER_UNSPLIT,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, sum_in, unclear, written
from forbear.rules.facts import Facts
from forbear.rules.figures.taxable_relief import by_figures
from forbear.rules.joined import either


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find principal that is waived; a person's consumer loan is no matter."""
    said_in_paper = paper(facts)
    is_person = facts.case.about.borrower.kind is BorrowerKind.PERSON
    if is_person or any(said.binds and PRIVATE_USE.mentioned(said) for said in said_in_paper):
        return
    fault = next(((one, place) for one, place in written(facts) if _is_fault(one)), None)
    if fault is not None:
        said, place = fault
        yield found(facts, said, place, waived_principal=sum_in(said))
    yield from unclear(facts, said_in_paper, WAIVER_UNSPLIT.mentioned, "agreement.waived.item")


def _is_fault(said: Statement) -> bool:
    if not said.binds or PRINCIPAL_WHOLE.mentioned(said):
        return False
    rest = REST_GIVEN_UP.mentioned(said) and SPEAKS_OF_PRINCIPAL.mentioned(said)
    return rest or GAIN_NAMED.mentioned(said) or PRINCIPAL_GIVEN_UP.asserted(said)


decide = either(by_words, by_figures)

RULE = Rule(
    id="taxable-relief",
    question=Question.AFTERWARDS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="减免了本金{waived_principal}元，而这是经营贷款，可能涉及税务申报。",
        en=(
            "Principal of CNY {waived_principal} is waived on a business loan; this may matter "
            "for tax."
        ),
    ),
    why=Sentence(
        zh="企业的债务重组收益要计入收入；个体工商户如何处理，建议问当地税务机关或会计。",
        en=(
            "For companies a restructuring gain is income; sole traders should ask the local tax "
            "office or an accountant."
        ),
    ),
    ask=Sentence(
        zh=(
            "甲方应就减免出具书面说明，分别列明减免的本金、利息、罚息金额及生效日期，供乙方留存备"
            "查。"
        ),
        en=(
            "The Lender issues a written statement listing the waived principal, interest and "
            "penalty separately with the day of effect, for the Borrower's records."
        ),
    ),
    basis=Basis(
        key="EIT rules 22",
        confidence="H",
        valid_from=None,
        says=Sentence(
            zh="企业的债务重组收益计入收入",
            en="a company's restructuring gain is income",
        ),
    ),
    decide=decide,
)
