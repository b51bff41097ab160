"""Line breaking by cells, with the rule that closing punctuation never begins a line."""

from rich.cells import cell_len

_NEVER_FIRST = frozenset("，。、；：？！）》」』】〉”’%…·,.;:?!)]}")
_NEVER_LAST = frozenset("（《「『【〈“‘([{")


def wrapped(text: str, width: int) -> list[str]:
    """Break text into lines of at most ``width`` cells; line feeds are kept."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_broken(paragraph, max(width, 4)))
    return lines


def _broken(paragraph: str, width: int) -> list[str]:
    lines: list[str] = []
    rest = paragraph
    while cell_len(rest) > width:
        cut = _cut(rest, width)
        lines.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    lines.append(rest)
    return lines


def _cut(text: str, width: int) -> int:
    """Return how many characters go on the line."""
    cells, most = 0, 0
    for char in text:
        cells += cell_len(char)
        if cells > width:
            break
        most += 1
    for cut in range(most, max(most - 24, 0), -1):
        if _may_break(text, cut):
            return cut
    return max(most, 1)


def _may_break(text: str, cut: int) -> bool:
    before, after = text[cut - 1], text[cut]
    if after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    return not (_is_narrow_word(before) and _is_narrow_word(after))


def _is_narrow_word(char: str) -> bool:
    return not char.isspace() and cell_len(char) == 1
