"""The newest offer is worse than one that was on the table before.

Why: What was once on the table is a fair place to go on from.

Source: none: arithmetic and good practice

Good: a lump sum first, then 24 instalments: different kinds, nothing is compared.

Bad: 24 × 1,104.00 first, then 1,500.00 down and 20 × 1,260.00: 204.00 more.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction

from forbear.case.kinds import OfferState, Side
from forbear.case.offer import Offer
from forbear.loan.terms import daily_ratio
from forbear.planning.debt_terms import contract_ratio
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import ONE_FEN, offered_total
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

_TOTAL = Sentence(zh="总额", en="total")
_FIRST = Sentence(zh="首次付款", en="first payment")
Cost = Callable[[Offer], Money | None]


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare sum and first cost with the best earlier offer of the same kind."""
    rounds = _rounds(facts)
    if len(rounds) < 2:  # noqa: PLR2004 - a round and an earlier one
        return
    name, newest = rounds[-1]
    earlier = [offer for _, offer in rounds[:-1] if _is_plan(offer) == _is_plan(newest)]
    if not earlier:
        return
    place = Place(facts.path("offers.toml"), field=f"offer.{name}")
    judged = 0
    for which, cost in ((_TOTAL, total), (_FIRST, first_cost)):
        known = [offer for offer in earlier if cost(offer) is not None]
        if cost(newest) is None or not known:
            continue
        judged += 1
        finding = _worse(facts, newest, known, (which, cost), place)
        if finding is not None:
            yield finding
    if not judged:
        raise Missing("offer.total")


def total(offer: Offer) -> Money | None:
    """Return what an offer adds up to."""
    found = offered_total(offer)
    return None if found is None else found.amount


def first_cost(offer: Offer) -> Money | None:
    """Return what has to be paid up to the first instalment, that one included."""
    first = offer.schedule[0].total if offer.schedule else offer.instalment
    if first is None and not _is_plan(offer):
        return total(offer)
    return None if first is None else first + (offer.down_payment or ZERO) + (offer.fees or ZERO)


def _worse(
    facts: Facts, newest: Offer, known: list[Offer], what: tuple[Sentence, Cost], place: Place
) -> Finding | None:
    which, cost = what
    now = cost(newest) or ZERO
    fair = [(_brought_forward(facts, one, newest, cost), one) for one in known]
    best, earlier = min(fair, key=lambda pair: pair[0])
    if now - best <= ONE_FEN + _explained(facts, earlier, newest) or _is_a_trade(newest, earlier):
        return None
    return Finding(
        {
            "newest_day": newest.made_on,
            "earlier_day": earlier.made_on,
            "newest": now,
            "earlier": best,
            "difference": now - best,
            "which": which,
        },
        place,
    )


def _brought_forward(facts: Facts, earlier: Offer, newest: Offer, cost: Cost) -> Money:
    """Take payments made in between off the earlier sum."""
    amount = cost(earlier) or ZERO
    if cost is not total:
        return amount
    between = (one for one in facts.paid if earlier.made_on < one.on <= newest.made_on)
    return amount - Money.total(one.amount for one in between)


def _explained(facts: Facts, earlier: Offer, newest: Offer) -> Money:
    """Return the interest of the days between the rounds, as far as it can be told."""
    days = (newest.made_on - earlier.made_on).days
    balance, loan = facts.debt.balance, facts.debt.loan
    if loan is None or balance is None or balance.principal is None:
        return ZERO
    principal = balance.principal + (balance.undue_principal or ZERO)
    daily = daily_ratio(contract_ratio(loan), loan.day_count)
    return Money.rounded(principal.fen * daily * days)


def _is_a_trade(newest: Offer, earlier: Offer) -> bool:
    """Tell whether the newer offer is cheaper by the month or in its rate."""
    pairs: tuple[tuple[Fraction | None, Fraction | None], ...] = (
        (_greatest(newest), _greatest(earlier)),
        (_rate(newest), _rate(earlier)),
    )
    return any(new is not None and old is not None and new < old for new, old in pairs)


def _greatest(offer: Offer) -> Fraction | None:
    amounts = [line.total.fen for line in offer.schedule]
    amounts += [one.fen for one in (offer.instalment, offer.last_instalment) if one is not None]
    return Fraction(max(amounts)) if amounts else None


def _rate(offer: Offer) -> Fraction | None:
    return None if offer.annual_percent is None else Fraction(offer.annual_percent)


def _is_plan(offer: Offer) -> bool:
    return offer.count != 1 and (offer.count is not None or offer.instalment is not None)


def _rounds(facts: Facts) -> list[tuple[str, Offer]]:
    """Return the lender's offers by day, then by moment of the talk, then as in the file."""
    rounds = [
        (name, offer)
        for name, offer in facts.offers.items()
        if offer.side is Side.LENDER and offer.state is not OfferState.WITHDRAWN
    ]
    return sorted(rounds, key=lambda pair: (pair[1].made_on, _moment(facts, pair[1])))


def _moment(facts: Facts, offer: Offer) -> float:
    contact = facts.case.contacts.get(offer.contact or "")
    return contact.happened_at.timestamp() if contact else 0.0


RULE = Rule(
    id="worse-than-earlier-round",
    question=Question.PROMISED,
    severity=Severity.NOTE,
    what=Sentence(
        zh=(
            "{newest_day} 的方案（{which} {newest} 元）不如 {earlier_day} 的（{earlier} 元），差 "
            "{difference} 元。"
        ),
        en=(
            "The offer of {newest_day} ({which} {newest}) is worse than that of {earlier_day} "
            "({earlier}) by {difference}."
        ),
    ),
    why=Sentence(
        zh="谈过的条件可以作为继续谈的起点。",
        en="What was once on the table is a fair place to go on from.",
    ),
    ask=Sentence(
        zh=(
            "{earlier_day} 贵方提出过 {which} {earlier} 元的方案，希望仍按那个方案办理；如不能，"
            "请说明原因。"
        ),
        en=(
            "On {earlier_day} you offered {which} {earlier}; I ask to go on from there, or to be "
            "told why not."
        ),
    ),
    basis=Basis(
        key="none",
        confidence="U",
        valid_from=None,
        says=Sentence(
            zh="谈判的通行做法，没有法条",
            en="negotiation practice; no legal rule",
        ),
    ),
    decide=decide,
)
