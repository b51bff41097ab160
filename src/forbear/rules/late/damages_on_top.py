"""On a breach damages are due besides penalty interest.

Why: Penalty already compensates delay; both together may pass 24 % a year or far exceed the
    loss and may be reduced on request.

Source: CC 585 (H, 2021 →); CCI 65 (H, 2023-12-05 →); 法发〔2017〕22号 2 (M, 2017 →; W22)

Good: 逾期仅计收罚息，不另收违约金。

Bad: 乙方逾期的，除罚息外，另按剩余款项的20%支付违约金。
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.damages import (
    BOTH,
    CHARGE,
    CUMULATIVE,
    FURTHER,
    LINKED,
    OF_THE_BREACH,
    ONE_CHARGE,
    PENALTY,
    TOGETHER,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import Said, first_fault, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence, or two that follow one another, in which both are due."""
    yield from first_fault(facts, _with_the_one_before(facts), _is_fault, damages=CHARGE)


def _with_the_one_before(facts: Facts) -> Iterator[Said]:
    """Yield each sentence alone, then together with one or two before it on its line."""
    earlier: list[Statement] = []
    for said, place in written(facts):
        yield said, place
        if earlier and earlier[-1].binds and _goes_on(earlier[-1], said):
            yield replace(said, words=earlier[-1].words + said.words, among=None), place
        if len(earlier) > 1 and BOTH.mentioned(said) and earlier[-2].binds:
            words = "".join(one.words for one in earlier) + said.words
            yield replace(said, words=words, among=None), place
        earlier = [*earlier[-1:], said]


def _goes_on(before: Statement, said: Statement) -> bool:
    """Tell whether a sentence stands on the line of another or takes it up."""
    is_cut = not before.words.endswith(("。", ";", ":", "."))
    return before.line == said.line or LINKED.mentioned(said) or is_cut


def _is_fault(said: Statement) -> bool:
    if not said.binds or not PENALTY.mentioned(said) or not FURTHER.mentioned(said):
        return False
    if CUMULATIVE.mentioned(said):
        return True
    return (
        TOGETHER.mentioned(said)
        and OF_THE_BREACH.mentioned(said)
        and not ONE_CHARGE.mentioned(said)
    )


RULE = Rule(
    id="damages-on-top",
    question=Question.LATE,
    severity=Severity.ASK,
    what=Sentence(
        zh="违约时除罚息外还要付{damages}（“{quote}”）。",
        en="On a breach {damages} is due besides penalty interest (“{quote}”).",
    ),
    why=Sentence(
        zh="罚息已经是对逾期的补偿，两项叠加可能超过年24%或明显高于损失，可以请求减少。",
        en=(
            "Penalty already compensates delay; both together may pass 24 % a year or far exceed "
            "the loss and may be reduced on request."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方逾期的，甲方仅按合同约定的罚息利率计收罚息，不另收违约金、滞纳金或其他费用；全部"
            "息费合计不超过年利率24%。"
        ),
        en=(
            "On delay the Lender charges only penalty interest at the contract rate, no further "
            "damages, late fee or other charge; all charges together stay within 24 % a year."
        ),
    ),
    basis=Basis(
        key="CC 585",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="违约金过分高于损失的，可以请求适当减少",
            en="a court may reduce damages that are far above the loss",
        ),
    ),
    decide=decide,
)
