"""``forbear FOLDER``: the screens; without a terminal, the same as text."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from forbear.cli.arguments import OpenScreens, Parser, add_common, named_day
from forbear.cli.clock import today
from forbear.cli.commands import OPEN, Subparsers, summary
from forbear.text.catalogue import N_, translate


def add_parser(subparsers: Subparsers) -> Parser:
    """Add the command's arguments."""
    parser = subparsers.add_parser(OPEN, help=summary(OPEN), description=summary(OPEN))
    parser.add_argument(
        "folder",
        nargs="?",
        default=".",
        metavar=translate(N_("FOLDER")),
        help=translate(N_("a case folder, or a folder of cases; this one when left out")),
    )
    add_common(parser)
    return parser


def run(arguments: Namespace) -> int:
    """Open the screens if there is a terminal to show them on."""
    folder = Path(arguments.folder)
    open_screens: OpenScreens | None = arguments.open_screens
    if open_screens is not None and has_screen():
        return open_screens(folder, today(named_day(arguments)))
    from forbear.cli.show import print_folder

    return print_folder(folder, arguments)


def has_screen() -> bool:
    """Tell whether there is a terminal that can be painted on."""
    is_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    return is_terminal and os.environ.get("TERM", "") != "dumb"
