"""Offers: what either side has put to the other, newest first."""

from collections.abc import Mapping

from forbear.case.kinds import OfferState, Side
from forbear.case.offer import Offer
from forbear.rendering.views.view import Address, Column, Line, Row, Section, Shown, Tone, View
from forbear.rendering.views.writing import NOTHING, count, day, foreign, from_today, money
from forbear.text.catalogue import translate
from forbear.text.words import word
from forbear.values.money import Money


def offers_view(shown: Shown) -> View:
    """Return the offers of every debt; the headline says which one is still open."""
    sections = tuple(
        _section(shown, debt, folder.offers, foreign(folder.debt.label if folder.debt else debt))
        for debt, folder in shown.case.debts.items()
    )
    return View("offers", translate("Offers"), _headline(shown), sections)


def _headline(shown: Shown) -> tuple[Line, ...]:
    standing = [
        offer
        for folder in shown.case.debts.values()
        for offer in folder.offers.values()
        if offer.side is Side.LENDER and offer.state is OfferState.OPEN
    ]
    if not standing:
        return (Line(translate("No offer of a lender is open."), Tone.STRONG),)
    lines = [
        Line(translate("{number} offers of lenders are open.", number=len(standing)), Tone.STRONG)
    ]
    ends = sorted(offer.valid_until for offer in standing if offer.valid_until)
    if ends:
        text = translate(
            "The first one lapses on {day}, {span}.",
            day=day(ends[0]),
            span=from_today(ends[0], shown.today),
        )
        lines.append(Line(text, Tone.ASK if ends[0] < shown.today else Tone.NORMAL))
    return tuple(lines)


def _section(shown: Shown, debt: str, offers: Mapping[str, Offer], title: str) -> Section:
    file = f"debts/{debt}/offers.toml"
    newest = sorted(offers.items(), key=lambda pair: (pair[1].made_on, pair[0]), reverse=True)
    return Section(
        title,
        (
            Column(translate("Day")),
            Column(translate("Made by")),
            Column(translate("First payment"), right=True, drop=3),
            Column(translate("Instalment"), right=True),
            Column(translate("Count"), right=True),
            Column(translate("Total"), right=True),
            Column(translate("Waived"), right=True, drop=2),
            Column(translate("First due"), drop=4),
            Column(translate("Valid until"), drop=1),
            Column(translate("State"), drop=5),
        ),
        tuple(_row(shown, file, name, offer) for name, offer in newest),
        Address("offer", file, ("offer",)),
        (
            translate("Every offer of either side, also those made by phone. n adds one."),
            translate("For example: 12 instalments of 2,166.77 from 2026-11-15, valid a week."),
        ),
    )


def _row(shown: Shown, file: str, name: str, offer: Offer) -> Row:
    waived = [item.amount for item in offer.waived if item.amount is not None]
    lapsed = offer.valid_until is not None and offer.valid_until < shown.today
    return Row(
        f"{file}:offer.{name}",
        (
            day(offer.made_on),
            word(offer.side),
            money(offer.down_payment),
            money(offer.instalment),
            count(offer.count),
            money(offer.total),
            money(Money.total(waived)) if waived else NOTHING,
            day(offer.first_due),
            day(offer.valid_until),
            word(offer.state),
        ),
        Tone.DIM if lapsed or offer.state is not OfferState.OPEN else Tone.NORMAL,
        Address("offer", file, ("offer", name)),
        also=f"{foreign(offer.note)} {name}",
    )
