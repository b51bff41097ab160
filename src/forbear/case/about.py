"""``case.toml``: whose negotiation it is, and why."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from forbear.case.fields import Count, Day, Text, choice
from forbear.case.kinds import BorrowerKind, Stage
from forbear.case.record import record

SCHEMA = 1
"""The version of the case folder this program writes."""


@record
class Person:
    """The borrower: only what a lender must see is needed."""

    name: Text = ""
    kind: Annotated[BorrowerKind, choice(BorrowerKind)] = BorrowerKind.PERSON
    id_number: Text | None = None
    phone: Text | None = None
    address: Text | None = None
    city: Text | None = None
    occupation: Text | None = None
    household_size: Count | None = None
    """People who live from this income, the borrower included."""
    dependants: Count | None = None
    spouse: Text | None = None


@record
class Adviser:
    """Who helps, when somebody does."""

    name: Text = ""
    organisation: Text | None = None
    phone: Text | None = None


@record
class Hardship:
    """One concrete cause of the trouble, with the days that proofs must fit."""

    cause: Text
    since: Day | None = None
    expected_end: Day | None = None
    proof: Text | None = None
    """Id of the material that proves it."""
    note: Text | None = None


@record
class About:
    """The case as a whole."""

    schema: Count = SCHEMA
    title: Text = ""
    time_zone: Text = "Asia/Shanghai"
    jurisdiction: Text = "CN"
    stage: Annotated[Stage, choice(Stage)] | None = None
    """Set by the user only to overrule what the records say."""
    borrower: Person = Person()
    adviser: Adviser | None = None
    hardship: Mapping[str, Hardship] = field(default_factory=dict)
