"""credit-entry-silent by concepts: the register, what it shows, and from when."""

import pytest

from rules.cast import judged

PLAN = "甲方同意乙方将欠款26,000元自2026年12月起分12期、每月15日归还。\n"
SAYS_IT = (
    "履行期内本笔贷款在央行系统里按“调整后正常”列示，还清后第8个工作日前改为已结清。",
    "征信怎么报？\n按新计划报正常，还完下个月改成还清。",
    "这笔是私人借的，不会上征信。",
    "依約繳款期間聯徵中心揭露為正常，清償後十日內更新。",
    "The loan is shown as rescheduled during the plan and as closed within 7 days after it.",
    "Our shop is not a member of any credit bureau and reports nothing.",
)
SILENT_ON_IT = (
    "征信以人行公布的信息为准。",
    "乙方逾期的，甲方将于5日内向征信机构报送。",
    "征信按规定处理。结清后7日内甲方出具结清证明。",
    "还清后我们争取尽快把征信改过来。",
    "本行可随时查询借户的信用资料。",
    "Your credit file may be updated from time to time.",
)


@pytest.mark.parametrize("words", SAYS_IT)
def test_a_state_with_its_time_answers(words: str) -> None:
    assert judged("credit-entry-silent", PLAN + words) == "silent"


@pytest.mark.parametrize("words", SILENT_ON_IT)
def test_a_power_or_a_wish_does_not_answer(words: str) -> None:
    assert judged("credit-entry-silent", PLAN + words) == "fires"
