"""Blocks of the statement on the plan: shares, what is offered, what is asked in return."""

from collections.abc import Iterator
from datetime import date

from forbear.case.case import DebtFolder
from forbear.case.kinds import OfferState, Side
from forbear.case.offer import Offer
from forbear.planning.commitments import Commitment, Source, commitment
from forbear.planning.debt_terms import owed
from forbear.planning.payments import Payment
from forbear.planning.shares import pro_rata
from forbear.rendering.brief import Brief
from forbear.rendering.markdown import Head, Inline, amount, bullets, joined, own, strong, table
from forbear.rendering.money_now import known_budget, negotiated
from forbear.rendering.told import label, named, sentence
from forbear.text.catalogue import N_, translate
from forbear.values.day import MONTHS_PER_YEAR, Month, add_months
from forbear.values.money import Money

_AGREED = (Source.ACCEPTED, Source.OPEN, Source.PROPOSAL)
"""What is offered is never what the paper asks: the paper may differ from what was said."""


def plans(brief: Brief) -> tuple[Commitment, ...]:
    """Return what each negotiated debt would get by its offer or the chosen proposal."""
    found = (_plan(brief, folder) for folder in negotiated(brief.case))
    return tuple(one for one in found if one is not None)


def _plan(brief: Brief, folder: DebtFolder) -> Commitment | None:
    """Return the accepted terms, a lump without instalments too, else what is open."""
    accepted = accepted_offer(folder)
    if accepted is not None and accepted.down_payment and accepted.instalment is None:
        due = accepted.down_payment_due or accepted.made_on
        lump = Payment(due, accepted.down_payment)
        return Commitment(folder.id, Source.ACCEPTED, (), lump)
    return commitment(brief.case, folder, brief.today, _AGREED)


def accepted_offer(folder: DebtFolder) -> Offer | None:
    """Return the newest offer of the lender that was accepted."""
    taken = [
        offer
        for offer in folder.offers.values()
        if offer.side is Side.LENDER and offer.state is OfferState.ACCEPTED
    ]
    return max(taken, key=lambda offer: offer.made_on, default=None)


def shares(brief: Brief) -> str:
    """Return how one month's capacity divides among the lenders by what they are owed."""
    month = known_budget(brief.case, Month.of(brief.today))
    balances = {folder.id: owed(folder, brief.today) for folder in negotiated(brief.case)}
    known = {name: sum_owed for name, sum_owed in balances.items() if sum_owed is not None}
    if month is None or len(known) < len(balances) or len(known) < 2:  # noqa: PLR2004 - a pair
        return ""
    divided = pro_rata(month.capacity, known)
    heads = (
        Head(sentence(N_("Debt"))),
        Head(sentence(N_("Owed")), right=True),
        Head(sentence(N_("Share by what is owed, to the fen")), right=True),
    )
    rows = [
        (brief.debt_name(brief.case.debts[name]), amount(known[name]), amount(divided[name]))
        for name in known
    ]
    total = (
        strong(sentence(N_("Total"))),
        strong(amount(Money.total(known.values()))),
        strong(amount(Money.total(divided.values()))),
    )
    return table(heads, [*rows, total])


def offer_lines(brief: Brief) -> Iterator[Inline]:
    """Yield what each debt in question is offered: sums, first and last day, total."""
    for plan in plans(brief):
        if brief.debt in {None, plan.debt}:
            yield label(brief.debt_name(brief.case.debts[plan.debt]), plan_terms(plan))


def plan_terms(plan: Commitment) -> Inline:
    """Return a plan in one line: down payment, instalments, sum."""
    parts: list[Inline] = []
    if plan.down_payment is not None:
        text = N_("{amount} by {day}")
        due = plan.down_payment
        parts.append(own(translate(text, amount=due.amount, day=due.due.isoformat())))
    if plan.payments:
        parts.append(_instalments(plan))
    parts.append(label(translate(N_("in all")), amount(plan.total)))
    return joined(parts)


def _instalments(plan: Commitment) -> Inline:
    first, last = plan.payments[0], plan.payments[-1]
    text = N_("{count} instalments of {amount}, from {first} to {last}")
    if first.amount != last.amount:
        text = N_("{count} instalments of {amount}, the last {rest}, from {first} to {last}")
    return own(
        translate(
            text,
            count=len(plan.payments),
            amount=first.amount,
            rest=last.amount,
            first=first.due.isoformat(),
            last=last.due.isoformat(),
        )
    )


def asked_in_return(brief: Brief) -> str:
    """Return what the lender is to give: the waivers it has offered, and the usual duties."""
    lines = list(_waivers(brief))
    lines += [
        sentence(N_("no further interest and penalty than the plan names")),
        sentence(N_("no collection while the plan is kept")),
        sentence(N_("a clearance certificate and an update of the credit register at the end")),
    ]
    return f"{translate(N_('Asked in return:'))}\n\n{bullets(lines)}"


def _waivers(brief: Brief) -> Iterator[Inline]:
    """Yield what each accepted offer gives up; the debt is named where there are several."""
    folders = [one for one in negotiated(brief.case) if brief.debt in {None, one.id}]
    for folder in folders:
        offer = accepted_offer(folder)
        for item in offer.waived if offer else ():
            text = N_("waiver of {part}: {amount}")
            waiver = own(translate(text, part=named(item.item), amount=amount(item.amount)))
            yield label(brief.debt_name(folder), waiver) if len(folders) > 1 else waiver


def review_day(brief: Brief) -> date:
    """Return when the figures are looked at again: in a year, or when an income is known to end."""
    yearly = add_months(brief.today, MONTHS_PER_YEAR)
    finances = brief.case.finances
    ends = [one.until for one in finances.income.values() if one.until] if finances else []
    return min([yearly, *(end for end in ends if end >= brief.today)])
