from datetime import date

import pytest

from forbear.reading.paper import read_paper
from forbear.reading.tables import tables

DOWN = """| 期次 | 还款日 | 应还 |
| 首付 | 2026-12-10 | 8,000.00 |
| 1 | 2027-01-10 | 2,345.58 |"""

WITH_BALANCE = """1  2026-12-15  1,000.00  50.00  1,050.00  9,000.00
2  2027-01-15  1,000.00  45.00  1,045.00  8,000.00"""
SLASHED = """期次／还款日／本金／应还合计
1／2026年12月18日／4,000.00／4,288.00
2／2027年1月18日／4,000.00／4,264.00
总计／／8,000.00／8,552.00"""
ACROSS = """| 期次 | 1 | 2 |
|---|---|---|
| 还款日 | 2026-12-21 | 2027-01-21 |
| 金额 | 3,125.00 | 3,124.98 |"""
LIST = """截至2026年11月24日,本金52,000.00元。

分两次:
1)2026年12月31日 6,500.00元
2)2027年3月31日 6,500.00元"""
PARTS = """期次 还款日 本金 利息 合计
1 2026-12-15 1,000.00 50.00 1,050.00
2 2027-01-15 1,000.00 45.00 1,045.00"""
FIRST_APART = (
    "首月3,000元于2026年12月15日支付，余款23,508.45元分11期，每月2,137.13元，"
    "首期还款日2026年12月15日"
)


def lines(source: str) -> list[str]:
    return [
        f"{one.no} {one.due.value if one.due else None} {one.total.plain() if one.total else None}"
        for one in read_paper(source).schedule
    ]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (DOWN, ["0 2026-12-10 8000.00", "1 2027-01-10 2345.58"]),
        (
            "1\t2026/12/15\t1050\n2\t2027/1/15\t1045",
            ["1 2026-12-15 1050.00", "2 2027-01-15 1045.00"],
        ),
        (
            "第1期｜2027-02-28｜1,350.00\n第2期｜2027-02-29｜1,350.00\n第3期｜2027-03-31｜1,3□0.00",
            ["1 2027-02-28 1350.00", "2 None 1350.00", "3 2027-03-31 None"],
        ),
        (
            "2026-12-15  1,000.00  50.00  1,050.00\n2027-01-15  1,000.00  45.00  1,045.00",
            ["1 2026-12-15 1050.00", "2 2027-01-15 1045.00"],
        ),
        (
            "2026-12-15  1,050.00  1,000.00  50.00\n2027-01-15  1,045.00  1,000.00  45.00",
            ["1 2026-12-15 1050.00", "2 2027-01-15 1045.00"],
        ),
        (
            WITH_BALANCE,
            ["1 2026-12-15 1050.00", "2 2027-01-15 1045.00"],
        ),
        ("1  2026-12-15  1,000.00  777.00\n2  2027-01-15  1,000.00  778.00", []),
        ("1  2026-12-15  1,0□0.00元  7.00元\n2  2027-01-15  2.00元  8.00元", []),
        (
            "期次／还款日／应还合计\n1／2026年12月18日／4,288.00\n2／2027年1月18日／4,264.00\n合计／／8,552.00",
            [],
        ),
        (
            SLASHED,
            ["1 2026-12-18 4288.00", "2 2027-01-18 4264.00"],
        ),
        (
            ACROSS,
            ["1 2026-12-21 3125.00", "2 2027-01-21 3124.98"],
        ),
        ("| 还款日 | 2026-12-21 | 2027-01-21 |\n| 次 | 1 | 2 |", []),
        ("| 期次 | 还款日 | 应还 |\n| 1 | 2026-12-21 | 见短信 |", ["1 2026-12-21 None"]),
        (
            "| 期次 | 还款日 | 本金 |\n| 1 | 2026-12-21 | 5.00 |\n| 2 | 2027-01-21 | 6.00 |",
            ["1 2026-12-21 5.00", "2 2027-01-21 6.00"],
        ),
        ("| 项目 | 金额 |\n| 本金 | 1,000.00 |\n| 利息 | 5.00 |", []),
    ],
)
def test_schedules_in_tables(source: str, found: list[str]) -> None:
    assert lines(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (
            LIST,
            ["1 2026-12-31 6500.00", "2 2027-03-31 6500.00"],
        ),
        ("2026年12月5日还500元。", []),
        ("2026年12月5日前还清，2027年1月5日。", []),
        ("2026年12月5日前。", []),
    ],
)
def test_schedules_in_lists(source: str, found: list[str]) -> None:
    assert lines(source) == found


