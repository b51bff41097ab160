"""Which words of a paper each term was read from, so that the eye finds them."""

from collections.abc import Mapping
from functools import lru_cache

from forbear.rendering.views.view import Address
from forbear.text.clean import shown_line


def words_behind(text: str, address: Address, line: int | None) -> str:
    """Return the words on the line that a single term was read from; blank when unknown.

    A term that the user moved to another line has no such words.
    """
    name = address.table[-1] if address.table else ""
    words, found_on = _read(text).get(name, ("", None))
    return words if found_on == line else ""


@lru_cache(maxsize=2)
def _read(text: str) -> Mapping[str, tuple[str, int]]:
    from forbear.reading.paper import read_paper

    paper = read_paper(text)
    return {
        one.name: (shown_line(paper.quote(one.quote_start, one.end)), paper.line(one.start))
        for one in paper.terms
    }
