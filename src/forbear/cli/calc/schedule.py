"""``forbear calc schedule``: the lines of a loan, their sums and the rates behind them."""

import argparse

from forbear.cli.calc.lines import lines_text
from forbear.cli.calc.shapes import (
    line_shape,
    rates_shape,
    roots_shape,
    steps_shape,
    totals_shape,
)
from forbear.cli.calc.terms import add_explain, add_terms, terms_of
from forbear.cli.calc.text import rates_text
from forbear.cli.output import write_json, write_line
from forbear.loan.annual_rate import Rates, rates
from forbear.loan.explain import explain_instalment, explain_line
from forbear.loan.explain_results import explain_rates
from forbear.loan.flows import flows_of_lines
from forbear.loan.line import Line
from forbear.loan.schedule import first_instalment, schedule
from forbear.loan.step import Step, steps_text
from forbear.loan.terms import LoanTerms


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of a loan."""
    add_terms(parser)
    add_explain(parser)


def run(arguments: argparse.Namespace) -> None:
    """Print the schedule."""
    terms = terms_of(arguments)
    lines = schedule(terms)
    found = rates(flows_of_lines(terms.principal, terms.drawn_on, lines))
    steps = _steps(terms, lines, found) if arguments.explain else ()
    if arguments.format == "json":
        shape: dict[str, object] = {
            "instalment": first_instalment(terms).plain(),
            "lines": [line_shape(line) for line in lines],
            "totals": totals_shape(lines),
            "rates": rates_shape(found),
            **roots_shape(found),
        }
        write_json(shape | ({"steps": steps_shape(steps)} if steps else {}))
        return
    write_line(lines_text(lines))
    write_line()
    write_line(rates_text(found))
    if steps:
        write_line()
        write_line(steps_text(steps))


def _steps(terms: LoanTerms, lines: tuple[Line, ...], found: Rates) -> tuple[Step, ...]:
    of_lines = (step for line in lines if line.no for step in explain_line(terms, line.no))
    return (*explain_instalment(terms), *of_lines, *explain_rates(found))
