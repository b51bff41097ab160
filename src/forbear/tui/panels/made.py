"""Which widget shows which panel; each is loaded when it is first shown."""

from importlib import import_module

from forbear.tui.palette import Palette
from forbear.tui.panels.panel import Panel

_SPECIAL = {
    "agreement": "AgreementPanel",
    "documents": "DocumentsPanel",
}


_WIDE = frozenset({"overview", "plan"})
"""Panels whose rows say everything; they get the whole width."""


class WidePanel(Panel):
    """A panel without a place for details; ``x`` shows them on a sheet."""

    has_detail = False


def made_panel(name: str, palette: Palette) -> Panel:
    """Return the widget of a panel, not yet mounted."""
    if name in _SPECIAL:
        module = import_module(f"forbear.tui.panels.{name}")
        made: type[Panel] = getattr(module, _SPECIAL[name])
        return made(name, palette)
    return (WidePanel if name in _WIDE else Panel)(name, palette)
