import pytest

from forbear.reading.clauses import CLAUSE_IDS
from forbear.reading.paper import read_paper


def state(source: str, clause: str) -> str:
    return next(one.state.value for one in read_paper(source).clauses if one.id == clause)


CASES = {
    "parties": ("甲方：某某银行\n乙方：周小满", "甲方：某某银行", "双方同意。"),
    "contract-number": ("借款合同编号WSD20251210-0077", "所涉合同详见附件清单。", "双方同意。"),
    "balance": (
        "截至2026年11月24日，本金24,999.98元，利息1,001.24元",
        "乙方共欠26,508.45元。",
        "双方同意。",
    ),
    "instalments": (
        "分24期，首期2026-12-25，此后每月25日，每期2,000.00元。",
        "分24期，每期金额由系统自动计算。",
        "双方同意。",
    ),
    "interest": ("自生效日起停止计息。", "利息以还款页面为准。", "双方同意。"),
    "waiver": ("本次减免罚息434.73元，已入账。", "甲方酌情减免部分罚息。", "双方同意。"),
    "late-day": ("每期设5日宽限期。", "逾期一日，本协议自动失效。", "双方同意。"),
    "missed-instalment": (
        "连续两期未还，经催告10日未补足的，甲方可终止方案。",
        "任一期未还，本方案自动作废。",
        "双方同意。",
    ),
    "cure-time": (
        "乙方自收到通知之日起10日内补足的，不视为违约。",
        "经催告仍未补足的",
        "双方同意。",
    ),
    "collection-stop": ("甲方停止一切催收。", "本协议不影响甲方继续催收。", "双方同意。"),
    "payee": (
        "甲方：某某银行\n收款户名：某某银行",
        "甲方：某某银行\n收款户名：王海涛",
        "双方同意。",
    ),
    "clearance-proof": ("10日内出具结清证明。", "还清后办理结清手续。", "双方同意。"),
    "register-entry": ("还清后更新征信。", "结清后删除征信记录。", "双方同意。"),
    "early-repayment": ("可以提前还款，不收费用。", "不支持提前结清。", "双方同意。"),
    "signatures": ("本协议采用电子签名。", "无需加盖印章即生效。", "双方同意。"),
    "copy": ("一式两份，双方各执一份。", "一式一份，由甲方保管。", "双方同意。"),
}


@pytest.mark.parametrize("clause", CLAUSE_IDS)
def test_a_clause_is_there_or_unusual_or_absent(clause: str) -> None:
    present, unusual, absent = CASES[clause]

    found = (state(present, clause), state(unusual, clause), state(absent, clause))

    assert found == ("present", "unusual", "absent")


@pytest.mark.parametrize(
    ("source", "clause", "expected"),
    [
        ("第八条 停止催收", "collection-stop", "absent"),
        ("你们会停止催收吗？", "collection-stop", "absent"),
        ("2026年12月5日前一次性支付15,600元。", "instalments", "present"),
        ("分期期间免收罚息。", "waiver", "unusual"),
        ("连续两期未还的，甲方可终止方案。", "missed-instalment", "present"),
        ("截至2026年11月24日尚欠本金1,000元。", "balance", "unusual"),
        ("宽限期为0日。", "cure-time", "absent"),
        ("首期2026-12-25，分2期，前1期500元", "instalments", "unusual"),
        ("欠款1,000元分12期", "instalments", "unusual"),
    ],
)
def test_clauses_that_need_a_second_look(source: str, clause: str, expected: str) -> None:
    assert state(source, clause) == expected


def test_every_clause_stands_once_in_a_fixed_order() -> None:
    assert tuple(one.id for one in read_paper("").clauses) == CLAUSE_IDS
