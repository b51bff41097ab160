"""The lines of a schedule as a table."""

from collections.abc import Sequence

from forbear.cli.calc.table import table
from forbear.loan.line import Line, totals
from forbear.text.catalogue import N_, translate


def lines_text(lines: Sequence[Line]) -> str:
    """Return the lines under their heads, and their sums."""
    heads = (
        N_("no."),
        N_("due"),
        N_("days"),
        N_("principal"),
        N_("interest"),
        N_("fees"),
        N_("line total"),
        N_("balance after"),
    )
    sums = totals(lines)
    rows = [
        (
            str(line.no),
            line.due.isoformat(),
            str(line.days),
            str(line.principal),
            str(line.interest),
            str(line.fee),
            str(line.total),
            str(line.balance),
        )
        for line in lines
    ]
    rows.append(
        (
            translate(N_("total")),
            "",
            "",
            str(sums.principal),
            str(sums.interest),
            str(sums.fee),
            str(sums.total),
            "",
        )
    )
    return table([translate(head) for head in heads], rows)
