"""What checks on words share: what paper and log say, and how a fault is told."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import zip_longest

from forbear.case.contact import Contact
from forbear.case.kinds import MaterialKind, Party
from forbear.reading.amounts import amounts
from forbear.reading.normalise import normalised
from forbear.reading.numerals import whole_number
from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.reader import statements_of
from forbear.reading.statements.statement import Statement, Statements
from forbear.rules.base import CannotTell, Filler, Finding, Sentence, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.money import Money
from forbear.values.place import Place

Test = Callable[[Statement], bool]
Said = tuple[Statement, Place]
"""A statement and where it stands: a line of the paper, or a contact in the log."""

NOTHING_FOUND = Sentence(zh="未见相关条款", en="nothing found")
"""Stands for the quote when it is the silence of a paper that is the fault."""

_COUNT = re.compile(r"(?:分|共|为)?([\d一二三四五六七八九十百]{1,4})(?:期|个月|次)")
_DAYS = re.compile(r"([\d一二三四五六七八九十]{1,4})(?:日|天)")
_OWN_PEOPLE = (Party.FAMILY, Party.ADVISER, Party.REGULATOR, Party.COURT, Party.MEDIATOR)


def paper(facts: Facts) -> Statements:
    """Return what the lender's paper says; nothing when there is no paper at all.

    Raises:
        Missing: If there are terms but no text to read.
    """
    if not facts.has_paper:
        return Statements(())
    if not facts.here.text.strip():
        raise Missing("agreement.text")
    return _read(facts.here.text, names_of(facts))


def written(facts: Facts) -> Iterator[Said]:
    """Yield the sentences of the paper with their lines."""
    return ((said, place_of(facts, said)) for said in paper(facts))


def spoken_or_written(facts: Facts) -> Iterator[Said]:
    """Yield the sentences of the paper, then what the other side said on this debt."""
    yield from written(facts)
    for name, contact in contacts_of(facts):
        if contact.their_words and contact.party not in _OWN_PEOPLE:
            for said in _read(contact.their_words, names_of(facts)):
                yield said, Place(f"log/{name}.toml", field="their_words")


def with_following(said: Iterable[Said]) -> Iterator[tuple[Statement, Place, Statement | None]]:
    """Yield each sentence with its place and the one behind it in the same paper or contact."""
    known = tuple(said)
    for (one, place), behind in zip_longest(known, known[1:]):
        is_same = behind is not None and behind[1].file == place.file
        yield one, place, behind[0] if behind is not None and is_same else None


def contacts_of(facts: Facts) -> Iterator[tuple[str, Contact]]:
    """Yield the contacts on this debt by name; one on no debt in particular counts once."""
    first = next(iter(facts.case.debts), None)
    for name, contact in facts.case.contacts.items():
        if facts.here.id in contact.debts or (not contact.debts and facts.here.id == first):
            yield name, contact


def names_of(facts: Facts) -> tuple[tuple[str, str], ...]:
    """Return the people and firms on file with the sign of their role."""
    return facts.signed_names


def on_file(facts: Facts, kind: MaterialKind, until: date | None = None) -> bool:
    """Tell whether a material of a kind is on file for this debt.

    Args:
        until: It counts only if it was issued on or before this day.
    """
    return any(
        one.kind is kind
        and one.debt in {None, facts.here.id}
        and one.file
        and (until is None or one.issued_on is None or one.issued_on <= until)
        for one in facts.case.materials.values()
    )


def first_fault(
    facts: Facts, said: Iterable[Said], is_fault: Test, /, **named: Phrase | Filler | None
) -> Iterator[Verdict]:
    """Yield the finding on the first faulty sentence.

    Args:
        named: Further values of the finding; for a phrase, the words in which it stands.
    """
    for one, place in said:
        if is_fault(one):
            yield found(facts, one, place, **{name: _told(one, by) for name, by in named.items()})
            return


def _told(said: Statement, by: Phrase | Filler | None) -> Filler | None:
    if not isinstance(by, Phrase):
        return by
    match = next(iter(by.matches(said)), None)
    return said.spoken(match[0]) if match else None


def unclear(
    facts: Facts, statements: Iterable[Statement], is_unclear: Test, missing: str
) -> Iterator[Verdict]:
    """Yield *cannot tell* for the first sentence that leaves the matter to something else."""
    for one in statements:
        if is_unclear(one):
            yield CannotTell(missing, place_of(facts, one))
            return


def found(
    facts: Facts, said: Statement | None, place: Place | None = None, /, **values: Filler | None
) -> Finding:
    """Return the finding on a sentence, or on the silence of the paper.

    Values that nobody knows are left out: the reader is asked for them.
    """
    known = {name: value for name, value in values.items() if value is not None}
    if said is None:
        return Finding({"quote": NOTHING_FOUND, **known}, Place(facts.path("agreement.md")))
    told: dict[str, Filler] = {"quote": said.quote, "line": said.line, **known}
    return Finding(told, place or place_of(facts, said))


def lenders_of(facts: Facts) -> str:
    """Return the names of the lenders on file."""
    return "、".join(facts.debt.lenders)


def sum_in(said: Statement) -> Money | None:
    """Return the first sum that a sentence names."""
    money = (one.value.money for one in amounts(said.words))
    return next((one for one in money if one is not None), None)


def days_in(said: Statement) -> int | None:
    """Return the first number of days that a sentence names."""
    named = _DAYS.search(said.words)
    return whole_number(named[1]) if named else None


def count_in(said: Statement) -> int | None:
    """Return the number of instalments a sentence names."""
    named = _COUNT.search(said.words)
    return whole_number(named[1]) if named else None


def place_of(facts: Facts, said: Statement) -> Place:
    """Return the line of the paper."""
    return Place(facts.path("agreement.md"), said.line)


@lru_cache(maxsize=64)
def _read(text: str, names: tuple[tuple[str, str], ...]) -> Statements:
    return statements_of(normalised(text), dict(names))
