"""A theme's colours, and the styles that line-drawn widgets take from them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rich.style import Style

from forbear.rendering.views.view import Tone

_PACKAGE = Path(__file__).resolve().parent.parent
_FOLDERS = (_PACKAGE / "_themes", _PACKAGE.parent.parent / "themes")
"""Inside a wheel, and in a checkout."""
DEFAULT = "dark"


@dataclass(frozen=True)
class Palette:
    """The colours of one theme, by role."""

    name: str
    titles: Mapping[str, str]
    """The theme's name by language."""
    is_dark: bool
    ground: Mapping[str, str]
    """Backgrounds: background, panel, cursor, field, flash."""
    ink: Mapping[str, str]
    """Text: one colour for each tone, and accent."""
    border: str

    def style(self, tone: str, ground: str = "background", *, bold: bool = False) -> Style:
        """Return the style for a tone on a ground."""
        return _style(self.ink[tone], self.ground[ground], bold or tone == Tone.STRONG)


@lru_cache(maxsize=256)
def _style(ink: str, ground: str, bold: bool) -> Style:
    return Style(color=ink, bgcolor=ground, bold=bold or None)


def palettes() -> tuple[Palette, ...]:
    """Return the themes that come with the program, by name, the default first."""
    folder = next(folder for folder in _FOLDERS if folder.is_dir())
    found = [_read(file) for file in sorted(folder.glob("*.toml"))]
    return tuple(sorted(found, key=lambda palette: (palette.name != DEFAULT, palette.name)))


def _read(file: Path) -> Palette:
    tree = tomllib.loads(file.read_text(encoding="utf-8"))
    return Palette(
        name=tree["name"],
        titles={"zh_CN": tree["title_zh"], "en": tree["title_en"]},
        is_dark=tree["dark"],
        ground=tree["ground"],
        ink=tree["ink"],
        border=tree["line"]["border"],
    )
