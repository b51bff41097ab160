"""A required paper is neither on file nor handed in.

Why: An incomplete request is often sent back, and time is lost.

Source: W11, W12, W14 (L, 2026-11-24): what lenders ask for by reports, different by lender

Good: diagnosis or bill asked for, the bill is on file.

Bad: proof of income is there; the statement of August and the proof of hardship are not.
"""

from collections.abc import Iterator

from forbear.case.case import Case
from forbear.case.kinds import Stage
from forbear.case.materials import Material
from forbear.planning.stage import stage_of
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
from forbear.rules.evidence_names import same_name
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.place import Place

MATERIALS = "materials.toml"


def decide(facts: Facts) -> Iterator[Verdict]:
    """List what is missing in one finding, once the case is past its first stage."""
    case = facts.case
    if stage_of(case, facts.today) is Stage.ASSESS:
        return
    facts.readable(MATERIALS, "evidence")
    lacking = [name for name, one in case.materials.items() if _is_lacking(case, name, one)]
    if lacking:
        names = "、".join(case.materials[name].label for name in lacking)
        place = Place(MATERIALS, field=f"material.{lacking[0]}")
        yield Finding({"missing": names, "count": len(lacking)}, place)
    if not any(one.required for one in case.materials.values()):
        yield CannotTell("materials.required", Place(MATERIALS))
    facts.readable("case.toml")
    if not case.about.hardship:
        raise Missing("case.hardship", Place("case.toml", field="hardship"))


def _is_lacking(case: Case, name: str, material: Material) -> bool:
    """Tell whether neither the paper itself nor anything that stands in for it is there."""
    if not material.required or material.alternative_of in case.materials:
        return False
    stand_ins = [one for one in case.materials.values() if one.alternative_of == name]
    return not any(_is_there(case, one) for one in (material, *stand_ins))


def _is_there(case: Case, material: Material) -> bool:
    if material.sent:
        return True
    known = {same_name(path) for path in case.evidence}
    return material.file is not None and same_name(material.file) in known


RULE = Rule(
    id="material-missing",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh="还缺 {count} 份必备材料：{missing}。",
        en="{count} required papers are missing: {missing}.",
    ),
    why=Sentence(
        zh="材料不齐，申请容易被退回，时间白费。",
        en="An incomplete request is often sent back, and time is lost.",
    ),
    ask=Sentence(
        zh="请问缺少 {missing} 能否先受理，我在几日内补齐？",
        en="Can you accept the request now if I bring {missing} within a few days?",
    ),
    basis=Basis(
        key="W11, W12, W14",
        confidence="L",
        valid_from=None,
        says=Sentence(
            zh="报道和经验中贷款方常要的材料，各家不同",
            en="what lenders ask for by reports; vary by lender",
        ),
    ),
    decide=decide,
    for_case=True,
)
