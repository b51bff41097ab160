"""clearance-unpromised by concepts: a paper that says all is paid, and by when it comes."""

import pytest

from rules.cast import judged

PLAN = "甲方同意乙方将欠款26,000元自2026年12月起分12期、每月15日归还。\n"
PROMISED = (
    "钱一到齐，两周内把盖了章的结清函寄到您家里。",
    "末期款入账的第二天，手机银行里即可打印结清凭证。",
    "还完当面写张条子，注明这笔账两清。",
    "結清後七個營業日內，本行寄發清償證明。",
    "结清证明怎么拿？\n还完三天内给您寄过去。",
    "A no-dues letter will reach you within two weeks of the last payment.",
)
OPEN = (
    "结清证明一般在还清后五天左右开好。",
    "还清后3日内甲方退还多收的款项。",
    "乙方须在5日内提交他行的结清证明。",
    "结清证明由客服另行通知领取。",
    "We will send you a receipt within two days of each payment.",
    "A discharge letter is normally available afterwards.",
)


@pytest.mark.parametrize("words", PROMISED)
def test_document_and_day_are_a_promise(words: str) -> None:
    assert judged("clearance-unpromised", PLAN + words) == "silent"


@pytest.mark.parametrize("words", OPEN)
def test_no_document_or_no_day_is_none(words: str) -> None:
    assert judged("clearance-unpromised", PLAN + words) == "fires"
