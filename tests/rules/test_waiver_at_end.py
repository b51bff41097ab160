"""waiver-at-end by concepts: something is let go, and only when the last payment is in."""

import pytest

from rules.cast import judged

WAITS = (
    "罚息先记着，等您走完整个分期，系统一笔给您销掉。",
    "豁免以全部18期款项入账为条件。",
    "债务人最后一笔还清的，债权人放弃剩余违约金。",
    "各期款項悉數繳畢後，始免除遲延利息。",
    "十二期都还完了，那六百罚息才不要你的。",
    "The late charges are dropped as soon as the twelfth payment has cleared.",
)
DOES_NOT = (
    "首笔款到账即核减全部罚息，其余各期照还。",
    "每还一期免罚息五十元。",
    "全部还清后甲方不得恢复已免除的罚息。",
    "最后一期入账后7日内出具结清证明。",
    "一次性付清15,600元的，其余罚息免除。",
    "The waiver holds from today, whether or not the plan is completed.",
)


@pytest.mark.parametrize("words", WAITS)
def test_a_waiver_that_waits_for_the_last_payment_is_found(words: str) -> None:
    assert judged("waiver-at-end", words) == "fires"


@pytest.mark.parametrize("words", DOES_NOT)
def test_a_waiver_that_holds_before_is_not(words: str) -> None:
    assert judged("waiver-at-end", words) == "silent"
