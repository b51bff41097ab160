"""Which widget shows which panel."""

from forbear.tui.palette import Palette
from forbear.tui.panels.agreement import AgreementPanel
from forbear.tui.panels.documents import DocumentsPanel
from forbear.tui.panels.panel import Panel

_SPECIAL: dict[str, type[Panel]] = {
    "agreement": AgreementPanel,
    "documents": DocumentsPanel,
}


def made_panel(name: str, palette: Palette) -> Panel:
    """Return the widget of a panel, not yet mounted."""
    return _SPECIAL.get(name, Panel)(name, palette)
