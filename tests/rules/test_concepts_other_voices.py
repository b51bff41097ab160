"""Twelve checks by concepts, in voices that no other paper here has: bound, promised, after."""

import pytest

from rules.cast import judged

PLAN = "甲方同意乙方将欠款26,000元自2026年12月15日起分12期、每月15日归还。\n"

FIRES = {
    "unsealed": (
        "章的事您别急，等您第一期打进来，我这边走个审批就盖。",
        "此函未经本公司钤印，仍属有效。",
        "经办：信贷部阿强",
        "電子檔無公司大印，客戶簽妥即成立。",
        "Bank signature: ____________   Customer signature: Xiaoman Zhou",
        "We don't stamp these letters any more; your signature is all that's required.",
    ),
    "oral-only": (
        "领导在电话那头点头了，白纸黑字就不弄了。",
        "双方以口头方式达成本延期安排，不另立文书。",
        "我口头给您保证，条子开不了。",
        "雙方口頭合意即生效力，不另作成書面。",
        "There won't be any paperwork; we have a gentleman's agreement.",
        "My supervisor OK'd it on the phone, we just don't do written offers.",
    ),
    "waiver-at-end": (
        "罚息挂在账上，您把24期走满了系统自动冲掉。",
        "只有全部期数都没断，最后才把违约金一笔抹了。",
        "待乙方将分期款项悉数偿还，滞纳金始得豁免。",
        "利息減免俟全數分期繳畢後，始予核銷。",
        "Late fees will be dropped only when you make your last payment.",
        "The waiver vests on the date the twelfth instalment is received.",
    ),
    "promises-deletion": (
        "您放心，还清以后系统里那几个逾期我让人给您调掉。",
        "乙方结清后，甲方负责使其信用报告不再体现该笔逾期。",
        "协助客户以非恶意逾期证明申诉，成功消除污点。",
        "付清後，協助將聯徵上之遲延紀錄提前塗掉。",
        "For a $300 fee we can get those late payments off your credit report.",
        "Pay now and we will have the default wiped from your file.",
        "結清即塗銷逾期紀錄，不必等五年期滿。",
        "谎称系统故障，申请撤掉逾期。",
    ),
    "no-authority": (
        "我是外包的，但减多少我这里一句话的事。",
        "我处受网商银行委托清收，现决定免除您罚息五百元。",
        "本协议由徽诚商务咨询有限公司代表债权银行与周小满订立。",
        "本公司受託催理，得逕與債務人議定清償條件，毋庸另行取得債權人同意。",
        "As the bank's collection agents, we've decided to let you off the late fees.",
        "I'm with the recovery agency, and I can sign off a 30% discount right now.",
    ),
    "snapback-heavy": (
        "只要断一期，之前减的全加回来，还要多罚五千。",
        "乙方逾期的，罚息自借款发放日起重新计算。",
        "未按期还款的，按欠款总额的百分之三十支付违约金。",
        "違約時，停息期間之利息一併追繳。",
        "On default, interest is recalculated from the original drawdown date.",
        "If you miss one, everything you've paid so far goes to fees first.",
    ),
    "waiver-vague": (
        "您态度好的话，息这块儿我们会考虑的。",
        "甲方将在政策许可的限度内对乙方给予利息优惠。",
        "本行对逾期费用的减免比例，将另行书面告知。",
        "違約金得視清償情形酌予折讓。",
        "The Lender may, in its discretion, forgive some of the charges.",
        "We will look into lowering your penalty interest.",
        "甲方同意给予乙方利息优惠。",
    ),
    "unofficial-channel": (
        "协议我QQ发你，签完拍给我。",
        "请将签署页寄至本人163邮箱。",
        "点这个短链填资料签约：t.cn/A6xYz",
        "請加專員LINE ID，和解書由該處傳送。",
        "Add me on WhatsApp and I'll send the settlement form.",
        "Don't ring the bank's hotline, they can't see this offer.",
    ),
}
SILENT = {
    "unsealed": (
        "本函加盖本行业务专用章后生效，现已盖妥。",
        "乙方无印章的，可按指印。",
        "没有公章的还款函您可以不理会。",
        "The Lender has signed and sealed this agreement on 24 November 2026.",
    ),
    "oral-only": (
        "口头承诺请要求对方落到纸面，我行会给您寄书面协议。",
        "通话结束后，本行将以官方短信发送方案全文。",
        "未经书面确认的口头约定对双方均无约束力。",
        "What we discussed on the phone is confirmed in the attached letter.",
    ),
    "waiver-at-end": (
        "罚息自本协议签署当日免除，最后一期还清后出具结清证明。",
        "每还一期，相应免去当期罚息。",
        "全部分期还清后，甲方办理抵押注销登记。",
        "Penalty interest is waived from today; a certificate follows the last instalment.",
    ),
    "promises-deletion": (
        "逾期记录自结清之日起满五年后自动删除。",
        "任何人声称能洗白征信的都是骗子。",
        "如实更新账户状态为结清，历史逾期如实保留。",
        "We cannot remove accurate negative information from your credit file.",
    ),
    "no-authority": (
        "催收公司只能转告您的诉求，减免须由银行书面批准。",
        "受托机构持有载明可代为签署还款协议的授权委托书（附后）。",
        "本行信用卡中心同意您分24期还款。",
        "The agency has no power to agree reductions; only the bank can.",
    ),
    "snapback-heavy": (
        "逾期的，仅就未付的余款恢复按原合同利率计息，已还款项计入本金。",
        "已免除的罚息不因逾期而恢复。",
        "甲方逾期退款的，应双倍返还。",
        "If the Borrower defaults, only the unpaid balance becomes due.",
    ),
    "waiver-vague": (
        "甲方免除罚息1,280.50元，自签字之日起生效。",
        "违约金不予减免。",
        "全部罚息即日起免除。",
        "The Lender waives CNY 900 of penalty interest with immediate effect.",
        "甲方同意给予乙方全部罚息减免。",
    ),
    "unofficial-channel": (
        "请登录官方App查看并签署协议。",
        "本行不会通过个人微信发送协议。",
        "收入证明可发至企业微信客服。",
        "The agreement is available in the bank's official app.",
    ),
}
SAYS = {
    "interest-silent": (
        "这十二期里一分利息都不加。",
        "方案期内息费全部停掉。",
        "每期还款额仅含本金。",
        "分期期間免計利息。",
        "No interest accrues while the plan is kept.",
        "The balance bears interest at 5% a year during the plan.",
    ),
    "collection-goes-on": (
        "按期还款期间，甲方不得以任何方式催收。",
        "您只要按时还，催收这边就给您停了。",
        "乙方正常履约，甲方即撤回委外。",
        "債務人依約履行期間，債權人不得為任何催討。",
        "So long as the plan is kept, the Lender shall not contact the Borrower for collection.",
        "All collection activity is suspended for the duration of the plan.",
    ),
    "clearance-unpromised": (
        "末期付清后五个工作日内，甲方寄发清偿证明书。",
        "还清之日起10日内出具债务了结确认函。",
        "付讫后七日内，甲方应将借条原件退还并出具收讫证明。",
        "全部清償後十日內，債權人應開立清償證明。",
        "A settlement letter will be issued within ten days of the final payment.",
        "Within 7 days after payoff the Lender sends a paid-in-full letter.",
    ),
    "credit-entry-silent": (
        "方案期内征信按正常报送，结清后一个月内更新为已结清。",
        "本产品不接入征信系统。",
        "您正常还的这两年，征信上显示的是展期，不是逾期。",
        "協商期間向聯徵中心報送「依約還款」，結清後次月更新。",
        "During the plan it is reported as current; it is marked settled 30 days after payoff.",
        "No new late marks are reported while you keep the plan.",
    ),
}
SAYS_NOTHING = {
    "interest-silent": (
        "利息事宜另议。",
        "逾期的，按日万分之五计收罚息。",
        "截至今日累计利息1,200元。",
        "The Lender may consider reducing interest.",
    ),
    "collection-goes-on": (
        "甲方将尽量少打电话。",
        "分期期间甲方仍可继续催收。",
        "结清后停止催收。",
        "Collection calls may continue during the plan.",
    ),
    "clearance-unpromised": (
        "全部还清后，甲方协助乙方办理相关手续。",
        "结清证明视情况开具。",
        "乙方需要结清证明的，请自行前往网点咨询。",
        "The Lender will normally issue a letter in due course.",
    ),
    "credit-entry-silent": (
        "征信相关事宜按人行规定办理。",
        "请珍惜您的信用记录。",
        "如逾期，将上报征信。",
        "The Lender may report your account to credit bureaus.",
    ),
}
NOT_OFFERED = "方案得银行出，现在没法跟您讲能分几期；每月的钱您先备着。"


