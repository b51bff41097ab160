"""creditor-mismatch: the claim is said to have gone to another, in wordings of our own."""

import pytest

from rules.cast import judged


@pytest.mark.parametrize(
    "snippet",
    [
        "该笔债权现登记在合肥鑫隆资产管理有限公司名下。",
        "您的借款已被我公司收购，请与我们签约。",
        "债主已经换了，以后钱还给王总。",
        "債權由敝公司承受，請逕向敝公司清償。",
        '"Creditor" means Harbour Debt Holdings Ltd.',
    ],
)
def test_a_new_holder_is_found(snippet: str) -> None:
    assert judged("creditor-mismatch", snippet) == "fires"


@pytest.mark.parametrize(
    "snippet",
    [
        "甲方：浙江网商银行股份有限公司（公章） 经手：信贷股",
        "債權讓與通知業由浙江網商銀行股份有限公司送達債務人。",
        "我是合作的顾问公司，只帮您沟通。",
    ],
)
def test_the_old_lender_stays(snippet: str) -> None:
    assert judged("creditor-mismatch", snippet) == "silent"
