"""``log/*.toml``: one communication a file."""

from typing import Annotated

from forbear.case.fields import Amount, Count, Day, Flag, Moment, Percent, Text, choice
from forbear.case.kinds import (
    Channel,
    Direction,
    FigureKind,
    Outsider,
    Party,
    PromiseKind,
    PromiseState,
    Side,
    Told,
    Topic,
)
from forbear.case.record import record
from forbear.loan.kinds import Component


@record
class Promise:
    """What one side said it would do."""

    by: Annotated[Side, choice(Side)]
    what: Text
    kind: Annotated[PromiseKind, choice(PromiseKind)] = PromiseKind.OTHER
    item: Annotated[Component, choice(Component)] | None = None
    amount: Amount | None = None
    due: Day | None = None
    state: Annotated[PromiseState, choice(PromiseState)] = PromiseState.OPEN
    evidence: Text | None = None


@record
class Figure:
    """A number that was said, by kind."""

    kind: Annotated[FigureKind, choice(FigureKind)]
    said_by: Annotated[Side, choice(Side)] = Side.LENDER
    collector: Text | None = None
    """Who would get the money of a fee or deposit, when it is not the lender."""
    amount: Amount | None = None
    count: Count | None = None
    day: Day | None = None
    percent: Percent | None = None


@record
class Contact:
    """One call, message, letter or visit."""

    happened_at: Moment
    direction: Annotated[Direction, choice(Direction)]
    channel: Annotated[Channel, choice(Channel)]
    summary: Text
    debts: tuple[Text, ...] = ()
    """Ids of the debts it was about."""
    party: Annotated[Party, choice(Party)] = Party.LENDER
    organisation: Text | None = None
    person: Text | None = None
    staff_no: Text | None = None
    number: Text | None = None
    """Their number, account or address."""
    own_number: Text | None = None
    ticket: Text | None = None
    answered: Flag = True
    duration_minutes: Count | None = None
    day_only: Flag = False
    """True when the time of day is not known."""
    wished: Flag = False
    """True when the borrower had asked to be contacted so: at that hour, or through that person."""
    reached: Text | None = None
    """Name of the outsider who was contacted in place of the borrower."""
    reached_role: Annotated[Outsider, choice(Outsider)] | None = None
    told: Annotated[Told, choice(Told)] | None = None
    """What the outsider was told or asked."""
    recorded: Flag = False
    recorded_at: Moment | None = None
    """When the note was written, if later than the talk."""
    topics: tuple[Annotated[Topic, choice(Topic)], ...] = ()
    their_words: Text | None = None
    own_words: Text | None = None
    next_step: Text | None = None
    next_due: Day | None = None
    amends: Text | None = None
    """Id of the earlier contact that this one corrects."""
    evidence: tuple[Text, ...] = ()
    promises: tuple[Promise, ...] = ()
    figures: tuple[Figure, ...] = ()
