"""The clause map: what a paper must contain, and whether it stands there."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from forbear.reading.clause_words import DECIDED_BY_WORDS, WordedClause
from forbear.reading.history import states_a_term
from forbear.reading.payments import Payment
from forbear.reading.roles import Role
from forbear.reading.sources import Sources
from forbear.reading.terms import Term, Waiver


class ClauseState(StrEnum):
    """Whether a clause is there."""

    PRESENT = "present"
    ABSENT = "absent"
    UNUSUAL = "unusual"
    """Spoken of, but vague, incomplete or against the borrower: read it twice."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that a paper must contain."""

    id: str
    state: ClauseState
    start: int = 0
    """Offset of the words in the normalised text; equal to ``end`` when there are none."""
    end: int = 0


CLAUSE_IDS = (
    "parties",
    "contract-number",
    "balance",
    "instalments",
    "interest",
    "waiver",
    "late-day",
    "missed-instalment",
    "cure-time",
    "collection-stop",
    "payee",
    "clearance-proof",
    "register-entry",
    "early-repayment",
    "signatures",
    "copy",
)
"""In the order of the map: article 70 of the card rules as template, and what disputes turn on."""

_BALANCE_PARTS = (
    "balance_principal",
    "balance_interest",
    "balance_penalty",
    "balance_penalty_principal",
    "balance_penalty_interest",
    "balance_fees",
)
_BORROWER_SIDE = frozenset({Role.BORROWER, Role.SPOUSE, Role.GUARANTOR})


def clauses_of(
    sources: Sources, terms: tuple[Term, ...], payments: tuple[Payment, ...]
) -> tuple[Clause, ...]:
    """Return the map, every clause once, in its fixed order."""
    named: dict[str, Term] = {}
    for term in terms:
        named.setdefault(term.name, term)
    found = {clause.id: clause for clause in _from_terms(sources, named, payments)}
    for worded in DECIDED_BY_WORDS:
        if worded.id not in found:
            found[worded.id] = _from_words(sources.text, worded)
    return tuple(found.get(name, Clause(name, ClauseState.ABSENT)) for name in CLAUSE_IDS)


def _from_terms(
    sources: Sources, named: Mapping[str, Term], payments: tuple[Payment, ...]
) -> Iterator[Clause]:
    yield from _parties(sources)
    if "contract_no" in named:
        yield _at("contract-number", ClauseState.PRESENT, named["contract_no"])
    yield from _balance(named)
    yield from _instalments(named, payments)
    yield from _waiver(named)
    yield from _default(named)
    yield from _payee(sources, named)
    if "clearance_days" in named:
        yield _at("clearance-proof", ClauseState.PRESENT, named["clearance_days"])


def _at(name: str, state: ClauseState, term: Term) -> Clause:
    return Clause(name, state, min(term.quote_start, term.start), term.end)


def _parties(sources: Sources) -> Iterator[Clause]:
    lines = [one for one in sources.parties.lines if one.name]
    if not lines:
        return
    has_lender = any(one.role in {Role.LENDER, Role.ASSIGNEE} for one in lines)
    has_borrower = any(one.role in _BORROWER_SIDE or one.role is Role.OTHER for one in lines)
    state = ClauseState.PRESENT if has_lender and has_borrower else ClauseState.UNUSUAL
    yield Clause("parties", state, lines[0].start, lines[0].end)


def _balance(named: Mapping[str, Term]) -> Iterator[Clause]:
    parts = [named[name] for name in _BALANCE_PARTS if name in named]
    whole = named.get("balance_total")
    if len(parts) > 1:
        yield _at("balance", ClauseState.PRESENT, parts[0])
    elif parts or whole is not None:
        yield _at("balance", ClauseState.UNUSUAL, parts[0] if parts else named["balance_total"])


def _instalments(named: Mapping[str, Term], payments: tuple[Payment, ...]) -> Iterator[Clause]:
    is_whole = payments and all(one.due and one.due.value and one.total for one in payments)
    if payments:
        state = ClauseState.PRESENT if is_whole else ClauseState.UNUSUAL
        yield Clause("instalments", state, payments[0].start, payments[0].end)
    else:
        for name in ("instalment", "count", "new_principal"):
            if name in named:
                yield _at("instalments", ClauseState.UNUSUAL, named[name])
                return


def _waiver(named: Mapping[str, Term]) -> Iterator[Clause]:
    term = named.get("waived")
    if term is not None and isinstance(term.value, Waiver):
        is_clear = term.value.amount is not None and not term.value.condition
        state = ClauseState.PRESENT if is_clear else ClauseState.UNUSUAL
        yield _at("waiver", state, term)


def _default(named: Mapping[str, Term]) -> Iterator[Clause]:
    missed, grace, cure = (named.get(name) for name in ("missed_count", "grace_days", "cure_days"))
    if missed is not None:
        state = ClauseState.UNUSUAL if missed.value == 1 and cure is None else ClauseState.PRESENT
        yield _at("missed-instalment", state, missed)
    if grace is not None:
        state = ClauseState.UNUSUAL if grace.value == 0 else ClauseState.PRESENT
        yield _at("late-day", state, grace)
    given = cure or grace
    if given is not None and given.value != 0:
        yield _at("cure-time", ClauseState.PRESENT, given)


def _payee(sources: Sources, named: Mapping[str, Term]) -> Iterator[Clause]:
    payee = named.get("payee_name")
    if payee is not None:
        lenders = (*sources.parties.named(Role.LENDER), *sources.parties.named(Role.ASSIGNEE))
        state = ClauseState.PRESENT if payee.value in lenders else ClauseState.UNUSUAL
        yield _at("payee", state, payee)


def _from_words(text: str, worded: WordedClause) -> Clause:
    """Return a clause by its wording; an unusual wording anywhere outweighs a plain one."""
    for state, pattern in (
        (ClauseState.UNUSUAL, worded.unusual), (ClauseState.PRESENT, worded.present)
    ):  # fmt: skip
        for match in re.finditer(pattern, text):
            if states_a_term(text, match.start()) and not _is_heading(text, match):
                return Clause(worded.id, state, match.start(), match.end())
    return Clause(worded.id, ClauseState.ABSENT)


def _is_heading(text: str, match: re.Match[str]) -> bool:
    """Tell a match that is alone on a short line, as in 「第八条 停止催收」."""
    start = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    line = text[start : end if end >= 0 else len(text)].strip()
    return _HEADING.fullmatch(line) is not None


_HEADING = re.compile(
    r"#+ .{0,30}|(?:第[一二三四五六七八九十\d]{1,3}[条章节]|[一二三四五六七八九十]{1,3}[、.]"
    r"|\d{1,2}[、.])[ \t]?[^,。;:!?]{0,14}"
)
