"""What a check has to say, in the language in use: found, why, what to ask for, on what basis."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from forbear.rules.base import Answer, Filler, Sentence, State
from forbear.text.catalogue import N_, language, translate
from forbear.text.clean import shown_line
from forbear.text.words import word
from forbear.values.day import Month
from forbear.values.money import Money
from forbear.values.rate import plain_percent

BLANK = "____"
"""Stands for what the case does not tell and the user must write in."""

_BRACE = re.compile(r"\{([a-z_]+)\}", re.ASCII)
_PAGE = re.compile(r"\b[WA][0-9]+(?:–[WA]?[0-9]+)?\b", re.ASCII)
"""A key of the pages in docs/sources.md, or a run of them."""
_STATUTE = re.compile(r"\b([A-Z]+(?:-I)?)(?= \d)")
_CONFIDENCE = {
    "H": N_("high confidence"),
    "M": N_("medium confidence"),
    "L": N_("low confidence"),
    "U": N_("not verified"),
}
_UNCONFIRMED = " unconfirmed"

STATUTES: Mapping[str, str] = {
    "CC": N_("Civil Code"),
    "CCI": N_("SPC interpretation on contracts"),
    "CIR": N_("Credit Reporting Regulation"),
    "CPL": N_("Civil Procedure Law"),
    "CPL-I": N_("SPC interpretation on civil procedure"),
    "CRIM": N_("Criminal Law"),
    "EIT": N_("Enterprise Income Tax Law"),
    "EV": N_("SPC provisions on civil evidence"),
    "FRZ": N_("SPC provisions on attachment"),
    "INT": N_("SPC interpretation on delayed performance"),
    "LIM": N_("SPC provisions on limitation"),
    "MED": N_("People's Mediation Law"),
    "NOT": N_("SPC provisions on notarised debts"),
    "ONL": N_("SPC rules on online litigation"),
    "PIPL": N_("Personal Information Protection Law"),
    "PIT": N_("Individual Income Tax Law"),
    "PL": N_("SPC provisions on private lending"),
    "REF": N_("SPC interpretation on refusal to enforce"),
    "SET": N_("SPC provisions on settlement in enforcement"),
}
"""Short keys of statutes, as docs/sources.md lists them."""


def what(answer: Answer) -> str:
    """Say what was found, or why nothing can be said."""
    match answer.state:
        case State.OK:
            return translate("No fault found.")
        case State.CANNOT_TELL if answer.missing.endswith(_UNCONFIRMED):
            field = answer.missing.removesuffix(_UNCONFIRMED)
            return translate("Cannot tell: {field} is not yet confirmed.", field=shown_line(field))
        case State.CANNOT_TELL:
            return translate("Cannot tell: {field} is missing.", field=shown_line(answer.missing))
        case State.FINDING | State.ACCEPTED:
            return filled(answer.what or answer.rule.what, answer.values)
        case _:
            assert_never(answer.state)


def why(answer: Answer) -> str:
    """Say why it matters."""
    return filled(answer.rule.why, answer.values)


def ask(answer: Answer) -> str:
    """Say what to ask for; an unknown figure is a blank to write in, never a guess."""
    return filled(answer.ask or answer.rule.ask, answer.values)


def basis(answer: Answer) -> str:
    """Name the source with its confidence, its day and what it says."""
    source = answer.rule.basis
    parts = [] if source.key in {"", "none"} else [named_sources(source.key)]
    if sure := confidence_text(source.confidence):
        parts.append(sure)
    if source.valid_from:
        parts.append(translate("in force since {day}", day=source.valid_from.isoformat()))
    says = filled(source.says, answer.values)
    return " · ".join([*parts, says] if says else parts)


def confidence_text(letter: str) -> str:
    """Return how sure a source is, by its letter H, M, L or U; nothing for any other."""
    return translate(_CONFIDENCE[letter]) if letter in _CONFIDENCE else ""


def named_sources(key: str) -> str:
    """Spell out the statutes in ``CC 544, 575``, and say that ``W48`` is a page of the list."""
    spelt = _STATUTE.sub(
        lambda found: translate(STATUTES[found[1]]) if found[1] in STATUTES else found[1], key
    )
    return _PAGE.sub(lambda found: translate(N_("source {key}"), key=found[0]), spelt)


def braces(sentence: Sentence) -> set[str]:
    """Return the names of the braces of a sentence in the language in use."""
    return set(_BRACE.findall(sentence.zh if language() == "zh_CN" else sentence.en))


def filled(sentence: Sentence, values: Mapping[str, Filler]) -> str:
    """Fill the braces of a sentence in the language in use; what is unknown stays a blank."""
    template = sentence.zh if language() == "zh_CN" else sentence.en
    return _BRACE.sub(
        lambda brace: said(values[brace[1]]) if brace[1] in values else BLANK, template
    )


def said(value: Filler) -> str:
    """Return a value as a sentence holds it: grouped amounts, plain rates, ISO days."""
    match value:
        case Money() | int() | Month():
            return str(value)
        case Decimal():
            return plain_percent(value)
        case date():
            return value.isoformat()
        case StrEnum():
            return word(value)
        case Sentence():
            return shown_line(filled(value, {}))
        case str():
            return shown_line(value)
        case _:
            assert_never(value)
