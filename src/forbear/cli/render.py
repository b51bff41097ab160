"""``forbear render``: one document for one reader."""

from argparse import Namespace
from pathlib import Path

from forbear.cli.arguments import Parser, add_common, add_folder, named_day
from forbear.cli.cases_at import one_case
from forbear.cli.clock import today
from forbear.cli.commands import Subparsers, summary
from forbear.cli.output import say, write_json, write_line, write_new
from forbear.text.catalogue import N_, translate

FORMAT = 1
_READERS = ("own", "adviser", "lender", "public")
_DOCUMENTS = ("summary", "statement", "corrections", "call-sheet")


def add_parser(subparsers: Subparsers) -> Parser:
    """Add the command's arguments."""
    parser = subparsers.add_parser("render", help=summary("render"), description=summary("render"))
    add_folder(parser)
    parser.add_argument(
        "--document",
        choices=_DOCUMENTS,
        default=_DOCUMENTS[0],
        help=translate(N_("which document")),
    )
    parser.add_argument(
        "--for",
        dest="reader",
        choices=_READERS,
        default=_READERS[0],
        help=translate(N_("who will read it; what a reader may not see is left out")),
    )
    parser.add_argument(
        "--debt",
        metavar=translate(N_("DEBT")),
        help=translate(N_("the debt it is about, by the name of its folder")),
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar=translate(N_("FILE")),
        type=Path,
        help=translate(N_("write to this new file instead of stdout")),
    )
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help=translate(N_("text is Markdown; json holds the same text as a value")),
    )
    add_common(parser)
    return parser


def run(arguments: Namespace) -> int:
    """Print the document, or write it to a file that must not exist yet."""
    from forbear.rendering.audience import Audience
    from forbear.rendering.document import rendered
    from forbear.workspace import Workspace

    workspace = Workspace.open(one_case(Path(arguments.folder)), today(named_day(arguments)))
    reader = Audience(arguments.reader)
    text = rendered(arguments.document, workspace.snapshot, reader, arguments.debt)
    if arguments.output is not None:
        write_new(arguments.output, text)
        say(translate(N_("{path} was written"), path=arguments.output))
    elif arguments.format == "json":
        found = {"document": arguments.document, "for": reader.value, "markdown": text}
        write_json({"format": FORMAT, **found})
    else:
        write_line(text.rstrip("\n"))
    return 0
