"""Keys typed while a screen comes up: they wait for the first field instead of being lost."""

from typing import TYPE_CHECKING, TypeVar, cast

from textual import events
from textual.screen import ModalScreen

from forbear.tui.forms.control import TextControl

if TYPE_CHECKING:
    from forbear.tui.app import ForbearApp

Answer = TypeVar("Answer")


class EagerScreen(ModalScreen[Answer]):
    """A screen whose first field receives what is typed before it has the keys."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[events.Key] = []
        self._is_ready = False

    def holds_back(self, event: events.Key) -> bool:
        """Keep a key until the first field is focused; False once it can be forwarded."""
        if not self._is_ready:
            self._waiting.append(event)
        return not self._is_ready

    async def on_descendant_focus(self) -> None:
        """Hand over what was typed early, in order; Enter and other keys do what they would."""
        while self._waiting:
            event = self._waiting.pop(0)
            field = self.focused
            if isinstance(field, TextControl) and event.is_printable and event.character:
                field.take(event.character)
            elif event.key == "enter":
                self.go_on()
            else:
                await self.host.run_bound(event.key)
        self._is_ready = True

    def keep(self) -> None:
        """Keep what was typed, so that not even a crash loses it."""

    def go_on(self) -> None:
        """Do what Enter does in a field."""
        raise NotImplementedError

    @property
    def host(self) -> "ForbearApp":
        """The running program."""
        return cast("ForbearApp", self.app)  # no other app ever shows these screens
