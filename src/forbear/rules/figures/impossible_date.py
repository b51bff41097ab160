"""Impossible date: a day of another calendar is no day that can be compared."""

import re
from collections.abc import Iterable

from forbear.rules.base import Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.place import Place

_LUNAR = re.compile(
    r"(?:农历|阴历|旧历|lunar)|(?:腊月|正月)(?:初|十|廿|二十|三十|[一二三四五六七八九])"
)


def by_figures(facts: Facts) -> Iterable[Verdict]:
    """Refuse to judge days of the lunar calendar.

    Raises:
        Missing: At the first of them; ask for the day of the common calendar.
    """
    if not facts.has_paper:
        return ()
    lunar = _LUNAR.search(facts.paper.normalised.text)
    if lunar:
        line = facts.paper.normalised.line(lunar.start())
        raise Missing("calendar", Place(facts.path("agreement.md"), line))
    return ()
