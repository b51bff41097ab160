"""Where the negotiation stands, by what is on file."""

from collections.abc import Iterable
from datetime import date, timedelta

from forbear.case.agreement import Agreement
from forbear.case.case import Case, DebtFolder
from forbear.case.kinds import Party, Stage
from forbear.planning.payments import Payment, paper_down_payment, paper_payments
from forbear.values.money import ZERO, Money

_ORDER = (
    Stage.ASSESS,
    Stage.PREPARE,
    Stage.CONTACT,
    Stage.NEGOTIATE,
    Stage.AGREE,
    Stage.PERFORM,
    Stage.CLOSE,
)
_SPOKEN_WITH = frozenset({Party.LENDER, Party.COLLECTOR, Party.MEDIATOR})


def stage_of(case: Case, today: date) -> Stage:
    """Return the stage of the whole case.

    What the user has set counts. Otherwise a paper that waits for a signature comes
    before everything; then the debt that is least far, closed ones left out.
    """
    if case.about.stage is not None:
        return case.about.stage
    stages = {
        debt_stage(case, folder, today)
        for folder in case.debts.values()
        if folder.debt is None or folder.debt.negotiated
    }
    if not stages:
        return Stage.ASSESS
    if Stage.AGREE in stages:
        return Stage.AGREE
    return min(stages - {Stage.CLOSE} or stages, key=_ORDER.index)


def debt_stage(case: Case, folder: DebtFolder, today: date) -> Stage:
    """Return the stage of one debt; a broken agreement is back at *negotiate*."""
    if folder.agreement is not None and _is_signed(folder.agreement, today):
        return _after_signing(folder, folder.agreement, today)
    if folder.agreement is not None or folder.text.strip():
        return Stage.AGREE
    if folder.offers:
        return Stage.NEGOTIATE
    if _was_spoken_of(case, folder.id):
        return Stage.CONTACT
    return Stage.PREPARE if _is_assessed(case, folder) else Stage.ASSESS


def _is_signed(paper: Agreement, today: date) -> bool:
    return paper.term.signed_on is not None and paper.term.signed_on.value <= today


def _after_signing(folder: DebtFolder, paper: Agreement, today: date) -> Stage:
    payments = _asked(paper)
    if not payments:
        return Stage.PERFORM
    paid = _paid_since_signing(folder, paper)
    if paid >= Money.total(one.amount for one in payments):
        return Stage.CLOSE
    return Stage.NEGOTIATE if _is_broken(payments, paid, paper, today) else Stage.PERFORM


def _asked(paper: Agreement) -> tuple[Payment, ...]:
    first = paper_down_payment(paper)
    return (*((first,) if first else ()), *(paper_payments(paper) or ()))


def _paid_since_signing(folder: DebtFolder, paper: Agreement) -> Money:
    signed = paper.term.signed_on
    counted = (
        one.amount
        for one in folder.payments
        if not one.bounced and signed is not None and one.on >= signed.value
    )
    return Money.total(counted)


def _is_broken(payments: Iterable[Payment], paid: Money, paper: Agreement, today: date) -> bool:
    """Tell whether a whole payment is missing after grace and the time to cure."""
    patience = sum(
        found.value for found in (paper.term.grace_days, paper.term.cure_days) if found is not None
    )
    due = [one.amount for one in payments if one.due + timedelta(days=patience) < today]
    missing = Money.total(due) - paid
    return missing > ZERO and missing >= due[-1]


def _was_spoken_of(case: Case, debt: str) -> bool:
    return any(
        contact.party in _SPOKEN_WITH and (not contact.debts or debt in contact.debts)
        for contact in case.contacts.values()
    )


def _is_assessed(case: Case, folder: DebtFolder) -> bool:
    finances = case.finances
    has_money = finances is not None and bool(finances.income) and bool(finances.expense)
    debt = folder.debt
    return has_money and debt is not None and (debt.loan or debt.balance) is not None
