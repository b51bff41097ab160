"""Sums in the words and layouts of many hands: debts that add up, plans, days and rates."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper
from forbear.values.money import Money

DAY = date(2026, 12, 1)
SHORT = {
    "principal": "balance_principal", "interest": "balance_interest", "penalty": "balance_penalty",
    "fees": "balance_fees", "owed": "balance_total", "repaid": "new_principal",
    "all": "stated_total", "day": "balance_day",
}  # fmt: skip


def money(source: str) -> dict[str, str]:
    """Return the sums and the day of a debt by short names, whole yuan without fen."""
    terms = {term.name: term.value for term in read_paper(source, DAY).terms}
    return {
        short: (value.plain() if isinstance(value, Money) else str(value)).removesuffix(".00")
        for short, name in SHORT.items()
        if (value := terms.get(name)) is not None
    }


def told(words: str) -> dict[str, str]:
    """Read ``principal=100 day=2026-11-20`` as what a paper is expected to give."""
    return dict(pair.split("=") for pair in words.split())


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (
            (
                "您目前的欠款构成如下：\n借款本金 12,300.00\n应收利息 401.20\n逾期违约金 98.80\n"
                "催告公证费 60.00\n总和 12,860.00\n"
            ),
            "principal=12300 interest=401.20 penalty=98.80 fees=60 owed=12860",
        ),
        (
            "核对到2026年11月20日，您还差本金八千六，利息三百二，滞纳金八十，总的九千块整。",
            "principal=8600 interest=320 penalty=80 owed=9000 day=2026-11-20",
        ),
        (
            (
                "Statement of account at 21 November 2026\nCapital   7,500.00\nInterest  210.40\n"
                "Late fees  89.60\nTotal due 7,800.00\n"
            ),
            "principal=7500 interest=210.40 penalty=89.60 owed=7800 day=2026-11-21",
        ),
        (
            "单位：万元\n本金 12.50\n利息 0.80\n罚息 0.20\n合计 13.50\n",
            "principal=125000 interest=8000 penalty=2000 owed=135000",
        ),
        ("单位：万元\n见附页", ""),
        (
            (
                "Amount you owe: 11,250 yuan, made up of 10,000 yuan principal, 1,000 yuan "
                "interest and 250 yuan default interest."
            ),
            "principal=10000 interest=1000 penalty=250 owed=11250",
        ),
        (
            "您的账户：本金还剩6200，利息是零，罚息也是0。",
            "principal=6200 interest=0 penalty=0",
        ),
        (
            "截至2026-11-20，未还本金¥5,000、利息¥120、费用零元，四项共¥5,120。",
            "principal=5000 interest=120 fees=0 owed=5120 day=2026-11-20",
        ),
        (
            "到今天为止您欠本金9,000元，利息180元，手续费0元，一共9,180元。",
            "principal=9000 interest=180 fees=0 owed=9180 day=2026-12-01",
        ),
    ],
)
def test_parts_and_odd_items_make_up_the_debt(source: str, found: str) -> None:
    assert money(source) == told(found)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (
            (
                "截至2026年11月20日，尚欠本金3,000元、利息0元。客户应于2027年3月1日付：本金3,000"
                "元，"
                "利息90元，合计3,090元。"
            ),
            "principal=3000 interest=0 all=3090 day=2026-11-20",
        ),
        (
            "尚欠本金6,000元，利息100元，合计6,100元。第3期：本金500元，利息20元，合计520元。",
            "principal=6000 interest=100 owed=6100",
        ),
        ("第3期应还本金1,000.00元，利息50.00元。", ""),
        ("2026年3月1日起向本行借款21,000元，已还4,500元，本金16,500元。", ""),
        ("例如：本金10,000元、利息1,000元，合计11,000元。", ""),
    ],
)
def test_a_payment_or_an_example_is_no_debt(source: str, found: str) -> None:
    assert money(source) == told(found)


@pytest.mark.parametrize(
    "source",
    [
        "欠款31,000元（本金、利息、费用都在内），请联系我们。",
        "Our records show CNY 31,000.00, which takes in principal, interest and charges.",
        "您应付本金、利息与历年规费，合计31,000元。",
        "目前应还共31,000元，请尽快处理。",
        "The balance we bought is CNY 31,000.00 today.",
    ],
)
def test_a_sum_that_takes_in_all_parts_is_the_debt(source: str) -> None:
    assert money(source)["owed"] == "31000"


@pytest.mark.parametrize(
    "source",
    [
        "本金12,000.00 分 12 期，每期1,000元。",
        "12,000元由您按月分12次还清。",
        "这12,000元这样还：每月10日还1,000元。",
        "剩下12,000元，自2027年1月起每月5日还1,000元，还12个月。",
        "其余12,000元，从2027年1月起逐月归还，共12期。",
        "您12个月还清12,000元。",
        "总欠12,000.00，\n拆12期，每期1,000元。",
        "以合计数12,000元为调整后的计息本金。",
        "按12,000元计息，月息一分。",
        "一万二你重新给我打张借条。",
        "今借到马老三人民币12,000元，旧条作废，重打此条。",
        "The sum of CNY 12,000.00 shall be repaid over twelve months.",
        'The principal of the loan is CNY 12,000.00 (the "Modified Balance").',
        "CNY 12,000.00 becomes your principal from today.",
        "分期本金由上列透支本金和利息构成，计12,000元。",
        "重组贷款金额12,000元，按月付息。",
    ],
)
def test_a_sum_that_the_plan_repays_is_its_principal(source: str) -> None:
    assert money(source)["repaid"] == "12000"


@pytest.mark.parametrize(
    "source",
    [
        "每期12,000元分12次通知。",
        "您先付12,000元过来，剩下的分18个月慢慢还。",
        "You may pay CNY 12,000.00 a month for 12 months.",
        "逾期的12,000元作为罚息的本金。",
    ],
)
def test_a_sum_beside_a_plan_is_not_its_principal(source: str) -> None:
    assert "repaid" not in money(source)


@pytest.mark.parametrize(
    "source",
    [
        "每期1,550元，4期加起来6,200元。",
        "分4期，每期1,550元，CNY 6,200.00 in total.",
        "4 payments. Aggregate payments:\n   CNY 6,200.00. No more is due.",
        "拢共四回，一共6,200元。",
        "您只付一笔 6,200元 2026年12月18日之前付。",
        "12-29 应付 6,200.00元",
        ("日期 应还 剩余\n2027-01-05 3,100.00 3,100.00\n2027-02-05 3,100.00 0.00\n合计 6,200.00\n"),
        (
            "| 日期 | 应还 | 剩余 |\n|---|---|---|\n| 2027-01-05 | 3,100.00 | 3,000.00 |\n"
            "| 2027-02-05 | 3,100.00 | 0.00 |\n| 合计 | 6,200.00 |\n"
        ),
        "期次 日期 金额\n1 2027-01-05 3,100.00\n2 2027-02-05 3,100.00\n合计 6,200.00\n",
        (
            "No Date Principal Interest Pay Rest\n"
            "1  5 Jan 2027  3,000.00  100.00  3,100.00  3,000.00\n"
            "2  5 Feb 2027  3,000.00  100.00  3,100.00  0.00\n"
            "------------------------------------------\n"
            "Total   6,000.00   200.00   6,200.00\n"
        ),
        (
            "| 次数 | 一 | 二 | 总和 |\n|---|---|---|---|\n"
            "| 到期日 | 2027-01-05 | 2027-02-05 | — |\n"
            "| 金额 | 3,100.00 | 3,100.00 | 6,200.00 |\n"
        ),
    ],
)
def test_what_all_payments_come_to_is_the_total(source: str) -> None:
    assert money(source)["all"] == "6200"


@pytest.mark.parametrize(
    "source",
    [
        (
            "日期 本金 利息\n2027-01-05 3,000.00 100.00\n2027-02-05 3,000.00 90.00\n"
            "合计 6,000.00 190.00\n"
        ),
        "日期 应还 剩余\n2027-01-05 3,100.00 3,100.00\n2027-02-05 3,100.00 0.00\n全部结清\n",
    ],
)
def test_a_row_without_a_sum_of_what_is_paid_is_no_total(source: str) -> None:
    assert "all" not in money(source)


def test_of_two_lists_the_first_is_the_debt() -> None:
    lists = "尚欠本金900元、利息9元。另案尚欠本金700元、利息7元。"

    assert money(lists) == told("principal=900 interest=9")


def test_a_figure_that_asks_for_a_nod_is_stated() -> None:
    record = "问：截至2026年11月20日，本金5,000元，利息100元，共计5,100元，数字对不对？\n答：对。"

    assert money(record)["owed"] == "5100"


@pytest.mark.parametrize(
    ("source", "day"),
    [
        ("您的借款明细（算到 2026-11-19）\n本金 900.00\n利息 9.00\n", "2026-11-19"),
        ("2026-11-19 余额：本金 900.00｜利息 9.00", "2026-11-19"),
        ("You owe, 19 Nov 2026: principal CNY 900.00 + interest CNY 9.00.", "2026-11-19"),
        ("生效日期 2026-11-19，尚欠本金900元、利息9元。", None),
        ("2026年11月19日签订。尚欠本金900元、利息9元。", None),
        ("尚欠本金900元、利息9元。", None),
    ],
)
def test_the_day_in_front_of_the_figures_is_the_day_of_the_debt(
    source: str, day: str | None
) -> None:
    assert money(source).get("day") == day


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("只对晚还的那一笔，按年利率6%算迟延利息。", "penalty_rate=6"),
        ("An instalment paid late bears 13.5% per annum.", "penalty_rate=13.5"),
        ("Delay will attract penal interest @ 18% p.a. on that EMI only.", "penalty_rate=18"),
        ("每期本息均等，年利率6%。", "method=equal-instalment annual_rate=6"),
        ("Repaid in 6 equal portions of principal.", "method=equal-principal"),
        ("编号CW-7714的贷款合同（下称“贷款合同”），约定年利率10.8%。", ""),
        ("本金四万八，利息照百分之六一年另外算。", "annual_rate=6"),
    ],
)
def test_rates_and_methods_in_free_words(source: str, found: str) -> None:
    names = {"annual_rate", "penalty_rate", "method"}
    terms = [one for one in read_paper(source, DAY).terms if one.name in names]

    assert " ".join(f"{one.name}={one.value}" for one in terms) == found
