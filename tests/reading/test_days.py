from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.reading.days import DayState, days
from forbear.reading.due_days import due_days
from forbear.reading.normalise import normalised
from forbear.reading.own_day import own_day, signing_day
from forbear.reading.periods import periods

PAPER_DAY = date(2026, 11, 24)
DAYS = st.dates(min_value=date(2001, 1, 1), max_value=date(2049, 12, 31))
DIGITS = "〇一二三四五六七八九"
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def numeral(number: int) -> str:
    tens, ones = divmod(number, 10)
    head = "" if not tens else ("十" if tens == 1 else DIGITS[tens] + "十")
    return head + (DIGITS[ones] if ones or not tens else "")


def chinese(day: date) -> str:
    year = "".join(DIGITS[int(sign)] for sign in str(day.year))
    return f"{year}年{numeral(day.month)}月{numeral(day.day)}日"


WRITTEN: dict[str, Callable[[date], str]] = {
    "chinese": lambda day: f"{day.year}年{day.month}月{day.day}日",
    "spaced": lambda day: f"{day.year} 年 {day.month} 月 {day.day} 日",
    "slashes": lambda day: f"{day.year}/{day.month}/{day.day}",
    "dots": lambda day: f"{day:%Y.%m.%d}",
    "iso": lambda day: day.isoformat(),
    "numerals": chinese,
    "republic": lambda day: f"民國{day.year - 1911}年{day.month}月{day.day}日",
    "republic in full": lambda day: f"中華民國{day.year - 1911}年{numeral(day.month)}月{day.day}日",
    "english": lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    "american": lambda day: f"{MONTHS[day.month - 1][:3]} {day.day}, {day.year}",
    "short year": lambda day: f"{day.year % 100:02d}年{day.month}月{day.day}日",
}


def read(source: str) -> list[str]:
    return [
        one.value.value.isoformat() if one.value.value else one.value.state.value
        for one in days(normalised(source).text, PAPER_DAY)
    ]


@pytest.mark.parametrize("notation", WRITTEN)
@given(day=DAYS)
def test_a_day_in_any_notation_reads_back(notation: str, day: date) -> None:
    assert read(WRITTEN[notation](day)) == [day.isoformat()]


@given(day=st.dates(min_value=PAPER_DAY, max_value=date(2027, 11, 23)))
def test_a_day_without_year_that_is_to_come_is_the_next_one(day: date) -> None:
    assert read(f"{day.month}月{day.day}日前还清") == [day.isoformat()]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("12月5日前", "2026-12-05"),
        ("1月10日", "2027-01-10"),
        ("11月20日工号8821确认", "2026-11-20"),
        ("6月15日", "2026-06-15"),
        ("已于5月10日支付", "2026-05-10"),
        ("明年1月10号", "2027-01-10"),
        ("今年12月1日", "2026-12-01"),
        ("十二月五日前", "2026-12-05"),
        ("115年12月1日", "2026-12-01"),
        ("2027年2月30日", "impossible"),
        ("2027-02-29", "impossible"),
        ("2月30日", "impossible"),
        ("2027-13-01", "impossible"),
        ("2027年13月", "impossible"),
        ("31 September 2027", "impossible"),
        ("2026年12月__日", "incomplete"),
        ("2026年__月", "incomplete"),
        ("2026年12月", "2026-12-01"),
        ("2026-12", "2026-12-01"),
        ("明年1月起", "2027-01-01"),
        ("民国115/12/1", "2026-12-01"),
        ("9999年12月1日", ""),
        ("民国百年12月1日", ""),
        ("第12月", ""),
        ("明年13月起", ""),
        ("WSD20251210-0077", ""),
        ("2026.12 1,234.50", ""),
        ("2026年第12期", ""),
        ("百月百日", ""),
        ("十十月三日", ""),
    ],
)
def test_days_that_need_a_second_look(source: str, found: str) -> None:
    assert read(source) == ([found] if found else [])


def test_without_the_papers_day_a_day_without_year_is_incomplete() -> None:
    (found,) = days("12月5日前")

    assert (found.value.state, found.value.month, found.value.day) == (DayState.INCOMPLETE, 12, 5)
    assert days("明年1月起") == ()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("每月15日", [15]),
        ("每月15号", [15]),
        ("每月末日", [31]),
        ("每月最后一日", [31]),
        ("每月底", [31]),
        ("每个公历月的第22日", [22]),
        ("每一自然月之5日", [5]),
        ("还款日为每月十日", [10]),
        ("on the 5th of each month", [5]),
        ("always on the 10th", [10]),
        ("the last day of each month", [31]),
        ("每月45日", []),
        ("每月三百元", []),
    ],
)
def test_days_that_come_back(source: str, found: list[int]) -> None:
    assert [one.value for one in due_days(normalised(source).text)] == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("签订之日起三日内", [(3, False)]),
        ("7个工作日内", [(7, True)]),
        ("十五天", [(15, False)]),
        ("两周内", [(14, False)]),
        ("within ten working days", [(10, True)]),
        ("21 days", [(21, False)]),
        ("90 (ninety) days", [(90, False)]),
        ("第3日", []),
        ("2026年12月5日", []),
        ("日利率", []),
        ("9999日", []),
        ("三日息", []),
        ("十十日", []),
        ("宽限期为0日", [(0, False)]),
    ],
)
def test_spans_of_days(source: str, found: list[tuple[int, bool]]) -> None:
    assert [(one.value.days, one.value.is_working) for one in periods(source)] == found


def signed(source: str) -> str:
    text = normalised(source).text
    found = signing_day(text, days(text, PAPER_DAY))
    return found.value.value.isoformat() if found and found.value.value else ""


@pytest.mark.parametrize(
    ("source", "day"),
    [
        ("签署日期：2026年11月24日", "2026-11-24"),
        ("本协议于2026年11月24日由双方签订。", "2026-11-24"),
        ("2026年11月24日签署。分36期", "2026-11-24"),
        ("甲方（公章）\n乙方（签字）：周小满\n2026年11月24日", "2026-11-24"),
        ("特此承诺。\n\n二〇二六年十一月三日", "2026-11-03"),
        ("2026年11月23日（调解委员会印章）", "2026-11-23"),
        ("甲方（公章）：某某银行 2026年11月24日", "2026-11-24"),
        ("[ 同意 · 2026.11.22 ]", "2026-11-22"),
        ("Date:      24 November 2026", "2026-11-24"),
        ("Signed on 26 November 2026", "2026-11-26"),
        ("乙方于2025年12月10日与甲方签订借款合同", ""),
        ("乙方于2025年12月10日还款。另有约定。", ""),
        ("（公章）自2026年11月3日起由受让人行使债权。", ""),
        ("under a power of attorney dated 3 March 2026, as shown", ""),
        ("12月5日前还", ""),
    ],
)
def test_the_day_of_signing(source: str, day: str) -> None:
    assert signed(source) == day


@pytest.mark.parametrize(
    ("source", "day"),
    [
        ("截至2026年11月20日，欠款。首期2026年12月1日。", date(2026, 11, 20)),
        ("2025年3月1日借款，12月还。", date(2025, 3, 1)),
        ("签署日期：2026年11月24日，截至2026年11月1日", date(2026, 11, 24)),
        ("无日期", None),
    ],
)
def test_the_day_a_paper_speaks_from(source: str, day: date | None) -> None:
    text = normalised(source).text

    assert own_day(text, days(text)) == day
