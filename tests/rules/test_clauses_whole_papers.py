"""Two whole papers: one that is fair in every clause, and one with a trap in every clause."""

from rules.cast import judged
from rules.test_clauses_snippets import REGISTERED

FAIR = (
    "信用贷款协商还款协议\n"
    "合同编号：WSD20251210-0077（下称主合同）\n"
    "甲方（贷款方）：浙江网商银行股份有限公司\n"
    "乙方（借款方）：周小满\n"
    "鉴于乙方因门店停业暂时无力按原计划还款，双方经平等协商，就主合同项下债务的清偿达成本协议"
    "：\n"
    "1. 债务确认。截至2026年11月24日，主合同项下尚有贷款本金30,000.00元、利息620.00元、罚息18"
    "0.00元未清偿，费用0元，合计30,800.00元。任何一方发现计算有误，均可要求更正。\n"
    "2. 减免。甲方自本协议签署之日起免除罚息180.00元，该免除不因乙方此后的履行情况而恢复。\n"
    "3. 还款。免除后剩余30,620.00元由乙方分15期偿还，首期还款日为2026年12月20日，其后每月20日"
    "为还款日，第1至14期每期2,041.33元，第15期2,041.38元。还款期间不再计收利息、罚息及复利。\n"
    "4. 还款方式。乙方在甲方官方App内还款，或由甲方于还款日从乙方本人尾号0412的账户扣收当期款"
    "项，乙方可随时取消扣款授权。甲方及其工作人员不得要求乙方向其他账户付款。\n"
    "5. 逾期。乙方未按期还款的，甲方应以短信和电话提醒；乙方自收到提醒之日起10日内补足的，视"
    "为按时还款。乙方连续两期未还，经书面催告后15日内仍未补足的，甲方可终止本协议；协议终止后"
    "，仅就未还部分自终止之日起按年利率10.8%计息，乙方已付款项全部冲减本金，已免除的罚息不恢"
    "复。\n"
    "6. 催收。乙方按约还款期间，甲方停止一切催收，不委托第三方催收，也不联系乙方的亲友、同事"
    "或单位。\n"
    "7. 征信。履约期间甲方如实报送还款状态，不新增逾期记录；结清后5个工作日内更新为结清。既有"
    "逾期记录依法保留。\n"
    "8. 结清。最后一期款项到账后7日内，甲方免费出具加盖公章的结清证明，双方债权债务终结。\n"
    "9. 提前还款。乙方可随时提前还清，不收取违约金。\n"
    "10. 担保。本协议不要求乙方或其配偶、亲属提供任何担保，乙方配偶无须签字。\n"
    "11. 信息。甲方仅为履行本协议处理乙方个人信息，不向第三方提供。\n"
    "12. 争议。协商不成的，由乙方住所地人民法院管辖，诉讼费由败诉方承担。\n"
    "13. 其他。本协议与主合同不一致的，以本协议为准；未尽事宜适用主合同。变更本协议须双方书面"
    "同意。甲方转让债权的，受让人应继续履行本协议。本协议自双方签字盖章之日起生效，一式两份，"
    "双方各执一份。乙方依法享有的投诉、起诉等权利不受影响。甲方已于签署前向乙方提供综合融资成"
    "本明示表。\n"
    "提示：凡以“修复征信”“代办减免”名义收取费用的均为诈骗，请勿向任何人透露验证码。\n"
    "甲方（盖章）：浙江网商银行股份有限公司（合同专用章）    乙方（签字）：周小满\n"
    "2026年11月24日"
)

