from fractions import Fraction

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.reading.numerals import decimal_number, whole_number


@given(st.integers(min_value=0, max_value=10**11))
def test_numerals_of_any_size_are_read_as_an_oracle_writes_them(number: int) -> None:
    assert whole_number(cn2an.an2cn(str(number))) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("两千一", 2100),
        ("一百二", 120),
        ("一百零二", 102),
        ("三万六", 36000),
        ("一万五", 15000),
        ("十", 10),
        ("十五", 15),
        ("廿四", 24),
        ("二〇二六", 2026),
        ("一百一十五", 115),
        ("贰拾肆", 24),
        ("36", 36),
        ("一亿二", 120_000_000),
        ("一百十", 110),
    ],
)
def test_spoken_numbers_are_read_as_they_are_meant(text: str, number: int) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "百",
        "二二十",
        "十百",
        "万",
        "亿万",
        "三千三千",
        "零",
        "1" * 25,
        "一百元",
        "百十",
        "一千零",
    ],
)
def test_what_is_no_number_has_no_value(text: str) -> None:
    assert whole_number(text) in {None, 0}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("四点五", Fraction(9, 2)),
        ("七点二五", Fraction(29, 4)),
        ("1,234.5", Fraction(2469, 2)),
        ("0.05", Fraction(1, 20)),
        ("十八", Fraction(18)),
    ],
)
def test_decimals_are_exact(text: str, number: Fraction) -> None:
    assert decimal_number(text) == number


@pytest.mark.parametrize("text", ["点五", ".5", "5.", "1.2.3", "四点百", "abc"])
def test_what_is_no_decimal_has_no_value(text: str) -> None:
    assert decimal_number(text) is None
