"""The options that describe a loan, and the terms they make."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from typing import TypeVar

from forbear.cli.calc import typed as read
from forbear.errors import UsageError
from forbear.loan.events import Event, Paid
from forbear.loan.kinds import Allocation, Component, DayCount, Method
from forbear.loan.schedule import schedule
from forbear.loan.terms import ImpossibleTerms, LoanTerms, annual_ratio
from forbear.text.catalogue import N_, translate
from forbear.values.day import add_months

T = TypeVar("T")

METHODS = tuple(str(method) for method in Method if method is not Method.FREE)
_ORDERS = (Allocation.LAW, Allocation.CARD, Allocation.CONTRACT)
_Option = tuple[str, Callable[[str], object], str, str]
"""Flag, reader, name of its value, help."""

_CALENDAR: tuple[_Option, ...] = (
    ("--first-due", read.day, N_("DAY"), N_("first due day; a month after the draw")),
    ("--due-day", read.number, N_("NUMBER"), N_("day of the month, 1 to 31")),
    (
        "--instalment",
        read.amount,
        N_("AMOUNT"),
        N_("fixed instalment; the last takes the rest"),
    ),
    (
        "--grace-days",
        read.number,
        N_("NUMBER"),
        N_("days after the due day without penalty"),
    ),
    (
        "--penalty-multiple",
        read.factor,
        N_("FACTOR"),
        N_("penalty as a multiple of the rate; 1.5"),
    ),
    (
        "--down-payment",
        read.down_payment,
        N_("AMOUNT@DAY"),
        N_("`8000` or `8000@2026-12-20`"),
    ),
)
_REPEATED: tuple[_Option, ...] = (
    (
        "--fee",
        read.fee,
        N_("AMOUNT@LINE"),
        N_("`12.50` with every line, `300@0` at the draw, `300@6` with line 6"),
    ),
    (
        "--holiday",
        read.holiday,
        N_("LINES:KIND"),
        N_(
            "`4-6:payment`, `4-6:principal`, `4-6:interest`, `4-6:freeze`; "
            "`:extends` makes the loan longer"
        ),
    ),
    (
        "--segment",
        read.segment,
        N_("LINE:METHOD:PERCENT"),
        N_("`7:equal-principal:9` from line 7 on"),
    ),
    (
        "--repay",
        read.repayment,
        N_("DAY:AMOUNT"),
        N_("principal given back on a day, with `--method daily`: `2026-12-20:5000`"),
    ),
)
_PAID_LINES: _Option = (
    "--paid-lines",
    read.number,
    N_("NUMBER"),
    N_("so many first lines were paid on their due days"),
)
_CONTRACT_ORDER: _Option = (
    "--order",
    read.components,
    N_("COMPONENTS"),
    N_("order of the contract, with `--allocation contract`: `principal,interest,fee`"),
)
_EVENTS: tuple[_Option, ...] = (
    (
        "--paid",
        read.paid,
        N_("DAY:AMOUNT:ORDER"),
        N_("`2026-12-20:5000`; add `:principal,interest` for the order the payer named"),
    ),
    ("--charged", read.charged, N_("DAY:AMOUNT"), N_("a late fee: `2026-12-20:50`")),
    (
        "--waived",
        read.waived,
        N_("DAY:COMPONENT"),
        N_("`2026-12-20:penalty-principal`, with `:150.00` for a part"),
    ),
    (
        "--capitalised",
        read.capitalised,
        N_("DAY:COMPONENTS"),
        N_("`2026-12-20:interest`: what is due of it became principal that day"),
    ),
    (
        "--settled",
        read.settled,
        N_("DAY or DAY:AMOUNT"),
        N_("`2026-12-20`: the rest was let go that day; `2026-12-20:150.00` at most so much"),
    ),
    ("--accelerated", read.accelerated, N_("DAY"), N_("day of the notice that all is due")),
)


def add_terms(parser: argparse.ArgumentParser, *, complete: bool = True) -> None:
    """Add the options of a loan.

    Args:
        complete: Whether rate and number of lines must be given.
    """
    _add(parser, ("--principal", read.amount, N_("AMOUNT"), N_("sum lent, in yuan")), required=True)
    rate = parser.add_mutually_exclusive_group(required=complete)
    _add(rate, ("--annual", read.percent, N_("PERCENT"), N_("rate of a year in percent")))
    _add(rate, ("--daily", read.percent, N_("PERCENT"), N_("rate of a day in percent")))
    _add_choice(parser, "--method", METHODS, N_("how it is repaid"))
    _add(parser, ("--count", read.number, N_("NUMBER"), N_("number of lines")), required=complete)
    _add(parser, ("--drawn", read.day, N_("DAY"), N_("day the money came")), required=True)
    kinds = (DayCount.ACTUAL_360, *(kind for kind in DayCount if kind != DayCount.ACTUAL_360))
    _add_choice(parser, "--day-count", kinds, N_("how days become a part of a year"))
    for option in _CALENDAR:
        _add(parser, option)
    for option in _REPEATED:
        _add(parser, option, repeated=True)


def add_events(parser: argparse.ArgumentParser) -> None:
    """Add the options of what happened to a loan."""
    _add(parser, _PAID_LINES)
    for option in _EVENTS:
        _add(parser, option, repeated=True)
    _add_choice(parser, "--allocation", _ORDERS, N_("which part a payment meets first"))
    _add(parser, _CONTRACT_ORDER)


def add_on(parser: argparse.ArgumentParser) -> None:
    """Add the day to be computed."""
    _add(parser, ("--on", read.day, N_("DAY"), N_("the day to be computed; today when left out")))


def add_explain(parser: argparse.ArgumentParser) -> None:
    """Add the option that prints the steps."""
    words = translate(N_("show how each figure was computed"))
    parser.add_argument("--explain", action="store_true", help=words)


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
            penalty_uplift=_given(arguments.penalty_multiple, Fraction(3, 2)),
            grace_days=_given(arguments.grace_days, 0),
            allocation=Allocation(getattr(arguments, "allocation", Allocation.LAW)),
            contract_order=_contract_order(arguments),
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
    last = _given(arguments.paid_lines, 0)
    return (
        *(Paid(line.due, line.total) for line in schedule(terms) if last and line.no <= last),
        *arguments.paid,
        *arguments.charged,
        *arguments.waived,
        *arguments.capitalised,
        *arguments.settled,
        *arguments.accelerated,
    )


def _contract_order(arguments: argparse.Namespace) -> tuple[Component, ...]:
    given: tuple[Component, ...] | None = getattr(arguments, "order", None)
    by_contract = getattr(arguments, "allocation", None) == Allocation.CONTRACT
    if by_contract and not given:
        raise UsageError(reason=translate(N_("`--allocation contract` needs `--order`")))
    return given or ()


def _next_due(drawn: date, due_day: int | None) -> date:
    return add_months(drawn, 1, due_day)


def _given(value: T | None, default: T) -> T:
    return default if value is None else value


def _add(
    parser: argparse._ActionsContainer,
    option: _Option,
    *,
    required: bool = False,
    repeated: bool = False,
) -> None:
    """Add one option; a repeated one gathers its values."""
    flag, reader, value, words = option
    name, help_text = translate(value), translate(words).replace("%", "%%")
    if repeated:
        parser.add_argument(
            flag, type=reader, metavar=name, help=help_text, action="append", default=[]
        )
    else:
        parser.add_argument(flag, type=reader, metavar=name, help=help_text, required=required)


def _add_choice(
    parser: argparse.ArgumentParser, flag: str, words: Sequence[str], purpose: str
) -> None:
    """Add an option with a fixed set of words; the first is the default."""
    names = [str(word) for word in words]
    parser.add_argument(flag, choices=names, default=names[0], help=translate(purpose))
