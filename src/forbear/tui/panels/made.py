"""Which widget shows which panel."""

from forbear.tui.palette import Palette
from forbear.tui.panels.agreement import AgreementPanel
from forbear.tui.panels.documents import DocumentsPanel
from forbear.tui.panels.panel import Panel


class OverviewPanel(Panel):
    """The whole width for the answer; Enter leads to where each line comes from."""

    has_detail = False


_SPECIAL: dict[str, type[Panel]] = {
    "overview": OverviewPanel,
    "agreement": AgreementPanel,
    "documents": DocumentsPanel,
}


def made_panel(name: str, palette: Palette) -> Panel:
    """Return the widget of a panel, not yet mounted."""
    return _SPECIAL.get(name, Panel)(name, palette)
