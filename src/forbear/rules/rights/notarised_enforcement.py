"""The paper consents to enforcement without a suit.

Why: After that the lender may go straight to enforcement on a breach, and you have less
    chance to be heard.

Source: 公证法 37 (H); NOT 5, 12, 22 (H, 2018-10 →)

Good: 本协议不办理公证。

Bad: 双方同意办理具有强制执行效力的债权文书公证。
"""

from collections.abc import Iterator

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.notaries import (
    AS_JUDGMENT,
    BY_NOTARY,
    ENFORCED,
    NO_SUIT,
    NOT_NOTARISED,
    NOTARY,
    SUBMITS,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    if not said.binds or (NOT_NOTARISED.mentioned(said) and not AS_JUDGMENT.mentioned(said)):
        return False
    if BY_NOTARY.mentioned(said) or SUBMITS.mentioned(said):
        return True
    is_without_court = NOTARY.mentioned(said) or NO_SUIT.mentioned(said)
    return is_without_court and ENFORCED.mentioned(said)


RULE = Rule(
    id="notarised-enforcement",
    question=Question.RIGHTS,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件同意办理赋予强制执行效力的公证（“{quote}”）。",
        en="The paper consents to notarisation with enforcement effect (“{quote}”).",
    ),
    why=Sentence(
        zh="办了以后一旦违约，对方可以不经起诉直接申请强制执行，您申辩的机会变少。",
        en=(
            "After that the lender may go straight to enforcement on a breach, and you have less "
            "chance to be heard."
        ),
    ),
    ask=Sentence(
        zh=(
            "双方因本方案发生争议的，通过协商、调解或诉讼解决；本方案不办理赋予强制执行效力的债权"
            "文书公证。请删去第{line}行。"
        ),
        en=(
            "Disputes on this plan are settled by negotiation, mediation or suit; no "
            "notarisation with enforcement effect is made. Please strike line {line}."
        ),
    ),
    basis=Basis(
        key="公证法 37",
        confidence="H",
        valid_from=None,
        says=Sentence(
            zh="经公证赋予强制执行效力的债权文书，可直接申请执行",
            en="a notarised deed with enforcement effect is enforced without trial",
        ),
    ),
    decide=decide,
)
