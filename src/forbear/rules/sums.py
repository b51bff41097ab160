"""Sums that several checks need: what a paper asks for and what an offer asked for."""

import re
from dataclasses import dataclass

from forbear.case.agreement import FeeTerm, WaivedTerm
from forbear.case.offer import Offer
from forbear.planning.payments import Payment
from forbear.rules import terms
from forbear.rules.facts import Facts
from forbear.rules.missing import UNCONFIRMED, Missing
from forbear.rules.parts import FIELDS, PART_OF, Part, paper_balance, paper_balances
from forbear.values.money import ZERO, Money
from forbear.values.rate import ratio

ONE_FEN = Money(1)
AT_SIGNING = "at signing"
"""Stands for a reduction of which the paper says no other moment."""
_AT_SIGNING = re.compile(r"签|生效|即时|立即|当日起|signing|signed|effective", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OfferedTotal:
    """What an offer adds up to."""

    amount: Money
    tolerance: Money
    """One fen; one a line when it was multiplied out of a rounded instalment."""


def fees(facts: Facts) -> tuple[FeeTerm, ...]:
    """Return the fees of the paper, confirmed."""
    if any(not fee.confirmed for fee in facts.agreement.fees):
        raise Missing(f"agreement.fees{UNCONFIRMED}")
    return facts.agreement.fees


def waived(facts: Facts) -> tuple[WaivedTerm, ...]:
    """Return the reductions of the paper, confirmed."""
    if any(not one.confirmed for one in facts.agreement.waived):
        raise Missing(f"agreement.waived{UNCONFIRMED}")
    return facts.agreement.waived


def down_payment(facts: Facts) -> Payment | None:
    """Return the paper's down payment; None when it has none.

    Raises:
        Missing: If its day is not known.
    """
    for line in facts.lines:
        if line.no == 0 and line.total:
            return Payment(line.due, line.total)
    amount = terms.amount(facts, "down_payment")
    if not amount:
        return None
    day = terms.day(facts, "down_payment_due") or terms.day(facts, "signed_on")
    if day is None:
        raise Missing("agreement.down_payment_due")
    return Payment(day, amount)


def paper_total(facts: Facts) -> Money:
    """Return everything the paper asks for: lines, down payment and fees outside the lines.

    Raises:
        Missing: If it names neither lines nor a total.
    """
    if not facts.lines:
        stated = terms.amount(facts, "stated_total")
        if stated is None:
            raise Missing("agreement.schedule")
        return stated
    lines = Money.total(line.total for line in facts.lines)
    has_line_zero = any(line.no == 0 for line in facts.lines)
    first = ZERO if has_line_zero else down_payment_amount(facts)
    in_lines = Money.total(line.fee for line in facts.lines if line.fee)
    outside = Money.total(fee.amount for fee in fees(facts))
    return lines + first + max(outside - in_lines, ZERO)


def offered_total(offer: Offer) -> OfferedTotal | None:
    """Return what an offer adds up to, down payment and fees included; None if it cannot tell."""
    if offer.total is not None:
        return OfferedTotal(offer.total, ONE_FEN)
    extra = (offer.down_payment or ZERO) + (offer.fees or ZERO)
    if offer.schedule:
        return OfferedTotal(Money.total(line.total for line in offer.schedule) + extra, ONE_FEN)
    if offer.instalment is None or not offer.count:
        return None
    last = offer.last_instalment or offer.instalment
    lines = offer.instalment * (offer.count - 1) + last
    is_rounded = offer.last_instalment is None
    return OfferedTotal(lines + extra, Money(offer.count) if is_rounded else ONE_FEN)


def paid_since_offer(facts: Facts) -> Money:
    """Return payments after the offer that the paper's balance already takes off."""
    until = terms.day(facts, "balance_day") or facts.agreement.received_on or facts.today
    since = facts.offer.made_on
    return Money.total(one.amount for one in facts.paid if since < one.on <= until)


def fixed_waivers(facts: Facts) -> dict[Part, Money]:
    """Return the reductions that take effect at signing, by part.

    Only sums and percentages without a condition count; what is promised for later
    has not been taken off the lines yet.
    """
    found: dict[Part, Money] = {}
    for one in waived(facts):
        if one.condition is None and _AT_SIGNING.search(one.when or AT_SIGNING):
            part = PART_OF[one.item]
            found[part] = found.get(part, ZERO) + waived_sum(facts, one)
    return {part: amount for part, amount in found.items() if amount}


def waived_sum(facts: Facts, one: WaivedTerm) -> Money:
    """Return the sum of a reduction; a percentage is taken of the paper's own balance."""
    if one.amount is not None:
        return one.amount
    if one.percent is None:
        return ZERO
    part = PART_OF[one.item]
    owed = paper_balance(facts, part)
    if owed is None:
        raise Missing(FIELDS[part])
    return Money.rounded(owed.fen * ratio(one.percent))


def paper_principal(facts: Facts) -> Money:
    """Return what the instalments repay: stated, else the balance less waiver and down payment.

    Raises:
        Missing: If the paper names neither.
    """
    new = terms.amount(facts, "new_principal")
    if new is not None:
        return new
    balances = paper_balances(facts)
    total = terms.amount(facts, "balance_total")
    if total is None and not balances:
        raise Missing("agreement.balance_total")
    owed = Money.total(balances.values()) if total is None else total
    first = down_payment_amount(facts)
    return owed - Money.total(fixed_waivers(facts).values()) - first


def down_payment_amount(facts: Facts) -> Money:
    """Return the paper's down payment, whenever it falls due; 0.00 for none."""
    zero = [line.total for line in facts.lines if line.no == 0]
    return Money.total(zero) if zero else terms.amount(facts, "down_payment") or ZERO


def is_one_sum(facts: Facts) -> bool:
    """Tell whether the paper settles everything with its down payment."""
    down = terms.amount(facts, "down_payment")
    return down is not None and down == terms.amount(facts, "stated_total")
