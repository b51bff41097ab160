"""Burdens told by concepts: who else is bound, what is taken, which right is given up."""

import pytest

from rules.cast import judged

FIRES = {
    "debit-too-wide": (
        "代扣协议您签了以后就不能自己解约了，要解约得我们同意。",
        "債權人得自債務人於各金融機構之存款逕行扣取，債務人不得異議。",
        "This payment mandate cannot be withdrawn until the loan has been cleared.",
        "The Lender may sweep funds from every bank account held by the Borrower.",
    ),
    "adds-security": (
        "债务清偿前，乙方之不动产权证书原件由甲方留存。",
        "乙方以其果园承包经营权设定担保，未经甲方同意不得流转。",
        "您那辆五菱先开过来停我们院里，啥时候还完啥时候开走。",
        "We will hold your car registration document until everything is paid.",
    ),
    "adds-guarantor": (
        "債務人應邀同保證人到場對保。",
        "If you cannot pay, your emergency contact promises to pay in your place.",
    ),
    "spouse-signs": (
        "您对象也得在上面签个名。",
        "Lin He confirms that she will pay if her husband does not.",
    ),
    "prepay-fee": (
        "还款计划存续期间，乙方不得要求缩短期限或一次性付清余款。",
        "Paying it off sooner will not reduce the interest.",
        "A charge of 2% applies if the plan is settled early.",
    ),
    "waives-rights": (
        "已支付的高息部分，乙方不再追讨。",
        "甲方给予减免的条件是客户撤销已提交的投诉。",
        "The complaint lodged with the regulator must be closed before we grant the discount.",
    ),
    "notarised-enforcement": (
        "借款人无需经法院判决，愿凭公证书接受执行。",
        "逾期了我们拿执行证书直接执行，您同意吧？",
    ),
    "third-party-payee": (
        "扫我发的这个码付，备注您的合同号。",
        "你入數去陳生個戶口，佢會幫你處理。",
        "The agent will collect the instalments in cash at your shop.",
    ),
    "guarantor-untold": (
        "双方变更还款计划的，视为已取得保证人同意。",
        "擔保人唔使知，個期數加多兩年。",
        "The loan is topped up by CNY 10,000; the guarantor remains liable.",
    ),
    "admits-bad-faith": (
        "写个检讨，就说当初就没想还。",
        "借款人自述：所交的收入证明均为假的。",
        "The Borrower admits that he obtained the loan by deception.",
    ),
    "suit-goes-on": (
        "The court case continues regardless of this plan.",
        "The claim will be withdrawn once the last instalment has been paid.",
        "执行程序不予中止。",
    ),
    "restarts-limitation": (
        "我知道欠你们的钱，发了工资就还。",
        "乙方承诺每月向甲方支付800元。",
        "The parties agree that time starts to run afresh.",
    ),
    "revives-expired-debt": ("今天往里充三十，户头就活了。",),
}
SILENT = {
    "debit-too-wide": ("甲方停用自动扣取全部账户的功能。", "工资卡别绑就行。"),
    "adds-security": (
        "甲方应于结清后三日内交付加盖公章的结清证明。",
        "The existing mortgage stays as it is; nothing further is charged.",
        "2025-088号抵押物的担保金额降低一半。",
    ),
    "adds-guarantor": ("乙方系案外人另一笔借款的保证人。",),
    "spouse-signs": ("甲方撤回要求乙方配偶签字的通知。",),
    "prepay-fee": (
        "Early settlement is free of charge.",
        "提前结清时，利息按实际用款天数计算。",
        "Early payment is welcome and costs nothing.",
    ),
    "waives-rights": ("甲方豁免上述罚息，以后不再追讨。",),
    "notarised-enforcement": (
        "公证书不载明强制执行的内容。",
        "The agreement will not be notarised.",
        "乙方未曾同意接受强制执行。",
    ),
    "third-party-payee": ("代收现金为我行严禁之行为。", "債務人應匯入債權銀行帳戶。"),
    "guarantor-untold": (
        "本金、利率、期限不作任何变更。",
        "在取得保证人书面同意之前，本展期不生效。",
    ),
    "admits-bad-faith": ("甲方不得要求乙方承认恶意拖欠。",),
    "suit-goes-on": (
        "The claimant will file a notice of discontinuance by Friday.",
        "法院先停着不审这个案子。",
    ),
    "restarts-limitation": ("请注意：部分还款可能使时效重新计算。",),
    "revives-expired-debt": ("请注意：先还一点可能使时效重新计算。",),
}


@pytest.mark.parametrize(
    ("check", "words"), [(check, words) for check, all_of in FIRES.items() for words in all_of]
)
def test_a_burden_is_seen_in_any_wording(check: str, words: str) -> None:
    assert judged(check, words) == "fires"


@pytest.mark.parametrize(
    ("check", "words"), [(check, words) for check, all_of in SILENT.items() for words in all_of]
)
def test_its_fair_neighbour_stays_silent(check: str, words: str) -> None:
    assert judged(check, words) != "fires"
