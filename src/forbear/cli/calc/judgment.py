"""``forbear calc judgment``: what each day of delay adds to a judgment."""

import argparse

from forbear.cli.arguments import named_day
from forbear.cli.calc import typed as read
from forbear.cli.calc.shapes import steps_shape
from forbear.cli.calc.table import pairs
from forbear.cli.calc.terms import add_explain, add_on
from forbear.cli.clock import today
from forbear.cli.output import write_json, write_line
from forbear.errors import UsageError
from forbear.loan.allocation import allocate_judgment
from forbear.loan.day_units import DayHabit
from forbear.loan.explain_results import explain_judgment_extra
from forbear.loan.judgment import judgment_extra
from forbear.loan.kinds import Component
from forbear.loan.step import steps_text
from forbear.text.catalogue import N_, translate
from forbear.values.money import ZERO, Money


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the judgment awards, its last day, and a payment."""
    add = parser.add_argument
    add(
        "--awarded",
        type=read.amount,
        metavar=translate(N_("AMOUNT")),
        required=True,
        help=translate(N_("all money the judgment awards and that is still unpaid")),
    )
    add(
        "--ordinary-interest",
        type=read.amount,
        metavar=translate(N_("AMOUNT")),
        default=ZERO,
        help=translate(N_("ordinary interest in that sum; it bears no extra interest")),
    )
    add(
        "--due",
        type=read.day,
        metavar=translate(N_("DAY")),
        required=True,
        help=translate(N_("last day to pay under the judgment")),
    )
    add_on(parser)
    add(
        "--payment",
        type=read.amount,
        metavar=translate(N_("AMOUNT")),
        help=translate(N_("a payment of that day, to see what it meets")),
    )
    add_explain(parser)


def run(arguments: argparse.Namespace) -> None:
    """Print the extra interest, and where a payment goes.

    Raises:
        UsageError: If more ordinary interest is named than was awarded.
    """
    base = arguments.awarded - arguments.ordinary_interest
    if base < ZERO:
        raise UsageError(reason=translate(N_("the ordinary interest is more than the award")))
    day = arguments.on or today(named_day(arguments))
    days = DayHabit.PAID_MINUS_DUE.days(arguments.due, day)
    extra = judgment_extra(base, arguments.due, day)
    met = _met(arguments.payment, base, arguments.ordinary_interest, extra)
    steps = explain_judgment_extra(base, arguments.due, day) if arguments.explain else ()
    sums = {"base": base, "extra": extra, "total": arguments.awarded + extra}
    if arguments.format == "json":
        shape: dict[str, object] = {"day": day.isoformat(), "days_late": days}
        shape |= {name: amount.plain() for name, amount in sums.items()}
        shape |= {"payment": {name: part.plain() for name, part in met.items()}} if met else {}
        write_json(shape | ({"steps": steps_shape(steps)} if steps else {}))
        return
    rows = [(translate(N_("days late")), str(days))]
    rows += [(translate(_NAMES[name]), str(amount)) for name, amount in sums.items()]
    rows += [(translate(_MEETS[name]), str(part)) for name, part in met.items()]
    write_line(pairs(rows))
    if steps:
        write_line()
        write_line(steps_text(steps))


_NAMES = {
    "base": N_("award without ordinary interest"),
    "extra": N_("extra interest"),
    "total": N_("award and extra interest"),
}
_MEETS = {
    "interest": N_("the payment meets ordinary interest"),
    "award": N_("the payment meets the rest of the award"),
    "extra": N_("the payment meets extra interest"),
    "rest": N_("left of the payment"),
}


def _met(payment: Money | None, base: Money, interest: Money, extra: Money) -> dict[str, Money]:
    """Return what a payment meets; nothing when there is none."""
    if payment is None:
        return {}
    owed = {Component.INTEREST: interest, Component.PRINCIPAL: base}
    met, to_extra = allocate_judgment(payment, owed, extra)
    return {
        "interest": met.parts[Component.INTEREST],
        "award": met.parts[Component.PRINCIPAL],
        "extra": to_extra,
        "rest": met.rest,
    }
