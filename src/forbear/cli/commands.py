"""The table of commands: which module runs each, loaded only when it is asked for."""

from argparse import Action, ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Protocol, TypeAlias, cast

from forbear.cli.arguments import Parser, add_common, first_word, speak
from forbear.cli.output import write_line
from forbear.text.catalogue import N_, translate

OPEN = "open"
"""The command that is meant when none is named."""

COMMANDS: Mapping[str, tuple[str, str]] = {
    "new": ("new", N_("begin a case")),
    "show": ("show", N_("print everything the screens show")),
    "check": ("check", N_("run all checks on one or many cases")),
    "explain": ("explain", N_("say what a check looks for, why, and on what basis")),
    "read": ("read", N_("print the terms that can be read from a paper")),
    "render": ("render", N_("write a document")),
    "log": ("log", N_("note a call, message or letter")),
    "calc": ("calc.command", N_("loan arithmetic without a case")),
    OPEN: ("screens", N_("open the screens; the word itself may be left out")),
}
"""By name: the module below ``forbear.cli``, and what the command does."""

Subparsers: TypeAlias = "_SubParsersAction[Parser]"


class Command(Protocol):
    """What a command's module offers."""

    def add_parser(self, subparsers: Subparsers) -> object:
        """Add the command's arguments."""

    def run(self, arguments: Namespace) -> int:
        """Do it and return the exit code."""


def parsed(words: Sequence[str]) -> tuple[Callable[[Namespace], int], Namespace]:
    """Return what to run and with which arguments.

    Raises:
        UsageError: If the words make no sense.
    """
    speak()
    words = with_command(words)
    position = first_word(words)
    name = words[position] if position is not None else ""
    parser = _parser()
    subparsers = parser.add_subparsers(
        dest="command", metavar=translate(N_("COMMAND")), parser_class=Parser
    )
    command = None
    for known, (module, summary) in COMMANDS.items():
        if known == name:
            command = cast("Command", import_module(f"forbear.cli.{module}"))
            command.add_parser(subparsers)
        else:
            subparsers.add_parser(known, help=translate(summary))
    arguments = parser.parse_args(words)
    if command is None:
        return _help(parser), arguments
    return command.run, arguments


def with_command(words: Sequence[str]) -> list[str]:
    """Put ``open`` before a folder that stands alone; a lone ``--help`` stays as it is."""
    words = list(words)
    position = first_word(words)
    if position is not None and words[position] in COMMANDS:
        return words
    if {"-h", "--help", "--version"} & set(words):
        return words
    place = len(words) if position is None else position
    return [*words[:place], OPEN, *words[place:]]


def summary(command: str) -> str:
    """Return what a command does, in the language in use."""
    return translate(COMMANDS[command][1])


class _Version(Action):
    """Prints the version; looking it up is slow, so only when it is asked for."""

    def __call__(self, parser: ArgumentParser, *_parsed: object) -> None:
        from importlib.metadata import version

        write_line(f"forbear {version('forbear')}")
        parser.exit()


def _parser() -> Parser:
    parser = Parser(
        prog="forbear",
        description=translate(
            N_("Negotiate a loan reduction and a new repayment plan, from plain files.")
        ),
        epilog=translate(N_("`forbear FOLDER` opens the screens. Nothing leaves this machine.")),
    )
    add_common(parser)
    parser.add_argument(
        "--version",
        action=_Version,
        nargs=0,
        help=translate(N_("print the version and exit")),
    )
    return parser


def _help(parser: Parser) -> Callable[[Namespace], int]:
    def print_help(_arguments: Namespace) -> int:
        parser.print_help()
        return 0

    return print_help
