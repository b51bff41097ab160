"""The price of signing as people read it."""

from dataclasses import replace
from datetime import date

import pytest

from forbear.rendering.price_words import price_sentences
from forbear.rules.price import LateDay, Price
from forbear.text.catalogue import speaking
from forbear.values.money import Money

yuan = Money.parse
LATE = LateDay(
    due=date(2026, 10, 31),
    paid_on=date(2026, 11, 1),
    unpaid=yuan("26508.48"),
    least=yuan("1.49"),
    most=yuan("340.01"),
    falls=True,
)
PRICE = Price("shop", yuan("507.26"), "", LATE, "")


def told(price: Price, language: str) -> tuple[str, ...]:
    with speaking(language):
        return price_sentences(price)


def test_both_prices_are_told_in_both_languages() -> None:
    assert told(PRICE, "zh_CN") == (
        "照这样签：比答应的多付 507.26 元。",
        (
            "首期晚一天（2026-11-01 才还）：多付 1.49 至 340.01 元，还可能要一次还清 26,509.97 至 "
            "26,848.49 元。"
        ),
    )
    assert told(PRICE, "en") == (
        "Signed as it is: 507.26 more than was offered.",
        (
            "One day late with the first payment (2026-11-01): 1.49 to 340.01 more; 26,509.97 to "
            "26,848.49 may fall due at once."
        ),
    )


@pytest.mark.parametrize(
    ("extra", "sentence"),
    [
        ("-3.50", "Signed as it is: 3.50 less than was offered."),
        ("0", "Signed as it is: no more than was offered."),
    ],
)
def test_a_paper_that_costs_no_more_says_so(extra: str, sentence: str) -> None:
    assert told(replace(PRICE, extra=yuan(extra)), "en")[0] == sentence


def test_one_figure_is_no_span() -> None:
    late = replace(LATE, most=LATE.least, falls=False)

    assert told(replace(PRICE, late=late), "en")[1] == (
        "One day late with the first payment (2026-11-01): 1.49 more; the paper gives time to "
        "put it right."
    )


def test_what_cannot_be_told_names_what_is_missing() -> None:
    unknown = Price("shop", None, "offers.offer", None, "agreement.default unconfirmed")

    assert told(unknown, "en") == (
        "Signed as it is, how much more than was offered: cannot tell, Offers is missing.",
        (
            "What one late day costs: cannot tell, Agreement · What a default costs is not yet "
            "confirmed."
        ),
    )


def test_a_question_that_has_passed_is_not_told() -> None:
    assert len(told(Price("shop", yuan("1"), "", None, ""), "zh_CN")) == 1
