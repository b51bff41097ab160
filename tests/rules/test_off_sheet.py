"""Charges beside interest and penalty, in wordings of our own."""

import pytest

from forbear.rules.base import CannotTell, Finding
from forbear.rules.charges.fee_off_sheet import by_words
from forbear.rules.missing import looked
from rules.cast import facts_of, judged


@pytest.mark.parametrize(
    "snippet",
    [
        "办理还款变更须交登记手续费88元，随首期扣划。",
        "客户需开通尊享卡，每月19.9元，方案期内不得退订。",
        "展期一次交一百五的好处费给经办。",
        "債務人應按月繳付帳務處理費二百元。",
        "Our agent's commission, 8% of sums received, is for the Borrower's account.",
        "You will be billed $12 for each reminder letter.",
    ],
)
def test_a_charge_that_the_sheet_lacks_is_found(snippet: str) -> None:
    assert judged("fee-off-sheet", snippet) == "fires"


@pytest.mark.parametrize(
    "snippet",
    [
        "邮寄结清证明的快递费由银行承担。",
        "已收取的担保费160元冲抵第一期还款。",
        "No processing fee applies.",
        "水电费和房租由乙方自理，与本协议无关。",
    ],
)
def test_what_is_free_or_paid_back_is_no_charge(snippet: str) -> None:
    assert judged("fee-off-sheet", snippet) == "silent"


@pytest.mark.parametrize(
    "sheet",
    [
        "综合融资成本明示表（各项为零）已出示。",
        "综合融资成本明示表（已展示）：利息18%/年；罚息27%/年。",
        "● 综合融资成本明示表（已展示）\n  ○ 利息 0；\n  ○ 除以上两项外，不收取其他任何费用。",
        "综合融资成本明示表载明：利息、风险管理金。",
    ],
)
def test_the_sheet_may_stand_in_the_paper(sheet: str) -> None:
    facts = facts_of("", f"{sheet}\n每期另收登记费10元。\n")
    assert [type(one) for one in looked(by_words, facts)] == [Finding]


def test_what_the_sheet_lists_by_a_longer_name_is_listed() -> None:
    facts = facts_of("", "综合融资成本明示表载明：利息、风险管理金。\n收取管理金100元。\n")
    assert not [one for one in looked(by_words, facts) if isinstance(one, Finding)]


def test_a_sheet_that_is_only_named_leaves_the_charge_open() -> None:
    facts = facts_of("", "综合融资成本明示表另行寄送。\n每期另收登记费10元。\n")
    assert [type(one) for one in looked(by_words, facts)] == [CannotTell]
