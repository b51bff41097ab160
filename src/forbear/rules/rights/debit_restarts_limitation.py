"""The lender's own debits keep the limitation running, or the next one would.

Why: An agreed debit by a financial institution, even of a few fen, counts as a demand for the
    whole debt and starts three years again.

Source: CC 188, 195; LIM 8(3), 9, 15 (H, 2021-01-01 →)

Good: the period has three years to go; a try that took nothing counts for nothing.

Bad: last due 2023-06-15; the bank took 0.86 on 2024-09-21; the period ends 2027-09-21.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from forbear.case.debt import Payment
from forbear.case.kinds import LenderKind
from forbear.rules.base import (
    Basis,
    CannotTell,
    Filler,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.facts import Facts
from forbear.rules.limitation import Run, last_due, payments, replayed, talks, three_years_on
from forbear.rules.missing import Missing
from forbear.values.place import Place

SOON_DAYS = 365
_NEXT_DEBIT = Sentence(
    zh="时效 {end_with} 到期，还有 {days_left} 天；对方还能自动扣款，再扣一次，三年从头算。",
    en=(
        "The period ends on {end_with}, in {days_left} days; the lender may still debit, and one "
        "more debit starts three years again."
    ),
)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Replay the clock with and without what the lender took; a private one takes nothing."""
    if facts.debt.lender_kind is LenderKind.PRIVATE:
        return
    facts.readable(facts.path("payments.toml"))
    start = last_due(facts)
    if start > facts.today:
        return
    made = [one for one in facts.here.payments if one.amount and not one.bounced]
    debits = [one for one in made if one.by_lender]
    own = [one for one in made if not one.by_lender]
    others = (*talks(facts), *payments(own))
    end_after = partial(three_years_on, facts)
    without = replayed(start, others, facts.today, end_after)
    run = replayed(start, (*others, *payments(debits)), facts.today, end_after)
    if without.end < facts.today <= run.end:
        yield _carried(facts, without, run, debits)
    elif 0 <= (run.end - facts.today).days <= SOON_DAYS:
        yield from _next_debit(facts, without, run)
    elif run.end < facts.today:
        _refuse_gap(facts, run)


def _carried(facts: Facts, without: Run, run: Run, debits: list[Payment]) -> Finding:
    """Return the finding on the last debit that began the period anew."""
    last = max((one for one in debits if one.on <= run.last_on), key=lambda one: one.on)
    position = facts.here.payments.index(last)
    return Finding(
        {
            "debit_on": last.on,
            "amount": last.amount,
            "end_without": without.end,
            "end_with": run.end,
        },
        Place(facts.path("payments.toml"), field=f"payments.{position}"),
    )


def _next_debit(facts: Facts, without: Run, run: Run) -> Iterator[Verdict]:
    place = Place(facts.path("debt.toml"), field="debit_authority")
    if facts.debt.debit_authority is None:
        yield CannotTell("debt.debit_authority", place)
    elif facts.debt.debit_authority:
        values: dict[str, Filler] = {
            "end_without": without.end,
            "end_with": run.end,
            "days_left": (run.end - facts.today).days,
        }
        yield Finding(values, place, what=_NEXT_DEBIT)


def _refuse_gap(facts: Facts, run: Run) -> None:
    """Refuse to call the period over while statements of its years are not on file."""
    known = facts.debt.debits_known_since
    if known is not None and known <= run.last_on + timedelta(days=1):
        return
    until = facts.today if known is None else min(known - timedelta(days=1), facts.today)
    raise Missing(
        f"payments {run.last_on}–{until}",
        Place(facts.path("debt.toml"), field="debits_known_since"),
    )


RULE = Rule(
    id="debit-restarts-limitation",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="{debit_on} 银行自动扣了 {amount} 元，时效不是 {end_without} 到期，而是 {end_with}。",
        en=(
            "The bank's own debit of {amount} on {debit_on} moved the end of limitation from "
            "{end_without} to {end_with}."
        ),
    ),
    why=Sentence(
        zh="金融机构按约定扣款，哪怕几分钱，也算向您主张了整笔债权，三年从头算。",
        en=(
            "An agreed debit by a financial institution, even of a few fen, counts as a demand "
            "for the whole debt and starts three years again."
        ),
    ),
    ask=Sentence(
        zh=(
            "请提供自首次逾期以来全部扣款记录（日期、金额、账户）；自即日起撤销自动扣款授权，改为"
            "本人主动还款。"
        ),
        en=(
            "Please list every debit since the first default (day, amount, account); the debit "
            "authority is withdrawn from today, I will pay by myself."
        ),
    ),
    basis=Basis(
        key="CC 188, 195; LIM 8(3), 9, 15",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="金融机构依法依约扣款视为主张权利；部分中断及于全部；及于连带债务人",
            en=(
                "debit by a financial institution by law or agreement is a demand; part restarts "
                "the whole; reaches joint debtors"
            ),
        ),
    ),
    decide=decide,
)
