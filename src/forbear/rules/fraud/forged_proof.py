"""Invented proof of hardship is offered, sold, demanded or coached.

Why: With false papers the plan can be cancelled and you may be liable; few true papers are
    better than forged ones.

Source: police and regulator warnings (M, 2025-12-25; W48, W49); criminal law on forged seals
    and documents (U)

Good: 请提供真实的诊断证明及缴费单据，本行将核验。

Bad: 没有住院证明没关系，我这边给您出一份，三甲医院的章。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.forgery import FORGES, TRUE_PROOF
from forbear.reading.statements.vocabulary.fraud import OFFERS_PROOF
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, spoken_or_written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    is_made = FORGES.asserted(said) or OFFERS_PROOF.asserted(said)
    return is_made and not TRUE_PROOF.mentioned(said)


RULE = Rule(
    id="forged-proof",
    question=Question.FRAUD,
    severity=Severity.STOP,
    what=Sentence(
        zh="有人提供或要求虚假的困难证明（“{quote}”）。",
        en="Someone offers or asks for invented hardship proof (“{quote}”).",
    ),
    why=Sentence(
        zh="用假证明，方案可以被取消，还可能承担法律责任；如实说明、材料少一点也比作假强。",
        en=(
            "With false papers the plan can be cancelled and you may be liable; few true papers "
            "are better than forged ones."
        ),
    ),
    ask=Sentence(
        zh=(
            "我只提交真实材料。目前能提供的有：{materials}；暂时无法提供的，请告知可替代的材料（"
            "例如近三个月流水、社区或原单位出具的情况说明）。"
        ),
        en=(
            "I hand in true papers only. I can provide: {materials}; please tell me what may "
            "replace the rest (for instance three months of statements or a letter from the "
            "community office or former employer)."
        ),
    ),
    basis=Basis(
        key="W48, W49",
        confidence="M",
        valid_from=date(2025, 12, 25),
        says=Sentence(
            zh="警方和监管提示：这是代理骗局的常见手法",
            en="police and regulator warning: a common sign of fraud",
        ),
    ),
    decide=decide,
)
