"""Disputes go to an arbitration body instead of a court.

Why: An award is final with hardly any appeal, and an online case on papers is easily missed;
    awards made in advance of a dispute are not enforced.

Source: Arbitration Law: written agreement needed, award final (2017 text H; revised law
    2026-03-01 →, M, W69: online unless a party refuses); SPC reply on awards in advance (M,
    2018-06-12 →; A2 in clauses.toml)

Good: 争议由乙方住所地人民法院管辖，不适用仲裁。

Bad: 因本协议引起的争议，提交某某仲裁委员会网络仲裁，书面审理。
"""

from collections.abc import Iterator

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.arbitration import (
    AGREED,
    ARBITRATION,
    ARBITRATION_OPEN,
    ARBITRATION_STANDS,
    ARBITRATORS_SERVE,
    DECIDED_THERE,
    IN_ADVANCE,
    NOT_ARBITRATED,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, unclear, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)
    yield from unclear(facts, paper(facts), ARBITRATION_OPEN.mentioned, "agreement.court")


def _is_fault(said: Statement) -> bool:
    is_stated = ARBITRATION.asserted(said) or (
        IN_ADVANCE.asserted(said) and ARBITRATION.mentioned(said)
    )
    if not is_stated or not AGREED.mentioned(said):
        return False
    if ARBITRATORS_SERVE.mentioned(said) and not DECIDED_THERE.mentioned(said):
        return False
    if ARBITRATION_STANDS.mentioned(said):
        return True
    return not NOT_ARBITRATED.mentioned(said) and not ARBITRATION_OPEN.mentioned(said)


RULE = Rule(
    id="adds-arbitration",
    question=Question.RIGHTS,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件约定争议由仲裁解决（“{quote}”），一般就不能再去法院起诉。",
        en="Disputes go to arbitration (“{quote}”); a lawsuit is then generally barred.",
    ),
    why=Sentence(
        zh=(
            "仲裁一裁终局，几乎不能上诉，线上书面审理容易错过；纠纷还没发生就先出的“先予仲裁”文书"
            "，法院不予执行。"
        ),
        en=(
            "An award is final with hardly any appeal, and an online case on papers is easily "
            "missed; awards made in advance of a dispute are not enforced."
        ),
    ),
    ask=Sentence(
        zh=(
            "因本方案发生的争议，双方不采用仲裁，由乙方住所地有管辖权的人民法院管辖。请删去第"
            "{line}行。"
        ),
        en=(
            "Disputes on this plan are not arbitrated but heard by the competent court at the "
            "Borrower's home. Please strike line {line}."
        ),
    ),
    basis=Basis(
        key="Arbitration Law",
        confidence="H",
        valid_from=None,
        says=Sentence(
            zh="仲裁须书面约定，一裁终局",
            en="arbitration needs a written agreement; the award is final",
        ),
    ),
    decide=decide,
)
