"""What follows a missed payment, by concepts: which effect, after how many, with which grace."""

import pytest

from rules.cast import judged

ENDS_AT_ONCE = (
    "哪一期钱没到位，哪一期起这份分期就作废。",
    "乙方失约一次，减免的罚息全数恢复。",
    "扣款不成功的，系统当日取消延期资格，剩余欠款一并收回。",
    "债务人有一期迟缴，债权人得迳行解除本契约。",
    "Skip one instalment and the discount is withdrawn.",
    "哪期迟了，咱们这个账就按老办法算，优惠一分不留。",
    "到扣款时点账户余额不够，分期服务即时关停。",
    "債務人如有一期延滯，其餘各期視為到期，應即一次清償。",
    "有一期唔俾，個plan就冇咗，全數追返。",
    "The whole of the debt becomes due if any cheque is returned.",
)
NOT_AT_ONCE = (
    "乙方累计三期未付的，方案终止。",
    "迟付的，甲方短信提醒；收到提醒后七日内补上的，方案照旧。",
    "甲方未按时出具结清证明的，乙方可解除本协议。",
    "方案不因乙方一次迟付而终止。",
    "乙方在其他平台的借款逾期，与本方案无关。",
    "乙方欠付金额达到应付总额五分之一以上的，甲方才可要求全部提前清偿。",
    "央行报告上那几次逾期，三个月后就看不到了。",
)
HARD = (
    "连着三个月不还，我们就走诉讼。",
    "两期未付，减免取消。",
    "两个月没动静，我们直接走诉讼，不会再给您打电话。",
    "连着两次断缴，银行即刻宣告方案终结。",
    "你再断一次，我就拿借条上法院。",
    "乙方两次违约，甲方无需通知即可将案件移交律师提起诉讼。",
    "连续两期没扣到就给您转法务了。",
    "On a second default the stay of enforcement is lifted.",
    "Two missed payments and the whole balance becomes payable.",
)
SOFT = (
    "两期未付且收到通知后仍有十五天可以补，补不上的才取消减免。",
    "迟付只加收当期罚息。",
    "The plan ends only if two payments are missed and 14 days have passed since our letter.",
)
PLAN = "甲方同意乙方将欠款26,000元自2026年12月15日起分12期、每月15日归还。"
ANSWERED = (
    "迟还的，按当期欠款每日万分之二计收罚息。",
    "某月还不上，顺延到下个月，不另收钱。",
    "未按约还款的，按原合同第九条处理。",
    "A late instalment costs 20 yuan, nothing else changes.",
    "乙方如有迟付，每迟一日按未付额的万分之五支付迟延金。",
    "到时候没给钱，就拿那辆三轮车抵。",
    "乙方未履行的，由保证人代为清偿。",
    "遲咗俾錢，每日罰五十蚊。",
    "Where a payment is overdue by more than ten days, the Lender may call in the balance.",
)
UNANSWERED = (
    "违约责任",
    "逾期记录会影响乙方今后办理贷款。",
    "截至今日，乙方已逾期三期，产生罚息507.23元。",
    "甲方逾期退还多收款项的，每日支付万分之三。",
    "还款账户变更的，甲方应提前十日书面通知乙方。",
    "请于每月15日17时前备足款项。",
)


@pytest.mark.parametrize("words", ENDS_AT_ONCE)
def test_one_miss_is_enough(words: str) -> None:
    assert judged("one-miss-voids", words) == "fires"
    assert judged("cure-missing", words) == "fires"


@pytest.mark.parametrize("words", NOT_AT_ONCE)
def test_one_miss_is_not_enough(words: str) -> None:
    assert judged("one-miss-voids", words) == "silent"


@pytest.mark.parametrize("words", HARD)
def test_no_time_is_given_to_put_it_right(words: str) -> None:
    assert judged("cure-missing", words) == "fires"


@pytest.mark.parametrize("words", SOFT)
def test_time_is_given_or_nothing_hard_follows(words: str) -> None:
    assert judged("cure-missing", words) == "silent"


@pytest.mark.parametrize("words", ANSWERED)
def test_the_paper_says_what_follows(words: str) -> None:
    assert judged("default-silent", f"{PLAN}\n{words}") == "silent"


@pytest.mark.parametrize("words", UNANSWERED)
def test_the_paper_does_not_say_what_follows(words: str) -> None:
    assert judged("default-silent", f"{PLAN}\n{words}") == "fires"
