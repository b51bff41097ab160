"""Which court a paper names for disputes."""

import re
from collections.abc import Iterator

from forbear.reading.history import states_a_term
from forbear.reading.terms import Term

_COURT = re.compile(
    r"(?:由|向|提交|交由|以|找|官司在) ?_?(?P<value>[^,。;\n由向以找_]{2,30}?(?:人民法院|法院))"
    r"|(?:^|[?。,;\n] ?)(?P<plain>[^,。;?\n]{2,14}的法院)(?=说了算)"
    r"|(?<![所住地现])(?:到|去|在)(?P<at>[^,。;\n由向到去在_]{2,24}?法院)(?=打官司|起诉|说|解决"
    r"|处理|告|管|[,。;\n])"
    r"|(?P<where>the court where you live(?=[.,;\n]))"
    r"|(?P<courts>the courts of [A-Z][A-Za-z ]{2,30}?)(?= ha)"
    r"|the court is (?P<one>the one where [a-z ]{3,20})(?=[.,;\n])"
    r"|(?P<english>the court at [^.;,\n]{3,60}|courts? of [A-Za-z][A-Za-z' ]{2,40}?(?= has"
    r"|[.,;\n]))",
)
_DISPUTE = re.compile(
    r"争议|纠纷|官司|管辖|诉讼|起诉|分歧|争执|说不拢|谈不拢|扯不清|有事|处理|court|真有"
    r"|[Dd]ispute|jurisdiction"
)
_ANY = frozenset({"人民法院", "法院"})
_NEAR = 40


def courts(text: str) -> Iterator[Term]:
    """Yield the words that name a court; a court where papers are handed in is none."""
    for match in _COURT.finditer(text):
        group = next(name for name, value in match.groupdict().items() if value)
        around = text[max(0, match.start() - _NEAR) : match.start()]
        behind = text[match.end() : match.end() + _NEAR // 2]
        is_about = _DISPUTE.search(around) or _DISPUTE.search(behind)
        if match[group] not in _ANY and is_about and states_a_term(text, match.start(group)):
            yield Term("court", match[group], match.start(group), match.end(group), match.start())
