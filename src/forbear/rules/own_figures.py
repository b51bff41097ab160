"""The figures of a paper taken as they were read, where they can be held against each other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from forbear.case.agreement import Agreement, AmountTerm, ScheduleLine, Terms
from forbear.reading.paper import Paper
from forbear.values.money import Money

_PARTS = (
    "balance_principal", "balance_interest", "balance_penalty_principal",
    "balance_penalty_interest", "balance_penalty", "balance_fees",
)  # fmt: skip
_SUMS = (*_PARTS, "balance_total", "stated_total", "down_payment")
_LEAST_PARTS = 3


def as_read(paper: Paper) -> Agreement:
    """Return the lines of a paper and the sums they must make, as if they were confirmed.

    No lines at all while one of them cannot be read: what is missing must not look like a gap.
    """
    read = tuple(_lines(paper))
    lines = read if len(read) == len(paper.schedule) else ()
    sums = {name: one for name in _SUMS if (one := _sum(paper, name)) is not None}
    whole = {**_sum_of_lines(paper, lines, sums), **_sum_of_balance(paper, sums)}
    named: dict[str, Any] = {name: one.term for name, one in whole.items()}
    return Agreement(schedule=lines, schedule_confirmed=True, term=Terms(**named))


@dataclass(frozen=True, slots=True)
class _Sum:
    """A sum as a confirmed term, and where it stands."""

    term: AmountTerm
    start: int

    @property
    def value(self) -> Money:
        return self.term.value


def _lines(paper: Paper) -> Iterator[ScheduleLine]:
    """Yield the payments that can be read whole."""
    for one in paper.schedule:
        due = one.due.value if one.due else None
        if due is not None and one.total is not None:
            yield ScheduleLine(
                no=one.no,
                due=due,
                total=one.total,
                principal=one.principal,
                interest=one.interest,
                fee=one.fee,
                line=paper.line(one.start),
            )


def _sum_of_lines(
    paper: Paper, lines: tuple[ScheduleLine, ...], sums: Mapping[str, _Sum]
) -> dict[str, _Sum]:
    """Return the total that the lines must make, and what is paid before them.

    Nothing while lines seem unread, or when the total is that of one column.
    """
    total = sums.get("stated_total")
    if total is None or not _are_whole(paper, lines):
        return {}
    principal = Money.total(line.principal for line in lines if line.principal)
    in_lines = Money.total(line.total for line in lines)
    if total.value == principal or in_lines + in_lines < total.value:
        return {}
    return {name: sums[name] for name in ("stated_total", "down_payment") if name in sums}


def _are_whole(paper: Paper, lines: tuple[ScheduleLine, ...]) -> bool:
    counts = {one.value for one in paper.terms if one.name == "count"}
    return bool(lines) and counts <= {sum(1 for line in lines if line.no)}


def _sum_of_balance(paper: Paper, sums: Mapping[str, _Sum]) -> dict[str, _Sum]:
    """Return the parts of the balance and their total, when no sum between them was left unread."""
    total = sums.get("balance_total")
    parts = {name: sums[name] for name in _PARTS if name in sums}
    if total is None or len(parts) < _LEAST_PARTS:
        return {}
    first = min(part.start for part in parts.values())
    between = {one.start for one in paper.amounts if first <= one.start < total.start}
    if between != {part.start for part in parts.values()}:
        return {}
    return {"balance_total": total, **parts}


def _sum(paper: Paper, name: str) -> _Sum | None:
    for one in paper.terms:
        if one.name == name and isinstance(one.value, Money):
            term = AmountTerm(value=one.value, line=paper.line(one.start), confirmed=True)
            return _Sum(term, one.start)
    return None
