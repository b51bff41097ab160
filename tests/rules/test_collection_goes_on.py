"""collection-goes-on by concepts: nobody is to be after the money, or somebody still is."""

import pytest

from rules.cast import judged

PLAN = "甲方同意乙方将欠款26,000元自2026年12月起分12期、每月15日归还。\n"
STOPS = (
    "履行期内本行及外包机构均不得追讨，也不得登门。",
    "签完字催收那边就全停掉，还款前一天只发条提醒。",
    "按期付款的，债权人搁置一切追索，已委外的案件三日内收回。",
    "依約清償期間，本公司不去電、不訪催。",
    "Nobody calls, visits or writes to you while the instalments come in.",
    "The Bank has taken your file back from its agency; all follow-up is on hold during the plan.",
)
GOES_ON = (
    "停止外访；短信与电话催收不受影响。",
    "款项付清后甲方停止催收。",
    "分期期间我们会把催收的频率降低一些。",
    "本协议不限制甲方委托外部机构追讨的权利。",
    "乙方希望甲方停止催收。",
    "We will carry on calling until the last payment arrives.",
)


@pytest.mark.parametrize("words", STOPS)
def test_a_stop_while_the_plan_is_kept_is_enough(words: str) -> None:
    assert judged("collection-goes-on", PLAN + words) == "silent"


@pytest.mark.parametrize("words", GOES_ON)
def test_a_softer_or_later_stop_is_none(words: str) -> None:
    assert judged("collection-goes-on", PLAN + words) == "fires"
