"""A set of terms in figures, in words: what it costs, how long, how tight it gets."""

from collections.abc import Iterator
from fractions import Fraction

from forbear.case.case import DebtFolder
from forbear.case.offer import Offer
from forbear.case.plan import Proposal
from forbear.planning.budget import budget
from forbear.planning.comparison import Compared, compare_offer, compare_proposal
from forbear.planning.debt_terms import owed
from forbear.rendering.views.view import Line, Shown, Tone
from forbear.rendering.views.writing import NOTHING, day
from forbear.text.catalogue import translate
from forbear.values.money import ZERO
from forbear.values.rate import percent_text


def proposal_compared(shown: Shown, proposal: Proposal) -> Compared:
    """Return the figures of a proposal."""
    folder = shown.case.debts.get(proposal.debt)
    payoff = owed(folder, shown.today) if folder else None
    return compare_proposal(proposal, payoff, shown.case.finances, shown.today)


def offer_compared(shown: Shown, folder: DebtFolder | None, offer: Offer) -> Compared:
    """Return the figures of an offer."""
    payoff = owed(folder, shown.today) if folder else None
    return compare_offer(offer, payoff, shown.case.finances)


def judged(shown: Shown, found: Compared) -> tuple[Tone, str]:
    """Say whether it can be paid in every month."""
    if found.tightest is None or shown.case.finances is None:
        return Tone.UNKNOWN, translate("cannot tell")
    if found.tightest.margin < ZERO:
        return Tone.STOP, translate("too much")
    if found.tightest.margin < budget(shown.case.finances, found.tightest.month).buffer:
        return Tone.ASK, translate("only without the buffer")
    return Tone.OK, translate("yes")


def rate_text(ratio: Fraction | None) -> str:
    """Return a yearly ratio in percent; a dash for none."""
    return NOTHING if ratio is None else f"{percent_text(ratio * 100)} %"


def left_text(found: Compared) -> str:
    """Return the tightest month and what it leaves; a dash when unknown."""
    if found.tightest is None:
        return NOTHING
    return f"{found.tightest.month} {found.tightest.margin}"


def compared_lines(shown: Shown, found: Compared) -> Iterator[Line]:
    """Yield what the terms come to, as it is shown beside a form."""
    if found.total is None:
        yield Line(translate("More figures are needed to say what it costs."), Tone.DIM)
        return
    yield Line(
        translate(
            "In all {total}, {count} instalments, the last on {day}.",
            total=found.total,
            count=found.count or 0,
            day=day(found.last_due),
        ),
        Tone.STRONG,
    )
    if found.nominal is not None:
        yield Line(
            translate(
                "Rate a year: nominal {nominal}, effective {effective}.",
                nominal=rate_text(found.nominal),
                effective=rate_text(found.effective),
            )
        )
    tone, answer = judged(shown, found)
    if found.tightest is not None:
        text = translate(
            "Tightest month {month}: {left} is left.",
            month=found.tightest.month,
            left=found.tightest.margin,
        )
        yield Line(f"{translate('Can it be paid?')} {answer}  {text}", tone)
