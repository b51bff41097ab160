"""promises-deletion by concepts: a true entry is to vanish, unless it is wrong or out of time."""

import pytest

from rules.cast import judged

FIRES = (
    "付清以后，报告上那几个月的拖欠就看不到了。",
    "过去的逾期能改成正常，我们有路子。",
    "走异议，理由统一填“被人冒办”，包撤逾期。",
    "以前的逾期能消吗？\n能，今天付款就给您抹掉。",
    "結清後為您塗銷聯徵上的不良註記。",
    "We get the old markers wiped from your credit file after payment.",
)
SILENT = (
    "系统故障造成的逾期记录，本行负责撤销。",
    "以前的逾期动不了，只能如实留着。",
    "保存期满后，不良信息自动删除。",
    "甲方不得承诺删除真实的逾期记录。",
    "本行無權塗銷聯徵紀錄。",
    "Nobody can remove a true late payment from your credit file.",
)


@pytest.mark.parametrize("words", FIRES)
def test_a_true_entry_that_is_to_vanish_is_found(words: str) -> None:
    assert judged("promises-deletion", words) == "fires"


@pytest.mark.parametrize("words", SILENT)
def test_a_lawful_change_or_a_refusal_is_not(words: str) -> None:
    assert judged("promises-deletion", words) == "silent"
