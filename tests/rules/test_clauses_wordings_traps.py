"""Wordings of a further hand: traps that bind, charge or silence, and their near misses."""

import pytest

from rules.cast import judged

WORDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "rollover-fee": {
        "fires": (
            "交三百块过桥费，账期往后挪一个星期，借的钱一分不减。",
            "每延一周收取服务金480元，该款不冲抵欠款。",
            "您把这期的息付上，本子上就给您翻到下个月，本儿还是那么多。",
            "A renewal premium of 6% buys a further 30 days and is not applied to principal.",
            "For $50 you can push the due date a week, as often as you like.",
        ),
        "silent": (
            "展期一个月不另收费，利息按原合同年利率计算。",
            "延期期间所付款项全部冲减本金。",
            "A two-week extension is granted without any charge.",
        ),
    },
    "bundled-product": {
        "fires": (
            "想降月供，得先办一张我们的黄金会籍卡，年费三百九十八。",
            "申请停息须同时加购“信用体检”服务，每月二十九元。",
            "不投保家庭综合险的，分期申请不予受理。",
            "Enrolment in payment protection at $12 a month is a precondition of the plan.",
            "You get the extension if you buy the mobile phone package.",
        ),
        "silent": (
            "会员服务可选购，不买不影响分期。",
            "本方案不要求购买任何产品或服务。",
            "Insurance is optional and is not a condition of this plan.",
        ),
    },
    "buyer-not-bound": {
        "fires": (
            "债权一经打包出让，本次约定的减免即告终结，新权利人有权按原账收。",
            "以后这账归了资产公司，他们不认我们给您的这个价。",
            "受讓之資產管理公司得逕依原契約全額請求，不受本分期拘束。",
            "Once the debt is sold the buyer may collect the whole sum, whatever was agreed here.",
            "An assignee takes the account free of this concession.",
            "The freeze on interest ends if we assign the account.",
        ),
        "silent": (
            "债权转让的，受让方须继续执行本分期方案。",
            "转让不影响乙方依本协议享有的减免。",
            "Any purchaser of the debt is bound by this plan.",
        ),
    },
    "silence-demanded": {
        "fires": (
            "给您减了多少这个别到处讲，讲了下回谁也不给批。",
            "客户不得在任何社交平台晒出本减免方案。",
            "乙方若将减免幅度泄给其他客户，减免作废。",
            "The borrower must keep the terms to himself and may not consult anyone about them.",
            "You may not record our calls or show the offer to a lawyer.",
            "If you post about this on the internet the discount is withdrawn.",
        ),
        "silent": (
            "乙方可以就本协议咨询律师或者向监管部门反映。",
            "甲方对乙方的个人信息负有保密义务。",
            "We will not disclose your details to anyone.",
        ),
    },
    "cross-default": {
        "fires": (
            "乙方在任何一家金融机构出现逾期的，本方案立即终止。",
            "只要别的卡有一张没按时还，我们这边的优惠就没了。",
            "债务人的配偶被法院强制执行的，甲方可宣布全部到期。",
            "If the borrower falls behind with any other creditor, this plan is at an end.",
            "Default under any other facility shall be a default hereunder.",
            "Should your credit rating be downgraded, the concession is withdrawn.",
        ),
        "silent": (
            "乙方在其他机构的债务情况不影响本方案。",
            "只有未按本方案还款才构成违约。",
            "Debts elsewhere have no effect on this plan.",
        ),
    },
    "approval-pending": {
        "fires": (
            "乙方签署后即受约束，甲方有权审贷会否决前保留不予执行的权利。",
            "本承诺书一经捺印不得撤回，分期与否待公司领导研究后另行告知。",
            "立書人簽章後即應依約繳款，惟本協議須俟總公司核定始對債權人生效。",
        ),
        "silent": (
            "本方案已经甲方审批通过，自双方签字之日起生效。",
            "甲方未批准的，乙方的签字不生效力。",
            "The plan has been approved and binds both parties on signing.",
        ),
    },
    "blanks-left": {
        "fires": (
            "每月还款额：人民币____元，共____期。",
            "利率栏先不填，您签了我们系统自动带出来。",
            "减免后应还【    】元，于【  】年【  】月前付清。",
            "The borrower shall pay ______ dollars on the ____ day of each month.",
            "Just sign at the bottom; we'll put the numbers in afterwards.",
            "Amount: [to be inserted]",
        ),
        "silent": (
            "甲方（盖章）：________  乙方（签字）：________",
            "签署日期：____年__月__日",
            "Signature: ____________ Date: ____________",
        ),
    },
    "lender-may-change": {
        "fires": (
            "甲方可视经营情况随时上调分期费率，乙方不得异议。",
            "公司哪天不想给您分了，说停就停。",
            "本优惠政策甲方有权单方终止，无须事先告知。",
            "We can change the monthly amount whenever we see fit.",
            "The bank reserves the right to call off this arrangement at any time for any reason.",
            "The lender may in its absolute discretion shorten the term.",
        ),
        "silent": (
            "未经双方书面同意，任何一方不得变更本方案。",
            "乙方按约履行期间，甲方不得调整利率。",
            "Neither party may alter these terms without the other's written consent.",
        ),
    },
    "borrow-to-pay-advice": {
        "fires": (
            "您找亲戚周转周转，先把这期堵上。",
            "可以去别的平台下一笔，拿来还我们这笔。",
            "建议客户使用信用卡套现后结清。",
            "Take a cash advance on your credit card and pay us with it.",
            "Ask your brother to borrow the money in his name and settle today.",
            "You could pawn your jewellery to clear the arrears.",
        ),
        "silent": (
            "请勿通过借新还旧的方式偿还本债务。",
            "我们不建议您再去借款来还。",
            "Please do not take out another loan to pay us.",
        ),
    },
    "pay-before-paper": {
        "fires": (
            "您先转两千表示诚意，我们才好给您做方案。",
            "需先归还本金的百分之十，再谈减免。",
            "首付款到了以后我们给您出协议。",
            "We need a payment of $300 before we can put anything in writing.",
            "Send the first instalment today and I will ask my supervisor about a plan.",
            "Once we have your deposit the agreement will be prepared.",
        ),
        "silent": (
            "协议盖章送达后，乙方支付首期款。",
            "您不用先付钱，方案书面给您以后再还。",
            "Nothing is payable until you have received the signed agreement.",
        ),
    },
    "final-say-lender": {
        "fires": (
            "对条款有不同理解的，以甲方解释为准。",
            "本公告的最终解释权归平台所有。",
            "欠多少、怎么算，都是我们系统说了算。",
            "The lender's decision on any question under this plan is final.",
            "Our records are conclusive evidence of the amount you owe.",
            "In case of doubt the bank's interpretation shall prevail.",
        ),
        "silent": (
            "双方对账目有争议的，以法院认定为准。",
            "对条款理解不一致的，作不利于甲方的解释。",
            "Either party may dispute the figures.",
        ),
    },
    "accelerates-on-signing": {
        "fires": (
            "本协议签订之日，原借款合同项下未到期本金视为全部到期。",
            "办了这个协商，剩下没到的期数就全给您算到期了。",
            "甲乙双方确认原借款自本协议生效时提前到期。",
            "客户一经申请分期协商，账单全部余额即转为应付。",
            "By signing this agreement you accept that the whole of the loan becomes due today.",
            "On acceptance of this plan all future instalments under the loan fall due at once.",
        ),
        "silent": (
            "签署本协议不导致未到期款项提前到期。",
            "连续三期未还的，甲方可宣布未到期本金提前到期。",
            "Signing this plan does not make any undue instalment payable.",
        ),
    },
    "costs-on-borrower": {
        "fires": (
            "为追讨本债务花的律师费、交通费、住宿费都算乙方的。",
            "甲方委托第三方清收的，佣金由乙方另行支付。",
            "我们派人上门一趟收您两百。",
            "The debtor shall pay all legal and collection expenses.",
            "Any cost of tracing you will be added to your balance.",
            "You are liable for our solicitor's fees.",
        ),
        "silent": (
            "诉讼费用由法院依法决定由谁负担。",
            "甲方委托催收的费用由甲方自行承担。",
            "Each side bears its own legal costs.",
        ),
    },
    "copy-withheld": {
        "fires": (
            "协议就一份，签完放我们公司。",
            "客户不得拍照、复印本协议。",
            "所有签署文件由甲方统一保管，不另给乙方。",
            "We keep the signed agreement; no copy is issued to the borrower.",
            "You will not be given a copy of this document.",
            "There is only one original, which stays with the lender.",
        ),
        "silent": (
            "本协议一式两份，双方各执一份。",
            "签署后您可随时下载协议文本。",
            "A copy of the signed agreement will be sent to the borrower.",
        ),
    },
    "penalty-keeps-running": {
        "fires": (
            "分期还款期间，逾期违约金按日继续累积。",
            "您照着方案还，滞纳金那块还是天天涨。",
            "乙方按期履行本协议的，不影响甲方继续计收罚息。",
            "Late charges keep adding up while you pay under the plan.",
            "Default interest continues to accrue during the instalment period.",
            "Keeping to this plan will not stop penalty interest.",
        ),
        "silent": (
            "按方案还款期间停止计收罚息。",
            "乙方逾期的，对该期未付款项按日计收罚息。",
            "No penalty interest accrues while the plan is kept.",
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
