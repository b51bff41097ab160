"""A Markdown document as lines for the terminal: headings, lists and tables by cells.

Our documents use headings, paragraphs, lists, quotes, rules and tables. Links are
shown as text, never followed; nothing in a document can become an action.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from markdown_it import MarkdownIt
from markdown_it.token import Token
from rich.cells import cell_len

from forbear.rendering.views.view import Tone
from forbear.tui.table import fitted_cell
from forbear.tui.words import Drawn
from forbear.tui.wrap import wrapped

GAP = "  "
LEAST_COLUMN = 4


def markdown_lines(text: str, width: int) -> Drawn:
    """Return the document laid out in a width, one text and tone a line."""
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text)
    lines: Drawn = []
    for block in _Blocks(tokens, max(width, 20)).drawn():
        lines.extend(block)
        lines.append(("", Tone.NORMAL))
    return lines


class _Blocks:
    """Walks the tokens once; lists nest by indentation."""

    def __init__(self, tokens: Sequence[Token], width: int) -> None:
        self.tokens = iter(tokens)
        self.width = width

    def drawn(self) -> Iterator[Drawn]:
        for token in self.tokens:
            match token.type:
                case "heading_open":
                    yield self._paragraph(Tone.STRONG)
                case "paragraph_open":
                    yield self._paragraph(Tone.NORMAL)
                case "bullet_list_open" | "ordered_list_open":
                    yield self._list(token.type.replace("open", "close"), "")
                case "blockquote_open":
                    yield [(f"│ {text}", Tone.DIM) for text, _ in self._until("blockquote_close")]
                case "table_open":
                    yield self._table()
                case "hr":
                    yield [("─" * self.width, Tone.DIM)]
                case "fence" | "code_block":
                    yield [(line, Tone.NORMAL) for line in token.content.splitlines()]
                case _:
                    pass

    def _paragraph(self, tone: Tone, indent: str = "", first: str = "") -> Drawn:
        text = _plain(next(self.tokens))
        lines = wrapped(text, self.width - cell_len(indent) - cell_len(first))
        blank = " " * cell_len(first)
        return [
            (indent + (blank if number else first) + line, tone)
            for number, line in enumerate(lines)
        ]

    def _list(self, end: str, indent: str) -> Drawn:
        lines: Drawn = []
        number = 0
        for token in self.tokens:
            if token.type == end:
                break
            if token.type == "list_item_open":
                number += 1
                mark = f"{number}. " if end.startswith("ordered") else "· "
            elif token.type == "paragraph_open":
                lines.extend(self._paragraph(Tone.NORMAL, indent, mark))
                mark = " " * cell_len(mark)
            elif token.type in {"bullet_list_open", "ordered_list_open"}:
                lines.extend(self._list(token.type.replace("open", "close"), indent + "  "))
        return lines

    def _until(self, end: str) -> Drawn:
        lines: Drawn = []
        for token in self.tokens:
            if token.type == end:
                break
            if token.type == "paragraph_open":
                lines.extend(self._paragraph(Tone.NORMAL))
        return lines

    def _table(self) -> Drawn:
        rows: list[list[str]] = []
        right: list[bool] = []
        for token in self.tokens:
            if token.type == "table_close":
                break
            if token.type == "tr_open":
                rows.append([])
            elif token.type in {"th_open", "td_open"}:
                if token.type == "th_open":
                    right.append("right" in str(token.attrGet("style") or ""))
                rows[-1].append(_plain(next(self.tokens)))
        return table_lines(rows, right, self.width)


def table_lines(rows: Sequence[Sequence[str]], right: Sequence[bool], width: int) -> Drawn:
    """Return a table's rows, the heading dim; texts that are too long are wrapped in their cell."""
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=False)]
    while sum(widths) + len(GAP) * (len(widths) - 1) > width and max(widths) > LEAST_COLUMN:
        widths[widths.index(max(widths))] -= 1
    lines: Drawn = []
    for number, row in enumerate(rows):
        cells = [wrapped(text, cells) for text, cells in zip(row, widths, strict=False)]
        for parts in zip_longest(*cells, fillvalue=""):
            text = GAP.join(
                fitted_cell(part, cells, right=is_right)
                for part, cells, is_right in zip(parts, widths, right, strict=False)
            )
            lines.append((text.rstrip(), Tone.NORMAL if number else Tone.DIM))
    return lines


def _plain(inline: Token) -> str:
    """Return the words of an inline token: escapes resolved, marks left out."""
    words = []
    for token in inline.children or ():
        if token.type in {"text", "code_inline", "image"}:
            words.append(token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            words.append("\n")
    return "".join(words)
