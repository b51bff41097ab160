"""``forbear calc snapback``: what is owed when an agreement falls after some payments."""

import argparse
from collections.abc import Sequence

from forbear.cli.calc import typed as read
from forbear.cli.calc.flows import STDIN, file_text, read_flows
from forbear.cli.calc.shapes import Json, steps_shape
from forbear.cli.calc.table import table
from forbear.cli.calc.terms import add_events, add_explain, add_terms, events_of, terms_of
from forbear.cli.output import write_json, write_line
from forbear.errors import UsageError
from forbear.loan.explain_results import explain_snapback
from forbear.loan.flows import Flow
from forbear.loan.line import Line
from forbear.loan.snapback import Settlement, Snapback, snapbacks
from forbear.loan.step import steps_text
from forbear.text.catalogue import N_, translate
from forbear.values.money import ZERO, Money


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the old loan, the agreement's payments and what it lets go."""
    add_terms(parser)
    add_events(parser)
    add = parser.add_argument
    add(
        "--plan",
        metavar=translate(N_("FILE")),
        default=STDIN,
        help=translate(
            N_("the agreement's payments, lines of `DATE,AMOUNT`; `-` reads standard input")
        ),
    )
    add(
        "--waiver",
        type=read.amount,
        metavar=translate(N_("AMOUNT")),
        default=ZERO,
        help=translate(N_("what the agreement lets go and takes back when it falls")),
    )
    add(
        "--after",
        type=read.number,
        metavar=translate(N_("NUMBER")),
        help=translate(N_("so many payments were made; every number when left out")),
    )
    add(
        "--days-late",
        type=read.number,
        metavar=translate(N_("NUMBER")),
        default=1,
        help=translate(N_("days after the missed one; 1")),
    )
    add(
        "--demand",
        type=read.amount,
        metavar=translate(N_("AMOUNT")),
        help=translate(N_("what the lender asks for then, to be held against the loss")),
    )
    add_explain(parser)


def run(arguments: argparse.Namespace) -> None:
    """Print both readings after each number of payments.

    Raises:
        UsageError: If the agreement has no payment, or fewer than were made.
    """
    terms = terms_of(arguments)
    lines = _lines(read_flows(file_text(arguments.plan)))
    settlement = Settlement(lines, arguments.waiver)
    every = snapbacks(terms, events_of(arguments, terms), settlement, arguments.days_late)
    if arguments.after is not None and arguments.after >= len(every):
        raise UsageError(
            reason=translate(
                N_("the agreement has {count} payments; after {after} none is left to miss"),
                count=len(every),
                after=arguments.after,
            )
        )
    if arguments.demand is not None and arguments.after is None:
        raise UsageError(reason=translate(N_("`--demand` needs `--after`: how many were paid")))
    found = every if arguments.after is None else (every[arguments.after],)
    steps = [step for one in found for step in explain_snapback(one)] if arguments.explain else []
    if arguments.format == "json":
        shape: Json = {"misses": [_shape(one, arguments.demand) for one in found]}
        write_json(shape | ({"steps": steps_shape(steps)} if steps else {}))
        return
    write_line(_text(found, arguments.demand))
    if steps:
        write_line()
        write_line(steps_text(steps))


def _lines(flows: Sequence[Flow]) -> tuple[Line, ...]:
    """Number the payments by day; with or without a minus sign they are paid."""
    if not flows:
        raise UsageError(reason=translate(N_("the agreement's payments are missing: `--plan`")))
    ordered = sorted(flows, key=lambda flow: flow.on)
    amounts = [abs(flow.amount) for flow in ordered]
    return tuple(
        Line(no, flow.on, 0, amount, ZERO, ZERO, amount, ZERO)
        for no, (flow, amount) in enumerate(zip(ordered, amounts, strict=True), start=1)
    )


def _shape(found: Snapback, demand: Money | None) -> Json:
    shape: Json = {
        "paid_count": found.paid_count,
        "missed": found.breach_on.isoformat(),
        "paid": found.paid.plain(),
        "remaining": found.remaining.plain(),
        "penalty": found.penalty_from_breach.plain(),
        "best": found.best.plain(),
        "worst": found.worst.plain(),
    }
    if demand is not None:
        shape |= {"loss": found.loss.plain(), "heavy": found.is_heavy(demand)}
    return shape


def _text(every: Sequence[Snapback], demand: Money | None) -> str:
    heads = [
        N_("paid before"),
        N_("missed"),
        N_("still to pay as agreed"),
        N_("owed, best reading"),
        N_("owed, worst reading"),
        *([N_("loss"), N_("above 130 % of the loss")] if demand is not None else ()),
    ]
    rows = [
        (
            str(one.paid_count),
            one.breach_on.isoformat(),
            str(one.remaining),
            str(one.best),
            str(one.worst),
            *((str(one.loss), _yes(one.is_heavy(demand))) if demand is not None else ()),
        )
        for one in every
    ]
    return table([translate(head) for head in heads], rows)


def _yes(is_so: bool) -> str:
    return translate(N_("yes")) if is_so else translate(N_("no"))
