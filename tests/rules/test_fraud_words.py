"""Traps of agencies and of false staff, in wordings that no list foresaw."""

import pytest

from forbear.reading.statements.statement import Statement
from forbear.rules.clauses import with_following
from forbear.values.place import Place
from rules.cast import judged

FIRES = {
    "stop-paying-advice": (
        "月供先断着，钱留手里当谈判筹码。",
        "催收打来你就当没听见，直接拉黑。",
        "薪水請改匯至家人帳戶，以免遭銀行抵銷。",
        "唔使還住，等佢哋急咗就會減。",
        "From today don't send them a penny.",
        "从下个月起停止向各家平台还款，由我们来谈。",
        "工资转到你爱人卡上，平台就扣不到了。",
        "把手机卡寄给我们保管。",
        "催收的电话一律不要接。",
        "Skip the next two payments deliberately, then they negotiate.",
    ),
    "forged-proof": (
        "医院那边我有熟人，给你开个住院单没问题。",
        "淘宝上买一份离职证明，十几块，银行不核实的。",
        "我有朋友喺醫務所，可以寫張病假紙俾你。",
        "把日期改到去年，看起来就像你早就失业了。",
        "We'll tweak your bank statements a little.",
        "失业证明我帮您做一份。",
        "流水的金额改低一点，银行看不出来。",
        "盖过章的空白证明给您，日期自填。",
        "就说您得癌了，住院单子我们有。",
        "We can edit your bank statement.",
    ),
    "fee-first": (
        "方案不收钱，但需您先买一张299元的会员卡才能提交。",
        "减免名额有限，今天把占位费交了我给您留着。",
        "麻烦您转个1,000块过来做资金验证，验证完就开分期通道。",
        "首先入咗$3,000按金先啦。",
        "Pay the admin cost of £120 now and your case goes to the top of the pile.",
        "资料审核费680元，到账后才向银行递交申请。",
        "想锁定减免名额，得先预付300元。",
        "谈成之前先交押金一千，谈完立马退。",
        "You must first wire a deposit; after which we contact the bank.",
    ),
}
SILENT = {
    "stop-paying-advice": (
        "乙方停止还款的，甲方有权终止方案。",
        "请把工资卡的余额转到还款卡里，保证扣款成功。",
        "Please stop paying the old account; all payments go to the new account.",
        "甲方同意乙方暂停还款三个月，期间不计逾期。",
        "换了手机号请及时告诉我们。",
        "陌生来电请勿接听，谨防诈骗。",
        "乙方按期还款期间，甲方停止催收。",
    ),
    "forged-proof": (
        "还款日期改成每月20日，其余不变。",
        "请到社区开一张困难证明，下周交给我们。",
        "我行会给您开一份还款收据。",
        "账单日改到每月5号，方便您发工资后还款。",
        "本协议的修改须经双方书面同意。",
        "收入证明由单位如实填写并盖章。",
        "乙方提供虚假证明的，减免取消。",
    ),
    "fee-first": (
        "乙方付款后，甲方开具收据并解除账户冻结。",
        "乙方须在签约当日付2,000元，余款分12期。",
        "有人話要先俾手續費先至幫你傾，係呃人㗎。",
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


def test_a_sentence_is_read_with_the_next_of_its_own_source() -> None:
    """The last of a paper and the first of a contact in the log do not belong together."""
    paper, contact = Place("agreement.md", 1), Place("log/one.toml", field="their_words")
    said = [
        Statement(words, words, 1) for words in ("先付三千。", "协议随后寄。", "协议以后再说。")
    ]

    pairs = with_following(zip(said, (paper, paper, contact), strict=True))

    assert [following for _, _, following in pairs] == [said[1], None, None]
