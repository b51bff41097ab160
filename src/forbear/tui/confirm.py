"""A question with two answers, for what cannot be seen any more afterwards."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.screen import ModalScreen
from textual.widgets import Static

from forbear.text.catalogue import translate
from forbear.tui.safe import plain


class Confirm(ModalScreen[bool]):
    """Enter or y says yes, Esc or n says no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y", "answer(True)", show=False),
        Binding("escape,n", "answer(False)", show=False),
    ]
    DEFAULT_CSS = """
    Confirm { align: center middle; background: $ground-background 60%; }
    Confirm > Container { width: auto; min-width: 40; max-width: 80%; height: auto;
        background: $ground-panel; padding: 1 2; }
    Confirm Static { width: auto; max-width: 100%; }
    Confirm .keys { color: $ink-accent; margin-top: 1; }
    """

    def __init__(self, question: str) -> None:
        super().__init__()
        self.question = question

    def compose(self) -> ComposeResult:
        """Put the question above its answers."""
        with Container():
            yield Static(plain(self.question))
            yield Static(plain(translate("Enter yes   Esc no")), classes="keys")

    def action_answer(self, answer: bool) -> None:
        """Close with the answer."""
        self.dismiss(answer)
