"""Log: who said what, when, and what was promised."""

from forbear.case.case import Case
from forbear.case.contact import Contact, Promise
from forbear.case.kinds import PromiseState
from forbear.rendering.views.view import Address, Column, Line, Row, Section, Shown, Tone, View
from forbear.rendering.views.writing import day, foreign, from_today, moment, money
from forbear.text.catalogue import translate
from forbear.text.words import word


def log_view(shown: Shown) -> View:
    """Return all contacts, latest first; the headline says which promises are open."""
    contacts = tuple(shown.case.contacts.items())
    promises = _promises(shown)
    known = (_contacts(contacts),)
    sections = (promises, *known) if promises.rows else known
    return View("log", translate("Log"), _headline(shown), sections)


def open_promises(case: Case) -> tuple[tuple[str, int, Promise], ...]:
    """Return the promises not settled yet: contact id, position, promise; the next due first."""
    found = [
        (contact_id, position, promise)
        for contact_id, contact in case.contacts.items()
        for position, promise in enumerate(contact.promises)
        if promise.state is PromiseState.OPEN
    ]
    return tuple(sorted(found, key=lambda one: (one[2].due is None, one[2].due, one[0], one[1])))


def _headline(shown: Shown) -> tuple[Line, ...]:
    if not shown.case.contacts:
        return (Line(translate("Nothing is on record yet."), Tone.STRONG),)
    late = [
        promise
        for _, _, promise in open_promises(shown.case)
        if promise.due is not None and promise.due < shown.today
    ]
    if late:
        return (Line(translate("{number} promises are overdue.", number=len(late)), Tone.ASK),)
    number = len(open_promises(shown.case))
    text = translate("{number} promises are open, none is overdue.", number=number)
    return (Line(text, Tone.STRONG),)


def _promises(shown: Shown) -> Section:
    rows = tuple(
        Row(
            f"log/{contact_id}.toml:promises.{position}",
            (
                day(promise.due),
                from_today(promise.due, shown.today) if promise.due else "",
                word(promise.by),
                foreign(promise.what),
                money(promise.amount) if promise.amount else "",
            ),
            Tone.ASK if promise.due and promise.due < shown.today else Tone.NORMAL,
            Address("promise", f"log/{contact_id}.toml", (), "promises", position),
        )
        for contact_id, position, promise in open_promises(shown.case)
    )
    columns = (
        Column(translate("Due")),
        Column("", drop=1),
        Column(translate("Who")),
        Column(translate("Promised"), grows=True),
        Column(translate("Amount"), right=True, drop=2),
    )
    return Section(translate("Open promises"), columns, rows)


def _contacts(contacts: tuple[tuple[str, Contact], ...]) -> Section:
    rows = tuple(_row(contact_id, contact) for contact_id, contact in reversed(contacts))
    columns = (
        Column(translate("Date and time")),
        Column(translate("Way")),
        Column(translate("With"), grows=True, drop=1),
        Column(translate("Ticket"), drop=2),
        Column(translate("What was said"), grows=True),
    )
    return Section(
        translate("Contacts"),
        columns,
        rows,
        Address("contact", "log"),
        (
            translate("What is not written down was never said. l logs a call in one line."),
            translate("14:05 call 95188 staff8812 #T1124 waives 507.23 by 12-01"),
        ),
    )


def _row(contact_id: str, contact: Contact) -> Row:
    return Row(
        f"log/{contact_id}.toml",
        (
            moment(contact.happened_at),
            f"{word(contact.channel)} {_arrow(contact)}",
            _with(contact),
            foreign(contact.ticket),
            foreign(contact.summary),
        ),
        address=Address("contact", f"log/{contact_id}.toml"),
        also=_more(contact),
    )


def _arrow(contact: Contact) -> str:
    return {"in": "←", "out": "→"}[contact.direction.value]


def _with(contact: Contact) -> str:
    parts = (contact.organisation, contact.number, contact.person, contact.staff_no)
    return " ".join(foreign(part) for part in parts if part) or word(contact.party)


def _more(contact: Contact) -> str:
    parts = (
        contact.their_words,
        contact.own_words,
        contact.next_step,
        *(promise.what for promise in contact.promises),
        *(money(promise.amount) for promise in contact.promises if promise.amount),
    )
    return " ".join(foreign(part) for part in parts if part)
