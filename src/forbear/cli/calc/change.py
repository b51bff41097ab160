"""``forbear calc change``: an extension, or a payment ahead of its day."""

import argparse

from forbear.cli.calc import typed as read
from forbear.cli.calc.lines import lines_text
from forbear.cli.calc.shapes import Json, line_shape, totals_shape
from forbear.cli.calc.table import pairs
from forbear.cli.calc.terms import add_terms, terms_of
from forbear.cli.output import write_json, write_line
from forbear.errors import UsageError
from forbear.loan.change import PartPayment, Respread, extended, part_payment
from forbear.loan.line import Line, totals
from forbear.loan.schedule import schedule
from forbear.loan.terms import ImpossibleTerms, LoanTerms
from forbear.text.catalogue import N_, translate
from forbear.values.money import ZERO, Money


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of a loan and the change."""
    add_terms(parser)
    change = parser.add_mutually_exclusive_group(required=True)
    change.add_argument(
        "--extend",
        type=read.number,
        metavar=translate(N_("NUMBER")),
        help=translate(N_("so many lines more; interest runs on")),
    )
    change.add_argument(
        "--part-payment",
        type=read.paid,
        metavar=translate(N_("DAY:AMOUNT")),
        help=translate(N_("paid ahead of its day: `2026-12-20:5000`; lines until then are paid")),
    )
    parser.add_argument(
        "--respread",
        choices=[str(choice) for choice in Respread],
        default=str(Respread.SMALLER),
        help=translate(N_("what a payment ahead buys: fewer lines, or smaller instalments")),
    )


def run(arguments: argparse.Namespace) -> None:
    """Print the new lines, and interest before and after.

    Raises:
        UsageError: If the loan cannot be changed that way.
    """
    terms = terms_of(arguments)
    try:
        if arguments.extend is not None:
            _write(arguments.format, terms, schedule(extended(terms, arguments.extend)), None)
            return
        paid = arguments.part_payment
        changed = part_payment(terms, paid.on, paid.amount, Respread(arguments.respread))
    except ImpossibleTerms as bad:
        raise UsageError(reason=translate(bad.template, **bad.values)) from bad
    _write(arguments.format, terms, (*changed.kept, *changed.coming), changed)


def _write(form: str, terms: LoanTerms, lines: tuple[Line, ...], ahead: PartPayment | None) -> None:
    before = totals(schedule(terms)).interest
    after = totals(lines).interest + (ahead.interest if ahead else ZERO)
    sums = {"interest_before": before, "interest_after": after, "difference": after - before}
    if form == "json":
        shape: Json = {name: amount.plain() for name, amount in sums.items()}
        if ahead:
            shape["part_payment"] = {
                "interest": ahead.interest.plain(),
                "principal": ahead.principal.plain(),
            }
        write_json(
            {"lines": [line_shape(line) for line in lines], "totals": totals_shape(lines)} | shape
        )
        return
    write_line(lines_text(lines))
    write_line()
    write_line(pairs(_rows(sums, ahead)))


def _rows(sums: dict[str, Money], ahead: PartPayment | None) -> list[tuple[str, str]]:
    rows = [
        (translate(N_("interest before the change")), str(sums["interest_before"])),
        (translate(N_("interest after the change")), str(sums["interest_after"])),
        (translate(N_("difference")), str(sums["difference"])),
    ]
    if ahead:
        rows = [
            (translate(N_("of the payment to interest")), str(ahead.interest)),
            (translate(N_("of the payment to principal")), str(ahead.principal)),
            *rows,
        ]
    return rows
