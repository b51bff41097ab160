"""Who acts in a sentence, and who is named only for what is his."""

from forbear.reading.statements.statement import BORROWER, LENDER, Statement


def test_an_owner_does_not_act_where_somebody_else_does() -> None:
    words = "Ⓛ为履行本协议处理Ⓑ姓名、电话,不得提供给他人。"

    subject = Statement(words, words, 1).subject(words.index("不得"))

    assert subject == LENDER


def test_an_owner_acts_where_nobody_else_is_named() -> None:
    words = "Ⓑ姓名、电话不得提供给他人。"

    subject = Statement(words, words, 1).subject(words.index("不得"))

    assert subject == BORROWER
