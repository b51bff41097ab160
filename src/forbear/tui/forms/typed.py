"""What was typed into a field, read by the grammar of its kind, and what is shown beside it."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from decimal import Decimal

from forbear.rendering.views.record_fields import FieldShape
from forbear.rendering.views.writing import duty_day, from_today
from forbear.text.catalogue import translate
from forbear.text.clean import shown_line
from forbear.tui.forms.typed_day import typed_day, typed_moment, typed_time
from forbear.values.money import Money, NotMoney
from forbear.values.number import typed_number
from forbear.values.rate import plain_percent, typed_percent

MAX_COUNT = 10_000
DAYS_PER_YEAR = 360
HIGH_DAILY = Decimal("0.1")
"""A daily rate above it is 36 % a year: more likely a slip than a contract."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What reading depends on beside the text."""

    today: date
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class Reading:
    """The value understood, or why there is none."""

    value: object = None
    """None for an empty field and for one with an error."""
    note: str = ""
    """How the value was understood, when that is not what stands in the field."""
    error: str = ""


def read_typed(shape: FieldShape, text: str, setting: Setting) -> Reading:
    """Read what stands in a field; an empty one is no value, and no error unless required."""
    if not text.strip():
        if shape.is_required:
            return Reading(error=translate("This is needed."))
        return Reading(() if shape.is_many else None)
    if shape.is_many:
        return _many(shape, text, setting)
    return _READERS[shape.kind](shape, text, setting)


def typed_text(value: object) -> str:
    """Return a value as it stands in a field before anything is typed."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(typed_text(one) for one in value)
    if isinstance(value, Decimal):
        return plain_percent(value)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _amount(_shape: FieldShape, text: str, _setting: Setting) -> Reading:
    money = Money.typed(text)
    if money is None:
        money = _in_ten_thousands(text)
    if money is None:
        found = shown_line(text)
        return Reading(error=translate("{found} is not an amount; write 1234.50", found=found))
    return Reading(money, "" if str(money) == text.strip() else str(money))


def _in_ten_thousands(text: str) -> Money | None:
    """Read ``1.2万`` as 12,000.00."""
    folded = unicodedata.normalize("NFKC", text).strip().removesuffix("元")
    number = typed_number(folded.removesuffix("万")) if folded.endswith("万") else None
    if number is None:
        return None
    try:
        return Money.parse(plain_percent(Decimal(number) * 10_000))
    except NotMoney:
        return None


def _percent(shape: FieldShape, text: str, _setting: Setting) -> Reading:
    rate = typed_percent(text)
    if rate is None:
        rate = _in_ten_thousandths(text)
    if rate is None:
        found = shown_line(text)
        return Reading(error=translate("{found} is not a rate; write 7.2 for 7.2 %", found=found))
    if shape.name.endswith("multiple"):
        return Reading(rate, translate("{number} times the contract rate", number=rate))
    return Reading(rate, _rate_note(shape, rate))


def _in_ten_thousandths(text: str) -> Decimal | None:
    """Read ``万分之4.5`` or ``万4.5`` as 0.045 %."""
    folded = unicodedata.normalize("NFKC", text).strip()
    if not folded.startswith("万"):
        return None
    number = typed_number(folded.removeprefix("万").removeprefix("分之"))
    return None if number is None else Decimal(number) / 100


def _rate_note(shape: FieldShape, rate: Decimal) -> str:
    if not shape.name.startswith("daily"):
        return f"{plain_percent(rate)} %"
    yearly = plain_percent(rate * DAYS_PER_YEAR)
    if rate > HIGH_DAILY:
        return translate(
            "{rate} % a day is {yearly} % a year: 5 in 10,000 is written 0.05",
            rate=plain_percent(rate),
            yearly=yearly,
        )
    return translate(
        "{parts} in 10,000 a day, {yearly} % a year",
        parts=plain_percent(rate * 100),
        yearly=yearly,
    )


def _day(_shape: FieldShape, text: str, setting: Setting) -> Reading:
    day = typed_day(text, setting.today)
    if day is None:
        found = shown_line(text)
        return Reading(error=translate("{found} is not a day; write 2026-12-10", found=found))
    return Reading(day, f"{duty_day(day)}  {from_today(day, setting.today)}")


def _moment(_shape: FieldShape, text: str, setting: Setting) -> Reading:
    moment = typed_moment(text, setting.today, setting.zone)
    if moment is None:
        found = shown_line(text)
        message = translate("{found} is not a moment; write 2026-12-10 14:05", found=found)
        return Reading(error=message)
    return Reading(moment, f"{duty_day(moment.date())} {moment:%H:%M}")


def _time(_shape: FieldShape, text: str, _setting: Setting) -> Reading:
    clock = typed_time(text)
    if clock is None:
        found = shown_line(text)
        return Reading(error=translate("{found} is not a time of day; write 12:00", found=found))
    return Reading(clock)


def _count(_shape: FieldShape, text: str, _setting: Setting) -> Reading:
    number = typed_number(text)
    if number is None or "." in number or not 0 <= int(number) <= MAX_COUNT:
        found = shown_line(text)
        return Reading(
            error=translate("{found} is not a whole number from 0 to 10,000", found=found)
        )
    return Reading(int(number))


def _text(_shape: FieldShape, text: str, _setting: Setting) -> Reading:
    return Reading(text.strip())


_READERS: Mapping[str, Callable[[FieldShape, str, Setting], Reading]] = {
    "amount": _amount,
    "percent": _percent,
    "day": _day,
    "moment": _moment,
    "time": _time,
    "count": _count,
    "text": _text,
}


def _many(shape: FieldShape, text: str, setting: Setting) -> Reading:
    folded = text
    for sign in "，、；;":
        folded = folded.replace(sign, ",")
    readings = [
        _READERS[shape.kind](shape, part, setting) for part in folded.split(",") if part.strip()
    ]
    bad = next((reading for reading in readings if reading.error), None)
    return bad or Reading(tuple(reading.value for reading in readings))
