"""Who the borrower is, who lives from the money, and what went wrong."""

from collections.abc import Iterator

from forbear.case.about import Hardship
from forbear.rendering.brief import Brief
from forbear.rendering.exhibits import exhibit
from forbear.rendering.markdown import Inline, bullets, escaped, joined, own
from forbear.rendering.told import day, label, named, number
from forbear.text.catalogue import N_, translate
from forbear.text.words import field_label


def borrower(brief: Brief) -> str:
    """Return the borrower as a list; nothing is made up for what is not on file."""
    person, adviser = brief.case.about.borrower, brief.case.about.adviser
    lines = [label(field_label("Person", "kind"), named(person.kind))]
    if person.name:
        lines.insert(0, label(translate(N_("Borrower")), escaped(person.name)))
    for field in ("id_number", "phone", "address", "city", "occupation"):
        text = getattr(person, field)
        if text:
            lines.append(label(field_label("Person", field), escaped(text)))
    if adviser is not None and adviser.name:
        names = joined([escaped(adviser.name), escaped(adviser.organisation or "")])
        lines.append(label(translate(N_("Adviser")), names))
    return bullets([*lines, *household(brief)])


def household(brief: Brief) -> Iterator[Inline]:
    """Yield who lives from this income."""
    person = brief.case.about.borrower
    for field in ("household_size", "dependants"):
        count = getattr(person, field)
        if count is not None:
            yield label(field_label("Person", field), number(count))
    if person.spouse:
        yield label(field_label("Person", "spouse"), escaped(person.spouse))


def causes(brief: Brief) -> str:
    """Return each cause of the trouble with its days and its proof."""
    return bullets(_cause(brief, one) for one in brief.case.about.hardship.values() if one.cause)


def _cause(brief: Brief, hardship: Hardship) -> Inline:
    parts = [escaped(hardship.cause)]
    if hardship.since:
        parts.append(own(translate(N_("since {day}"), day=day(hardship.since))))
    if hardship.expected_end:
        parts.append(own(translate(N_("expected until {day}"), day=day(hardship.expected_end))))
    return joined([*parts, exhibit(brief, hardship.proof)])
