"""Letters, Taiwanese and Hong Kong papers and speech: what is promised and by whom."""

import pytest

from rules.cast import judged

WORDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "interest-silent": {
        "fires": (
            "You will repay HK$36,000 in 18 monthly payments of HK$2,000 from 5 January 2027.",
            (
                "The remaining sum of CNY 9,600 is payable in eight instalments of CNY 1,200 "
                "each, due on the 10th of the month."
            ),
            "餘款新臺幣三十六萬元，立書人同意分三十六期，按月於每月五日前各繳一萬元。",
            "現就閣下尚欠之港幣48,000元，准許分24個月清還，每月港幣2,000元。",
            "这样啊，剩下那一万二你就分一年慢慢还，一个月一千。",
            "我帮你把账单往后推三个月，二月底再还就行。",
        ),
        "silent": (
            (
                "You will repay HK$36,000 in 18 monthly payments of HK$2,000. Interest is "
                "frozen for the whole period."
            ),
            (
                "The balance is split into 12 monthly payments of CNY 800; no further "
                "interest will be added."
            ),
            "餘款分三十六期攤還，年息百分之三計算。",
            "餘款分24個月清還，期間不再計息。",
            "剩下那一万二你就分一年慢慢还，一个月一千，利息我就不要了。",
            "分十二期还，这期间一分利息都不涨。",
        ),
    },
    "waiver-vague": {
        "fires": (
            (
                "If your payment record is satisfactory, the Bank may look at reducing the "
                "late charges."
            ),
            "We will do our best to have some of the interest taken off at the end.",
            "貴戶履約情況良好者，本行得酌情減免部分違約金。",
            "利息部分可望獲得減收，惟須視審核結果而定。",
            "罚息的事你放心，我尽量给你往下压一压。",
            "你先还着，利息能免多少到时候看领导怎么批。",
        ),
        "silent": (
            "The Bank writes off late charges of CNY 812.40 on the date of this letter.",
            "本行於簽署當日豁免違約金新臺幣三千元。",
            "罚息六百块今天就给你免掉，系统里已经减了。",
        ),
    },
    "one-miss-voids": {
        "fires": (
            (
                "Failing any one payment, this settlement is cancelled automatically and the "
                "full amount becomes payable."
            ),
            (
                "If you are even one day late the arrangement comes to an end and you owe "
                "everything at once."
            ),
            "立書人如有一期未依約繳付，視為全部到期，應一次清償。",
            "閣下若逾期未繳任何一期款項，本安排即告取消，全數欠款須即時清還。",
            "哪个月没按时打钱，咱这个事儿就不算数了，你把剩下的一把还清。",
            "只要有一次扣不到款，方案立马失效，全部欠款马上结清。",
        ),
        "silent": (
            (
                "If two payments in a row are missed and not made good within 15 days of our "
                "notice, this plan ends."
            ),
            (
                "Late payment of an instalment only bears interest on that instalment; the "
                "plan goes on."
            ),
            "立書人連續二期未繳，經書面催告十日仍未補繳者，本行得終止本協議。",
            "晚个几天没关系的，补上就行，方案不会取消。",
        ),
    },
    "promises-deletion": {
        "fires": (
            "Once you pay, we will have the late payments wiped from your credit history.",
            "We can get the default removed from your credit file within two weeks.",
            "繳清後我們可協助塗銷聯徵中心的逾期紀錄。",
            "本公司保證清還後從信貸資料庫刪除閣下的不良紀錄。",
            "还完这笔，征信上那些逾期我给你弄没了。",
            "我们有渠道，征信能给你洗得干干净净。",
        ),
        "silent": (
            "Nobody can have true entries removed from your credit report; beware of such offers.",
            "聯徵中心之逾期紀錄依規定保存，本行無法塗銷。",
            "逾期记录我们删不了，还清五年以后自动没有。",
        ),
    },
    "oral-only": {
        "fires": (
            "There is no need for a written agreement; what we agreed on the phone is enough.",
            "We do not issue anything in writing for this arrangement.",
            "本次協商以電話約定為準，不另出具書面文件。",
            "口頭答應即可，毋須簽署任何文件。",
            "不用写什么协议，咱俩电话里说好了就行。",
            "没有合同，你就按我说的打钱就可以了。",
        ),
        "silent": (
            "This arrangement takes effect only once both sides have signed it in writing.",
            "協議須以書面為之，口頭約定無效。",
            "你别急，协议我们盖好章给你寄过去再还。",
        ),
    },
    "unsealed": {
        "fires": (
            "Signed for the Lender: ____________ (stamp to follow)",
            "This letter is computer generated and bears no company chop.",
            "本協議由承辦人簽名即可，毋須加蓋公司印章。",
            "甲方（用印）：　　　　　　（後補）",
            "协议我先发你，章后面再补。",
            "我们这个不盖章的，签了就有效。",
        ),
        "silent": (
            "Signed and sealed for the Lender: Zhejiang E-Commerce Bank (company chop affixed)",
            "甲方：浙江网商银行股份有限公司（已用印）",
            "章我们已经盖好了，你收到核对一下。",
        ),
    },
    "unofficial-channel": {
        "fires": (
            "Please send the signed form to my personal WhatsApp, +852 6123 4567.",
            "Reply to collections.team@gmail.com with a photo of your signature.",
            "請加專員LINE帳號，簽好後拍照回傳。",
            "請將簽妥之同意書WhatsApp予本人手提電話。",
            "你加我微信，我把协议发你，你签了拍给我。",
            "别打官方客服，那边不知道这个事，直接找我就行。",
        ),
        "silent": (
            (
                "Please sign in the Bank's official app or at any branch; we never use "
                "private messengers."
            ),
            "請至本行官方網站或臨櫃辦理。",
            "你自己打官方客服核实一下再签，不着急。",
        ),
    },
    "no-authority": {
        "fires": (
            "Our recovery firm alone decides what discount you get; you need not ask the Bank.",
            (
                "We, Sunrise Debt Services, hereby approve your reduction without reference "
                "to the lender."
            ),
            "本公司得自行決定折讓金額，毋須銀行同意。",
            "減免多少由我們公司說了算，不必問銀行。",
            "银行把这个单子给我们了，打几折我们说了算。",
            "不用问银行，我这边就能拍板给你减一半。",
        ),
        "silent": (
            "The firm only forwards letters; any reduction is decided by the Bank.",
            "減免須經銀行書面同意，本公司無權決定。",
            "能不能减要看银行批，我们定不了。",
        ),
    },
    "third-party-payee": {
        "fires": (
            (
                "Kindly remit each instalment to Golden Harvest Consultancy Ltd, account no. "
                "8821 0031."
            ),
            "款項請匯入林志明先生之帳戶，帳號012-3456789。",
            "請以轉數快繳付予陳大文個人戶口。",
            "钱直接转给我支付宝，我帮你还进去。",
            "你打到王经理那张工行卡上就行。",
        ),
        "silent": (
            (
                "Payments are to be made to the Bank's own repayment account shown in the "
                "official app."
            ),
            "款項請匯入本行放款專戶，勿匯入任何個人帳戶。",
            "钱就还到网商贷还款页面，别转给任何个人。",
        ),
    },
    "fee-first": {
        "fires": (
            "A handling fee of HK$3,000 is payable before we start talking to the bank.",
            "You pay a deposit of CNY 1,500 up front; then we submit your case.",
            "須先繳付新臺幣五千元之代辦費，本公司始向銀行送件。",
            "請於簽約日預繳履約保證金港幣2,000元，方可安排還款計劃。",
            "先交两千块服务费，办下来再说。",
            "你把六百块材料费先转过来，我马上给你提交。",
        ),
        "silent": (
            "We charge nothing; no fee is asked at any stage.",
            "本服務不收取任何費用，如有人要求先行繳費即屬詐騙。",
            "协商不收钱的，谁让你先交钱谁就是骗子。",
        ),
    },
    "forged-proof": {
        "fires": (
            "We will prepare a hospital certificate for you so that the bank accepts hardship.",
            "Just change the figures on the bank statement; nobody checks.",
            "診斷書我們可以代為製作，金額及病名均可更改。",
            "可提供偽造之失業證明以利協商。",
            "住院证明你不用管，我这边给你做一份。",
            "流水改低一点，贫困证明我找人给你盖章。",
        ),
        "silent": (
            "Please attach a genuine certificate issued by your hospital.",
            "請提供醫院開立之診斷證明書正本。",
            "你把医院开的真实病历复印件给我们就行，不能作假。",
        ),
    },
    "stop-paying-advice": {
        "fires": (
            "From now on do not pay anything to the bank; let the account go into default first.",
            "Do not answer the bank's calls, and forward your phone number to us.",
            "請即停止繳款，待銀行呆帳後再談折扣。",
            "收到催收電話請勿接聽，並將電話轉接至本公司。",
            "你现在一分钱都别还，拖个半年银行自己找你打折。",
            "银行打电话你别接，把手机呼叫转移到我们这。",
        ),
        "silent": (
            "Keep paying what you can while we review your request.",
            "協商期間請繼續依原約繳款。",
            "能还一点是一点，电话要接，别失联。",
        ),
    },
    "adds-guarantor": {
        "fires": (
            "Your brother shall sign as guarantor and be liable for the whole sum.",
            "A family member must co-sign and pay if you do not.",
            "立書人應另覓連帶保證人一名，負連帶清償責任。",
            "須由閣下一名直系親屬擔任擔保人。",
            "让你爸来签个字，做个担保。",
            "你哥得一块儿签，你还不上他还。",
        ),
        "silent": (
            "No guarantor is required for this arrangement.",
            "本協議無須另提供保證人。",
            "不用找人担保，家里人也不用签字。",
        ),
    },
    "adds-security": {
        "fires": (
            (
                "The Borrower shall mortgage his shop premises to the Lender as security for "
                "this plan."
            ),
            "You leave the title papers of your car with us until the debt is paid.",
            "立書人應提供名下不動產設定抵押權予本行。",
            "閣下須將車輛登記文件交由本公司保管作為抵押。",
            "你把房产证押我这，还完了再给你。",
            "车钥匙和行驶证先放公司，算个保障。",
        ),
        "silent": (
            "This plan is unsecured; no pledge or mortgage is given.",
            "本協議不另徵提擔保品。",
            "不用抵押东西，证件你自己拿好。",
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
