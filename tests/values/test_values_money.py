"""Money: one grammar, no lost fen, no made fen."""

import os
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.values.money import ZERO, Money, NotMoney
from forbear.values.number import RawNumber, typed_number
from forbear.values.rounding import quotient_half_up, round_half_up
from values.slow_grammar import fen_of, is_amount

EXAMPLES = int(os.environ.get("FORBEAR_GRAMMAR_EXAMPLES", "200"))
fen = st.integers(-(10**14) + 1, 10**14 - 1)
near_amounts = st.one_of(
    st.text("0123456789.-", max_size=18),
    st.text("0123456789.-+,_eE 元¥１２。", max_size=8),
    st.from_regex(r"-?[0-9]{1,14}(\.[0-9]{0,4})?", fullmatch=True),
    st.text(max_size=6),
)


@settings(max_examples=EXAMPLES)
@given(near_amounts)
def test_the_grammar_is_that_of_a_slow_model(text: str) -> None:
    if is_amount(text):
        assert Money.parse(text).fen == fen_of(text)
    else:
        with pytest.raises(NotMoney):
            Money.parse(text)


@pytest.mark.parametrize(
    "text",
    ["", "-", ".", "1.", ".5", "1e5", "NaN", "inf", "1,234.50", "1_000", "１２", "+1", "01",
     "1.234",     " 1", "1 ", "1\n", "--1", "1.2.3", "1234567890123", "٣"],
)  # fmt: skip
def test_what_is_no_amount_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(NotMoney) as caught:
        Money.parse(text)

    assert caught.value.args == (text,)


@given(fen)
def test_an_amount_comes_back_from_its_text(whole: int) -> None:
    assert Money.parse(Money(whole).plain()).fen == whole


@given(fen)
def test_people_read_the_same_amount_with_groups(whole: int) -> None:
    assert Money.typed(str(Money(whole))) == Money(whole)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("１，２３４．５０", "1234.50"),
        ("1,234.5", "1234.50"),
        ("¥ 1,234.50", "1234.50"),
        ("1234.50 元", "1234.50"),
        ("−12", "-12.00"),
        ("–12", "-12.00"),
        ("  7  ", "7.00"),
        ("1e5", None),
        ("1,23", None),
        ("1_0", None),
        ("NaN", None),
        ("1.234", None),
        ("", None),
        ("十二", None),
        ("12,34,567", None),
        ("0,123", None),
    ],
)
def test_typed_amounts_are_understood_or_refused(text: str, expected: str | None) -> None:
    found = Money.typed(text)

    assert (found.plain() if found else None) == expected


@given(st.integers(0, 10**12), st.integers(1, 600))
def test_a_split_gives_back_the_whole(whole: int, parts: int) -> None:
    shares = Money(whole).split(parts)

    assert len(shares) == parts
    assert Money.total(shares).fen == whole
    assert len(set(shares[:-1])) <= 1
    assert min(shares) >= ZERO


@given(st.integers(0, 10**12), st.integers(1, 600))
def test_a_refund_splits_like_the_charge(whole: int, parts: int) -> None:
    assert Money(-whole).split(parts) == tuple(-share for share in Money(whole).split(parts))


@pytest.mark.parametrize(
    ("whole", "shares"),
    [
        (1, [1, 0]),
        (5, [0, 0, 0, 0, 0, 0, 5]),
        (7, [*[0] * 11, 7]),
        (10, [3, 3, 4]),
        (11, [4, 4, 3]),
    ],
)
def test_few_fen_in_many_parts_leave_no_negative_share(whole: int, shares: list[int]) -> None:
    assert [share.fen for share in Money(whole).split(len(shares))] == shares


@pytest.mark.parametrize("parts", [0, -1])
def test_a_split_needs_a_part(parts: int) -> None:
    with pytest.raises(ValueError, match=str(parts)):
        Money(1).split(parts)


@given(
    st.integers(-(10**12), 10**12),
    st.lists(st.integers(0, 10**9), min_size=1, max_size=30).filter(any),
)
def test_shares_give_back_the_whole_and_are_a_fen_from_exact(
    whole: int, weights: list[int]
) -> None:
    shares = Money(whole).shared(weights)

    assert Money.total(shares).fen == whole
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share.fen - Fraction(whole * weight, sum(weights))) < 1
        assert weight or share == ZERO


@given(st.integers(0, 10**9), st.lists(st.integers(1, 100), min_size=2, max_size=9))
def test_a_larger_weight_never_gets_a_smaller_share(whole: int, weights: list[int]) -> None:
    shares = dict(zip(weights, Money(whole).shared(weights), strict=True))
    ordered = sorted(weights)

    assert all(
        shares[small].fen <= shares[large].fen + (small == large)
        for small, large in pairwise(ordered)
    )


@pytest.mark.parametrize("weights", [[], [0, 0], [1, -1], [-1]])
def test_shares_need_weights(weights: list[int]) -> None:
    with pytest.raises(ValueError, match=r"\[|empty"):
        Money(100).shared(weights)


@given(fen, fen)
def test_sums_and_differences_are_those_of_whole_fen(one: int, other: int) -> None:
    first, second = Money(one), Money(other)

    assert (first + second).fen == one + other
    assert (first - second).fen == one - other
    assert (-first).fen == -one
    assert abs(first).fen == abs(one)
    assert (first * 3).fen == one * 3
    assert bool(first) == bool(one)
    assert (first < second) == (one < other)


@pytest.mark.parametrize(
    ("exact", "whole"),
    [(Fraction(1, 2), 1), (Fraction(-1, 2), -1), (Fraction(3, 2), 2), (Fraction(5, 2), 3),
     (Fraction(49, 100), 0), (Fraction(-49, 100), 0), (Fraction(7), 7)],
)  # fmt: skip
def test_a_half_goes_away_from_zero(exact: Fraction, whole: int) -> None:
    assert round_half_up(exact) == whole
    assert Money.rounded(exact) == Money(whole)


@given(st.fractions(min_value=-(10**9), max_value=10**9, max_denominator=10**6))
def test_rounding_is_never_more_than_a_half_off_and_keeps_the_sign(exact: Fraction) -> None:
    found = round_half_up(exact)

    assert abs(found - exact) <= Fraction(1, 2)
    assert round_half_up(-exact) == -found


@pytest.mark.parametrize(
    ("whole", "shown"),
    [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123456789, "1,234,567.89"), (-100000, "-1,000.00")],
)
def test_amounts_as_people_read_them(whole: int, shown: str) -> None:
    assert str(Money(whole)) == shown


def test_a_raw_number_is_its_own_text() -> None:
    assert RawNumber("100.005") == "100.005"


@given(st.from_regex(r"-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,12})?", fullmatch=True))
def test_a_plain_number_is_understood_as_it_stands(text: str) -> None:
    assert typed_number(text) == text


@given(st.integers(-(10**20), 10**20), st.integers(1, 10**9))
def test_a_quotient_rounds_like_its_fraction(numerator: int, denominator: int) -> None:
    assert quotient_half_up(numerator, denominator) == round_half_up(
        Fraction(numerator, denominator)
    )
