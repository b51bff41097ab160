"""The options that describe a loan, and the terms they make."""

import argparse
from datetime import date
from fractions import Fraction

from forbear.cli import calc_types as read
from forbear.errors import UsageError
from forbear.loan.events import Event, Paid
from forbear.loan.kinds import Allocation, DayCount, Method
from forbear.loan.schedule import schedule
from forbear.loan.terms import ImpossibleTerms, LoanTerms, annual_ratio
from forbear.text.catalogue import N_, translate
from forbear.values.day import add_months

METHODS = tuple(str(method) for method in Method if method is not Method.FREE)
_ORDERS = (Allocation.LAW, Allocation.CARD)


def add_terms(parser: argparse.ArgumentParser) -> None:
    """Add the options of a loan."""
    add = parser.add_argument
    add(
        "--principal",
        type=read.amount,
        metavar=_(N_("AMOUNT")),
        required=True,
        help=_(N_("sum lent, in yuan")),
    )
    rate = parser.add_mutually_exclusive_group(required=True)
    rate.add_argument(
        "--annual",
        type=read.percent,
        metavar=_(N_("PERCENT")),
        help=_(N_("rate of a year in percent")),
    )
    rate.add_argument(
        "--daily",
        type=read.percent,
        metavar=_(N_("PERCENT")),
        help=_(N_("rate of a day in percent")),
    )
    add(
        "--method",
        choices=METHODS,
        default=str(Method.EQUAL_INSTALMENT),
        help=_(N_("how it is repaid")),
    )
    add(
        "--count",
        type=read.number,
        metavar=_(N_("NUMBER")),
        required=True,
        help=_(N_("number of lines")),
    )
    add(
        "--drawn",
        type=read.day,
        metavar=_(N_("DAY")),
        required=True,
        help=_(N_("day the money came")),
    )
    add(
        "--first-due",
        type=read.day,
        metavar=_(N_("DAY")),
        help=_(N_("first due day; a month after the draw")),
    )
    add(
        "--due-day",
        type=read.number,
        metavar=_(N_("NUMBER")),
        help=_(N_("day of the month, 1 to 31")),
    )
    add(
        "--day-count",
        choices=[str(kind) for kind in DayCount],
        default=str(DayCount.ACTUAL_360),
        help=_(N_("how days become a part of a year")),
    )
    add(
        "--instalment",
        type=read.amount,
        metavar=_(N_("AMOUNT")),
        help=_(N_("fixed instalment; the last takes the rest")),
    )
    add(
        "--grace-days",
        type=read.number,
        metavar=_(N_("NUMBER")),
        default=0,
        help=_(N_("days after the due day without penalty")),
    )
    add(
        "--penalty-multiple",
        type=read.factor,
        metavar=_(N_("FACTOR")),
        default=Fraction(3, 2),
        help=_(N_("penalty as a multiple of the rate; 1.5")),
    )
    add(
        "--fee",
        type=read.fee,
        metavar=_(N_("AMOUNT@LINE")),
        action="append",
        default=[],
        help=_(N_("12.50 with every line, 300@0 at the draw, 300@6 with line 6")),
    )
    add(
        "--down-payment",
        type=read.down_payment,
        metavar=_(N_("AMOUNT@DAY")),
        help=_(N_("8000 or 8000@2026-12-20")),
    )
    add(
        "--holiday",
        type=read.holiday,
        metavar=_(N_("LINES:KIND")),
        action="append",
        default=[],
        help=_(
            N_(
                "4-6:payment, 4-6:principal, 4-6:interest, 4-6:freeze; :extends makes the "
                "loan longer"
            )
        ),
    )
    add(
        "--segment",
        type=read.segment,
        metavar=_(N_("LINE:METHOD:PERCENT")),
        action="append",
        default=[],
        help=_(N_("7:equal-principal:9 from line 7 on")),
    )
    add(
        "--repay",
        type=read.repayment,
        metavar=_(N_("DAY:AMOUNT")),
        action="append",
        default=[],
        help=_(N_("principal given back on a day, with --method daily: 2026-12-20:5000")),
    )


def add_events(parser: argparse.ArgumentParser) -> None:
    """Add the options of what happened to a loan."""
    add = parser.add_argument
    add(
        "--on",
        type=read.day,
        metavar=_(N_("DAY")),
        help=_(N_("the day to be computed; today when left out")),
    )
    add(
        "--paid-lines",
        type=read.number,
        metavar=_(N_("NUMBER")),
        default=0,
        help=_(N_("so many first lines were paid on their due days")),
    )
    add(
        "--paid",
        type=read.paid,
        metavar=_(N_("DAY:AMOUNT")),
        action="append",
        default=[],
        help=_(N_("a payment: 2026-12-20:5000")),
    )
    add(
        "--charged",
        type=read.charged,
        metavar=_(N_("DAY:AMOUNT")),
        action="append",
        default=[],
        help=_(N_("a late fee: 2026-12-20:50")),
    )
    add(
        "--waived",
        type=read.waived,
        metavar=_(N_("DAY:COMPONENT")),
        action="append",
        default=[],
        help=_(N_("2026-12-20:penalty-principal, with :150.00 for a part")),
    )
    add(
        "--accelerated",
        type=read.accelerated,
        metavar=_(N_("DAY")),
        action="append",
        default=[],
        help=_(N_("day of the notice that all is due")),
    )
    add(
        "--allocation",
        choices=[str(order) for order in _ORDERS],
        default=str(Allocation.LAW),
        help=_(N_("which part a payment meets first")),
    )


def terms_of(arguments: argparse.Namespace) -> LoanTerms:
    """Return the terms that the options describe.

    Raises:
        UsageError: If no schedule can follow them.
    """
    day_count = DayCount(arguments.day_count)
    annual: Fraction = (
        arguments.annual
        if arguments.annual is not None
        else annual_ratio(arguments.daily, day_count)
    )
    try:
        return LoanTerms(
            principal=arguments.principal,
            drawn_on=arguments.drawn,
            first_due=arguments.first_due or _next_due(arguments.drawn, arguments.due_day),
            count=arguments.count,
            method=Method(arguments.method),
            annual_ratio=annual,
            day_count=day_count,
            due_day=arguments.due_day,
            instalment=arguments.instalment,
            penalty_uplift=arguments.penalty_multiple,
            grace_days=arguments.grace_days,
            allocation=Allocation(getattr(arguments, "allocation", Allocation.LAW)),
            fees=tuple(arguments.fee),
            down_payment=arguments.down_payment,
            holidays=tuple(arguments.holiday),
            segments=tuple(arguments.segment),
            repayments=tuple(arguments.repay),
        )
    except ImpossibleTerms as bad:
        raise UsageError(reason=translate(bad.template, **bad.values)) from bad


def events_of(arguments: argparse.Namespace, terms: LoanTerms) -> tuple[Event, ...]:
    """Return what happened to the loan."""
    first = [line for line in schedule(terms) if line.no <= arguments.paid_lines]
    return (
        *(Paid(line.due, line.total) for line in first if arguments.paid_lines),
        *arguments.paid,
        *arguments.charged,
        *arguments.waived,
        *arguments.accelerated,
    )


def _next_due(drawn: date, due_day: int | None) -> date:
    return add_months(drawn, 1, due_day)


def _(text: str) -> str:
    return translate(text)
