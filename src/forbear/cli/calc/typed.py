"""How the words of ``forbear calc`` become values; each says what to write instead."""

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from forbear.loan.events import Accelerated, Capitalised, Charged, Event, Paid, Settled, Waived
from forbear.loan.kinds import Allocation, Component, Method
from forbear.loan.parts import DownPayment, Fee, Holiday, Relief, Repayment, Segment
from forbear.text.catalogue import N_, translate
from forbear.values.money import Money
from forbear.values.number import typed_number
from forbear.values.rate import ratio, typed_percent

T = TypeVar("T")


def amount(text: str) -> Money:
    """Read an amount of yuan, not below zero."""
    money = Money.typed(text)
    if money is None or money < Money(0):
        raise _refused(N_("{found} is not an amount; write 1234.50"), text)
    return money


def percent(text: str) -> Fraction:
    """Read a rate in percent as a ratio."""
    rate = typed_percent(text)
    if rate is None or rate < 0:
        raise _refused(N_("{found} is not a rate; write 7.2 for 7.2 %"), text)
    return ratio(rate)


def factor(text: str) -> Fraction:
    """Read a plain factor such as 1.5."""
    plain = typed_number(text)
    if plain is None or Decimal(plain) < 0:
        raise _refused(N_("{found} is not a factor; write 1.5"), text)
    return Fraction(plain)


def day(text: str) -> date:
    """Read an ISO day."""
    try:
        return date.fromisoformat(text)
    except ValueError as bad:
        raise _refused(N_("{found} is not a day; write 2026-12-10"), text) from bad


def number(text: str) -> int:
    """Read a whole number, not below zero."""
    if not (text.isascii() and text.isdigit()):
        raise _refused(N_("{found} is not a whole number"), text)
    return int(text)


def fee(text: str) -> Fee:
    """Read ``12.50`` (with every line), ``300@0`` (at the draw) or ``300@6`` (with line 6)."""
    sum_text, _, line = text.partition("@")
    return Fee(amount(sum_text), number(line) if line else None)


def down_payment(text: str) -> DownPayment:
    """Read ``8000`` or ``8000@2026-12-20``."""
    sum_text, _, on = text.partition("@")
    return DownPayment(amount(sum_text), day(on) if on else None)


def repayment(text: str) -> Repayment:
    """Read ``2026-12-20:5000``."""
    on, sum_text = _two(text)
    return Repayment(day(on), amount(sum_text))


def paid(text: str) -> Paid:
    """Read ``2026-12-20:5000`` or ``2026-12-20:5000:principal,interest``."""
    on, rest = _two(text)
    sum_text, _, order = rest.partition(":")
    if not order:
        return Paid(day(on), amount(sum_text))
    return Paid(day(on), amount(sum_text), order=Allocation.NAMED, named=components(order))


def components(text: str) -> tuple[Component, ...]:
    """Read ``principal,interest``."""
    return tuple(_word(Component, word) for word in text.split(","))


def charged(text: str) -> Charged:
    """Read ``2026-12-20:50``."""
    on, sum_text = _two(text)
    return Charged(day(on), amount(sum_text))


def waived(text: str) -> Event:
    """Read ``2026-12-20:penalty-principal`` or the same with ``:150.00``."""
    on, rest = _two(text)
    component, _, sum_text = rest.partition(":")
    part = amount(sum_text) if sum_text else None
    return Waived(day(on), _word(Component, component), part)


def statement(text: str) -> tuple[date, Component, Money]:
    """Read ``2026-10-10:penalty-principal:219.97``."""
    on, rest = _two(text)
    component, sum_text = _two(rest)
    return day(on), _word(Component, component), amount(sum_text)


def capitalised(text: str) -> Capitalised:
    """Read ``2026-12-20:interest,penalty-principal``."""
    on, parts = _two(text)
    return Capitalised(day(on), components(parts))


def settled(text: str) -> Settled:
    """Read ``2026-12-20`` or ``2026-12-20:150.00``."""
    on, _, sum_text = text.partition(":")
    return Settled(day(on), amount(sum_text) if sum_text else None)


def accelerated(text: str) -> Accelerated:
    """Read the day of the notice."""
    return Accelerated(day(text))


def holiday(text: str) -> Holiday:
    """Read ``4-6:payment`` or ``4-6:payment:extends``."""
    lines, rest = _two(text)
    first, _, last = lines.partition("-")
    relief, _, extends = rest.partition(":")
    if extends not in {"", "extends"}:
        raise _refused(
            N_("{found} is not known here; write `4-6:payment` or `4-6:payment:extends`"), text
        )
    return Holiday(
        number(first), number(last or first), _word(Relief, relief), extends=bool(extends)
    )


def segment(text: str) -> Segment:
    """Read ``7:equal-instalment:9``: from line 7 on, at 9 % a year."""
    first, rest = _two(text)
    method, rate = _two(rest)
    return Segment(number(first), _word(Method, method), percent(rate))


def stretch(text: str) -> tuple[Money, int]:
    """Read ``15200:92``: so much principal in use for so many days."""
    sum_text, days = _two(text)
    return amount(sum_text), number(days)


def _word(kind: Callable[[str], T], text: str) -> T:
    try:
        return kind(text)
    except ValueError as bad:
        words = ", ".join(str(one) for one in kind)  # type: ignore[attr-defined] # an enumeration
        raise argparse.ArgumentTypeError(
            translate(
                N_("{found} is not known here; write one of: {words}"), found=text, words=words
            )
        ) from bad


def _two(text: str) -> tuple[str, str]:
    before, colon, after = text.partition(":")
    if not colon:
        raise _refused(N_("{found} needs two parts with a colon between"), text)
    return before, after


def _refused(template: str, text: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(translate(template, found=f'"{text}"'))
