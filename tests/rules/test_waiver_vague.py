"""waiver-vague by concepts: something is to become less, and it is left open."""

import pytest

from rules.cast import judged

VAGUE = (
    "履约满半年的，公司可斟酌再降一点滞纳金。",
    "罚息我替您磨一磨，能去掉几成看上头的意思。",
    "甲方拟减免乙方利息，比例待评估后确定。",
    "乙方希望豁免违约金，甲方已登记该诉求。",
    "違約金之折讓，俟還款情形良好再議。",
    "甲方同意给予您罚息减免。",
    "We hope to knock some of the charges off once the committee has looked at it.",
)
DEFINITE = (
    "罚息三百元自签字之日起全部免除，无需再经审批。",
    "本行不予任何减免。",
    "外访频率将适当减少。",
    "乙方不放弃请求法院酌减违约金的权利。",
    "滯納金六百元，即日起全數豁免。",
    "Late charges of USD 90 are waived with effect from today.",
)


@pytest.mark.parametrize("words", VAGUE)
def test_a_reduction_that_is_left_open_is_vague(words: str) -> None:
    assert judged("waiver-vague", words) == "fires"


@pytest.mark.parametrize("words", DEFINITE)
def test_a_definite_reduction_or_none_is_not(words: str) -> None:
    assert judged("waiver-vague", words) == "silent"
