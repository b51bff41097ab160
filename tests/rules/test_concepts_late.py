"""Costs, outside events, early maturity, running penalty and buyers, told by concepts."""

import pytest

from rules.cast import judged

FIRES = {
    "costs-on-borrower": (
        "委托第三方追讨所产生的开销，一律由借款人埋单。",
        "我司派员上门，每次加收车马费300元，记入您的账单。",
        "強制執行之費用與律師酬金，概由立約人償付。",
        "你拖着不还，我请律师的钱就得你来掏。",
        "Tracing and enforcement expenses of whatever amount are charged to the borrower.",
    ),
    "cross-default": (
        "乙方名下其他网贷出现逾期的，本方案即告终止。",
        "履约期间信用评分下降的，视作违约。",
        "你在别家平台有一笔没还上，我们这个分期就取消了。",
        "借戶遭他人聲請強制執行者，本分期視為全部到期。",
        "If you open a new line of credit, this plan is cancelled.",
    ),
    "accelerates-on-signing": (
        "客户接受本方案，即同意剩余未出账金额提前到期。",
        "您一签字，没到期的那些就全部到期了，咱们再重新分。",
        "立約人拋棄期限利益，雙方同意全部借款即日到期，並分期清償。",
        "今宣布整笔贷款立即到期，并准予按下表分期归还。",
        "By accepting this plan you agree that the whole loan is treated as due.",
    ),
    "penalty-keeps-running": (
        "履约期间，滞纳金照旧每日累加，期满后一并支付。",
        "本协议不构成展期，罚息仍逐日计提。",
        "您每个月照着还，违约金那边还是继续涨的。",
        "分期期間之逾期利息仍按日計收，俟全部清償為止。",
        "During the plan late charges continue to be added each month.",
    ),
    "buyer-not-bound": (
        "若本债权出售给第三方，买方无义务维持上述减免。",
        "债权转出去以后，这个方案人家可以不认。",
        "受讓人不受本分期約定之拘束。",
        "乙方放弃以本协议对抗债权受让人的一切抗辩。",
        "The purchaser of the debt may ignore this plan and claim in full.",
    ),
}
SILENT = {
    "costs-on-borrower": (
        "诉讼费用由败诉方承担，律师费各自承担。",
        "甲方承担委外催收佣金，不得向乙方收取。",
        "我们打电话、上门都不收费。",
        "Each party bears its own legal costs.",
    ),
    "cross-default": (
        "乙方在其他银行的逾期不影响本方案。",
        "乙方声明另有他行信用卡欠款3,000元。",
        "本方案项下连续两期未付，经催告仍不补足的，甲方可终止本方案。",
        "甲方被第三人起诉的，本协议继续履行。",
    ),
    "accelerates-on-signing": (
        "签署本方案后，未到期部分仍按原计划归还。",
        "连续两期未付且经书面催告的，剩余款项提前到期。",
        "双方同意将到期日延至2029年5月。",
        "甲方撤回此前的提前到期通知。",
    ),
    "penalty-keeps-running": (
        "分期期间停止计收罚息，仅收取年利率6%的利息。",
        "某期迟缴的，仅就该期自次日起计收罚息。",
        "按期还款期间不再产生违约金。",
        "Late charges are frozen while the plan runs.",
    ),
    "buyer-not-bound": (
        "甲方转让债权的，受让人应继续履行本方案。",
        "甲方转让债权后应书面通知乙方。",
        "以后不管谁接手，都得认这份协议。",
        "Any assignee must honour this plan.",
    ),
}


@pytest.mark.parametrize(
    ("check", "words"), [(check, words) for check, all_ in FIRES.items() for words in all_]
)
def test_the_burden_is_seen_in_any_wording(check: str, words: str) -> None:
    assert judged(check, words) == "fires"


@pytest.mark.parametrize(
    ("check", "words"), [(check, words) for check, all_ in SILENT.items() for words in all_]
)
def test_what_is_fair_stays_silent(check: str, words: str) -> None:
    assert judged(check, words) == "silent"
