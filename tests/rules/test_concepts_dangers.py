"""Silence, bundled products, paid time, blanks and new debts, told by concepts."""

import pytest

from rules.cast import judged

FIRES = {
    "silence-demanded": (
        "借款人不得将减免结果说与任何第三人，包括配偶。",
        "协商内容须严格保密，一旦外传，优惠收回。",
        "通话别录音，录了就没得谈。",
        "這個折扣不要跟家人講，也不要貼上網。",
        "You must not discuss this plan with anyone.",
    ),
    "bundled-product": (
        "须先投保我行指定的信用险，方可办理延期。",
        "方案默认开通权益礼包，每月19元，不可取消。",
        "想分期得买我们一门课。",
        "借戶應加購健康險，始得緩繳。",
        "Membership of our club is required before any extension.",
    ),
    "rollover-fee": (
        "交300元续期金可延10天，本金照旧。",
        "每展期一周收取手续费200元，期满仍还全部本金。",
        "给四百，再缓你七天，欠的钱一分不少。",
        "繳展延費500元，還款日延後半月，本金不變。",
        "Pay a renewal fee of $50 and the due date moves 14 days; the principal is unchanged.",
    ),
    "blanks-left": (
        "每期归还（　　　）元，共＿＿期。",
        "执行利率：【 】%。",
        "先签名，金额空着，回头我们填。",
        "The Debtor pays {{amount}} by {{date}}.",
    ),
    "borrow-to-pay-advice": (
        "可先从其他网贷平台借出一笔，把本期补上。",
        "信用卡套现出来，先把我们这边结清。",
        "用您父母的名义贷一笔还上就行。",
        "請向親友舉債，於本週內清償。",
        "Take a payday loan and clear this account today.",
    ),
}
SILENT = {
    "silence-demanded": (
        "甲方对乙方的家庭情况予以保密。",
        "您可以对通话录音，也可以找律师看看。",
        "本行不得将欠款告知您的同事。",
        "请勿将验证码告知他人。",
    ),
    "bundled-product": (
        "保险自愿购买，不影响分期审批。",
        "乙方领取失业保险金每月1,200元。",
        "还清以前不再申领信用卡。",
        "No insurance or membership is required.",
    ),
    "rollover-fee": (
        "延期三十天，不收取任何费用。",
        "今日所付600元直接冲减本金，余款延至下月。",
        "手续费：0.00元。",
    ),
    "blanks-left": (
        "乙方（签字）：________　日期：____年__月__日",
        "有空白的地方千万别签。",
        "Signature: ____________ Date: ____________",
    ),
    "borrow-to-pay-advice": (
        "请不要向其他平台借款来还本笔欠款。",
        "乙方另欠花呗3,000元、信用卡8,000元。",
        "本行为您办理无还本续贷，利率不变。",
        "Do not take out another loan to pay us.",
    ),
}


@pytest.mark.parametrize(
    ("check", "words"), [(check, words) for check, all_ in FIRES.items() for words in all_]
)
def test_the_danger_is_seen_in_any_wording(check: str, words: str) -> None:
    assert judged(check, words) == "fires"


@pytest.mark.parametrize(
    ("check", "words"), [(check, words) for check, all_ in SILENT.items() for words in all_]
)
def test_what_does_no_harm_stays_silent(check: str, words: str) -> None:
    assert judged(check, words) == "silent"
