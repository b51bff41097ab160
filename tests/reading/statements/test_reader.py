from forbear.reading.normalise import normalised
from forbear.reading.statements.reader import LONGEST_QUOTE, LONGEST_SENTENCE, statements_of
from forbear.reading.statements.statement import BORROWER, LENDER, Kind

NAMES = {"浙江网商银行股份有限公司": LENDER, "周小满": BORROWER}


def test_sentences_keep_their_line_and_their_words() -> None:
    said = statements_of(normalised("第一条 概述\n　甲方免除罚息。乙方按期还款。"), NAMES).all

    assert [one.line for one in said] == [1, 2, 2]
    assert said[1].quote == "甲方免除罚息。"
    assert said[1].words == "Ⓛ免除罚息。"
    assert said[0].kind is Kind.HEADING


def test_items_of_a_list_are_read_with_the_line_that_leads_them_in() -> None:
    paper = "有下列情形之一的，视为违约：\n（a）乙方的关联债务逾期；\n（b）乙方涉诉。\n乙方签字。"

    said = statements_of(normalised(paper)).all

    assert said[1].words.startswith("有下列情形之一的,视为违约:")
    assert said[2].words.startswith("有下列情形之一的,视为违约:")
    assert said[3].words == "Ⓑ签字。"


def test_a_sentence_before_the_items_ends_the_lead() -> None:
    paper = "有下列情形之一的：\n乙方已阅读本协议。\n（a）乙方涉诉。"

    assert statements_of(normalised(paper)).all[2].words == "(a)Ⓑ涉诉。"


def test_a_sentence_without_end_is_read_in_pieces_and_none_is_lost() -> None:
    paper = "甲方同意" * 150 + "，" + "乙方放弃投诉" * 150

    said = statements_of(normalised(paper)).all

    assert all(len(one.quote) <= LONGEST_QUOTE + 1 for one in said)
    assert sum("投诉" in one.words for one in said) > 1
    assert len(said) > len(paper) // LONGEST_SENTENCE


def test_what_the_borrower_says_in_a_chat_is_no_term() -> None:
    chat = "11/18 09:14 小贺：先还三千\n11/18 09:20 我：我放弃\n11/18 09:21 小贺："

    said = statements_of(normalised(chat), NAMES)

    assert said.is_talk
    assert [one.kind for one in said] == [Kind.TERM, Kind.OWN]
    assert [one.words for one in said.binding] == ["先还三千"]


def test_an_english_sentence_uses_the_same_words() -> None:
    said = statements_of(normalised("The Bank may waive default interest in 12 payments.")).all

    assert said[0].words == "Ⓛ可免除罚息in分12期."


def test_signs_alone_say_nothing() -> None:
    said = statements_of(normalised("……\n———\n？？！\n* * *\n乙方每月15日还款。\n"))

    assert [one.line for one in said] == [5]
