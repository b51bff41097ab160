"""Blocks of the statement on money: each figure leads to its exhibit, each total is computed."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from forbear.case.finances import Expense, Finances, Income
from forbear.case.kinds import Every, ExpenseKind
from forbear.planning.budget import budget, essentials_in, incomes_in, obligations_in
from forbear.planning.missing import Missing
from forbear.rendering.brief import Brief
from forbear.rendering.exhibits import exhibit
from forbear.rendering.markdown import Head, Inline, amount, escaped, joined, own, strong, table
from forbear.rendering.told import day, label, named, sentence
from forbear.text.catalogue import N_, translate
from forbear.text.words import field_label
from forbear.values.day import Month
from forbear.values.money import Money

FLEXIBLE = frozenset({ExpenseKind.FOOD, ExpenseKind.COMMUNICATION, ExpenseKind.PERSONAL})
"""Groups in which a household can choose; they are held against a guideline where one is known."""

Row = tuple[Inline, ...]


def incomes(brief: Brief) -> str:
    """Return each income as a month of today counts it."""
    finances = brief.case.finances
    if finances is None:
        return ""
    monthly = _monthly(incomes_in, finances, brief)
    rows = [
        (
            _name(one.label, named(one.kind)),
            amount(monthly.get(name)),
            _income_note(one),
            exhibit(brief, one.proof),
        )
        for name, one in finances.income.items()
    ]
    return _summed(rows, monthly.values())


def _income_note(one: Income) -> Inline:
    parts = [] if one.every is Every.MONTH else [named(one.every), amount(one.amount)]
    if one.until:
        parts.append(own(translate(N_("until {day}"), day=day(one.until))))
    return joined([*parts, escaped(one.note or "")])


def costs(brief: Brief, *, flexible: bool) -> str:
    """Return the essential costs of one group; a yearly one counts its twelfth."""
    finances = brief.case.finances
    if finances is None:
        return ""
    chosen = {
        name: one for name, one in finances.expense.items() if (one.kind in FLEXIBLE) is flexible
    }
    monthly = _monthly(essentials_in, finances, brief)
    rows = [
        (
            _name(one.label, named(one.kind)),
            amount(monthly.get(name)),
            _cost_note(one),
            exhibit(brief, one.proof),
        )
        for name, one in chosen.items()
    ]
    return _summed(rows, (monthly[name] for name in chosen if name in monthly))


def _cost_note(one: Expense) -> Inline:
    parts = [named(one.kind)]
    if one.every is not Every.MONTH:
        parts += [named(one.every), amount(one.amount)]
    return joined([*parts, escaped(one.note or "")])


def obligations(brief: Brief) -> str:
    """Return what is paid as agreed: secured, priority or settled elsewhere."""
    finances = brief.case.finances
    if finances is None or not finances.obligation:
        return ""
    monthly = _monthly(obligations_in, finances, brief)
    rows = [
        (
            _name(one.label, sentence(N_("payment"))),
            amount(monthly.get(name)),
            joined(
                [
                    sentence(N_("secured")) if one.secured else own(""),
                    own(translate(N_("until {day}"), day=day(one.until))) if one.until else own(""),
                    escaped(one.note or ""),
                ]
            ),
            own(""),
        )
        for name, one in finances.obligation.items()
    ]
    return _summed(rows, monthly.values())


def reserve(brief: Brief) -> str:
    """Return what is kept back each month, and whether the borrower set it."""
    finances = brief.case.finances
    if finances is None:
        return ""
    try:
        kept = budget(finances, Month.of(brief.today)).buffer
    except Missing:
        return ""
    text = label(field_label("Finances", "buffer"), amount(kept))
    if finances.buffer is None:
        return joined([text, sentence(N_("the larger of 200.00 and 5 % of net income"))])
    return text


def assets(brief: Brief) -> str:
    """Return what is owned, and from which day it is money."""
    finances = brief.case.finances
    if finances is None:
        return ""
    rows = [
        (
            _name(one.label, named(one.kind)),
            amount(one.amount),
            joined(
                [
                    named(one.kind),
                    own(translate(N_("free from {day}"), day=day(one.free_from)))
                    if one.free_from
                    else own(""),
                    escaped(one.note or ""),
                ]
            ),
            own(""),
        )
        for one in finances.asset.values()
    ]
    return _summed(rows, (one.amount for one in finances.asset.values()))


def _name(text: str, instead: Inline) -> Inline:
    return escaped(text) or instead


def _monthly(
    amounts: Callable[[Finances, Month], Mapping[str, Money]], finances: Finances, brief: Brief
) -> Mapping[str, Money]:
    try:
        return amounts(finances, Month.of(brief.today))
    except Missing:
        return {}


def _summed(rows: Sequence[Row], amounts: Iterable[Money]) -> str:
    if not rows:
        return ""
    heads = (
        Head(sentence(N_("What for"))),
        Head(sentence(N_("Amount")), right=True),
        Head(sentence(N_("Note"))),
        Head(sentence(N_("Exhibit"))),
    )
    total = (strong(sentence(N_("Total"))), strong(amount(Money.total(amounts))), own(""), own(""))
    return table(heads, [*rows, total])
