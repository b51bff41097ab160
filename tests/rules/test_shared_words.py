"""Vectors of shared checks that a paper's own words settle."""

from dataclasses import replace
from typing import Any

import pytest

from forbear.case.agreement import Agreement, DayTerm
from forbear.case.case import Case
from forbear.rules.base import State
from rules.figure_cases import case, day
from rules.vectors import Vector, holds, judged, vectors


def saying(text: str, signed: str | None = None, **fields: Any) -> Case:  # noqa: ANN401 - the case's own
    found = Agreement()
    if signed:
        term = DayTerm(value=day(signed), confirmed=True)
        found = replace(found, term=replace(found.term, signed_on=term))
    return replace(case(found, text=text), **fields)


@vectors(
    "digits-and-capitals-differ",
    Vector(saying("乙方支付人民币13,620.50元（大写：壹万叁仟陆佰贰拾元零伍分）。")),
    Vector(saying("乙方支付人民币10,300.00元（大写：壹万零叁佰元整）。")),
    Vector(saying("乙方支付人民币120,000.00元（大写：拾贰万元整）。")),
    Vector(saying("乙方支付人民币4,815.00元（大写：肆仟捌佰壹伍元整）。"), missing="capitals"),
)
def test_digits_and_capitals(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@vectors(
    "impossible-date",
    Vector(saying("第九期还款日为2027年2月29日。")),
    Vector(saying("第三期应于2026年9月31日前还清。", "2026-09-01")),
    Vector(saying("第九期还款日为2028年2月29日。")),
    Vector(saying("第五期应于腊月二十前还清。"), missing="calendar"),
)
def test_impossible_dates(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def test_the_line_that_cannot_be_read_is_the_place() -> None:
    garbled = saying("还款安排\n\n乙方支付4,815.00元（大写：肆仟捌佰壹伍元整）。")
    lunar = saying("还款安排\n第五期应于农历腊月二十前还清。")

    for check, one, line in (
        ("digits-and-capitals-differ", garbled, 3),
        ("impossible-date", lunar, 2),
    ):
        assert str(judged(check, Vector(one)).place) == f"debts/loan/agreement.md:{line}"


@pytest.mark.parametrize("check", ["digits-and-capitals-differ", "impossible-date"])
def test_without_a_paper_there_is_nothing_to_read(check: str) -> None:
    assert judged(check, Vector(case())).state is State.OK
