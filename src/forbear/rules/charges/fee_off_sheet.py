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
    BORNE,
    CHARGE,
    FEE_AS_PUBLISHED,
    NOT_CHARGED,
    PRICED,
)
from forbear.reading.statements.vocabulary.cost_sheets import (
    NOTHING_ELSE,
    SHEET,
    SHEET_ITEMS,
    SHEET_OF_ZEROES,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, sum_in, unclear
from forbear.rules.facts import Facts
from forbear.rules.figures.fee_off_sheet import by_figures
from forbear.rules.joined import either
from forbear.rules.missing import Missing

_ITEMS = re.compile(r"[、,，;；和及 ]+")
_NAME = 3
"""Signs of the shortest name of a charge."""
_ROWS = 5
"""Lines below the heading of a sheet that may list what it holds."""


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
        if not any(_is_named(fee, item) for item in items):
            yield found(facts, said, fee=fee, amount=sum_in(said))
            return
    yield from unclear(facts, said_in_paper, FEE_AS_PUBLISHED.asserted, "agreement.fees")


def _listed(facts: Facts, said_in_paper: Statements) -> list[str] | None:
    """Return the items of the sheet, from its note on file or from the paper's own words."""
    for material in facts.case.materials.values():
        if material.kind is MaterialKind.COST_SHEET and material.note:
            return _ITEMS.split(material.note)
    for place, said in enumerate(said_in_paper):
        if not SHEET.mentioned(said):
            continue
        told = next(iter(SHEET_ITEMS.matches(said)), None)
        if told is not None:
            return [item for item in _ITEMS.split(told["items"]) if item]
        if SHEET_OF_ZEROES.mentioned(said):
            return []
        below = said_in_paper.all[place + 1 : place + 1 + _ROWS]
        last = next((row for row, one in enumerate(below) if NOTHING_ELSE.mentioned(one)), None)
        if last is not None:
            return [one.words for one in below[:last]]
    return None


def _is_named(fee: str, item: str) -> bool:
    """Tell whether an item of the sheet names a charge; a bare word for a fee names none."""
    return item in fee or (len(fee) >= _NAME and fee in item)


def _fee_in(said: Statement) -> str:
    """Return the charge that a term takes, by name; empty when there is none."""
    place = CHARGE.stated_at(said)
    if place is None or NOT_CHARGED.mentioned(said):
        return ""
    taken = PRICED.mentioned(said) or BORNE.asserted(said)
    return said.spoken(place["core"] or place[0]) if taken else ""


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
