"""Plans on app pages, in messages, letters and calls."""

import pytest

from reading.plan_reading import plan_of

PLANS = (
    (
        (
            "第四条 分期清偿\n4.1 债务人自二〇二七年一月起，于每月二十五日之前向债权人清偿"
            "人民币叁仟贰佰元，连续清偿三十六个月。"
        ),
        "first_due=2027-01-25 due_day=25 instalment=3200.00 count=36",
        "36 2027-01-25 3200.00 2029-12-25 3200.00",
    ),
    (
        (
            "本行同意贵户就未偿本金58,000.00元办理60个月个性化分期，每月归还966.67元，末月"
            "归还966.47元，首个还款日为2027年1月18日。"
        ),
        "count=60 instalment=966.67 last_instalment=966.47 first_due=2027-01-18",
        "60 2027-01-18 966.67 2031-12-18 966.47",
    ),
    (
        "还款计划如下：自2027年1月15日起至2028年6月15日止，每月15日偿还本息2,150元。",
        "first_due=2027-01-15 due_day=15 instalment=2150.00",
        "18 2027-01-15 2150.00 2028-06-15 2150.00",
    ),
    (
        ("调整后：月还款额1,280.00元，剩余期数30期，下次还款日2026年12月9日，还款日每月9日。"),
        "instalment=1280.00 count=30 first_due=2026-12-09 due_day=9",
        "30 2026-12-09 1280.00 2029-05-09 1280.00",
    ),
    (
        ("乙方承诺于2026年12月31日前一次性偿还甲方人民币48,000元，逾期按日万分之五支付违约金。"),
        "",
        "1 2026-12-31 48000.00 2026-12-31 48000.00",
    ),
    (
        "剩余欠款从2027年3月份开始，按每月10号还款1,000元执行，共计还款22个月。",
        "first_due=2027-03-10 due_day=10 instalment=1000.00 count=22",
        "22 2027-03-10 1000.00 2028-12-10 1000.00",
    ),
    (
        (
            "（3）支付方式：2026年12月15日支付3万元，2027年3月15日支付3万元，2027年6月15日"
            "支付剩余全部款项2.6万元。"
        ),
        "",
        "3 2026-12-15 30000.00 2027-06-15 26000.00",
    ),
    (
        (
            "借款展期：原到期日2026年12月1日，展期后到期日2027年6月1日；展期金额3.5万元；到"
            "期一次还本付息36,260元。"
        ),
        "new_maturity=2027-06-01",
        "1 2027-06-01 36260.00 2027-06-01 36260.00",
    ),
    (
        "请您于2026年12月8日18:00前将结清款项13,500元存入还款账户，款到即结清。",
        "",
        "1 2026-12-08 13500.00 2026-12-08 13500.00",
    ),
    (
        (
            "我的分期方案\n总金额\n¥15,000.00\n期数\n10期\n每期金额\n¥1,500.00\n首期还款\n2"
            "026/12/28\n每月还款日\n28日"
        ),
        "count=10 instalment=1500.00 first_due=2026-12-28 due_day=28",
        "10 2026-12-28 1500.00 2027-09-28 1500.00",
    ),
    (
        "方案A（已选）\n6个月 × 1,020.00元/月\n首次扣款 2026-12-20（以后每月20日）",
        "count=6 instalment=1020.00 first_due=2026-12-20 due_day=20",
        "6 2026-12-20 1020.00 2027-05-20 1020.00",
    ),
    (
        (
            "分期本金：12,000.00元 | 分期期数：24 | 每月应还：500.00元 | 首次还款：2027-01-"
            "06 | 末次还款：2028-12-06"
        ),
        "count=24 instalment=500.00 first_due=2027-01-06",
        "24 2027-01-06 500.00 2028-12-06 500.00",
    ),
    (
        (
            "【某银行】您的分期还款协议已生效，共18期，每期1,111元，首期12/15，以后每月15日"
            "，请按时存款。"
        ),
        "count=18 instalment=1111.00 first_due=2026-12-15 due_day=15",
        "18 2026-12-15 1111.00 2028-05-15 1111.00",
    ),
    (
        "客服：每期还款金额是六百六十六块七，一共还十五期，从十二月二十号开始。",
        "instalment=666.70 count=15 first_due=2026-12-20",
        "15 2026-12-20 666.70 2028-02-20 666.70",
    ),
    (
        "欠张姐的6000，打算3个月还完，每月底还2000，12月底第一笔。",
        "count=3 due_day=31 instalment=2000.00 first_due=2026-12-31",
        "3 2026-12-31 2000.00 2027-02-28 2000.00",
    ),
    (
        (
            "立切結書人同意自民國115年12月15日起至117年5月15日止，每月15日前匯款新臺幣2,800"
            "元至貴公司指定帳戶，計18期。"
        ),
        "first_due=2026-12-15 due_day=15 instalment=2800.00 count=18",
        "18 2026-12-15 2800.00 2028-05-15 2800.00",
    ),
    (
        ("還款條件：本金NT$72,000分36期，年息0%，每期NT$2,000，自116年1月份起每月5日繳納。"),
        "count=36 instalment=2000.00 first_due=2027-01-05 due_day=5",
        "36 2027-01-05 2000.00 2029-12-05 2000.00",
    ),
    (
        (
            "債務人應於115年12月25日前給付50,000元，其餘款項於116年1月25日、116年2月25日各"
            "給付30,000元。"
        ),
        "",
        "3 2026-12-25 50000.00 2027-02-25 30000.00",
    ),
    (
        "小姐您好，您這筆可以幫您分60期，月繳1,980，1/10開始繳喔",
        "count=60 instalment=1980.00 first_due=2027-01-10",
        "60 2027-01-10 1980.00 2031-12-10 1980.00",
    ),
    (
        (
            "茲同意將閣下之欠款港幣43,200元分36個月攤還，每月還款額為港幣1,200元，首次還款"
            "日期為2027年1月2日，其後每月2日為還款日。"
        ),
        "count=36 instalment=1200.00 first_due=2027-01-02 due_day=2",
        "36 2027-01-02 1200.00 2029-12-02 1200.00",
    ),
    (
        (
            "REPAYMENT TERMS\n(a) Amount: USD 12,000.00\n(b) Instalments: 24 x USD 500.00\n"
            "(c) First instalment: 15 December 2026\n(d) Due day: 15th of each month"
        ),
        "count=24 instalment=500.00 first_due=2026-12-15 due_day=15",
        "24 2026-12-15 500.00 2028-11-15 500.00",
    ),
    (
        (
            "We'll take CNY 430 from your account on the 3rd of every month, starting in Ja"
            "nuary 2027, for 20 months."
        ),
        "instalment=430.00 due_day=3 first_due=2027-01-03 count=20",
        "20 2027-01-03 430.00 2028-08-03 430.00",
    ),
    (
        (
            "The balance of RMB 30,000 shall be paid in three instalments: RMB 10,000 on 31"
            " December 2026; RMB 10,000 on 31 March 2027; and RMB 10,000 on 30 June 2027."
        ),
        "count=3",
        "3 2026-12-31 10000.00 2027-06-30 10000.00",
    ),
    (
        (
            "You agreed to pay ¥1,250 per month for 16 months. Payments are due by the 7th,"
            " beginning December 7, 2026. The sixteenth and final payment will be ¥1,266."
        ),
        ("instalment=1250.00 count=16 due_day=7 first_due=2026-12-07 last_instalment=1266.00"),
        "16 2026-12-07 1250.00 2028-03-07 1266.00",
    ),
    (
        (
            "Borrower will make 35 payments of RMB 1,111.11 followed by one final payment o"
            "f RMB 1,111.15, payable on the 1st of each month beginning 1 January 2027."
        ),
        ("count=35 instalment=1111.11 last_instalment=1111.15 due_day=1 first_due=2027-01-01"),
        "36 2027-01-01 1111.11 2029-12-01 1111.15",
    ),
    (
        (
            "Settlement: a one-off payment of HK$15,000 received by us on or before 31 Dece"
            "mber 2026 will be accepted in full and final settlement."
        ),
        "",
        "1 2026-12-31 15000.00 2026-12-31 15000.00",
    ),
    (
        ("can pay you back 500 every month on the 10th till the 6,000 is cleared, starting 10 Jan"),
        "instalment=500.00 due_day=10 first_due=2027-01-10",
        "12 2027-01-10 500.00 2027-12-10 500.00",
    ),
)


@pytest.mark.parametrize(("source", "terms", "schedule"), PLANS)
def test_a_plan_on_any_page_gives_its_terms_and_its_payments(
    source: str, terms: str, schedule: str
) -> None:
    assert plan_of(source) == (terms, schedule)
