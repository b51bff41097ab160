"""no-cost-sheet by concepts: a sheet by any name, when it comes, and whose it is."""

import pytest

from rules.cast import judged

SIGNED = "双方于2026年11月24日签订本协议，欠款按年利率9%分12期归还。\n"
FIRES = (
    "费用一览表等签完字再给您补寄。",
    "去年放款时的原贷款成本明示表照用，这回不另做。",
    "本人放弃索取融资成本明示表。",
    "如需成本说明表，可向客服索取。",
    "The cost sheet will be sent after signing.",
    "具体收费请看官网公示。",
    "融资成本明示表要到哪里查看？",
)
SILENT = (
    "《融资成本说明书》签约前一天已面交乙方签收。",
    "您先看成本明示页，读满二十秒才能点下一步。",
    "全部费用：利息年化8%；逾期部分罚息年化12%；均归银行；别的一概没有。",
    "訂約之前，銀行已將總費用明細表交予立約人詳閱。",
    "A key facts statement was handed over before signing.",
    "计划期内不计利息、罚息和手续费。",
)


@pytest.mark.parametrize("words", FIRES)
def test_a_paper_signed_without_its_sheet_is_found(words: str) -> None:
    assert judged("no-cost-sheet", SIGNED + words) == "fires"


@pytest.mark.parametrize("words", SILENT)
def test_a_sheet_or_list_before_signing_is_enough(words: str) -> None:
    assert judged("no-cost-sheet", SIGNED + words) == "silent"


def test_the_day_under_the_signatures_is_the_day_of_signing() -> None:
    plan = "欠款按年利率9%分12期归还。\n"
    foot = "债务人：周小满　债务人配偶：林禾愿一同归还　二〇二六年十一月二十四日\n"

    assert judged("no-cost-sheet", plan + foot) == "fires"


def test_a_paper_without_a_day_of_signing_cannot_be_judged() -> None:
    assert judged("no-cost-sheet", "欠款分12期归还，双方签字后生效。") == "cannot_tell"
    assert judged("no-cost-sheet", "欠款按年利率9%分12期归还。") == "silent"


def test_a_letter_that_asks_the_lender_needs_no_sheet() -> None:
    letter = "致浙江网商银行：恳请分24期归还。申请人签字：周小满　2026年11月24日\n"

    assert judged("no-cost-sheet", letter) == "silent"
