"""A record names a file or paper that is not there.

Why: Without the original, words are hard to prove.

Source: EV 15, 90 (H, 2020-05-01 →)

Good: the file is there, its name written in another Unicode form.

Bad: call-1008.m4a is named by the contact of 2026-10-08 and lies nowhere.
"""

from collections.abc import Iterator
from datetime import date

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
from forbear.rules.citations import cited_files, cited_materials
from forbear.rules.evidence_names import is_inside, same_name
from forbear.rules.facts import Facts
from forbear.values.place import Place

EVIDENCE = "evidence"
_OUTSIDE = Sentence(
    zh="{cited_by} 引用的“{file}”在案件文件夹之外，换一台电脑就找不到。",
    en="{cited_by} refers to {file}, which lies outside the case: another computer lacks it.",
)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Name each file once, with every place that names it."""
    case = facts.case
    known = {same_name(path) for path in case.evidence}
    places: dict[str, list[Place]] = {}
    for file, place in cited_files(case):
        places.setdefault(file, []).append(place)
    unreadable = EVIDENCE in case.unreadable
    for file, cited in places.items():
        if not is_inside(file):
            yield _missing(file, cited, _OUTSIDE)
        elif not unreadable and same_name(_in_folder(file)) not in known:
            yield _missing(file, cited)
    for material, place in cited_materials(case):
        if material not in case.materials:
            yield _missing(material, [place])
    if unreadable and places:
        yield CannotTell(EVIDENCE, Place(EVIDENCE))
    facts.readable(*sorted(case.unreadable | case.incomplete))


def _in_folder(file: str) -> str:
    """Return the path of a file that may be named without its folder."""
    return file if "/" in file else f"{EVIDENCE}/{file}"


def _missing(file: str, cited: list[Place], what: Sentence | None = None) -> Finding:
    return Finding(
        {"file": file, "cited_by": "、".join(str(place) for place in cited)}, cited[0], what=what
    )


RULE = Rule(
    id="evidence-missing",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh="“{file}”找不到，{cited_by} 引用了它。",
        en="{file} is missing; {cited_by} refers to it.",
    ),
    why=Sentence(
        zh="没有原件，说过的话就难以证明。",
        en="Without the original, words are hard to prove.",
    ),
    ask=Sentence(
        zh="找回原件放进证据文件夹；找不到就注明在哪台设备上。",
        en="Put the original back into the evidence folder, or note on which device it lies.",
    ),
    basis=Basis(
        key="EV 15, 90",
        confidence="H",
        valid_from=date(2020, 5, 1),
        says=Sentence(zh="电子数据应提供原件", en="original carrier of electronic data"),
    ),
    decide=decide,
    for_case=True,
)
