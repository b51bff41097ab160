"""What each month leaves once plans are paid, and where a known day breaks it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from forbear.planning.budget import Budget
from forbear.planning.commitments import Commitment, Source, commitment, commitments
from forbear.planning.payments import Payment, by_month, paper_payments
from forbear.planning.steps import Step, steps_into
from forbear.rules import terms
from forbear.rules.facts import Facts
from forbear.rules.missing import UNCONFIRMED, Missing
from forbear.rules.sums import is_one_sum
from forbear.values.day import Month
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

HORIZON_MONTHS = 24
"""How far ahead to look when no plan has a last day."""


@dataclass(frozen=True, slots=True)
class Margin:
    """One month with a plan in it."""

    budget: Budget
    need: Money
    """What falls due in the month."""

    @property
    def month(self) -> Month:
        """The month."""
        return self.budget.month

    @property
    def left(self) -> Money:
        """Surplus less need; below zero when it cannot be paid."""
        return self.budget.surplus - self.need


@dataclass(frozen=True, slots=True)
class Break:
    """A month from which plans cannot be paid because an entry ends or begins."""

    steps: tuple[Step, ...]
    """What changed, earliest first; more than one when only together they break it."""
    before: Margin
    after: Margin
    months: tuple[Month, ...]
    """The broken months, this one first."""


def own_payments(facts: Facts) -> tuple[Payment, ...]:
    """Return the instalments of the paper, else of the accepted offer; none without either.

    Raises:
        Missing: If there is a paper whose instalments cannot be told.
    """
    if not facts.has_paper:
        return _accepted_payments(facts)
    listed = tuple(Payment(line.due, line.total) for line in facts.lines if line.no > 0)
    if listed:
        return listed
    needed = [terms.term(facts, name) for name in ("instalment", "count", "first_due")]
    named = paper_payments(facts.agreement) if all(needed) else None
    if named is not None:
        return named
    if is_one_sum(facts):
        return ()
    raise Missing("agreement.schedule")


def months_of(facts: Facts, payments: Sequence[Payment]) -> list[Margin]:
    """Return every month from the first to the last payment."""
    if not payments:
        return []
    days = [one.due for one in payments]
    span = Month.of(min(days)).through(Month.of(max(days)))
    needs = by_month(payments)
    return [Margin(facts.budget(month), needs.get(month, ZERO)) for month in span]


def household_plans(facts: Facts) -> tuple[Commitment, ...]:
    """Return what all negotiated debts ask for: papers, offers, chosen proposals.

    Raises:
        Missing: If one of the papers is not confirmed or a file hides something.
    """
    check_files(facts)
    return commitments(facts.case, facts.today)


def binding_plans(facts: Facts) -> tuple[Commitment, ...]:
    """Return papers and accepted offers of all negotiated debts.

    Raises:
        Missing: As above, or if a paper has no instalments and settles nothing at once.
    """
    check_files(facts)
    plans = []
    for folder in facts.case.debts.values():
        if folder.debt is not None and not folder.debt.negotiated:
            continue
        seen = Facts(facts.case, facts.today, folder)
        found = commitment(facts.case, folder, facts.today, (Source.PAPER, Source.ACCEPTED))
        if seen.has_paper and (found is None or found.source is not Source.PAPER):
            if folder.agreement is None or not is_one_sum(seen):
                raise Missing(f"debts.{folder.id}.agreement.schedule")
            continue
        if found is not None:
            plans.append(found)
    return tuple(plans)


def check_files(facts: Facts) -> None:
    """Make sure that nothing about any debt is hidden or unconfirmed."""
    for folder in facts.case.debts.values():
        names = ("agreement.toml", "offers.toml", "debt.toml")
        facts.readable(*(f"debts/{folder.id}/{name}" for name in names))
        paper = folder.agreement
        if paper is not None and paper.schedule and not paper.schedule_confirmed:
            raise Missing(f"debts.{folder.id}.agreement.schedule{UNCONFIRMED}")
    facts.readable("plan.toml")


def household_margins(facts: Facts) -> list[Margin]:
    """Return every month from this one to the last payment of any plan, all plans in it."""
    needs = by_month(one for plan in household_plans(facts) for one in plan.payments)
    this = Month.of(facts.today)
    until = max(needs, default=this.plus(HORIZON_MONTHS))
    return [Margin(facts.budget(month), needs.get(month, ZERO)) for month in this.through(until)]


def breaks(facts: Facts) -> tuple[Break, ...]:
    """Return the months in which a known day makes the plans unpayable, earliest first."""
    margins = household_margins(facts)
    found = []
    seen: list[Step] = []
    for position, (before, after) in enumerate(pairwise(margins)):
        steps = steps_into(facts.finances, after.month)
        seen.extend(steps)
        if steps and before.left >= ZERO > after.left:
            broken = _broken_months(margins[position + 1 :])
            found.append(Break(_needed(steps, seen, after), before, after, broken))
    return tuple(found)


def _needed(steps: tuple[Step, ...], seen: list[Step], after: Margin) -> tuple[Step, ...]:
    """Return the steps of the month; the earlier ones too when without them it would hold."""
    earlier = [step for step in seen if step not in steps]
    lost = Money.total(step.loss for step in earlier)
    if earlier and after.left + lost >= ZERO:
        return (*earlier, *steps)
    return steps


def _broken_months(margins: Sequence[Margin]) -> tuple[Month, ...]:
    months = []
    for margin in margins:
        if margin.left >= ZERO:
            break
        months.append(margin.month)
    return tuple(months)


def _accepted_payments(facts: Facts) -> tuple[Payment, ...]:
    found = commitment(facts.case, facts.here, facts.today, (Source.ACCEPTED,))
    facts.readable(facts.path("offers.toml"))
    return found.payments if found else ()


def plan_place(facts: Facts, month: Month) -> Place:
    """Return the line of the paper that falls due in a month, else the paper or the offer."""
    if not facts.has_paper:
        return Place(facts.path("offers.toml"))
    for position, line in enumerate(facts.lines):
        if line.no > 0 and Month.of(line.due) == month:
            return terms.line_place(facts, position)
    return terms.term_place(facts, "instalment")
