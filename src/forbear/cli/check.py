"""``forbear check``: all checks on one or many cases.

Exit code 0: nothing found that stops a signature. 1: something was. 2: the command
makes no sense. 3: a case, or a file of one, cannot be read; that outweighs the rest,
for what was not read may hide anything.
"""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from forbear.case.case import Case
from forbear.cli.arguments import Parser, add_common, add_format, named_day
from forbear.cli.cases_at import cases_at
from forbear.cli.check_json import (
    FORMAT,
    Json,
    Locate,
    answer_json,
    price_json,
    problem_json,
)
from forbear.cli.clock import today
from forbear.cli.commands import Subparsers, summary
from forbear.cli.output import write_json_list, write_line
from forbear.cli.verdict import CaseVerdict, sentence, verdict_of
from forbear.errors import UnreadableCase
from forbear.rendering.asking import ask_for
from forbear.rendering.price_words import price_sentences
from forbear.rendering.sentence import what
from forbear.rules.base import Answer, Severity, State
from forbear.rules.price import Price, prices
from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line
from forbear.text.words import word
from forbear.values.place import Place
from forbear.values.problem import Problem, Weight

_SIGNS = {Severity.STOP: "■", Severity.ASK: "▲", Severity.NOTE: "·"}
_EXIT_STOP = 1


@dataclass(frozen=True, slots=True)
class Checked:
    """One case after all checks."""

    name: str
    title: str
    verdict: CaseVerdict
    case: Case
    today: date
    answers: tuple[Answer, ...]
    problems: tuple[Problem, ...]
    locate: Locate

    @property
    def prices(self) -> tuple[Price, ...]:
        """What signing each paper as it is would cost."""
        return prices(self.case, self.today)

    def debt_name(self, debt: str) -> str:
        """Return what a debt is called."""
        found = self.case.debts[debt].debt
        return found.label if found is not None and found.label else debt

    @property
    def exit_code(self) -> int:
        """What this case alone would end the command with."""
        if self.verdict is CaseVerdict.UNREADABLE:
            return UnreadableCase.exit_code
        if any(problem.weight is Weight.UNREADABLE for problem in self.problems):
            return UnreadableCase.exit_code
        return _EXIT_STOP if self.verdict is CaseVerdict.DO_NOT_SIGN else 0


def add_parser(subparsers: Subparsers) -> Parser:
    """Add the command's arguments."""
    parser = subparsers.add_parser("check", help=summary("check"), description=summary("check"))
    parser.add_argument(
        "folders",
        nargs="+",
        metavar=translate(N_("FOLDER")),
        help=translate(N_("case folders, or folders of cases")),
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help=translate(N_("also print what was found in order and what cannot be told")),
    )
    add_format(parser)
    add_common(parser)
    return parser


def run(arguments: Namespace) -> int:
    """Check every case; one that cannot be read does not hide the others."""
    worst = _Worst()
    cases = worst.of(_checked(arguments))
    if arguments.format == "json":
        write_json_list("cases", (_case_json(case) for case in cases), format=FORMAT)
    else:
        for case in cases:
            _print(case, everything=arguments.all)
    return worst.exit_code


class _Worst:
    """Remembers the worst exit code of the cases that pass by, and nothing else of them."""

    exit_code = 0

    def of(self, cases: Iterable[Checked]) -> Iterator[Checked]:
        for case in cases:
            self.exit_code = max(self.exit_code, case.exit_code)
            yield case


def _checked(arguments: Namespace) -> Iterator[Checked]:
    for named in arguments.folders:
        try:
            folders = cases_at(Path(named))
        except UnreadableCase as bad:
            yield _unreadable(named, bad)
            continue
        for folder in folders:
            yield _check(folder, arguments)


def _check(folder: Path, arguments: Namespace) -> Checked:
    from forbear.workspace import Workspace

    try:
        workspace = Workspace.open(folder, today(named_day(arguments)))
    except UnreadableCase as bad:
        return _unreadable(str(folder), bad)
    found = workspace.snapshot
    return Checked(
        name=str(folder),
        title=found.case.about.title,
        verdict=verdict_of(found.answers),
        case=found.case,
        today=found.today,
        answers=found.answers,
        problems=found.problems,
        locate=workspace.locate,
    )


def _unreadable(name: str, bad: UnreadableCase) -> Checked:
    problem = Problem(Place(name), Weight.UNREADABLE, "{reason}", {"reason": str(bad)})
    return Checked(
        name=name,
        title="",
        verdict=CaseVerdict.UNREADABLE,
        case=Case(),
        today=date.min,
        answers=(),
        problems=(problem,),
        locate=lambda place: place,
    )


def _case_json(case: Checked) -> Json:
    return {
        "case": case.name,
        "title": case.title,
        "verdict": case.verdict.value,
        "answers": [
            answer_json(answer, case.case, case.today, case.locate) for answer in case.answers
        ],
        "problems": [problem_json(problem) for problem in case.problems],
        "prices": [price_json(price) for price in case.prices],
    }


def _print(case: Checked, *, everything: bool) -> None:
    write_line(f"{shown_line(case.title or case.name)}  {sentence(case.verdict)}")
    for price in case.prices:
        whose = f"{shown_line(case.debt_name(price.debt))}  " if len(case.prices) > 1 else ""
        for told in price_sentences(price):
            write_line(f"  {whose}{told}")
    for problem in case.problems:
        told = translate(problem.message, **problem.values)
        write_line(f"  ! {shown_line(str(problem.place))}  {shown_line(told)}")
    for severity, answers in groupby(_ordered(case.answers), lambda one: one.rule.severity):
        write_line(f"{_SIGNS[severity]} {word(severity)}")
        for answer in answers:
            _print_answer(answer, case)
    if everything:
        _print_rest(case.answers)
    write_line(_counted(case.answers))


def _ordered(answers: Iterable[Answer]) -> list[Answer]:
    told = [one for one in answers if one.state in {State.FINDING, State.ACCEPTED}]
    return sorted(told, key=lambda one: tuple(Severity).index(one.rule.severity))


def _print_answer(answer: Answer, case: Checked) -> None:
    accepted = f" ({word(answer.state)})" if answer.state is State.ACCEPTED else ""
    write_line(f"  {answer.rule.id}{accepted}  {shown_line(str(case.locate(answer.place)))}")
    write_line(f"    {what(answer)}")
    write_line(f"    → {ask_for(answer, case.case, case.today)}")


def _print_rest(answers: Iterable[Answer]) -> None:
    for answer in answers:
        if answer.state is State.CANNOT_TELL:
            write_line(f"  ? {answer.rule.id}  {what(answer)}")
        elif answer.state is State.OK:
            write_line(f"  ✓ {answer.rule.id}")


def _counted(answers: Iterable[Answer]) -> str:
    states = [answer.state for answer in answers]
    return translate(
        N_("{all} answers: {finding} findings, {unknown} that cannot be told, {ok} in order"),
        all=len(states),
        finding=states.count(State.FINDING) + states.count(State.ACCEPTED),
        unknown=states.count(State.CANNOT_TELL),
        ok=states.count(State.OK),
    )
