import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.reading.paper import read_paper

PAPER = """甲方：浙江网商银行股份有限公司
乙方：周小满
截至2026年11月24日，乙方尚欠本金24,999.98元。
乙方分12期归还，每期2,166.77元，12月15日前付首期。
"""
WORDS = st.lists(
    st.sampled_from(
        [
            "甲方",
            "乙方",
            "（",
            "）",
            "：",
            "，",
            "。",
            "\n",
            "|",
            "本金",
            "利息",
            "罚息",
            "合计",
            "减免",
            "免除",
            "不",
            "分",
            "期",
            "每期",
            "每月",
            "日",
            "年",
            "月",
            "元",
            "万",
            "第",
            "至",
            "前",
            "首期",
            "自",
            "起",
            "2026年12月15日",
            "12月5日",
            "1,234.50",
            "26,508.45元",
            "36",
            "贰万元",
            "两千一",
            "日利率",
            "%",
            "0.05",
            "万分之五",
            "LPR",
            "倍",
            "逾期",
            "连续两期",
            "终止",
            "宽限期",
            "结清证明",
            "征信",
            "更新",
            "法院",
            "管辖",
            "户名",
            "账号",
            "6217",
            "0000",
            "1234",
            "合同",
            "WSD20251210-0077",
            "一次性支付",
            "首付款",
            "原合同约定",
            "?",
            "instalment",
            "CNY",
            "principal",
            "within",
            "ten",
            "days",
            "1",
            "2",
            "3",
            "\t",
            "的",
            "2026-12-25",
        ]
    ),
    max_size=60,
)


def test_a_paper_is_read_when_asked() -> None:
    paper = read_paper(PAPER)

    assert [line.number for line in paper.lines] == [1, 2, 3, 4, 5]
    assert paper.lines[1].text == "乙方：周小满"
    assert str(paper.own_day) == "2026-11-24"
    assert [one.value.money.plain() for one in paper.amounts if one.value.money] == [
        "24999.98", "2166.77",
    ]  # fmt: skip
    assert [str(one.value.value) for one in paper.days] == ["2026-11-24", "2026-12-15"]
    assert paper.parties.named(paper.parties.lines[0].role) == ("浙江网商银行股份有限公司",)


def test_statements_know_the_parties_of_the_paper() -> None:
    statements = read_paper(PAPER).statements.all

    assert any("分12期" in one.words or "12期" in one.words for one in statements)
    assert {one.line for one in statements} == {1, 2, 3, 4}


def test_terms_know_their_line_and_words() -> None:
    paper = read_paper(PAPER)

    found = {
        one.name: (paper.line(one.start), paper.quote(one.quote_start, one.end))
        for one in paper.terms
    }

    assert found["count"] == (4, "乙方分12期")
    assert found["balance_principal"] == (3, "乙方尚欠本金24,999.98元")


@given(WORDS)
def test_any_words_can_be_read(words: list[str]) -> None:
    source = "".join(words)
    paper = read_paper(source)

    for term in (*paper.terms, *paper.waivers, *paper.fees):
        assert 1 <= paper.line(term.start) <= source.count("\n") + 1
        assert paper.quote(term.quote_start, term.end)
    assert len(paper.clauses) == 16
    assert all(payment.no >= 0 for payment in paper.schedule)


@given(st.text(max_size=200))
def test_any_text_can_be_read(source: str) -> None:
    paper = read_paper(source)

    assert paper.terms == read_paper(source).terms
    assert len({term.name for term in paper.terms}) == len(paper.terms)


@pytest.mark.parametrize("source", ["", "\n", "  ", "。"])
def test_an_empty_paper_says_nothing(source: str) -> None:
    paper = read_paper(source)

    assert (paper.terms, paper.schedule, paper.fees, paper.waivers) == ((), (), (), ())
