"""Papers: what is needed, what is there, how long it holds."""

from datetime import timedelta

from forbear.case.materials import Material
from forbear.rendering.views.view import Address, Column, Line, Row, Section, Shown, Tone, View
from forbear.rendering.views.writing import day, foreign
from forbear.text.catalogue import translate
from forbear.text.words import word

FILE = "materials.toml"


def materials_view(shown: Shown) -> View:
    """Return the checklist of papers; the headline says how many required ones are missing."""
    materials = shown.case.materials
    missing = [one for one in materials.values() if one.required and not one.file]
    if not materials:
        headline = Line(translate("No papers are listed yet."), Tone.STRONG)
    elif missing:
        text = translate("{number} required papers are missing.", number=len(missing))
        headline = Line(text, Tone.ASK)
    else:
        headline = Line(translate("All required papers are there."), Tone.OK)
    columns = (
        Column(translate("Paper"), grows=True),
        Column(translate("State")),
        Column(translate("Kind"), drop=2),
        Column(translate("Issued"), drop=3),
        Column(translate("Valid until"), drop=1),
        Column(translate("File"), grows=True, drop=4),
    )
    section = Section(
        "",
        columns,
        tuple(_row(shown, name, material) for name, material in materials.items()),
        Address("material", FILE, ("material",)),
        (translate("Proof makes a request hard to refuse. n adds a paper."),),
    )
    return View("materials", translate("Papers"), (headline,), (section,))


def _row(shown: Shown, name: str, material: Material) -> Row:
    tone, state = _state(shown, material)
    return Row(
        f"{FILE}:material.{name}",
        (
            foreign(material.label),
            state,
            word(material.kind),
            day(material.issued_on),
            day(material.valid_until),
            foreign(material.file),
        ),
        tone,
        Address("material", FILE, ("material", name)),
    )


def _state(shown: Shown, material: Material) -> tuple[Tone, str]:
    if not material.file:
        if material.required:
            return Tone.ASK, translate("missing")
        return Tone.NOTE, translate("wanted")
    ends = material.valid_until
    if material.issued_on and material.max_age_days is not None:
        oldest = material.issued_on + timedelta(days=material.max_age_days)
        ends = min(ends, oldest) if ends else oldest
    if ends and ends < shown.today:
        return Tone.ASK, translate("too old")
    return Tone.OK, translate("there")
