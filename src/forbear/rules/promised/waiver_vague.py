"""A reduction is spoken of, but the act, the sum or the moment is left open.

Why: A change that is not clear is presumed not made; “may” and “will apply for” are
    intentions, not a waiver.

Source: CC 544 (H, 2021 →); CC 575 (H, 2021 →)

Good: 甲方自本协议签订之日起免除截至2026年11月24日的全部罚息507.23元。

Bad: 甲方将根据乙方还款表现，酌情减免部分罚息。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.reductions import (
    BARE_GRANT,
    LEFT_OPEN,
    NO_REDUCTION,
    REDUCED_BY,
    REDUCTION,
)
from forbear.reading.statements.vocabulary.waiver import (
    LISTED_ELSEWHERE,
    NOT_A_GRANT,
    WAIVER,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, unclear
from forbear.rules.facts import Facts

ACT_OPEN = Sentence(zh="确定的免除表示", en="a binding act")
SUM_OPEN = Sentence(zh="金额", en="the sum")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first reduction that is left open, or granted without a sum or a moment."""
    said_in_paper = paper(facts)
    for said in said_in_paper:
        missing = _open_point(said)
        if missing:
            yield found(facts, said, missing=missing)
            return
    yield from unclear(facts, said_in_paper, LISTED_ELSEWHERE.mentioned, "agreement.waived.amount")


def _open_point(said: Statement) -> Sentence | None:
    others = (LISTED_ELSEWHERE, NOT_A_GRANT, NO_REDUCTION)
    if any(one.mentioned(said) for one in others):
        return None
    if LEFT_OPEN.asserted(said) and (REDUCTION.asserted(said) or WAIVER.asserted(said)):
        return ACT_OPEN
    if BARE_GRANT.asserted(said) and not REDUCED_BY.mentioned(said):
        return SUM_OPEN
    return None


RULE = Rule(
    id="waiver-vague",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh="关于减免，文件写的是“{quote}”，缺少{missing}，不是确定的减免。",
        en=(
            "On the reduction the paper says “{quote}”; {missing} is missing, so it is not a "
            "definite waiver."
        ),
    ),
    why=Sentence(
        zh="变更写得不明确，一般按没有变更处理；“酌情”“申请”只是打算，不是免除。",
        en=(
            "A change that is not clear is presumed not made; “may” and “will apply for” are "
            "intentions, not a waiver."
        ),
    ),
    ask=Sentence(
        zh=(
            "甲方自{effective_date}起免除乙方截至{as_of_date}的罚息人民币{waived_amount}元（大写"
            "：{waived_capitals}）。该免除自该日起生效，无须甲方另行审批，亦不以其他条件为前提。"
        ),
        en=(
            "With effect from {effective_date} the Lender waives penalty interest of CNY "
            "{waived_amount} accrued up to {as_of_date}. The waiver takes effect on that day, "
            "needs no further approval and depends on no other condition."
        ),
    ),
    basis=Basis(
        key="CC 544",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="变更内容约定不明确的，推定为未变更",
            en="a change that is not clear is presumed not made",
        ),
    ),
    decide=decide,
)
