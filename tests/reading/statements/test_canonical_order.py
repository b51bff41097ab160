"""Wordings that share a first sign are tried together, and still the same one is found."""

import random
import re

import pytest

from forbear.reading.statements.canonical import canonical, ordered, tried
from forbear.reading.statements.lexicon import CHINESE
from forbear.reading.statements.lexicon_english import ENGLISH


@pytest.mark.parametrize(("table", "between"), [(CHINESE, ""), (ENGLISH, " ")])
def test_the_longest_wording_wins_as_in_a_plain_list(table: dict[str, str], between: str) -> None:
    named = [(f"w{number}", wording) for number, (wording, _) in enumerate(ordered(table))]
    flat = re.compile("|".join(f"(?P<{name}>{wording})" for name, wording in named))
    nested = re.compile(tried(named))
    chosen = random.Random(11)  # noqa: S311 - a fixed sample, no secret
    words = re.findall(r"[a-z]+|[\u4e00-\u9fff]+", " ".join(table))

    for _ in range(300):
        text = between.join(chosen.choices(words, k=20))
        plain = [(one.span(), one.lastgroup) for one in flat.finditer(text)]
        assert [(one.span(), one.lastgroup) for one in nested.finditer(text)] == plain


@pytest.mark.parametrize(
    ("wordings", "text", "group"),
    [
        (["ab", "(?:x|a)b?", "ac", "a"], "ab", "w0"),
        (["ab", "(?:x|a)b?", "ac", "a"], "ac", "w1"),
        (["abc", "ab", "a+"], "abd", "w1"),
        (["abc", "ab", "a+"], "aad", "w2"),
    ],
)
def test_an_earlier_wording_goes_before_a_later_one(
    wordings: list[str], text: str, group: str
) -> None:
    found = re.match(tried([(f"w{n}", one) for n, one in enumerate(wordings)]), text)

    assert found is not None
    assert found.lastgroup == group


def test_a_filled_blank_is_read_and_an_empty_one_stays() -> None:
    assert canonical("姓名__ 王一 __") == "姓名王一 "
    assert canonical("____") == "____"
