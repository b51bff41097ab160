import pytest

from forbear.reading.statements.pairs import pairs_in
from forbear.reading.statements.statement import Statement
from forbear.values.money import Money


def _said(words: str) -> Statement:
    return Statement(words=words, quote=words, line=1)


def test_digits_and_capitals_of_one_sum_are_a_pair() -> None:
    (pair,) = pairs_in(_said("应还总额26508.45元(大写:贰万陆仟伍佰零捌元肆角伍分)"))

    assert pair.digits == pair.capitals == Money.parse("26508.45")


def test_capitals_may_stand_first() -> None:
    (pair,) = pairs_in(_said("人民币贰万肆仟元整(42000.00元)"))

    assert (pair.digits, pair.capitals) == (Money.parse("42000"), Money.parse("24000"))


@pytest.mark.parametrize(
    "words",
    [
        "本金24999.98元;罚息伍佰零柒元贰角叁分",
        "首付8000.00元,每期2000.00元",
        "合计(1.00元)(2.00元)",
    ],
)
def test_neighbours_that_name_two_sums_are_no_pair(words: str) -> None:
    assert list(pairs_in(_said(words))) == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("cny 8000.00 (in words: eight hundred yuan)", "800"),
        ("cny 8000.00 (in words: twelve thousand three hundred and forty-five yuan)", "12345"),
        ("cny 1.00 (in words: two million yuan)", "2000000"),
    ],
)
def test_english_words_are_a_sum(words: str, value: str) -> None:
    (pair,) = pairs_in(_said(words))

    assert pair.capitals == Money.parse(value)
