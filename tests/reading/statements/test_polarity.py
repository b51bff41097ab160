import pytest

from forbear.reading.statements.polarity import is_denied


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Ⓛ不得催收", "催收"),
        ("无需通知", "通知"),
        ("除利息外,不收费用", "费用"),
        ("未经同意,Ⓛ不得提供", "提供"),
        ("不办理公证", "公证"),
    ],
)
def test_a_negation_turns_round_what_it_governs(words: str, said: str) -> None:
    assert is_denied(words, words.index(said))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Ⓛ不得要求Ⓑ不投诉", "投诉"),
        ("不影响Ⓛ催收", "催收"),
        ("未按期还款的,取消减免", "取消"),
        ("不能按期还款的,终止", "终止"),
        ("不签就起诉", "起诉"),
        ("不计利息,收取费用", "收取"),
    ],
)
def test_two_negations_and_harmless_words_deny_nothing(words: str, said: str) -> None:
    assert not is_denied(words, words.index(said))


def test_a_negation_far_off_governs_nothing() -> None:
    words = "不" + "与本协议有关的各种各样的文件和材料以及其他一切可能的说明" + "催收"

    assert not is_denied(words, words.index("催收"))
