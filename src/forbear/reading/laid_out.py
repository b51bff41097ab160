"""Words that lay a sum out in instalments: 36,000元分12期, split over ten months."""

import re

_N = r"(?:\d{1,3}|[一二两三四五六七八九十]{1,4})"
_TIMES = r"个?(?:期|次|笔|回|月|季度?)(?!内|前(?!面)|起|以|后(?!面))"
_SPLIT = re.compile(
    rf"(?:[分拆摊匀掰](?:摊|拆|期)?(?:成|为|作|做|开)?了?(?:等额)?|[做改按][成为作]?|用|连?还满?)"
    rf" ?{_N} ?{_TIMES}"
)
_LISTED = re.compile(rf"(?:共|连续|为期|分) ?{_N} ?{_TIMES}")
NOT_ANOTHER = re.compile(
    r" ?元?(?:\([^()\n]{0,60}\))?"
    r"(?:\d{1,4} ?[年月日号]|\d{1,4}[./\-]\d{1,2}(?:[./\-]\d{1,2})?|\d{1,2}(?:\.\d{1,4})? ?[%‰]"
    r"|[^。;\n\d|免剩另百千万亿])*+"
)
"""Words without another sum, a waiver, a rest or the end of the sentence."""
_FROM = re.compile(r"(?:\([^()\n]{0,40}\))?,[自从于由][^。;\n]{4,90}")
_AT_ONCE = re.compile(
    rf"(?:\([^()\n]{{0,40}}\))?,(?:拆|分|按季,分)?{_N} ?(?:期|次|笔|回)(?=[,。;\n ]|$)"
)
_ENGLISH = re.compile(
    r"\b(?:in|over|by|into|across|through|split|for) (?:the )?"
    r"(?:\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:equal |monthly |consecutive |equated |level ){0,3}"
    r"(?:instal?lments?|payments?|months?|mths?|EMIs?|portions|parts|lots|tranches|times)\b",
    re.IGNORECASE,
)
_NO_SUM = re.compile(r"(?: ?(?:元|yuan))?(?: ?\([^()\n]{0,60}\))?[^.;\n\d|]*+", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?:分[成为作]?|用) ?{_N} ?{_TIMES}(?:内)?(?:等额)?(?:向[^,。;\n]{{1,8}})?"
    r"(?:归还|偿还|支付|清偿|还清|收取|给付|付清|还完|缴清|收回|摊还|[还付交])"
    r"(?:上述|前述|上列)?(?:本金|欠款|款项)?(?:人民币)? ?$"
    rf"|(?<!\d){_N}个月(?:还清|还完|付清) ?$"
)
_SO = re.compile(r"(?:这[样么]|如下|按下[列表])[^。;\n\d]{0,6}[还付偿]")
_EACH = re.compile(
    r" ?(?:元|yuan)? ?(?:/|每[期月]|一[期个]|a month|a week|each|per|every|monthly|apiece|@)",
    re.IGNORECASE,
)
_PER_PERIOD = re.compile(
    r"每[期月次笔]|一期|各[期还付]|月供|[首末]期|第 ?\S{1,3} ?期|each|per month|monthly",
    re.IGNORECASE,
)
_REST = re.compile(r"(?:余|剩下)[^,。;\n\d]{0,6}$")
_MONTHLY = re.compile(r"每 ?个?[月期]|按月|逐月")
_UNTIL = re.compile(rf"{_N} ?(?:期|次|笔|回|个月)|为?止")
_END = re.compile(r"[。;|]")
_NEAR = 64
_SO_NEAR = 12
_CLAUSE = 14
AHEAD = 130


def is_laid_out(text: str, before: str, end: int) -> bool:
    """Tell whether a sum is what instalments repay.

    Args:
        before: The words of its clause in front of it, back to the sum before.
        end: Offset behind it.
    """
    clause = before[-_CLAUSE:]
    if _PER_PERIOD.search(clause, max(clause.rfind(","), clause.rfind(":")) + 1):
        return False
    if _EACH.match(text, end):
        return False
    return (
        _BEFORE.search(before) is not None
        or _AT_ONCE.match(text, end) is not None
        or leads_to(_SPLIT, NOT_ANOTHER, text, end, end + _NEAR)
        or leads_to(_ENGLISH, _NO_SUM, text, end, end + _NEAR + _CLAUSE)
        or leads_to(_LISTED, _FROM, text, end, end + AHEAD)
        or leads_to(_SO, NOT_ANOTHER, text, end, end + _SO_NEAR)
        or (_REST.search(before) is not None and _goes_on_monthly(text, end))
    )


def leads_to(
    words: re.Pattern[str], between: re.Pattern[str], text: str, start: int, stop: int
) -> bool:
    """Tell whether the next such words follow with nothing else between."""
    found = words.search(text, start, stop)
    return found is not None and between.fullmatch(text, start, found.start()) is not None


def _goes_on_monthly(text: str, start: int) -> bool:
    """Tell whether the sentence goes on with a sum a month and how often."""
    stop = _END.search(text, start, start + AHEAD)
    end = stop.start() if stop else start + AHEAD
    monthly = _MONTHLY.search(text, start, end)
    return monthly is not None and _UNTIL.search(text, monthly.end(), end) is not None
