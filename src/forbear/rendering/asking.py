"""The sentence to ask for, its blanks filled from the case; what the case does not tell stays open.

A figure is taken only where the case leaves no doubt which one is meant. Values that
the user is to choose come as suggestions of the checks' specification.
"""

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date

from forbear.case.case import Case, DebtFolder
from forbear.case.kinds import PromiseKind, PromiseState, Side
from forbear.case.offer import Offer
from forbear.loan.kinds import Component
from forbear.planning.payments import offer_payments
from forbear.rendering.sentence import braces, filled
from forbear.rules.base import Answer, Filler
from forbear.rules.missing import Missing
from forbear.rules.yardstick import yardstick
from forbear.values.capitals import capitals
from forbear.values.day import Month
from forbear.values.money import ZERO, Money

SUGGESTED: Mapping[str, Filler] = {
    "cure_days": 10,
    "days": 7,
    "update_days": 5,
    "latest_hour": "20:00",
    "uplift_percent": 50,
    "missed_count": 2,
}
"""What is asked for unless the borrower writes something else."""

_PENALTIES = frozenset({Component.PENALTY_PRINCIPAL, Component.PENALTY_INTEREST})
"""A sentence that asks to waive penalties must not name interest as one."""
_OF_BALANCE = frozenset(
    {"principal", "undue_principal", "interest", "penalty", "fees", "total", "payoff"}
)
"""Braces that need the loan computed; their day is that of the paper's balance."""
_OF_OFFER = frozenset({"oral-only", "schedule-missing"})
"""Checks whose {total} is the one agreed on, not the balance."""
_OF_LOAN = frozenset({"contract-unnamed"})
"""Checks whose {principal} is the sum paid out, not what is unpaid."""


def ask_for(answer: Answer, case: Case, today: date) -> str:
    """Return the sentence to ask for, with everything the case can say in it."""
    sentence = answer.ask or answer.rule.ask
    wanted = braces(sentence) - set(answer.values)
    known = known_values(answer, case, today, wanted) if wanted else {}
    return filled(sentence, {**known, **answer.values})


def known_values(
    answer: Answer, case: Case, today: date, wanted: AbstractSet[str]
) -> Mapping[str, Filler]:
    """Return what fills braces of a check's sentences beside what it found itself.

    Only what is wanted is looked for: an unchanged case is checked without loan arithmetic.
    """
    folder = case.debts.get(answer.debt or "")
    found: dict[str, Filler] = {**SUGGESTED, **dict(_of_borrower(case))}
    if "capacity" in wanted:
        found |= dict(_capacity(case, today))
    if folder is None:
        return found
    for source in (_of_contract, _of_paper, _of_promise):
        found |= dict(source(case, folder))
    if wanted & _OF_BALANCE:
        found |= dict(_of_balance(folder, _balance_day(folder) or today))
    offer = _offer(folder)
    if offer is not None:
        found |= {name: value for name, value in _terms_of(offer) if _fits(name, answer)}
    if answer.rule.id in _OF_LOAN and folder.debt is not None and folder.debt.loan is not None:
        found["principal"] = folder.debt.loan.principal
    return found


def _fits(name: str, answer: Answer) -> bool:
    return name != "total" or answer.rule.id in _OF_OFFER


def _of_borrower(case: Case) -> Iterator[tuple[str, Filler]]:
    person = case.about.borrower
    if person.address:
        yield "address", person.address
    if person.phone:
        yield "phone", person.phone
    causes = [one.cause for one in case.about.hardship.values() if one.cause]
    if causes:
        yield "hardship_cause", "；".join(causes)


def _capacity(case: Case, today: date) -> Iterator[tuple[str, Filler]]:
    from forbear.rendering.money_now import known_budget

    month = known_budget(case, Month.of(today))
    if month is not None and month.capacity > ZERO:
        yield "capacity", month.capacity


def _of_contract(_case: Case, folder: DebtFolder) -> Iterator[tuple[str, Filler]]:
    debt = folder.debt
    if debt is None:
        return
    if len(debt.lenders) == 1:
        yield "lender", debt.lenders[0]
    if debt.contract_no:
        yield "contract_no", debt.contract_no
    if debt.signed_on:
        yield "contract_date", debt.signed_on
    if debt.loan and debt.loan.drawn_on:
        yield "drawn_on", debt.loan.drawn_on


def _of_paper(_case: Case, folder: DebtFolder) -> Iterator[tuple[str, Filler]]:
    paper = folder.agreement
    if paper is None:
        return
    if paper.received_on:
        yield "paper_date", paper.received_on
    if paper.term.balance_day:
        yield "as_of_date", paper.term.balance_day.value
    if paper.term.effective_on:
        yield "effective_date", paper.term.effective_on.value
        yield "start_date", paper.term.effective_on.value


def _balance_day(folder: DebtFolder) -> date | None:
    term = folder.agreement.term.balance_day if folder.agreement else None
    return term.value if term else None


def _of_balance(folder: DebtFolder, day: date) -> Iterator[tuple[str, Filler]]:
    from forbear.rendering.money_now import known_state

    state = known_state(folder, day)
    if state is None:
        return
    yield "principal", state.principal
    yield "undue_principal", state.undue_principal
    yield "interest", state.overdue[Component.INTEREST] + state.undue_interest
    yield "penalty", state.penalty
    yield "fees", state.overdue[Component.FEE]
    yield "total", state.payoff
    yield "payoff", state.payoff


def _offer(folder: DebtFolder) -> Offer | None:
    try:
        return folder.offers[yardstick(folder.offers, folder.agreement)]
    except Missing:
        return None


_TERMS: Mapping[str, Callable[[Offer], Filler | None]] = {
    "contact_date": lambda offer: offer.made_on,
    "count": lambda offer: offer.count,
    "instalment": lambda offer: offer.instalment,
    "last_instalment": lambda offer: offer.last_instalment,
    "first_due": lambda offer: offer.first_due,
    "due_day": lambda offer: offer.first_due.day if offer.first_due else None,
    "annual_percent": lambda offer: offer.annual_percent,
    "method": lambda offer: offer.method,
    "total": lambda offer: offer.total or _sum_of(offer),
}


def _terms_of(offer: Offer) -> Iterator[tuple[str, Filler]]:
    for name, read in _TERMS.items():
        value = read(offer)
        if value is not None:
            yield name, value
    if all(one.item in _PENALTIES for one in offer.waived):
        yield from _waived([one.amount for one in offer.waived])


def _sum_of(offer: Offer) -> Money | None:
    payments = offer_payments(offer)
    if payments is None:
        return None
    return Money.total(one.amount for one in payments) + (offer.down_payment or ZERO)


def _of_promise(case: Case, folder: DebtFolder) -> Iterator[tuple[str, Filler]]:
    """Yield what was last promised to be waived, for when no offer names it."""
    promised = [
        promise.amount
        for contact in case.contacts.values()
        if folder.id in contact.debts
        for promise in contact.promises
        if promise.by is Side.LENDER
        and promise.kind is PromiseKind.WAIVE
        and promise.item in _PENALTIES
        and promise.state is not PromiseState.BROKEN
    ]
    yield from _waived(promised[-1:])


def _waived(amounts: list[Money | None]) -> Iterator[tuple[str, Filler]]:
    known = [amount for amount in amounts if amount is not None]
    if known and len(known) == len(amounts):
        yield "waived_amount", Money.total(known)
        yield "waived_capitals", capitals(Money.total(known))
