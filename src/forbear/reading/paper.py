"""One reading of a paper: its lines, parties, values and statements, each read once."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from forbear.reading.amounts import Amount
from forbear.reading.clauses import Clause, clauses_of
from forbear.reading.days import Day
from forbear.reading.found import Found
from forbear.reading.lines import Line, lines_of
from forbear.reading.normalise import Normalised, normalised
from forbear.reading.parties import Parties
from forbear.reading.payments import Payment
from forbear.reading.planned_payments import planned_payments
from forbear.reading.read_terms import terms_of
from forbear.reading.roles import Role
from forbear.reading.sources import Sources
from forbear.reading.terms import REPEATED, Fee, Term, Waiver

if TYPE_CHECKING:
    from forbear.reading.statements.statement import Statements


@dataclass(frozen=True)
class Paper:
    """A paper as read; what nobody asks for is not worked out."""

    source: str
    """The text as handed over."""
    received_on: date | None = None
    """The day it came; gives the year to days when the paper bears no day of its own."""

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The original lines, numbered from 1."""
        return lines_of(self.source)

    @cached_property
    def normalised(self) -> Normalised:
        """The text in one notation, with the way back to lines and words."""
        return normalised(self.source)

    @cached_property
    def sources(self) -> Sources:
        """Sums, days, rates and the rest, each with its place."""
        return Sources(self.normalised.text, self.received_on)

    @cached_property
    def own_day(self) -> date | None:
        """The day the paper speaks from; it gives the year to days without one."""
        return self.sources.own_day

    @cached_property
    def parties(self) -> Parties:
        """Who is who."""
        return self.sources.parties

    @cached_property
    def amounts(self) -> tuple[Found[Amount], ...]:
        """Every sum, in order."""
        return self.sources.amounts

    @cached_property
    def days(self) -> tuple[Found[Day], ...]:
        """Every day, in order; impossible and incomplete ones too."""
        return self.sources.days

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The single terms, each name once, in the order of the paper."""
        return tuple(one for one in self._all_terms if one.name not in REPEATED)

    @cached_property
    def waivers(self) -> tuple[Term, ...]:
        """What the paper takes off; the values are ``Waiver``."""
        return tuple(one for one in self._all_terms if isinstance(one.value, Waiver))

    @cached_property
    def fees(self) -> tuple[Term, ...]:
        """What the paper asks for beside the debt; the values are ``Fee``."""
        return tuple(one for one in self._all_terms if isinstance(one.value, Fee))

    @cached_property
    def _all_terms(self) -> tuple[Term, ...]:
        return terms_of(self.sources)

    @cached_property
    def schedule(self) -> tuple[Payment, ...]:
        """The payments that the paper asks for, listed or described; empty when it is open."""
        return self.sources.payments or planned_payments(self.sources, self.terms)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """What a paper must contain: present, absent or unusual."""
        return clauses_of(self.sources, self._all_terms, self.schedule)

    def line(self, offset: int) -> int:
        """Return the line of the original on which a place of the normalised text stands."""
        return self.normalised.line(offset)

    def quote(self, start: int, end: int) -> str:
        """Return the original words between two places, on one line."""
        return " ".join(self.normalised.quote(start, end).split())

    @cached_property
    def statements(self) -> "Statements":
        """What the paper says, sentence by sentence."""
        from forbear.reading.statements.reader import statements_of
        from forbear.reading.statements.statement import BORROWER, GUARANTOR, LENDER, OTHER

        signs = {Role.LENDER: LENDER, Role.BORROWER: BORROWER, Role.GUARANTOR: GUARANTOR}
        names = {
            one.name: signs.get(one.role, OTHER)
            for one in self.parties.lines
            if one.name and one.role is not Role.OTHER
        }
        return statements_of(self.normalised, names)


def read_paper(text: str, received_on: date | None = None) -> Paper:
    """Read the text of a paper; whatever the text is, this answers.

    Args:
        received_on: The day it came; a message often names days without a year.
    """
    return Paper(text, received_on)
