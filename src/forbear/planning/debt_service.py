"""How much of the income goes to debts."""

from fractions import Fraction

from forbear.planning.budget import Budget
from forbear.values.money import Money


def service_ratio(service: Money, month: Budget) -> Fraction | None:
    """Return debts ÷ net income of a month, exact; None in a month without income.

    Args:
        service: What papers, accepted offers or contracts ask for in the month; the
            payments that are not negotiated are added here.
    """
    if month.income.fen <= 0:
        return None
    return Fraction((service + month.obligations).fen, month.income.fen)
