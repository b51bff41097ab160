"""Cuts a paper into sentences and settles for each what it is good for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from forbear.reading.normalise import Normalised
from forbear.reading.statements.canonical import canonical
from forbear.reading.statements.kinds import excepts, kind_of, live_words, quotation_end
from forbear.reading.statements.roles import roles_in
from forbear.reading.statements.signs import Signs
from forbear.reading.statements.speakers import Speakers, speakers_in
from forbear.reading.statements.statement import BORROWER, Kind, Statement, Statements

NOBODY: Mapping[str, str] = MappingProxyType({})
LONGEST_LEAD = 80
"""Signs of a line that leads a list in; a longer one is a clause of its own."""
LONGEST_SENTENCE = 400
"""Signs of a sentence; a longer one is read in pieces, so that nothing is left out."""
MANY_SIGNS = 4_000
"""Signs from which on phrases are looked for in all sentences at once: it takes a start."""
LONGEST_BREATH = 60
"""Signs without a comma; what runs on longer was spoken, not written."""
LONGEST_QUOTE = 120
"""Signs of a sentence that are quoted; enough to find it again."""

_END = re.compile(
    r"[。!?;\n]|(?<=[a-z)])(?<![Nn]o)(?<!art)(?<!td)(?<!Rs)(?<!Mr)(?<!Ms)(?<!rs)(?<!\.[a-z])\.(?=\s|$)|(?<=[^\s【\[(])(?=[➊-➓❶-❿▪●])"
    r"|(?<=[^\s一二三四五六七八九十〇零]) ?(?=〇(?![一二三四五六七八九〇零年]))|(?<=\S) (?=[甲乙] )"
)
_SIGN = re.compile(r"[,、:|]")
_JOINT = re.compile(
    r"(?<= )[一二三四五六七八九十] |还有就是|再就是|另外|要是|反正|到时候|没钱的话|这期间"
    r"|以前的|以后的"
)
_WORDS = re.compile(r"\w")
_LEADS = re.compile(r"下列|以下(?:任|情|行|之)|之一|情形|any of the following")
_FORBIDS = re.compile(r"[·•●*-]? ?(?:请勿|切勿|不得|严禁|禁止)")
"""A line of its own that forbids what the items under it name."""
_FIRST_ITEM = re.compile(r":(?= ?[(（]?[1一①a][)）.、])")
"""The colon before a list that begins in the same line."""
_ITEM = re.compile(
    r"[(（]?(?:[a-z]|[ivx]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、]|[①-⑳•·●■-]"
)


def statements_of(paper: Normalised, names: Mapping[str, str] = NOBODY) -> Statements:
    """Return what a normalised paper says.

    Args:
        names: The sign of the role of each person or firm of the case, by name.
    """
    own_names = [name for name, sign in names.items() if sign == BORROWER]
    speakers = speakers_in(paper.text, own_names)
    reader = _Reader(paper, roles_in(paper.text, names), speakers)
    return Statements(_together(tuple(reader.statements())), speakers.is_talk)


def _together(said: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Tell the sentences of a long paper of one another."""
    if sum(len(one.words) for one in said) < MANY_SIGNS:
        return said
    among = Signs(one.words for one in said)
    return tuple(replace(one, among=among) for one in said)


@dataclass(frozen=True, slots=True)
class _Reader:
    """One paper with its roles and speakers."""

    paper: Normalised
    roles: Mapping[str, str]
    speakers: Speakers

    def statements(self) -> Iterator[Statement]:
        """Yield sentence by sentence; items of a list are read with the words that lead them in."""
        lead, quoted_to = "", 0
        for start, end in _spans(self.paper.text):
            begin, is_own = self.speakers.at(start)
            said = self.paper.text[max(start, begin) : end]
            if not _WORDS.search(said):
                continue
            words = canonical(said, self.roles)
            if lead and not _ITEM.match(said):
                lead = ""
            one = self._statement((start, end), lead + words, is_own=is_own)
            if one.binds and end <= quoted_to:
                one = replace(one, kind=Kind.TOLD)
            yield one
            if one.kind is Kind.TOLD:
                quoted_to = max(quoted_to, quotation_end(self.paper.text, start, end))
            if leading := _lead_of(words):
                lead = leading
            elif _END.match(said[-1]) and not _ITEM.match(said):
                lead = ""

    def _statement(self, span: tuple[int, int], words: str, *, is_own: bool) -> Statement:
        start, end = span
        text = self.paper.text
        ends_line = text[end : end + 1] in {"\n", ""} and not _END.match(text[end - 1])
        kind = Kind.OWN if is_own else kind_of(words, ends_line=ends_line)
        return Statement(
            words=live_words(words),
            quote=_quote(self.paper, start, end),
            line=self.paper.line(start),
            kind=kind,
            excepts=excepts(words),
        )


def _lead_of(words: str) -> str:
    """Return the part of a line that is to be read with each item under or behind it."""
    if _FORBIDS.fullmatch(words):
        return words
    first = _FIRST_ITEM.search(words, 0, LONGEST_LEAD + 1)
    head = words[: first.end()] if first else words
    is_lead = head.endswith(":") and len(head) <= LONGEST_LEAD and _LEADS.search(head)
    return head if is_lead else ""


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences, their closing sign included, without blanks around them."""
    start = 0
    for found in _END.finditer(text):
        yield from _pieces(text, start, found.end())
        start = found.end()
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence whole, or cut at commas when it is longer than any clause is read.

    Speech that was written down without any sign is cut where a speaker goes on to the next thing.
    """
    if end - start > LONGEST_BREATH and _SIGN.search(text, start, end) is None:
        for joint in _JOINT.finditer(text, start, end):
            yield from _trimmed(text, start, joint.start())
            start = joint.start()
    while end - start > LONGEST_SENTENCE:
        comma = text.rfind(",", start, start + LONGEST_SENTENCE)
        cut = comma + 1 if comma > start else start + LONGEST_SENTENCE
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip())
    if first < last:
        yield first, last


def _quote(paper: Normalised, start: int, end: int) -> str:
    """Return the paper's own words on one line."""
    words = " ".join(paper.quote(start, end).split())
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE] + "…"
