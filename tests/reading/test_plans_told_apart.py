"""Plans beside limits, incomes, parts and late months."""

import pytest

from reading.plan_reading import plan_of

PLANS = (
    (
        (
            "五、还款安排\n（一）2026年12月30日前，乙方支付首期款10,000元；\n（二）剩余款项"
            "40,000元，自2027年1月起分20期支付，乙方于每月30日前支付2,000元（2月于月末支付"
            "）。"
        ),
        (
            "down_payment_due=2026-12-30 down_payment=10000.00 first_due=2027-01-30 count=2"
            "0 due_day=30 instalment=2000.00"
        ),
        "20 2027-01-30 2000.00 2028-08-30 2000.00",
    ),
    (
        (
            "甲方同意乙方按每期人民币1,666.67元、共计18期（最后一期为1,666.61元）的方式清偿"
            "，第1期应还日期为2027年1月8日，其余各期应还日期为次月起每月8日。"
        ),
        ("instalment=1666.67 count=18 last_instalment=1666.61 first_due=2027-01-08 due_day=8"),
        "18 2027-01-08 1666.67 2028-06-08 1666.61",
    ),
    (
        "借款人应自2026年12月25日起，每月25日按等额本息方式归还2,345.67元，共12期。",
        "first_due=2026-12-25 due_day=25 instalment=2345.67 count=12",
        "12 2026-12-25 2345.67 2027-11-25 2345.67",
    ),
    (
        (
            "分期方案：本金30,000元，分12期，每期还本2,500元、利息180元，合计每期2,680元，"
            "每月16日扣款，首期2026年12月16日。"
        ),
        "count=12 instalment=2680.00 due_day=16 first_due=2026-12-16",
        "12 2026-12-16 2680.00 2027-11-16 2680.00",
    ),
    (
        "被申请人于2027年1月起每月10日前支付申请人1,200元，至2028年12月止。",
        "first_due=2027-01-10 due_day=10 instalment=1200.00",
        "24 2027-01-10 1200.00 2028-12-10 1200.00",
    ),
    (
        (
            "您本次办理：账单分期12期，每期本金1,000.00元+手续费66.00元，每期共1,066.00元，"
            "首期入账日2026年12月10日。"
        ),
        "count=12 instalment=1066.00 first_due=2026-12-10",
        "12 2026-12-10 1066.00 2027-11-10 1066.00",
    ),
    (
        "一次性结清金额：8,888.00元，有效期至2026年12月15日24时。",
        "",
        "1 2026-12-15 8888.00 2026-12-15 8888.00",
    ),
    (
        (
            "乙方欠款共计18,000元，乙方承诺自2027年1月1日起每月1日归还1,500元，于2027年12月"
            "1日前全部还清。"
        ),
        "first_due=2027-01-01 due_day=1 instalment=1500.00",
        "12 2027-01-01 1500.00 2027-12-01 1500.00",
    ),
    (
        "今借到李强人民币伍万元整，分五次还清，每半年还一万元，第一次2027年6月30日。",
        "count=5 instalment=10000.00 first_due=2027-06-30",
        "5 2027-06-30 10000.00 2029-06-30 10000.00",
    ),
    (
        "兹有王某欠我货款12600元，双方同意每月28号付1050，一年付完，从12月开始。",
        "due_day=28 instalment=1050.00 count=12 first_due=2026-12-28",
        "12 2026-12-28 1050.00 2027-11-28 1050.00",
    ),
    (
        "客服007：可以的，给您停息分36期，月供1388，第一期是元月8号哦",
        "count=36 instalment=1388.00 first_due=2027-01-08",
        "36 2027-01-08 1388.00 2029-12-08 1388.00",
    ),
    (
        "协商结果：减免后还18000，分18个月，12月起每月20日还1000。",
        "count=18 first_due=2026-12-20 due_day=20 instalment=1000.00",
        "18 2026-12-20 1000.00 2028-05-20 1000.00",
    ),
    (
        (
            "展期后的还款计划：2027年3月20日归还本金10,000元，2027年6月20日归还本金10,000元"
            "，2027年9月20日归还本金15,000元及全部利息。"
        ),
        "",
        "3 2027-03-20 10000.00 2027-09-20 15000.00",
    ),
    (
        "本期账单延期至2027年1月18日还款，延期金额1,530.20元，不收取任何费用。",
        "new_maturity=2027-01-18",
        "1 2027-01-18 1530.20 2027-01-18 1530.20",
    ),
    (
        (
            "（二）自民國116年3月1日起至118年2月28日止，以每月為一期，共24期，每期於當月1日"
            "給付4,167元，末期給付4,159元。"
        ),
        "first_due=2027-03-01 count=24 instalment=4167.00 last_instalment=4159.00",
        "24 2027-03-01 4167.00 2029-02-01 4159.00",
    ),
    (
        "一次清償優惠：請於115/12/31前匯款NT$45,000，即視為全數清償。",
        "",
        "1 2026-12-31 45000.00 2026-12-31 45000.00",
    ),
    (
        "同意閣下由2027年1月起，每月7日或之前償還港幣1,500元，為期24個月。",
        "first_due=2027-01-07 due_day=7 instalment=1500.00 count=24",
        "24 2027-01-07 1500.00 2028-12-07 1500.00",
    ),
    (
        (
            "Dear Sir, we confirm the revised schedule: HK$2,200 per month × 18, payable on"
            " or before the 10th day of each month, the first on 10 January 2027."
        ),
        "instalment=2200.00 count=18 due_day=10 first_due=2027-01-10",
        "18 2027-01-10 2200.00 2028-06-10 2200.00",
    ),
    (
        (
            "3. The Debtor will pay the Settlement Sum of RMB 24,000 by 24 equal instalment"
            "s of RMB 1,000 on the 28th day of each month, the first such instalment fallin"
            "g due on 28 January 2027 and the last on 28 December 2028."
        ),
        "count=24 instalment=1000.00 due_day=28 first_due=2027-01-28",
        "24 2027-01-28 1000.00 2028-12-28 1000.00",
    ),
    (
        (
            "Arrangement agreed: 36 monthly payments of CNY 416.66, final payment CNY 416.9"
            "0. Payments start 20/12/2026, then the 20th of every month."
        ),
        ("count=36 instalment=416.66 last_instalment=416.90 first_due=2026-12-20 due_day=20"),
        "36 2026-12-20 416.66 2029-11-20 416.90",
    ),
    (
        (
            "Your next payment of $312.50 is due January 5, 2027; payments continue on the "
            "5th of each month until December 5, 2027."
        ),
        "instalment=312.50 first_due=2027-01-05 due_day=5",
        "12 2027-01-05 312.50 2027-12-05 312.50",
    ),
    (
        (
            "If you pay RMB 8,000 in one go by 20 December 2026 we will treat the account a"
            "s settled."
        ),
        "",
        "1 2026-12-20 8000.00 2026-12-20 8000.00",
    ),
    (
        (
            "I, Li Na, promise to pay back 15,000 yuan to Mark in ten payments of 1,500, on"
            " the 1st of every month starting 1 February 2027."
        ),
        "count=10 instalment=1500.00 due_day=1 first_due=2027-02-01",
        "10 2027-02-01 1500.00 2027-11-01 1500.00",
    ),
    (
        "连续两期或累计三期未按时还款的，全部欠款立即到期。",
        "",
        "0",
    ),
    (
        "贷款期限36个月，已还12期，逾期3期，逾期金额4,500元。",
        "",
        "0",
    ),
    (
        "每月管理费30元，每月5日扣收。",
        "due_day=5",
        "0",
    ),
    (
        "每月收入6,000元，房租每月1,800元，每月能拿出1,000元。",
        "",
        "0",
    ),
    (
        "每逾期一日按50元收取违约金，每月最高500元。",
        "",
        "0",
    ),
    (
        ("If two instalments are missed, or any instalment is 30 days late, the plan ends."),
        "",
        "0",
    ),
    (
        "催收人员每月15日上门一次，已上门3次。",
        "due_day=15",
        "0",
    ),
)


@pytest.mark.parametrize(("source", "terms", "schedule"), PLANS)
def test_a_plan_is_told_from_what_is_none(source: str, terms: str, schedule: str) -> None:
    assert plan_of(source) == (terms, schedule)
