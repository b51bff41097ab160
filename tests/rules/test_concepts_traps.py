"""Traps told by concepts: any wording of the trap is seen, its fair neighbour is not."""

import pytest

from rules.cast import judged

FIRES = {
    "threatens-jail": (
        "今晚十二点前不结清，民警会到店里请您去所里说明情况。",
        "这种数额够判三年的，您想清楚再决定签不签。",
        "你家小孩明年中考，档案里有个老赖父亲可怎么录取？",
        "再拖下去就通报你村里，全家上失信榜，飞机高铁都坐不了。",
        "貴戶若不即刻匯款，將依詐欺罪函送地檢署偵辦。",
        "An arrest warrant will be issued tomorrow unless the arrears are paid tonight.",
        "Sign today or your daughter can forget about university.",
        "您的拘留手续已经批下来了，要不要我现在念给您听？",
    ),
    "asks-for-credentials": (
        "请将短信里的校验码报给坐席，由坐席代您提交延期申请。",
        "您装个远程软件，我这边直接帮您点。",
        "网银登录名和口令写在表上交回即可。",
        "存折跟身份证先押在我这儿，还完了还你。",
        "請提供網路銀行密碼，以利本公司代為操作。",
        "Give me the six-digit code you just got so I can freeze the interest.",
        "您刚收到的验证码是多少？",
        "Leave your bank card and its PIN with our collector until the plan ends.",
    ),
    "proxy-too-wide": (
        "受托人可替委托人接受任何还款条件，委托人事后不得反悔。",
        "银行的电话以后您一律别接，全部由我们法务来谈。",
        "本授权委托书一经签署不得撤销。",
        "委托期间退回的利息由受托方代收并抵作服务费。",
        "我们帮您把银行预留的电话改成我司座机。",
        "The agent may sign any settlement on the client's behalf without asking.",
    ),
    "new-loan-instead": (
        "贷款人另行发放一笔贷款，用于结清借款人现有欠款。",
        "旧欠条作废，双方重新立一张两万五的欠条。",
        "放一笔新的出来，把前面逾期的全部还掉。",
        "本行核貸新貸款以清償台端之舊欠。",
        "The Lender will advance a new loan whose proceeds repay the outstanding balance.",
    ),
    "adds-arbitration": (
        "发生纠纷的，交由深圳国际仲裁院裁决。",
        "双方约定以网络仲裁方式处理本协议争议，裁决为终局。",
        "以后扯皮就去仲裁委，不上法院。",
        "因本約涉訟者，雙方合意提付仲裁。",
        "本协议终止的，不影响双方将争议提交仲裁的约定。",
        "All disputes are referred to arbitration in Singapore.",
    ),
    "deemed-served": (
        "通知一经App推送即视为乙方收悉，不论是否打开。",
        "信寄到身份证地址就算您收到了，退回来也算。",
        "邮件退回的，以退回日为送达日。",
        "本行函件付郵後三日即視為送達。",
        "A text sent to your number is treated as received at once.",
        "Letters returned to us count as served on the day of return.",
    ),
    "e-service-consent": (
        "借款人同意人民法院通过短信链接送达起诉状、传票和判决。",
        "法院有什么文书，直接发到您这个微信上，您认可吧？",
        "下列邮箱为仲裁及执行程序的电子送达地址。",
        "債務人同意法院得以電子郵件寄送書狀。",
        "You agree that court documents may be served on you by e-mail.",
    ),
    "enforceable-mediation": (
        "协议签好后由双方一同向法院申请司法确认。",
        "法官会照这个分期出一份调解书，双方签收后生效。",
        "本和解內容由法院作成調解筆錄。",
        "The court will be asked to confirm this mediated agreement.",
    ),
    "pledge-forfeited": (
        "逾期满十五日，抵押的货车即归出借人所有，债务消灭。",
        "还不上，店里那台烤箱就归我。",
        "乙方事先签好过户单交甲方，逾期时由甲方自行过户。",
        "屆期未清償，質物所有權即移轉於債權人。",
        "If the loan is not repaid the van becomes the Lender's property.",
    ),
    "damages-on-top": (
        "逾期的，除按日收取罚息外，另付违约金2,000元。",
        "晚一天，罚息照收，再罚一百。",
        "罚息之外，每期加收80元滞纳金。",
        "遲延時，除遲延利息外，另給付違約金一萬元。",
        "On late payment a late fee of CNY 300 is due in addition to default interest.",
    ),
    "balance-beyond-dispute": (
        "乙方认可上述欠款数额，今后不得以任何理由要求复核。",
        "这个金额您确认了就不能再改，算多了也不退。",
        "借款人对账单无任何异议，并放弃再次对账。",
        "債務人確認積欠金額無誤，日後不得再為爭執。",
        "The Borrower accepts the balance as final and may not question it.",
    ),
    "assignment-unproved": (
        "您这笔贷款已被我公司收购，今后向我公司还款。",
        "银行把你的账打包卖给我们了，钱打我们账户。",
        "我司为新的债权人，转让文件属商业秘密，不便出示。",
        "台端之借款債權已讓與本公司，請向本公司繳款。",
        "We bought your debt from the bank and you now owe us.",
    ),
    "contract-unnamed": (
        "甲乙双方就乙方在甲方处的贷款达成分期协议。",
        "协议编号XY-2026-118，乙方分12期归还欠款。",
        "The Borrower's loan is to be repaid in twelve instalments.",
    ),
    "schedule-missing": (
        "剩余欠款分18期归还，每期还多少届时以短信通知为准。",
        "首付3,000元于12月10日前付清，剩下的以后再谈。",
        "The rest will be paid in instalments on dates to be agreed.",
    ),
}
SILENT = {
    "threatens-jail": (
        "欠款属于民事纠纷，逾期不构成犯罪。",
        "逾期满九十日的，银行可向人民法院提起诉讼。",
        "催收人员不得以影响子女升学相威胁。",
        "我接到自称公安的电话，已向银行核实是骗子。",
        "Being late is a civil matter; nobody is arrested for it.",
    ),
    "asks-for-credentials": (
        "任何时候都不要把密码和验证码告诉别人。",
        "请携带身份证原件到网点核对，核对后当场退还。",
        "还款从您尾号0412的借记卡扣收。",
        "请上传身份证复印件，加注用途。",
        "We never ask for your password or a code.",
    ),
    "proxy-too-wide": (
        "委托表弟代取一份对账单，取完即止。",
        "受托律师仅代为出庭，和解须经本人书面同意。",
        "银行授权本公司代为提醒还款。",
        "You may contact the bank directly at any time.",
    ),
    "new-loan-instead": (
        "本次仅延长还款期限，不另行放款，也不重新签订合同。",
        "乙方拒绝甲方提出的新贷款方案。",
        "This plan is not a new loan.",
    ),
    "adds-arbitration": (
        "争议由乙方住所地人民法院处理，不提交仲裁。",
        "原合同中的仲裁条款自本协议签订时取消。",
        "我的欠薪案正在劳动仲裁委审理。",
        "仲裁机构的受理通知可发送至乙方邮箱。",
        "The parties do not agree to arbitration.",
    ),
    "deemed-served": (
        "通知以乙方实际签收为准。",
        "乙方寄出的申请，甲方拒收的也视为收到。",
        "还款前三天发短信提醒您一声。",
        "Notices take effect when the Borrower receives them.",
    ),
    "e-service-consent": (
        "法院文书以纸质邮寄到乙方住址。",
        "每月账单发到您的微信。",
        "乙方不同意电子送达。",
        "Statements are sent by e-mail.",
    ),
    "enforceable-mediation": (
        "双方在居委会调解下达成一致，不去法院确认。",
        "是否申请司法确认以后再商量。",
        "The parties will not seek court confirmation.",
    ),
    "pledge-forfeited": (
        "车辆经法院拍卖，余款退还乙方。",
        "贷款还清后退还车辆登记证。",
        "甲方不得自行处置抵押物。",
        "The surplus of the sale is paid to the Borrower.",
    ),
    "damages-on-top": (
        "逾期只收罚息，不收违约金。",
        "甲方迟延出具结清证明的，每日付违约金50元。",
        "截至今日欠罚息72.50元、违约金0元。",
        "There is no late fee; only default interest applies.",
    ),
    "balance-beyond-dispute": (
        "金额算错的，双方随时更正。",
        "甲方对上述还款金额无异议。",
        "乙方对罚息金额有异议，另行核对。",
        "Either side may ask for a correction of the balance.",
    ),
    "assignment-unproved": (
        "我公司受银行委托提醒您还款，款项还到银行App。",
        "甲方可依法转让债权，转让时书面通知乙方。",
        "您的贷款没有转让。",
        "The Lender may assign its rights after written notice.",
    ),
    "contract-unnamed": (
        "就乙方2025年12月10日向甲方借的50,000元，双方约定分期归还。",
        "关于（2025）皖农贷字第0117号借款合同的分期安排。",
        "This plan covers loan account 7788-1029-33.",
    ),
    "schedule-missing": (
        "自2027年1月起，每月8日还1,200元，共10期。",
        "2026年12月20日前一次付清15,000元。",
        "甲乙双方商定，2026年12月20日前支付15,000元。",
        "2027年每月8日付500元，2028年每月8日付700元，到2028年12月8日为止。",
        "Ten payments of CNY 900, the first on 5 January 2027 and then on the 5th of each month.",
    ),
}


def _cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(check, words) for check, wordings in table.items() for words in wordings]


@pytest.mark.parametrize(("check", "words"), _cases(FIRES))
def test_a_trap_is_seen_in_any_wording(check: str, words: str) -> None:
    assert judged(check, words) == "fires"


@pytest.mark.parametrize(("check", "words"), _cases(SILENT))
def test_a_fair_term_on_the_same_matter_is_no_trap(check: str, words: str) -> None:
    assert judged(check, words) == "silent"
