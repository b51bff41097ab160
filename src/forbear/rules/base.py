"""What a check is, and what it can answer."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from forbear.values.day import Month
from forbear.values.money import Money
from forbear.values.place import Place

if TYPE_CHECKING:
    from forbear.rules.facts import Facts


class Severity(StrEnum):
    """What a finding means for the signature."""

    STOP = "stop"
    """Do not sign."""
    ASK = "ask"
    """Have it changed."""
    NOTE = "note"
    """Know it."""


class Question(StrEnum):
    """The question of a borrower that a check helps to answer."""

    SUM = "sum"
    PROMISED = "promised"
    AFFORDABLE = "affordable"
    CHARGES = "charges"
    LATE = "late"
    PAYEE = "payee"
    BOUND = "bound"
    AFTERWARDS = "afterwards"
    RIGHTS = "rights"
    FRAUD = "fraud"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in both languages, with the same named braces."""

    zh: str
    en: str


Filler = Money | Decimal | date | Month | int | str | Sentence
"""What may fill a brace of a sentence; shown in the reader's language."""


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a check comes from."""

    key: str
    """Statute and article, or source key; ``none`` for plain arithmetic or good practice."""
    confidence: str
    """H, M, L or U, as docs/sources.md defines them."""
    valid_from: date | None
    says: Sentence
    """What the source says, in our words."""


@dataclass(frozen=True, slots=True)
class Ok:
    """The check looked and found nothing."""

    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """The check found its fault."""

    values: Mapping[str, Filler]
    """Fills the braces of the rule's sentences; more may be there for the detail."""
    place: Place
    ask: Sentence | None = None
    """What to ask for in this case, where the rule's own sentence does not fit."""
    what: Sentence | None = None
    """What was found, where figures show it and the rule's own sentence quotes words."""


@dataclass(frozen=True, slots=True)
class CannotTell:
    """The check could not look."""

    missing: str
    """Dotted name of the missing field; with `` unconfirmed`` when it only needs a yes."""
    place: Place | None = None


Verdict = Ok | Finding | CannotTell


@dataclass(frozen=True, slots=True)
class Rule:
    """One check. Its module's docstring says what, why, source, good and bad."""

    id: str
    """Names the fault; never used twice."""
    question: Question
    severity: Severity
    what: Sentence
    why: Sentence
    ask: Sentence
    basis: Basis
    decide: Callable[["Facts"], Iterable[Verdict]]
    """Called once for each debt, or once for the case when ``for_case`` is true. No verdict
    at all means: does not concern this debt, answered *ok*."""
    for_case: bool = False


class State(StrEnum):
    """What a check answers."""

    OK = "ok"
    FINDING = "finding"
    CANNOT_TELL = "cannot-tell"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Answer:
    """One check's answer on one debt, ready to be shown."""

    rule: Rule
    state: State
    debt: str | None
    place: Place
    values: Mapping[str, Filler] = field(default_factory=dict)
    missing: str = ""
    ask: Sentence | None = None
    """Instead of the rule's own sentence; filled with the same values."""
    what: Sentence | None = None
    """Likewise."""
