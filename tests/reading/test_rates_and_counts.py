from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.reading.counts import counts
from forbear.reading.normalise import normalised
from forbear.reading.rates import Base, Per, Rate, rates


def only(source: str) -> Rate:
    (found,) = rates(normalised(source).text)
    return found.value


@pytest.mark.parametrize(
    ("source", "percent", "per"),
    [
        ("日息万分之五", "0.05", Per.DAY),
        ("0.05%/日", "0.05", Per.DAY),
        ("按日万分之四点五", "0.045", Per.DAY),
        ("年化18%", "18", Per.YEAR),
        ("年利率百分之七点二", "7.2", Per.YEAR),
        ("月息2分", "2", Per.MONTH),
        ("月息一分五", "1.5", Per.MONTH),
        ("月息1分半", "1.5", Per.MONTH),
        ("月息1.5分", "1.5", Per.MONTH),
        ("月息1分2厘", "1.2", Per.MONTH),
        ("年息8厘", "8", Per.YEAR),
        ("月息8厘", "0.8", Per.MONTH),
        ("月利率8.5‰", "0.85", Per.MONTH),
        ("日利率5‱", "0.05", Per.DAY),
        ("10.8% p.a.", "10.8", Per.YEAR),
        ("0.04% per day", "0.04", Per.DAY),
        ("annual rate of 9%", "9", Per.YEAR),
        ("减免30%", "30", None),
        ("年利率按9%计", "9", Per.YEAR),
        ("万分之五每天", "0.05", Per.DAY),
        ("1.5% a month", "1.5", Per.MONTH),
        ("年18%", "18", Per.YEAR),
        ("利息0.05%日", "0.05", None),
    ],
)
def test_rates_with_their_time(source: str, percent: str, per: Per | None) -> None:
    rate = only(source)

    assert rate.percent is not None
    assert (rate.percent.normalize(), rate.per) == (Decimal(percent).normalize(), per)


@given(st.decimals(min_value=0, max_value=99, places=4))
def test_any_yearly_percentage_reads_back(percent: Decimal) -> None:
    assert only(f"年利率{percent}%").percent == percent


@pytest.mark.parametrize("source", ["日息5厘", "日息1分", "月息点分", "月息一点分2厘"])
def test_what_has_two_meanings_has_no_value(source: str) -> None:
    assert all(one.value.percent is None for one in rates(source))


@pytest.mark.parametrize(
    ("source", "multiple", "base", "points"),
    [
        ("LPR的四倍", "4", Base.LPR, None),
        ("4倍LPR", "4", Base.LPR, None),
        ("合同利率上浮50%", "3/2", Base.CONTRACT, None),
        ("罚息为原利率的1.5倍", "3/2", Base.CONTRACT, None),
        ("1.5倍", "3/2", None, None),
        ("下浮百分之十", "9/10", None, None),
        ("一年期LPR加50个基点", "1", Base.LPR, "0.5"),
        ("LPR-20BP", "1", Base.LPR, "-0.2"),
        ("twice the contract rate", "2", None, None),
        ("triple", "3", None, None),
        ("一点五倍于合同约定利率", "3/2", Base.CONTRACT, None),
    ],
)
def test_multiples_of_other_rates(
    source: str, multiple: str, base: Base | None, points: str | None
) -> None:
    rate = only(source)

    assert (str(rate.multiple), rate.base) == (multiple, base)
    assert rate.points == (None if points is None else Decimal(points))


def test_a_rate_called_simple_is_marked() -> None:
    assert only("年利率7.2%（单利）").is_simple
    assert not only("年利率7.2%").is_simple


@pytest.mark.parametrize("source", ["上浮百分之百百", "点倍", "百分之点"])
def test_numerals_that_make_no_number_give_no_rate(source: str) -> None:
    assert rates(source) == ()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("分36期", [36]),
        ("三十六期", [36]),
        ("分贰拾肆期", [24]),
        ("分三十六个月还清", [36]),
        ("期数：24", [24]),
        ("由12期延长为36期", [36]),
        ("（共3期）", [3]),
        ("分24次还清", [24]),
        ("60个月偿还", [60]),
        ("24 monthly instalments", [24]),
        ("twenty-four equal monthly instalments", [24]),
        ("for 12 months", [12]),
        ("拆成 9 次，每次", [9]),
        ("合计十八次，", [18]),
        ("分三笔共付", [3]),
        ("第3期", []),
        ("前3期", []),
        ("连续两期", []),
        ("任一期", []),
        ("逾期3期", []),
        ("剩余5期", []),
        ("每还清一期", []),
        ("最后一期", []),
        ("超过2期", []),
        ("3个月后", []),
        ("分900期", []),
        ("miss two payments", []),
        ("forty-sixty payments", []),
        ("第4至12期", []),
        ("分百期", []),
    ],
)
def test_numbers_of_instalments(source: str, found: list[int]) -> None:
    assert [one.value for one in counts(normalised(source).text)] == found
