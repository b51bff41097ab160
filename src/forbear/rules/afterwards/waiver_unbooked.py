"""The lender's statement still carries what the signed paper has waived.

Why: A waiver that is not booked keeps bearing interest and calls.

Source: CC 575 (H, 2021-01-01 →)

Good: a statement six days after the signature: too early to tell.

Bad: 688.02 of penalties waived on 2026-12-03; on 2026-12-14 they are still there.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from forbear.case.debt import Balance
from forbear.case.kinds import Stage
from forbear.planning.debt_terms import stated_total
from forbear.planning.payments import paper_payments
from forbear.planning.stage import debt_stage
from forbear.rules import terms
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
from forbear.rules.cleared import signed_on
from forbear.rules.facts import Facts
from forbear.rules.parts import FIELDS, NAMES, Part, paper_balance
from forbear.rules.sums import ONE_FEN, fixed_waivers
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

BOOKED_WITHIN_DAYS = 7
STATEMENT_WITHIN_DAYS = 30
_TOTAL = Sentence(zh="欠款合计", en="the total")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare the statement a week after the signature, part by part, with the paper."""
    signed = signed_on(facts)
    if signed is None or debt_stage(facts.case, facts.here, facts.today) is Stage.NEGOTIATE:
        return
    waivers = fixed_waivers(facts)
    if not waivers:
        return
    balance = facts.debt.balance
    if balance is None or balance.as_of < signed + timedelta(days=BOOKED_WITHIN_DAYS):
        if facts.today > signed + timedelta(days=STATEMENT_WITHIN_DAYS):
            yield CannotTell("debt.balance", Place(facts.path("debt.toml"), field="balance"))
        return
    yield from _judged(facts, balance, signed, waivers)


def _judged(
    facts: Facts, balance: Balance, signed: date, waivers: Mapping[Part, Money]
) -> Iterator[Verdict]:
    carried = _shown(balance)
    for part, waived in waivers.items():
        stated = paper_balance(facts, part)
        if part not in carried:
            yield from _by_total(facts, balance, signed, waivers)
            return
        if stated is None:
            yield CannotTell(FIELDS[part])
            continue
        gap = carried[part] - (stated - waived)
        is_whole = gap >= waived - ONE_FEN
        if gap > ONE_FEN and (is_whole or not _is_late(facts, balance.as_of, signed)):
            yield _found(facts, balance, NAMES[part], waived, carried[part])
        else:
            yield from _as_fee(facts, balance, part, waived)


def _shown(balance: Balance) -> dict[Part, Money]:
    principal = [one for one in (balance.principal, balance.undue_principal) if one is not None]
    penalties = (balance.penalty_principal, balance.penalty_interest)
    penalty = [one for one in penalties if one is not None]
    found: dict[Part, Money | None] = {
        Part.PRINCIPAL: Money.total(principal) if principal else None,
        Part.INTEREST: balance.interest,
        Part.PENALTY: Money.total(penalty) if penalty else None,
        Part.FEE: balance.fees,
    }
    return {part: amount for part, amount in found.items() if amount is not None}


def _is_late(facts: Facts, day: date, signed: date) -> bool:
    """Tell whether a line was unpaid on a day, so that new penalties are to be expected."""
    due = [one.amount for one in paper_payments(facts.agreement) or () if one.due <= day]
    paid = Money.total(one.amount for one in facts.paid if signed <= one.on <= day)
    return Money.total(due) > paid


def _as_fee(facts: Facts, balance: Balance, part: Part, waived: Money) -> Iterator[Verdict]:
    """Look whether what was waived has come back under the name of a fee."""
    stated = paper_balance(facts, Part.FEE) or ZERO
    if part is Part.FEE or balance.fees is None:
        return
    if abs(balance.fees - stated - waived) <= ONE_FEN:
        yield _found(facts, balance, NAMES[Part.FEE], waived, balance.fees)


def _by_total(
    facts: Facts, balance: Balance, signed: date, waivers: Mapping[Part, Money]
) -> Iterator[Verdict]:
    """Compare totals where the statement does not part them: only the whole sum shows itself."""
    stated, total = terms.amount(facts, "balance_total"), stated_total(balance)
    if stated is None or total is None:
        lacking = "agreement.balance_total" if stated is None else "debt.balance.total"
        yield CannotTell(lacking)
        return
    waived = Money.total(waivers.values())
    paid = Money.total(one.amount for one in facts.paid if signed <= one.on <= balance.as_of)
    if abs(total - (stated - waived - paid) - waived) <= ONE_FEN:
        yield _found(facts, balance, _TOTAL, waived, total)


def _found(
    facts: Facts, balance: Balance, component: Sentence, waived: Money, carried: Money
) -> Finding:
    return Finding(
        {
            "component": component,
            "waived": waived,
            "shown": carried,
            "statement_day": balance.as_of,
        },
        Place(facts.path("debt.toml"), field="balance"),
    )


RULE = Rule(
    id="waiver-unbooked",
    question=Question.AFTERWARDS,
    severity=Severity.ASK,
    what=Sentence(
        zh="{statement_day} 的账单里 {component} 还有 {shown} 元，已免除的 {waived} 元没有入账。",
        en=(
            "The statement of {statement_day} still shows {shown} of {component}; the waived "
            "{waived} is not booked."
        ),
    ),
    why=Sentence(
        zh="没入账的减免，系统会继续计息和催收。",
        en="A waiver that is not booked keeps bearing interest and calls.",
    ),
    ask=Sentence(
        zh="请按协议把 {waived} 元减免入账，并发更新后的账单。",
        en="Please book the waiver of {waived} as agreed and send a new statement.",
    ),
    basis=Basis(
        key="CC 575",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(zh="债权人免除的部分，债务消灭", en="the waived part has ended"),
    ),
    decide=decide,
)
