"""Letters, Taiwanese and Hong Kong papers and speech: what is to be changed."""

import pytest

from rules.cast import judged

WORDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "waiver-at-end": {
        "fires": (
            "The late charges are cancelled once you have paid all 24 instalments.",
            "Interest of CNY 900 will be written off after you have made the last payment.",
            "俟三十六期全數繳清後，始免除違約金。",
            "待閣下全數清還後，本公司方豁免罰息。",
            "罚息先挂着，你都还完了再给你免。",
            "等最后一期到账，利息那块才给你销掉，一共十二期。",
        ),
        "silent": (
            "The late charges of CNY 300 are cancelled today.",
            "違約金三千元自簽約日免除，嗣後不再恢復。",
            "罚息今天就给你免了，分十二期还。",
        ),
    },
    "cure-missing": {
        "fires": (
            "If two instalments are unpaid the bank may sue at once without further notice.",
            "Should you fall behind, this arrangement ends and everything falls due.",
            "如有遲延，本行得不經催告逕行起訴。",
            "閣下拖欠任何款項，本公司即時取消安排，毋須通知。",
            "你要是两个月没还，我们就不通知了直接起诉。",
            "逾期了方案就没了，剩下的一次还清。",
        ),
        "silent": (
            (
                "If you miss a payment we write to you and you have 14 days to catch up "
                "before anything happens."
            ),
            "如有遲延，本行應先書面催告，十日內補繳者視為未違約。",
            "晚了我们先给你打电话，七天内补上就不算逾期。",
        ),
    },
    "snapback-heavy": {
        "fires": (
            (
                "On default, interest is recalculated from the day of the loan and payments "
                "made are forfeited."
            ),
            (
                "If you default, the debt revives in full as if no reduction had been made, "
                "from the original due date."
            ),
            "違約者，自原逾期日起追溯計收全部利息及違約金。",
            "已繳款項概不退還，並沒收作為違約金。",
            "没按时还，以前还的都不算，从头重新算罚息。",
            "违约的话，利息从借款那天起重新算。",
        ),
        "silent": (
            "On default, interest runs only on the unpaid part from the day after the default.",
            "違約時僅就未還本金自違約翌日起計息，已繳款項抵充本金。",
            "违约了也不会从头算，已经还的都算数。",
        ),
    },
    "spouse-signs": {
        "fires": (
            "Your wife must sign this plan and is jointly liable for the debt.",
            "The Borrower's spouse acknowledges this debt as a joint debt.",
            "立書人之配偶應共同簽署並承認為夫妻共同債務。",
            "閣下之配偶須一併簽署並負上共同責任。",
            "让你老公也来签个字，认一下这个账。",
            "你媳妇得一块签，算你们两口子的债。",
        ),
        "silent": (
            "Your husband need not sign and is not liable.",
            "立書人之配偶毋須簽署，亦不負清償責任。",
            "你老婆不用签，这是你自己的债。",
        ),
    },
    "notarised-enforcement": {
        "fires": (
            (
                "The parties will have this deed notarised so that it can be enforced "
                "without a lawsuit."
            ),
            "立書人同意辦理公證，並逕受強制執行。",
            "雙方應作成公證書，載明得不經訴訟逕為強制執行。",
            "到公证处做个赋强公证，还不上直接强制执行。",
            "去做个公证，以后不用打官司就能执行。",
        ),
        "silent": (
            "No notarial deed is made of this plan.",
            "本協議不辦理公證。",
            "不用去公证。",
        ),
    },
    "debit-too-wide": {
        "fires": (
            "You authorise us to debit any account in your name, including your wages account.",
            "The Bank may take payment from all of your accounts at any time.",
            "立書人授權銀行得自其名下任何帳戶扣款，含薪資轉帳帳戶。",
            "閣下不可撤銷地授權本公司從閣下任何戶口扣款。",
            "你名下所有卡都绑上，哪张有钱扣哪张。",
            "你工资卡上我们可以直接扣。",
        ),
        "silent": (
            (
                "You authorise us to debit the account ending 6610 for the instalment due; "
                "you may cancel this at any time."
            ),
            "僅授權自帳號末四碼1234扣繳當期款項，得隨時終止。",
            "就扣尾号6610那张卡当期的钱，别的卡不动。",
        ),
    },
    "data-too-wide": {
        "fires": (
            "You consent to our sharing your personal data with any third party for marketing.",
            (
                "We may share your data with our affiliates and business partners without "
                "limit of time."
            ),
            "立書人同意本公司得將其個人資料提供予合作廠商及第三人使用。",
            "本公司可將閣下個人資料轉交集團成員及業務夥伴作推廣用途。",
            "你的通讯录和位置我们会读取，给合作公司用。",
            "你的资料我们可以给别的公司推广用。",
        ),
        "silent": (
            "Your data are used for this plan only and given to nobody.",
            "個人資料僅用於本協議，不提供第三人。",
            "你的资料我们不会给别人。",
        ),
    },
    "contact-consent": {
        "fires": (
            "We may contact your employer and your relatives about this debt.",
            "You agree that we may call your friends and colleagues if you do not answer.",
            "立書人同意本行得向其家人、同事及任職公司催告。",
            "本公司有權聯絡閣下之僱主及親友追討欠款。",
            "你不还我们就给你爸妈和单位打电话。",
            "到时候我们去你村里找你家里人说。",
        ),
        "silent": (
            "We do not contact anybody but you about this debt.",
            "本行不得向立書人之家人或任職公司告知債務。",
            "我们不会找你家里人和单位的。",
        ),
    },
    "rate-not-annual": {
        "fires": (
            "Interest is charged at 0.05% per day on the balance.",
            "A service rate of 0.8% per month applies to each instalment.",
            "餘款按月息百分之一點五計息。",
            "餘額以日息萬分之五計算利息。",
            "利息按一天万分之四算。",
            "每个月另收一个点的手续费。",
        ),
        "silent": (
            "Interest is charged at 4.35% per annum.",
            "餘款按年息百分之三計息。",
            "利息按一年百分之六算。",
        ),
    },
    "interest-capitalised": {
        "fires": (
            "Accrued interest and charges are added to the principal and bear interest from today.",
            "The interest of HK$3,000 becomes part of the new principal.",
            "積欠利息滾入本金，合併計息。",
            "未付利息併作新本金計算。",
            "欠的利息并到本金里，重新算利息。",
            "把利息罚息都加进去重新打一张借条，按新的本金算。",
        ),
        "silent": (
            "Interest is never added to principal.",
            "利息不滾入本金。",
            "利息不会并到本金里。",
        ),
    },
    "approval-pending": {
        "fires": (
            "You are bound on signing; the Bank is bound only after head office approves.",
            "This plan takes effect for the lender once its credit committee has approved it.",
            "立書人簽署後即生效，銀行部分俟總行核准後始生效。",
            "本安排須待總行批核方對本行生效，閣下簽署後不得撤回。",
            "你先点同意，我们这边还要审批，批不下来就不算。",
            "你先签，总部批不批还不一定。",
        ),
        "silent": (
            "Head office approved this plan on 20 November 2026; it binds both sides on signing.",
            "本案業經總行核准，雙方簽署後生效。",
            "总行已经批了，你签了两边都算数。",
        ),
    },
    "cross-default": {
        "fires": (
            (
                "Default on any other loan, with us or with any other lender, is a default "
                "under this plan."
            ),
            "If your credit rating falls, or anyone sues you, this plan ends.",
            "立書人於其他金融機構之債務有遲延者，視為本協議違約。",
            "閣下於其他機構之貸款如有拖欠，本安排即告終止。",
            "你别家的贷款要是逾期了，我们这个方案也取消。",
            "别的平台一逾期，这边也算违约。",
        ),
        "silent": (
            "Default on another loan does not affect this plan.",
            "立書人於他行之債務遲延不影響本協議。",
            "你别家逾期跟我们这个没关系，方案照旧。",
        ),
    },
    "costs-on-borrower": {
        "fires": (
            "All legal fees and collection expenses are payable by you.",
            "The Borrower shall reimburse the Lender for every cost of recovery on demand.",
            "一切催收費用、律師費及訴訟費用概由立書人負擔。",
            "所有追收費用及律師費由閣下承擔。",
            "律师费、催收费这些以后都你出。",
            "打官司的钱全算你的，包括律师费。",
        ),
        "silent": (
            "The Lender bears its own collection costs.",
            "催收費用由本行自行負擔。",
            "律师费我们自己出，不找你要。",
        ),
    },
    "penalty-keeps-running": {
        "fires": (
            "Default interest continues to accrue during the plan.",
            "Your account stays overdue and late charges keep adding up while you pay.",
            "分期期間違約金仍按日計收。",
            "還款期間罰息照計。",
            "你按时还，罚息还是每天在走的。",
            "分期这段时间系统里罚息照算。",
        ),
        "silent": (
            "No default interest accrues during the plan.",
            "分期期間不計違約金。",
            "分期以后罚息就停了。",
        ),
    },
    "buyer-not-bound": {
        "fires": (
            "If the claim is assigned, the assignee is not bound by this plan.",
            "On a sale of the debt this arrangement lapses.",
            "債權讓與後，受讓人不受本協議拘束。",
            "本公司轉讓債權時，本安排即告失效。",
            "要是我们把债卖了，这个方案新的公司不一定认。",
            "债权转出去以后，这个协议就不算了。",
        ),
        "silent": (
            "Any assignee of the claim is bound by this plan.",
            "受讓人應受本協議拘束。",
            "债权转了，新公司也得认这个方案。",
        ),
    },
    "silence-demanded": {
        "fires": (
            "You must keep these terms confidential and may not discuss them with an adviser.",
            "You shall not post about this settlement or tell anyone of it.",
            "立書人不得向第三人揭露本協議內容，否則優惠失效。",
            "閣下不得向任何人士透露本安排之內容。",
            "这个条件你别往外说，说了就没了。",
            "不许发到网上，也别跟律师讲。",
        ),
        "silent": (
            "You may show this plan to anyone you like.",
            "立書人得將本協議提供律師或諮詢機構閱覽。",
            "你可以拿给家里人或者律师看看。",
        ),
    },
    "copy-withheld": {
        "fires": (
            "There is one original, which the Lender keeps; you do not receive a copy.",
            "No copies or photographs of this paper are allowed.",
            "本協議一份，由本行收執，立書人不另執副本。",
            "正本由本公司保存，閣下不獲發副本。",
            "协议就一份，我们收着，不给你留。",
            "不许拍照，签完我们收走。",
        ),
        "silent": (
            "Each side keeps a signed copy.",
            "本協議一式二份，雙方各執一份。",
            "签完你拿一份我们拿一份。",
        ),
    },
    "bundled-product": {
        "fires": (
            "You must take out payment protection insurance with us.",
            "Joining the membership programme is a condition of the plan.",
            "立書人應投保本公司指定之信用保險始得分期。",
            "參加計劃者須購買還款保障保險。",
            "要办这个得买一份意外险，一年三百八。",
            "你得开个会员才能分期。",
        ),
        "silent": (
            "No insurance or other product has to be bought.",
            "毋須投保任何保險。",
            "不用买保险，也不用开会员。",
        ),
    },
    "new-loan-instead": {
        "fires": (
            "A new loan of CNY 30,000 is granted to repay the old one.",
            "You sign a new credit agreement, the proceeds of which settle your existing loan.",
            "由本行核貸新貸款，用以清償舊貸款。",
            "閣下將重新簽訂貸款合約，以新貸款清還舊貸款。",
            "给你重新放一笔，把老的那笔还掉。",
            "重新签一个借款合同，用新的还旧的。",
        ),
        "silent": (
            "This plan changes the repayment of the present loan; it is no new loan.",
            "本協議非新貸款，僅變更原契約之還款方式。",
            "不是新贷款，就是把原来的改一下还法。",
        ),
    },
    "damages-on-top": {
        "fires": (
            "In addition to default interest, liquidated damages of 20% are payable.",
            "Besides the penalty interest you pay a late fee of HK$500 for each missed instalment.",
            "除逾期利息外，另按本金百分之十計收懲罰性違約金。",
            "除罰息外，閣下須另繳逾期手續費港幣300元。",
            "除了罚息，晚一次再罚五百。",
            "逾期了罚息照收，另外还要交违约金。",
        ),
        "silent": (
            "On delay only default interest is charged, no further damages.",
            "遲延時僅計逾期利息，不另收違約金。",
            "晚了就收罚息，别的不收。",
        ),
    },
    "balance-beyond-dispute": {
        "fires": (
            "You accept the balance stated as final and waive any right to question it.",
            "The Borrower agrees that the amount is correct and will not dispute it.",
            "立書人對前述欠款金額確認無誤，不得再為爭執。",
            "閣下確認上述結欠金額正確，並無異議。",
            "这个数你认了，以后不能再说不对。",
            "你确认一下金额，后面不许再查账。",
        ),
        "silent": (
            "If you find a mistake in the balance, tell us and we will correct it.",
            "立書人如對金額有疑義，得請求更正。",
            "数字不对你随时说，我们给你查。",
        ),
    },
    "adds-arbitration": {
        "fires": (
            "Any dispute shall be finally settled by arbitration.",
            "Disputes are referred to an arbitrator chosen by the Lender.",
            "因本協議所生爭議，雙方同意提付仲裁。",
            "有争议就去网上仲裁，裁了就算。",
            "双方同意由网络仲裁委员会裁决，一裁终局。",
        ),
        "silent": (
            "Disputes go to the court where you live; there is no arbitration.",
            "雙方不約定仲裁。",
            "有争议去你那边法院，不走仲裁。",
        ),
    },
    "assignment-unproved": {
        "fires": (
            "We have bought your debt from the bank and you must now pay us.",
            "Your account has been assigned to Harbour Capital; the deed is confidential.",
            "本公司業已受讓銀行對台端之債權。",
            "閣下之欠款已出售予本公司。",
            "银行把你这笔债卖给我们了，以后还给我们。",
            "你这个账现在归我们公司了。",
        ),
        "silent": (
            "The bank may not assign this debt.",
            "本行不得轉讓本債權。",
            "你的贷款没有转给别人。",
        ),
    },
    "balance-unitemised": {
        "fires": (
            "You owe HK$26,500 in total.",
            "The outstanding balance is CNY 18,300.",
            "截至今日積欠共計新臺幣十八萬元整。",
            "閣下尚欠合共港幣52,000元。",
            "你一共欠三万二。",
            "总共还有一万八没还。",
        ),
        "silent": (
            "You owe principal of HK$20,000, interest of HK$4,000 and default interest of HK$500.",
            "積欠本金新臺幣十五萬元、利息八千元、違約金二千元。",
            "本金两万，利息一千二，罚息三百，一共两万一千五。",
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
