"""A flexible cost is above the guideline on file, and no entry says why.

Why: Spending with a reason is rarely questioned.

Source: none: practice of UK statements; there is no Chinese guideline

Good: food above the guideline with the note "wife pregnant, doctor's diet".

Bad: guideline for food of three people 2,100.00; food 540.00 a week, 2,340.00 a month, no note.
"""

from collections.abc import Iterator
from fractions import Fraction

from forbear.case.finances import Expense
from forbear.case.kinds import Every, ExpenseKind
from forbear.planning.budget import WEEKS_PER_YEAR
from forbear.planning.occurrence import overlaps
from forbear.rules.base import (
    Basis,
    CannotTell,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.day import MONTHS_PER_YEAR, Month
from forbear.values.money import Money
from forbear.values.place import Place

GUIDELINE = "guideline-{kind}-{people}"
"""Id of the reference that the user enters: the kind of cost and the people of the household."""
_FLEXIBLE = (ExpenseKind.FOOD, ExpenseKind.COMMUNICATION, ExpenseKind.PERSONAL)
_ONE_FEN = Money(1)
_FEN = 100
_TIMES_A_YEAR = {
    Every.MONTH: MONTHS_PER_YEAR,
    Every.WEEK: WEEKS_PER_YEAR,
    Every.FORTNIGHT: WEEKS_PER_YEAR // 2,
    Every.QUARTER: 4,
    Every.YEAR: 1,
}


def decide(facts: Facts) -> Iterator[Verdict]:
    """Sum each flexible kind as an average month, rounded once."""
    month = Month.of(facts.today)
    for kind in _FLEXIBLE:
        entries = {
            name: one
            for name, one in facts.finances.expense.items()
            if one.kind is kind
            and one.every is not Every.ONCE
            and overlaps(one.since, one.until, month)
        }
        if entries and not any(one.note and one.note.strip() for one in entries.values()):
            yield from _judged(facts, kind, entries)


def _judged(facts: Facts, kind: ExpenseKind, entries: dict[str, Expense]) -> Iterator[Verdict]:
    place = Place("finances.toml", field=f"expense.{next(iter(entries))}")
    try:
        guideline = _guideline(facts, kind)
    except Missing as lacking:
        yield CannotTell(lacking.missing, lacking.place)
        return
    exact = sum((_monthly_fen(one) for one in entries.values()), Fraction(0))
    amount = Money.rounded(exact)
    if amount - guideline > _ONE_FEN:
        yield Finding(
            {
                "category": kind,
                "amount": amount,
                "guideline": guideline,
                "difference": amount - guideline,
            },
            place,
        )


def _guideline(facts: Facts, kind: ExpenseKind) -> Money:
    people = facts.case.about.borrower.household_size
    if not people:
        raise Missing(
            "borrower.household_size", Place("case.toml", field="borrower.household_size")
        )
    name = GUIDELINE.format(kind=kind.value, people=people)
    return Money.rounded(Fraction(facts.reference(name, facts.today).value) * _FEN)


def _monthly_fen(expense: Expense) -> Fraction:
    """Return an average month, exact: a seasonal cost counts in the months it names."""
    times = len(expense.months) if expense.months else _TIMES_A_YEAR[expense.every]
    return Fraction(expense.amount.fen * times, MONTHS_PER_YEAR)


RULE = Rule(
    id="above-guideline-unexplained",
    question=Question.AFFORDABLE,
    severity=Severity.ASK,
    what=Sentence(
        zh=(
            "“{category}”每月 {amount} 元，高于参考线 {guideline} 元，多 {difference} 元，没有写"
            "原因。"
        ),
        en=(
            "{category} is {amount} a month, {difference} above the guideline of {guideline}, "
            "without a reason."
        ),
    ),
    why=Sentence(
        zh="写明原因的开支，对方一般不再追问。",
        en="Spending with a reason is rarely questioned.",
    ),
    ask=Sentence(
        zh="在这项开支上写一句原因，能附证明就附上。",
        en="Add a line of reason to this cost, with proof if there is any.",
    ),
    basis=Basis(
        key="none",
        confidence="M",
        valid_from=None,
        says=Sentence(
            zh="国外收支表的做法：高于参考线就写明原因；国内没有统一标准",
            en=(
                "practice of statements abroad: above the figure the reason is written down; no "
                "Chinese guideline"
            ),
        ),
    ),
    decide=decide,
    for_case=True,
)
