"""Wordings of our own, Taiwanese, English and spoken papers."""

import pytest

from rules.cast import judged

WORDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "waiver-vague": {
        "fires": (
            "本公司將視台端還款情形，再行評估是否減收違約金。",
            "若您表现好，到时候利息这块我可以帮您跟上面说说。",
            "减免部分以总行最终核定的金额为限，具体时间以通知为准。",
            "We may consider reducing part of your charges at a later stage.",
            "乙方可享受利息五折优惠，视后续还款记录而定。",
        ),
        "silent": (
            "本行自即日起豁免違約金新臺幣5,400元，不附條件。",
            "The Bank waives CNY 507.23 of penalty interest on the day you sign.",
            "双方确认，罚息507.23元甲方已于2026年11月24日冲减完毕。",
        ),
    },
    "waiver-at-end": {
        "fires": (
            "分12期攤還，俟全部期款繳清後，違約金始予免除。",
            "36 payments; the penalty is written off after the last payment has been received.",
            "您把24期都还清，罚息那部分再给您做核销减免。",
        ),
        "silent": (
            "分12期攤還，違約金自簽約日免除。",
            "共24期；首期到账当日，罚息500元全部免除。",
        ),
    },
    "one-miss-voids": {
        "fires": (
            "貴戶如有任何一期遲繳，本協議即失效，本行得請求全部債務。",
            "The plan is void if one payment is late.",
            "哪怕晚一天，方案就自动取消，之前的优惠都不算。",
            "乙方出现一次逾期，甲方即有权单方解除本协议并要求清偿全部欠款。",
        ),
        "silent": (
            "貴戶連續兩期遲繳，經催告十五日仍未補繳者，本協議始得終止。",
            "If one payment is late, you have ten days after our letter to pay it.",
            "一期逾期仅就该期收取逾期利息，协议继续履行。",
        ),
    },
    "cure-missing": {
        "fires": (
            "债务人累计逾期达两期的，债权人有权宣布全部债务立即到期并提起诉讼。",
            "貴戶二期未繳，本行逕行終止協議。",
            "两次没按时还，我们就直接起诉。",
        ),
        "silent": (
            "债务人逾期的，债权人应书面通知，自通知送达之日起七日内债务人付清的，不构成违约。",
            "逾期后给您十天时间补交，补上就没事；补不上才终止。",
        ),
    },
    "third-party-payee": {
        "fires": (
            "請將款項匯入大眾資產管理有限公司帳戶。",
            "Payments are to be made to the account of Mr. Chan Tai Man.",
            "把钱打到李经理的支付宝就行。",
            "还款请转至催收专员个人账户6217000012345678。",
        ),
        "silent": (
            "請於本行App繳款。",
            "还款只需保证尾号0412的储蓄卡余额充足，系统自动扣款至浙江网商银行股份有限公司。",
        ),
    },
    "fee-first": {
        "fires": (
            "辦理前須先繳交手續費三千元。",
            "We charge an upfront fee of 8% before negotiations begin.",
            "先给500块辛苦费，我马上给您报上去。",
            "需先支付5%作为风险押金，方案通过后退还。",
        ),
        "silent": (
            "本行辦理債務協商不收任何手續費。",
            "No fee is charged for arranging this plan.",
        ),
    },
    "interest-silent": {
        "fires": (
            "債務餘額分三十期清償，每期新臺幣三千元。",
            "我们给您分20个月还，一个月1,300块。",
            "The balance of CNY 12,000 is to be repaid in 10 equal monthly instalments.",
        ),
        "silent": (
            "債務餘額分三十期清償，期間免計利息及違約金。",
            "Repay in 10 monthly instalments; no interest runs during this time.",
        ),
    },
    "adds-guarantor": {
        "fires": (
            "債務人應覓妥保證人一人，並於本書簽章。",
            "Your brother shall sign as guarantor.",
            "叫您儿子过来签字，一起承担。",
            "第三人王某自愿为上述债务提供连带责任保证。",
        ),
        "silent": (
            "本協議毋須保證人。",
            "No guarantor is required.",
        ),
    },
    "adds-security": {
        "fires": (
            "債務人提供其名下機車設定動產抵押予債權人。",
            "You will give us a mortgage over your flat.",
            "把行驶证先放我们这里，还完了拿回去。",
        ),
        "silent": (
            "本協議無擔保品。",
            "No security is required for this plan.",
        ),
    },
    "promises-deletion": {
        "fires": (
            "結清後本公司協助塗銷聯徵不良紀錄。",
            "We can clean your credit file once you pay.",
            "还了钱征信就给您恢复干净。",
        ),
        "silent": (
            "聯徵紀錄依規定揭露，本行無法提前刪除。",
            "Past entries stay on your credit file.",
        ),
    },
    "waives-rights": {
        "fires": (
            "債務人拋棄對利率及違約金之一切抗辯權。",
            "You agree not to complain to any regulator.",
            "以后不能再去银保监投诉我们。",
            "乙方承诺不再通过任何途径主张息费过高。",
        ),
        "silent": (
            "債務人得隨時向主管機關申訴。",
            "You may complain to the regulator at any time.",
        ),
    },
    "lender-may-change": {
        "fires": (
            "本行得隨時調整還款條件，無須另行通知。",
            "The Bank may vary or withdraw this plan at any time.",
            "方案内容如有调整，以我行届时公布的为准。",
        ),
        "silent": (
            "本行不得片面變更本協議。",
            "Neither party may change this plan without the other's written consent.",
        ),
    },
    "old-contract-prevails": {
        "fires": (
            "本約與原貸款契約不一致時，悉依原貸款契約辦理。",
            "Nothing in this plan changes the original loan agreement.",
        ),
        "silent": (
            "本約與原貸款契約不一致時，以本約為準。",
            "This plan prevails over the loan agreement.",
        ),
    },
    "accelerates-on-signing": {
        "fires": (
            "簽署本協議即視為全部未到期債務提前到期。",
            "On signing, the entire loan becomes immediately due.",
        ),
        "silent": ("簽署本協議不使未到期部分提前到期。",),
    },
    "collection-goes-on": {
        "fires": (
            "分期期間，本行仍得委外催收。",
            "Our agents will continue to call you during the plan.",
        ),
        "silent": (
            "分期期間，本行及受託機構不得催收。",
            "All collection stops while you pay.",
        ),
    },
    "notarised-enforcement": {
        "fires": (
            "債務人同意本協議經公證後得逕受強制執行。",
            "The deed may be enforced directly without a lawsuit.",
        ),
        "silent": ("本協議不辦理公證。",),
    },
    "contact-consent": {
        "fires": (
            "債務人同意債權人得聯繫其配偶、父母及服務單位。",
            "You authorise us to call your friends and colleagues about the debt.",
        ),
        "silent": (
            "本行不得聯繫債務人之親友。",
            "We will not contact your family or employer.",
        ),
    },
    "silence-demanded": {
        "fires": (
            "债务人应对本协议内容严格保密，不得向任何人（包括律师）披露。",
            "You must not tell anyone about this offer.",
        ),
        "silent": ("You may show this plan to your lawyer.",),
    },
    "stop-paying-advice": {
        "fires": (
            "這幾個月你都先不要繳，等銀行來找你談。",
            "Just stop paying, they will settle after six months.",
            "听我的，卡里别留钱，电话一律不接。",
        ),
        "silent": (
            "請勿停止繳款。",
            "Please keep paying what you can.",
        ),
    },
    "asks-for-credentials": {
        "fires": (
            "請提供您的網銀帳號密碼，以便本公司代為申請。",
            "Send me the code you just received.",
            "把身份证原件和手机卡快递过来。",
        ),
        "silent": (
            "本行不會索取您的密碼。",
            "Never share your code with anyone.",
        ),
    },
    "threatens-jail": {
        "fires": (
            "再不處理，警察就會上門逮捕你。",
            "If you don't pay today you will be arrested.",
            "你这个属于信用卡诈骗，等着坐牢吧。",
        ),
        "silent": ("本行得依法提起民事訴訟。",),
    },
    "remainder-not-released": {
        "fires": ("一次性归还15,600元后，账户状态变更为协商还款，余额挂账。",),
        "silent": ("一次性归还15,600元，剩余欠款予以豁免，合同终止。",),
    },
    "pay-before-paper": {
        "fires": (
            "您先把这期还了，我们才能给您走流程。",
            "Pay the first CNY 3,000 now; the agreement will follow next week.",
        ),
        "silent": ("签完协议再付首期款。",),
    },
    "no-authority": {
        "fires": (
            "我是银行外包的，方案由我全权处理。",
            "We are a collection agency and can decide your discount ourselves.",
        ),
        "silent": ("本公司仅代为转交材料，最终以银行决定为准。",),
    },
    "suit-goes-on": {
        "fires": (
            "余款分6期付清，案件继续审理。",
            "分10期还款；诉讼费由乙方承担。",
            "分12期偿还，每期1,000元，双方签字生效。",
        ),
        "silent": (
            "签约后5日内甲方向法院撤诉；余款分6期。",
            "双方同意由法院出具调解书。",
            "甲方已撤诉，裁定书附后。",
        ),
    },
}


@pytest.mark.parametrize(
    ("check", "state", "wording"),
    [
        (check, state, wording)
        for check, states in WORDINGS.items()
        for state, wordings in states.items()
        for wording in wordings
    ],
)
def test_another_wording_is_judged_by_its_meaning(check: str, state: str, wording: str) -> None:
    assert judged(check, wording) == state
