"""Plan: the limits, the proposals with what they cost, and the offers beside them."""

from collections.abc import Iterator

from forbear.case.case import DebtFolder
from forbear.case.kinds import OfferState, Side
from forbear.case.plan import Limits
from forbear.planning.comparison import Compared
from forbear.rendering.views.compared import (
    judged,
    left_text,
    offer_compared,
    proposal_compared,
    rate_text,
)
from forbear.rendering.views.money_left import money_left
from forbear.rendering.views.view import Address, Column, Row, Section, Shown, Tone, View
from forbear.rendering.views.writing import count, day, foreign, money
from forbear.text.catalogue import translate

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


def _columns() -> tuple[Column, ...]:
    return (
        Column("", grows=True),
        Column(translate("First payment"), right=True, drop=3),
        Column(translate("Instalment"), right=True),
        Column(translate("Count"), right=True),
        Column(translate("Rate"), right=True, drop=5),
        Column(translate("Total"), right=True),
        Column(translate("Last payment"), drop=4),
        Column(translate("Left in the tightest month"), right=True, drop=2),
        Column(translate("Can it be paid?"), drop=1),
    )


def _proposals(shown: Shown) -> Section:
    plan = shown.case.plan
    rows = tuple(
        _row(
            shown,
            f"{FILE}:proposal.{name}",
            _chosen(plan.chosen.get(proposal.debt) == name, foreign(proposal.label)),
            proposal_compared(shown, proposal),
            Address("proposal", FILE, ("proposal", name)),
        )
        for name, proposal in plan.proposal.items()
    )
    teaching = (
        translate("Type one figure and see at once what it costs. n adds a proposal."),
        translate("For example: 12 instalments, no interest, penalty waived."),
    )
    title = translate("My proposals")
    return Section(title, _columns(), rows, Address("proposal", FILE, ("proposal",)), teaching)


def _chosen(is_chosen: bool, label: str) -> str:
    return f"{translate('chosen')} · {label}" if is_chosen else label


def _offers(shown: Shown) -> Section:
    rows = tuple(row for folder in shown.case.debts.values() for row in _offer_rows(shown, folder))
    return Section(translate("Offers of the lenders"), _columns(), rows)


def _offer_rows(shown: Shown, folder: DebtFolder) -> Iterator[Row]:
    file = f"debts/{folder.id}/offers.toml"
    label = foreign(folder.debt.label if folder.debt else folder.id)
    for name, offer in folder.offers.items():
        if offer.side is Side.LENDER and offer.state in {OfferState.OPEN, OfferState.ACCEPTED}:
            yield _row(
                shown,
                f"{file}:offer.{name}",
                f"{day(offer.made_on)} {label}",
                offer_compared(shown, folder, offer),
                Address("offer", file, ("offer", name)),
            )


def _row(shown: Shown, row_id: str, title: str, found: Compared, address: Address) -> Row:
    tone, answer = judged(shown, found)
    cells = (
        title,
        money(found.down_payment or None),
        money(found.instalment),
        count(found.count),
        rate_text(found.nominal),
        money(found.total),
        day(found.last_due),
        left_text(found),
        answer,
    )
    return Row(row_id, cells, Tone.NORMAL if tone is Tone.UNKNOWN else tone, address)
