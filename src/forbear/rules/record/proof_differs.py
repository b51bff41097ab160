"""A stated figure and the proof attached to it tell different things.

Why: A contradiction makes the lender doubt everything.

Source: CC 509; W11, W12 (L, 2026-11-24)

Good: wage 5,035.00 stated, the slip shows 5,035.60.

Bad: 4,200.00 stated; the statement shows 4,866.70 a month on average.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from fractions import Fraction

from forbear.case.finances import Expense, Income
from forbear.case.kinds import Every
from forbear.case.materials import Flow, Material
from forbear.planning.budget import WEEKS_PER_YEAR
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
from forbear.values.day import MONTHS_PER_YEAR, Month
from forbear.values.money import Money
from forbear.values.place import Place

FIXED_ROOM = Money(1_00)
"""Of a slip, contract or letter: rounding to whole yuan."""
AVERAGE_ROOM = Fraction(5, 100)
NOTICE_DAYS = 30
"""A notice, of road works or of a dismissal, comes before what it announces."""
_TIMES_A_YEAR = {
    Every.MONTH: MONTHS_PER_YEAR,
    Every.WEEK: WEEKS_PER_YEAR,
    Every.FORTNIGHT: WEEKS_PER_YEAR // 2,
    Every.QUARTER: 4,
    Every.YEAR: 1,
}
_TOO_EARLY = Sentence(
    zh="“{entry}”从 {said} 开始，所附证明却是 {proof} 出具的。",
    en="{entry} began on {said}, but the attached proof dates from {proof}.",
)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare what one proof stands for, entry by entry or together, with what it shows."""
    facts.readable("materials.toml", "finances.toml")
    if facts.case.finances is not None:
        yield from _figures(facts, "income", facts.case.finances.income)
        yield from _figures(facts, "expense", facts.case.finances.expense)
    yield from _hardships(facts)


def _figures(
    facts: Facts, kind: str, entries: Mapping[str, Income] | Mapping[str, Expense]
) -> Iterator[Verdict]:
    by_proof: dict[str, list[tuple[str, Income | Expense]]] = {}
    for name, one in entries.items():
        if one.proof in facts.case.materials and one.every is not Every.ONCE:
            by_proof.setdefault(one.proof or "", []).append((name, one))
    for proof, proved in by_proof.items():
        material = facts.case.materials[proof]
        place = Place("finances.toml", field=f"{kind}.{proved[0][0]}")
        said = Money.rounded(sum((_monthly_fen(one) for _, one in proved), Fraction(0)))
        flows = _flows(facts, material.flows)
        shown = _shown(material, flows)
        if shown is None:
            yield CannotTell("material.net", Place("materials.toml", field=f"material.{proof}"))
        elif abs(said - shown).fen > _room(shown, is_average=bool(flows)):
            yield Finding(
                {
                    "entry": "、".join(one.label for _, one in proved),
                    "said": said,
                    "proof": shown,
                    "difference": abs(said - shown),
                },
                place,
            )


def _monthly_fen(one: Income | Expense) -> Fraction:
    """Return an average month, exact; a seasonal cost counts in the months it names."""
    times = _TIMES_A_YEAR[one.every]
    if isinstance(one, Expense) and one.months:
        times = len(one.months)
    return Fraction(one.amount.fen * times, MONTHS_PER_YEAR)


def _flows(facts: Facts, flows: tuple[Flow, ...]) -> tuple[Flow, ...]:
    """Return the months that count: those after the hardship began, where there are any."""
    since = [one.since for one in facts.case.about.hardship.values() if one.since is not None]
    if not since:
        return flows
    after = tuple(one for one in flows if Month.of(one.month).first >= max(since))
    return after or flows


def _shown(material: Material, flows: tuple[Flow, ...]) -> Money | None:
    if flows:
        return Money.rounded(Fraction(sum(one.amount.fen for one in flows), len(flows)))
    return material.net


def _room(shown: Money, *, is_average: bool) -> Fraction:
    return shown.fen * AVERAGE_ROOM if is_average else Fraction(FIXED_ROOM.fen)


def _hardships(facts: Facts) -> Iterator[Verdict]:
    """Find proofs that are older than what they are to prove."""
    for name, hardship in facts.case.about.hardship.items():
        material = facts.case.materials.get(hardship.proof or "")
        issued: date | None = material.issued_on if material else None
        if issued is None or hardship.since is None:
            continue
        if issued + timedelta(days=NOTICE_DAYS) < hardship.since:
            yield Finding(
                {"entry": hardship.cause, "said": hardship.since, "proof": issued},
                Place("case.toml", field=f"hardship.{name}"),
                what=_TOO_EARLY,
            )


RULE = Rule(
    id="proof-differs",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh="“{entry}”写 {said} 元，所附证明显示 {proof} 元，差 {difference} 元。",
        en="{entry}: {said} stated, the attached proof shows {proof}, {difference} apart.",
    ),
    why=Sentence(
        zh="前后不一致会让对方怀疑全部材料。",
        en="A contradiction makes the lender doubt everything.",
    ),
    ask=Sentence(
        zh="交出去之前先改一致：改成实际金额，或附一句说明。",
        en=(
            "Make them agree before handing them in: correct the figure or add a line of "
            "explanation."
        ),
    ),
    basis=Basis(
        key="CC 509; W11, W12",
        confidence="L",
        valid_from=None,
        says=Sentence(
            zh="如实填写、与证明一致；据申请被拒的经验",
            en="honest figures that match their proof; reports of refused requests",
        ),
    ),
    decide=decide,
    for_case=True,
)
