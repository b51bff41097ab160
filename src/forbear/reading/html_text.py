"""The text of a converted document, tables kept as lines of cells."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "table", "div"})
_CELLS = frozenset({"td", "th"})
_EMPTY_LINES = re.compile(r"\n{3,}")


class _Collector(HTMLParser):
    """Writes blocks as lines and rows as ``| a | b |``."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.open_cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a cell or break a line."""
        if tag in _CELLS:
            self.open_cells += 1
            self.pieces.append("| ")
        elif tag == "br":
            self.pieces.append(" " if self.open_cells else "\n")

    def handle_endtag(self, tag: str) -> None:
        """End a cell, a row or a block; blocks inside a cell stay on its line."""
        if tag in _CELLS:
            self.open_cells -= 1
            self.pieces.append(" ")
        elif tag == "tr":
            self.pieces.append("|\n")
        elif tag in _BLOCKS:
            self.pieces.append(" " if self.open_cells else "\n\n")

    def handle_data(self, data: str) -> None:
        """Take the words over; line feeds inside a cell would break its row."""
        self.pieces.append(data.replace("\n", " ") if self.open_cells else data)


def html_text(html: str) -> str:
    """Return the words of simple HTML, one block a line."""
    collector = _Collector()
    collector.feed(html)
    collector.close()
    text = "".join(collector.pieces)
    lines = (line.strip() if line.startswith("|") else line.rstrip() for line in text.split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip("\n")
