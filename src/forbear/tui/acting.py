"""A screen whose keys come from the action table."""

from typing import TYPE_CHECKING, cast

from textual.binding import Binding, BindingType
from textual.screen import Screen

from forbear.rendering.views.view import Tone
from forbear.text.catalogue import translate
from forbear.tui.actions import BY_ID, Action, actions_of, footer_actions
from forbear.tui.bars import Bar, Entry, FooterBar
from forbear.tui.here import Here
from forbear.tui.keynames import key_text
from forbear.tui.palette import Palette

if TYPE_CHECKING:
    from forbear.tui.app import ForbearApp


def bindings_of(screen: str) -> list[BindingType]:
    """Return Textual bindings for all actions of a screen; the footer is drawn by us."""
    return [
        Binding(
            ",".join(dict.fromkeys((*action.keys, *action.twins))),
            f"act('{action.id}')",
            action.text,
            show=False,
            id=f"{screen}.{action.id}",
        )
        for action in actions_of(screen)
    ]


class ActingScreen(Screen[None]):
    """Does what an action says, or says why it cannot."""

    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual declares it
        (0, "-narrow"),
        (80, "-middle"),
        (110, "-wide"),
        (140, "-vast"),
    ]

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.colours = palette
        self.footer = FooterBar(palette)

    @property
    def host(self) -> "ForbearApp":
        """The running program."""
        return cast("ForbearApp", self.app)  # no other app ever shows these screens

    def here(self) -> Here:
        """Return where the user stands."""
        raise NotImplementedError

    def perform(self, action: Action) -> None:
        """Do it; called only when it is available."""
        raise NotImplementedError

    def begins_anew(self) -> bool:
        """Show what the next start will show first; False when it shows nothing else."""
        return False

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        raise NotImplementedError

    async def retranslate(self) -> None:
        """Speak the other language."""
        raise NotImplementedError

    def action_act(self, action_id: str) -> None:
        """Do an action of the table, or say why not."""
        action = BY_ID[action_id]
        self.footer.hush()
        reason = action.unavailable(self.here())
        if reason is not None:
            self.say(translate(reason), Tone.ASK)
            return
        self.perform(action)

    def say(self, text: str, tone: Tone = Tone.NORMAL) -> None:
        """Show a sentence in the footer until the next key."""
        self.footer.say(text, tone)

    def show_keys(self) -> None:
        """Let the footer name the keys that work now."""
        self.footer.show(
            [
                Entry(action.id, key_text(best_key(action)), translate(action.text))
                for action in footer_actions(self.here())
            ]
        )

    def on_bar_pressed(self, event: Bar.Pressed) -> None:
        """Do what was clicked."""
        event.stop()
        self.action_act(event.action)


def best_key(action: Action) -> str:
    """Return the key that footer and help name first."""
    return (*action.keys, *action.twins)[0]
