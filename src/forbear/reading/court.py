"""Which court a paper names for disputes."""

import re
from collections.abc import Iterator

from forbear.reading.history import sentence_bounds, states_a_term
from forbear.reading.terms import Term

_COURT = re.compile(r"法院")
_NAME = re.compile(r"[^,。;:?!.\d\n\"“”()_\s】〇]{1,30}$")
_BOUND = re.compile(
    r"(?:提交|交由|提请|找|由|向(?!阳)|到|上(?!海|饶|虞|杭|街|蔡|高)|去|(?<![所现存])在|以"
    r"|归(?!绥)|是(?!非)"
    r"|于(?!都|洪|田)|为|选择?|约定|同意|受|经(?!常|济|开)|应|就)"
)
_FORUM = re.compile(
    r"争议|纠纷|官司|管辖|诉讼|涉讼|争讼|兴讼|起诉|分歧|争执|说不拢|谈不拢|扯不清|闹翻|有事|说了算"
    r"|讲理|说理"
    r"|真有|打官司"
)
_PAST = re.compile(
    r"案号|民初|执字|号案|已(?:经)?(?:向|于|由|在)|业已|此前|曾|尚未判决|执行法院|司法确认|传票"
    r"|盖章|院印"
    r"|\d月[^,。;\n]{0,6}向[^,。;\n]{2,30}(?:起诉|提起)"
)
_ANY = re.compile(
    r"^(?:有管辖权的|管辖|第一审(?:管辖)?|一审|具有|该|本|各级|当地|依法|任何|合意)?(?:的)?(?:人民"
    r"|地方)?法院$"
)
_IN_BRACKETS = re.compile(r"\([^()\n]{2,24}法院\)")
_ENGLISH = re.compile(
    r"the court is (?P<one>the one where [a-z ]{3,20})(?=[.,;\n]|$)"
    r"|(?<![A-Za-z])(?P<value>(?:[Tt]he )?(?:[A-Z][A-Za-z]{1,20} ){0,4}(?:[Pp]eople's )?[Cc]ourts?"
    r"(?: (?:of|at|in|for|where) [^.;,\n()]{3,44}?)?)(?= (?:has|have|is|decides?|alone|shall"
    r"|will)\b"
    r"|[.,;\n]|$)"
)
_ENGLISH_FORUM = re.compile(
    r"[Dd]ispute|jurisdiction|[Ll]itigation|[Cc]laims? under|brought|argue|fall out|suit"
    r"|proceedings|decides?"
    r"|to go to|the court is|court case|heard"
)
_GENERAL = re.compile(
    r"^(?:the )?[Cc]ourts?$|^(?:the )?[Cc]ourt (?:file|fee|case|order|hearing|papers)"
)
_ARTICLE = re.compile("^[Tt]he ")
_NEAR = 40


def courts(text: str) -> Iterator[Term]:
    """Yield the words that name a court; a court where papers are handed in is none."""
    yield from _chinese(text)
    yield from _english(text)


def _chinese(text: str) -> Iterator[Term]:
    done = 0
    for match in _COURT.finditer(text):
        begin, end = sentence_bounds(text, match.start())
        sentence = text[max(begin, match.start() - 2 * _NEAR) : min(end, match.end() + _NEAR)]
        if match.start() < done or not _FORUM.search(sentence) or _PAST.search(sentence):
            continue
        name = _NAME.search(text[max(begin, match.start() - _NEAR) : match.start()])
        if name is None or not states_a_term(text, match.start()):
            continue
        words = name[0]
        bounds = [one.end() for one in _BOUND.finditer(words) if one.end() <= len(words)]
        start = match.start() - len(words) + (bounds[-1] if bounds else 0)
        bracket = _IN_BRACKETS.match(text, match.end())
        stop = done = bracket.end() if bracket else match.end()
        if not _ANY.match(text[start : match.end()]):
            yield Term("court", text[start:stop], start, stop, start)


def _english(text: str) -> Iterator[Term]:
    for match in _ENGLISH.finditer(text):
        group = "value" if match["value"] else "one"
        around = text[max(0, match.start() - 2 * _NEAR) : match.end() + _NEAR]
        article = _ARTICLE.match(match[group])
        start = match.start(group) + (article.end() if article else 0)
        name = text[start : match.end(group)]
        if _GENERAL.match(name) or not _ENGLISH_FORUM.search(around):
            continue
        if states_a_term(text, start):
            yield Term("court", name, start, match.end(group), match.start())
