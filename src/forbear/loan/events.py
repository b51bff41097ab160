"""What happens to a debt; a state follows from the events sorted by day, not by entry."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from forbear.loan.kinds import Allocation, Component
from forbear.values.money import Money


class Surplus(StrEnum):
    """What becomes of money beyond what is due."""

    HOLD = "hold"
    """Kept until the next due day; the habit of automatic debits."""
    LAST = "last"
    """Interest of the running period, then principal of the last lines: a shorter loan."""
    EVEN = "even"
    """Interest of the running period, then principal of all lines: smaller instalments."""


@dataclass(frozen=True, slots=True)
class Paid:
    """Money that reached the lender."""

    on: date
    amount: Money
    ref: str = ""
    """Name that a bounce points to."""
    order: Allocation | None = None
    """The contract's own order when not set."""
    named: tuple[Component, ...] = ()
    """The order the payer named, for ``Allocation.NAMED``."""
    line: int | None = None
    """The line the payer named; the oldest otherwise."""
    surplus: Surplus | None = None
    """Held when not set; a loan with daily interest takes it off the principal."""


@dataclass(frozen=True, slots=True)
class Bounced:
    """A payment was taken back: from that day on it never counted."""

    on: date
    ref: str


@dataclass(frozen=True, slots=True)
class Waived:
    """The lender gave up a part of one component that is due and unpaid."""

    on: date
    component: Component
    amount: Money | None = None
    """All of it when not set; what lies above the arrears waives nothing."""
    ref: str = ""
    """Name of the settlement it hangs on."""


@dataclass(frozen=True, slots=True)
class Charged:
    """A fee fell due at once."""

    on: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Capitalised:
    """What is due of these components became principal, at the end of the last line."""

    on: date
    components: tuple[Component, ...] = (Component.INTEREST,)


@dataclass(frozen=True, slots=True)
class Accelerated:
    """All principal fell due; this day is day 0 of its delay."""

    on: date


@dataclass(frozen=True, slots=True)
class Settled:
    """The lender let the rest go, after what was paid up to and on that day."""

    on: date
    up_to: Money | None = None
    """The most that is let go; a rest above it is still owed."""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """A settlement fell: what was waived under its name is owed as if never waived."""

    on: date
    ref: str


Counted = Paid | Waived | Charged | Capitalised | Accelerated | Settled
"""What changes a debt."""

Event = Counted | Bounced | Broken

_RANK: dict[type[Counted], int] = {
    Charged: 1,
    Waived: 2,
    Capitalised: 3,
    Paid: 4,
    Accelerated: 5,
    Settled: 6,
}
"""Order within a day. Waiving comes before capitalising and paying, so that neither
takes what the lender has given up; a line falls due before all of them."""


def effective(events: Iterable[Event], day: date) -> tuple[Counted, ...]:
    """Return what counts on a day, sorted; the order of entry leaves no trace.

    Bounced payments and what hangs on a broken settlement are left out.
    """
    known = [event for event in events if event.on <= day]
    bounced = {event.ref for event in known if isinstance(event, Bounced)}
    broken = {event.ref for event in known if isinstance(event, Broken)}
    counted = [
        event
        for event in known
        if not isinstance(event, Bounced | Broken) and _counts(event, bounced, broken)
    ]
    return tuple(sorted(counted, key=_sort_key))


def _counts(event: Counted, bounced: set[str], broken: set[str]) -> bool:
    match event:
        case Paid():
            return not event.ref or event.ref not in bounced
        case Waived() | Settled():
            return not event.ref or event.ref not in broken
        case _:
            return True


def _sort_key(event: Counted) -> tuple[date, int, str]:
    return event.on, _RANK[type(event)], repr(event)
