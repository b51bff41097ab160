"""What was offered, said and promised."""

from collections.abc import Iterator

from forbear.case.case import DebtFolder
from forbear.case.contact import Contact, Promise
from forbear.case.offer import Offer
from forbear.planning.payments import offer_payments
from forbear.rendering.audience import sides_seen
from forbear.rendering.brief import Brief
from forbear.rendering.markdown import (
    NOTHING,
    Head,
    Inline,
    amount,
    bullets,
    escaped,
    joined,
    own,
    table,
)
from forbear.rendering.told import day, label, moment, named, number, percent
from forbear.text.catalogue import N_, translate
from forbear.text.words import field_label
from forbear.values.money import ZERO, Money


def offers_table(brief: Brief, folder: DebtFolder) -> str:
    """Return the rounds of one debt, oldest first."""
    heads = (
        Head(own(field_label("Offer", "made_on"))),
        Head(own(field_label("Offer", "side"))),
        Head(own(field_label("Offer", "down_payment")), right=True),
        Head(own(field_label("Offer", "instalment")), right=True),
        Head(own(field_label("Offer", "count")), right=True),
        Head(own(field_label("Terms", "annual_rate")), right=True),
        Head(own(field_label("Offer", "total")), right=True),
        Head(own(field_label("Offer", "first_due"))),
        Head(own(field_label("Offer", "valid_until"))),
        Head(own(field_label("Offer", "state"))),
    )
    seen = sides_seen(brief.audience)
    offers = sorted(folder.offers.values(), key=lambda offer: offer.made_on)
    rows = [_offer_row(offer) for offer in offers if offer.side in seen]
    return table(heads, rows) if rows else ""


def _offer_row(offer: Offer) -> tuple[Inline, ...]:
    return (
        day(offer.made_on),
        named(offer.side),
        amount(offer.down_payment),
        amount(offer.instalment),
        number(offer.count),
        percent(offer.annual_percent),
        amount(offer_total(offer)),
        day(offer.first_due),
        day(offer.valid_until),
        named(offer.state),
    )


def offer_total(offer: Offer) -> Money | None:
    """Return what an offer asks for in all: as stated, else line by line; None if unknown."""
    if offer.total is not None:
        return offer.total
    payments = offer_payments(offer)
    if payments is None:
        return None
    lines = Money.total(one.amount for one in payments)
    return lines + (offer.down_payment or ZERO) + (offer.fees or ZERO)


def contacts(brief: Brief) -> str:
    """Return the log, oldest first: when, who, what was said."""
    return bullets(_contact(contact) for contact in brief.case.contacts.values())


def _contact(contact: Contact) -> Inline:
    who = contact.organisation or ""
    signs = [
        moment(contact.happened_at),
        named(contact.direction),
        named(contact.channel),
        escaped(who) if who else named(contact.party),
        escaped(contact.person or ""),
    ]
    for field in ("number", "staff_no", "ticket"):
        text = getattr(contact, field)
        if text:
            signs.append(label(field_label("Contact", field), escaped(text)))
    if contact.recorded:
        signs.append(own(field_label("Contact", "recorded")))
    head = joined(signs)
    said = escaped(contact.summary)
    return label(head, said) if said else head


def promises_table(brief: Brief) -> str:
    """Return every promise with its day and what became of it."""
    heads = (
        Head(own(translate(N_("Said on")))),
        Head(own(field_label("Promise", "by"))),
        Head(own(field_label("Promise", "what"))),
        Head(own(field_label("Promise", "amount")), right=True),
        Head(own(field_label("Promise", "due"))),
        Head(own(field_label("Promise", "state"))),
    )
    rows = list(_promise_rows(brief))
    return table(heads, rows) if rows else ""


def _promise_rows(brief: Brief) -> Iterator[tuple[Inline, ...]]:
    for contact in brief.case.contacts.values():
        for promise in contact.promises:
            yield (day(contact.happened_at.date()), *_promise_cells(promise))


def _promise_cells(promise: Promise) -> tuple[Inline, ...]:
    what = escaped(promise.what) or named(promise.kind)
    return (
        named(promise.by),
        what or NOTHING,
        amount(promise.amount),
        day(promise.due),
        named(promise.state),
    )
