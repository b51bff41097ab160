"""interest-silent by concepts: interest stops, has a rate, or is not spoken of."""

import pytest

from rules.cast import judged

PLAN = "甲方同意乙方将欠款26,000元自2026年12月起分12期、每月15日归还。\n"
ANSWERED = (
    "计划期内欠款冻结，罚息、复利一律不再滚动。",
    "剩余本金按年利率百分之六计付利息。",
    "慢慢还就是，息我不要。",
    "分期期间還算利息嗎？\n不算。",
    "展期內利息仍依原契約利率按月計付。",
    "Not a penny of interest is added while you pay: the whole of each payment is principal.",
)
UNANSWERED = (
    "乙方逾期的，该期金额按年利率14.4%加收罚息。",
    "截至2026年11月24日，利息1,306元、罚息288元。",
    "我再帮您问问能不能停息。",
    "乙方不得就利率提出异议。",
    "甲方同意减免此前产生的罚息500元。",
    "An instalment that comes late bears 12% per annum.",
)


@pytest.mark.parametrize("words", ANSWERED)
def test_a_stop_or_a_rate_answers(words: str) -> None:
    assert judged("interest-silent", PLAN + words) == "silent"


@pytest.mark.parametrize("words", UNANSWERED)
def test_interest_of_the_past_or_on_a_miss_does_not_answer(words: str) -> None:
    assert judged("interest-silent", PLAN + words) == "fires"


def test_payments_by_the_month_are_a_plan_too() -> None:
    assert judged("interest-silent", "剩下的你一个月还一千就行。") == "fires"