@pytest.mark.parametrize(("check", "words"), [(c, w) for c, all_ in FIRES.items() for w in all_])
def test_other_voices_are_heard(check: str, words: str) -> None:
    assert judged(check, words) == "fires"


@pytest.mark.parametrize(("check", "words"), [(c, w) for c, all_ in SILENT.items() for w in all_])
def test_fair_words_nearby_are_no_fault(check: str, words: str) -> None:
    assert judged(check, words) != "fires"


@pytest.mark.parametrize(("check", "words"), [(c, w) for c, all_ in SAYS.items() for w in all_])
def test_what_is_said_in_other_voices_is_not_missed(check: str, words: str) -> None:
    assert judged(check, PLAN + words) == "silent"


@pytest.mark.parametrize(
    ("check", "words"), [(c, w) for c, all_ in SAYS_NOTHING.items() for w in all_]
)
def test_words_that_settle_nothing_do_not_count(check: str, words: str) -> None:
    assert judged(check, PLAN + words) != "silent"


@pytest.mark.parametrize(
    "check", ["clearance-unpromised", "collection-goes-on", "credit-entry-silent"]
)
def test_a_talk_without_an_offer_owes_no_promises(check: str) -> None:
    assert judged(check, NOT_OFFERED) == "silent"


def test_a_register_that_a_private_lender_cannot_reach_is_answered() -> None:
    words = "周：我怕上征信。\n张：咱私人的账不上那玩意儿，我也没地方报去。"
    assert judged("credit-entry-silent", PLAN + words) == "silent"
