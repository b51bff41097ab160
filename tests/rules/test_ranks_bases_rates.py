"""Which paper wins, what a loan pays out, which law is named, which rate is meant."""

import pytest

from rules.cast import judged

CASES: dict[str, dict[str, tuple[str, ...]]] = {
    "old-contract-prevails": {
        "fires": (
            "两份文件说法不同时，听老合同的，即按借款合同办理。",
            "应还多少以后台记账为准。",
            "本函不构成对借款合同的修改。",
            "本協議與貸款契約有歧異，優先適用貸款契約。",
            "The lender's policy overrides this plan.",
            "本协议与原合同冲突的，以本协议为准，但原合同对甲方更有利的，从原合同。",
        ),
        "silent": (
            "有冲突的，按咱们今天这份来。",
            "本协议没有约定的，按借款合同执行。",
            "逾期的，甲方可按借款合同计收罚息。",
            "请不要只写“以系统为准”。",
            "This plan prevails over the loan contract.",
        ),
    },
    "wrong-legal-basis": {
        "fires": (
            "按监管规定，贵行必须给我的网贷停息。",
            "信用卡办法第七十条也管网商贷。",
            "法律明文，小微贷款逾期一律分六十期，银行无权拒绝。",
            "依法定，貴行應准予停息掛帳。",
            "By law you must freeze interest on my loan.",
        ),
        "silent": (
            "参照信用卡的做法，恳请酌情给网商贷分期。",
            "第七十条不适用于网商贷。",
            "我行可依法与您协商展期。",
            "My credit card debt may be split under article 70.",
        ),
    },
    "deducted-up-front": {
        "fires": (
            "续贷五万元，发放时先扣服务费两千元，借据仍写五万元。",
            "借到三万，到手两万八，差的是利息。",
            "从新贷款中预留首期利息。",
            "貸款撥付時預扣手續費。",
            "A handling fee is deducted from the loan amount at payout.",
        ),
        "silent": (
            "放款不预扣任何费用。",
            "每月还款日从绑定账户扣收利息。",
            "扣除已还的两期，尚欠18,000元。",
            "本金余额20,000元，利息300元，实际到账日为12月1日。",
            "No fee is withheld from the loan at payout.",
        ),
    },
    "rate-not-annual": {
        "fires": (
            "余款按月费率0.8%收取。",
            "利息一天万分之三，按天算。",
            "每万元每天收4元利息。",
            "每期手續費千分之七。",
            "Interest is 0.9% per month.",
            "资金占用费月息1.5分；逾期罚息年化15%。",
        ),
        "silent": (
            "月利率0.6%，年化7.2%。",
            "本协议执行年利率9%，逾期部分加收50%罚息。",
            "原来日息万分之五，现已停了。",
            "分期内不收利息和手续费。",
            "12% p.a. on the reducing balance, 1% per month.",
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
