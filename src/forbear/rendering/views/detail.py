"""Everything one row stands for, as lines: a record's fields or an answer's reasons."""

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum

from forbear.rendering.views.answers import answer_lines, numbered
from forbear.rendering.views.figures import PREFIX, figure_lines
from forbear.rendering.views.record_at import debt_of, record_at
from forbear.rendering.views.record_fields import fields_of
from forbear.rendering.views.term_list import TERM_KINDS
from forbear.rendering.views.terms import term_detail
from forbear.rendering.views.view import Line, Row, Shown, Tone
from forbear.rendering.views.writing import duty_day, from_today, moment
from forbear.text.catalogue import translate
from forbear.text.clean import shown as safe
from forbear.text.words import field_label, word
from forbear.values.money import Money
from forbear.values.rate import plain_percent


def detail_of(shown: Shown, row: Row) -> tuple[Line, ...]:
    """Return what the row stands for; empty when there is nothing more to say."""
    if row.address is not None and row.address.kind in TERM_KINDS:
        folder = shown.case.debts.get(debt_of(row.address.file))
        return term_detail(folder, row.address) if folder else ()
    if row.address is not None:
        record = record_at(shown.case, row.address)
        return record_lines(record, shown.today) if record is not None else ()
    if row.id.startswith(PREFIX):
        return figure_lines(shown, row.id)
    answer = numbered(shown.answers).get(row.id)
    if answer is not None:
        return answer_lines(answer, shown.case, shown.today)
    if row.place is not None and row.place.file:
        return (Line(" ".join(row.cells)), Line(str(row.place), Tone.DIM))
    return ()


def record_lines(record: object, today: date, indent: str = "") -> tuple[Line, ...]:
    """Return the fields that hold something, one line each, records below indented."""
    lines: list[Line] = []
    for field in fields_of(record):
        value = getattr(record, field.name)
        if isinstance(value, Mapping) or value is None or value in ((), ""):
            continue
        if field.kind == "flag" and value == field.default:
            continue
        label = field_label(type(record).__name__, field.name)
        if field.kind != "record":
            lines.append(Line(f"{indent}{label}  {value_text(value, today)}"))
            continue
        below = value if isinstance(value, tuple) else (value,)
        for one in below:
            lines.append(Line(f"{indent}{label}", Tone.STRONG))
            lines.extend(record_lines(one, today, indent + "  "))
    return tuple(lines)


def value_text(value: object, today: date | None = None) -> str:  # noqa: PLR0911 - one answer for each kind
    """Return a value of a record as people read it; with ``today`` a day says how far it is."""
    match value:
        case bool():
            return translate("yes") if value else translate("no")
        case StrEnum():
            return word(value)
        case Decimal():
            return plain_percent(value)
        case datetime():
            return moment(value)
        case date():
            return f"{duty_day(value)}  {from_today(value, today)}" if today else str(value)
        case time():
            return f"{value:%H:%M}"
        case tuple():
            return ", ".join(value_text(one, today) for one in value)
        case Money() | int():
            return str(value)
        case _:
            return safe(str(value))
