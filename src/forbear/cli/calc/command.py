"""``forbear calc``: loan arithmetic without a case."""

import argparse
from typing import TYPE_CHECKING

from forbear.cli.arguments import Parser, add_common, add_format
from forbear.cli.calc import (
    capitals,
    ceiling,
    change,
    flat,
    judgment,
    payoff,
    rate,
    reconcile,
    schedule,
    snapback,
    solve,
)
from forbear.text.catalogue import N_, translate

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[Parser]  # noqa: SLF001 - it has no public name

_PARTS = (
    ("schedule", schedule, N_("the lines of a loan, and its rates")),
    ("rate", rate, N_("the rates behind payments on days")),
    ("flat", flat, N_("what a flat rate of a month really costs")),
    ("payoff", payoff, N_("what a loan owes on a day, by component")),
    ("reconcile", reconcile, N_("the lender's figures against the loan's own ledger")),
    ("change", change, N_("an extension, or a payment ahead of its day")),
    ("ceiling", ceiling, N_("charges against the 24 % line or a cap of your own")),
    ("snapback", snapback, N_("what is owed when an agreement falls after some payments")),
    ("judgment", judgment, N_("the extra interest of a judgment that is not paid in time")),
    ("solve", solve, N_("instalment, count, rate, down payment or waiver from the others")),
    ("capitals", capitals, N_("an amount in Chinese capitals, both ways")),
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
