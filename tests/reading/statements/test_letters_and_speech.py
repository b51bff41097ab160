"""Lists of what is forbidden, speech without signs, and letters that only ask."""

import pytest

from forbear.reading.normalise import normalised
from forbear.reading.statements.polarity import is_denied
from forbear.reading.statements.reader import statements_of
from forbear.reading.statements.statement import LENDER, Kind


def test_items_under_a_line_that_forbids_are_read_with_it() -> None:
    said = statements_of(normalised("· 请勿\n- 转账给个人\n- 把验证码告诉任何人\n五 晚了怎么办"))
    assert [one.words[:3] for one in said] == ["· 请", "· 请", "· 请", "五晚了"]


def test_speech_without_signs_is_cut_where_the_next_thing_begins() -> None:
    speech = "那个钱分八个月从明年一月份开始每个月十五号给我三千八个月就完了" * 2
    said = statements_of(normalised(speech + "另外你要是有一个月没给我那我就不客气了"))
    assert [one.words[:2] for one in said] == ["那个", "另外", "要是"]


def test_a_written_sentence_is_never_cut_at_such_words() -> None:
    clause = "乙方应按期还款,另外" + "各期金额见附表所列明细" * 8
    assert len(statements_of(normalised(clause)).all) == 1


@pytest.mark.parametrize(
    ("letter", "is_request"),
    [
        ("写给网商银行的信\n我想求你们给我分60期。\n盼复。", True),
        ("Dear Bank,\nI am asking you to let me pay in parts.", True),
        ("写给网商银行的信\n我承诺分12期还清。\n盼复。", False),
        ("还款协议\n甲方恳请乙方按期还款。", False),
    ],
)
def test_a_letter_that_asks_and_promises_nothing_is_a_request(
    letter: str, *, is_request: bool
) -> None:
    said = statements_of(normalised(letter), {"网商银行": LENDER})
    assert said.is_request is is_request


def test_a_clause_of_the_old_contract_that_no_longer_holds_is_history() -> None:
    said = statements_of(normalised("（4）第23条“提交昆明仲裁委员会仲裁”——不再适用；"))
    assert [one.kind for one in said] == [Kind.TOLD]


@pytest.mark.parametrize(
    "said",
    [
        "不过这几天我们照样会打给您家里",
        "前期没还再另罚2000元",
        "我们就不通知了直接起诉",
        "真的那个不够惨我们能做一份",
        "没给我那我就不客气了剩下的马上全部要还",
    ],
)
def test_words_with_a_sign_of_negation_in_them_deny_nothing_behind(said: str) -> None:
    assert not is_denied(said, len(said) - 2)
