"""``forbear calc solve``: one unknown of a plan from the others."""

import argparse
from fractions import Fraction
from typing import assert_never

from forbear.cli.calc import typed as read
from forbear.cli.calc.shapes import steps_shape
from forbear.cli.calc.table import pairs
from forbear.cli.calc.terms import add_explain, add_terms, terms_of
from forbear.cli.calc.text import percent
from forbear.cli.output import write_json, write_line
from forbear.errors import UsageError
from forbear.loan.explain_results import explain_solution
from forbear.loan.solve import Solution, Unknown, solve
from forbear.loan.step import steps_text
from forbear.loan.terms import ImpossibleTerms
from forbear.text.catalogue import N_, translate
from forbear.values.money import Money
from forbear.values.rate import percent_text

_NAMES = {
    Unknown.INSTALMENT: N_("instalment"),
    Unknown.COUNT: N_("number of lines"),
    Unknown.RATE: N_("yearly rate"),
    Unknown.DOWN_PAYMENT: N_("down payment"),
    Unknown.WAIVED: N_("to be waived"),
}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of a loan, the unknown and the limit."""
    add_terms(parser, complete=False)
    add = parser.add_argument
    add(
        "--for",
        dest="unknown",
        choices=[str(one) for one in Unknown],
        default=str(Unknown.INSTALMENT),
        help=translate(N_("what is looked for")),
    )
    add(
        "--limit",
        type=read.amount,
        metavar=translate(N_("AMOUNT")),
        help=translate(N_("the most that can be paid on one due day")),
    )
    add_explain(parser)


def run(arguments: argparse.Namespace) -> None:
    """Print the unknown, and the neighbour that does not fit any more."""
    unknown = Unknown(arguments.unknown)
    if arguments.limit is None and unknown is not Unknown.INSTALMENT:
        raise UsageError(reason=translate(N_("`--limit` is needed: the most for one due day")))
    _need_the_others(unknown, arguments)
    try:
        found = solve(unknown, terms_of(arguments), arguments.limit)
    except ImpossibleTerms as bad:
        raise UsageError(reason=translate(bad.template, **bad.values)) from bad
    steps = explain_solution(found) if found and arguments.explain else ()
    if arguments.format == "json":
        write_json(_shape(unknown, found) | ({"steps": steps_shape(steps)} if steps else {}))
        return
    write_line(_text(found))
    if steps:
        write_line()
        write_line(steps_text(steps))


def _need_the_others(unknown: Unknown, arguments: argparse.Namespace) -> None:
    """Ask for what is not looked for; what is looked for begins anywhere."""
    if arguments.count is None:
        if unknown is not Unknown.COUNT:
            raise UsageError(reason=translate(N_("`--count` is needed: the number of lines")))
        arguments.count = 1
    if arguments.annual is None and arguments.daily is None:
        if unknown is not Unknown.RATE:
            raise UsageError(reason=translate(N_("`--annual` or `--daily` is needed")))
        arguments.annual = Fraction(0)


def _shape(unknown: Unknown, found: Solution | None) -> dict[str, object]:
    if found is None:
        return {"unknown": str(unknown), "value": None}
    return {
        "unknown": str(unknown),
        "value": _value(found.value),
        "instalment": found.instalment.plain(),
        "largest_line": found.largest_line.plain(),
        "one_line_exceeds": found.one_line_exceeds,
        "limit": found.limit.plain() if found.limit is not None else None,
        "neighbour": found.neighbour.plain() if found.neighbour is not None else None,
    }


def _value(value: Money | int | Fraction) -> str | int:
    match value:
        case Money():
            return value.plain()
        case int():
            return value
        case Fraction():
            return percent_text(value * 100)
        case _:
            assert_never(value)


def _text(found: Solution | None) -> str:
    if found is None:
        return translate(N_("Nothing fits within this limit."))
    rows = [
        (_NAMES[found.unknown], _shown(found.value)),
        (N_("instalment"), str(found.instalment)),
        (N_("greatest line"), str(found.largest_line)),
    ]
    if found.neighbour is not None:
        rows.append((N_("instalment one step further"), str(found.neighbour)))
    text = pairs([(translate(name), value) for name, value in dict(rows).items()])
    if found.one_line_exceeds:
        return f"{text}\n{translate(N_('Careful: the greatest line lies above the limit.'))}"
    return text


def _shown(value: Money | int | Fraction) -> str:
    return percent(value) if isinstance(value, Fraction) else str(value)
