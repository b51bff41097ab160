"""``forbear new``: a case from a sample, or from five questions that can all be skipped."""

import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from forbear.cli.arguments import Parser, add_common, add_format, named_day
from forbear.cli.clock import today
from forbear.cli.commands import Subparsers, summary
from forbear.cli.new_records import Answers
from forbear.cli.output import say, write_json, write_line
from forbear.cli.samples import samples
from forbear.errors import UsageError
from forbear.text.catalogue import N_, translate
from forbear.values.money import Money

FORMAT = 1


def add_parser(subparsers: Subparsers) -> Parser:
    """Add the command's arguments."""
    parser = subparsers.add_parser("new", help=summary("new"), description=summary("new"))
    parser.add_argument(
        "folder", metavar=translate(N_("FOLDER")), help=translate(N_("where the case is to be"))
    )
    parser.add_argument(
        "--sample",
        metavar=translate(N_("NAME")),
        help=translate(N_("start from a sample: {names}"), names=", ".join(samples())),
    )
    add_format(parser)
    add_common(parser)
    return parser


def run(arguments: Namespace) -> int:
    """Make the case and say how to open it; the path goes to stdout."""
    folder = Path(arguments.folder)
    if arguments.sample is not None:
        _copy(arguments.sample, folder)
    else:
        _begin(folder, _asked() if sys.stdin.isatty() else Answers(), named_day(arguments))
    say(translate(N_("The case is in {path}. Open it with: forbear {path}"), path=folder))
    if arguments.format == "json":
        write_json({"format": FORMAT, "case": str(folder)})
    else:
        write_line(str(folder))
    return 0


def _copy(name: str, folder: Path) -> None:
    from forbear.store.create import copy_sample

    known = samples()
    if name not in known:
        text = N_("there is no sample {name}; write one of: {names}")
        raise UsageError(reason=translate(text, name=name, names=", ".join(known)))
    copy_sample(known[name], folder)


def _asked() -> Answers:
    """Ask the five questions; Enter skips one."""
    say(translate(N_("Five questions; Enter skips one. Nothing leaves this machine.")))
    return Answers(
        lender=_ask(N_("Who is the lender?")) or None,
        is_overdue=_yes(_ask(N_("Is it overdue? (y/n)"))),
        next_due=_day(_ask(N_("When is the next payment due? (2026-12-10)"))),
        amount=_money(_ask(N_("How much was borrowed?"))),
        left=_money(_ask(N_("How much is left each month for debts?"))),
    )


def _ask(question: str) -> str:
    say(translate(question))
    return sys.stdin.readline().strip()


def _yes(answer: str) -> bool | None:
    if not answer:
        return None
    return answer.lower() in {"y", "yes", "是", "有", "逾期"}


def _day(answer: str) -> date | None:
    if not answer:
        return None
    try:
        return date.fromisoformat(answer)
    except ValueError:
        say(translate(N_("That is not understood; it was skipped.")))
        return None


def _money(answer: str) -> Money | None:
    money = Money.typed(answer) if answer else None
    if answer and money is None:
        say(translate(N_("That is not understood; it was skipped.")))
    return money


def _begin(folder: Path, answers: Answers, named: date | None) -> None:
    from forbear.cli.new_records import first_files
    from forbear.store.create import new_case
    from forbear.workspace import Workspace

    new_case(folder, answers.lender or folder.resolve().name)
    workspace = Workspace.open(folder, today(named))
    for file in first_files(answers):
        workspace.apply(file, translate(N_("begin a case")))
