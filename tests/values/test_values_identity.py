"""Numbers that check themselves."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.values.identity import (
    born_on,
    identity_check_sign,
    is_card_number,
    is_identity_number,
    luhn_sum,
)

EXAMPLE = "11010519491231002X"
"""The example of the standard."""


def test_the_example_of_the_standard() -> None:
    assert identity_check_sign(EXAMPLE[:17]) == "X"
    assert is_identity_number(EXAMPLE)
    assert is_identity_number(EXAMPLE.lower())
    assert born_on(EXAMPLE) == date(1949, 12, 31)


@given(
    st.integers(100000, 999999), st.dates(date(1900, 1, 1), date(2030, 1, 1)), st.integers(0, 999)
)
def test_one_wrong_digit_is_noticed(area: int, born: date, order: int) -> None:
    first = f"{area}{born:%Y%m%d}{order:03d}"
    number = first + identity_check_sign(first)

    assert is_identity_number(number)
    assert not any(
        is_identity_number(
            number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]
        )
        for place in range(17)
    )


@given(st.text("0123456789", min_size=17, max_size=17))
def test_the_last_sign_makes_the_number_one_modulo_eleven(first: str) -> None:
    """ISO 7064: with X as ten, the number to the base two leaves one."""
    last = identity_check_sign(first)
    digits = [*map(int, first), 10 if last == "X" else int(last)]

    assert sum(digit * 2**place for place, digit in enumerate(reversed(digits))) % 11 == 1


@given(st.text("0123456789", min_size=1, max_size=19))
def test_the_luhn_sum_adds_the_digits_of_what_it_doubles(digits: str) -> None:
    doubled = "".join(
        str(int(digit) * (2 if place % 2 else 1)) for place, digit in enumerate(digits[::-1])
    )

    assert luhn_sum(digits) == sum(map(int, doubled))


@pytest.mark.parametrize(
    "text",
    ["", "110105194912310020", "1101051949123100", "01010519491231002X", "11010519491331002X",
     "１１０１０５１９４９１２３１００２X", "11010519491231002Y", f" {EXAMPLE}"],
)  # fmt: skip
def test_what_is_no_identity_number(text: str) -> None:
    assert not is_identity_number(text)


@pytest.mark.parametrize("text", ["", "110105", "110105abcdefgh002X", "11010519490230002X"])
def test_no_day_of_birth(text: str) -> None:
    assert born_on(text) is None


@pytest.mark.parametrize(
    ("text", "is_valid"),
    [
        ("6222020200012345674", False),
        ("4111111111111111", True),
        ("4111111111111112", False),
        ("79927398713", False),
        ("622848040256489001", False),
        ("", False),
        ("４１１１１１１１１１１１１１１１", False),
        ("411111111111111a", False),
    ],
)
def test_cards_pass_the_luhn_check(text: str, *, is_valid: bool) -> None:
    assert is_card_number(text) is is_valid


@given(st.text("0123456789", min_size=11, max_size=18))
def test_every_number_has_one_check_digit(digits: str) -> None:
    fitting = [last for last in "0123456789" if is_card_number(digits + last)]

    assert len(fitting) == 1
    assert luhn_sum(digits + fitting[0]) % 10 == 0
