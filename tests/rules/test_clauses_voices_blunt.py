"""Short and blunt wordings: English letters, Taiwanese papers, speech."""

import pytest

from rules.cast import judged

WORDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "waiver-vague": {
        "fires": (
            "The Bank may at its option forgive a portion of your interest.",
            "Depending on how you keep to the plan, a discount on charges could follow.",
            "視還款狀況，本公司再研議違約金折讓事宜。",
            "利息能少一点是一点，我帮你跟主管申请看看。",
        ),
        "silent": (
            "Interest of CNY 410.00 was cancelled on 20 November 2026.",
            "利息兩千元已於簽約當日沖銷。",
        ),
    },
    "one-miss-voids": {
        "fires": (
            "Miss a single payment and the deal is off; you owe the lot.",
            (
                "If any payment bounces, the reduction is withdrawn and the whole sum "
                "becomes due at once."
            ),
            "任一期逾期未繳，即視為全部到期。",
            "有一期晚了，优惠就没了，全款还清。",
        ),
        "silent": (
            "A late payment may be made good within ten days without any consequence.",
            "一期遲延者，十日內補繳即可。",
        ),
    },
    "third-party-payee": {
        "fires": (
            "Wire the money to our agent, Mr. Peter Wong.",
            "Please pay by bank transfer to J. Smith Consulting.",
            "請匯至本公司業務專員張小姐之帳戶。",
            "把钱转我们财务小刘微信上。",
        ),
        "silent": (
            "Pay only to the Bank's own account.",
            "請匯入本行指定還款專戶。",
        ),
    },
    "fee-first": {
        "fires": (
            "An arrangement fee of 8% is due before we contact your lender.",
            "We only start after the retainer has been paid.",
            "簽約時先收服務費三成，其餘事成後付。",
            "交三千块定金就开始给你操作。",
        ),
        "silent": (
            "There is no charge for applying.",
            "申請協商不收費。",
        ),
    },
    "contact-consent": {
        "fires": (
            "We may speak to your boss and family about what you owe.",
            "If you do not answer, our agents will call on your neighbours.",
            "如聯絡不到您，將聯繫您的親友及公司。",
            "找不到你人，我们就联系你通讯录里的人。",
        ),
        "silent": (
            "We will not tell your employer.",
            "不會聯絡您的家人或公司。",
        ),
    },
    "adds-guarantor": {
        "fires": (
            "A guarantor acceptable to us must join the agreement.",
            "Your son signs as co-borrower.",
            "另需保證人一名簽署連帶保證書。",
            "你得找个人给你担保。",
        ),
        "silent": (
            "No one else has to sign.",
            "無需保證人。",
        ),
    },
    "waives-rights": {
        "fires": (
            "You waive any claim, counterclaim or set-off.",
            "You promise not to go to the ombudsman or the courts.",
            "台端同意放棄對利率之一切爭執。",
            "以后不许再去12378投诉。",
        ),
        "silent": (
            "You keep all your rights.",
            "台端之權利不受影響。",
        ),
    },
    "lender-may-change": {
        "fires": (
            "The lender can change the terms by notice.",
            "We can end this plan whenever our policy changes.",
            "本行得視情形調整利率及期數。",
            "利率以后公司可以随时调。",
        ),
        "silent": (
            "The terms are fixed for the whole period.",
            "期間內條件不變。",
        ),
    },
    "oral-only": {
        "fires": (
            "There will be no paperwork; my word is enough.",
            "We settle this by phone, nothing is signed.",
            "無須簽約，口頭同意即可生效。",
            "这事儿口头定了就行，不用立字据。",
        ),
        "silent": (
            "Everything is put in writing.",
            "一切以書面為準。",
        ),
    },
    "penalty-keeps-running": {
        "fires": (
            "Late interest goes on being charged while you pay.",
            "Penalties are still added every month during the arrangement.",
            "協商期間違約金持續累計。",
            "你还着钱罚息也不会停。",
        ),
        "silent": (
            "Penalties stop from today.",
            "協商期間停止計收違約金。",
        ),
    },
    "spouse-signs": {
        "fires": (
            "Both husband and wife must sign.",
            "Your partner is to countersign and accept liability.",
            "配偶須一同簽名承認債務。",
            "你爱人也要来按手印，一起还。",
        ),
        "silent": (
            "Your partner is not involved.",
            "不需配偶簽名。",
        ),
    },
    "asks-for-credentials": {
        "fires": (
            "Send us a photo of both sides of your ID and bank card with the PIN.",
            "We need remote access to your phone.",
            "請將驗證碼回傳給我。",
            "你把密码发我，我帮你登录操作。",
        ),
        "silent": (
            "Never give anyone your PIN.",
            "請勿將密碼告知他人。",
        ),
    },
    "stop-paying-advice": {
        "fires": (
            "Ignore their letters and pay nothing for six months.",
            "Move your savings to another account so they cannot debit you.",
            "建議您先不要繳，等銀行主動談。",
            "先停掉别还，把卡里钱取走。",
        ),
        "silent": (
            "Pay the minimum if you can.",
            "請持續繳款。",
        ),
    },
    "costs-on-borrower": {
        "fires": (
            "Any costs we incur in recovering the debt are for your account.",
            "You shall indemnify us for all legal costs.",
            "因追償所生一切費用均由債務人負擔。",
            "追债花的钱都由你来承担，律师费也是。",
        ),
        "silent": (
            "Each side bears its own costs.",
            "各自負擔費用。",
        ),
    },
    "pay-before-paper": {
        "fires": (
            "Once your first payment arrives we will post the agreement.",
            "Pay now and we will sort the paperwork later.",
            "款項入帳後，始提供協議書。",
            "先打一千过来，再给你出方案。",
        ),
        "silent": (
            "Sign first, pay later.",
            "簽約後再繳款。",
        ),
    },
}
CASES = [
    (check, state, said)
    for check, table in WORDINGS.items()
    for state, wordings in table.items()
    for said in wordings
]


@pytest.mark.parametrize(("check", "state", "said"), CASES)
def test_a_wording_is_judged_by_its_meaning(check: str, state: str, said: str) -> None:
    assert judged(check, said) == state, said
