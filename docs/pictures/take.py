"""Takes the pictures of the readme: the running program, drawn as SVG and turned into PNG.

``python docs/pictures/take.py [SIZE] [FOLDER]`` needs ``rsvg-convert`` and a font with
Chinese. Textual's SVG squeezes wide characters to half their width and names a web font;
both are mended here, so that a picture shows what a terminal shows.
"""

import asyncio
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from PIL import Image
from rich.cells import cell_len

from forbear.text.catalogue import use
from forbear.tui.app import ForbearApp

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SHOTS = (("overview", ()), ("finances", ("2",)), ("agreement", ("8",)))
"""Name of a picture and the keys that lead to it."""
_TEXT = re.compile(r'textLength="([0-9.]+)"([^>]*)>([^<]*)<')
_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}")
_CELL = 12.2
"""Width of a cell in the picture; half the size of a font whose Chinese is square."""


def mended(svg: str) -> str:
    """Return the picture with widths counted in cells and no address to fetch."""

    def widened(match: re.Match[str]) -> str:
        text = match[3].replace("&#160;", " ").replace("&lt;", "<").replace("&amp;", "&")
        return f'textLength="{cell_len(text) * _CELL:.1f}"{match[2]}>{match[3]}<'

    local = _FONT_FACE.sub("", svg).replace("Fira Code", "Noto Sans Mono CJK SC")
    sized = local.replace("font-size: 20px", f"font-size: {2 * _CELL}px")
    spaced = sized.replace("<text ", '<text xml:space="preserve" ')
    return _TEXT.sub(widened, spaced)


async def take(language: str, theme: str, size: tuple[int, int], folder: Path) -> None:
    """Write one picture for each of SHOTS."""
    use("zh_CN" if language == "zh" else "en")
    with tempfile.TemporaryDirectory() as scratch:
        case = Path(scratch) / "clothes-shop"
        shutil.copytree(ROOT / "cases" / "clothes-shop", case)
        app = ForbearApp(case, date(2026, 10, 10), theme)
        async with app.run_test(size=size) as pilot:
            for name, keys in SHOTS:
                await pilot.press(*keys)
                await pilot.pause(0.3)
                target = folder / f"{name}-{language}-{theme}.png"
                picture(app.export_screenshot(), target)


def picture(svg: str, target: Path) -> None:
    """Turn a picture into PNG."""
    source = target.with_suffix(".svg")
    source.write_text(mended(svg), encoding="utf-8")
    subprocess.run(["rsvg-convert", "-w", "1200", "-o", str(target), str(source)], check=True)
    source.unlink()
    Image.open(target).convert("P", palette=Image.Palette.ADAPTIVE, colors=48).save(
        target, optimize=True
    )


def main() -> None:
    """Take every picture, in both languages and themes."""
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    columns, rows = (int(part) for part in (sys.argv[1:2] or ["120x40"])[0].split("x"))
    folder = Path((sys.argv[2:3] or [str(HERE)])[0])
    for language in ("zh", "en"):
        for theme in ("dark", "light"):
            asyncio.run(take(language, theme, (columns, rows), folder))


if __name__ == "__main__":
    main()
