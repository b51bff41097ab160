"""``forbear calc ceiling``: charges against the most that a yearly rate allows."""

import argparse

from forbear.cli.calc import typed as read
from forbear.cli.calc.shapes import ceiling_shape, steps_shape
from forbear.cli.calc.table import pairs
from forbear.cli.calc.terms import add_explain
from forbear.cli.calc.text import percent
from forbear.cli.output import write_json, write_line
from forbear.loan.ceiling import COURT_RATIO, Ceiling, ceiling, private_cap
from forbear.loan.explain_results import explain_ceiling
from forbear.loan.step import steps_text
from forbear.text.catalogue import N_, translate


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add charges, principal in use and the cap."""
    add = parser.add_argument
    add(
        "--charges",
        type=read.amount,
        metavar=translate(N_("AMOUNT")),
        required=True,
        help=translate(N_("interest, penalties and fees together")),
    )
    add(
        "--principal",
        type=read.stretch,
        metavar=translate(N_("AMOUNT:DAYS")),
        action="append",
        required=True,
        dest="stretches",
        help=translate(N_("principal in use and for how many days: `15200:92`; once a stretch")),
    )
    cap = parser.add_mutually_exclusive_group()
    cap.add_argument(
        "--cap",
        type=read.percent,
        metavar=translate(N_("PERCENT")),
        help=translate(N_("highest rate of a year; 24")),
    )
    cap.add_argument(
        "--lpr",
        type=read.percent,
        metavar=translate(N_("PERCENT")),
        help=translate(N_("private loan: one-year LPR of the contract's day")),
    )
    add_explain(parser)


def run(arguments: argparse.Namespace) -> None:
    """Print ceiling, excess and the equivalent yearly rates."""
    cap = arguments.cap if arguments.cap is not None else COURT_RATIO
    if arguments.lpr is not None:
        cap = private_cap(arguments.lpr)
    fen_days = sum(principal.fen * days for principal, days in arguments.stretches)
    found = ceiling(arguments.charges, fen_days, cap)
    steps = explain_ceiling(found) if arguments.explain else ()
    if arguments.format == "json":
        write_json(ceiling_shape(found) | ({"steps": steps_shape(steps)} if steps else {}))
        return
    write_line(_text(found))
    if steps:
        write_line()
        write_line(steps_text(steps))


def _text(found: Ceiling) -> str:
    rows = [
        (N_("charges"), str(found.charges)),
        (N_("ceiling"), str(found.ceiling)),
        (N_("above the ceiling"), str(found.excess)),
        (N_("yearly rate on 365 days"), percent(found.law_ratio)),
        (N_("yearly rate on 360 days"), percent(found.ledger_ratio)),
    ]
    return pairs([(translate(name), value) for name, value in rows])
