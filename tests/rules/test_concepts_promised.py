"""What the lender keeps for itself, and what comes before the paper, told by concepts."""

import pytest

from rules.cast import judged

FIRES = {
    "lender-may-change": (
        "平台得视经营情况随时下调减免比例。",
        "我行政策一旦收紧，您的停息安排即予取消。",
        "每期金额以公司当月短信公布为准。",
        "即使您按时还款，我们也可以随时收回优惠。",
        "本行得逕行變更分期條件，借戶不得異議。",
        "The bank may withdraw the plan at any time without giving a reason.",
    ),
    "final-say-lender": (
        "对条款的含义有分歧的，以我公司的解释为准。",
        "是否符合减免条件，由出借人单方判定，借款人不得异议。",
        "欠多少以我们后台核定的为最终结果。",
        "本活動最終解釋權屬本行所有。",
        "The lender's view of what a breach is shall be final.",
    ),
    "copy-withheld": (
        "本约定书仅此一份，存放于我公司。",
        "签署后文件统一归档，客户不得留存复印件。",
        "合同签完放我这儿，别拍照。",
        "立約人不得索取本切結書之影本。",
        "Customers are not given a copy of this document.",
    ),
    "approval-pending": (
        "乙方签字即受约束，甲方须待总部批准后方生效。",
        "您先签字确认欠款，分期能否通过还要等审批。",
        "借款人自签署之日起按方案还款；贷款人是否同意由其审议后另行通知。",
        "立約人簽名後不得撤回，核准與否另函通知。",
        "You are bound on signing; we are bound only once our committee approves.",
    ),
    "pay-before-paper": (
        "请先打两千过来，我再去帮您报方案。",
        "首笔还款到账后，我方才考虑起草还款协议。",
        "未先行还款的，一律不受理分期申请。",
        "請先匯入一成款項，本公司始為您申請分期。",
        "Pay £300 now, then we will see whether we can offer a plan.",
    ),
}
SILENT = {
    "lender-may-change": (
        "未经双方书面同意，任何一方不得变更本方案。",
        "借款人可随时申请变更还款日。",
        "连续两期未付，经催告仍不补足的，甲方可终止本方案。",
        "可随时提前还清，不收费。",
    ),
    "final-say-lender": (
        "双方对条款有不同理解的，由法院裁判。",
        "甲方应向您解释每一项费用。",
        "本行记录有误的，以银行流水为准。",
    ),
    "copy-withheld": (
        "本协议一式两份，双方各执一份。",
        "签署后您可随时在手机银行下载全文。",
        "甲方不得拒绝向乙方提供合同副本。",
    ),
    "approval-pending": (
        "本方案已经总行审批通过，自双方签署之日起生效。",
        "甲方十日内未书面批准的，乙方的签署作废，不构成承认。",
        "不用再往上报，咱俩签了就算。",
    ),
    "pay-before-paper": (
        "双方签署后三日内，乙方支付首期款。",
        "申请协商不需要先还款。",
        "请收到盖章的协议后再付款。",
        "还清后五日内出具盖章的结清证明。",
    ),
}


@pytest.mark.parametrize(
    ("check", "words"), [(check, words) for check, all_ in FIRES.items() for words in all_]
)
def test_the_trap_is_seen_in_any_wording(check: str, words: str) -> None:
    assert judged(check, words) == "fires"


@pytest.mark.parametrize(
    ("check", "words"), [(check, words) for check, all_ in SILENT.items() for words in all_]
)
def test_a_fair_term_stays_silent(check: str, words: str) -> None:
    assert judged(check, words) == "silent"
