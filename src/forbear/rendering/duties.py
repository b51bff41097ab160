"""What is to be done by which day: payments, promises, steps, offers and papers that lapse."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.case import Case, DebtFolder
from forbear.case.debt import Debt
from forbear.case.kinds import OfferState, PromiseState, Side
from forbear.planning.debt_terms import loan_terms
from forbear.planning.missing import Missing
from forbear.planning.payments import paper_down_payment, paper_payments
from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line
from forbear.values.money import Money
from forbear.values.place import Place

AHEAD = timedelta(days=60)
"""How far the list of duties looks."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing with a day."""

    day: date
    text: str
    """In the language in use, safe to show."""
    place: Place
    is_own: bool
    """False for what the lender has to do."""

    def days_left(self, today: date) -> int:
        """Count the days to it; below zero once it is overdue."""
        return (self.day - today).days


def duties(case: Case, today: date) -> tuple[Duty, ...]:
    """Return what is open, overdue first, up to two months ahead."""
    found = [
        *_promises(case),
        *_steps(case),
        *_materials(case),
        *(duty for folder in case.debts.values() for duty in _of_debt(folder, today)),
    ]
    near = (duty for duty in found if duty.day <= today + AHEAD)
    return tuple(sorted(near, key=lambda duty: (duty.day, not duty.is_own, duty.text)))


def _promises(case: Case) -> Iterator[Duty]:
    for name, contact in case.contacts.items():
        for position, promise in enumerate(contact.promises):
            if promise.due is None or promise.state not in {PromiseState.OPEN, PromiseState.PARTLY}:
                continue
            is_own = promise.by is Side.BORROWER
            text = N_("You promised: {what}") if is_own else N_("They promised: {what}")
            place = Place(f"log/{name}.toml", field=f"promises.{position}")
            yield Duty(
                promise.due, translate(text, what=shown_line(promise.what)), place, is_own=is_own
            )


def _steps(case: Case) -> Iterator[Duty]:
    """Yield the next step of the newest contact on each debt; older ones are overtaken."""
    newest: dict[tuple[str, ...], tuple[str, date, str]] = {}
    for name, contact in case.contacts.items():
        newest.pop(contact.debts, None)
        if contact.next_step and contact.next_due:
            newest[contact.debts] = (name, contact.next_due, contact.next_step)
    for name, day, step in newest.values():
        yield Duty(day, shown_line(step), Place(f"log/{name}.toml", field="next_step"), is_own=True)


def _materials(case: Case) -> Iterator[Duty]:
    for name, material in case.materials.items():
        if material.required and material.valid_until is not None:
            text = translate(N_("{paper} lapses"), paper=shown_line(material.label))
            place = Place("materials.toml", field=f"material.{name}.valid_until")
            yield Duty(material.valid_until, text, place, is_own=True)


def _of_debt(folder: DebtFolder, today: date) -> Iterator[Duty]:
    debt = folder.debt
    if debt is None:
        return
    if is_signed(folder, today):
        yield from _of_paper(folder, debt, today)
        return
    yield from _next_line(folder, debt, today)
    yield from _offers(folder, debt, today)


def is_signed(folder: DebtFolder, today: date) -> bool:
    """Tell whether the paper of a debt binds already."""
    paper = folder.agreement
    signed = paper.term.signed_on if paper else None
    return signed is not None and signed.value <= today


def _of_paper(folder: DebtFolder, debt: Debt, today: date) -> Iterator[Duty]:
    if folder.agreement is None:
        return
    first = paper_down_payment(folder.agreement)
    lines = (*((first,) if first else ()), *(paper_payments(folder.agreement) or ()))
    due = next((one for one in lines if one.due >= today), None)
    if due is not None:
        place = Place(f"debts/{folder.id}/agreement.toml", field="schedule")
        yield _payment(debt, due.due, due.amount, place)


def _next_line(folder: DebtFolder, debt: Debt, today: date) -> Iterator[Duty]:
    """Yield the next line of the contract, as it stands until something else is signed."""
    from forbear.loan.schedule import schedule

    if debt.loan is None or not debt.negotiated:
        return
    try:
        lines = schedule(loan_terms(debt.loan))
    except Missing:
        return
    due = next((line for line in lines if line.due >= today), None)
    if due is not None:
        place = Place(f"debts/{folder.id}/debt.toml", field="loan")
        yield _payment(debt, due.due, due.total, place)


def _payment(debt: Debt, day: date, amount: Money, place: Place) -> Duty:
    cutoff = debt.loan.cutoff if debt.loan else None
    label = shown_line(debt.label)
    if cutoff is None:
        text = translate(N_("{debt}: {amount} falls due"), debt=label, amount=amount)
    else:
        text = translate(
            N_("{debt}: {amount} falls due, by {time}"),
            debt=label,
            amount=amount,
            time=cutoff.strftime("%H:%M"),
        )
    return Duty(day, text, place, is_own=True)


def _offers(folder: DebtFolder, debt: Debt, today: date) -> Iterator[Duty]:
    alive = {OfferState.OPEN, OfferState.ACCEPTED}
    for name, offer in folder.offers.items():
        if offer.side is not Side.LENDER or offer.state not in alive:
            continue
        if offer.valid_until is not None and offer.valid_until >= today:
            text = translate(N_("{debt}: the offer lapses"), debt=shown_line(debt.label))
            place = Place(f"debts/{folder.id}/offers.toml", field=f"offer.{name}.valid_until")
            yield Duty(offer.valid_until, text, place, is_own=True)


def first_open(found: Iterable[Duty], today: date) -> Duty | None:
    """Return the borrower's own duty that comes first; overdue ones come before it."""
    own = [duty for duty in found if duty.is_own]
    overdue = [duty for duty in own if duty.day < today]
    return next(iter([*overdue, *own]), None)
