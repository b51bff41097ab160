"""What turns a sentence harmless: old papers, owners' consent, denial, masks and other senses."""

import pytest

from rules.cast import judged

HOLDS = {
    "waiver-vague": (
        "旧合同第8条曾约定：“贷款人视情况酌情减免罚息。具体由贷款人审批决定。”该条自今日起作废。",
        "原合同第十二条载明：“甲方可酌情减免利息。减免幅度由甲方决定。”本次不再沿用。",
    ),
    "silence-demanded": (
        "Nor shall the bank disclose your arrears to any other person.",
        "甲方因催收取得乙方资料，未经乙方书面同意不得告知他人。",
        "本行处理您的个人信息，未经您单独授权不得向任何第三方提供。",
    ),
    "promises-deletion": (
        "任何机构都不能抹掉真实的逾期记录。",
        "没有哪家公司可以洗白征信。",
        "该展期取消后按原逾期天数计算。",
    ),
    "adds-security": ("宽限期内还上，当作按期。", "算作按时还款。"),
    "threatens-jail": ("明细表随函送达。", "调解书将函送法院核定。"),
    "prepay-fee": ("提前清偿不加计任何手续费。",),
    "fee-off-sheet": ("综合融资成本明示表（所列：利息）。本金8000元，费用￥0.00。",),
    "bundled-product": ("乙方承诺还清以前不再申办新的信用卡。",),
    "stop-paying-advice": ("本行与委外公司均不催收，也不接触您的单位。",),
    "admits-bad-faith": ("您确认知晓：拒绝还款者，将依法起诉。",),
    "final-say-lender": ("违约金减免多少由本行核定。", "利息优惠幅度以总行批准为准。"),
    "one-miss-voids": ("到期仍未付的，自次日按年利率12%计罚息。",),
    "accelerates-on-signing": ("展期后本金五万元，到期本息合计52,000元。",),
    "adds-guarantor": ("保证人：周小满（签名）",),
    "waives-rights": ("已提交的投诉不必撤回。", "此前的举报不用撤销。"),
    "third-party-payee": ("户名：周*满", "开户名 周**", "户名 *小满"),
    "approval-pending": ("本协议签字即生效，未经乙方书面同意不得变更。",),
    "assignment-unproved": (
        "原债权人浦江银行已以盖章《债权转让通知书》书面通知乙方，债权已转让给我公司。",
    ),
    "debit-too-wide": ("将工资转至他人账户，以免被扣。",),
    "no-authority": ("受托方保证银行将同意分60期。",),
}
FIRES = {
    "no-authority": ("我说了就算，不用问银行", "这个折扣我能做主，保证银行同意。"),
    "approval-pending": (
        "本协议经乙方签字同意并报甲方总行审批通过后生效。",
        "乙方先付首期款，经乙方确认同意的方案最终以总行审批结果为准。",
    ),
    "final-say-lender": (
        "乙方是否违约、减免是否取消均由甲方最终决定。",
        "减免条件是否成就，以甲方单方认定、决定为准，乙方不得异议。",
    ),
    "silence-demanded": (
        "乙方不得向任何人透露本方案，甲方未经乙方书面同意不得向第三方提供乙方资料。",
    ),
    "admits-bad-faith": ("乙方承认自己系恶意拒绝还款者，自愿承担责任。",),
    "prepay-fee": ("提前还款按剩余本金的3%收取违约金，不加计其他费用。",),
    "waiver-vague": (
        "原合同第八条约定：“罚息按日计收。乙方按期还款的，甲方可视情况酌情减免罚息。",
    ),
    "third-party-payee": ("户名：王*满",),
    "one-miss-voids": (
        "晚一天就全额追。",
        "原合同第八条约定“逾期计收罚息，现作废。任何一期逾期的，本协议立即作废，恢复全部欠款。",
    ),
    "cure-missing": ("若您连续两期未足额还款，分期自动终止，由我行自首次逾期之日起重新计收利息。",),
    "assignment-unproved": ("我公司已收购您在网商银行的贷款债权，请勿再向原银行付款。",),
    "adds-guarantor": ("保证人：韩大露（按手印）",),
    "promises-deletion": ("还清后给您消掉逾期。", "没有人能删，但我们能帮您消除逾期记录。"),
    "threatens-jail": ("再不还就函送地检署侦办。",),
}
UNSEEN = {
    "third-party-payee": ("户名：周*满", "收款人：**满"),
    "assignment-unproved": ("受让须知：原债权人将《债权转让通知书》寄交乙方，债权已归我公司。",),
}
"""What hides a name, or tells of a notice that is not on file."""
HELD = [(check, said) for check, lines in HOLDS.items() for said in lines]
FOUND = [(check, said) for check, lines in FIRES.items() for said in lines]


@pytest.mark.parametrize(("check", "said"), HELD)
def test_a_harmless_turn_is_left_alone(check: str, said: str) -> None:
    assert judged(check, said) != "fires"


@pytest.mark.parametrize(("check", "said"), FOUND)
def test_the_harmful_sense_beside_it_is_found(check: str, said: str) -> None:
    assert judged(check, said) == "fires"


@pytest.mark.parametrize(
    ("check", "said"), [(check, said) for check, lines in UNSEEN.items() for said in lines]
)
def test_what_is_hidden_or_only_told_of_cannot_be_told(check: str, said: str) -> None:
    assert judged(check, said) == "cannot_tell"
