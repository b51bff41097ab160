"""How days, rates, words and sums are written in documents."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from forbear.rendering.markdown import NOTHING, Inline, own
from forbear.text.catalogue import N_, translate
from forbear.text.words import word
from forbear.values.rate import plain_percent


def day(when: date | None) -> Inline:
    """Return ``2026-12-10``; a dash for none."""
    return NOTHING if when is None else own(when.isoformat())


def moment(when: datetime) -> Inline:
    """Return ``2026-12-10 14:05``, in the zone it was noted in."""
    return own(when.strftime("%Y-%m-%d %H:%M"))


def number(count: int | None) -> Inline:
    """Return a whole number; a dash for none."""
    return NOTHING if count is None else own(str(count))


def percent(rate: Decimal | None) -> Inline:
    """Return ``7.2 %``; a dash for none."""
    return NOTHING if rate is None else own(f"{plain_percent(rate)} %")


def named(value: StrEnum | None) -> Inline:
    """Return a word of the case in the reader's language; a dash for none."""
    return NOTHING if value is None else own(word(value))


def label(text: str, value: Inline) -> Inline:
    """Return ``text: value`` with the colon of the language."""
    return own(translate(N_("{label}: {value}"), label=text, value=value))


def sentence(text: str) -> Inline:
    """Return a marked sentence in the reader's language."""
    return own(translate(text))
