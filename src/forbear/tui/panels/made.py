"""Which widget shows which panel; each is loaded when it is first shown."""

from importlib import import_module

from forbear.tui.palette import Palette
from forbear.tui.panels.panel import Panel

_SPECIAL = {
    "agreement": "AgreementPanel",
    "documents": "DocumentsPanel",
}


class OverviewPanel(Panel):
    """The whole width for the answer; Enter leads to where each line comes from."""

    has_detail = False


def made_panel(name: str, palette: Palette) -> Panel:
    """Return the widget of a panel, not yet mounted."""
    if name in _SPECIAL:
        module = import_module(f"forbear.tui.panels.{name}")
        made: type[Panel] = getattr(module, _SPECIAL[name])
        return made(name, palette)
    return (OverviewPanel if name == "overview" else Panel)(name, palette)
