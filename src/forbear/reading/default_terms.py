"""How many missed instalments end a plan."""

import re
from collections.abc import Iterator

from forbear.reading.history import sentence_bounds, states_a_term
from forbear.reading.numerals import DIGITS
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_ENDS = re.compile(
    r"终止|解除|就没了|丧失期限利益|不再让|不让[我你]分|作废|失效|取消|到期(?![后日时前之])"
    r"|宣布|恢复|撤销|不再享有|结束|到此为止|才停"
    r"|才能停|退出|重新计算|立案"
    r"|(?:一次性?|马上|全部|立即)[^,。;\n]{0,6}(?:清偿|还清|归还|付清|全部|要还|要给|还|到期)"
    r"|即[刻行时](?:全部)?(?:到期|取消)|(?:全部?|都)要?马上[还给]|(?:剩"
    r"|余)[^,。;\n]{0,10}一次(?:性)?还"
    r"|terminat|lapse|void|cancel|\bends?\b|may end|accelerat|immediately due|becomes? due",
    re.IGNORECASE,
)
_ONE = (
    r"任[何一意]?(?:一|1)?[期笔]|某一期|有[一1](?:[期笔次回]|个月)|其中一期"
    r"|[一1][期次回](?=未|逾|不|没|晚)|[哪那]一?[期次回笔个]月?(?=未|没|不|逾)"
    r"|失败一次"
    ""
)
_N = r"(?P<n>\d{1,2}|[一二两三四五六七八九十])"
_SEVERAL = r"(?P<several>[2-9]|[二两三四五六])"
_MISSED = re.compile(
    rf"(?P<any>{_ONE}|\bany (?:one )?(?:single )?(?:instal?lment|payment)|\bone (?:missed|late))"
    rf"|(?:连续|连着|接连|累计|任意|合计)(?:迟延|逾期|拖欠|未还|未付|未缴|没还)?(?:达|满|超过"
    rf"|有)? ?{_N} ?个?[期次月回]"
    rf"|(?<![第前后每末\d一二三四五六七八九十]){_SEVERAL} ?个?(?:[期次回笔]|月)(?:应付款|款项?"
    rf"|的?钱)?(?:都|均|仍|还)?"
    r"(?:没|未|不)(?=[按还付缴给交能])"
    r"|逾期(?:超过|满|达)? ?(?P<late>\d{1,2}|[一二两三四五六七八九十])个?期"
    r"|\b(?P<english>two|three|four|\d) (?:consecutive )?(?:instal?lments?|payments)?"
    r" ?(?:in a row )?(?:are |is |remain )?(?:missed|unpaid|overdue|in a row)"
    r"|\b(?P<unpaid>two|three|four|\d) (?:instal?lments|payments) (?:in a row )?(?:are|remain)"
    r" (?:unpaid|overdue|missed|late)"
    r"|逾期(?P<times>[二两三四2-4])次"
    r"|\bmiss (?P<miss>two|three|four|\d) (?:instal?lments|payments)",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"继续有效|不视为违约|不影响|不得|不终止|不作废|仅就|只就|均不|remains in force", re.IGNORECASE
)
_NUMBERS = DIGITS | {"十": 10, "two": 2, "three": 3, "four": 4}
_CURED = re.compile("补|催告|通知|发函|说一声|清缴|write to you|notice|构成|情形")
_ELSEWHERE = re.compile(
    r"(?:别的|其他|其它|别家|任何|另外)[^,。;\n]{0,4}(?:银行|机构|平台|债务|贷款|借款|网贷)"
)
"""Missed with somebody else."""
_NEAR = 16
_BULLET = 24
"""Signs of the next point of a list that may begin to speak of notice."""
_FOLLOWING = 120
"""Signs behind the sentence of a miss in which its end may stand."""
_EXCEPTED = re.compile("除[^。;,]{0,4}$")


def default_terms(sources: Sources) -> Iterator[Term]:
    """Yield the number of misses that end the plan."""
    for match in _MISSED.finditer(sources.text):
        yield from _missed(sources, match)


def _missed(sources: Sources, match: re.Match[str]) -> Iterator[Term]:
    """Yield the term when the sentence goes on to end the plan."""
    _, end = sentence_bounds(sources.text, match.start())
    ends = _ENDS.search(sources.text, match.end(), end)
    if ends is None and not match["any"]:
        ends = _ends_after_notice(sources.text, match.end(), end)
    if ends is None or not states_a_term(sources.text, match.start()):
        return
    if _ELSEWHERE.search(sources.text, max(0, match.start() - _NEAR), match.start()):
        return
    excepted = _EXCEPTED.search(sources.text[max(0, match.start() - 6) : match.start()])
    if _DENIED.search(sources.text, match.end(), ends.end()) and not excepted:
        return
    number = 1 if match["any"] else _number(next(filter(None, match.groups())))
    yield Term("missed_count", number, match.start(), match.end(), match.start())


def _ends_after_notice(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return how a plan ends when the sentence only gives notice and time, and the next ends it."""
    if not _CURED.search(text, start, end + _BULLET):
        return None
    stop = text.find("\n\n", start)
    return _ENDS.search(text, end, min(end + _FOLLOWING, stop if stop >= 0 else len(text)))


def _number(text: str) -> int:
    return _NUMBERS.get(text.lower()) or int(text)
