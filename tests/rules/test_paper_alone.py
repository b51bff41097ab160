"""A paper without a case: its words, its own lines, and nothing that nobody confirmed."""

from datetime import date

import pytest

from forbear.rules.base import Answer, State
from forbear.rules.paper_alone import check_paper
from forbear.rules.registry import all_rules

DAY = date(2026, 11, 24)
TABLE = """还款协议
乙方应还总额为人民币 {total} 元，分3期偿还。
| 期次 | 还款日 | 应还金额（元） |
|---|---|---|
| 1 | 2026-12-20 | 1,000.00 |
| 2 | {second} | 1,000.00 |
| 3 | 2027-02-20 | {last} |
"""


def table(total: str = "3,000.00", second: str = "2027-01-20", last: str = "1,000.00") -> str:
    return TABLE.format(total=total, second=second, last=last)


def found(text: str) -> dict[str, Answer]:
    answers = check_paper(text, "paper.md", DAY)
    return {one.rule.id: one for one in answers if one.state is State.FINDING}


def state(text: str, check: str) -> State:
    return next(one.state for one in check_paper(text, "paper.md", DAY) if one.rule.id == check)


def test_every_check_answers_and_none_names_a_debt() -> None:
    answers = check_paper("还款协议\n", "paper.md", DAY)

    assert {one.rule.id for one in answers} == {one.id for one in all_rules()}
    assert {one.debt for one in answers} == {None}
    assert {one.place.file for one in answers} == {"paper.md"}
    assert not any("debts.paper" in one.missing for one in answers)


def test_words_are_judged_with_their_line() -> None:
    answer = found("还款协议\n任一期逾期一日，本协议自动失效，未还款项立即到期。\n")[
        "one-miss-voids"
    ]

    assert (answer.place.file, answer.place.line) == ("paper.md", 2)


def test_a_total_its_lines_do_not_make_is_told() -> None:
    answer = found(table(total="3,100.00"))["sum-mismatch"]

    assert answer.place.line == 2


@pytest.mark.parametrize(
    ("text", "check"),
    [
        (table(second="2026-12-20"), "date-gap"),
        (table(total="9,000.00", last="7,000.00"), "balloon-last"),
    ],
)
def test_faults_of_the_lines_are_told(text: str, check: str) -> None:
    assert check in found(text)


def test_lines_in_order_are_never_called_right() -> None:
    text = table()

    assert "sum-mismatch" not in found(text)
    assert state(text, "sum-mismatch") is State.CANNOT_TELL


@pytest.mark.parametrize(
    "text",
    [
        table(total="9,000.00"),
        table(total="3,100.00").replace("分3期", "分4期"),
        table(total="3,100.00", second="2027-02-30"),
        "还款协议\n乙方应还总额为人民币 3,000.00 元，每期 1,000.00 元。\n",
        "还款协议\n双方另行商定。\n",
    ],
)
def test_a_total_is_left_alone_while_lines_may_be_unread(text: str) -> None:
    assert "sum-mismatch" not in found(text)


def test_the_sum_of_a_column_is_not_the_total_of_the_lines() -> None:
    text = """还款协议
应还总额为人民币 2,000.00 元，分2期偿还。
| 期次 | 还款日 | 本金 | 利息 | 应还金额（元） |
|---|---|---|---|---|
| 1 | 2026-12-20 | 1,000.00 | 20.00 | 1,020.00 |
| 2 | 2027-01-20 | 1,000.00 | 10.00 | 1,010.00 |
"""

    assert "sum-mismatch" not in found(text)


def test_what_is_paid_first_belongs_to_the_total() -> None:
    text = table(total="5,000.00").replace("分3期偿还", "首付款2,000.00元，余款分3期偿还")

    assert "sum-mismatch" not in found(text)
    assert "sum-mismatch" in found(text.replace("5,000.00", "5,100.00"))


@pytest.mark.parametrize("today", ["2027-06-01", "2026-11-24"])
def test_a_paper_is_judged_as_of_the_day_it_was_signed(today: str) -> None:
    text = table() + "\n签署日期：2026年11月24日\n"

    answers = check_paper(text, "paper.md", date.fromisoformat(today))

    late = [one for one in answers if one.rule.id == "date-gap" and one.state is State.FINDING]
    assert late == []


def test_a_paper_without_a_day_is_judged_today() -> None:
    answers = check_paper(table(), "paper.md", date(2027, 1, 1))

    assert any(one.rule.id == "date-gap" and one.state is State.FINDING for one in answers)


def test_a_fault_of_the_words_is_told_without_the_debt_and_its_absence_is_not() -> None:
    said = "还款协议\n本活动最终解释权归甲方所有。\n"

    assert "final-say-lender" in found(said)
    assert state("还款协议\n", "final-say-lender") is State.CANNOT_TELL


CREDITOR = "甲方（贷款人）：乌有消费金融有限公司\n乙方（借款人）：周小满\n"


@pytest.mark.parametrize(
    ("parties", "payee", "is_fault"),
    [
        (CREDITOR, "收款户名：钱立群", True),
        (CREDITOR, "收款户名：乌有消费金融有限公司", False),
        ("甲方（出借人）：郑桂芳\n乙方（借款人）：周小满\n", "收款户名：钱立群", False),
    ],
)
def test_a_firm_whose_money_goes_to_somebody_else_is_told(
    parties: str, payee: str, *, is_fault: bool
) -> None:
    text = f"还款协议\n{parties}还款付至以下账户。\n{payee}\n账号：6217 0000 1893 5507\n"

    assert ("third-party-payee" in found(text)) is is_fault
