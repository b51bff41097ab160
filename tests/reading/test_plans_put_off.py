"""Plans and payments that are put off, or run until nothing is left."""

import pytest

from reading.plan_reading import plan_of

PLANS = (
    (
        (
            "FORBEARANCE PLAN SUMMARY\nAccount: 55-2201\nTotal to be repaid under the plan:"
            " CNY 13,200.00\nPlan length: 12 months\nMonthly amount: CNY 1,100.00\nPlan sta"
            "rt date: 5 January 2027 (payments on the 5th)"
        ),
        "count=12 instalment=1100.00 first_due=2027-01-05 due_day=5",
        "12 2027-01-05 1100.00 2027-12-05 1100.00",
    ),
    (
        (
            "Collector: Best I can do is 8 months. \nMe: how much a month\nCollector: CNY 6"
            "25 each month, 5,000 total. First one by 31 December, after that the end of ev"
            "ery month."
        ),
        "count=8 instalment=625.00 first_due=2026-12-31",
        "8 2026-12-31 625.00 2027-07-31 625.00",
    ),
    (
        (
            "The Company agrees to accept RMB 40,000 in full settlement, payable as follows"
            ": RMB 16,000 within 7 days of signing and the balance of RMB 24,000 by 12 equa"
            "l monthly payments of RMB 2,000 commencing one month thereafter."
        ),
        "down_payment=16000.00 count=12 instalment=2000.00",
        "0",
    ),
    (
        (
            "本人承諾由2026年12月起，每月最後一個工作天或之前向貴公司償還港幣2,500元，直至"
            "欠款港幣30,000元全數清還為止。"
        ),
        "first_due=2026-12-31 due_day=31 instalment=2500.00",
        "12 2026-12-31 2500.00 2027-11-30 2500.00",
    ),
    (
        (
            "供款表\n期數　到期日　供款額\n1　2027年1月10日　$1,000\n2　2027年2月10日　$1,0"
            "00\n3　2027年3月10日　$1,040"
        ),
        "",
        "3 2027-01-10 1000.00 2027-03-10 1040.00",
    ),
    (
        (
            "協商還款申請核准通知\n核准方案：分期84期，年利率5%，每月還款金額新臺幣2,471元"
            "\n首期應繳日：中華民國116年2月5日\n每月應繳日：5日"
        ),
        "count=84 instalment=2471.00 first_due=2027-02-05 due_day=5",
        "84 2027-02-05 2471.00 2034-01-05 2471.00",
    ),
    (
        (
            "一、甲方欠乙方工程款转借款共15万元。二、甲方2026年12月31日前付5万元，2027年6月"
            "30日前付5万元，2027年12月31日前付清余款5万元。"
        ),
        "",
        "3 2026-12-31 50000.00 2027-12-31 50000.00",
    ),
    (
        (
            "经协商，对方同意我每月还款600元（含本金和利息），还款日15号，2027年1月第一次还"
            "，一共40期。"
        ),
        "instalment=600.00 due_day=15 first_due=2027-01-15 count=40",
        "40 2027-01-15 600.00 2030-04-15 600.00",
    ),
    (
        "您申请的“账单延期”已生效，12月账单2,356.80元最迟还款日调整为2027年3月8日。",
        "new_maturity=2027-03-08",
        "1 2027-03-08 2356.80 2027-03-08 2356.80",
    ),
)


@pytest.mark.parametrize(("source", "terms", "schedule"), PLANS)
def test_a_plan_put_off_gives_its_terms_and_its_payments(
    source: str, terms: str, schedule: str
) -> None:
    assert plan_of(source) == (terms, schedule)
