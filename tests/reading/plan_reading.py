"""What a plan in words is read as: its terms and its payments, as two short texts."""

from datetime import date

from forbear.reading.paper import read_paper
from forbear.values.money import Money

RECEIVED = date(2026, 11, 25)
NAMES = frozenset(
    {
        "count", "instalment", "last_instalment", "first_due", "first_due_days", "due_day",
        "down_payment", "down_payment_due", "new_maturity",
    }
)  # fmt: skip


def plan_of(source: str) -> tuple[str, str]:
    """Return the terms of a plan, and count, first and last of its payments."""
    paper = read_paper(source, RECEIVED)
    found = (
        f"{one.name}={one.value.plain() if isinstance(one.value, Money) else one.value}"
        for one in paper.terms
        if one.name in NAMES
    )
    lines = [
        f"{one.due.value if one.due else None} {one.total.plain() if one.total else None}"
        for one in paper.schedule
    ]
    schedule = f"{len(lines)} {lines[0]} {lines[-1]}" if lines else "0"
    return " ".join(found), schedule
