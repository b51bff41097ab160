"""Debts take a larger share of the income than the limit.

Why: With a high share, small swings break the plan.

Source: none: arithmetic and good practice

Good: 3,300.00 of 6,000.00 is 55.0 %: exactly the limit.

Bad: a mortgage of 2,310.00 and a paper of 1,020.00 take 56.4 % of 5,900.00.
"""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from forbear.planning.debt_service import service_ratio
from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.margins import Margin, binding_plans, months_of
from forbear.values.day import Month
from forbear.values.money import ZERO
from forbear.values.place import Place
from forbear.values.rate import percent_text

USUAL_LIMIT_PERCENT = Decimal(55)
_ONE_DECIMAL = 1


def decide(facts: Facts) -> Iterator[Verdict]:
    """Judge every month of the plans in force; without any, this month."""
    payments = [one for plan in binding_plans(facts) for one in plan.payments]
    months = months_of(facts, payments) or [_this_month(facts)]
    limit = facts.case.plan.debt_service_limit_percent or USUAL_LIMIT_PERCENT
    for margin in months:
        ratio = service_ratio(margin.need, margin.budget)
        service = margin.need + margin.budget.obligations
        is_high = service > ZERO if ratio is None else ratio * 100 > Fraction(limit)
        if is_high:
            values: dict[str, Filler] = {
                "month": margin.month,
                "limit": limit,
                "service": service,
                "income": margin.budget.income,
            }
            if ratio is not None:
                values["ratio"] = Decimal(percent_text(ratio * 100, _ONE_DECIMAL))
            yield Finding(values, Place("finances.toml", field="obligation"))
            return


def _this_month(facts: Facts) -> Margin:
    return Margin(facts.budget(Month.of(facts.today)), ZERO)


RULE = Rule(
    id="debt-service-high",
    question=Question.AFFORDABLE,
    severity=Severity.NOTE,
    what=Sentence(
        zh="{month} 还债 {service} 元，占收入 {income} 元的 {ratio}%（界线 {limit}%）。",
        en="In {month} debts take {service} of {income}: {ratio} % (line {limit} %).",
    ),
    why=Sentence(
        zh="比例高，稍有波动就可能还不上。",
        en="With a high share, small swings break the plan.",
    ),
    ask=Sentence(
        zh="可以把这个比例写进请求信，说明为什么需要更低的每期金额。",
        en="Put this share into your request to show why a lower instalment is needed.",
    ),
    basis=Basis(
        key="none",
        confidence="U",
        valid_from=None,
        says=Sentence(
            zh="机构常用的尺度；界线由借款人自定",
            en="lenders' common yardstick; the user sets it",
        ),
    ),
    decide=decide,
    for_case=True,
)
