"""What a judgment adds for each day of delay."""

from datetime import date
from fractions import Fraction

from forbear.loan.day_units import DayHabit
from forbear.values.money import Money

EXTRA_DAILY_RATIO = Fraction(175, 1_000_000)
"""0.0175 % a day on judgment money but ordinary interest.

Source: docs/sources.md#judgment-extra
"""


def judgment_extra(base: Money, due: date, paid: date) -> Money:
    """Return the extra interest of a delay, rounded half up once.

    Args:
        base: Judgment money without the ordinary interest in it.
        due: Last day on which the judgment would have been obeyed in time; day 0.
    """
    return Money.rounded(base.fen * EXTRA_DAILY_RATIO * DayHabit.PAID_MINUS_DUE.days(due, paid))
