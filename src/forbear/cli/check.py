"""``forbear check``: all checks on one or many cases.

Exit code 0: nothing found that stops a signature. 1: something was. 2: the command
makes no sense. 3: a case, or a file of one, cannot be read; that outweighs the rest,
for what was not read may hide anything.
"""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from forbear.cli.arguments import FORMATS, Parser, add_common, named_day
from forbear.cli.check_json import FORMAT, Json, answer_json, price_json, problem_json
from forbear.cli.checked import Checked, checked
from forbear.cli.clock import today
from forbear.cli.commands import Subparsers, summary
from forbear.cli.output import write_json, write_json_list, write_line
from forbear.cli.verdict import sentence
from forbear.errors import UsageError
from forbear.rendering.asking import ask_for
from forbear.rendering.price_words import price_sentences
from forbear.rendering.sentence import what
from forbear.rules.base import Answer, Severity, State
from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line
from forbear.text.words import word

_SIGNS = {Severity.STOP: "■", Severity.ASK: "▲", Severity.NOTE: "·"}


def add_parser(subparsers: Subparsers) -> Parser:
    """Add the command's arguments."""
    parser = subparsers.add_parser("check", help=summary("check"), description=summary("check"))
    parser.add_argument(
        "folders",
        nargs="*",
        metavar=translate(N_("FOLDER")),
        help=translate(N_("case folders, or folders of cases")),
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help=translate(N_("also print what was found in order and what cannot be told")),
    )
    parser.add_argument(
        "--paper",
        action="append",
        default=[],
        metavar=translate(N_("FILE")),
        help=translate(N_("check a paper without a case, by its words and its own lines")),
    )
    parser.add_argument(
        "--against",
        metavar=translate(N_("FILE")),
        help=translate(N_("an earlier version of the paper: what is fixed, new, still there")),
    )
    parser.add_argument(
        "--debt",
        metavar=translate(N_("DEBT")),
        help=translate(N_("for --against: the debt whose paper it was")),
    )
    parser.add_argument(
        "--format",
        choices=(*FORMATS, "sarif"),
        default=FORMATS[0],
        help=translate(N_("text for people, json for programs, sarif for code hosts")),
    )
    add_common(parser)
    return parser


def run(arguments: Namespace) -> int:
    """Check every case; one that cannot be read does not hide the others.

    Raises:
        UsageError: If neither a case nor a paper is named.
    """
    if not arguments.folders and not arguments.paper:
        raise UsageError(reason=translate(N_("name a case folder, or a paper with --paper")))
    worst = _Worst()
    found = checked(arguments.folders, arguments.paper, today(named_day(arguments)))
    cases = worst.of(_against(found, arguments))
    if arguments.format == "json":
        write_json_list("cases", (_case_json(case) for case in cases), format=FORMAT)
    elif arguments.format == "sarif":
        from forbear.cli.check_sarif import sarif

        write_json(sarif(cases))
    else:
        for case in cases:
            _print(case, everything=arguments.all)
            if case.versions is not None:
                from forbear.cli.check_against import print_versions

                print_versions(case.versions, arguments.against)
    return worst.exit_code


def _against(cases: Iterable[Checked], arguments: Namespace) -> Iterable[Checked]:
    """Put the comparison with an earlier version beside the one case that was checked.

    Raises:
        UsageError: If there are several: one paper has one earlier version.
    """
    if not arguments.against:
        return cases
    from forbear.cli.check_against import versions

    first, *others = cases
    if others:
        raise UsageError(reason=translate(N_("--against goes with one case or one paper")))
    return [replace(first, versions=versions(first, arguments.against, arguments.debt))]


class _Worst:
    """Remembers the worst exit code of the cases that pass by, and nothing else of them."""

    exit_code = 0

    def of(self, cases: Iterable[Checked]) -> Iterator[Checked]:
        for case in cases:
            self.exit_code = max(self.exit_code, case.exit_code)
            yield case


def _case_json(case: Checked) -> Json:
    extra: Json = {}
    if case.versions is not None:
        from forbear.cli.check_against import versions_json

        extra["versions"] = versions_json(case.versions)
    return {
        "case": case.name,
        "title": case.title,
        "verdict": case.verdict.value,
        "answers": [
            answer_json(answer, case.case, case.today, case.locate) for answer in case.answers
        ],
        "problems": [problem_json(problem) for problem in case.problems],
        "prices": [price_json(price) for price in case.prices],
        **extra,
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
