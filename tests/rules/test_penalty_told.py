"""penalty-over-150: rates told beside the contract's own, by ten thousand, in parts and points."""

import pytest

from rules.cast import judged


@pytest.mark.parametrize(
    "snippet",
    [
        "借款年化8%，一旦逾期改按年化16%。",
        "拖欠一天，每万元收八元。",
        "未按期归还的部分，按合同利率加八成计息。",
        "罚息在合同利率基础上再加12个百分点。",
        "逾期就按年化三十六算哈。",
        "每逾期一日，按逾期本金的0.06%支付罚息。",
        "罚息按50%上浮后的利率再乘以2执行。",
        "The contract rate is 7% a year; upon default the rate is 15% a year.",
        "Penalty interest shall be 190% of the contract rate.",
        "You will pay 19.8% p.a. penalty on any overdue principal.",
        "罚息利率为合同利率的1.75 times。",
    ],
)
def test_a_rate_above_the_line_is_found(snippet: str) -> None:
    assert judged("penalty-over-150", snippet) == "fires"


@pytest.mark.parametrize(
    "snippet",
    [
        "逾期罚息为合同利率的一点三倍。",
        "借款年利率10%，逾期年利率15%。",
        "逾期每万元每日收四元。",
        "罚息按原利率加四成计收。",
        "The late rate is 12% p.a. against a contract rate of 9% p.a.",
        "利息按每月1.1%计。\n逾期按年利率18%计罚息。",
        "利息按年利率14%计。\n逾期按年利率18%计罚息。",
    ],
)
def test_a_rate_below_it_is_not(snippet: str) -> None:
    assert judged("penalty-over-150", snippet) == "silent"
