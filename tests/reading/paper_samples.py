"""Papers in many styles, each with the terms that a careful reader finds in it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Sample:
    """A paper and what must be read from it."""

    name: str
    text: str
    terms: dict[str, str]
    """Term name → value as the JSON has it; every other term name is a mistake."""
    payments: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Number → day and sum, of some payments."""
    count: int = 0
    """Payments in all."""


SAMPLES = (
    Sample(
        "app-page",
        """网商贷 · 协商还款方案确认

方案编号 FA20261120-3321
应还总额
36,480.00元
分期期数：24期
每期应还：1,520.00元
首期还款日：2026年12月20日
还款日：每月20日
期间利率：0%（停止计息）
减免罚息：812.46元，确认方案当日生效
宽限期：3天
""",
        {
            "stated_total": "36480.00",
            "count": "24",
            "instalment": "1520.00",
            "first_due": "2026-12-20",
            "due_day": "20",
            "waived": "penalty-principal 812.46",
            "grace_days": "3",
        },
        {1: ("2026-12-20", "1520.00"), 24: ("2028-11-20", "1520.00")},
        24,
    ),
    Sample(
        "sms-offer",
        "【网商银行】尊敬的客户，您尾号0412的网商贷已逾期43天，截至2026-11-24应还本息合计18,905.32元。"
        "12月1日前一次性还款16,200.00元可结清，减免罚息1,105.32元、利息1,600.00元。详询95188。",
        {
            "balance_day": "2026-11-24",
            "balance_total": "18905.32",
            "creditor": "网商银行",
            "stated_total": "16200.00",
            "waived": "penalty-principal 1105.32 | interest 1600.00",
        },
        {1: ("2026-12-01", "16200.00")},
        1,
    ),
    Sample(
        "chat",
        """2026-11-24 10:02 客服7733：给您申请下来了，分18个月，每月一千三百五，15号之前转
2026-11-24 10:03 我：罚息呢
2026-11-24 10:04 客服7733：罚息全免，486.20元，签了就免。首期12月15日还。
""",
        {
            "count": "18",
            "instalment": "1350.00",
            "waived": "penalty-principal 486.20",
            "first_due": "2026-12-15",
        },
        {1: ("2026-12-15", "1350.00"), 2: ("2027-01-15", "1350.00")},
        18,
    ),
    Sample(
        "card-plan",
        """个性化分期还款协议
发卡银行：中信实业银行股份有限公司信用卡中心
持卡人：何敏
卡号：6226 **** **** 5530
经双方协商，持卡人尚欠本金28,640.35元、利息1,204.11元、违约金350.00元（截至2026年11月20日），
银行同意免除违约金350.00元及利息1,204.11元，剩余本金28,640.35元分60期偿还，每期477.34元，
最后一期477.29元，自2026年12月起每月8日还款，分期期间不计息。
持卡人累计两期未还款，银行通知后10个工作日内仍未补足的，本协议终止。
全部清偿后15个工作日内银行出具结清证明。
签署日期：2026年11月20日
""",
        {
            "creditor": "中信实业银行股份有限公司信用卡中心",
            "balance_day": "2026-11-20",
            "balance_principal": "28640.35",
            "balance_interest": "1204.11",
            "balance_penalty": "350.00",
            "waived": "penalty-principal 350.00 | interest 1204.11",
            "new_principal": "28640.35",
            "count": "60",
            "instalment": "477.34",
            "last_instalment": "477.29",
            "first_due": "2026-12-08",
            "due_day": "8",
            "missed_count": "2",
            "cure_days": "10",
            "clearance_days": "15",
            "signed_on": "2026-11-20",
        },
        {1: ("2026-12-08", "477.34"), 60: ("2031-11-08", "477.29")},
        60,
    ),
    Sample(
        "traditional",
        """分期償還協議書
立協議書人：玉山商業銀行股份有限公司（以下簡稱甲方）
　　　　　　林怡君（以下簡稱乙方）
緣乙方積欠甲方借款，截至民國115年11月10日止，尚欠本金人民幣伍萬貳仟元整、利息人民幣1,860元，
雙方同意分期清償如下：
一、乙方自民國115年12月5日起，按月於每月五日繳付人民幣2,244元，共分二十四期，末期為2,248元。
二、分期期間年利率百分之三點六。
三、乙方如連續二期未依約繳付，經甲方催告七日內仍未補繳，視為全部到期。
四、債務清償後十日內，甲方應交付清償證明書。
中華民國一百一十五年十一月十二日簽訂
""",
        {
            "creditor": "玉山商業銀行股份有限公司",
            "balance_day": "2026-11-10",
            "balance_principal": "52000.00",
            "balance_interest": "1860.00",
            "first_due": "2026-12-05",
            "due_day": "5",
            "instalment": "2244.00",
            "count": "24",
            "last_instalment": "2248.00",
            "annual_rate": "3.6",
            "missed_count": "2",
            "cure_days": "7",
            "clearance_days": "10",
            "signed_on": "2026-11-12",
        },
        {1: ("2026-12-05", "2244.00"), 24: ("2028-11-05", "2248.00")},
        24,
    ),
    Sample(
        "english",
        """SETTLEMENT AGREEMENT

Lender: Harbour Consumer Finance Co., Ltd.
Borrower: Chen Lidong
Loan Agreement No. HCF-2025-118842 dated 3 March 2025

1. As of 24 November 2026 the Borrower owes principal CNY 42,300.00, interest CNY 2,115.40 and
penalty CNY 688.12, total CNY 45,103.52.
2. The Lender waives penalty of CNY 688.12 with effect from signing.
3. The remaining amount of CNY 44,415.40 is payable in 36 monthly instalments of CNY 1,233.76,
first due on 25 December 2026 and on the 25th of each month thereafter; the last instalment is
CNY 1,233.80.
4. No interest accrues during the plan.
5. If two consecutive instalments are missed and are not paid within 10 days after written notice,
the Lender may terminate this plan.
6. A clearance certificate will be issued within 15 working days of the last payment.
Signed on 26 November 2026
""",
        {
            "creditor": "Harbour Consumer Finance Co., Ltd.",
            "contract_no": "HCF-2025-118842",
            "balance_day": "2026-11-24",
            "balance_principal": "42300.00",
            "balance_interest": "2115.40",
            "balance_penalty": "688.12",
            "balance_total": "45103.52",
            "waived": "penalty-principal 688.12",
            "new_principal": "44415.40",
            "count": "36",
            "instalment": "1233.76",
            "first_due": "2026-12-25",
            "due_day": "25",
            "last_instalment": "1233.80",
            "missed_count": "2",
            "cure_days": "10",
            "clearance_days": "15",
            "signed_on": "2026-11-26",
        },
        {1: ("2026-12-25", "1233.76"), 36: ("2029-11-25", "1233.80")},
        36,
    ),
    Sample(
        "extension",
        """展期协议
甲方（出借人）：杭州余杭某某小额贷款有限公司
乙方（借款人）：周小满
鉴于乙方与甲方签订的《借款合同》（编号：YH2025-0912）项下借款本金60,000元将于2026年12月31日到期，
经协商，甲方同意将还款期限展期至2027年12月31日，展期期间按年利率14.4%计息，按月付息、到期还本，
每月21日为结息日。逾期罚息利率为年利率21.6%。
收款户名：杭州余杭某某小额贷款有限公司
账号：5719 0088 8810 801
开户行：招商银行杭州余杭支行
本协议自2027年1月1日起生效。
""",
        {
            "creditor": "杭州余杭某某小额贷款有限公司",
            "contract_no": "YH2025-0912",
            "annual_rate": "14.4",
            "penalty_rate": "21.6",
            "method": "interest-only",
            "new_maturity": "2027-12-31",
            "due_day": "21",
            "payee_name": "杭州余杭某某小额贷款有限公司",
            "payee_account": "5719 0088 8810 801",
            "payee_bank": "招商银行杭州余杭支行",
            "effective_on": "2027-01-01",
        },
    ),
    Sample(
        "private-iou",
        """借条
今借到王大力人民币贰万元整（¥20,000.00），月息1分，于2027年6月30日前还清。
借款人：周小满　身份证号：340802199001012345　电话：13805560001
2026年11月24日
""",
        {"creditor": "王大力", "signed_on": "2026-11-24"},
    ),
    Sample(
        "mediation",
        """人民调解协议书
申请人：浙江网商银行股份有限公司
被申请人：赵一鸣
双方确认：截至2026年11月18日，被申请人尚欠申请人借款本金33,320.00元、利息1,018.50元、罚息402.77元。
经调解，达成协议如下：
一、申请人自愿放弃罚息402.77元；
二、被申请人分十期偿还其余34,338.50元，前九期每期3,433.85元，第十期3,433.85元，
首期于2026年12月10日前支付，此后每月10日前支付一期；
三、因履行本协议发生争议，由被申请人住所地人民法院管辖。
""",
        {
            "creditor": "浙江网商银行股份有限公司",
            "balance_day": "2026-11-18",
            "balance_principal": "33320.00",
            "balance_interest": "1018.50",
            "balance_penalty": "402.77",
            "waived": "penalty-principal 402.77",
            "new_principal": "34338.50",
            "count": "10",
            "instalment": "3433.85",
            "last_instalment": "3433.85",
            "first_due": "2026-12-10",
            "due_day": "10",
            "court": "被申请人住所地人民法院",
        },
        {1: ("2026-12-10", "3433.85"), 10: ("2027-09-10", "3433.85")},
        10,
    ),
    Sample(
        "spaced-table",
        """还款计划表
期次  还款日  本金  利息  应还合计
1  2026-12-15  1,944.44  210.00  2,154.44
2  2027-01-15  1,944.44  198.33  2,142.77
3  2027-02-15  1,944.48  186.67  2,131.15
合计    5,833.36  595.00  6,428.36
""",
        {"stated_total": "6428.36"},
        {1: ("2026-12-15", "2154.44"), 3: ("2027-02-15", "2131.15")},
        3,
    ),
    Sample(
        "scanned-text",
        """还 款 协 议
甲 方 ： 浙 江 网 商 银 行 股 份 有 限 公 司
乙 方 ： 周 小 满
截 至 2 0 2 6 年 1 1 月 2 4 日 ， 乙 方 尚 欠 本 金 24, 999. 98 元 ， 利 息 1, 001. 24 元 。
分 12 期 偿 还 ， 每 期 2, 166. 77 元 ， 首 期 还 款 日 2026 年 12 月 15 日 。
""",
        {
            "creditor": "浙 江 网 商 银 行 股 份 有 限 公 司",
            "balance_day": "2026-11-24",
            "balance_principal": "24999.98",
            "balance_interest": "1001.24",
            "count": "12",
            "instalment": "2166.77",
            "first_due": "2026-12-15",
        },
        {1: ("2026-12-15", "2166.77"), 12: ("2027-11-15", "2166.77")},
        12,
    ),
    Sample(
        "old-contract-quoted",
        "原合同约定分12期、每期4,864.17元、年利率16.2%。现双方变更为：分36期，每期1,590.00元，"
        "年利率调整为9%，首期还款日2027年1月15日。",
        {
            "count": "36",
            "instalment": "1590.00",
            "annual_rate": "9",
            "first_due": "2027-01-15",
        },
        {1: ("2027-01-15", "1590.00"), 36: ("2029-12-15", "1590.00")},
        36,
    ),
    Sample(
        "numbers-that-are-no-terms",
        "客服热线95188，工号8821，工单号20261120-88，身份证号340802199001012345，电话13805560001，"
        "请于10:00至18:00致电。第3.10条、版本2.1.05。还款成功率98.5%。",
        {},
    ),
    Sample(
        "promise-letter",
        """还款承诺书
本人许晚晴，现欠贵行贷款本金24,999.98元。本人承诺首付款3,000元于2026年12月1日前支付，
余款21,999.98元分20期，自2027年1月起每月5日前还1,100元，最后一期1,099.98元。
承诺人：许晚晴
2026年11月25日
""",
        {
            "balance_principal": "24999.98",
            "down_payment": "3000.00",
            "down_payment_due": "2026-12-01",
            "new_principal": "21999.98",
            "count": "20",
            "first_due": "2027-01-05",
            "due_day": "5",
            "instalment": "1100.00",
            "last_instalment": "1099.98",
            "signed_on": "2026-11-25",
        },
        {1: ("2027-01-05", "1100.00"), 20: ("2028-08-05", "1099.98")},
        20,
    ),
    Sample(
        "fees-and-payee",
        """协商还款服务协议
甲方：罗文静
乙方：成都诚达信息咨询有限公司
甲方委托乙方与银行协商还款。甲方须先支付服务费2,800元、保证金1,000元，
汇入以下账户：户名：刘某，账号：6217 0037 1000 2255 918，开户行：中国工商银行成都高新支行。
""",
        {
            "fee": "服务费 2800.00 | 保证金 1000.00",
            "payee_name": "刘某",
            "payee_account": "6217 0037 1000 2255 918",
            "payee_bank": "中国工商银行成都高新支行",
        },
    ),
    Sample(
        "broken-lines",
        """甲方同意乙方将截至2026年11月24日的欠款本金人民币26,
508.45元分成12期归还，每期应还款2,209.
04元，第一期于2026年12月
15日前支付，以后每月15日前支付。
""",
        {
            "balance_day": "2026-11-24",
            "new_principal": "26508.45",
            "count": "12",
            "instalment": "2209.04",
            "first_due": "2026-12-15",
            "due_day": "15",
        },
        {1: ("2026-12-15", "2209.04"), 12: ("2027-11-15", "2209.04")},
        12,
    ),
    Sample(
        "garbled",
        "应还总额26,5□8.45元，分12期，每期2,2O9.O4元，首期还款日2026年12月__日，末期2027年2月30日。",
        {"count": "12", "instalment": "2209.04"},
    ),
    Sample(
        "equal-principal-table",
        """| 期数 | 应还日期 | 应还本金 | 应还利息 | 手续费 | 本期应还总额 | 剩余本金 |
|---|---|---|---|---|---|---|
| 第1期 | 2026年12月15日 | 1,000.00 | 54.00 | 10.00 | 1,064.00 | 11,000.00 |
| 第2期 | 2027年1月15日 | 1,000.00 | 51.15 | 10.00 | 1,061.15 | 10,000.00 |
""",
        {},
        {1: ("2026-12-15", "1064.00"), 2: ("2027-01-15", "1061.15")},
        2,
    ),
    Sample(
        "prose-list",
        "还款安排：2026年12月10日前还5,000元，2027年1月10日前还5,000元，2027年2月10日前还6,508.45元。",
        {},
        {1: ("2026-12-10", "5000.00"), 3: ("2027-02-10", "6508.45")},
        3,
    ),
)
