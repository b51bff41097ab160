"""The papers that prove a figure, numbered in the order of the case."""

from forbear.rendering.brief import Brief
from forbear.rendering.markdown import Head, Inline, escaped, own, table
from forbear.rendering.told import day, named, number
from forbear.text.catalogue import N_, translate
from forbear.text.words import field_label


def exhibit(brief: Brief, material: str | None) -> Inline:
    """Return ``exhibit 3`` for a material on file; nothing when it is named nowhere."""
    names = tuple(brief.case.materials)
    if material not in names:
        return own("")
    return own(translate(N_("exhibit {number}"), number=names.index(material) + 1))


def exhibits(brief: Brief) -> str:
    """Return the list of exhibits."""
    heads = (
        Head(own(translate(N_("Exhibit"))), right=True),
        Head(own(translate(N_("Document")))),
        Head(own(field_label("Material", "kind"))),
        Head(own(field_label("Material", "issued_on"))),
    )
    rows = [
        (number(place), escaped(one.label) or own("—"), named(one.kind), day(one.issued_on))
        for place, one in enumerate(brief.case.materials.values(), start=1)
    ]
    return table(heads, rows) if rows else ""
