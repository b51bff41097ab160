"""The plan leaves the household less than the local minimum.

Why: Even enforcement leaves basic living costs; an agreement should leave no less.

Source: 查封扣押冻结规定 art. 3(2), by analogy (H, 2021-01-01 →)

Good: three persons at 1,093.00, 3,279.00 left: equal is inside.

Bad: the same with 3,130.00 left.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from forbear.case.kinds import ExpenseKind
from forbear.planning.budget import essentials_in
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.margins import binding_plans, months_of
from forbear.rules.missing import Missing
from forbear.values.day import Month
from forbear.values.money import Money
from forbear.values.place import Place

FLOOR = "living-cost"
"""Yuan a person and month where the borrower lives; entered by the user, none is built in."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Take housing out first: the minimum covers food and daily needs, not rent."""
    payments = [one for plan in binding_plans(facts) for one in plan.payments]
    for margin in months_of(facts, payments):
        month = margin.budget
        rest = month.income - margin.need - month.obligations - _housing(facts, margin.month)
        floor = _floor(facts, margin.month)
        if rest < floor:
            yield Finding(
                {
                    "month": margin.month,
                    "rest": rest,
                    "floor": floor,
                    "shortfall": floor - rest,
                    "persons": _persons(facts),
                },
                Place("finances.toml"),
            )
            return


def _floor(facts: Facts, month: Month) -> Money:
    each = facts.reference(FLOOR, month.first)
    return Money.rounded(_persons(facts) * Fraction(each.value) * 100)


def _persons(facts: Facts) -> int:
    facts.readable("case.toml")
    persons = facts.case.about.borrower.household_size
    if not persons:
        raise Missing("borrower.household_size")
    return persons


def _housing(facts: Facts, month: Month) -> Money:
    costs = essentials_in(facts.finances, month)
    entries = facts.finances.expense
    return Money.total(
        amount for name, amount in costs.items() if entries[name].kind is ExpenseKind.HOME
    )


RULE = Rule(
    id="below-floor",
    question=Question.AFFORDABLE,
    severity=Severity.STOP,
    what=Sentence(
        zh="{month} 还款后一家 {persons} 口只剩 {rest} 元，低于当地最低生活标准 {floor} 元。",
        en=(
            "After paying in {month}, {persons} persons keep {rest}, below the local minimum of "
            "{floor}."
        ),
    ),
    why=Sentence(
        zh="连法院执行都会留出基本生活费，协商更应留。",
        en="Even enforcement leaves basic living costs; an agreement should leave no less.",
    ),
    ask=Sentence(
        zh="按当地最低生活保障标准，一家 {persons} 口至少要留 {floor} 元，请据此降低每期金额。",
        en=(
            "By the local minimum standard a household of {persons} keeps {floor}; please lower "
            "the instalment accordingly."
        ),
    ),
    basis=Basis(
        key="查封扣押冻结规定 art. 3(2), by analogy",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="执行时按当地最低生活保障标准保留生活费；协商中参照",
            en="living costs by the local minimum standard are kept back in enforcement",
        ),
    ),
    decide=decide,
    for_case=True,
)
