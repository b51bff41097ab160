"""Where the user stands: what the action table needs to know to say what works now."""

from dataclasses import dataclass

from forbear.rendering.views.view import Row


@dataclass(frozen=True, slots=True)
class Here:
    """The situation at one moment, without any widget in it."""

    screen: str
    """``cases``, ``case`` or ``form``."""
    panel: str = ""
    row: Row | None = None
    """The row under the cursor."""
    can_add: bool = False
    """The section under the cursor takes new records."""
    undo: str | None = None
    """What would be undone."""
    redo: str | None = None
    mode: str = ""
    """What a panel with several faces shows: ``answers`` or ``terms`` of a paper."""
    has_list: bool = True
    """There is a list that can be searched."""
