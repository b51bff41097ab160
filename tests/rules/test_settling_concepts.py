"""remainder-not-released, creditor-mismatch and taxable-relief, told by concepts."""

import pytest

from rules.cast import judged

CASES: dict[str, dict[str, tuple[str, ...]]] = {
    "remainder-not-released": {
        "fires": (
            "您汇来15,600元，账户就改成协商状态。",
            "先收15,600元，剩下的以后再说。",
            "本次支付属阶段性还款。",
            "付15,600元，其余404.20元是否免除由我行日后酌定。",
            "兹收受15,600元，不視為拋棄其餘債權。",
            "We take 15,600 now; the shortfall may still be collected.",
        ),
        "silent": (
            "付清15,600元，差额不再追讨，债务了结。",
            "15,600元一到账，剩下的就不用还了。",
            "今天还16,004.20元，全部结清。",
            "15,600元分12期，每期1,300元。",
            "总额拆成两笔：12月还8,000元，1月还7,600元。",
            "15,600 is accepted in full and final settlement.",
        ),
    },
    "creditor-mismatch": {
        "fires": (
            "债权人：徽远资产管理有限公司",
            "您这笔账卖给我们了，以后欠的是我们公司。",
            "該筆借款業由本公司買受取得。",
            "北辰投资管理有限公司（债权人）与周小满达成如下分期。",
            "We have bought your loan; you no longer owe the bank.",
        ),
        "silent": (
            "我司受银行委托代为催收，债权仍归银行。",
            "债权人：浙江网商银行股份有限公司（合同专用章），授权代表李某",
            "银行盖章的转让通知书已寄到乙方家里并签收，现债权人：徽远资产管理有限公司。",
            "债权日后转让的，银行应事先通知。",
            "网商银行及任何催收公司均不上门。",
        ),
    },
    "taxable-relief": {
        "fires": (
            "经营贷本金打九折，差的那部分银行不要了。",
            "尚欠本金中，有3,000元予以豁免。",
            "債務免除所得由債務人自行報稅。",
            "Part of the principal is forgiven.",
            "本次重组收益请向税务部门申报。",
        ),
        "silent": (
            "免掉的都是罚息，本金照还。",
            "本金一分不少，利息减半。",
            "免除的均为罚息。",
            "消费贷款，借款人为自然人，免除本金500元。",
            "本金归还时间推迟，数额不变。",
        ),
    },
}
SAMPLES = [
    pytest.param(check, state, words, id=f"{check}-{state}-{words[:20]}")
    for check, states in CASES.items()
    for state, all_words in states.items()
    for words in all_words
]


@pytest.mark.parametrize(("check", "state", "words"), SAMPLES)
def test_a_wording_of_our_own_is_judged_by_its_concepts(check: str, state: str, words: str) -> None:
    assert judged(check, words) == state


def test_a_number_that_begins_with_nought_is_no_sum() -> None:
    """A room or account number stands where people write bare sums."""
    said = "您一次还 009 这个户头就行。"

    assert judged("remainder-not-released", said) in {"silent", "cannot_tell"}
