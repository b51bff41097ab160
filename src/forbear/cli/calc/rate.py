"""``forbear calc rate``: the rates behind ``DATE,AMOUNT`` lines."""

import argparse

from forbear.cli.calc.flows import STDIN, file_text, read_flows
from forbear.cli.calc.shapes import Json, rate_shape, rates_shape, roots_shape, steps_shape
from forbear.cli.calc.table import pairs
from forbear.cli.calc.terms import add_explain
from forbear.cli.calc.text import answer_text, rates_text
from forbear.cli.output import write_json, write_line
from forbear.loan.annual_rate import rates
from forbear.loan.apr import american_apr, european_apr
from forbear.loan.explain_results import explain_rates
from forbear.loan.step import steps_text
from forbear.text.catalogue import N_, translate

_APR = {"eu": N_("APR by European rules"), "us": N_("APR by American rules")}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the file and the explanation."""
    parser.add_argument(
        "file",
        nargs="?",
        metavar=translate(N_("FILE")),
        default=STDIN,
        help=translate(
            N_("lines of `DATE,AMOUNT`; received above zero, paid below; `-` reads standard input")
        ),
    )
    parser.add_argument(
        "--apr",
        action="store_true",
        help=translate(N_("also as European and American rules count odd periods")),
    )
    add_explain(parser)


def run(arguments: argparse.Namespace) -> None:
    """Print the rates."""
    flows = read_flows(file_text(arguments.file))
    found = rates(flows)
    apr = {"eu": european_apr(flows), "us": american_apr(flows)} if arguments.apr else {}
    steps = explain_rates(found) if arguments.explain else ()
    if arguments.format == "json":
        shape: Json = {"rates": rates_shape(found), **roots_shape(found)}
        if apr:
            shape["apr"] = {rule: rate_shape(answer.value) for rule, answer in apr.items()}
        write_json(shape | ({"steps": steps_shape(steps)} if steps else {}))
        return
    write_line(rates_text(found))
    if apr:
        write_line(pairs([(translate(_APR[rule]), answer_text(apr[rule])) for rule in apr]))
    if steps:
        write_line(steps_text(steps))
