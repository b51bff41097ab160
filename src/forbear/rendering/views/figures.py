"""How the figures of the overview come about: formula, inputs with their files, steps."""

from collections.abc import Iterator, Mapping

from forbear.case.case import DebtFolder
from forbear.case.finances import Finances
from forbear.loan.explain import explain_payoff, explain_penalty
from forbear.loan.state import DebtState
from forbear.loan.step import Step, step_text
from forbear.planning.budget import essentials_in, incomes_in, obligations_in
from forbear.planning.commitments import Source
from forbear.planning.debt_terms import loan_terms
from forbear.planning.missing import Missing
from forbear.rendering.money_now import MoneyNow, known_state, money_now, negotiated
from forbear.rendering.views.money_left import sum_of
from forbear.rendering.views.view import Line, Shown, Tone
from forbear.rendering.views.writing import foreign
from forbear.text.catalogue import N_, translate
from forbear.values.day import Month
from forbear.values.money import Money

PREFIX = "figure:"
"""What a line must still owe before its penalty can be computed again."""
_SOURCES: Mapping[Source, str] = {
    Source.PAPER: N_("by its paper"),
    Source.ACCEPTED: N_("by the accepted offer"),
    Source.OPEN: N_("by the open offer"),
    Source.PROPOSAL: N_("by your proposal"),
}


def figure_lines(shown: Shown, row_id: str) -> tuple[Line, ...]:
    """Return how the figure of a row comes about; empty for a row that is no figure."""
    name = row_id.removeprefix(PREFIX)
    now = money_now(shown.case, shown.today)
    match name:
        case "can-pay":
            return tuple(_can_pay(shown, now))
        case "asked":
            return tuple(_asked(shown, now))
        case "margin":
            return (*_can_pay(shown, now), Line(""), *_asked(shown, now))
        case "payoff" | "arrears" | "penalty":
            return tuple(_owed(shown, with_penalty=name == "penalty"))
        case _:
            return ()


def _can_pay(shown: Shown, now: MoneyNow) -> Iterator[Line]:
    finances = shown.case.finances
    if now.budget is None or finances is None:
        return
    yield Line(
        translate("You can pay {capacity} a month at most.", capacity=now.budget.capacity),
        Tone.STRONG,
    )
    yield Line(sum_of(now.budget))
    yield Line("")
    yield from _entries(finances, now.budget.month)


def _entries(finances: Finances, month: Month) -> Iterator[Line]:
    groups = (
        (translate("Income"), "income", incomes_in(finances, month)),
        (translate("Essential expenses"), "expense", essentials_in(finances, month)),
        (translate("Debts that are not negotiated"), "obligation", obligations_in(finances, month)),
    )
    for title, group, amounts in groups:
        if amounts:
            yield Line(f"{title}  {Money.total(amounts.values())}", Tone.STRONG)
        for entry, amount in amounts.items():
            label = foreign(getattr(finances, group)[entry].label)
            yield Line(f"  {amount}  {label}  finances.toml {group}.{entry}")


def _asked(shown: Shown, now: MoneyNow) -> Iterator[Line]:
    yield Line(f"{translate('Asked for each month')}  {now.first_instalments}", Tone.STRONG)
    for one in now.asked:
        if one.payments:
            source = translate(_SOURCES[one.source])
            first = one.payments[0]
            yield Line(f"  {first.amount}  {_label(shown, one.debt)}  {source}, {first.due}")


def _owed(shown: Shown, *, with_penalty: bool) -> Iterator[Line]:
    for folder in negotiated(shown.case):
        yield Line(_label(shown, folder.id), Tone.STRONG)
        state = known_state(folder, shown.today)
        if state is None:
            yield Line(translate("As the lender states it; the terms are not on file."))
            continue
        steps = explain_payoff(state)
        if with_penalty:
            steps = tuple(_penalties(folder, state))
        for step in steps:
            yield Line(step_text(step))


def _penalties(folder: DebtFolder, state: DebtState) -> Iterator[Step]:
    if folder.debt is None or folder.debt.loan is None:
        return
    try:
        terms = loan_terms(folder.debt.loan)
    except Missing:
        return
    for line in state.lines:
        yield from explain_penalty(terms, line, state.day)


def _label(shown: Shown, debt: str) -> str:
    folder = shown.case.debts.get(debt)
    return foreign(folder.debt.label) if folder and folder.debt else debt
