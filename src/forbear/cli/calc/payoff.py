"""``forbear calc payoff``: what a loan owes on a day, by component and by line."""

import argparse

from forbear.cli.arguments import named_day
from forbear.cli.calc.component_names import NAMES
from forbear.cli.calc.shapes import state_shape, steps_shape
from forbear.cli.calc.table import pairs, table
from forbear.cli.calc.terms import add_events, add_explain, add_on, add_terms, events_of, terms_of
from forbear.cli.clock import today
from forbear.cli.output import write_json, write_line
from forbear.loan.allocation import LAW_ORDER
from forbear.loan.explain import explain_payoff, explain_penalty
from forbear.loan.state import DebtState, state_on
from forbear.loan.step import Step, steps_text
from forbear.loan.terms import LoanTerms
from forbear.text.catalogue import N_, translate


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of a loan and of what happened to it."""
    add_terms(parser)
    add_events(parser)
    add_on(parser)
    add_explain(parser)


def run(arguments: argparse.Namespace) -> None:
    """Print the state of the debt."""
    terms = terms_of(arguments)
    day = arguments.on or today(named_day(arguments))
    state = state_on(terms, events_of(arguments, terms), day)
    steps = _steps(terms, state) if arguments.explain else ()
    if arguments.format == "json":
        write_json(state_shape(state) | ({"steps": steps_shape(steps)} if steps else {}))
        return
    overdue = [line for line in state.lines if line.is_due and line.total]
    if overdue:
        write_line(_lines_text(state))
        write_line()
    write_line(_sums_text(state))
    if steps:
        write_line()
        write_line(steps_text(steps))


def _steps(terms: LoanTerms, state: DebtState) -> tuple[Step, ...]:
    late = [line for line in state.lines if line.is_due and line.total]
    penalties = (step for line in late for step in explain_penalty(terms, line, state.day))
    return (*penalties, *explain_payoff(state))


def _lines_text(state: DebtState) -> str:
    heads = [N_("no."), N_("due"), N_("days overdue"), *(NAMES[kind] for kind in LAW_ORDER)]
    rows = [
        (
            str(line.no),
            line.due.isoformat(),
            str(line.days_overdue),
            *(str(line.owed[kind]) for kind in LAW_ORDER),
        )
        for line in state.lines
        if line.is_due and line.total
    ]
    return table([translate(head) for head in heads], rows)


def _sums_text(state: DebtState) -> str:
    rows = [
        *((NAMES[kind], state.overdue[kind]) for kind in LAW_ORDER),
        (N_("arrears"), state.arrears),
        (N_("principal not yet due"), state.undue_principal),
        (N_("interest of the running period"), state.undue_interest),
        (N_("money held by the lender"), state.credit),
        (N_("payoff"), state.payoff),
    ]
    return pairs([(translate(name), str(amount)) for name, amount in rows])
