"""Plan: the limits, the proposals with what they cost, and the offers beside them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from forbear.case.kinds import Side
from forbear.case.offer import Offer
from forbear.case.plan import Limits, Proposal
from forbear.planning.budget import budget
from forbear.planning.debt_terms import owed
from forbear.planning.missing import Missing
from forbear.planning.payments import Payment, due_in, offer_payments
from forbear.planning.proposals import proposed_lines
from forbear.rendering.views.money_left import money_left
from forbear.rendering.views.view import Address, Column, Row, Section, Shown, Tone, View
from forbear.rendering.views.writing import NOTHING, day, foreign, money, percent
from forbear.text.catalogue import translate
from forbear.text.words import word
from forbear.values.day import Month
from forbear.values.money import ZERO, Money

FILE = "plan.toml"


def plan_view(shown: Shown) -> View:
    """Return limits and proposals; the headline says what can be paid each month."""
    return View(
        "plan",
        translate("Plan"),
        money_left(shown),
        (_limits(shown.case.plan.limits), _proposals(shown), _offers(shown)),
    )


def _limits(limits: Limits) -> Section:
    address = Address("limits", FILE, ("limits",))
    named = (
        ("instalment", translate("Instalment at most"), money(limits.instalment)),
        ("total", translate("Total at most"), money(limits.total)),
        ("first_payment", translate("First payment at most"), money(limits.first_payment)),
        ("last_date", translate("Paid off by"), day(limits.last_date)),
    )
    rows = tuple(
        Row(f"{FILE}:limits.{name}", (label, text), address=address) for name, label, text in named
    )
    columns = (Column(""), Column("", right=True))
    return Section(translate("My limits: I will not go beyond"), columns, rows)


@dataclass(frozen=True, slots=True)
class Course:
    """What a proposal or offer comes to."""

    payments: tuple[Payment, ...]
    total: Money
    least_left: Money | None
    """What the tightest month leaves over, buffer kept; None when unknown."""
    tightest: Month | None


def _columns() -> tuple[Column, ...]:
    return (
        Column("", grows=True),
        Column(translate("First payment"), right=True, drop=3),
        Column(translate("Instalment"), right=True),
        Column(translate("Count"), right=True),
        Column(translate("Rate"), right=True, drop=4),
        Column(translate("Total"), right=True),
        Column(translate("Last payment"), drop=5),
        Column(translate("Left in the tightest month"), right=True, drop=1),
        Column(translate("Can it be paid?"), drop=2),
    )


def _proposals(shown: Shown) -> Section:
    rows = tuple(
        _row(
            f"{FILE}:proposal.{name}",
            foreign(proposal.label),
            proposal,
            _course(shown, _proposed(shown, proposal), proposal.down_payment),
            Address("proposal", FILE, ("proposal", name)),
        )
        for name, proposal in shown.case.plan.proposal.items()
    )
    teaching = (
        translate("Type one figure and see at once what it costs. n adds a proposal."),
        translate("For example: 12 instalments, no interest, penalty waived."),
    )
    title = translate("My proposals")
    return Section(title, _columns(), rows, Address("proposal", FILE, ("proposal",)), teaching)


def _offers(shown: Shown) -> Section:
    rows = tuple(_offer_rows(shown))
    return Section(translate("Offers of the lenders"), _columns(), rows)


def _offer_rows(shown: Shown) -> Iterator[Row]:
    for debt, folder in shown.case.debts.items():
        file = f"debts/{debt}/offers.toml"
        for name, offer in folder.offers.items():
            if offer.side is not Side.LENDER:
                continue
            payments = offer_payments(offer)
            title = f"{day(offer.made_on)} {word(offer.side)}"
            course = _course(shown, payments, offer.down_payment)
            address = Address("offer", file, ("offer", name))
            yield _row(f"{file}:offer.{name}", title, offer, course, address)


def _proposed(shown: Shown, proposal: Proposal) -> tuple[Payment, ...] | None:
    folder = shown.case.debts.get(proposal.debt)
    payoff = owed(folder, shown.today) if folder else None
    try:
        lines = proposed_lines(proposal, payoff, shown.today)
    except Missing:
        return None
    return tuple(Payment(line.due, line.total) for line in lines)


def _course(
    shown: Shown, payments: tuple[Payment, ...] | None, down_payment: Money | None
) -> Course | None:
    """Return what it comes to; None when the terms do not say what is to be paid."""
    if not payments:
        return None
    total = Money.total(payment.amount for payment in payments) + (down_payment or ZERO)
    finances = shown.case.finances
    if finances is None:
        return Course(payments, total, None, None)
    months = Month.of(payments[0].due).through(Month.of(payments[-1].due))
    try:
        left = {
            month: budget(finances, month).capacity - due_in(payments, month) for month in months
        }
    except Missing:
        return Course(payments, total, None, None)
    tightest = min(left, key=lambda month: left[month])
    return Course(payments, total, left[tightest], tightest)


def _row(
    row_id: str,
    title: str,
    terms: Proposal | Offer,
    course: Course | None,
    address: Address,
) -> Row:
    tone, word_for_it = _judged(course)
    first = course.payments[0].amount if course else terms.instalment
    count = len(course.payments) if course else terms.count
    cells = (
        title,
        money(terms.down_payment),
        money(terms.instalment or first),
        str(count) if count else NOTHING,
        percent(terms.annual_percent),
        money(course.total if course else getattr(terms, "total", None)),
        _last_day(course),
        _left(course),
        word_for_it,
    )
    return Row(row_id, cells, tone, address)


def _last_day(course: Course | None) -> str:
    last: date | None = course.payments[-1].due if course else None
    return day(last)


def _left(course: Course | None) -> str:
    if course is None or course.least_left is None:
        return NOTHING
    return f"{course.tightest} {course.least_left}"


def _judged(course: Course | None) -> tuple[Tone, str]:
    if course is None or course.least_left is None:
        return Tone.UNKNOWN, translate("cannot tell")
    if course.least_left < ZERO:
        return Tone.STOP, translate("too much")
    return Tone.OK, translate("yes")
