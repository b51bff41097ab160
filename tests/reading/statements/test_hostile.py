"""Nobody can make the reader wait: time grows with the length of the paper only."""

import importlib
import pkgutil
import time

import pytest

from forbear.reading.normalise import normalised
from forbear.reading.statements import vocabulary
from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.reader import statements_of

SIGNS = 20_000
"""A tenth of a long paper; at ten times the length a phrase may take ten times as long."""
SLOWEST_SECONDS = 0.25
"""For one phrase on all of it, on a busy machine; a quadratic one takes many seconds."""

PHRASES = [
    (f"{module.name}.{name}", phrase)
    for module in pkgutil.iter_modules(vocabulary.__path__)
    for name, phrase in vars(
        importlib.import_module(f"{vocabulary.__name__}.{module.name}")
    ).items()
    if isinstance(phrase, Phrase)
]
HOSTILE = ["逾期", "全部", "结清证明", "1234567890.", "签", "不", "Ⓛ", "a", "(", "費", "年 月 日 "]


@pytest.mark.parametrize("sign", HOSTILE)
def test_no_phrase_is_slow_on_a_hostile_paper(sign: str) -> None:
    said = statements_of(normalised(sign * (SIGNS // len(sign)))).all

    for name, phrase in PHRASES:
        begun = time.perf_counter()
        for one in said:
            phrase.mentioned(one)
        assert time.perf_counter() - begun < SLOWEST_SECONDS, name
