"""What the actions of the case screen do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from forbear.errors import StoreError
from forbear.rendering.views.view import Tone
from forbear.text.catalogue import translate
from forbear.text.clean import shown_line
from forbear.tui.actions import PANELS, Action
from forbear.tui.jump import panel_of, row_path
from forbear.tui.undoing import done_again, undone
from forbear.values.place import Place

if TYPE_CHECKING:
    from forbear.tui.case_screen import CaseScreen


def perform(screen: "CaseScreen", action: Action) -> None:
    """Do an action of the table."""
    if action.id.startswith("panel."):
        turn_to(screen, action.id.removeprefix("panel."))
        return
    doers: dict[str, Callable[[CaseScreen], None]] = {
        "open": open_row,
        "new": lambda case: case.records.new(),
        "log.quick": lambda case: case.records.quick_log(),
        "answers.all": toggle_answers,
        "accept": accept,
        "take_in": lambda case: case.terms.take_in(),
        "terms": turn_face,
        "confirm": lambda case: case.terms.confirm(),
        "paper.next": lambda case: turn_paper(case, 1),
        "paper.previous": lambda case: turn_paper(case, -1),
        "write": write_document,
        "undo": undo,
        "redo": redo,
        "find": lambda case: case.open_search(),
        "delete": lambda case: case.records.delete(),
        "explain": explain,
        "editor": open_editor,
        "back": go_back,
        "help": lambda case: case.host.show_help(case.here()),
        "palette": lambda case: case.host.show_commands(case),
        "language": lambda case: case.host.switch_language(),
        "theme": lambda case: case.host.switch_theme(),
        "quit": lambda case: case.host.leave(),
    }
    doers[action.id](screen)


def turn_to(screen: "CaseScreen", name: str) -> None:
    """Show a panel by name, or the next or previous one."""
    names = [panel for panel, *_ in PANELS]
    if name in {"next", "previous"}:
        step = 1 if name == "next" else -1
        name = names[(names.index(screen.current) + step) % len(names)]
    screen.open_panel(name)


def open_row(screen: "CaseScreen") -> None:
    """Open the form of a row, or go where its place is."""
    row = screen.row
    if row is None:
        return
    if row.address is not None:
        screen.records.change(row.address)
    elif screen.panel is not None and screen.panel.leads_on(row):
        screen.show_keys()
    elif screen.panel is not None and (line := screen.panel.line_of(row)) is not None:
        screen.panel.show_line(line)
    elif row.place is not None:
        go_to(screen, row.place)


def go_to(screen: "CaseScreen", place: Place) -> None:
    """Show the panel and the row of a place."""
    screen.open_panel(panel_of(place))
    panel = screen.panel
    if panel is not None and screen.current == "agreement" and place.line:
        panel.show_line(place.line)
    elif panel is not None and not panel.go_to(row_path(place)):
        screen.say(shown_line(str(place)), Tone.DIM)


def go_back(screen: "CaseScreen") -> None:
    """Go one step up: out of a search, out of the text, to the overview, to the case list."""
    panel = screen.panel
    if screen.find_bar.display:
        screen.drop_search()
    elif panel is not None and panel.go_up():
        screen.show_keys()
    elif screen.current != "overview":
        turn_to(screen, "overview")
    else:
        screen.host.show_cases()


def toggle_answers(screen: "CaseScreen") -> None:
    """Show findings only, or all answers."""
    if screen.panel is not None:
        only = screen.panel.toggle()
        text = (
            translate("Only findings are shown.") if only else translate("All answers are shown.")
        )
        screen.say(text)


def turn_paper(screen: "CaseScreen", step: int) -> None:
    """Open the paper of another debt."""
    if screen.panel is not None:
        screen.panel.turn(step)


def turn_face(screen: "CaseScreen") -> None:
    """Show the terms of the paper, or the answers on it."""
    if screen.panel is not None:
        screen.panel.turn_face()
        screen.show_keys()


def accept(screen: "CaseScreen") -> None:
    """Take a finding as it is, with a reason and a day."""
    answer = screen.panel.answer(screen.row) if screen.panel is not None else None
    if answer is not None and answer.debt is not None:
        screen.records.accept(answer.debt, answer.rule.id)


def write_document(screen: "CaseScreen") -> None:
    """Write the document that is previewed."""
    if screen.panel is not None:
        screen.say(*screen.panel.write(screen.workspace))


def undo(screen: "CaseScreen") -> None:
    """Take the last change back and name it."""
    try:
        label = undone(screen.workspace)
    except StoreError as refused:
        screen.say(shown_line(str(refused)), Tone.STOP)
        return
    screen.show_snapshot()
    screen.say(translate("Undone: {label}", label=shown_line(label or "")), Tone.OK)


def redo(screen: "CaseScreen") -> None:
    """Do again what was undone."""
    try:
        label = done_again(screen.workspace)
    except StoreError as refused:
        screen.say(shown_line(str(refused)), Tone.STOP)
        return
    screen.show_snapshot()
    screen.say(translate("Done again: {label}", label=shown_line(label or "")), Tone.OK)


def explain(screen: "CaseScreen") -> None:
    """Show everything the row stands for on a sheet."""
    row = screen.row
    if row is None:
        return
    from forbear.rendering.views.detail import detail_of

    lines = detail_of(screen.workspace.snapshot, row)
    if not lines:
        screen.say(translate("There is nothing more to say about this line."))
        return
    from forbear.tui.sheet import Sheet

    screen.app.push_screen(Sheet(screen.colours, " ".join(row.cells[:2]), lines))


def open_editor(screen: "CaseScreen") -> None:
    """Open the file behind the row, or the case file, in the user's editor."""
    row = screen.row
    file = "case.toml"
    if row is not None and row.address is not None and row.address.file.endswith(".toml"):
        file = row.address.file
    elif row is not None and row.place is not None and row.place.file:
        file = row.place.file
    screen.host.edit_file(screen.workspace.folder / file)
    screen.workspace.refresh()
    screen.show_snapshot()
