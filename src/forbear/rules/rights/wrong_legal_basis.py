"""A rule for cards, or any rule, is cited as if it obliged the lender.

Why: Article 70 covers cards only and says “may”; citing it wrongly invites a plain refusal.

Source: 信用卡办法 70 (M, 2011 →; W19); CC 543, 678 (H, 2021 →)

Good: 参照信用卡个性化分期的做法，恳请贵行酌情延长网商贷期限。

Bad: 依据《商业银行信用卡业务监督管理办法》第七十条，请为我的网商贷办理60期分期。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.legal_bases import (
    ANY_RULE,
    ASKED_FOR,
    BASIS_UNSAID,
    CARD_RULE,
    NO_CARD,
    OBLIGES,
    RELIEF,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, unclear, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)
    yield from unclear(facts, paper(facts), BASIS_UNSAID.mentioned, "debt.kind")


def _is_fault(said: Statement) -> bool:
    if said.kind not in {Kind.TERM, Kind.WARNING} or ASKED_FOR.mentioned(said):
        return False
    is_claimed = RELIEF.mentioned(said) and OBLIGES.mentioned(said)
    if CARD_RULE.mentioned(said):
        return NO_CARD.mentioned(said) or is_claimed
    return is_claimed and ANY_RULE.mentioned(said)


RULE = Rule(
    id="wrong-legal-basis",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="申请引用了“{quote}”，但这笔贷款不是信用卡。",
        en="The request relies on “{quote}”, but this loan is not a credit card.",
    ),
    why=Sentence(
        zh="信用卡办法第七十条只管信用卡，而且写的是“可以”；引用不当，容易被直接拒绝。",
        en=(
            "Article 70 covers cards only and says “may”; citing it wrongly invites a plain "
            "refusal."
        ),
    ),
    ask=Sentence(
        zh=(
            "改为：“本人因{hardship_cause}暂时无力按原计划还款，有还款意愿，现依据民法典第五百四"
            "十三条，请求与贵行协商变更还款期限和方式；可参照信用卡个性化分期的做法。”"
        ),
        en=(
            "Write instead: “Because of {hardship_cause} I cannot pay as planned for now but am "
            "willing to pay. Under Civil Code art. 543 I ask to agree on a changed term and "
            "manner of repayment; the practice of card hardship plans may serve as a model.”"
        ),
    ),
    basis=Basis(
        key="信用卡办法 70",
        confidence="M",
        valid_from=date(2011, 1, 1),
        says=Sentence(
            zh="信用卡个性化分期达成后停止催收，须写明各项内容",
            en="a card plan must state its terms, and collection stops while it is kept",
        ),
    ),
    decide=decide,
)
