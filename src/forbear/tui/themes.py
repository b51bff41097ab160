"""Textual themes made from the palettes, so that its own widgets match ours."""

from textual.theme import Theme

from forbear.tui.palette import Palette


def textual_theme(palette: Palette) -> Theme:
    """Return the theme under which inputs, text areas and Markdown are drawn."""
    ink, ground = palette.ink, palette.ground
    return Theme(
        name=f"forbear-{palette.name}",
        primary=ink["accent"],
        secondary=ink["note"],
        accent=ink["accent"],
        warning=ink["ask"],
        error=ink["stop"],
        success=ink["ok"],
        foreground=ink["normal"],
        background=ground["background"],
        surface=ground["background"],
        panel=ground["panel"],
        dark=palette.is_dark,
        variables=_variables(palette),
    )


def _variables(palette: Palette) -> dict[str, str]:
    ink, ground = palette.ink, palette.ground
    grounds = {f"ground-{role}": colour for role, colour in ground.items()}
    inks = {f"ink-{role}": colour for role, colour in ink.items()}
    return {
        **grounds,
        **inks,
        "line": palette.border,
        "border": ink["accent"],
        "border-blurred": palette.border,
        "input-cursor-background": ink["normal"],
        "input-cursor-foreground": ground["background"],
        "input-selection-background": ground["cursor"],
        "scrollbar": palette.border,
        "scrollbar-hover": ink["dim"],
        "scrollbar-active": ink["accent"],
        "scrollbar-background": ground["background"],
        "scrollbar-corner-color": ground["background"],
        "block-cursor-background": ground["cursor"],
        "block-cursor-foreground": ink["strong"],
        "text-muted": ink["dim"],
        "text-disabled": ink["dim"],
        "link-color": ink["accent"],
        "markdown-h1-color": ink["strong"],
        "markdown-h2-color": ink["strong"],
        "markdown-h3-color": ink["strong"],
    }
