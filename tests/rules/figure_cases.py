"""Short ways to write the cases behind the vectors of the figure checks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from forbear.case.agreement import (
    Agreement,
    AmountTerm,
    CountTerm,
    DayTerm,
    FeeTerm,
    MethodTerm,
    RateTerm,
    ScheduleLine,
    Terms,
    TextTerm,
    WaivedTerm,
)
from forbear.case.case import Case, DebtFolder
from forbear.case.contact import Contact, Promise
from forbear.case.debt import Debt
from forbear.case.finances import Expense, Finances, Income, Obligation
from forbear.case.kinds import (
    Channel,
    Direction,
    LenderKind,
    LoanKind,
    OfferState,
    PromiseKind,
    Side,
)
from forbear.case.offer import Offer, WaivedItem
from forbear.loan.kinds import Component, Method
from forbear.values.day import add_months
from forbear.values.money import Money

TODAY = date(2026, 11, 24)
yuan = Money.parse
day = date.fromisoformat

BANK = "甲银行股份有限公司"
DEBT = Debt(label="loan", lenders=(BANK,), lender_kind=LenderKind.BANK, kind=LoanKind.BUSINESS)

_TERM_KINDS: dict[type, Any] = {
    Money: AmountTerm,
    date: DayTerm,
    int: CountTerm,
    str: TextTerm,
    Decimal: RateTerm,
    Method: MethodTerm,
}


def term(value: object) -> object:
    """Return a confirmed term of the kind that fits the value."""
    return _TERM_KINDS[type(value)](value=value, confirmed=True)


def terms(**values: object) -> Terms:
    """Return confirmed terms by name from bare values."""
    named = {name: term(value) for name, value in values.items()}
    return replace(Terms(), **named)  # type: ignore[arg-type] # names are the test's own


def lines(*groups: tuple[int, str], first: str = "2026-12-20") -> tuple[ScheduleLine, ...]:
    """Return monthly lines from groups of (how many, amount)."""
    amounts = [amount for count, amount in groups for _ in range(count)]
    start = day(first)
    return tuple(
        ScheduleLine(no=number + 1, due=add_months(start, number), total=yuan(amount))
        for number, amount in enumerate(amounts)
    )


def paper(
    schedule: Sequence[ScheduleLine] = (),
    waived: Sequence[WaivedTerm] = (),
    fees: Sequence[FeeTerm] = (),
    **values: object,
) -> Agreement:
    """Return a paper whose every term is confirmed."""
    return Agreement(
        schedule=tuple(schedule),
        schedule_confirmed=True,
        waived=tuple(waived),
        fees=tuple(fees),
        term=terms(**values),
    )


def waiver(item: Component, amount: str | None = None, **fields: object) -> WaivedTerm:
    """Return a confirmed reduction."""
    found = WaivedTerm(item=item, amount=yuan(amount) if amount else None, confirmed=True)
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


def waives(item: Component, amount: str | None = None, percent: str | None = None) -> WaivedItem:
    """Return a reduction that an offer names."""
    return WaivedItem(
        item=item,
        amount=yuan(amount) if amount else None,
        percent=Decimal(percent) if percent else None,
    )


def offer(**fields: object) -> Offer:
    """Return an accepted offer of the lender."""
    base = Offer(side=Side.LENDER, made_on=day("2026-11-10"), state=OfferState.ACCEPTED)
    return replace(base, **fields)  # type: ignore[arg-type] # names are the test's own


def folder(
    agreement: Agreement | None = None, offers: Mapping[str, Offer] | None = None, **fields: object
) -> DebtFolder:
    """Return the one debt of a case."""
    found = DebtFolder(id="loan", debt=DEBT, agreement=agreement, offers=dict(offers or {}))
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


def case(
    agreement: Agreement | None = None, an_offer: Offer | None = None, **fields: object
) -> Case:
    """Return a case with one debt; fields are those of the debt's folder."""
    offers = {} if an_offer is None else {"only": an_offer}
    return Case(debts={"loan": folder(agreement, offers, **fields)})


def money(earned: str, living: str = "0", kept: str = "0", /, **fields: object) -> Finances:
    """Return finances of three figures: income, essentials, obligations."""
    found = Finances(
        income={"wage": Income(label="wage", amount=yuan(earned))},
        expense={"living": Expense(label="living", amount=yuan(living))},
        obligation={"kept": Obligation(label="kept", amount=yuan(kept))},
    )
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


def contact(moment: str, *promises: Promise, **fields: object) -> Contact:
    """Return a call of the lender about every debt."""
    found = Contact(
        happened_at=datetime.fromisoformat(moment),
        direction=Direction.IN,
        channel=Channel.CALL,
        summary="",
        promises=promises,
    )
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


def promise(kind: PromiseKind, /, **fields: object) -> Promise:
    """Return what the lender promised."""
    found = Promise(by=Side.LENDER, what="promised", kind=kind)
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


def logged(one: Case, *contacts: Contact) -> Case:
    """Return a case with contacts in its log."""
    return replace(one, contacts={f"c{number}": made for number, made in enumerate(contacts)})
