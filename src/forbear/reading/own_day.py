"""The day of the paper itself: where it says so, else where it is signed."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from forbear.reading.days import Day, DayState
from forbear.reading.found import Found

_DEED = "签[订署约字立章名]|立[据书约](?!人)|订立"
_SIGNED = re.compile(
    rf"(?:{_DEED}|出具|落款|开具|发函|打印|生成|发送|制表|确认|同意|填写|点击|受理|签约完成|已签约"
    r"|已办理|已确认|已同意)的?[^,。;\n\d:至起前后次期]{0,4}?(?:日期|日|时间|于|完成)?"
    r"[ \t]{0,4}[:|]?[ \t]{0,30}$"
    r"|[即·] ?签?署? ?[(]?$|(?:^|\n|\s)Date:? {0,12}$"
    r"|(?:[Dd]ated|[Ss]igned|[Aa]ccepted|[Ee]xecuted|(?:made|entered into))(?: \w+){0,5}?(?: on"
    r"| this)?:? ?$"
    r"|(?:[Ss]igned|[Ss]ignature|[Aa]greed(?: and signed)?): ?[A-Z][A-Za-z ]{2,40},? ?$"
)
_DONE = re.compile(
    rf"(?:(?:{_DEED}|签[的了过])(?!之?日?[前后起就才再])|签[章字署订]后即?生效|达成"
    rf"|点[了击]?[^,。;\n]{{0,6}}同意"
    rf"|指纹确认"
    r"|人脸[^,。;\n]{0,6}确认)"
)
_CONFIRMED = re.compile(r"[^,。;\n]{0,14}?确认(?:方案|协议|本|无误|接受|,|。|$)")
_NEW = re.compile("[:。;]")
_CLOCK = re.compile(r" ?\d{1,2}:\d\d(?::\d\d)? ?")
_LINK = re.compile(r"(?:[于在您你(与天日]|^|\n|[,。;:(] ?|[─—-]|\d{1,2}:\d\d|中华) ?$")
_LATER = re.compile(r"请|须|应|需|可|将|如|若|前往|之?前|到期|有效")
_MARKED = re.compile(
    r"公章|签[字章名署]|盖章|用印|印章|(?:承诺人|立据人|借款人|债务人|出借人|甲方|乙方|出具人)"
    r"(?:\([^()\n]{0,10}\))?:|专用章|Signature|signature|signed|seal|银行股份有限公司|\(章\)"
    r"|同意(?:以上|上述)"
)
_FIGURES = re.compile(r"[,;\d]")
_BLANKS = re.compile(r"(?:   |\t|[ \t)]日期:? ?|^日期:? ?|(?:签|章|印|名)\)? {0,4})$")
_SEAL_BEHIND = re.compile(r"[章印签署立)]$")
_SUM = re.compile(r"[¥$。元]|\d[,.]\d|^ {1,8}\d{1,7}$")
_GAP = re.compile(r" {3}|\t")
_AS_OF = re.compile(r"(?:截[至止]|计至|算至)[^。;\n]{0,6}$")
_OLD = re.compile(
    r"attorney|主合同|[原旧](?:借款|贷款|合同|协议)|(?:借款|贷款|信贷|担保)合同"
    r"|[Ll]oan (?:[Aa]greement"
    r"|[Cc]ontract)|Loan: {1,3}No|放款|发放|《[^》\n]{0,16}合同》|授权|清单|sheet|statement of"
    r"|明示表|转让|贷了?款|借条|证明"
)
_HEAD = 160
"""Signs at the top in which a bare day can be the paper's own."""
_PAIR = re.compile(r"双方|协议|签字|一式|各[拿执持]")
_LATELY = timedelta(days=31)
"""A paper is rarely older than this when it comes."""
_TODAY = re.compile(r"(?:今[天日]|刚才|刚刚)[^。;\n]{0,40}?签[署订约]的")
_SENT = re.compile(r"(?:时间|日期|Date|Sent)[: ]{1,3}$")
_RUNS_ON = re.compile(
    r"[\d,;]|\b(?:from|on|by|until|till|to|due|of|before|starting|beginning|commencing) ?$"
    r"|(?:还款|到期|首期|截[至止]|付清|结清|期限|生效|执行|至)[^\n]{0,8}$"
)
_BEFORE_DAY = re.compile(r" ?日?[之以]?前")
_CLAUSE = re.compile(r"[,。;\n]")
_BEFORE, _BEHIND, _BLOCK, _TAIL = 60, 90, 80, 500
_NEAR, _RUN, _FAR, _LONGEST_SEAL = 8, 24, 38, 16


