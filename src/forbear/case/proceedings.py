"""``proceedings.toml``: what came from a court or mediator on one debt, and what was done."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from forbear.case.fields import Count, Day, Flag, Moment, Text, choice
from forbear.case.kinds import ActHow, ActKind, CourtPaperKind, MediationBody, ServedHow
from forbear.case.record import record


@record
class Act:
    """Something done in answer to a paper of the court."""

    says: Annotated[ActKind, choice(ActKind)]
    how: Annotated[ActHow, choice(ActHow)] = ActHow.HANDED_IN
    filed_on: Day | None = None
    """Day it was handed in, or of the postmark; not set while it is only a plan."""
    items: tuple[Text, ...] = ()
    """The claimed items it speaks against; all of them when none is named."""
    evidence: Text | None = None


@record
class CourtPaper:
    """One paper from a court or notary."""

    kind: Annotated[CourtPaperKind, choice(CourtPaperKind)] | None = None
    case_no: Text | None = None
    court: Text | None = None
    served_on: Day | None = None
    """Day it arrived; of a public notice, the day it was published."""
    served_how: Annotated[ServedHow, choice(ServedHow)] = ServedHow.SELF
    days_on_paper: Count | None = None
    """Days the paper itself gives."""
    last_day_on_paper: Day | None = None
    """Last day the paper itself names."""
    hearing_at: Moment | None = None
    items: tuple[Text, ...] = ()
    """What is claimed, item by item."""
    acts: tuple[Act, ...] = ()
    performance_ends: Day | None = None
    """Last day to pay by the judgment; the last instalment's, if it grants instalments."""
    final_on: Day | None = None
    """Day the judgment could no longer be appealed."""
    enforcement_filed_on: Day | None = None
    """Day the lender applied for enforcement, as far as known."""
    ended_on: Day | None = None
    """Day of the ruling that ended or withdrew the case; not of a promise to withdraw."""
    evidence: Text | None = None
    note: Text | None = None


@record
class Mediation:
    """One agreement made before a mediator."""

    body: Annotated[MediationBody, choice(MediationBody)] | None = None
    name: Text | None = None
    effective_on: Day | None = None
    """Day of the last signature, not of the talks."""
    in_suit: Flag = False
    """True when it was made while a suit was pending."""
    confirm_wanted: Flag = True
    """False when the borrower does not want it confirmed by the court."""
    confirm_filed_on: Day | None = None
    """Day both sides applied together for confirmation."""
    evidence: Text | None = None
    note: Text | None = None


@record
class Proceedings:
    """All papers of courts and mediators on one debt."""

    court: Mapping[str, CourtPaper] = field(default_factory=dict)
    mediation: Mapping[str, Mediation] = field(default_factory=dict)
