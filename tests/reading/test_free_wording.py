from datetime import date

import pytest

from forbear.reading.paper import read_paper

CAME = date(2026, 11, 24)


def terms(text: str) -> dict[str, str]:
    return {one.name: str(one.value) for one in read_paper(text, CAME).terms}


def schedule(text: str) -> list[str]:
    return [
        f"{one.due.value} {one.total}"
        for one in read_paper(text, CAME).schedule
        if one.due is not None
    ]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("立字据人冉小兵,欠堂叔冉世全款32,000元", "冉世全"),
        ("丁一帆欠方晓琳的钱", "方晓琳"),
        ("收的人:贾玉梅", "贾玉梅"),
        ("我司(泓远债权投资有限公司)已受让债权", "泓远债权投资有限公司"),
        ("丰润融资担保有限公司已从某银行受让该笔债权", "丰润融资担保有限公司"),
        (
            'Orchid Asset Services Ltd ("OAS", "we") purchased your loan',
            "Orchid Asset Services Ltd",
        ),
        ("速达通信息科技有限公司 · 订单", "速达通信息科技有限公司"),
        (
            "石羊河农村商业银行计划书\n石羊河农村商业银行股份有限公司",
            "石羊河农村商业银行股份有限公司",
        ),
        ("石羊河农村商业银行计划书\n石羊河农村商业银行", "石羊河农村商业银行"),
        ("我是灵川村镇银行小蒋", "灵川村镇银行"),
    ],
)
def test_creditor_is_found_in_free_words(said: str, name: str) -> None:
    assert terms(said)["creditor"] == name


def test_a_hired_firm_is_no_creditor() -> None:
    assert "creditor" not in terms("委托人:周小满\n上岸无忧法务咨询有限公司 全权代理")


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("有两次都没还,晓琳发微信说一声,三十天里补齐。\n三十天还没补,剩下的本金一次还了", "2"),
        ("累计三期未缴,本行会发信通知;逾期仍未清缴,本行可终止计划。", "3"),
        ("有一次到期不付,全部欠款即刻到期", "1"),
        ("If two payments are unpaid, the rest becomes due", "2"),
        ("在别的银行有一笔逾期,方案也作废", None),
        ("连续两期未还,会有短信提醒。", None),
        ("连续两期未还,不影响计划", None),
    ],
)
def test_misses_that_end_a_plan(said: str, count: str | None) -> None:
    assert terms(said).get("missed_count") == count


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("截至2026年11月17日,未偿利息与罚息均为零", "balance_interest", "0.00"),
        ("截至2026年11月17日,未偿利息与罚息均为零", "balance_penalty", "0.00"),
        ("还款期内利率为零", "annual_rate", "0"),
        ("本金30,000元加利息19,800元合计49,800元,现全部转为借款本金", "balance_total", "49,800.00"),
        ("本金30,000元加利息19,800元合计49,800元,现全部转为借款本金", "new_principal", "49,800.00"),
        ("于2026年12月5日、2027年1月5日各付9,000.00元", "instalment", "9,000.00"),
        ("you owe us CNY 612.40 of interest", "balance_interest", "612.40"),
        ("HKD 9,000.00 outstanding", "balance_total", "9,000.00"),
        ("前11期2,166.77,最后一期2,166.75", "instalment", "2,166.77"),
        ("每月28日还2,200元,剩余108.45元于2027年12月28日前还清", "last_instalment", "108.45"),
        ("到今天你欠本金5,000.00元", "balance_day", "2026-11-24"),
        ("此4万元从今日起重新作为本金", "new_principal", "40,000.00"),
        ("利息每期49.50元。24期,每期1,149.50元", "instalment", "1,149.50"),
        (
            "The Borrower shall pay HK$25,000.00 on or before 15 December 2026",
            "stated_total",
            "25,000.00",
        ),
        ("说不拢,到一帆住的武汉的法院。", "court", "一帆住的武汉的法院"),
    ],
)
def test_a_term_in_free_words(said: str, name: str, value: str) -> None:
    assert terms(said).get(name) == value


def test_a_remainder_that_falls_away_is_no_new_principal() -> None:
    assert "new_principal" not in terms("余款8,000元于第24期缴清之日始予免除")


@pytest.mark.parametrize(
    ("said", "payee", "account", "bank"),
    [
        ("转到:鹿鸣银行股份有限公司,账号1188 0200 7345 60,鹿鸣银行营业部。",
         "鹿鸣银行股份有限公司", "1188 0200 7345 60", "鹿鸣银行营业部"),
        ("打到\n方晓琳 招商银行武汉光谷支行 6214 8302 7744 6019",
         "方晓琳", "6214 8302 7744 6019", "招商银行武汉光谷支行"),
        ("钱打到邢大勇弟弟邢小勇的卡:建行 6217 0024 8000 1193 552",
         "邢小勇", "6217 0024 8000 1193 552", "建行"),
        ("请付至我司财务 邹敏 个人账户 6230 5210 0047 1193", "邹敏", "6230 5210 0047 1193", None),
        (
            "转到:乙方,账号1188 0200 7345 60,鹿鸣银行营业部。",
            None,
            "1188 0200 7345 60",
            "鹿鸣银行营业部",
        ),
    ],
)  # fmt: skip
def test_payees_without_labels(
    said: str, payee: str | None, account: str | None, bank: str | None
) -> None:
    found = terms(said)
    assert (found.get("payee_name"), found.get("payee_account"), found.get("payee_bank")) == (
        payee, account, bank,
    )  # fmt: skip


def test_listed_days_share_the_sum_that_each_payment_has() -> None:
    said = "分3个月还,每月750.00元:12月27日、1月27日、2月27日"
    assert schedule(said) == ["2026-12-27 750.00", "2027-01-27 750.00", "2027-02-27 750.00"]


def test_days_of_a_list_follow_on_each_other() -> None:
    said = "每月1,500元:2026年12月22日、1月22日、2月22日、3月22日、7月22日、8月22日"
    assert [one[:10] for one in schedule(said)] == [
        "2026-12-22", "2027-01-22", "2027-02-22", "2027-03-22", "2027-07-22", "2027-08-22",
    ]  # fmt: skip


def test_a_day_that_does_not_exist_stays_in_its_list() -> None:
    said = "每月500元:2026年12月30日、2027年1月30日、2027年2月30日"
    assert [one[:10] for one in schedule(said)][-1].startswith("None")


def test_the_total_of_a_row_outweighs_its_parts() -> None:
    said = (
        "2026年12月20日本金2,000.00利息144.00小计2,144.00\n"
        "2027年1月20日本金2,000.00利息132.00小计2,132.00"
    )
    assert schedule(said) == ["2026-12-20 2,144.00", "2027-01-20 2,132.00"]


def test_a_rest_behind_the_monthly_payments_has_its_own_day() -> None:
    said = (
        "于2026年12月起每月28日前偿还2,200元,至2027年2月28日止,剩余108.45元于2027年3月28日前还清。"
    )
    assert schedule(said)[-2:] == ["2027-02-28 2,200.00", "2027-03-28 108.45"]


def test_a_last_instalment_without_a_day_of_its_own_is_the_last_of_the_count() -> None:
    said = "自2026年12月28日起每月28日还2,200元,共3期,最后一期108.45元。"
    assert schedule(said)[-1] == "2027-02-28 108.45"


def test_an_account_that_nobody_pays_into_is_no_payee() -> None:
    assert "payee_account" not in terms("工资发在:周小满,工商银行,6217 0024 8000 1193")
