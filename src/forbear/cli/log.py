"""``forbear log``: a contact from the shell, by the same one-line grammar as the screens."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from forbear.case.contact import Contact
from forbear.cli.arguments import Parser, add_common, add_folder, add_format, named_day
from forbear.cli.cases_at import one_case
from forbear.cli.clock import now, today
from forbear.cli.commands import Subparsers, summary
from forbear.cli.output import say, write_json, write_line
from forbear.errors import UsageError
from forbear.text.catalogue import N_, translate
from forbear.text.words import field_label

FORMAT = 1


def add_parser(subparsers: Subparsers) -> Parser:
    """Add the command's arguments."""
    parser = subparsers.add_parser(
        "log",
        help=summary("log"),
        description=summary("log"),
        epilog=translate(
            N_('example: forbear log CASE 14:05 call 95188 "#T1124" waives 507.23 by 12-01')
        ),
    )
    add_folder(parser)
    parser.add_argument(
        "text", nargs="+", metavar=translate(N_("TEXT")), help=translate(N_("what happened"))
    )
    add_format(parser)
    add_common(parser)
    return parser


def run(arguments: Namespace) -> int:
    """Write one contact and say what was understood; the file's path goes to stdout."""
    from forbear.case.edit import NewFile
    from forbear.case.quick_entry import as_item, parse_quick
    from forbear.workspace import Workspace

    named = named_day(arguments)
    workspace = Workspace.open(one_case(Path(arguments.folder)), today(named))
    case = workspace.snapshot.case
    entry = parse_quick(" ".join(arguments.text), now(named, case.about.time_zone))
    if not entry.contact.summary:
        raise UsageError(reason=translate(N_("say what happened: only signs were found")))
    contact = _with_debt(entry.contact, case.debts)
    file = workspace.contact_file(contact.happened_at)
    saved = workspace.apply(NewFile(file=file, values=as_item(contact)), translate(N_("log")))
    for field, words in entry.understood:
        label = field_label("Contact", field)
        say(translate(N_("{label}: {value}"), label=label, value=words))
    if not entry.has_time:
        at = contact.happened_at.strftime("%H:%M")
        say(translate(N_("No time was given; {time} was taken."), time=at))
    if not saved.durable:
        say(translate(N_("Saved, but not yet safe from a power cut.")))
    if arguments.format == "json":
        write_json({"format": FORMAT, "file": file, "durable": saved.durable})
    else:
        write_line(file)
    return 0


def _with_debt(contact: Contact, debts: Mapping[str, object]) -> Contact:
    """Add the only debt there is; refuse one that is not on file."""
    for debt in contact.debts:
        if debt not in debts:
            reason = translate(N_("there is no debt {debt}; write one of: {debts}"))
            raise UsageError(reason=reason.format(debt=debt, debts=", ".join(debts)))
    if contact.debts or len(debts) != 1:
        return contact
    return replace(contact, debts=tuple(debts))
