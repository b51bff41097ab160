"""``forbear calc rate``: the rates behind ``DATE,AMOUNT`` lines."""

import argparse
import sys
from datetime import date
from pathlib import Path

from forbear.cli.calc_shapes import rates_shape, roots_shape, steps_shape
from forbear.cli.calc_terms import add_explain
from forbear.cli.calc_text import rates_text
from forbear.cli.output import write_json, write_line
from forbear.errors import UsageError
from forbear.loan.annual_rate import rates
from forbear.loan.explain_results import explain_rates
from forbear.loan.flows import Flow
from forbear.loan.step import steps_text
from forbear.text.catalogue import N_, translate
from forbear.values.money import Money

_STDIN = "-"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the file and the explanation."""
    parser.add_argument(
        "file",
        nargs="?",
        metavar=translate(N_("FILE")),
        default=_STDIN,
        help=translate(
            N_("lines of `DATE,AMOUNT`; received above zero, paid below; `-` reads standard input")
        ),
    )
    add_explain(parser)


def run(arguments: argparse.Namespace) -> None:
    """Print the rates."""
    found = rates(read_flows(_text(arguments.file)))
    steps = explain_rates(found) if arguments.explain else ()
    if arguments.format == "json":
        shape: dict[str, object] = {"rates": rates_shape(found), **roots_shape(found)}
        write_json(shape | ({"steps": steps_shape(steps)} if steps else {}))
        return
    write_line(rates_text(found))
    if steps:
        write_line(steps_text(steps))


def read_flows(text: str) -> tuple[Flow, ...]:
    """Read one flow a line; blank lines, ``#`` lines and a head line are passed over.

    Raises:
        UsageError: Names the line that cannot be read.
    """
    found = []
    for no, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        plain = line.strip()
        is_head = no == 1 and plain.lower().startswith("date,")
        if plain and not plain.startswith("#") and not is_head:
            found.append(_flow(plain, no))
    return tuple(found)


def _flow(line: str, no: int) -> Flow:
    day_text, _, amount_text = line.partition(",")
    try:
        day = date.fromisoformat(day_text.strip())
    except ValueError as bad:
        raise _unreadable(no, line) from bad
    amount = Money.typed(amount_text.strip().strip('"').removeprefix("+"))
    if amount is None:
        raise _unreadable(no, line)
    return Flow(day, amount)


def _unreadable(no: int, line: str) -> UsageError:
    return UsageError(
        reason=translate(
            N_('line {no}: "{found}" is not a day and an amount; write 2026-12-10,-372.20'),
            no=no,
            found=line,
        )
    )


def _text(name: str) -> str:
    if name == _STDIN:
        return sys.stdin.read()
    try:
        return Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as bad:
        raise UsageError(
            reason=translate(N_("{path} cannot be read: {reason}"), path=name, reason=bad)
        ) from bad
