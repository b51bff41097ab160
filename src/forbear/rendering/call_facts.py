"""The facts a caller needs before the eyes: numbers, limits, last talk, said against written."""

from collections.abc import Iterator
from datetime import date

from forbear.case.case import Case, DebtFolder
from forbear.case.contact import Contact
from forbear.case.offer import Offer
from forbear.case.plan import Limits
from forbear.planning.debt_terms import owed
from forbear.references.lenders import profiles
from forbear.rendering.brief import Brief
from forbear.rendering.debts_owed import days_overdue
from forbear.rendering.markdown import Head, Inline, amount, escaped, joined, own, table
from forbear.rendering.money_now import known_budget
from forbear.rendering.talks import offer_total
from forbear.rendering.told import day, label, moment, number, sentence
from forbear.rules.missing import Missing
from forbear.rules.yardstick import paper_count, yardstick
from forbear.text.catalogue import N_, translate
from forbear.text.words import field_label
from forbear.values.day import Month
from forbear.values.money import Money


def at_hand(brief: Brief, folder: DebtFolder) -> Iterator[Inline]:
    """Yield contract, what is owed, what can be paid, own limits, numbers to call."""
    debt = folder.debt
    if debt is not None and debt.contract_no:
        yield label(field_label("Debt", "contract_no"), escaped(debt.contract_no))
    overdue = days_overdue(folder, brief.today)
    if overdue:
        yield label(field_label("Balance", "days_overdue"), number(overdue))
    payoff = owed(folder, brief.today)
    if payoff is not None:
        yield label(translate(N_("To pay it off today")), amount(payoff))
    if brief.is_for_helper:
        yield from _means(brief.case, brief.today)
        yield from _limits(brief.case.plan.limits)
    yield from _numbers(folder)


def _means(case: Case, today: date) -> Iterator[Inline]:
    month = known_budget(case, Month.of(today))
    if month is not None:
        yield label(translate(N_("Can be promised each month")), amount(month.capacity))


def _limits(limits: Limits) -> Iterator[Inline]:
    """Yield what not to go beyond; never to be said aloud."""
    told = [
        label(field_label("Limits", name), own(str(value)))
        for name in ("instalment", "total", "last_date", "first_payment")
        if (value := getattr(limits, name)) is not None
    ]
    if told:
        yield label(translate(N_("Own limits, not to be said")), joined(told))


def _numbers(folder: DebtFolder) -> Iterator[Inline]:
    """Yield the numbers that are safe to call: verified ones, else those of the profile."""
    debt = folder.debt
    if debt is None:
        return
    if debt.numbers:
        numbers = joined([escaped(one) for one in debt.numbers])
        yield label(translate(N_("Verified numbers")), numbers)
        return
    profile = profiles().get(debt.profile or "")
    if profile is not None and profile.channels:
        channels = joined([escaped(one.text) for one in profile.channels])
        yield label(translate(N_("Channels, to be verified")), channels)


def last_talk(brief: Brief, folder: DebtFolder) -> Iterator[Inline]:
    """Yield who was talked to last about this debt."""
    talks = [one for one in brief.case.contacts.values() if folder.id in one.debts]
    if talks:
        last = max(talks, key=lambda one: one.happened_at)
        yield label(translate(N_("Last talk")), _talk(last))


def _talk(contact: Contact) -> Inline:
    ticket = label(field_label("Contact", "ticket"), escaped(contact.ticket or ""))
    return joined(
        [
            moment(contact.happened_at),
            escaped(contact.organisation or ""),
            escaped(contact.staff_no or ""),
            ticket if contact.ticket else own(""),
            escaped(contact.summary),
        ]
    )


def said_and_written(folder: DebtFolder) -> str:
    """Return what the lender offered beside what its paper says; nothing without both."""
    paper = folder.agreement
    offer = _offer(folder)
    if paper is None or offer is None:
        return ""
    terms = paper.term
    lines = [line for line in paper.schedule if line.no > 0]
    total = Money.total(line.total for line in paper.schedule) if lines else None
    pairs = (
        (field_label("Offer", "total"), amount(offer_total(offer)),
         amount(total or (terms.stated_total.value if terms.stated_total else None))),
        (field_label("Offer", "down_payment"), amount(offer.down_payment),
         amount(terms.down_payment.value if terms.down_payment else None)),
        (field_label("Offer", "instalment"), amount(offer.instalment),
         amount(terms.instalment.value if terms.instalment else None)),
        (field_label("Offer", "count"), number(offer.count),
         number(paper_count(paper))),
        (field_label("Offer", "first_due"), day(offer.first_due),
         day(terms.first_due.value if terms.first_due else None)),
    )  # fmt: skip
    heads = (
        Head(own("")),
        Head(joined([sentence(N_("Said")), day(offer.made_on)]), right=True),
        Head(sentence(N_("Written")), right=True),
    )
    return table(heads, [(own(name), said, written) for name, said, written in pairs])


def _offer(folder: DebtFolder) -> Offer | None:
    try:
        return folder.offers[yardstick(folder.offers, folder.agreement)]
    except Missing:
        return None
