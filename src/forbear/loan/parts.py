"""The parts that terms may have beside principal, rate and count."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from forbear.loan.kinds import Method
from forbear.values.money import ZERO, Money


class Relief(StrEnum):
    """What a holiday lets rest; deferred is not waived."""

    PRINCIPAL = "principal"
    """No principal; interest is paid as it falls due."""
    INTEREST = "interest"
    """Principal as planned; interest runs and falls due with the first line afterwards."""
    PAYMENT = "payment"
    """Nothing is paid; interest runs and falls due with the first line afterwards."""
    FREEZE = "freeze"
    """Nothing is paid and no interest runs."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """Lines on which something rests."""

    first_no: int
    last_no: int
    relief: Relief
    extends: bool = False
    """True: the loan becomes longer by as many lines; False: the rest is re-spread."""


@dataclass(frozen=True, slots=True)
class Segment:
    """From one line on, another method or rate."""

    first_no: int
    """From 2; lines before it follow the loan's own terms or an earlier segment."""
    method: Method
    annual_ratio: Fraction
    instalment: Money | None = None


@dataclass(frozen=True, slots=True)
class Fee:
    """A cost beside interest."""

    amount: Money
    line: int | None = None
    """0: on the day of the draw; a number: with that line; None: with every line."""


@dataclass(frozen=True, slots=True)
class DownPayment:
    """Money paid ahead of the lines; it lowers the principal."""

    amount: Money
    on: date | None = None
    """The day of the draw when not set."""


@dataclass(frozen=True, slots=True)
class Repayment:
    """Principal given back on a day of the borrower's choice."""

    on: date
    amount: Money


@dataclass(frozen=True, slots=True)
class FreeLine:
    """A line as a paper lists it."""

    due: date
    principal: Money
    interest: Money = ZERO
    fee: Money = ZERO
