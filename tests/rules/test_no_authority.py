"""no-authority by concepts: an outsider makes the terms, or hides his letter."""

import pytest

from rules.cast import judged

FIRES = (
    "本案由诚信债务处置中心与借款人商定分12期，中心盖章为准。",
    "条件怎么定我拍板，银行不管这个。",
    "授权函属商业秘密，不对外提供。",
    "甲方：江淮法务咨询有限公司　乙方：周小满　就欠款达成分期协议。",
    "外訪人員當場同意分期，無須銀行另行授權。",
    "Our recovery agent has approved your plan himself; the bank's letter is not provided.",
)
SILENT = (
    "外包人员无权商定任何分期，条件由本行书面决定。",
    "受托律师持特别授权委托书，原件附于本协议之后。",
    "甲方收回交给催收公司的案件，并与乙方签订本协议。",
    "我这边只转达，批不批得银行定。",
    "本公司僅轉交您的申請，由銀行核定。",
    "The agency passes on messages only and cannot agree to anything; the Bank signs itself.",
)


@pytest.mark.parametrize("words", FIRES)
def test_an_outsider_who_makes_the_terms_is_found(words: str) -> None:
    assert judged("no-authority", words) == "fires"


@pytest.mark.parametrize("words", SILENT)
def test_a_messenger_or_a_letter_is_no_fault(words: str) -> None:
    assert judged("no-authority", words) == "silent"
