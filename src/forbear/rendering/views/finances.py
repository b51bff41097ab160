"""Finances: what comes in, what goes out, what is owned."""

from collections.abc import Mapping

from forbear.case.finances import Asset, Expense, Finances, Income, Obligation
from forbear.case.kinds import Every
from forbear.rendering.views.money_left import money_left
from forbear.rendering.views.view import Address, Column, Row, Section, Shown, Tone, View
from forbear.rendering.views.writing import day, foreign, money, span
from forbear.text.catalogue import translate
from forbear.text.words import word

FILE = "finances.toml"


def finances_view(shown: Shown) -> View:
    """Return the household's money; the headline says what can be paid each month."""
    finances = shown.case.finances or Finances()
    return View(
        "finances",
        translate("Finances"),
        money_left(shown),
        (
            _income(finances.income),
            _expense(finances.expense),
            _obligation(finances.obligation),
            _asset(finances.asset),
            _buffer(finances),
        ),
    )


def _columns(last: str) -> tuple[Column, ...]:
    return (
        Column(translate("What for"), grows=True),
        Column(translate("Amount"), right=True),
        Column(last),
        Column(translate("Kind"), drop=2),
        Column(translate("When"), drop=3),
        Column(translate("Note"), grows=True, drop=4),
    )


def _address(kind: str, name: str) -> Address:
    return Address(kind, FILE, (kind, name))


def _id(kind: str, name: str) -> str:
    return f"{FILE}:{kind}.{name}"


def _income(records: Mapping[str, Income]) -> Section:
    rows = tuple(
        Row(
            _id("income", name),
            (
                foreign(income.label),
                money(income.amount),
                word(income.every),
                word(income.kind),
                span(income.since or income.starts, income.until),
                foreign(income.note),
            ),
            address=_address("income", name),
        )
        for name, income in records.items()
    )
    teaching = (
        translate("Without income on file nobody can say what you can pay. n adds one."),
        translate("For example: wages after tax, 6,800.00 every month."),
    )
    return Section(
        translate("Income"),
        _columns(translate("How often")),
        rows,
        Address("income", FILE, ("income",)),
        teaching,
    )


def _expense(records: Mapping[str, Expense]) -> Section:
    rows = tuple(
        Row(
            _id("expense", name),
            (
                foreign(expense.label),
                money(expense.amount),
                _months(expense) or word(expense.every),
                word(expense.kind),
                span(expense.since, expense.until),
                foreign(expense.note),
            ),
            address=_address("expense", name),
        )
        for name, expense in records.items()
    )
    teaching = (
        translate("Only what you cannot live without: home, food, school, medicine. n adds one."),
        translate("For example: rent, 2,600.00 every month."),
    )
    return Section(
        translate("Essential expenses"),
        _columns(translate("How often")),
        rows,
        Address("expense", FILE, ("expense",)),
        teaching,
    )


def _months(expense: Expense) -> str:
    if not expense.months or expense.every is Every.ONCE:
        return ""
    return translate("in month {months}", months=", ".join(map(str, expense.months)))


def _obligation(records: Mapping[str, Obligation]) -> Section:
    rows = tuple(
        Row(
            _id("obligation", name),
            (
                foreign(owed.label),
                money(owed.amount),
                word(Every.MONTH),
                translate("secured") if owed.secured else translate("not secured"),
                span(owed.since, owed.until),
                foreign(owed.note),
            ),
            address=_address("obligation", name),
        )
        for name, owed in records.items()
    )
    return Section(
        translate("Debts that are not negotiated"),
        _columns(translate("How often")),
        rows,
        Address("obligation", FILE, ("obligation",)),
        (translate("A mortgage, or a debt paid as agreed, lowers what is left. n adds one."),),
    )


def _asset(records: Mapping[str, Asset]) -> Section:
    rows = tuple(
        Row(
            _id("asset", name),
            (
                foreign(asset.label),
                money(asset.amount),
                "",
                word(asset.kind),
                translate("free from {day}", day=day(asset.free_from)) if asset.free_from else "",
                foreign(asset.note),
            ),
            address=_address("asset", name),
        )
        for name, asset in records.items()
    )
    return Section(
        translate("What is owned"),
        _columns(""),
        rows,
        Address("asset", FILE, ("asset",)),
        (translate("Savings decide whether a first payment is possible. n adds one."),),
    )


def _buffer(finances: Finances) -> Section:
    rule = translate("the larger of 200.00 and 5 % of net income")
    row = Row(
        f"{FILE}:buffer",
        (
            translate("Kept back each month"),
            money(finances.buffer),
            "",
            "",
            "",
            "" if finances.buffer is not None else rule,
        ),
        Tone.NORMAL,
        Address("finances", FILE),
    )
    return Section(
        translate("Buffer"),
        tuple(Column("", column.right, column.grows, column.drop) for column in _columns("")),
        (row,),
    )
