"""The kinds of values that a case file may hold, each read by exactly one grammar."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from forbear.text.catalogue import N_
from forbear.values.money import Money, NotMoney
from forbear.values.number import RawNumber, typed_number
from forbear.values.rate import NotARate, parse_percent

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

MAX_TEXT = 20_000
MAX_COUNT = 10_000
FIRST_YEAR = 1900
LAST_YEAR = 2199


D = TypeVar("D", bound=date)


class FieldError(ValueError):
    """A value outside its grammar: an English template and what fills its braces."""

    def __init__(self, template: str, **values: str) -> None:
        super().__init__(template, values)
        self.template = template
        self.values = values


@dataclass(frozen=True, slots=True)
class FieldKind:
    """Tells pydantic how to read one kind of value and how to describe it in a schema."""

    read: Callable[[object], object]
    schema: tuple[tuple[str, Any], ...]
    """Pairs of a JSON Schema."""
    name: str
    """``amount``, ``percent``, ``day`` …: which field a form shows for it."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> "CoreSchema":
        """Return the schema pydantic-core validates with."""
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, _schema: object, _handler: object) -> dict[str, Any]:
        """Return the JSON Schema that editors complete with."""
        return {
            key: list(value) if isinstance(value, tuple) else value for key, value in self.schema
        }


def read_amount(value: object) -> Money:
    """Read a number of yuan with at most two decimals.

    Raises:
        FieldError: For any other value; says what to write instead.
    """
    if isinstance(value, bool) or not isinstance(value, int | RawNumber):
        raise _not_an_amount(value)
    try:
        return Money.parse(str(value))
    except NotMoney as bad:
        raise _not_an_amount(value) from bad


def read_percent(value: object) -> Decimal:
    """Read a rate in percent.

    Raises:
        FieldError: For any other value.
    """
    if isinstance(value, bool) or not isinstance(value, int | RawNumber):
        raise FieldError(N_("{found} is not a rate; write 7.2 for 7.2 %"), found=_found(value))
    try:
        return parse_percent(str(value))
    except NotARate as bad:
        raise FieldError(
            N_("{found} is not a rate; write 7.2 for 7.2 %"), found=_found(value)
        ) from bad


def read_text(value: object) -> str:
    """Read a text of at most 20,000 characters.

    Raises:
        FieldError: For a number, a day or a longer text.
    """
    if isinstance(value, RawNumber) or not isinstance(value, str):
        raise FieldError(N_("{found} is not a text; put it in quotes"), found=_found(value))
    if len(value) > MAX_TEXT:
        raise FieldError(
            N_("a text has at most 20,000 characters; this one has {found}"), found=str(len(value))
        )
    return value


def read_day(value: object) -> date:
    """Read a TOML date.

    Raises:
        FieldError: For a text, a number or a moment.
    """
    if isinstance(value, datetime) or not isinstance(value, date):
        raise FieldError(
            N_("{found} is not a day; write 2026-12-10 without quotes"), found=_found(value)
        )
    return _within_reach(value)


def read_moment(value: object) -> datetime:
    """Read a TOML date-time with its offset from UTC.

    Raises:
        FieldError: For anything without an offset.
    """
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise FieldError(
            N_("{found} is not a moment; write 2026-12-10T14:05:00+08:00"), found=_found(value)
        )
    return _within_reach(value)


def read_time(value: object) -> time:
    """Read a TOML local time.

    Raises:
        FieldError: For any other value.
    """
    if not isinstance(value, time):
        raise FieldError(N_("{found} is not a time of day; write 12:00:00"), found=_found(value))
    return value


def read_count(value: object) -> int:
    """Read a whole number from 0 to 10,000.

    Raises:
        FieldError: For any other value.
    """
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MAX_COUNT:
        raise FieldError(N_("{found} is not a whole number from 0 to 10,000"), found=_found(value))
    return value


def read_flag(value: object) -> bool:
    """Read true or false.

    Raises:
        FieldError: For any other value.
    """
    if not isinstance(value, bool):
        raise FieldError(N_("{found} is neither true nor false"), found=_found(value))
    return value


def word_reader(kind: type[StrEnum]) -> Callable[[object], StrEnum]:
    """Return a reader for one of the words of an enumeration."""

    def read_word(value: object) -> StrEnum:
        try:
            return kind(value if isinstance(value, str) else "")
        except ValueError as bad:
            raise FieldError(
                N_("{found} is not known here; write one of: {words}"),
                found=_found(value),
                words=", ".join(kind),
            ) from bad

    return read_word


def choice(words: type[StrEnum]) -> FieldKind:
    """Return the field kind that reads one of the words of an enumeration."""
    return FieldKind(word_reader(words), (("enum", tuple(str(word) for word in words)),), "choice")


def _within_reach(day: D) -> D:
    """Refuse years so far away that stepping months from them would leave the calendar."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise FieldError(N_("{found} lies outside the years 1900 to 2199"), found=str(day))
    return day


def _found(value: object) -> str:
    is_text = isinstance(value, str) and not isinstance(value, RawNumber)
    return f'"{value}"' if is_text else str(value)


def _not_an_amount(value: object) -> FieldError:
    meant = typed_number(value) if isinstance(value, str) else None
    money = Money.typed(meant) if meant else None
    if money is None:
        return FieldError(N_("{found} is not an amount; write 1234.50"), found=_found(value))
    return FieldError(
        N_("{found} is not an amount; write {meant} without quotes"),
        found=_found(value),
        meant=money.plain(),
    )


Amount = Annotated[Money, FieldKind(read_amount, (("type", "number"),), "amount")]
Percent = Annotated[Decimal, FieldKind(read_percent, (("type", "number"),), "percent")]
Text = Annotated[str, FieldKind(read_text, (("type", "string"), ("maxLength", MAX_TEXT)), "text")]
Day = Annotated[date, FieldKind(read_day, (("type", "string"), ("format", "date")), "day")]
Moment = Annotated[
    datetime, FieldKind(read_moment, (("type", "string"), ("format", "date-time")), "moment")
]
TimeOfDay = Annotated[time, FieldKind(read_time, (("type", "string"), ("format", "time")), "time")]
Count = Annotated[
    int,
    FieldKind(read_count, (("type", "integer"), ("minimum", 0), ("maximum", MAX_COUNT)), "count"),
]
Flag = Annotated[bool, FieldKind(read_flag, (("type", "boolean"),), "flag")]
