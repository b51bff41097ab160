"""The full-screen program: themes, language, and which screen is on top."""

import asyncio
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.app import App, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.filter import LineFilter

from forbear.errors import UnreadableCase
from forbear.rendering.views.view import Tone
from forbear.text.catalogue import LANGUAGES, language, translate, use
from forbear.text.clean import shown_line
from forbear.tui.acting import ActingScreen
from forbear.tui.case_screen import CaseScreen
from forbear.tui.early import EarlyFrame
from forbear.tui.fault import fault_report
from forbear.tui.forms.control import TextControl
from forbear.tui.forms.eager import EagerScreen
from forbear.tui.here import Here
from forbear.tui.palette import DEFAULT, Palette, palettes
from forbear.tui.safe import HostileFilter
from forbear.tui.themes import textual_theme
from forbear.workspace import Workspace

HOSTILE_NET = HostileFilter()
"""One for all screens: a line that went through it once is known by it."""


class ForbearApp(App[int]):
    """One case, or a folder of cases."""

    TITLE = "Forbear"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "leave", show=False, priority=True),
        Binding("ctrl+c", "tell_how_to_leave", show=False),
    ]

    def __init__(
        self,
        folder: Path,
        today: date,
        theme: str = DEFAULT,
        driver_class: type[Driver] | None = None,
    ) -> None:
        self.palettes = {palette.name: palette for palette in palettes()}
        self.colours: Palette = self.palettes.get(theme) or self.palettes[DEFAULT]
        super().__init__(driver_class=driver_class)
        self.folder = folder
        self.frame: EarlyFrame | None = None
        """Where the first picture is kept for the next start."""
        self.today = today
        self.animation_level = "none"
        for palette in self.palettes.values():
            self.register_theme(textual_theme(palette))
        self.set_reactive(App.theme, f"forbear-{self.colours.name}")
        self.stylesheet.set_variables(self.get_css_variables())

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give every theme the variables of ours."""
        return textual_theme(self.colours).variables

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Put the net for hostile codes under every screen, after all other filters."""
        return (*super().get_line_filters(), HOSTILE_NET)

    async def on_event(self, event: events.Event) -> None:
        """Handle keys in the order in which they were typed.

        Textual hands a key to the focused widget and lets it bubble back before its
        binding runs. When keys arrive in a burst, as over a slow line, a form would be
        saved before its last digit is in. Here each key is done before the next one.
        """
        if isinstance(event, events.Key) and not event.is_forwarded:
            screen = self.screen
            if isinstance(screen, EagerScreen) and screen.holds_back(event):
                return
            if isinstance(screen, ActingScreen):
                screen.footer.hush()
            if isinstance(self.focused, TextControl) and event.is_printable and event.character:
                self.focused.take(event.character)
                return
            if await self.run_bound(event.key):
                return
        await super().on_event(event)

    async def run_bound(self, key: str) -> bool:
        """Run the binding of a key; False when it has none."""
        if await self._check_bindings(key, priority=True):
            return True
        return await self._check_bindings(key)

    def on_mount(self) -> None:
        """Open the case, or the list of cases."""
        self._leave_on_signals()
        if (self.folder / "case.toml").exists():
            self.open_case(self.folder)
        else:
            from forbear.tui.case_list import CaseListScreen

            self.push_screen(CaseListScreen(self.colours, self.folder, self.today))

    # Screens

    def open_case(self, folder: Path) -> None:
        """Show a case on top; say why when it cannot be read."""
        try:
            workspace = Workspace.open(folder, self.today)
        except UnreadableCase as bad:
            if isinstance(self.screen, ActingScreen):
                short = UnreadableCase(path=folder.name, reason=bad.values["reason"])
                self.screen.say(shown_line(str(short)), Tone.STOP)
            return
        self.push_screen(CaseScreen(self.colours, workspace))

    def keep_frame(self) -> None:
        """Keep the picture that is on the screen for the next start, if it is a new one."""
        if self.frame is None or self.frame.load():
            return
        strips = self.screen._compositor.render_strips()  # noqa: SLF001 - Textual has no other way
        lines = (
            f"\x1b[{row};1H{strip.render(self.console)}"
            for row, strip in enumerate(strips, start=1)
        )
        self.frame.keep("".join(lines) + "\x1b[0m")

    def show_cases(self) -> None:
        """Go up to the list of cases, when there is one."""
        if len(self.screen_stack) > 2:  # noqa: PLR2004 - blank screen, list, case
            self.pop_screen()
        elif isinstance(self.screen, ActingScreen):
            self.screen.say(translate("This is the top. q quits."))

    def show_help(self, here: Here) -> None:
        """Show every key that exists here."""
        from forbear.tui.help import help_lines
        from forbear.tui.sheet import Sheet

        self.push_screen(Sheet(self.colours, translate("Keys"), help_lines(here)))

    def show_commands(self, screen: ActingScreen) -> None:
        """Let a command be chosen by name."""
        from forbear.tui.command_palette import CommandPalette

        def chosen(action_id: str | None) -> None:
            if action_id is not None:
                screen.action_act(action_id)

        self.push_screen(CommandPalette(self.colours, screen.here()), chosen)

    # Looks and language

    def switch_theme(self) -> None:
        """Take the next theme."""
        names = list(self.palettes)
        following = names[(names.index(self.colours.name) + 1) % len(names)]
        self.colours = self.palettes[following]
        self.theme = f"forbear-{following}"
        for screen in self.screen_stack:
            if isinstance(screen, ActingScreen):
                screen.recolour(self.colours)
        if isinstance(self.screen, ActingScreen):
            self.screen.say(self.colours.titles[language()])

    def switch_language(self) -> None:
        """Speak the next language, at once and everywhere."""
        use(LANGUAGES[(LANGUAGES.index(language()) + 1) % len(LANGUAGES)])
        for screen in self.screen_stack:
            if isinstance(screen, ActingScreen):
                screen.run_worker(screen.retranslate(), exclusive=True)

    # The outside

    def edit_file(self, file: Path) -> None:
        """Give the terminal to the user's editor until it is closed."""
        from forbear.tui.editor import edit

        try:
            with self.suspend():
                ended = edit(file)
        except SuspendNotSupported:
            ended = None
        if ended is None and isinstance(self.screen, ActingScreen):
            self.screen.say(translate("No editor was found; set FORBEAR_EDITOR."), Tone.ASK)

    def action_leave(self) -> None:
        """End the program; every form has saved or kept what was typed."""
        self.leave()

    def action_tell_how_to_leave(self) -> None:
        """Say how to end the program, as Ctrl+C is not the way."""
        if isinstance(self.screen, ActingScreen):
            self.screen.say(translate("q or Ctrl+Q quits."))

    def leave(self) -> None:
        """End the program; what stands in an open form is kept as a draft."""
        for screen in self.screen_stack:
            if isinstance(screen, EagerScreen):
                screen.keep()
        screen = self.screen
        if self.frame is None or not isinstance(screen, ActingScreen):
            self.exit(0)
        elif screen.begins_anew():
            self.call_after_refresh(self._keep_and_exit)
        else:
            self.exit(0)

    def _keep_and_exit(self) -> None:
        """Keep the picture that the next start will show: the overview as it is now."""
        if self.frame is not None:
            self.frame = EarlyFrame.of(self.folder, self.today, self.colours.name)
            self.keep_frame()
        self.exit(0)

    def _fatal_error(self) -> None:
        """End after a mistake in the program: drafts are kept, no value of the case is printed.

        Textual would print the local variables of every frame, names and numbers of
        people among them.
        """
        for screen in self.screen_stack:
            if isinstance(screen, EagerScreen):
                screen.keep()
        self._exit_renderables.append(Text(fault_report(sys.exception())))
        self._close_messages_no_wait()

    def _leave_on_signals(self) -> None:
        """End in order when the window is closed or the machine shuts down."""
        loop = asyncio.get_running_loop()
        for name in ("SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                with suppress(NotImplementedError, RuntimeError, ValueError):
                    loop.add_signal_handler(getattr(signal, name), self.leave)
