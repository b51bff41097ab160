"""Terms were agreed in speech only.

Why: An oral agreement can be valid, but in a dispute it is hard to prove what was promised.

Source: CC 469 (H, 2021 →); EV 14, 90, 94 (H, 2020-05 →)

Good: 11月20日工号8821确认分24期，通话录音已存证据夹。

Bad: 电话里已经跟您说好了，不用再签什么协议，按时转就行。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.bound import RECORDED_BY_LENDER
from forbear.reading.statements.vocabulary.speech import (
    PLAIN_REFUSAL,
    PROOF_KEPT,
    SPEECH,
    SPEECH_VOID,
    WORD_ENOUGH,
    WRITING_REFUSED,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, spoken_or_written, unclear
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault)
    yield from unclear(facts, paper(facts), RECORDED_BY_LENDER.asserted, "evidence")


def _is_fault(said: Statement) -> bool:
    if said.kind not in {Kind.TERM, Kind.TOLD}:
        return False
    if PROOF_KEPT.mentioned(said) or SPEECH_VOID.mentioned(said):
        return False
    if WORD_ENOUGH.mentioned(said) or PLAIN_REFUSAL.mentioned(said):
        return True
    return SPEECH.mentioned(said) and WRITING_REFUSED.mentioned(said)


RULE = Rule(
    id="oral-only",
    question=Question.BOUND,
    severity=Severity.STOP,
    what=Sentence(
        zh="方案只有口头说法（“{quote}”），手里没有文件、消息或录音。",
        en=(
            "The terms exist in speech only (“{quote}”): no document, message or recording is on "
            "file."
        ),
    ),
    why=Sentence(
        zh="口头约定也可能有效，但真有争议时很难证明对方答应过什么。",
        en=(
            "An oral agreement can be valid, but in a dispute it is hard to prove what was "
            "promised."
        ),
    ),
    ask=Sentence(
        zh=(
            "请将{contact_date}通话中商定的内容（应还总额{total}元、分{count}期、每期{instalment}"
            "元、减免{waived_amount}元）以盖章文件、官方App消息或官方短信形式发送给我，我确认后再"
            "付款。"
        ),
        en=(
            "Please send what was agreed by phone on {contact_date} (total CNY {total}, {count} "
            "instalments of CNY {instalment}, CNY {waived_amount} waived) as a sealed document, "
            "official app message or official SMS; I will pay after confirming it."
        ),
    ),
    basis=Basis(
        key="CC 469",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="合同可以口头订立，书面最好证明",
            en="a contract may be oral; writing proves it",
        ),
    ),
    decide=decide,
)
