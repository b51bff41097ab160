"""What is left each month, in sentences: the answer above finances and plan."""

from forbear.case.finances import Finances
from forbear.planning.budget import Budget, budget, budgets
from forbear.planning.missing import Missing
from forbear.rendering.views.view import Line, Shown, Tone
from forbear.rendering.views.writing import foreign
from forbear.text.catalogue import translate
from forbear.values.day import Month
from forbear.values.money import ZERO

MONTHS_AHEAD = 12


def money_left(shown: Shown) -> tuple[Line, ...]:
    """Say what can be paid this month, how that comes about, and which month is tightest."""
    finances = shown.case.finances
    if finances is None or not (finances.income or finances.expense):
        return (Line(translate("What you can pay is not known yet."), Tone.STRONG),)
    try:
        now = budget(finances, Month.of(shown.today))
        tightest = tightest_month(finances, Month.of(shown.today))
    except Missing as gap:
        text = translate(
            "Cannot tell what is left: {field} is missing.", field=foreign(gap.missing)
        )
        return (Line(text, Tone.UNKNOWN),)
    lines = [_answer(now), Line(sum_of(now), Tone.DIM)]
    if tightest.capacity < now.capacity:
        lines.append(_tightest(tightest))
    return tuple(lines)


def tightest_month(finances: Finances, first: Month) -> Budget:
    """Return the month of the coming year in which the least is left; the earliest on a tie.

    Raises:
        Missing: If an entry has no day to count from.
    """
    return min(budgets(finances, first, first.plus(MONTHS_AHEAD - 1)), key=lambda one: one.capacity)


def sum_of(month: Budget) -> str:
    """Return the sum behind a capacity, as ``income − essentials − … = …``."""
    return translate(
        "income {income} − essentials {essentials} − other debts {others} = left {surplus}; "
        "kept back {buffer}",
        income=month.income,
        essentials=month.essentials,
        others=month.obligations,
        surplus=month.surplus,
        buffer=month.buffer,
    )


def _answer(now: Budget) -> Line:
    if now.capacity <= ZERO:
        text = translate("Nothing can be paid: {surplus} is left each month.", surplus=now.surplus)
        return Line(text, Tone.STOP)
    text = translate("You can pay {capacity} a month at most.", capacity=now.capacity)
    return Line(text, Tone.STRONG)


def _tightest(month: Budget) -> Line:
    if month.capacity <= ZERO:
        text = translate(
            "In {month} nothing can be paid: {surplus} is left.",
            month=month.month,
            surplus=month.surplus,
        )
        return Line(text, Tone.STOP)
    text = translate(
        "The tightest month is {month}: {capacity} can be paid.",
        month=month.month,
        capacity=month.capacity,
    )
    return Line(text, Tone.ASK)
