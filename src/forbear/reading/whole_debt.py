"""Words that make a sum the whole debt without figures of its parts: (本、利、罚、费全在里头)."""

import re

_TAKES_IN = re.compile(
    r"(?:本金?|本息|利息)[加、和及与]?[^。;\n\d)]{0,16}?(?:[息利罚费]|什么的)[^。;\n\d)]{0,8}?"
    r"(?:\)|都?全?在(?:里|内|一起))"
    r"|\b(?:takes? in|includ(?:es?|ing)|covers?|comprises?|is made up of) [^.;\n\d]{0,60}?"
    r"(?:interest|charges|fees)",
    re.IGNORECASE,
)
_LEAD = re.compile(r" ?元?[(,]? ?(?:已|均)?[^。;,\n\d]{0,6}| ?,? (?:which|that|and) ")
_LISTED = re.compile(
    r"(?:本金|利息)(?:[、,和及与暨][^、,。;:\d]{1,8}){1,5},?(?:合计|共计|总计|合共|共|计)"
    r"[^、,。;:\d]{0,6}$"
)
_REACH = 100


def takes_in_parts(behind: str) -> bool:
    """Tell whether the words behind a sum say that principal and interest are in it."""
    found = _TAKES_IN.search(behind, 0, _REACH)
    return found is not None and _LEAD.fullmatch(behind, 0, found.start()) is not None


def sums_up_parts(before: str) -> bool:
    """Tell whether the words before a sum list the parts that it adds up: 本金、利息,共计."""
    return _LISTED.search(before) is not None
