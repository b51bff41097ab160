"""A loan is about to mature, cannot be paid, and nobody has asked for renewal.

Why: Renewal and extension must be asked for before the due day.

Source: CC 678; W15, W16 (M, 2024-09-24 →)

Good: due in 24 days; a request for renewal was logged four days ago.

Bad: 26,000.00 fall due in 24 days, 3,100.00 are free, nothing was asked for.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import LoanKind, Topic
from forbear.loan.schedule import schedule
from forbear.planning.savings import liquid
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.day import Month, add_months
from forbear.values.place import Place

WITHIN_DAYS = 30
_SERVES = {
    LoanKind.BUSINESS: frozenset({Topic.RENEWAL, Topic.EXTENSION}),
    LoanKind.CONSUMER: frozenset({Topic.EXTENSION}),
}
"""What counts as asking; consumer loans know no renewal without repaying principal."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look at loans without arrears that mature within 30 days."""
    if facts.debt.kind is None:
        raise Missing("debt.kind")
    serving = _SERVES.get(facts.debt.kind)
    if serving is None:
        return
    matures_on = _matures_on(facts)
    days_left = (matures_on - facts.today).days
    if not 0 < days_left <= WITHIN_DAYS or facts.state(facts.today).arrears:
        return
    owed = schedule(facts.loan_terms)[-1].total
    free = facts.budget(Month.of(matures_on)).surplus + liquid(facts.finances, matures_on)
    if free >= owed or any(serving & set(one.topics) for one in facts.contacts.values()):
        return
    yield Finding(
        {"matures_on": matures_on, "days_left": days_left, "sum": owed},
        Place(facts.path("debt.toml"), field="loan.matures_on"),
    )


def _matures_on(facts: Facts) -> date:
    """Return the contract's last day, else that of its last line."""
    loan = facts.loan
    if loan.matures_on is not None:
        return loan.matures_on
    if loan.first_due is None or not loan.count:
        raise Missing("debt.loan.matures_on")
    return add_months(loan.first_due, loan.count - 1, loan.due_day)


RULE = Rule(
    id="renewal-not-asked",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="{matures_on} 到期要还 {sum} 元，还剩 {days_left} 天，还没有申请续贷或展期。",
        en=(
            "{sum} falls due on {matures_on}, {days_left} days left, and no renewal or extension "
            "has been asked for."
        ),
    ),
    why=Sentence(
        zh="续贷和展期要在到期前申请。",
        en="Renewal and extension must be asked for before the due day.",
    ),
    ask=Sentence(
        zh="贷款 {matures_on} 到期，申请无还本续贷或展期，请告知需要的材料和最晚办理日期。",
        en=(
            "The loan matures on {matures_on}; I apply for renewal without repaying principal, "
            "or an extension. Which papers, and by which day?"
        ),
    ),
    basis=Basis(
        key="CC 678; W15, W16",
        confidence="M",
        valid_from=date(2024, 9, 24),
        says=Sentence(
            zh="小微企业续贷应在到期前申请",
            en="renewal for small firms must be asked for before maturity",
        ),
    ),
    decide=decide,
)
