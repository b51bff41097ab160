"""One step of a calculation, in a form that screens and documents can print."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from forbear.text.catalogue import N_, translate
from forbear.values.money import Money
from forbear.values.rate import percent_text, plain_percent

Value = Money | Fraction | Decimal | date | int
"""An amount, a ratio (shown in percent), a plain factor, a day, a number."""

_PERCENT_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class Input:
    """One quantity that a formula uses."""

    symbol: str
    """Its letter in the formula."""
    name: str
    """What it is: an English template, translated where it is shown."""
    value: Value


@dataclass(frozen=True, slots=True)
class Step:
    """From inputs to one figure."""

    what: str
    """The figure's name: an English template, translated where it is shown."""
    formula: str
    """With the inputs' letters; the same in every language."""
    inputs: tuple[Input, ...]
    result: Value
    rounded: bool = True
    """True when the figure was rounded half up to the fen at this step, and only here."""


def value_text(value: Value) -> str:
    """Return a value as people read it: amounts grouped, ratios in percent, days ISO."""
    match value:
        case Money():
            return str(value)
        case Fraction():
            exact = percent_text(value * 100, _PERCENT_DECIMALS)
            return f"{plain_percent(Decimal(exact))}%"
        case date():
            return value.isoformat()
        case _:
            return str(value)


def step_text(step: Step) -> str:
    """Return a step as one line in the language in use."""
    inputs = ", ".join(
        f"{part.symbol} = {translate(part.name)} {value_text(part.value)}" for part in step.inputs
    )
    template = (
        N_("{what} = {formula} = {result}, rounded half up to the fen ({inputs})")
        if step.rounded
        else N_("{what} = {formula} = {result} ({inputs})")
    )
    return translate(
        template,
        what=translate(step.what),
        formula=step.formula,
        result=value_text(step.result),
        inputs=inputs,
    )


def steps_text(steps: Iterable[Step]) -> str:
    """Return the steps, one a line."""
    return "\n".join(step_text(step) for step in steps)
