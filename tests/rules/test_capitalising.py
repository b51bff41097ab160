"""interest-capitalised and penalty-on-penalty: what runs on what, in any order of words."""

import pytest

from rules.cast import judged

CAPITALISED = (
    "拖欠的利息统统算进本金，往后一块儿收息。",
    "以本息合计31,200元为展期本金，年化9%。",
    "另打一张欠条三万六，把利息写在里头，月息一分。",
    "積欠之利息轉作本金，按年息百分之八計算。",
    "Interest in arrears is added to the principal and the rate applies to the whole.",
    "银行发放一笔新贷款，用于还清旧贷款本息，年利率8%。",
)
NOT_CAPITALISED = (
    "利息另列一户，不生息，最后一期再付。",
    "只按未还本金计息，欠息不滚入本金。",
    "若有人劝您把利息写进新欠条，请拒绝并举报。",
    "分期本金18,000元，每期1,500元，期间不计任何利息。",
    "Interest is not capitalised.",
    "每期还款先冲减本金。",
)
ON_PENALTY = (
    "拖欠的罚息当月并入欠款，次月一并再计罚息。",
    "计算罚息的基数＝本金＋利息＋未付罚息，按日×0.05%。",
    "對未付違約金加計遲延利息。",
    "罚息未付的部分同样生息。",
    "罚息转作本金，按年利率9%计息。",
    "Late penalties left unpaid are compounded every month.",
)
ONLY_ON_PRINCIPAL = (
    "罚息按逾期本金计收，罚息本身不再计息。",
    "对欠息计收复利，罚息除外。",
    "原罚息单独挂账，不涨。",
    "罚息在合同利率上加收50%。",
    "No interest is charged on penalties.",
    "利息及费用并入分期本金，每期手续费0.6%；违约金另行减免。",
)
BOTH = "截至今日本金30,000元、利息2,000元、罚息900元。\n上述三项合并为新本金，年利率9%。"
FEE_ONLY = "透支利息900元，违约金300元。\n上列三项合并为分期本金。\n每期手续费0.6%。"


@pytest.mark.parametrize("words", CAPITALISED)
def test_interest_made_principal_is_found(words: str) -> None:
    assert judged("interest-capitalised", words) == "fires"


@pytest.mark.parametrize("words", NOT_CAPITALISED)
def test_interest_kept_apart_is_not_capitalised(words: str) -> None:
    assert judged("interest-capitalised", words) == "silent"


@pytest.mark.parametrize("words", ON_PENALTY)
def test_a_charge_on_penalty_is_found(words: str) -> None:
    assert judged("penalty-on-penalty", words) == "fires"


@pytest.mark.parametrize("words", ONLY_ON_PRINCIPAL)
def test_penalty_on_principal_alone_is_no_fault(words: str) -> None:
    assert judged("penalty-on-penalty", words) == "silent"


def test_what_a_sentence_points_back_at_is_rolled_in() -> None:
    assert judged("interest-capitalised", BOTH) == "fires"
    assert judged("penalty-on-penalty", BOTH) == "fires"


def test_a_fee_on_rolled_in_penalty_is_no_interest_on_it() -> None:
    assert judged("interest-capitalised", FEE_ONLY) == "fires"
    assert judged("penalty-on-penalty", FEE_ONLY) == "silent"
