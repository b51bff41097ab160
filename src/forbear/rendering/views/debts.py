"""Debts: each claim with its loan, the balance the lender states, and what was paid."""

from forbear.case.case import DebtFolder
from forbear.case.debt import Balance, Debt, Loan, Payment
from forbear.planning.debt_terms import stated_total
from forbear.rendering.views.view import Address, Column, Line, Row, Section, Shown, Tone, View
from forbear.rendering.views.writing import NOTHING, count, day, foreign, money, percent
from forbear.text.catalogue import translate
from forbear.text.words import word
from forbear.values.money import Money


def debts_view(shown: Shown) -> View:
    """Return every debt; the headline says how much is owed in all."""
    folders = tuple(shown.case.debts.values())
    sections = tuple(section for folder in folders for section in _sections(folder))
    if not sections:
        sections = (_empty(),)
    return View("debts", translate("Debts"), _headline(folders), sections)


def _headline(folders: tuple[DebtFolder, ...]) -> tuple[Line, ...]:
    stated = [
        total
        for folder in folders
        if folder.debt and folder.debt.balance and (total := stated_total(folder.debt.balance))
    ]
    if not stated:
        return (Line(translate("No balance is on file yet."), Tone.STRONG),)
    text = translate(
        "The lenders state {total} on {number} debts.",
        total=Money.total(stated),
        number=len(stated),
    )
    lacking = len(folders) - len(stated)
    if not lacking:
        return (Line(text, Tone.STRONG),)
    more = translate("{number} debts have no balance on file.", number=lacking)
    return (Line(text, Tone.STRONG), Line(more, Tone.UNKNOWN))


def _empty() -> Section:
    return Section(
        translate("Debts"),
        (Column(translate("Lender"), grows=True),),
        (),
        Address("debt", "debts"),
        (
            translate("Write down each debt with the figures of the contract. n adds one."),
            translate("For example: 50,000.00 drawn on 2025-12-15, 0.045 % a day."),
        ),
    )


def _sections(folder: DebtFolder) -> tuple[Section, ...]:
    title = foreign(folder.debt.label if folder.debt else folder.id)
    return (
        Section(title, _fact_columns(), _debt_rows(folder), Address("debt", "debts")),
        _payments(folder),
    )


def _fact_columns() -> tuple[Column, ...]:
    return (Column(""), Column("", grows=True))


def _debt_rows(folder: DebtFolder) -> tuple[Row, ...]:
    file = f"debts/{folder.id}/debt.toml"
    debt = folder.debt
    if debt is None:
        text = translate("{file} cannot be read.", file=file)
        return (Row(f"{file}:", (text, ""), Tone.STOP),)
    return (
        Row(f"{file}:", (translate("Claim"), _claim(debt)), address=Address("debt", file)),
        Row(
            f"{file}:loan",
            (translate("Loan"), _loan(debt.loan)),
            Tone.NORMAL if debt.loan else Tone.DIM,
            Address("loan", file, ("loan",)),
        ),
        Row(
            f"{file}:balance",
            (translate("Balance"), _balance(debt.balance)),
            Tone.NORMAL if debt.balance else Tone.DIM,
            Address("balance", file, ("balance",)),
        ),
    )


def _joined(*parts: str) -> str:
    return "  ".join(part for part in parts if part and part != NOTHING)


def _claim(debt: Debt) -> str:
    return _joined(
        ", ".join(foreign(lender) for lender in debt.lenders),
        word(debt.lender_kind) if debt.lender_kind else "",
        word(debt.kind) if debt.kind else "",
        foreign(debt.contract_no),
        "" if debt.negotiated else translate("not negotiated"),
    )


def _loan(loan: Loan | None) -> str:
    if loan is None:
        return translate("not on file: without it no penalty and no rate can be checked")
    daily = translate("{rate} a day", rate=percent(loan.daily_percent))
    yearly = translate("{rate} a year", rate=percent(loan.annual_percent))
    return _joined(
        money(loan.principal),
        translate("drawn {day}", day=day(loan.drawn_on)) if loan.drawn_on else "",
        translate("{count} instalments", count=loan.count) if loan.count else "",
        word(loan.method),
        daily if loan.daily_percent is not None else "",
        yearly if loan.annual_percent is not None else "",
    )


def _balance(balance: Balance | None) -> str:
    if balance is None:
        return translate("not on file: ask the lender for all components on one day")
    named = (
        (translate("principal"), balance.principal),
        (translate("not yet due"), balance.undue_principal),
        (translate("interest"), balance.interest),
        (translate("penalty"), _penalty(balance)),
        (translate("fees"), balance.fees),
        (translate("total"), balance.total),
    )
    return _joined(
        day(balance.as_of),
        *(f"{name} {amount}" for name, amount in named if amount is not None),
        translate("{days} days overdue", days=balance.days_overdue) if balance.days_overdue else "",
    )


def _penalty(balance: Balance) -> Money | None:
    parts = [
        part for part in (balance.penalty_principal, balance.penalty_interest) if part is not None
    ]
    return Money.total(parts) if parts else None


def _payments(folder: DebtFolder) -> Section:
    file = f"debts/{folder.id}/payments.toml"
    rows = tuple(
        _payment(file, position, payment) for position, payment in enumerate(folder.payments)
    )
    return Section(
        translate("Payments"),
        (
            Column(translate("Day")),
            Column(translate("Amount"), right=True),
            Column(translate("Line"), right=True, drop=2),
            Column(translate("Paid to"), grows=True, drop=1),
            Column(translate("Note"), grows=True, drop=3),
        ),
        rows,
        Address("payment", file, (), "payments"),
        (translate("Each payment counts against a component; keep the receipt. n adds one."),),
    )


def _payment(file: str, position: int, payment: Payment) -> Row:
    note = translate("bounced") if payment.bounced else foreign(payment.note)
    return Row(
        f"{file}:payments.{position}",
        (
            day(payment.on),
            money(payment.amount),
            count(payment.line),
            foreign(payment.payee),
            note,
        ),
        Tone.ASK if payment.bounced else Tone.NORMAL,
        Address("payment", file, (), "payments", position),
    )
