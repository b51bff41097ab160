"""Where a line of a paper stands, in words its writer understands: clause, and what it says."""

import re

_NUMBERED = re.compile(
    r"(第\s*[零〇一二两三四五六七八九十百\d]+\s*条|[一二三四五六七八九十]+、|(?:Article|Clause|Section)\s+\d+)"
    r"[\s.、：:]*(.*)",
    re.IGNORECASE,
)
_HEADING = re.compile(r"#{2,6}\s+(.+)")
_CELLS = re.compile(r"\s*\|\s*")
LONGEST_TITLE = 20
"""What follows a clause's number is its title only if it is this short."""
LONGEST_QUOTE = 160
"""A paper written without line breaks is quoted no longer than this."""


def clause_at(text: str, line: int) -> str:
    """Return the clause that a line belongs to, as ``第四条 罚息减免``; nothing when none is named.

    Args:
        line: Of the text, from 1.
    """
    for words in reversed(text.split("\n")[:line]):
        if found := _NUMBERED.fullmatch(words.lstrip("# \t").rstrip()):
            number, title = found[1], found[2].strip()
            between = "" if number.endswith("、") else " "
            is_title = len(title) <= LONGEST_TITLE
            return f"{number}{between}{title}".strip() if is_title else number.rstrip("、")
        if found := _HEADING.fullmatch(words.strip()):
            return found[1].strip()
    return ""


def quote_at(text: str, line: int) -> str:
    """Return what a line says, the bars of a table left out; nothing beyond the text's end."""
    lines = text.split("\n")
    if not 0 < line <= len(lines):
        return ""
    words = _CELLS.sub(" · ", lines[line - 1].strip().strip("|").lstrip("# ").strip())
    return words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE]}…"
