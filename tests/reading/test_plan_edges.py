"""Plans and tables at the edge of what can be told."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper
from reading.plan_reading import plan_of

TABLE = """共3期，每期500元，合计1,500元：
| 期次 | 还款日 | 应还 |
|---|---|---|
| 1 | 2027-01-10 | 500.00 |
| 2 | 2027-02-10 | 500.00 |
| 3 | 2027-03-10 | 500.00 |"""
MEMBERSHIP = TABLE.replace("共3期，每期500元，合计1,500元", "会员每月29.90元，共3期")
TAIL = (
    "2026年12月5日以前先还3,000元；从2027年1月起，每月25号还1,500元，连还15个月；"
    "到2028年4月25日把尾数1,008.45元还掉，合起来26,508.45元。"
)
TWO_DAYS = "展期到期日\n- 原：2026-12-20\n- 新：2027-12-20"
BELOW = """上列借款的到期日改为2027年6月15日。借款人于2027年6月15日应付：
本金　60,000.00元
利息　 1,638.00元
本息　61,638.00元"""
PLANS = (
    ("一次还清优惠：2026年10月1日前付4,000元。", "", "0"),
    ("期限延至2027年8月31日，原利息按月付息。", "new_maturity=2027-08-31", "0"),
    ("期限延至2027年8月31日，本金4,000元，利息30元。", "new_maturity=2027-08-31", "0"),
    ("展期期限6个月，自2026年12月6日起至2027年6月5日止。", "new_maturity=2027-06-05", "0"),
    (
        "期限延至2027年8月31日。合计4,000元于2026年12月20日前一次性支付。",
        "new_maturity=2027-08-31",
        "1 2026-12-20 4000.00 2026-12-20 4000.00",
    ),
    (TABLE, "count=3 instalment=500.00", "3 2027-01-10 500.00 2027-03-10 500.00"),
    (MEMBERSHIP, "count=3", "3 2027-01-10 500.00 2027-03-10 500.00"),
    (
        TAIL,
        (
            "down_payment_due=2026-12-05 down_payment=3000.00 first_due=2027-01-25 due_day=25"
            " instalment=1500.00 count=15 last_instalment=1008.45"
        ),
        "16 2027-01-25 1500.00 2028-04-25 1008.45",
    ),
    (
        "你28号之前先打五千过来，剩下的分十八个月还。",
        "down_payment_due=2026-11-28 down_payment=5000.00 count=18",
        "0",
    ),
    ("分6期还，先付300元手续费。", "count=6", "0"),
    (
        "on the tenth of each month, 6 payments of CNY 100.00",
        "due_day=10 count=6 instalment=100.00",
        "0",
    ),
    (TWO_DAYS, "new_maturity=2027-12-20", "0"),
    (BELOW, "new_maturity=2027-06-15", "1 2027-06-15 61638.00 2027-06-15 61638.00"),
    ("自2027年1月起每月5日还1,000元。", "first_due=2027-01-05 due_day=5 instalment=1000.00", "0"),
    (
        "欠款合计5,500元。自2027年1月起每月5日还1,000元，直至付清。",
        "first_due=2027-01-05 due_day=5 instalment=1000.00",
        "6 2027-01-05 1000.00 2027-06-05 500.00",
    ),
    (
        "自2027年1月起每月5日还1,000元，直至还清800元。",
        "first_due=2027-01-05 due_day=5 instalment=1000.00",
        "0",
    ),
    (
        "首笔3,000元，2026年12月10日付；余下自2027年1月10日起每月10日还1,000元，分6期。",
        "first_due=2027-01-10 due_day=10 instalment=1000.00 count=6",
        "7 2026-12-10 3000.00 2027-06-10 1000.00",
    ),
    ("您2027年2月底前一次还清4,000元。", "", "1 2027-02-28 4000.00 2027-02-28 4000.00"),
    ("您明年年底前一次还清4,000元。", "", "1 2027-12-31 4000.00 2027-12-31 4000.00"),
    (
        "期限延至2027年8月31日。届时还清，应还4,000元。",
        "new_maturity=2027-08-31",
        "1 2027-08-31 4000.00 2027-08-31 4000.00",
    ),
)


@pytest.mark.parametrize(("source", "terms", "schedule"), PLANS)
def test_plans_at_the_edge(source: str, terms: str, schedule: str) -> None:
    found, lines = plan_of(source)

    assert (set(found.split()), lines) == (set(terms.split()), schedule)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (
            (
                "| 何日 | 2027-01-10 | 2027-02-10 |\n|--|--|--|\n| 甲 | 100.00 | 100.00 |\n"
                "| 乙 | 10.00 | 9.00 |\n| 丙 | 110.00 | 109.00 |"
            ),
            ["2027-01-10 110.00", "2027-02-10 109.00"],
        ),
        (
            (
                "| 何日 | 2027-01-10 | 2027-02-10 |\n|--|--|--|\n| 甲 | 100.00 | 100.00 |\n"
                "| 乙 | 10.00 | 9.00 |\n| 丙 | 7.00 | 7.00 |"
            ),
            [],
        ),
        (
            "18.01.2027   780.00   18.02.2027   780.00\n18.03.2027   780.00   18.04.2027   790.00",
            ["2027-01-18 780.00", "2027-02-18 780.00", "2027-03-18 780.00", "2027-04-18 790.00"],
        ),
        (
            "18.01.2027   780.00   18.02.2027   780.00\n30.02.2027   780.00   18.04.2027   790.00",
            ["2027-01-18 780.00", "None 780.00", "2027-02-18 780.00", "2027-04-18 790.00"],
        ),
        (
            (
                "| 期次 | 还款日 | 应还 |\n|--|--|--|\n| ① | 2027年1月10日 | 500元（含息） |\n"
                "| ② | 2027年2月30日 | 500元 |\n\n第1页\n\n| 期次 | 还款日 | 应还 |\n|--|--|--|\n"
                "| ③ | 2027年3月10日 | 520元 |"
            ),
            ["2027-01-10 500.00", "None 500.00", "2027-03-10 520.00"],
        ),
        (
            "期别  一  二  三\n日期  2027-01-28 2027-02-28 2027-03-28\n金额  1.50  1.50  2.50",
            ["2027-01-28 1.50", "2027-02-28 1.50", "2027-03-28 2.50"],
        ),
    ],
)
def test_tables_at_the_edge(source: str, found: list[str]) -> None:
    lines = [
        f"{one.due.value if one.due else None} {one.total.plain() if one.total else None}"
        for one in read_paper(source, date(2026, 11, 25)).schedule
    ]

    assert lines == found


@pytest.mark.parametrize(
    "source", ["从十十月起每月还1,000元", "15月底前还1,000元", "你31号之前先打五千，剩下的分2期"]
)
def test_days_that_do_not_exist_are_no_days_of_a_plan(source: str) -> None:
    paper = read_paper(source, date(2026, 11, 25))

    assert {"first_due", "down_payment_due"}.isdisjoint(one.name for one in paper.terms)


def test_a_day_named_by_its_number_needs_the_paper_s_own_day() -> None:
    paper = read_paper("你28号之前先打五千过来，剩下的分十八个月还。")

    assert [one.name for one in paper.terms] == ["down_payment", "count"]
