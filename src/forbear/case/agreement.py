"""``agreement.toml``: the terms of the lender's paper, each with the line it stands on."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from forbear.case.fields import Amount, Count, Day, Flag, Percent, Text, choice
from forbear.case.kinds import Channel, PaperKind, RateBasis
from forbear.case.record import record
from forbear.loan.kinds import Component, Method


@record
class AmountTerm:
    """A sum of money read from the paper."""

    value: Amount
    line: Count | None = None
    """Line of ``agreement.md``, from 1."""
    confirmed: Flag = False
    """True once the user has compared it with the paper."""


@record
class DayTerm:
    """A day read from the paper."""

    value: Day
    line: Count | None = None
    confirmed: Flag = False


@record
class CountTerm:
    """A number of instalments, days or times read from the paper."""

    value: Count
    line: Count | None = None
    confirmed: Flag = False


@record
class TextTerm:
    """Words read from the paper."""

    value: Text
    line: Count | None = None
    confirmed: Flag = False


@record
class RateTerm:
    """A rate read from the paper, in percent a year or a day as its name says."""

    value: Percent
    basis: Annotated[RateBasis, choice(RateBasis)] = RateBasis.NOMINAL
    line: Count | None = None
    confirmed: Flag = False


@record
class MethodTerm:
    """The method of repayment that the paper names."""

    value: Annotated[Method, choice(Method)]
    line: Count | None = None
    confirmed: Flag = False


@record
class ScheduleLine:
    """One payment that the paper asks for."""

    no: Count
    """From 1; a down payment listed as a line is 0."""
    due: Day
    total: Amount
    principal: Amount | None = None
    interest: Amount | None = None
    fee: Amount | None = None
    line: Count | None = None


@record
class WaivedTerm:
    """One reduction that the paper grants, certain or not."""

    item: Annotated[Component, choice(Component)]
    amount: Amount | None = None
    percent: Percent | None = None
    when: Text | None = None
    condition: Text | None = None
    line: Count | None = None
    confirmed: Flag = False


@record
class FeeTerm:
    """One fee that the paper asks for."""

    name: Text
    amount: Amount
    collector: Text | None = None
    due: Day | None = None
    line: Count | None = None
    confirmed: Flag = False


@record
class Charge:
    """One charge as the lender's breakdown books it."""

    item: Annotated[Component, choice(Component)]
    amount: Amount
    base: Amount | None = None
    """What it was computed on."""
    since: Day | None = None
    """Due day of what is late, or first day that bears interest."""
    until: Day | None = None
    """Day it was paid or counted to; this day bears nothing."""
    days: Count | None = None
    """Days that were charged, when the breakdown says so."""
    line: Count | None = None
    confirmed: Flag = False


@record
class DefaultTerm:
    """What the paper demands when it falls."""

    after_paid: Count = 0
    """Instalments paid before the miss, when the paper names a demand for that moment."""
    demand: Amount | None = None
    """All that is then to be paid."""
    damages: Amount | None = None
    """A fixed sum on top of what revives."""
    credits_payments: Flag = True
    """False when payments already made are lost."""
    line: Count | None = None
    confirmed: Flag = False


@record
class Accepted:
    """A finding the user takes as it is."""

    reason: Text
    on: Day
    by: Text | None = None
    sha256: Text | None = None
    """Hash of the paper it was accepted for, or of its text when no original is on file; another
    paper revives the finding, and without a hash nothing is accepted."""


@record
class Terms:
    """The single terms, by name; what the paper does not say is absent."""

    contract_no: TextTerm | None = None
    creditor: TextTerm | None = None
    payee_name: TextTerm | None = None
    payee_account: TextTerm | None = None
    payee_bank: TextTerm | None = None
    stated_total: AmountTerm | None = None
    balance_day: DayTerm | None = None
    balance_principal: AmountTerm | None = None
    balance_interest: AmountTerm | None = None
    balance_penalty_principal: AmountTerm | None = None
    balance_penalty_interest: AmountTerm | None = None
    balance_penalty: AmountTerm | None = None
    """Both penalties together, when the paper does not part them."""
    balance_fees: AmountTerm | None = None
    balance_total: AmountTerm | None = None
    new_principal: AmountTerm | None = None
    """What the instalments repay, waiver and down payment taken off."""
    down_payment: AmountTerm | None = None
    down_payment_due: DayTerm | None = None
    instalment: AmountTerm | None = None
    last_instalment: AmountTerm | None = None
    count: CountTerm | None = None
    first_due: DayTerm | None = None
    first_due_days: CountTerm | None = None
    """Days from signing to the first payment, when the paper names no day."""
    due_day: CountTerm | None = None
    annual_rate: RateTerm | None = None
    daily_rate: RateTerm | None = None
    penalty_rate: RateTerm | None = None
    method: MethodTerm | None = None
    effective_on: DayTerm | None = None
    signed_on: DayTerm | None = None
    grace_days: CountTerm | None = None
    missed_count: CountTerm | None = None
    cure_days: CountTerm | None = None
    clearance_days: CountTerm | None = None
    update_days: CountTerm | None = None
    credit_status: TextTerm | None = None
    """The sign that the register is to show: C for settled."""
    new_maturity: DayTerm | None = None
    """Day on which an extended loan falls due."""
    court: TextTerm | None = None


@record
class Agreement:
    """The lender's paper of one debt."""

    title: Text = ""
    received_on: Day | None = None
    channel: Annotated[Channel, choice(Channel)] | None = None
    kind: Annotated[PaperKind, choice(PaperKind)] | None = None
    misuse_proven: Flag = False
    """True when the lender calls the money misused and there is proof of it."""
    evidence: Text | None = None
    """The original, under ``evidence/``."""
    sha256: Text | None = None
    """Of the original; accepted risks are bound to it."""
    schedule_confirmed: Flag = False
    schedule: tuple[ScheduleLine, ...] = ()
    waived: tuple[WaivedTerm, ...] = ()
    fees: tuple[FeeTerm, ...] = ()
    breakdown: tuple[Charge, ...] = ()
    """How the lender computed interest and penalties, when it says so."""
    default: DefaultTerm | None = None
    term: Terms = Terms()
    accepted: Mapping[str, Accepted] = field(default_factory=dict)
    """By check id."""
