import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.reading.normalise import MAX_SIGNS, normalised


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("５０７．２３元（含）", "507.23元(含)"),
        ("網商銀行將於簽約時免除罰息", "网商银行将于签约时免除罚息"),
        ("網(wǎng)商銀行減(jiǎn)免罰息", "网商银行减免罚息"),
        ("我們(men)同意", "我们同意"),
        ("还 款 总 额 ： 26 , 508 . 45 元", "还款总额: 26,508.45元"),
        ("共 26 508.45 元", "共26508.45元"),
        ("本金 3 2,4OO.00 元", "本金32,400.00元"),
        ("截至 2O26 年 11 月 l5 日", "截至2026年11月15日"),
        ("共 l2 期", "共12期"),
        ("到期日 2O27-O1-O5，2O26.11.15", "到期日2027-01-05,2026.11.15"),
        ("合计 l2,6OO.00", "合计12,600.00"),
        ("应还1|5.00元", "应还115.00元"),
        ("|期1|05元|", "|期1|05元|"),
        ("应还1|5.00元\n|期2|05元|", "应还115.00元\n|期2|05元|"),
        ("编号 ： Z J - 2 5 0 6 - 1 1 8 3 7", "编号: ZJ-2506-11837"),
        ("本金：__48,000.00__元，____年__月__日", "本金:48,000.00元,____年__月__日"),
        ("**26,508.45元**，账号6217****0921，张**", "26,508.45元,账号6217****0921,张**"),
        ("应还`507.23`元", "应还507.23元"),
        ("罚　　息　　507.23", "罚息  507.23"),
        ("甲方：某银行　乙方：周小满", "甲方:某银行 乙方:周小满"),
        ("期数 还款日 应还金额", "期数 还款日 应还金额"),
        ("26\u200b,508.45元", "26,508.45元"),
        ("帳號：0150", "账号:0150"),
        ("OK, 2O days", "OK, 2O days"),
    ],
)
def test_one_notation_for_what_means_the_same(source: str, text: str) -> None:
    assert normalised(source).text == text


@pytest.mark.parametrize("source", ["12,5O0", "型号O2I", "第O条"])
def test_a_letter_that_may_be_meant_stays(source: str) -> None:
    assert "O" in normalised(source).text or "0" in normalised(source).text


def test_a_place_leads_back_to_line_column_and_words() -> None:
    source = "甲方：網(wǎng)商銀行\r\n免除罰息５０７．２３元。"
    paper = normalised(source)

    start = paper.text.index("507.23")

    assert (paper.line(start), paper.column(start)) == (2, 5)
    assert paper.quote(start, start + 6) == "５０７．２３"
    assert paper.quote(start, start) == ""


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            "甲方同意免除乙方截至签约日的全部罚息人民币507.\n23元，并停止计收此后的任何罚息。",
            "甲方同意免除乙方截至签约日的全部罚息人民币507.23元,并停止计收此后的任何罚息。",
        ),
        ("乙方付清\n，甲方出具证明。", "乙方付清,甲方出具证明。"),
        ("第一期于2026年12月\n15日前支付", "第一期于2026年12月15日前支付"),
        (
            "The Bank may waive the pen-\nalty interest in full as soon as\nthe plan is signed.",
            "The Bank may waive the penalty interest in full as soon as the plan is signed.",
        ),
        (
            "乙方应当按照下表所列的日期与金额逐期偿还，不得\n第 2 页 共 3 页\n拖延。",
            "乙方应当按照下表所列的日期与金额逐期偿还,不得拖延。",
        ),
    ],
)
def test_a_sentence_broken_by_the_margin_is_joined(source: str, text: str) -> None:
    assert normalised(source).text == text


@pytest.mark.parametrize(
    "source",
    [
        "收款户名:李某强\n账号:6217",
        "第八条 停止催收\n甲方停止催收。",
        "应还总额\n26,508.45元",
        "1 2026-12-25 500.00\n2 2027-01-25 500.00",
        "| 期次 | 还款日 |\n| 1 | 2026-12-25 |",
        "本金……………………………………………………8,000.00元\n利息……………………………………………………105.50元",
        "11/18 09:14收:本金6000,今天回电协商,否则按流程处理,请知悉并\n11/18 09:40发:请问你们是谁",
        "# 还款协议\n甲方同意",
        "双方签字后生效\n\n甲方",
        "No. Due Principal  Interest  Total\n1 05 Jan 2027  1,944.65  126.00",
    ],
)
def test_lines_that_were_ended_on_purpose_stay(source: str) -> None:
    assert normalised(source).text.count("\n") == source.count("\n")


def test_a_paper_beyond_all_measure_is_cut() -> None:
    assert len(normalised("还" * (MAX_SIGNS + 5)).text) == MAX_SIGNS


@given(st.text(alphabet="甲方還款1,2.5 元O l\n\r\t期年月日()（）*_`|…-：Aa", max_size=120))
def test_every_sign_has_a_place_and_places_never_go_back(source: str) -> None:
    paper = normalised(source)

    assert len(paper.origins) == len(paper.text) + 1
    assert list(paper.origins) == sorted(paper.origins)
    assert all(0 <= place <= len(source) for place in paper.origins)
