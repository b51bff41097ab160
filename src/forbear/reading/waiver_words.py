"""When a waiver takes effect and on which condition, in the paper's own words."""

import re
from collections.abc import Iterator
from itertools import islice

from forbear.loan.kinds import Component
from forbear.reading.history import sentence_bounds, states_a_term
from forbear.reading.terms import Term, Waiver

MOST = 200
"""Waivers of one paper that are looked at."""
_WHEN = re.compile(
    r"自?(?P<since>[^,。;\n自]{2,24}?)之?日?起(?!诉)|(?P<at>[^,。;\n]{2,24}?(?:后|时|当日"
    r"|之日))(?=[,由即方甲乙]|一次性|免|减)"
    r"|(?P<english>upon [a-z ]{4,60}|after [a-z ]{4,60})",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"(?:视|根据|凭|经|须经|需经|待)[^,。;\n]{2,30}|(?:在|如|若)[^,。;\n]{2,30}?的?(?:前提下"
    r"|条件下|情况下)|另行申请"
)
_WHOLE = re.compile(
    r"(?P<verb>减免|免除|豁免|免收|核减|waive[sd]?)[^。;,\n\d不]{0,14}?(?P<item>罚息|复利|利息"
    r"|本金|default interest|penalt\w+|interest|principal)"
    r"|(?P<first>罚息|复利|利息|本金|default interest"
    r"|penalt\w+)[^。;\n,\d不]{0,14}?(?P<late>减免|免除|豁免|免收|核减|waived)",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"[^。;\n,]{0,12}?(\d{1,3}(?:\.\d{1,2})?) ?%")
_HEADING = re.compile(
    r"(?:^|\n)(?:#+ ?)?(?:第[一-鿿\d]{1,4}[条章节]"
    r"|[一二三四五六七八九十]{1,3}[、.])?[^。,;\n]{0,14}(?:\n|$)"
)
_ITEMS = {
    "罚息": Component.PENALTY_PRINCIPAL, "复利": Component.PENALTY_INTEREST,
    "利息": Component.INTEREST, "本金": Component.PRINCIPAL, "interest": Component.INTEREST,
    "principal": Component.PRINCIPAL,
}  # fmt: skip
_DENIED = re.compile("[不未无非].{0,3}$")


def waived_from(text: str, start: int) -> tuple[str, str]:
    """Return when a waiver takes effect and its condition; empty where nothing is said."""
    begin, end = sentence_bounds(text, start)
    sentence = text[begin:end]
    when = _WHEN.search(sentence)
    condition = _CONDITION.search(sentence)
    words = next((part for part in when.groups() if part), "") if when else ""
    return words.strip(), condition[0] if condition else ""


def unmeasured_waivers(text: str) -> Iterator[Term]:
    """Yield waivers that name no sum: 免除全部罚息."""
    for match in islice(_WHOLE.finditer(text), MOST):
        begin, end = sentence_bounds(text, match.start())
        sentence = text[begin:end]
        if re.search(r"\d元|\d\.\d\d", sentence) or _HEADING.fullmatch("\n" + sentence):
            continue
        if _DENIED.search(text[begin : match.start()]) or not states_a_term(text, match.start()):
            continue
        word = (match["item"] or match["first"]).lower()
        item = _ITEMS.get(word, Component.PENALTY_PRINCIPAL)
        when, condition = waived_from(text, match.start())
        yield Term(
            "waived",
            Waiver(item, None, None, when, condition),
            match.start(),
            match.end(),
            match.start(),
        )
