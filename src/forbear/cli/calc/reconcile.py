"""``forbear calc reconcile``: the lender's figures against the loan's own ledger."""

import argparse
from collections.abc import Sequence
from datetime import date

from forbear.cli.calc import typed as read
from forbear.cli.calc.component_names import NAMES
from forbear.cli.calc.shapes import Json
from forbear.cli.calc.table import table
from forbear.cli.calc.terms import add_events, add_terms, events_of, terms_of
from forbear.cli.output import write_json, write_line
from forbear.loan.events import Event
from forbear.loan.kinds import Component
from forbear.loan.reconcile import Difference, Statement, fits_both_ends, left_out, reconcile
from forbear.text.catalogue import N_, translate
from forbear.values.money import Money


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the loan, what happened to it, and what the lender says is overdue."""
    add_terms(parser)
    add_events(parser)
    parser.add_argument(
        "--statement",
        type=read.statement,
        metavar=translate(N_("DAY:COMPONENT:AMOUNT")),
        action="append",
        required=True,
        help=translate(
            N_("what the lender says is overdue: `2026-10-10:penalty-principal:219.97`")
        ),
    )


def run(arguments: argparse.Namespace) -> None:
    """Print each difference, since when, and what would explain it."""
    terms = terms_of(arguments)
    events = events_of(arguments, terms)
    statements = _statements(arguments.statement)
    found = reconcile(terms, events, statements)
    newest = statements[-1]
    both_ends = bool(found) and fits_both_ends(terms, events, newest)
    missing = left_out(terms, events, newest)
    if arguments.format == "json":
        shape: Json = {"differences": [_shape(gap) for gap in found], "both_ends": both_ends}
        shape["left_out"] = missing.on.isoformat() if missing else None
        write_json(shape)
        return
    write_line(_text(found, both_ends=both_ends, missing=missing))


def _statements(parts: Sequence[tuple[date, Component, Money]]) -> tuple[Statement, ...]:
    """Gather what is said of one day, oldest day first."""
    days = sorted({on for on, _, _ in parts})
    return tuple(
        Statement(day, {kind: amount for on, kind, amount in parts if on == day}) for day in days
    )


def _shape(gap: Difference) -> Json:
    return {
        "component": str(gap.component),
        "lender": gap.lender.plain(),
        "own": gap.own.plain(),
        "difference": gap.difference.plain(),
        "tolerance": gap.tolerance.plain(),
        "since": gap.since.isoformat(),
        "last_equal": gap.last_equal.isoformat() if gap.last_equal else None,
    }


def _text(found: Sequence[Difference], *, both_ends: bool, missing: Event | None) -> str:
    if not found:
        return translate(N_("The lender's figures and the ledger agree to a fen a line."))
    heads = (
        N_("component"),
        N_("the lender says"),
        N_("own ledger"),
        N_("difference"),
        N_("first differs"),
        N_("last agreed"),
    )
    rows = [
        (
            translate(NAMES[gap.component]),
            str(gap.lender),
            str(gap.own),
            str(gap.difference),
            gap.since.isoformat(),
            gap.last_equal.isoformat() if gap.last_equal else translate(N_("none")),
        )
        for gap in found
    ]
    text = table([translate(head) for head in heads], rows)
    if both_ends:
        habit = N_("The lender's figures fit when the due day itself is charged as well.")
        text += f"\n{translate(habit)}"
    if missing:
        absent = N_("The lender's figures fit when what happened on {day} is left out.")
        text += f"\n{translate(absent, day=missing.on)}"
    return text