HARSH = (
    "债务重组协议书\n"
    "甲方：浙江网商银行股份有限公司\n"
    "乙方：周小满\n"
    "第一条 乙方确认，截至2026年11月24日共欠甲方款项30,800元，乙方对该金额予以认可，今后不就"
    "该金额提出任何异议。\n"
    "第二条 前述30,800元整体作为新的借款本金，分15期归还，每期2,200元，按月利率0.9%计付利息；"
    "具体还款日由甲方另行通知。\n"
    "第三条 乙方如能全部按约履行，待本协议履行完毕后，甲方可视情况对部分罚息予以减免。\n"
    "第四条 乙方任何一期未能足额还款的，甲方无需催告即可解除本协议，宣布全部债务立即到期，并"
    "自最初逾期之日起重新计收罚息；乙方已支付的款项不予退还，先行冲抵罚息。\n"
    "第五条 除罚息外，乙方还应按未还金额的20%支付违约金，并承担甲方为实现债权支出的律师费、差"
    "旅费等全部费用。\n"
    "第六条 乙方不可撤销地授权甲方从乙方在任何金融机构开立的账户（包括工资账户）中直接扣划应"
    "付款项。\n"
    "第七条 乙方同意甲方将乙方的个人信息提供给其合作机构及受托催收机构使用；乙方逾期的，甲方"
    "可向乙方的家属、同事及所在单位核实并告知欠款情况。\n"
    "第八条 乙方放弃就罚息、违约金过高请求调减的权利，并承诺不再就本笔贷款向任何监管部门投诉"
    "。\n"
    "第九条 乙方之父周建国自愿对本协议项下全部债务承担连带保证责任，并以其名下房产提供抵押。"
    "乙方配偶林禾确认本债务系夫妻共同债务。\n"
    "第十条 乙方承认其逾期系有能力还款而故意拖欠所致。\n"
    "第十一条 还款期间甲方有权继续采取电话、上门等方式催收。\n"
    "第十二条 甲方有权根据经营需要单方调整本协议的还款金额及期限，调整以甲方公告为准。\n"
    "第十三条 因本协议发生的争议由甲方住所地人民法院管辖；甲方按本协议载明的地址寄出文书即视"
    "为送达。双方同意办理具有强制执行效力的公证，乙方不履行的，甲方可直接申请强制执行。\n"
    "第十四条 本协议内容乙方应予保密，不得向任何第三方披露，否则减免失效。\n"
    "第十五条 本协议与原合同不一致的，以原合同为准。本协议最终解释权归甲方。\n"
    "第十六条 提前还款的，乙方应支付剩余本金2%的手续费。办理本次重组需购买借款人意外险一份，"
    "保费800元。\n"
    "第十七条 款项汇入账户：户名 王某芳，账号6217000012345678。乙方须于签署前先行支付3,000元"
    "保证金，甲方收到后方启动审批。\n"
    "第十八条 本协议仅一份，由甲方保管。乙方签字后即对乙方生效，甲方待总行审批通过后受本协议"
    "约束。\n"
    "甲方（盖章）：            乙方（签字）：周小满"
)

TRAPS = {
    "adds-guarantor",
    "adds-security",
    "admits-bad-faith",
    "approval-pending",
    "balance-beyond-dispute",
    "balance-unitemised",
    "bundled-product",
    "clearance-unpromised",
    "collection-goes-on",
    "contact-consent",
    "contract-unnamed",
    "copy-withheld",
    "costs-on-borrower",
    "credit-entry-silent",
    "cure-missing",
    "damages-on-top",
    "data-too-wide",
    "debit-too-wide",
    "deemed-served",
    "far-court",
    "fee-first",
    "fee-off-sheet",
    "final-say-lender",
    "interest-capitalised",
    "lender-may-change",
    "notarised-enforcement",
    "old-contract-prevails",
    "one-miss-voids",
    "prepay-fee",
    "rate-not-annual",
    "schedule-missing",
    "silence-demanded",
    "snapback-heavy",
    "spouse-signs",
    "third-party-payee",
    "unsealed",
    "waiver-at-end",
    "waiver-vague",
    "waives-rights",
}
"""What a careful reader finds in the harsh paper."""

NEEDS_FACTS = {"restarts-limitation", "revives-expired-debt", "suit-goes-on"}
"""Words alone do not decide these."""


def test_a_fair_paper_gives_no_finding() -> None:
    found = [check for check in REGISTERED if judged(check, FAIR) == "fires"]

    assert set(found) <= NEEDS_FACTS


def test_every_trap_of_a_harsh_paper_is_found_and_nothing_else() -> None:
    found = {check for check in REGISTERED if judged(check, HARSH) == "fires"}

    assert found - NEEDS_FACTS == TRAPS
