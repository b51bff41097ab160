"""The paper goes beyond a limit the borrower has set.

Why: You set the limit with a clear head; above it the plan will probably fail.

Source: none: arithmetic and good practice

Good: limits 1,150.00 a month and 26,450.00 in all; the paper meets both exactly.

Bad: limit 28,000.00 in all; the paper adds up to 28,405.00.
"""

from collections.abc import Iterator

from forbear.case.plan import Limits
from forbear.rules import terms
from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import down_payment_amount, fees, is_one_sum, paper_total
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

_INSTALMENT = Sentence(zh="每期金额", en="The instalment")
_TOTAL = Sentence(zh="总额", en="The total")
_LAST = Sentence(zh="最后一期日期", en="The last day")
_FIRST = Sentence(zh="第一次付款", en="The first payment")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Name every limit that is passed; a limit met exactly is inside."""
    if not facts.has_paper:
        return
    facts.readable("plan.toml")
    limits = facts.case.plan.limits
    if limits == Limits():
        raise Missing("plan.limits")
    lines = [line for line in facts.lines if line.no > 0]
    if not lines and not is_one_sum(facts):
        raise Missing("agreement.schedule")
    if lines and limits.instalment is not None and len(lines) > 1:
        greatest = max(line.total for line in lines)
        position = next(n for n, line in enumerate(facts.lines) if line.total == greatest)
        yield from _above(
            _INSTALMENT, greatest, limits.instalment, terms.line_place(facts, position)
        )
    if limits.total is not None:
        yield from _above(_TOTAL, paper_total(facts), limits.total, terms.total_place(facts))
    if lines and limits.last_date is not None and lines[-1].due > limits.last_date:
        days = (lines[-1].due - limits.last_date).days
        place = terms.line_place(facts, len(facts.lines) - 1)
        yield Finding(_values(_LAST, lines[-1].due, limits.last_date, days), place)
    if limits.first_payment is not None:
        place = terms.term_place(facts, "down_payment")
        yield from _above(_FIRST, _first_payment(facts), limits.first_payment, place)


def _first_payment(facts: Facts) -> Money:
    """Return down payment and fees before the first line, else that line."""
    lines = [line for line in facts.lines if line.no > 0]
    first = lines[0].due if lines else facts.today
    early = [one.amount for one in fees(facts) if one.due is None or one.due < first]
    before = down_payment_amount(facts) + Money.total(early)
    return before if before or not lines else lines[0].total


def _above(which: Sentence, paper: Money, limit: Money, place: Place) -> Iterator[Finding]:
    if paper - limit > ZERO:
        yield Finding(_values(which, paper, limit, paper - limit), place)


def _values(which: Sentence, paper: Filler, limit: Filler, above: Filler) -> dict[str, Filler]:
    return {"which": which, "paper": paper, "limit": limit, "difference": above}


RULE = Rule(
    id="above-plan",
    question=Question.AFFORDABLE,
    severity=Severity.ASK,
    what=Sentence(
        zh="{which}：协议 {paper}，你给自己定的上限是 {limit}，超出 {difference}。",
        en="{which}: {paper} in the paper, your own limit is {limit}: {difference} above.",
    ),
    why=Sentence(
        zh="上限是冷静时定的，超过它多半还不下去。",
        en="You set the limit with a clear head; above it the plan will probably fail.",
    ),
    ask=Sentence(
        zh="{which} {paper} 超出我的承受范围，请调整后再给我一版。",
        en="{which} of {paper} is beyond what I can bear; please send a changed version.",
    ),
    basis=Basis(
        key="none",
        confidence="U",
        valid_from=None,
        says=Sentence(
            zh="借款人自己定的上限",
            en="the borrower's own limits",
        ),
    ),
    decide=decide,
)
