"""``materials.toml``: papers to hand in or to keep."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from forbear.case.fields import Count, Day, Flag, Text, choice
from forbear.case.kinds import MaterialKind
from forbear.case.record import record


@record
class Sent:
    """One time that a paper was handed in."""

    to: Text
    on: Day
    how: Text | None = None


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
    sent: tuple[Sent, ...] = ()
    note: Text | None = None


@record
class Materials:
    """All papers of the case."""

    material: Mapping[str, Material] = field(default_factory=dict)
