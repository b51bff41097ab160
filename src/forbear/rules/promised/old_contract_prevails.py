"""In a conflict the old contract, a system or the lender's rules beat this paper.

Why: Then the waiver, the interest stop and the new due days could all be overridden by the
    old contract.

Source: CC 543, 544 (H, 2021 →); CC 498 (H, 2021 →)

Good: 本协议与原合同不一致的，以本协议为准。

Bad: 本协议与原借款合同不一致的，以原借款合同为准。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.ranks import (
    BUT_THE_OLD,
    CONFLICT,
    NOT_LATE,
    NOTHING_CHANGED,
    OLD_FIRST,
    OLD_FOLLOWED,
    SYSTEM_COUNTS,
    THIS_ONE_WINS,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts

THE_OLD_ONE = Sentence(zh="原合同或对方的规则", en="the old contract or the lender's rules")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault, prevailing=THE_OLD_ONE)


def _is_fault(said: Statement) -> bool:
    if said.kind not in {Kind.TERM, Kind.TOLD}:
        return False
    if BUT_THE_OLD.mentioned(said):
        return True
    if THIS_ONE_WINS.mentioned(said):
        return False
    if NOTHING_CHANGED.mentioned(said) or SYSTEM_COUNTS.asserted(said):
        return True
    if NOT_LATE.mentioned(said):
        return False
    outranks = CONFLICT.mentioned(said) and OLD_FOLLOWED.mentioned(said)
    return outranks or OLD_FIRST.mentioned(said)


RULE = Rule(
    id="old-contract-prevails",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh="文件写明与原合同不一致时以{prevailing}为准（“{quote}”）。",
        en="The paper says that in a conflict {prevailing} prevails (“{quote}”).",
    ),
    why=Sentence(
        zh="这样一来，减免、停息、新的还款日都可能被原合同推翻。",
        en=(
            "Then the waiver, the interest stop and the new due days could all be overridden by "
            "the old contract."
        ),
    ),
    ask=Sentence(
        zh=(
            "本方案是对原合同的变更；本方案与原合同、系统展示或甲方规则不一致的，以本方案为准；本"
            "方案未约定的，适用原合同。"
        ),
        en=(
            "This plan amends the original contract; where it differs from that contract, the "
            "system display or the Lender's rules, this plan prevails; what it leaves open "
            "follows the original contract."
        ),
    ),
    basis=Basis(
        key="CC 543, 544",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="变更要双方协商一致；约定不明确的，推定为未变更",
            en="a change needs agreement; an unclear one is presumed not made",
        ),
    ),
    decide=decide,
)
