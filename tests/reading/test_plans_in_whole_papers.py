"""Plans in the midst of agreements, chats, calls and letters."""

import pytest

from reading.plan_reading import plan_of

PLANS = (
    (
        (
            "还款协议书\n甲方：合肥某某小额贷款有限公司　乙方：王芳\n一、截至2026年11月25日"
            "，乙方欠甲方借款本金28,000元、利息1,540元、罚息460元，合计30,000元。\n二、甲方"
            "同意免除罚息460元及利息540元，其余29,000元由乙方分期归还：\n1. 签约后三日内归"
            "还5,000元；\n2. 余下24,000元自2027年1月起，每月20日前归还2,000元，十二个月还清"
            "。\n三、乙方有一期逾期超过15日的，甲方书面催告。"
        ),
        ("down_payment=5000.00 first_due=2027-01-20 due_day=20 instalment=2000.00 count=12"),
        "12 2027-01-20 2000.00 2027-12-20 2000.00",
    ),
    (
        (
            "尊敬的客户：\n您名下尾号8890账户逾期本金15,230.00元，利息612.45元，违约金388.0"
            "0元（截至2026-11-20）。\n现为您提供专属还款方案：\n方案总额：15,842.45元\n分期"
            "：12期\n前11期每期：1,320.20元\n第12期：1,320.25元\n首次还款日：2026-12-10\n以"
            "后每月10日\n请于2026-11-30前在App内确认。"
        ),
        ("count=12 instalment=1320.20 last_instalment=1320.25 first_due=2026-12-10 due_day=10"),
        "12 2026-12-10 1320.20 2027-11-10 1320.25",
    ),
    (
        (
            "（2026）苏0102民初5566号 民事调解书\n一、被告张某于2026年12月31日前归还原告借"
            "款本金20,000元，于2027年3月31日前归还20,000元，于2027年6月30日前归还剩余本金18"
            ",000元并支付利息2,000元（合计20,000元）；\n二、如被告任何一期未按期足额履行，"
            "原告有权就全部剩余款项申请强制执行，并自2026年12月31日起按年利率12%计息；\n三"
            "、案件受理费减半收取650元，由被告负担，于2026年12月31日前给付原告。"
        ),
        "",
        "3 2026-12-31 20000.00 2027-06-30 20000.00",
    ),
    (
        (
            "11:02 客服-小林: 您好，看到您提交的申请了\n11:03 客服-小林: 现在欠本金8,640.00"
            "，利息罚息一共512.30\n11:05 客服-小林: 可以做个12期的分期，利息罚息全免，每个"
            "月就720\n11:06 我: 什么时候开始还\n11:06 客服-小林: 12月18号第一期，后面每个月"
            "18号\n11:07 我: 好的"
        ),
        "count=12 instalment=720.00 first_due=2026-12-18 due_day=18",
        "12 2026-12-18 720.00 2027-11-18 720.00",
    ),
    (
        (
            "录音摘要\n坐席：您这边一共是两万四，我们给您停掉后面的利息，分两年。\n客户：两"
            "年是多少期？\n坐席：二十四期，每期正好一千，下个月五号开始，每月五号。\n客户："
            "晚几天行吗？\n坐席：三天以内没事。"
        ),
        "count=24 instalment=1000.00 first_due=2026-12-05 due_day=5",
        "24 2026-12-05 1000.00 2028-11-05 1000.00",
    ),
    (
        (
            "Subject: Your repayment plan\nDear Ms Chen,\nThank you for calling on 20 Novem"
            "ber 2026. At that date you owed CNY 9,480.00 (principal CNY 9,000.00, interest"
            " CNY 480.00).\nWe will write off the interest and you will repay CNY 9,000.00 "
            "at CNY 750.00 a month. Your first payment is due on 22 December 2026, and then"
            " on the 22nd of each month, 12 payments altogether. \nIf you miss two payments"
            " in a row we will write to you and give you 14 days to catch up."
        ),
        "instalment=750.00 first_due=2026-12-22 due_day=22 count=12",
        "12 2026-12-22 750.00 2027-11-22 750.00",
    ),
    (
        (
            "債務清償協議書\n立協議書人：大安租賃股份有限公司（下稱甲方）、陳怡君（下稱乙方"
            "）\n一、乙方積欠甲方新臺幣96,000元整（含本金90,000元、利息6,000元）。\n二、乙"
            "方應於民國115年12月20日前給付頭期款16,000元，其餘80,000元自116年1月20日起分16"
            "期，每期5,000元，按月於20日給付。\n三、乙方如有二期未付，視為全部到期。"
        ),
        (
            "down_payment_due=2026-12-20 down_payment=16000.00 first_due=2027-01-20 count=1"
            "6 instalment=5000.00 due_day=20"
        ),
        "16 2027-01-20 5000.00 2028-04-20 5000.00",
    ),
    (
        (
            "致：黃先生\n貸款編號：LN-2291\n本公司同意閣下於2027年1月3日起分20個月清還尚欠"
            "款項港幣26,000元，每月還款港幣1,300元，還款日為每月3日。\n如連續兩個月未能還款"
            "，本公司將發出書面通知，閣下須於收信後14日內補足。"
        ),
        "first_due=2027-01-03 count=20 instalment=1300.00 due_day=3",
        "20 2027-01-03 1300.00 2028-08-03 1300.00",
    ),
    (
        (
            "还款承诺书\n我，刘洋，2025年3月向贵公司借款20,000元，到今天还欠本金12,000元，"
            "利息和违约金一共900元。\n我现在每月工资4,500元，房租1,200元。我承诺从今年12月"
            "开始，每月发工资后（每月12日前）还1,075元，12个月还清12,900元。\n如果哪个月没"
            "还上，我愿意接受贵公司的处理。"
        ),
        "first_due=2026-12-12 due_day=12 instalment=1075.00 count=12",
        "12 2026-12-12 1075.00 2027-11-12 1075.00",
    ),
    (
        (
            "方案确认单\n客户：赵敏　账号：6222****1234\n□ 一次性结清：12,000元（2026年12月"
            "31日前）\n☑ 分期：24期 × 560元，首期2026年12月28日，每月28日"
        ),
        "count=24 instalment=560.00 first_due=2026-12-28 due_day=28",
        "24 2026-12-28 560.00 2028-11-28 560.00",
    ),
    (
        (
            "Promissory Note\nFor value received, I promise to pay Wang Lei the sum of RMB "
            "30,000 in fifteen (15) monthly instalments of RMB 2,000 each. The first instal"
            "ment shall be paid on the 1st day of February 2027 and the remaining instalmen"
            "ts on the 1st day of each succeeding month."
        ),
        "count=15 instalment=2000.00 first_due=2027-02-01 due_day=1",
        "15 2027-02-01 2000.00 2028-04-01 2000.00",
    ),
)


@pytest.mark.parametrize(("source", "terms", "schedule"), PLANS)
def test_a_plan_is_found_in_a_whole_paper(source: str, terms: str, schedule: str) -> None:
    assert plan_of(source) == (terms, schedule)
