from datetime import date

import pytest

from forbear.reading.paper import read_paper

CAME = date(2026, 11, 24)


def due(text: str, came: date | None = CAME) -> list[str]:
    return [str(one.due.value) for one in read_paper(text, came).schedule if one.due]


def test_days_of_a_message_get_their_year_from_the_day_it_came() -> None:
    message = "6600分3个月,12月18日、1月18日、2月18日各还2200"
    assert due(message) == ["2026-12-18", "2027-01-18", "2027-02-18"]
    assert due(message, None) == []


def test_a_day_shortly_before_the_paper_came_is_its_own_day() -> None:
    paper = read_paper("2026年11月20日通话记录。请于1月15日前支付500元。", CAME)
    assert paper.own_day == date(2026, 11, 20)


def test_an_old_contract_gives_no_year_to_a_message() -> None:
    paper = read_paper("您2024年3月5日的借款已逾期,请于1月15日前支付500元。", CAME)
    assert paper.own_day == CAME


def test_what_the_paper_says_of_its_own_day_outweighs_the_day_it_came() -> None:
    paper = read_paper("双方于2025年6月1日签订本协议。", CAME)
    assert paper.own_day == date(2025, 6, 1)


@pytest.mark.parametrize(
    ("said", "day"),
    [("已逾期,截至11月16日应还", "2026-11-16"), ("截至12月1日欠款", "2026-12-01")],
)
def test_a_balance_is_struck_on_the_day_nearest_to_the_paper(said: str, day: str) -> None:
    paper = read_paper(f"{said}100.00元", CAME)
    assert [str(one.value.value) for one in paper.days] == [day]


def test_app_cards_write_the_year_short() -> None:
    cards = "分期计划\n26/12/28 ¥800.00\n27/01/28 ¥800.00\n"
    assert due(cards) == ["2026-12-28", "2027-01-28"]


def test_day_first_dates_are_not_taken_for_short_years() -> None:
    assert read_paper("分期计划 26/12/28, 15/01/29", CAME).days == ()
    assert read_paper("pay 500 on 26/12/28", CAME).days == ()


def test_the_rest_may_name_its_sum_before_its_day() -> None:
    note = "2027年1月31日2,000元,2027年2月28日2,000元,余下34,000元2027年4月30日一次付清"
    assert due(note) == ["2027-01-31", "2027-02-28", "2027-04-30"]
    far = "2027年1月31日2,000元,2027年2月28日2,000元,34,000元是本金,2027年4月30日前付清"
    assert due(far) == ["2027-01-31", "2027-02-28"]