@pytest.mark.parametrize(
    ("source", "count", "first", "last"),
    [
        (
            "共12期，每期2,209.04元，自2026年10月31日起每月末日还款",
            12, "1 2026-10-31 2209.04", "12 2027-09-30 2209.04",
        ),
        (
            "自2026年12月起至2028年11月，每月25日前归还2,000元。",
            24, "1 2026-12-25 2000.00", "24 2028-11-25 2000.00",
        ),
        (
            FIRST_APART,
            12, "1 2026-12-15 3000.00", "12 2027-11-15 2137.13",
        ),
        (
            "自2026年12月15日起按月还款，第1至11期每期2,166.77元，第12期2,166.75元",
            12, "1 2026-12-15 2166.77", "12 2027-11-15 2166.75",
        ),
        (
            "分3期，前2期每期500元，首期2026-12-25，每月25日还",
            3, "1 2026-12-25 500.00", "3 2027-02-25 None",
        ),
        (
            "2026年12月5日前一次性支付15,600元。",
            1, "1 2026-12-05 15600.00", "1 2026-12-05 15600.00",
        ),
        (
            "到期日改为2027年12月20日。届时应还27,249.59元。截至2026年11月24日。",
            1, "1 2027-12-20 27249.59", "1 2027-12-20 27249.59",
        ),
    ],
)  # fmt: skip
def test_schedules_that_a_sentence_describes(
    source: str, count: int, first: str, last: str
) -> None:
    found = lines(source)

    assert (len(found), found[0], found[-1]) == (count, first, last)


@pytest.mark.parametrize(
    "source",
    [
        "分24期，每期金额由系统自动计算，首期2026-12-25",
        "分24期，每期2,000元，首期还款日另行通知。",
        "每期500元，首期2026-12-25",
        "一次性支付15,600元。",
        "首期2026-12-25。第0至3期每期500元",
        "首期2026-12-25，第900期500元",
        "分1期，首期2026-12-25，每期500元",
        "首期2026-12-25，分12期，每期约500元，减免罚息20元",
    ],
)
def test_an_open_plan_has_no_payments(source: str) -> None:
    assert lines(source) == []


def test_payments_know_their_parts_and_place() -> None:
    paper = read_paper(PARTS)

    first = paper.schedule[0]

    assert first.due is not None
    assert first.due.value == date(2026, 12, 15)
    assert (str(first.principal), str(first.interest), first.fee) == ("1,000.00", "50.00", None)
    assert paper.line(first.start) == 2


def test_tables_know_their_headings() -> None:
    (table,) = tables("项目|金额\n---|---\n本金|1,000.00")

    assert (table.heading(0), table.heading(1), table.heading(7)) == ("项目", "金额", "")
    assert table.rows[0].start == table.rows[0].cells[0].start


def test_lines_of_words_are_no_table() -> None:
    assert list(tables("甲方 同意\n乙方 同意\n" + "很长 1 2 3 " * 60)) == []
    assert list(tables("1 2\n---\n")) == []
    (padded,) = tables("|a|1||\n|b|2||")
    assert [len(row.cells) for row in padded.rows] == [2, 2]
    assert [len(table.rows) for table in tables("a|1\nb|2\n\nc|3|4|5\nd|6|7|8")] == [2, 2]
