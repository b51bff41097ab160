"""balance-unitemised by concepts: a figure, or none, beside each part of the debt."""

import pytest

from rules.cast import judged

FIRES = (
    "您名下合计应还18,420.55元，含本金、利息和罚息。",
    "就是欠我们四万六，分一年还。",
    "結欠本息及違約金共新臺幣二十萬元。",
    "本协议所称债务总额为31,000元；每期本金1,000元、利息80元。",
    "You owe HK$52,200 in aggregate, principal and interest included.",
    "贷款本金为60,000元，现连本带利尚欠71,200元。",
)
SILENT = (
    "还差本金一万二，利钱六百，罚息不要了。",
    "18,000元是本金，720元是利息，310元是罚息，共欠19,030元。",
    "欠款只有本金8,800元，别的都清了。",
    "尚欠本金（截至今日）人民币9,000元，利息已付清，违约金0元。",
    "積欠本金新臺幣十萬元、利息三千元，違約金免收。",
    "You owe principal of $9,000, interest of $310 and penalties of $0, $9,310 in all.",
)


@pytest.mark.parametrize("words", FIRES)
def test_a_debt_in_one_sum_is_found(words: str) -> None:
    assert judged("balance-unitemised", words) == "fires"


@pytest.mark.parametrize("words", SILENT)
def test_a_figure_for_each_part_is_enough(words: str) -> None:
    assert judged("balance-unitemised", words) == "silent"
