"""What is owed, by component and to the fen, each debt apart."""

from datetime import date

from forbear.case.case import DebtFolder
from forbear.case.debt import Debt
from forbear.loan.kinds import Component
from forbear.loan.state import DebtState
from forbear.planning.debt_terms import owed
from forbear.rendering.brief import Brief
from forbear.rendering.markdown import Head, Inline, amount, escaped, joined, own, strong, table
from forbear.rendering.money_now import known_state
from forbear.rendering.told import label, named, number, percent
from forbear.text.catalogue import N_, translate
from forbear.text.words import field_label, word
from forbear.values.money import Money


def debts_table(brief: Brief) -> str:
    """Return one line a debt; those that are not negotiated are listed and marked."""
    heads = (
        Head(own(translate(N_("Debt")))),
        Head(own(field_label("Debt", "kind"))),
        Head(own(translate(N_("Lender")))),
        Head(own(field_label("Debt", "contract_no"))),
        Head(own(field_label("Balance", "days_overdue")), right=True),
        Head(own(translate(N_("To pay it off today"))), right=True),
    )
    rows = [
        (
            brief.debt_name(folder),
            _kind(folder.debt),
            joined([escaped(name) for name in folder.debt.lenders], ", ") or own("—"),
            escaped(folder.debt.contract_no or "") or own("—"),
            number(days_overdue(folder, brief.today)),
            amount(owed(folder, brief.today)),
        )
        for folder in brief.case.debts.values()
        if folder.debt is not None
    ]
    return table(heads, rows) if rows else ""


def _kind(debt: Debt) -> Inline:
    if debt.negotiated:
        return named(debt.kind)
    return joined([named(debt.kind), own(translate(N_("not negotiated")))])


def days_overdue(folder: DebtFolder, today: date) -> int | None:
    """Return how long a debt is overdue: by own records, else as the lender says."""
    state = known_state(folder, today)
    if state is not None:
        return state.days_overdue
    balance = folder.debt.balance if folder.debt else None
    return balance.days_overdue if balance else None


def components(brief: Brief, folder: DebtFolder) -> str:
    """Return a debt by component, as own records compute it; nothing without them."""
    state = known_state(folder, brief.today)
    if state is None:
        return ""
    heads = (
        Head(own(translate(N_("Part")))),
        Head(own(translate(N_("Amount"))), right=True),
    )
    rows = [(own(text), amount(money)) for text, money in _parts(state)]
    rows[-1] = (strong(rows[-1][0]), strong(rows[-1][1]))
    return table(heads, rows)


def _parts(state: DebtState) -> list[tuple[str, Money]]:
    parts = [
        (translate(N_("overdue: {part}"), part=word(component)), state.overdue[component])
        for component in Component
        if state.overdue[component]
    ]
    if state.arrears:
        parts.append((translate(N_("all that is overdue")), state.arrears))
    parts.append((translate(N_("principal not yet due")), state.undue_principal))
    parts.append((translate(N_("interest of the running period")), state.undue_interest))
    return [*parts, (translate(N_("to pay it off today")), state.payoff)]


def loan_line(folder: DebtFolder) -> Inline:
    """Return the contract in one line: sum, day, rate, method, lines."""
    loan = folder.debt.loan if folder.debt else None
    if loan is None:
        return own("")
    parts = [own(translate(N_("{amount} borrowed"), amount=loan.principal))]
    if loan.drawn_on:
        parts.append(own(translate(N_("paid out {day}"), day=loan.drawn_on.isoformat())))
    if loan.daily_percent is not None:
        parts.append(label(field_label("Terms", "daily_rate"), percent(loan.daily_percent)))
    if loan.annual_percent is not None:
        parts.append(label(field_label("Terms", "annual_rate"), percent(loan.annual_percent)))
    parts.append(named(loan.method))
    if loan.count is not None:
        parts.append(label(field_label("Loan", "count"), number(loan.count)))
    return joined(parts)
