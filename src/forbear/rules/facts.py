"""Everything a check may look at: the case, the day, and what was computed from them once."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from forbear.case.agreement import Agreement, ScheduleLine
from forbear.case.case import Case, DebtFolder
from forbear.case.contact import Contact
from forbear.case.debt import Debt, Loan
from forbear.case.finances import Finances
from forbear.case.kinds import OfferState, Side
from forbear.case.offer import Offer
from forbear.loan.events import Paid
from forbear.loan.state import DebtState, state_on
from forbear.loan.terms import LoanTerms
from forbear.planning.budget import Budget, budget
from forbear.planning.debt_terms import loan_terms, paid
from forbear.reading.folding import folded
from forbear.reading.statements.statement import BORROWER, GUARANTOR, LENDER
from forbear.references.lenders import profiles
from forbear.references.value import References, Value
from forbear.references.values import references
from forbear.rules.missing import UNCONFIRMED, Missing
from forbear.rules.yardstick import yardstick
from forbear.values.day import Month

if TYPE_CHECKING:
    from forbear.reading.paper import Paper

_CHINESE_TIME = frozenset({"Asia/Shanghai", "Asia/Urumqi", "Asia/Taipei", "Asia/Hong_Kong"})
_EIGHT_HOURS_EAST = timezone(timedelta(hours=8))


@dataclass(frozen=True)
class Facts:
    """The case seen from one debt on one day.

    Whatever is not on file raises ``Missing``, which becomes *cannot tell*.
    """

    case: Case
    today: date
    folder: DebtFolder | None
    """The debt in question; None for checks on the whole case."""
    budgets: dict[Month, Budget] = field(default_factory=dict, repr=False, compare=False)
    """Months of the household as far as computed; shared by all debts of a case."""

    def path(self, name: str) -> str:
        """Return the path of one of the debt's files, as ``debts/shop/offers.toml``."""
        return f"debts/{self.here.id}/{name}"

    def readable(self, *paths: str) -> None:
        """Make sure that these files hide nothing.

        Raises:
            Missing: If one of them exists and could not be read whole.
        """
        for path in paths:
            if path in self.case.unreadable or path in self.case.incomplete:
                raise Missing(path)

    @property
    def here(self) -> DebtFolder:
        """The debt in question, for checks that are asked once a debt."""
        if self.folder is None:
            raise Missing("debts")
        return self.folder

    @cached_property
    def debt(self) -> Debt:
        """Raises ``Missing`` when the debt itself is not on file."""
        self.readable(self.path("debt.toml"))
        if self.here.debt is None:
            raise Missing("debt")
        return self.here.debt

    @cached_property
    def loan(self) -> Loan:
        """The original contract's terms."""
        if self.debt.loan is None:
            raise Missing("debt.loan")
        return self.debt.loan

    @cached_property
    def has_paper(self) -> bool:
        """Whether the lender's paper is on file, as terms or as text."""
        if self.here.agreement is not None:
            return True
        self.readable(self.path("agreement.toml"), self.path("agreement.md"))
        return bool(self.here.text.strip())

    @cached_property
    def agreement(self) -> Agreement:
        """The paper's terms; ``Missing`` when there is only its text or nothing."""
        self.readable(self.path("agreement.toml"))
        if self.here.agreement is None:
            raise Missing("agreement")
        return self.here.agreement

    @cached_property
    def lines(self) -> tuple[ScheduleLine, ...]:
        """The paper's schedule, confirmed, in the order of the paper; empty when it has none."""
        if self.agreement.schedule and not self.agreement.schedule_confirmed:
            raise Missing(f"agreement.schedule{UNCONFIRMED}")
        return self.agreement.schedule

    @cached_property
    def schedule(self) -> tuple[ScheduleLine, ...]:
        """The paper's schedule, confirmed; ``Missing`` when the paper has none."""
        if not self.lines:
            raise Missing("agreement.schedule")
        return self.lines

    @cached_property
    def offers(self) -> dict[str, Offer]:
        """All offers on the debt, by id."""
        self.readable(self.path("offers.toml"))
        return dict(self.here.offers)

    @cached_property
    def offer_id(self) -> str:
        """Id of the offer that the paper is measured by."""
        paper = self.here.agreement
        return yardstick(self.offers, paper)

    @cached_property
    def offer(self) -> Offer:
        """The lender's offer that the paper is measured by."""
        return self.offers[self.offer_id]

    @cached_property
    def offered(self) -> Offer | None:
        """The same; None when the lender has made no offer that still stands."""
        alive = (OfferState.ACCEPTED, OfferState.OPEN)
        stands = any(one.side is Side.LENDER and one.state in alive for one in self.offers.values())
        return self.offer if stands else None

    def local_moment(self, moment: datetime) -> datetime:
        """Return a moment on the clock where the borrower lives, else on its own."""
        if self.case.about.time_zone in _CHINESE_TIME:
            return moment.astimezone(_EIGHT_HOURS_EAST)
        return moment

    def local_day(self, moment: datetime) -> date:
        """Return the day of a moment where the borrower lives, else by its own clock."""
        return self.local_moment(moment).date()

    @cached_property
    def contacts(self) -> dict[str, Contact]:
        """All contacts about the debt, by id; those that name no debt are about every one.

        For what the log must not hold: ``Missing`` when a contact cannot be read.
        """
        self.log_is_whole()
        return self.contacts_read

    @cached_property
    def contacts_read(self) -> dict[str, Contact]:
        """The contacts that could be read, for what the log does hold."""
        return {
            name: one
            for name, one in self.case.contacts.items()
            if self.folder is None or not one.debts or self.folder.id in one.debts
        }

    def log_is_whole(self) -> None:
        """Make sure that no contact is hidden: it may say anything.

        Raises:
            Missing: Names the first that could not be read.
        """
        self.readable(*(path for path in self._hidden if path.startswith("log/")))

    @property
    def _hidden(self) -> list[str]:
        return sorted(self.case.unreadable | self.case.incomplete)

    @cached_property
    def finances(self) -> Finances:
        """The household's money."""
        self.readable("finances.toml")
        if self.case.finances is None:
            raise Missing("finances")
        return self.case.finances

    @cached_property
    def paper(self) -> "Paper":
        """The paper's text as read; an empty one when there is none."""
        self.readable(self.path("agreement.md"))
        agreement = self.here.agreement
        came = agreement.received_on if agreement else None
        return _read(self.here.text, came or self.today)

    @cached_property
    def signed_names(self) -> tuple[tuple[str, str], ...]:
        """The people and firms on file, folded, with the sign of their role in statements."""
        names: list[tuple[str, str]] = []
        debt = self.here.debt
        if debt is not None:
            profile = profiles().get(debt.profile or "")
            entities = profile.entities if profile else ()
            names += [(name, LENDER) for name in (*debt.lenders, *entities) if name]
            names += [(one.name, GUARANTOR) for one in debt.guarantor.values()]
        if self.case.about.borrower.name:
            names.append((self.case.about.borrower.name, BORROWER))
        return tuple((folded(name), sign) for name, sign in names)

    @cached_property
    def loan_terms(self) -> LoanTerms:
        """The contract as loan arithmetic understands it."""
        return loan_terms(self.loan)

    @cached_property
    def paid(self) -> tuple[Paid, ...]:
        """The payments that arrived."""
        self.readable(self.path("payments.toml"))
        return paid(self.here.payments)

    def state(self, day: date) -> DebtState:
        """Return what is owed on a day by the borrower's own records."""
        if day not in self._states:
            self._states[day] = _state(self.loan_terms, self.paid, day)
        return self._states[day]

    @cached_property
    def _states(self) -> dict[date, DebtState]:
        return {}

    @cached_property
    def _references(self) -> References:
        self.readable("references.toml")
        return references(self.case.references)

    def reference(self, name: str, day: date) -> Value:
        """Return a dated value from law or market."""
        found = self._references.on(name, day)
        if found is None:
            raise Missing(f"references.{name}")
        return found

    def holding(self, name: str, day: date) -> Value | None:
        """Return a rule of law that comes and goes; None on a day without it."""
        return self._references.on(name, day)

    def budget(self, month: Month) -> Budget:
        """Return a month of the household's money; ``Missing`` when no income is entered."""
        if month not in self.budgets:
            if not self.finances.income:
                raise Missing("finances.income")
            self.budgets[month] = budget(self.finances, month)
        return self.budgets[month]


@lru_cache(maxsize=64)
def _read(text: str, received_on: date) -> "Paper":
    """Read a paper once, however often the rest of the case is edited."""
    # Its patterns take longer to load than an unchanged case to check.
    from forbear.reading.paper import read_paper

    return read_paper(text, received_on)


@lru_cache(maxsize=256)
def _state(terms: LoanTerms, payments: tuple[Paid, ...], day: date) -> DebtState:
    """Replay a ledger once, however often the rest of the case is edited."""
    return state_on(terms, payments, day)
