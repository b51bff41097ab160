"""``forbear show``: everything the screens show, as text or JSON."""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from forbear.cli.arguments import Parser, add_common, add_folder, add_format, named_day
from forbear.cli.cases_at import cases_at
from forbear.cli.clock import today
from forbear.cli.commands import Subparsers, summary
from forbear.cli.output import write_json, write_line
from forbear.cli.verdict import verdict_of
from forbear.errors import UnreadableCase, UsageError
from forbear.rendering.views.view import Shown
from forbear.text.catalogue import N_, translate

FORMAT = 1


def add_parser(subparsers: Subparsers) -> Parser:
    """Add the command's arguments."""
    parser = subparsers.add_parser("show", help=summary("show"), description=summary("show"))
    add_folder(parser)
    parser.add_argument(
        "panel",
        nargs="?",
        metavar=translate(N_("PANEL")),
        help=translate(N_("overview, finances, debts, log …; all when left out")),
    )
    add_format(parser)
    add_common(parser)
    return parser


def run(arguments: Namespace) -> int:
    """Print one case, or the list of the cases in a folder."""
    return print_folder(Path(arguments.folder), arguments, arguments.panel)


def print_folder(folder: Path, arguments: Namespace, panel: str | None = None) -> int:
    """Print what a folder means: a case with its panels, or a list of cases."""
    as_json = getattr(arguments, "format", "text") == "json"
    found = cases_at(folder)
    if len(found) == 1:
        return _print_case(found[0], arguments, panel, as_json=as_json)
    return _print_list(found, arguments, as_json=as_json)


def _print_case(case: Path, arguments: Namespace, panel: str | None, *, as_json: bool) -> int:
    from forbear.rendering.views.panels import PANELS, view_of
    from forbear.workspace import Workspace

    if panel is not None and panel not in PANELS:
        reason = translate(N_("there is no panel {panel}; write one of: {panels}"))
        raise UsageError(reason=reason.format(panel=panel, panels=", ".join(PANELS)))
    snapshot = Workspace.open(case, today(named_day(arguments))).snapshot
    views = [view_of(name, snapshot) for name in ([panel] if panel else PANELS)]
    if as_json:
        from forbear.cli.show_json import view_json

        shown = {view.panel: view_json(view) for view in views}
        write_json({"format": FORMAT, "case": str(case), "panels": shown})
        return 0
    from forbear.cli.show_text import view_lines

    for position, view in enumerate(views):
        if position:
            write_line()
        for line in view_lines(view):
            write_line(line)
    return 0


def _print_list(cases: tuple[Path, ...], arguments: Namespace, *, as_json: bool) -> int:
    """Print where each case stands; one that cannot be read says why."""
    known = [(case, _known(case, arguments)) for case in cases]
    if as_json:
        write_json({"format": FORMAT, "cases": [_case_json(case, one) for case, one in known]})
    else:
        from forbear.cli.show_text import view_lines
        from forbear.rendering.views.cases import cases_view

        for line in view_lines(cases_view([(case.name, one) for case, one in known])):
            write_line(line)
    unreadable = any(isinstance(one, str) for _, one in known)
    return UnreadableCase.exit_code if unreadable else 0


def _known(case: Path, arguments: Namespace) -> Shown | str:
    from forbear.workspace import Workspace

    try:
        return Workspace.open(case, today(named_day(arguments))).snapshot
    except UnreadableCase as bad:
        return str(bad)


def _case_json(case: Path, known: Shown | str) -> Mapping[str, object]:
    from forbear.rendering.overview import overview

    if isinstance(known, str):
        return {"case": str(case), "title": None, "verdict": "unreadable", "problem": known}
    found = overview(known)
    return {
        "case": str(case),
        "title": known.case.about.title,
        "verdict": verdict_of(known.answers).value,
        "stage": found.stage.value,
        "next_step": found.step.text,
        "next_day": found.step.day.isoformat() if found.step.day else None,
        "days_left": found.days_left,
    }
