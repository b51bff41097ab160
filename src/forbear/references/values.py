"""All dated values in use: those of the case before the built-in ones."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from forbear.references.resource import load
from forbear.references.value import References, Value
from forbear.values.day import add_months
from forbear.values.number import PLAIN_NUMBER

LPR = "lpr-1y"
"""The one-year loan prime rate, published on the 20th of a month or the next working day."""
_PUBLISHED_ON = 20
_FIRST_DAY = date.min


def references(overrides: Mapping[str, object]) -> References:
    """Return the values to work with.

    Args:
        overrides: Tables by id, as ``references.toml`` holds them: ``value``, and
            where known ``valid_from``, ``valid_to``, ``checked_on``, ``source``. For
            the prime rate ``steps`` and ``last_seen``. A table without a value that
            can be read hides the built-in one, so that nothing is computed from a
            figure the user has rejected.
    """
    own = [one for name, table in overrides.items() for one in _own(name, table)]
    rejected = {name for name in overrides if all(one.id != name for one in own)}
    kept = [one for one in _built_in() if one.id not in rejected]
    return References((*own, *kept))


@cache
def _built_in() -> tuple[Value, ...]:
    tree: Mapping[str, Any] = load("values.toml")
    dated = [
        replace(found, checked_on=tree["checked_on"])
        for table in tree["value"]
        for found in _own(table["id"], table)
    ]
    return (*dated, *_steps(LPR, tree[LPR]))


def _own(name: str, table: object) -> tuple[Value, ...]:
    if not isinstance(table, Mapping):
        return ()
    if isinstance(table.get("steps"), list):
        return tuple(_steps(name, table))
    number = _number(table.get("value"))
    if number is None:
        return ()
    span = (_day(table, "valid_from") or _FIRST_DAY, _day(table, "valid_to"))
    return (_value(name, number, span, table),)


def _steps(name: str, table: Mapping[str, Any]) -> Iterable[Value]:
    """Yield one value a step; the last holds until the next publication nobody has seen yet."""
    last_seen = _day(table, "last_seen")
    steps = [step for row in table["steps"] if (step := _step(row)) is not None]
    for position, (since, number) in enumerate(steps):
        is_last = position + 1 == len(steps)
        until = _known_until(last_seen or since) if is_last else steps[position + 1][0]
        found = _value(name, number, (since, until - timedelta(days=1)), table)
        yield replace(found, checked_on=last_seen)


def _step(row: object) -> tuple[date, Decimal] | None:
    match row:
        case [date() as since, figure] if (number := _number(figure)) is not None:
            return since, number
        case _:
            return None


def _known_until(last_seen: date) -> date:
    return add_months(last_seen, 1, _PUBLISHED_ON)


def _value(
    name: str, number: Decimal, span: tuple[date, date | None], table: Mapping[str, Any]
) -> Value:
    return Value(
        id=name,
        value=number,
        unit=str(table.get("unit", "")),
        source=str(table.get("source", "")),
        confidence=str(table.get("confidence", "U")),
        valid_from=span[0],
        valid_to=span[1],
        checked_on=_day(table, "checked_on"),
    )


def _day(table: Mapping[str, Any], name: str) -> date | None:
    found = table.get(name)
    return found if isinstance(found, date) else None


def _number(found: object) -> Decimal | None:
    text = str(found)
    return Decimal(text) if PLAIN_NUMBER.fullmatch(text) else None
