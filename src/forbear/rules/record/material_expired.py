"""A paper was too old when it was handed in, or is too old to be.

Why: Expired papers are usually refused.

Source: W11, W12 (L, 2026-11-24): three recent months preferred

Good: an identity card valid until 2026-11-24, on that day.

Bad: proof of income of 2026-08-12, at most 90 days old, on 2026-11-24.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from forbear.case.kinds import MaterialKind
from forbear.case.materials import Material
from forbear.rules.base import (
    Basis,
    CannotTell,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.facts import Facts
from forbear.values.place import Place

MATERIALS = "materials.toml"
USUAL_AGE_DAYS = {MaterialKind.INCOME: 90, MaterialKind.STATEMENT: 90}
"""Oldest age of papers that lenders want recent, where the paper's record names none."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Judge each paper on hand by the day it was last handed in, else by today."""
    for name, material in facts.case.materials.items():
        if not material.file and not material.sent:
            continue
        place = Place(MATERIALS, field=f"material.{name}")
        age = material.max_age_days or USUAL_AGE_DAYS.get(material.kind)
        if material.valid_until is None and age is not None and material.issued_on is None:
            yield CannotTell("material.issued_on", place)
            continue
        expires = _expires(material, age)
        judged_on = max((one.on for one in material.sent), default=facts.today)
        if expires is not None and judged_on > expires:
            days_over = (judged_on - expires).days
            yield Finding(
                {"material": material.label, "expires": expires, "days_over": days_over}, place
            )
    facts.readable(MATERIALS)


def _expires(material: Material, age: int | None) -> date | None:
    if material.valid_until is not None:
        return material.valid_until
    if material.issued_on is None or age is None:
        return None
    return material.issued_on + timedelta(days=age)


RULE = Rule(
    id="material-expired",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh="{material} 已于 {expires} 过期 {days_over} 天。",
        en="{material} expired on {expires}, {days_over} days ago.",
    ),
    why=Sentence(zh="过期材料一般不被接受。", en="Expired papers are usually refused."),
    ask=Sentence(
        zh="请确认 {material} 需要多久以内的，我重新开具。",
        en="Please tell me how recent {material} must be; I will get a new one.",
    ),
    basis=Basis(
        key="W11, W12",
        confidence="L",
        valid_from=None,
        says=Sentence(zh="一般要近三个月的材料", en="three recent months preferred"),
    ),
    decide=decide,
    for_case=True,
)
