"""What the columns or rows of a table of payments hold, told by their headings."""

import re
from collections.abc import Sequence
from enum import StrEnum


class Holds(StrEnum):
    """The meaning of a column."""

    NO = "no"
    DUE = "due"
    REST = "rest"
    """Still owed afterwards, or a remark: never to be paid."""
    TOTAL = "total"
    PRINCIPAL = "principal"
    INTEREST = "interest"
    FEE = "fee"
    AMOUNT = "amount"
    """A sum of some kind: the total, unless another column says so more plainly."""
    UNKNOWN = ""


_MEANINGS: tuple[tuple[Holds, str], ...] = (
    (
        Holds.REST,
        (
            r"剩余|余额|结余|未还|尚欠|待还本金|状态|备注|说明|方式|账户|天数|利率|balance"
            r"|remaining"
            r"|outstanding|status|remark|note|\bleft\b|\brate\b|\bdays\b"
        ),
    ),
    (
        Holds.NO,
        (
            r"期次|期数|期号|序号?$|期别|^期$|第几|^次[数序]?$|编号|笔[数次]|^#|^no\b|^n[o°º]\.?$"
            r"|^(?:instal?ment|payment|period)(?: no\.?| number|#)?$|号码"
        ),
    ),
    (
        Holds.DUE,
        (
            r"日期|时间|月份|[还付缴款期扣交供应前][款供缴]?日(?:\(|$)|^日$|到期$|期限$|届期"
            r"|到期日|何时"
            r"|\bdate\b|\bday\b|^due$|^when|\bby$|\bdue (?:on|by)|^month$|年月日"
        ),
    ),
    (
        Holds.TOTAL,
        (
            r"合[计共]|总|本息|小计|共[付还计缴]|应[还付缴交](?!本|利|息|费)|月供|期供|供款|期款"
            r"|每期|月付"
            r"|\btotal\b|\bto pay\b|\bpayable\b|\bEMI\b|^instal?lment amount"
        ),
    ),
    (Holds.PRINCIPAL, r"本金|还本|^本$|principal|capital"),
    (Holds.INTEREST, r"息|占用费|interest"),
    (Holds.FEE, r"费|fee|charge|保险|premium"),
    (
        Holds.AMOUNT,
        (
            r"金额|款|数额|数目|应付数|还款额|[还付缴交]|额$|^元$|amount|payment|\bsum\b|\bpay\b"
            r"|instal"
            r"|RMB|CNY|HK\$|¥"
        ),
    ),
)
_WORDS = tuple((holds, re.compile(words, re.IGNORECASE)) for holds, words in _MEANINGS)
_NEW = re.compile(r"新|展|延|后|现|改|调整|\bnew|revised|extended|after", re.IGNORECASE)
_OLD = re.compile(r"原|旧|前|起|初|\bold|original|former|from|start|before", re.IGNORECASE)


def meaning(heading: str) -> Holds:
    """Return what a heading says its cells hold; the plainest of its words decides."""
    return next((holds for holds, words in _WORDS if words.search(heading)), Holds.UNKNOWN)


def newest(headings: Sequence[str]) -> int:
    """Return which of several headings of days names the day that now counts: the last, if none."""
    ranks = [(bool(_NEW.search(one)) - bool(_OLD.search(one)), n) for n, one in enumerate(headings)]
    return max(ranks)[1]
