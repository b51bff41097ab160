"""``materials.toml``: papers to hand in or to keep."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from forbear.case.fields import Amount, Count, Day, Flag, Text, choice
from forbear.case.kinds import MaterialKind
from forbear.case.record import record


@record
class Sent:
    """One time that a paper was handed in."""

    to: Text
    on: Day
    how: Text | None = None


@record
class Flow:
    """What came in during one whole month, net, as a statement shows it."""

    month: Day
    """Any day of the month."""
    amount: Amount
    """Without transfers between own accounts and without money borrowed."""


@record
class Material:
    """A paper: what it proves, where it lies, how long it holds."""

    label: Text
    kind: Annotated[MaterialKind, choice(MaterialKind)] = MaterialKind.OTHER
    debt: Text | None = None
    """The debt it belongs to; all debts when not set."""
    required: Flag = False
    alternative_of: Text | None = None
    """Id of the material that it can stand in for."""
    file: Text | None = None
    """Path inside the case, usually under ``evidence/``."""
    issued_on: Day | None = None
    valid_until: Day | None = None
    max_age_days: Count | None = None
    net: Amount | None = None
    """Net sum a month that it proves: of a slip, a contract, a letter."""
    flows: tuple[Flow, ...] = ()
    """What a statement shows, month by month."""
    sent: tuple[Sent, ...] = ()
    note: Text | None = None


@record
class Materials:
    """All papers of the case."""

    material: Mapping[str, Material] = field(default_factory=dict)