def signing_day(text: str, days: Sequence[Found[Day]]) -> Found[Day] | None:
    """Return the day on which the paper says it is or was signed."""
    readable = [one for one in days if one.value.state is DayState.READ]
    for one in readable:
        before, behind = _line_before(text, one.start), _rest_of_line(text, one.end)
        if _is_signing(before, behind) and not _is_of_another(before, behind):
            return one
    return _of_today(text, readable) or _at_the_end(text, readable) or _at_the_top(text, readable)


def _is_of_another(before: str, behind: str) -> bool:
    """Tell the day of the old contract, of an authority or of a receipt."""
    near = before if before[-_NEAR:].isascii() else before[-_RUN:]
    return _OLD.search(near + _CLAUSE.split(behind)[0]) is not None


def _of_today(text: str, readable: Sequence[Found[Day]]) -> Found[Day] | None:
    """Return the day of a message that says it was signed today."""
    if _TODAY.search(text) is None:
        return None
    sent = (one for one in readable if _SENT.search(_line_before(text, one.start)))
    return next(sent, None)


def _at_the_end(text: str, readable: Sequence[Found[Day]]) -> Found[Day] | None:
    """Return the day under the paper, alone on its line or beside names and seals."""
    for one in reversed([one for one in readable if one.start > len(text) - _TAIL]):
        before, behind = _line_before(text, one.start), _rest_of_line(text, one.end)
        if before.endswith(("自", "从", "于", "至", "前")):
            continue
        is_last = not text[one.end :].strip() and _RUNS_ON.search(before[-_RUN:]) is None
        alone = _is_names(before) and _is_seal(behind)
        marked = _MARKED.search(text[max(0, one.start - _BLOCK) : one.start])
        if alone or is_last or (marked and _MARKED.search(before)):
            return one
    return None


def _at_the_top(text: str, readable: Sequence[Found[Day]]) -> Found[Day] | None:
    """Return a day alone on its line under the title of a paper of two sides."""
    for one in readable:
        before, behind = _line_before(text, one.start), _rest_of_line(text, one.end)
        if one.start < _HEAD and not before.strip() and not behind.strip() and _PAIR.search(text):
            return one
    return None


def _line_before(text: str, start: int) -> str:
    return text[max(text.rfind("\n", 0, start) + 1, start - _BEFORE) : start]


def _rest_of_line(text: str, start: int) -> str:
    end = text.find("\n", start, start + _BEHIND)
    return text[start : end if end >= 0 else start + _BEHIND].rstrip()


def _is_names(before: str) -> bool:
    """Tell a line start that holds nothing, or names and seals set apart from the day."""
    if before.strip() in {"", "中华", "日期", "日期:"}:
        return True
    return _BLANKS.search(before) is not None and not _FIGURES.search(
        before[before.rfind("。") + 1 :]
    )


def _is_seal(behind: str) -> bool:
    """Tell a line end that holds nothing, a seal, or a second name or day set apart."""
    if not behind.strip() or (len(behind) <= _LONGEST_SEAL and _SEAL_BEHIND.search(behind)):
        return True
    gap = _GAP.match(behind)
    return gap is not None and _SUM.search(behind) is None


def _is_signing(before: str, behind: str) -> bool:
    if _BEFORE_DAY.match(behind):
        return False
    if _SIGNED.search(before):
        return True
    clock = _CLOCK.match(behind)
    said = behind[clock.end() :] if clock else _CLAUSE.split(behind)[0]
    done = _DONE.search(said[:_FAR]) or _CONFIRMED.match(said)
    if done is None or (clock and _NEW.search(said[: done.start()])):
        return False
    return _LINK.search(before) is not None and _LATER.search(before[-_NEAR:]) is None


def own_day(text: str, days: Sequence[Found[Day]], received_on: date | None = None) -> date | None:
    """Return the day from which the paper speaks; gives the year to days without one.

    Signed on, else the day of the balance, else the latest day named shortly before it came,
    else the day it came; when nobody knows that, the first full day that is named.
    """
    signed = signing_day(text, days)
    if signed is not None:
        return signed.value.value
    full = [one for one in days if one.value.state is DayState.READ and one.value.has_year]
    for one in full:
        if _AS_OF.search(text[max(0, one.start - _BEFORE) : one.start]):
            return one.value.value
    named = [one.value.value for one in full if one.value.value]
    if received_on is None:
        return named[0] if named else None
    lately = [one for one in named if received_on - _LATELY <= one <= received_on]
    return max(lately, default=received_on)
