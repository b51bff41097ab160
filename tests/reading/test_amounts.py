from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.reading.amounts import Amount, amounts
from forbear.reading.normalise import normalised
from forbear.reading.pairs import pairs
from forbear.values.capitals import capitals
from forbear.values.money import Money

MONEY = st.integers(min_value=100, max_value=99_999_999_99).map(Money)


def read(source: str) -> list[str | None]:
    return [
        None if one.value.money is None else one.value.money.plain()
        for one in amounts(normalised(source).text)
    ]


def only(source: str) -> Amount:
    (found,) = amounts(normalised(source).text)
    return found.value


WRITTEN: dict[str, Callable[[Money], str]] = {
    "grouped": lambda money: f"{money}元",
    "plain": lambda money: f"{money.plain()}元",
    "sign": lambda money: f"￥{money}",
    "name": lambda money: f"人民币 {money} 元",
    "code": lambda money: f"RMB {money.plain()}",
    "letters": lambda money: f"CNY{money}",
    "full-width": lambda money: f"{money}元".translate(
        {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
    ),
    "spaced": lambda money: f"应还 {str(money).replace(',', ', ')} 元",
    "capitals": capitals,
    "traditional": lambda money: (
        capitals(money).replace("贰", "貳").replace("万", "萬").replace("元", "圓")
    ),
    "in a sentence": lambda money: f"乙方于12月5日前归还{money}元，逾期不候。",
}


@pytest.mark.parametrize("notation", WRITTEN)
@given(money=MONEY)
def test_a_sum_in_any_notation_reads_back(notation: str, money: Money) -> None:
    assert read(WRITTEN[notation](money)) == [money.plain()]


@pytest.mark.parametrize(
    ("source", "money"),
    [
        ("1.5万", "15000.00"),
        ("1万5", "15000.00"),
        ("2万6千5", "26500.00"),
        ("3万元", "30000.00"),
        ("2万6508元", "26508.00"),
        ("2.6w", "26000.00"),
        ("5k", "5000.00"),
        ("0.5亿元", "50000000.00"),
        ("每月还两千一", "2100.00"),
        ("三万六", "36000.00"),
        ("八百八十九块五", "889.50"),
        ("889块1毛2", "889.12"),
        ("889元5角", "889.50"),
        ("12块5", "12.50"),
        ("889块12", "889.12"),
        ("5元3分", "5.03"),
        ("捌仟元整", "8000.00"),
        ("參拾元整", "30.00"),
        ("一百元", "100.00"),
        ("减免 -507.23 元", "-507.23"),
        ("本金24,999.98", "24999.98"),
        ("先还5,000表示诚意", "5000.00"),
        ("你总共欠26508，分期吧", "26508.00"),
        ("每月15号2200", "2200.00"),
        ("6600分3个月", "6600.00"),
        ("HK$1,800.00", "1800.00"),
        ("新臺幣 5,000 元", "5000.00"),
        ("300美元", "300.00"),
        ("500 yuan", "500.00"),
        ("12元的", "12.00"),
    ],
)
def test_other_ways_of_writing_a_sum(source: str, money: str) -> None:
    assert read(source) == [money]


@pytest.mark.parametrize(
    "source",
    [
        "26,5□8.45元",
        "26,508.4S元",
        "12,34.50元",
        "1.234.50元",
        "1,234.505元",
        "26,***.45元",
        "2万65元",
        "1.5万5千元",
        "1.23456万7元",
        "007元",
        "500-600元",
        "两百多块",
        "贰万陆元",
        "贰万陆仟□佰元整",
        "百仟元壹",
        "0.001元",
        "1.23456789万",
        "B6,508.45元",
        "五百千元",
        "3千5千元",
    ],
)
def test_a_garbled_or_open_sum_has_no_value(source: str) -> None:
    assert [one for one in read(source) if one is not None] == []


@pytest.mark.parametrize(
    "source",
    [
        "电话13800138000",
        "编号WSD20251210-0077",
        "第3.10条",
        "0.05%/日",
        "2026.12.01",
        "2026-12-25",
        "尾号0412",
        "工号8821",
        "95188",
        "10:00",
        "第1,200条",
        "3万人",
        "5千米",
        "万一逾期",
        "千万不要",
        "分三十六期",
        "连续两期",
        "一百个放心",
        "9.45折",
        "百分之五",
        "三千分之一",
        "1,000份",
        "A1,234.50",
        "4次",
        "No.1,234.50",
        "v1,234.50元",
    ],
)
def test_numbers_that_are_no_sums(source: str) -> None:
    assert read(source) == []


def test_what_is_said_to_be_near_is_marked() -> None:
    assert [
        only(text).is_about for text in ("约2,200元", "2000元左右", "一千五左右", "2,200元")
    ] == [
        True,
        True,
        True,
        False,
    ]


def test_another_currency_is_named_and_never_converted() -> None:
    assert [only(text).currency for text in ("HK$300", "300美元", "300元")] == [
        "HK$",
        "美元",
        "CNY",
    ]


def test_lists_of_sums_are_parted() -> None:
    assert read("2,209.04,2,209.04,2,166.75") == ["2209.04", "2209.04", "2166.75"]


def agreement(source: str) -> list[bool | None]:
    text = normalised(source).text
    return [pair.agrees for pair in pairs(text, amounts(text))]


@pytest.mark.parametrize(
    ("source", "agrees"),
    [
        ("26,508.45元（大写：贰万陆仟伍佰零捌元肆角伍分）", [True]),
        ("人民币壹万伍仟陆佰元整（¥15,600.00）", [True]),
        ("26,508.45元（大写：贰万陆仟伍佰捌拾元肆角伍分）", [False]),
        ("每期2,166.77元，大写贰仟壹佰陆拾陆元柒角整", [False]),
        ("26,508.45元（大写：贰万陆仟□佰元整）", [None]),
        ("26,508.45元（大写：__________）", []),
        ("本金24,999.98元；罚息伍佰零柒元贰角叁分", []),
        ("首期5,000.00元，二期6,000.00元", []),
    ],
)
def test_digits_and_capitals_are_laid_side_by_side(source: str, agrees: list[bool | None]) -> None:
    assert agreement(source) == agrees
