"""Traps of agencies and of false staff, in wordings that no list foresaw."""

import pytest

from rules.cast import judged

FIRES = {
    "stop-paying-advice": (
        "从下个月起停止向各家平台还款，由我们来谈。",
        "工资转到你爱人卡上，平台就扣不到了。",
        "把手机卡寄给我们保管。",
        "催收的电话一律不要接。",
        "Skip the next two payments deliberately, then they negotiate.",
    ),
    "forged-proof": (
        "失业证明我帮您做一份。",
        "流水的金额改低一点，银行看不出来。",
        "盖过章的空白证明给您，日期自填。",
        "就说您得癌了，住院单子我们有。",
        "We can edit your bank statement.",
    ),
    "fee-first": (
        "资料审核费680元，到账后才向银行递交申请。",
        "想锁定减免名额，得先预付300元。",
        "谈成之前先交押金一千，谈完立马退。",
        "You must first wire a deposit; after which we contact the bank.",
    ),
}
SILENT = {
    "stop-paying-advice": (
        "甲方同意乙方暂停还款三个月，期间不计逾期。",
        "换了手机号请及时告诉我们。",
        "陌生来电请勿接听，谨防诈骗。",
        "乙方按期还款期间，甲方停止催收。",
    ),
    "forged-proof": (
        "本协议的修改须经双方书面同意。",
        "收入证明由单位如实填写并盖章。",
        "乙方提供虚假证明的，减免取消。",
    ),
    "fee-first": (
        "本行办理协商不收取任何费用。",
        "首期款2,000元付入贷款账户，冲减本金。",
        "要求先交保证金的都是诈骗。",
    ),
}


@pytest.mark.parametrize(("check", "words"), [(c, w) for c, all_ in FIRES.items() for w in all_])
def test_a_trap_is_seen(check: str, words: str) -> None:
    assert judged(check, words) == "fires"


@pytest.mark.parametrize(("check", "words"), [(c, w) for c, all_ in SILENT.items() for w in all_])
def test_a_fair_sentence_is_no_trap(check: str, words: str) -> None:
    assert judged(check, words) == "silent"
