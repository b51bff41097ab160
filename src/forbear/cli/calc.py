"""``forbear calc``: loan arithmetic without a case."""

import argparse
from typing import TYPE_CHECKING

from forbear.cli import (
    calc_capitals,
    calc_ceiling,
    calc_payoff,
    calc_rate,
    calc_schedule,
    calc_solve,
)
from forbear.cli.arguments import Parser, add_common, add_format
from forbear.text.catalogue import N_, translate

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[Parser]  # noqa: SLF001 - it has no public name

_PARTS = (
    ("schedule", calc_schedule, N_("the lines of a loan, and its rates")),
    ("rate", calc_rate, N_("the rates behind payments on days")),
    ("payoff", calc_payoff, N_("what a loan owes on a day, by component")),
    ("ceiling", calc_ceiling, N_("charges against the 24 % line or a cap of your own")),
    ("solve", calc_solve, N_("instalment, count, rate, down payment or waiver from the others")),
    ("capitals", calc_capitals, N_("an amount in Chinese capitals, both ways")),
)


def add_parser(subparsers: "Subparsers") -> None:
    """Add ``calc`` and its sub-commands."""
    words = translate(N_("loan arithmetic without a case"))
    parser = subparsers.add_parser("calc", help=words, description=words)
    parts = parser.add_subparsers(
        dest="calculation", required=True, metavar=translate(N_("CALCULATION"))
    )
    for name, part, purpose in _PARTS:
        text = translate(purpose)
        added = parts.add_parser(name, help=text.replace("%", "%%"), description=text)
        part.add_options(added)
        add_format(added)
        add_common(added)
        added.set_defaults(calculate=part.run)


def run(arguments: argparse.Namespace) -> int:
    """Compute and print."""
    arguments.calculate(arguments)
    return 0
