"""Amounts in Chinese capitals, both ways."""

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.values.capitals import NotCapitals, capitals, read_capitals
from forbear.values.money import Money

yuan = Money.parse
gappy = st.text("0009157", min_size=1, max_size=14).map(lambda digits: Money(int(digits)))


@given(st.one_of(gappy, st.integers(-(10**14) + 1, 10**14 - 1).map(Money)))
def test_what_was_written_is_read_back(amount: Money) -> None:
    assert read_capitals(capitals(amount)) == amount


@given(gappy)
def test_others_write_the_same_but_for_a_missing_zero(amount: Money) -> None:
    """cn2an leaves out 零 where the whole group of 万 is empty; the standard writes it."""
    theirs = cn2an.an2cn(amount.plain(), "rmb")
    ours = capitals(amount)

    empty_group = amount.fen // 10**6 % 10**4 == 0 and amount.fen >= 10**10
    assert ours == theirs or (empty_group and ours.replace("亿零", "亿", 1) == theirs)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("1234.50", "壹仟贰佰叁拾肆元伍角"),
        ("1409.50", "壹仟肆佰零玖元伍角"),
        ("6007.14", "陆仟零柒元壹角肆分"),
        ("1680.32", "壹仟陆佰捌拾元叁角贰分"),
        ("107000.53", "壹拾万柒仟元伍角叁分"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("10", "壹拾元整"),
        ("0", "零元整"),
        ("0.05", "伍分"),
        ("0.50", "伍角"),
        ("100000000", "壹亿元整"),
        ("100000001", "壹亿零壹元整"),
        ("700008280.57", "柒亿零捌仟贰佰捌拾元伍角柒分"),
        ("100010000", "壹亿零壹万元整"),
        ("-26508.45", "负贰万陆仟伍佰零捌元肆角伍分"),
        ("999999999999.99", "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
    ],
)
def test_amounts_as_cheques_spell_them(amount: str, text: str) -> None:
    assert capitals(yuan(amount)) == text
    assert read_capitals(text) == yuan(amount)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("人民币壹佰元正", "100"),
        ("人民幣貳萬陸仟伍佰零捌圓肆角伍分", "26508.45"),
        ("一千二百三十四块五毛", "1234.50"),
        ("拾万元整", "100000"),
        ("十五元", "15"),
        ("貳億元", "200000000"),
        ("叄萬零壹圓", "30001"),
        ("壹拾万零柒仟元零伍角叁分", "107000.53"),
        ("壹佰元零角零分", "100"),
        ("零佰零拾伍元整", "5"),
        ("两万元", "20000"),
        ("壹仟", "1000"),
        ("壹仟零伍", "1005"),
        ("贰拾伍", "25"),
        ("负壹元", "-1"),
        (" 壹元 ", "1"),
        ("〇元", "0"),
        ("壹元零伍分", "1.05"),
        ("壹元伍分", "1.05"),
        ("伍", "5"),
    ],
)
def test_ways_of_writing_that_people_use(text: str, amount: str) -> None:
    assert read_capitals(text) == yuan(amount)


@pytest.mark.parametrize(
    ("text", "position", "character"),
    [
        ("壹仟x佰", 3, "x"),
        ("壹仟佰元", 3, "佰"),
        ("壹佰壹仟元", 4, "仟"),
        ("壹贰元", 2, "贰"),
        ("壹零元", 2, "零"),
        ("壹仟伍元", 3, "伍"),
        ("壹万伍元", 3, "伍"),
        ("壹仟伍", 3, "伍"),
        ("壹万亿元", 3, "亿"),
        ("万元", 1, "万"),
        ("元", 1, "元"),
        ("整", 1, "整"),
        ("壹元元", 3, "元"),
        ("壹元伍", 3, "伍"),
        ("壹拾元零", 4, "零"),
        ("壹元拾", 3, "拾"),
        ("壹元万", 3, "万"),
        ("壹角壹角", 4, "角"),
        ("壹分壹角", 4, "角"),
        ("壹拾角", 3, "角"),
        ("壹角壹元", 4, "元"),
        ("元角", 1, "元"),
        ("壹佰元整整", 5, "整"),
        ("壹佰元伍整", 5, "整"),
        ("1234.50", 1, "1"),
        ("", 1, ""),
        ("人民币", 4, ""),
        ("零万元", 2, "万"),
        ("壹万壹万元", 4, "万"),
        ("壹仟元分", 4, "分"),
        ("壹佰拾元", 3, "拾"),
        ("佰元", 1, "佰"),
        ("壹分贰分", 4, "分"),
    ],
)
def test_what_cannot_be_read_names_the_sign(text: str, position: int, character: str) -> None:
    with pytest.raises(NotCapitals) as caught:
        read_capitals(text)

    assert (caught.value.position, caught.value.character) == (position, character)


@given(st.text("零壹贰拾佰仟万亿元角分整负x", max_size=9))
def test_any_text_is_read_or_refused(text: str) -> None:
    found = read_or_refused(text)

    if isinstance(found, NotCapitals):
        assert 1 <= found.position <= len(text.strip()) + 1
    else:
        assert read_capitals(capitals(found)) == found


def read_or_refused(text: str) -> Money | NotCapitals:
    try:
        return read_capitals(text)
    except NotCapitals as refused:
        return refused


@pytest.mark.parametrize("fen", [10**14, -(10**14)])
def test_a_trillion_is_not_spelled(fen: int) -> None:
    with pytest.raises(ValueError, match="000"):
        capitals(Money(fen))
