"""Plans with steps, lists, relative days and sums to be paid off."""

import pytest

from reading.plan_reading import plan_of

PLANS = (
    (
        (
            "经减免后您需偿还的总金额为8,640元，可分6个月偿还，每月还款1,440元，首次还款时"
            "间为2026年12月5日，之后每月5日还款。"
        ),
        "count=6 instalment=1440.00 first_due=2026-12-05 due_day=5",
        "6 2026-12-05 1440.00 2027-05-05 1440.00",
    ),
    (
        (
            "【XX消金】您的个性化分期申请已通过：分期本金20,000.00元，期数60期，每期应还333"
            ".33元，末期应还333.53元，首期扣款日2027年01月12日，请保持账户余额充足。"
        ),
        "count=60 instalment=333.33 last_instalment=333.53 first_due=2027-01-12",
        "60 2027-01-12 333.33 2031-12-12 333.53",
    ),
    (
        (
            "甲方同意将乙方剩余借款本金45,000元的还款期限延长至2028年12月20日，分24期按月归"
            "还，每月20日归还1,875元，首次归还日期为2027年1月20日。"
        ),
        ("new_maturity=2028-12-20 count=24 due_day=20 instalment=1875.00 first_due=2027-01-20"),
        "24 2027-01-20 1875.00 2028-12-20 1875.00",
    ),
    (
        (
            "乙方分两笔偿还：2026年12月31日前偿还人民币20,000元；2027年6月30日前偿还剩余的"
            "人民币15,600元。"
        ),
        "count=2",
        "2 2026-12-31 20000.00 2027-06-30 15600.00",
    ),
    (
        ("执行款共计96,000元，被执行人自2027年2月起，每月25日前履行4,000元，24个月履行完毕。"),
        "first_due=2027-02-25 due_day=25 instalment=4000.00 count=24",
        "24 2027-02-25 4000.00 2029-01-25 4000.00",
    ),
    (
        "借款人可选择按双周还款，每两周还500元，共20次，首次2026年12月4日（星期五）。",
        "instalment=500.00 count=20 first_due=2026-12-04",
        "20 2026-12-04 500.00 2027-08-27 500.00",
    ),
    (
        ("首付20%即4,000元，12月10日付；余下16,000元8个月付清，每月2,000元，从元月起每月10号。"),
        (
            "down_payment=4000.00 down_payment_due=2026-12-10 count=8 instalment=2000.00 fi"
            "rst_due=2027-01-10 due_day=10"
        ),
        "8 2027-01-10 2000.00 2027-08-10 2000.00",
    ),
    (
        (
            "行，那就一个月两千，十个月，头一笔12月20号，往后都是20号，最后那笔补个零头，一"
            "千七百五。"
        ),
        ("instalment=2000.00 count=10 first_due=2026-12-20 due_day=20 last_instalment=1750.00"),
        "10 2026-12-20 2000.00 2027-09-20 1750.00",
    ),
    (
        "我跟他讲好了，年前先拿一万，年后每个月两千五，一共拿六个月，三月十号起。",
        "down_payment=10000.00 instalment=2500.00 count=6 first_due=2027-03-10",
        "6 2027-03-10 2500.00 2027-08-10 2500.00",
    ),
    (
        (
            "（一）方案：26,400元／24期＝每期1,100元；（二）首期：115年12月20日；（三）每月"
            "20日扣款。"
        ),
        "count=24 instalment=1100.00 first_due=2026-12-20 due_day=20",
        "24 2026-12-20 1100.00 2028-11-20 1100.00",
    ),
    (
        (
            "您的協商方案：總金額NT$186,000，分62期，利率0%，月付金NT$3,000，每月10日前繳款"
            "，第一期繳款截止日為116年1月10日。"
        ),
        "count=62 instalment=3000.00 due_day=10 first_due=2027-01-10",
        "62 2027-01-10 3000.00 2032-02-10 3000.00",
    ),
    (
        ("乙方願自民國116年2月起，分36期，按月於每月5日前攤還新臺幣陸仟元整，至全部清償為止。"),
        "first_due=2027-02-05 count=36 due_day=5 instalment=6000.00",
        "36 2027-02-05 6000.00 2030-01-05 6000.00",
    ),
    (
        "還款期由2027年1月28日開始，至2028年12月28日止，每月28日還款港幣980元。",
        "first_due=2027-01-28 due_day=28 instalment=980.00",
        "24 2027-01-28 980.00 2028-12-28 980.00",
    ),
    (
        (
            "Repayment: HK$36,000 in 36 monthly instalments of HK$1,000 each. First instalm"
            "ent due date: 5 January 2027. Subsequent instalments are due on the 5th day of"
            " each calendar month."
        ),
        "count=36 instalment=1000.00 first_due=2027-01-05 due_day=5",
        "36 2027-01-05 1000.00 2029-12-05 1000.00",
    ),
    (
        (
            "The Borrower shall repay the Outstanding Amount by way of twenty-four (24) con"
            "secutive monthly payments in the amount of RMB 1,250.00 each, on the tenth (10"
            "th) day of every month, with the first such payment to be made on 10 January 2"
            "027."
        ),
        "count=24 instalment=1250.00 due_day=10 first_due=2027-01-10",
        "24 2027-01-10 1250.00 2028-12-10 1250.00",
    ),
    (
        (
            "Here's what we've agreed: £0 now, then ¥900 on the 28th of each month for 10 m"
            "onths. Your first payment leaves your account on 28 December 2026."
        ),
        "instalment=900.00 due_day=28 count=10 first_due=2026-12-28",
        "10 2026-12-28 900.00 2027-09-28 900.00",
    ),
    (
        "ok so 6 months, 1500 each month, start from 15 Jan, last one 15 Jun",
        "count=6 instalment=1500.00 first_due=2027-01-15",
        "6 2027-01-15 1500.00 2027-06-15 1500.00",
    ),
    (
        ("Hi, your plan is set: 8 x CNY 750.00, every month on the 12th, first due 12/01/2027."),
        "count=8 instalment=750.00 due_day=12 first_due=2027-01-12",
        "8 2027-01-12 750.00 2027-08-12 750.00",
    ),
    (
        (
            "An initial payment of CNY 3,000 is due by 15 December 2026, followed by 9 mont"
            "hly payments of CNY 1,000, the first on 15 January 2027."
        ),
        (
            "down_payment=3000.00 down_payment_due=2026-12-15 count=9 instalment=1000.00 fi"
            "rst_due=2027-01-15"
        ),
        "9 2027-01-15 1000.00 2027-09-15 1000.00",
    ),
    (
        (
            "Quarterly payments of CNY 2,500 are due on 31 March, 30 June, 30 September and"
            " 31 December 2027."
        ),
        "instalment=2500.00",
        "4 2027-03-31 2500.00 2027-12-31 2500.00",
    ),
    (
        ("Pay the full CNY 9,300.00 by 5pm on Friday 18 December 2026 and the account is closed."),
        "",
        "1 2026-12-18 9300.00 2026-12-18 9300.00",
    ),
    (
        "您今天起到12月15日前把11,000元还进来，这笔账就算结了。",
        "",
        "1 2026-12-15 11000.00 2026-12-15 11000.00",
    ),
    (
        "结清优惠：2026年12月20日（含）前一次性还款6,800.00元，即视为全部结清。",
        "",
        "1 2026-12-20 6800.00 2026-12-20 6800.00",
    ),
    (
        "借款期限延至2027年8月31日，到期归还本金20,000元及利息1,200元，合计21,200元。",
        "new_maturity=2027-08-31",
        "1 2027-08-31 21200.00 2027-08-31 21200.00",
    ),
    (
        "还款日：每月8日\n还款金额：1,250.00元/期\n还款期数：16\n首期：2027-01-08",
        "due_day=8 instalment=1250.00 count=16 first_due=2027-01-08",
        "16 2027-01-08 1250.00 2028-04-08 1250.00",
    ),
    (
        (
            "还款计划\n· 2026年12月：1,000元\n· 2027年1月：1,500元\n· 2027年2月：2,000元\n"
            "均在当月20日前到账。"
        ),
        "",
        "3 2026-12-20 1000.00 2027-02-20 2000.00",
    ),
    (
        "①12月25日 3000元 ②1月25日 3000元 ③2月25日 3400元",
        "",
        "3 2026-12-25 3000.00 2027-02-25 3400.00",
    ),
    (
        "12月底前还2000，1月底前还2000，2月底前还2600。",
        "",
        "3 2026-12-31 2000.00 2027-02-28 2600.00",
    ),
    (
        (
            "第一笔5000元，2026年12月20日；第二笔5000元，2027年1月20日；第三笔6200元，2027"
            "年2月20日。"
        ),
        "",
        "3 2026-12-20 5000.00 2027-02-20 6200.00",
    ),
)


@pytest.mark.parametrize(("source", "terms", "schedule"), PLANS)
def test_a_plan_of_any_hand_gives_its_terms_and_its_payments(
    source: str, terms: str, schedule: str
) -> None:
    assert plan_of(source) == (terms, schedule)
