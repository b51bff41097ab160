"""The financial statement: twelve blocks that a lender can check line by line."""

from collections.abc import Iterator

from forbear.rendering.brief import Brief
from forbear.rendering.debts_owed import debts_table
from forbear.rendering.exhibits import exhibits
from forbear.rendering.markdown import (
    Inline,
    bullets,
    escaped,
    heading,
    joined,
    own,
)
from forbear.rendering.month_table import months_table, plan_months
from forbear.rendering.people import causes, household
from forbear.rendering.statement_money import (
    assets,
    costs,
    incomes,
    obligations,
    reserve,
)
from forbear.rendering.statement_plan import asked_in_return, offer_lines, plans, review_day, shares
from forbear.rendering.told import day, label, sentence
from forbear.text.catalogue import N_, translate

_EMPTY = N_("Nothing on file.")


def statement_blocks(brief: Brief) -> Iterator[str]:
    """Yield the blocks of the statement; a block without content says so."""
    proposed = plans(brief)
    yield heading(1, sentence(N_("Financial statement")))
    blocks = (
        (N_("1. Identity"), _identity(brief)),
        (N_("2. Household"), bullets(household(brief))),
        (N_("3. Cause of the trouble"), causes(brief)),
        (N_("4. Income, net, each month"), incomes(brief)),
        (N_("5. Fixed costs, each month"), costs(brief, flexible=False)),
        (N_("6. Flexible costs, each month"), costs(brief, flexible=True)),
        (N_("7. Payments not negotiated, and what is kept back"), _kept(brief)),
        (
            N_("8. What is left in each month of the plan"),
            months_table(plan_months(brief, proposed)),
        ),
        (N_("9. What is owned"), assets(brief)),
        (N_("10. All debts"), _debts(brief)),
        (N_("11. What is offered"), _offered(brief)),
        (N_("12. Declaration"), _declaration(brief)),
    )
    for title, body in blocks:
        yield heading(2, sentence(title))
        yield body or translate(_EMPTY)
    papers = exhibits(brief)
    if papers:
        yield heading(2, sentence(N_("Exhibits")))
        yield papers


def _identity(brief: Brief) -> str:
    """Return name and contract; the identity number is never in a statement."""
    lines: list[Inline] = []
    person = brief.case.about.borrower
    if person.name:
        lines.append(label(translate(N_("Borrower")), escaped(person.name)))
    if person.occupation:
        lines.append(label(translate(N_("Work")), escaped(person.occupation)))
    for name, folder in brief.case.debts.items():
        if folder.debt is not None and brief.debt in {None, name} and folder.debt.negotiated:
            number = escaped(folder.debt.contract_no or "")
            lines.append(joined([brief.debt_name(folder), number]))
    return bullets(lines)


def _kept(brief: Brief) -> str:
    return "\n\n".join(part for part in (obligations(brief), reserve(brief)) if part)


def _debts(brief: Brief) -> str:
    return "\n\n".join(part for part in (debts_table(brief), shares(brief)) if part)


def _offered(brief: Brief) -> str:
    lines = list(offer_lines(brief))
    return "\n\n".join(part for part in (bullets(lines), asked_in_return(brief)) if part)


def _declaration(brief: Brief) -> str:
    lines = [
        label(translate(N_("Day of this statement")), day(brief.today)),
        label(translate(N_("To be reviewed by")), day(review_day(brief))),
        sentence(N_("The figures are true and complete to the best of my knowledge.")),
        own(translate(N_("Signature: ______________ Day: ______________")).replace("_", "\\_")),
    ]
    return bullets(lines)
