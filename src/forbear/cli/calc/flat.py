"""``forbear calc flat``: what interest on the first principal really costs."""

import argparse

from forbear.cli.calc import typed as read
from forbear.cli.calc.table import pairs
from forbear.cli.calc.text import percent
from forbear.cli.output import write_json, write_line
from forbear.errors import UsageError
from forbear.loan.flat import flat_of, unmask_flat
from forbear.loan.terms import MAX_COUNT
from forbear.text.catalogue import N_, translate
from forbear.values.money import Money
from forbear.values.rate import percent_text

_TEN_THOUSAND = Money(1_000_000)
_FLAT_DECIMALS = 4


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the flat rate, or the true one it is to be compared with."""
    rate = parser.add_mutually_exclusive_group(required=True)
    rate.add_argument(
        "--monthly",
        type=read.percent,
        metavar=translate(N_("PERCENT")),
        help=translate(N_("flat rate or fee of a month, on the sum first lent")),
    )
    rate.add_argument(
        "--annual",
        type=read.percent,
        metavar=translate(N_("PERCENT")),
        help=translate(N_("the other way: the flat rate as dear as this nominal yearly rate")),
    )
    parser.add_argument(
        "--count",
        type=read.number,
        metavar=translate(N_("NUMBER")),
        required=True,
        help=translate(N_("number of lines")),
    )
    parser.add_argument(
        "--principal",
        type=read.amount,
        metavar=translate(N_("AMOUNT")),
        default=_TEN_THOUSAND,
        help=translate(N_("sum lent, in yuan; 10,000.00")),
    )


def run(arguments: argparse.Namespace) -> None:
    """Print what a flat rate seems to cost and what it costs.

    Raises:
        UsageError: If the count is out of range or the payments have no rate.
    """
    if not 1 <= arguments.count <= MAX_COUNT:
        raise UsageError(
            reason=translate(N_("`--count` lies between 1 and {most}"), most=MAX_COUNT)
        )
    if arguments.annual is not None:
        _write_flat(arguments)
        return
    found = unmask_flat(arguments.principal, arguments.monthly, arguments.count)
    if found is None:
        raise UsageError(reason=translate(N_("No rate brings these payments to balance.")))
    if arguments.format == "json":
        write_json(
            {
                "instalment": found.instalment.plain(),
                "stated": percent_text(found.stated * 100),
                "nominal": percent_text(found.nominal * 100),
                "effective": percent_text(found.effective * 100),
            }
        )
        return
    rows = [
        (N_("instalment"), str(found.instalment)),
        (N_("what it seems to cost a year"), percent(found.stated)),
        (N_("nominal yearly rate"), percent(found.nominal)),
        (N_("effective yearly rate"), percent(found.effective)),
    ]
    write_line(pairs([(translate(name), value) for name, value in rows]))


def _write_flat(arguments: argparse.Namespace) -> None:
    monthly = percent_text(flat_of(arguments.annual, arguments.count) * 100, _FLAT_DECIMALS)
    if arguments.format == "json":
        write_json({"monthly": monthly})
    else:
        write_line(pairs([(translate(N_("flat rate of a month")), f"{monthly}%")]))
