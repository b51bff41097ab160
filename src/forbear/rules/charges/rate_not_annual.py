"""The plan bears interest or a fee by day, month or instalment without an annual rate.

Why: Daily rates and fees look small; only the annual rate compares. Lenders must state it.

Source: PBoC notice 2021 No. 3 (M, 2021-03-31 →; W29, W30)

Good: 日利率0.03%，折合年化利率10.8%（单利）。

Bad: 方案期间日利率0.03%，按实际天数计息。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.rate_words import (
    CHARGED,
    NO_CHARGE,
    ON_DELAY,
    PERIODIC_RATE,
    RATE_ELSEWHERE,
)
from forbear.rules.annual_rates import names_a_year
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of
from forbear.rules.facts import Facts
from forbear.rules.figures.rate_not_annual import by_figures
from forbear.rules.joined import either


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find a periodic rate of the plan itself; an annual penalty rate does not cover it."""
    said_in_paper = paper(facts)
    if names_a_year(said_in_paper):
        return
    for said in said_in_paper:
        place = PERIODIC_RATE.stated_at(said)
        if place is not None and _is_plan_rate(said):
            yield found(facts, said, rate=said.spoken(place[0]))
            return
    elsewhere = RATE_ELSEWHERE.anywhere(said_in_paper)
    if elsewhere is not None:
        yield CannotTell("agreement.rate", place_of(facts, elsewhere))


def _is_plan_rate(said: Statement) -> bool:
    is_other = ON_DELAY.mentioned(said) or NO_CHARGE.mentioned(said)
    return CHARGED.mentioned(said) and not is_other


decide = either(by_words, by_figures)

RULE = Rule(
    id="rate-not-annual",
    question=Question.CHARGES,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件只写了{rate}，没有写年化利率。",
        en="The paper gives only {rate} and no annual rate.",
    ),
    why=Sentence(
        zh="日息、手续费看着小，换成年化才好比较；贷款机构应当写明年化利率。",
        en=(
            "Daily rates and fees look small; only the annual rate compares. Lenders must state it."
        ),
    ),
    ask=Sentence(
        zh=(
            "本方案年化利率为{annual_percent}%（{method}计算），已包含利息及全部手续费、服务费；"
            "除此之外不收取其他费用。"
        ),
        en=(
            "The annual rate of this plan is {annual_percent}% (computed as {method}), including "
            "interest and all handling and service fees; nothing else is charged."
        ),
    ),
    basis=Basis(
        key="PBoC notice 2021 No. 3",
        confidence="M",
        valid_from=date(2021, 3, 31),
        says=Sentence(
            zh="贷款应当明示年化利率",
            en="the annual rate must be shown",
        ),
    ),
    decide=decide,
)
