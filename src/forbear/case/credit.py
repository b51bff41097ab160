"""``credit.toml``: reports of the credit register, and what was objected to."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from forbear.case.fields import Amount, Count, Day, Flag, Text, choice
from forbear.case.kinds import Body, ReportSource
from forbear.case.record import record


@record
class CreditEntry:
    """One account as a report shows it."""

    lender: Text
    debt: Text | None = None
    """Id of the debt it is about; not set for an account that is not on file."""
    as_of: Day | None = None
    """Day of the data, not of printing."""
    status: Text | None = None
    """The sign of the report: N, 1 to 7, B, C, D, G, Z."""
    overdue: Amount | None = None
    balance: Amount | None = None
    mine: Flag | None = None
    """Whether the account is the borrower's at all."""
    adverse: Flag = False
    """True when it shows a default, past or present."""
    default_ended_on: Day | None = None
    last_overdue_on: Day | None = None
    """Last day of the last month shown as overdue."""


@record
class Report:
    """One report that was obtained."""

    obtained_on: Day | None = None
    free: Flag | None = None
    source: Annotated[ReportSource, choice(ReportSource)] = ReportSource.REGISTER
    entries: tuple[CreditEntry, ...] = ()
    evidence: Text | None = None


@record
class Objection:
    """An objection to an entry, or a complaint, and its answer."""

    to: Annotated[Body, choice(Body)] | None = None
    entry: Text | None = None
    """The lender whose entry it is about."""
    debt: Text | None = None
    filed_on: Day | None = None
    by_post: Flag = False
    received_on: Day | None = None
    accepted_on: Day | None = None
    answered_on: Day | None = None
    """Day of a written answer; word that it is being looked into is none."""
    prolonged_days: Count | None = None
    """Days in all, once they have told that the case is hard."""
    withdrawn_on: Day | None = None
    evidence: Text | None = None
    note: Text | None = None


@record
class Credit:
    """What the register shows, and what was done about it."""

    report: Mapping[str, Report] = field(default_factory=dict)
    objection: Mapping[str, Objection] = field(default_factory=dict)
    """Against an entry; answered within 20 days."""
    complaint: Mapping[str, Objection] = field(default_factory=dict)
    """To the lender, the regulator or the central bank; each has its own days."""
