"""oral-only by concepts: something was said, and nobody writes it down."""

import pytest

from rules.cast import judged

FIRES = (
    "店长当面答应缓半年，没写条，也没发短信。",
    "方案以通话内容为准，书面的恕不提供。",
    "这个价格不能留文字，信我就照这个还。",
    "雙方口頭商定，未立字據。",
    "电话里讲好就算数，要什么白纸黑字。",
    "Everything was agreed on this call; we refuse to put it in a letter.",
)
SILENT = (
    "口头约定一律不算，以本协议为准。",
    "刚才电话里说的，稍后发您App上确认。",
    "有变动提前说一声就行。",
    "双方重新立据，原借条作废。",
    "方案期间不打电话、不发催收函件。",
    "Nothing in this plan changes without your agreement in writing.",
)


@pytest.mark.parametrize("words", FIRES)
def test_terms_in_speech_only_are_found(words: str) -> None:
    assert judged("oral-only", words) == "fires"


@pytest.mark.parametrize("words", SILENT)
def test_a_text_or_another_denial_is_no_fault(words: str) -> None:
    assert judged("oral-only", words) == "silent"
