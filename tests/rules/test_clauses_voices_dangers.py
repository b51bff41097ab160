"""Letters, Taiwanese and Hong Kong papers and speech: what must not be signed."""

import pytest

from rules.cast import judged

WORDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "waives-rights": {
        "fires": (
            "You agree not to complain to any regulator or consumer body about this account.",
            "The Borrower gives up all defences and objections against the Lender.",
            "立書人同意拋棄一切抗辯權，且不得向主管機關申訴。",
            "閣下承諾不就本戶口向金管局作出任何投訴。",
            "签了之后你不能再去投诉我们。",
            "你先把银保监那个投诉撤了，我再给你办。",
        ),
        "silent": (
            "Nothing in this plan limits your right to complain to the regulator.",
            "本協議不影響立書人之申訴權。",
            "你要是觉得不对，随时可以投诉。",
        ),
    },
    "admits-bad-faith": {
        "fires": (
            "I admit that I borrowed with false documents and never meant to repay.",
            "The Borrower acknowledges that he deliberately refused to pay although able to.",
            "立書人承認自始無還款意願，係惡意詐欺。",
            "本人承認申請貸款時提供不實財力證明。",
            "你写一下，就说自己是故意不还的，态度不好。",
            "写个检讨，承认当时是骗贷。",
        ),
        "silent": (
            "I fell ill and could not pay; I never acted in bad faith.",
            "立書人因失業致無力清償，並非惡意。",
            "你不是故意不还，就是生意不好嘛，照实写。",
        ),
    },
    "schedule-missing": {
        "fires": (
            (
                "The balance shall be repaid in instalments, the amounts and dates to be "
                "advised later."
            ),
            "You repay as your means allow until everything is settled.",
            "餘款由立書人視經濟能力分期攤還，至清償為止。",
            "餘額分期清還，每期金額另行通知。",
            "剩下的慢慢还，每个月还多少到时候再说。",
            "你先有多少还多少，后面我们再定。",
        ),
        "silent": (
            "You pay CNY 1,200 on the 10th of each month from January 2027, 12 payments in all.",
            "自民國116年1月起，每月十日前繳付新臺幣五千元，共24期。",
            "从明年一月开始，每月十五号还两千，一共还十个月。",
        ),
    },
    "penalty-on-penalty": {
        "fires": (
            "Unpaid default interest is added to principal and itself bears interest.",
            "Interest is charged daily on the total outstanding including late charges.",
            "已生之違約金滾入本金，再計收利息。",
            "罰息未付者併入本金計息。",
            "罚息没交的滚到本金里接着算利息。",
            "欠的罚息也要算利息的。",
        ),
        "silent": (
            "No interest is charged on default interest.",
            "違約金不併入本金計息。",
            "罚息不再滚利息。",
        ),
    },
    "deducted-up-front": {
        "fires": (
            "A service charge of CNY 2,000 is taken from the loan before it is paid out to you.",
            "You receive HK$45,000; the remaining HK$5,000 is retained as a handling fee.",
            "撥款時預先扣除手續費新臺幣八千元，實撥四萬二千元。",
            "放款時先行扣收首期利息。",
            "借五万，到你手上四万五，五千当手续费扣了。",
            "放款的时候先扣两千服务费。",
        ),
        "silent": (
            "The full loan of CNY 50,000 was paid out without deduction.",
            "貸款全數撥付，未預扣任何費用。",
            "五万块全额到你卡上，一分没扣。",
        ),
    },
    "old-contract-prevails": {
        "fires": (
            "If this letter and the loan agreement differ, the loan agreement applies.",
            "Nothing in this letter varies the original facility agreement.",
            "本協議與原契約牴觸者，依原契約辦理。",
            "如本函與貸款協議有歧異，概以貸款協議為準。",
            "跟原来合同不一样的地方，还是按原来合同来。",
            "最后金额以我们系统里的为准，这个单子就是给你看看。",
        ),
        "silent": (
            "If this letter and the loan agreement differ, this letter applies.",
            "本協議與原契約牴觸者，依本協議辦理。",
            "跟原来合同不一样的，按这份新的来。",
        ),
    },
    "lender-may-change": {
        "fires": (
            "The Bank reserves the right to vary the instalments at any time without notice.",
            "We may withdraw this arrangement whenever we see fit.",
            "本行得隨時調整還款條件，立書人不得異議。",
            "本公司保留隨時修改或終止本還款安排之權利，毋須另行通知。",
            "后面政策变了，金额我们可能会给你调。",
            "公司随时可以取消这个方案的。",
        ),
        "silent": (
            "Neither side may change this plan without the other's written consent.",
            "非經雙方書面同意，不得變更本協議。",
            "定下来就不会变了，我们不能单方面改。",
        ),
    },
    "blanks-left": {
        "fires": (
            "You repay CNY ________ in ____ instalments.",
            "Leave the amount empty; we will fill it in later.",
            "立書人同意分____期，每期繳付新臺幣______元。",
            "金額欄請先空白，由本公司事後填寫。",
            "空着的地方你先别填，签个名就行，后面我们填。",
            "还款金额【　　】元，共【　　】期。",
        ),
        "silent": (
            "You repay CNY 12,000 in 12 instalments.\nSignature of the Borrower: ____________",
            "立書人同意分12期，每期繳付新臺幣5,000元。\n立書人簽章：__________",
        ),
    },
    "accelerates-on-signing": {
        "fires": (
            "By signing you agree that the entire loan is due and payable today.",
            "Upon execution of this agreement all instalments not yet due become due.",
            "立書人簽署本協議，即喪失期限利益，全部債務視為到期。",
            "簽署本函當日，尚未到期之本金視作即時到期。",
            "你一签协商，后面没到期的也都算到期了。",
            "办了这个分期，整笔贷款就提前到期了。",
        ),
        "silent": (
            "Signing does not make any sum fall due earlier.",
            "立書人不因簽署本協議而喪失期限利益。",
            "签了不会提前到期，没到期的照旧。",
        ),
    },
    "rollover-fee": {
        "fires": (
            "An extension fee of HK$1,500 is charged each time the due date is postponed.",
            "To extend by one month you pay 3% of the balance as a renewal charge.",
            "辦理展延須繳展期費新臺幣三千元。",
            "每延一期收取延期手續費港幣800元。",
            "想延一个月，先交五百延期费。",
            "展期要收费的，一次六百。",
        ),
        "silent": (
            "The due date is extended to 1 March 2027 free of charge.",
            "展延免收任何費用。",
            "延期不收钱。",
        ),
    },
    "pay-before-paper": {
        "fires": (
            "Pay the first instalment today; the agreement will be sent to you afterwards.",
            "We will issue the settlement letter once we have received CNY 3,000.",
            "請先繳付第一期款，本行收訖後始寄發協議書。",
            "收到首期款項後，方會發出還款計劃確認書。",
            "你先还两千表示一下诚意，协议后面给你发。",
            "今天先把首期打过来，合同明天给你。",
        ),
        "silent": (
            "The agreement is sent first; you pay after you have signed it.",
            "協議書簽妥後，始繳付第一期款。",
            "合同签好你再还，不急。",
        ),
    },
    "borrow-to-pay-advice": {
        "fires": (
            "Use a cash advance from another card to cover the first payment.",
            "Ask your friends or another lender for the money and pay us today.",
            "建議先向其他銀行辦理貸款清償本行欠款。",
            "可先以信用卡預借現金繳付首期。",
            "你先从别的平台借点，把这期还上。",
            "找亲戚朋友凑一凑，今天必须还。",
        ),
        "silent": (
            "Please do not borrow elsewhere to pay this instalment.",
            "請勿以貸還貸。",
            "别去借网贷来还，没钱就先说。",
        ),
    },
    "asks-for-credentials": {
        "fires": (
            "Please give us your online banking password so that we can check the account.",
            "Tell me the six-digit code you have just received by text.",
            "請提供網路銀行帳號密碼及簡訊驗證碼。",
            "請將提款卡及密碼交由專員保管。",
            "收到的验证码你念给我一下。",
            "你下个会议软件，把屏幕共享给我看。",
        ),
        "silent": (
            "We never ask for your password or codes.",
            "本行人員不會索取您的密碼或驗證碼。",
            "验证码千万别告诉任何人。",
        ),
    },
    "proxy-too-wide": {
        "fires": (
            "I irrevocably appoint the agent to sign any settlement on my behalf.",
            "The agent may collect money for me and I may not deal with the bank myself.",
            "本人全權委任貴公司代理簽署一切文件，且不得撤回。",
            "委任期間本人不得自行與銀行接洽。",
            "你签个全权委托，后面都我们去谈，你别跟银行联系。",
            "委托书签了就不能反悔，钱由我们代收。",
        ),
        "silent": (
            "The agent may only deliver papers; I may end the mandate at any time.",
            "委任人得隨時終止委任，受任人僅得代為遞送文件。",
            "委托随时可以撤，你自己也能跟银行谈。",
        ),
    },
    "pledge-forfeited": {
        "fires": (
            "If you do not pay on time the car becomes our property.",
            "On default title to the shop passes to the Lender without sale.",
            "屆期未清償，抵押物所有權即移轉予本公司。",
            "逾期未還，車輛歸債權人所有。",
            "到时候还不上，车就是我的了。",
            "还不了钱，铺子就过户给我们。",
        ),
        "silent": (
            "On default the car is sold at auction and any surplus is returned to you.",
            "屆期未清償，抵押物依法拍賣，餘額返還。",
            "还不上车也不归我们，得法院拍卖，多的退你。",
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
