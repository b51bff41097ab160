"""Cuts a paper into sentences and settles for each what it is good for."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from forbear.reading.normalise import Normalised
from forbear.reading.statements.canonical import canonical
from forbear.reading.statements.kinds import excepts, kind_of, live_words
from forbear.reading.statements.roles import roles_in
from forbear.reading.statements.statement import Statement, Statements

NOBODY: Mapping[str, str] = MappingProxyType({})
LONGEST_QUOTE = 120
"""Signs of a sentence that are quoted; enough to find it again."""

_END = re.compile(r"[。!?;\n]|(?<=[a-z)])(?<![Nn]o)(?<!art)(?<!td)\.(?=\s|$)")


def statements_of(paper: Normalised, names: Mapping[str, str] = NOBODY) -> Statements:
    """Return what a normalised paper says.

    Args:
        names: The sign of the role of each person or firm of the case, by name.
    """
    return Statements(tuple(_statements(paper, roles_in(paper.text, names))))


def _statements(paper: Normalised, roles: Mapping[str, str]) -> Iterator[Statement]:
    for start, end in _spans(paper.text):
        words = canonical(paper.text[start:end], roles)
        ends_line = paper.text[end : end + 1] in {"\n", ""} and not _END.match(paper.text[end - 1])
        yield Statement(
            words=live_words(words),
            quote=_quote(paper, start, end),
            line=paper.line(start),
            kind=kind_of(words, ends_line=ends_line),
            excepts=excepts(words),
        )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences, their closing sign included, without blanks around them."""
    start = 0
    for found in (*_END.finditer(text), None):
        end = found.end() if found else len(text)
        first = start + len(text[start:end]) - len(text[start:end].lstrip())
        last = start + len(text[start:end].rstrip())
        if first < last:
            yield first, last
        start = end


def _quote(paper: Normalised, start: int, end: int) -> str:
    """Return the paper's own words on one line."""
    words = " ".join(paper.quote(start, end).split())
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE] + "…"
