"""snapback-heavy by concepts: a breach reaches back, forfeits, multiplies or adds to the debt."""

import pytest

from rules.cast import judged

HEAVY = (
    "断供一期，停息那几个月的利息全给您补收。",
    "毁约时已归还款项充作赔偿，欠款数额不减。",
    "逾期即视为没签过，按借款总额的两倍主张。",
    "取消后恢复全部减免，另须支付惩罚金三千元。",
    "違約者，遲延利息溯自首次逾期日重新起算。",
    "If the plan lapses, interest is back-dated to the first default.",
)
FAIR = (
    "终止后仅就未付本金自终止次日起计息，已付各期冲减本金。",
    "已免的罚息不往回加，停息期间也不补计。",
    "10日内补足当期款项及罚息的，方案照旧。",
    "甲方未按时出具证明的，退还乙方手续费的两倍。",
    "利率不超过一年期LPR的4倍。",
    "No interest is recalculated for the past if the plan ends.",
)


@pytest.mark.parametrize("words", HEAVY)
def test_an_effect_beyond_the_rest_is_heavy(words: str) -> None:
    assert judged("snapback-heavy", words) == "fires"


@pytest.mark.parametrize("words", FAIR)
def test_only_the_rest_is_fair(words: str) -> None:
    assert judged("snapback-heavy", words) != "fires"
