"""The paper charges something that the cost sheet does not list.

Why: Since 2026-08-01 every charge of a personal loan must be on the sheet; nothing else
    should be charged.

Source: 《个人贷款业务明示综合融资成本规定》 (M, 2026-08-01 →; W31, W32)

Good: 除利息外，甲方不收取任何其他费用。

Bad: 另收账户管理费每月30元。
"""

import re
from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import MaterialKind
from forbear.reading.statements.statement import Statement, Statements
from forbear.reading.statements.vocabulary.charges import (
    FEE_AS_PUBLISHED,
    FEE_CHARGED,
    FEE_NOT_CHARGED,
)
from forbear.reading.statements.vocabulary.cost_sheets import SHEET_ITEMS
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, sum_in, unclear
from forbear.rules.facts import Facts
from forbear.rules.figures.fee_off_sheet import by_figures
from forbear.rules.joined import either
from forbear.rules.missing import Missing

_ITEMS = re.compile(r"[、,，;；和及 ]+")


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find the first charge that the sheet does not list; unknown items let nobody tell."""
    said_in_paper = paper(facts)
    for said in said_in_paper:
        fee = _fee_in(said)
        if not fee:
            continue
        items = _listed(facts, said_in_paper)
        if items is None:
            raise Missing("evidence.cost_sheet")
        if not any(item in fee for item in items):
            yield found(facts, said, fee=fee, amount=sum_in(said))
            return
    yield from unclear(facts, said_in_paper, FEE_AS_PUBLISHED.asserted, "agreement.fees")


def _listed(facts: Facts, said_in_paper: Statements) -> list[str] | None:
    """Return the items of the sheet, from its note on file or from the paper's own words."""
    for material in facts.case.materials.values():
        if material.kind is MaterialKind.COST_SHEET and material.note:
            return _ITEMS.split(material.note)
    for said in said_in_paper:
        told = next(iter(SHEET_ITEMS.matches(said)), None)
        if told is not None:
            return _ITEMS.split(told["items"])
    return None


def _fee_in(said: Statement) -> str:
    if FEE_NOT_CHARGED.mentioned(said):
        return ""
    place = FEE_CHARGED.stated_at(said)
    return said.spoken(place[0]) if place else ""


decide = either(by_words, by_figures)

RULE = Rule(
    id="fee-off-sheet",
    question=Question.CHARGES,
    severity=Severity.STOP,
    what=Sentence(
        zh="文件收取{fee}（{amount}元），综合融资成本明示表里没有这一项。",
        en="The paper charges {fee} (CNY {amount}), which the cost sheet does not list.",
    ),
    why=Sentence(
        zh="自2026年8月1日起，个人贷款的全部收费都要列在明示表上，表外不应再收。",
        en=(
            "Since 2026-08-01 every charge of a personal loan must be on the sheet; nothing else "
            "should be charged."
        ),
    ),
    ask=Sentence(
        zh=(
            "除综合融资成本明示表所列项目外，甲方及其合作机构不向乙方收取任何费用。请删去第{line}"
            "行“{quote}”。"
        ),
        en=(
            "Apart from the items on the cost sheet neither the Lender nor its partners charge "
            "anything. Please strike line {line}: “{quote}”."
        ),
    ),
    basis=Basis(
        key="《个人贷款业务明示综合融资成本规定》",
        confidence="M",
        valid_from=date(2026, 8, 1),
        says=Sentence(
            zh="签约或办理分期前应逐项明示全部成本，表外不得收费",
            en="every cost is shown before signing; nothing else is charged",
        ),
    ),
    decide=decide,
)
