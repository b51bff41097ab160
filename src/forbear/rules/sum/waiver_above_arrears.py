"""More is waived than is owed of that part.

Why: An inflated waiver makes the relief look greater than it is.

Source: CC 575 (H, 2021-01-01 →)

Good: penalties of 453.85 owed and waived.

Bad: penalties of 453.85 owed, 800.00 waived: 346.15 are empty.
"""

from collections.abc import Iterator
from datetime import date

from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.parts import FIELDS, NAMES, PART_OF, Part, paper_balance
from forbear.rules.sums import ONE_FEN, waived
from forbear.values.money import ZERO, Money
from forbear.values.place import Place


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare each part's waived sum with the paper's own balance of it."""
    if not facts.has_paper:
        return
    sums: dict[Part, Money] = {}
    for term in waived(facts):
        if term.amount is not None:
            part = PART_OF[term.item]
            sums[part] = sums.get(part, ZERO) + term.amount
    for part, amount in sums.items():
        owed = paper_balance(facts, part)
        if owed is None:
            raise Missing(FIELDS[part])
        if amount - owed > ONE_FEN:
            yield Finding(
                {
                    "component": NAMES[part],
                    "waived": amount,
                    "arrears": owed,
                    "excess": amount - owed,
                },
                Place(facts.path("agreement.toml"), field="waived"),
            )


RULE = Rule(
    id="waiver-above-arrears",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh="{component} 只有 {arrears} 元，却写减免 {waived} 元，多出的 {excess} 元没有意义。",
        en="{component} is {arrears}, yet {waived} is waived; the extra {excess} means nothing.",
    ),
    why=Sentence(
        zh="虚高的减免让优惠看起来比实际大。",
        en="An inflated waiver makes the relief look greater than it is.",
    ),
    ask=Sentence(
        zh="请说明 {waived} 元减免的构成，并逐项写明。",
        en="Please state what the waived {waived} consists of, item by item.",
    ),
    basis=Basis(
        key="CC 575",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="只能免除欠着的债",
            en="only what is owed can be waived; lending systems refuse it as well",
        ),
    ),
    decide=decide,
)
