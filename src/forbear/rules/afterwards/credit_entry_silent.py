"""The paper does not say how the loan is reported and by when the register is updated.

Why: Past overdue entries stay, but whether new ones are added and when “settled” appears can
    be written down.

Source: CIR 15, 16, 25, 29 (H, 2013-03-15 →)

Good: 方案期间按还款安排调整如实报送，不新增逾期；结清后次月10日前更新为“结清”。

Bad: 余款分12期，每期2,166.77元；罚息已免；结清后7日内出具结清证明。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Kind, Statement, Statements
from forbear.reading.statements.vocabulary.afterwards import REGISTER_ELSEWHERE
from forbear.reading.statements.vocabulary.common import PLAN_TO_COME
from forbear.reading.statements.vocabulary.registers import (
    BY_WHEN,
    GOOD_STATE,
    NO_ANSWER,
    ON_A_MISS,
    OTHER_SIGN,
    REGISTER,
    SHOWS,
    STATE,
    UNREPORTED,
    UPDATED,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of
from forbear.rules.facts import Facts

NEAR = 3
"""Sentences for which a heading or question on the register tells what is spoken of."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look for a status with a day or period, be it good news or bad."""
    said_in_paper = paper(facts)
    if not said_in_paper.all or said_in_paper.is_request or _is_answered(said_in_paper):
        return
    elsewhere = next((said for said in said_in_paper if REGISTER_ELSEWHERE.mentioned(said)), None)
    if elsewhere is not None:
        yield CannotTell("agreement.credit_report", place_of(facts, elsewhere))
        return
    if not any(PLAN_TO_COME.mentioned(said) for said in said_in_paper):
        yield found(facts, None)


def _is_answered(said_in_paper: Statements) -> bool:
    """Look at each sentence that names the register, or follows one that does."""
    since = NEAR + 1
    for said in said_in_paper:
        is_named = REGISTER.mentioned(said)
        since = 0 if is_named else since + 1
        is_near = since <= NEAR and not OTHER_SIGN.mentioned(said)
        if (is_named or is_near) and _answers(said):
            return True
    return False


def _answers(said: Statement) -> bool:
    if said.kind not in {Kind.TERM, Kind.TOLD} or NO_ANSWER.mentioned(said):
        return False
    if UNREPORTED.mentioned(said):
        return True
    if ON_A_MISS.mentioned(said) and not GOOD_STATE.mentioned(said):
        return False
    is_entry = STATE.mentioned(said) and SHOWS.mentioned(said)
    return BY_WHEN.mentioned(said) and (is_entry or UPDATED.mentioned(said))


RULE = Rule(
    id="credit-entry-silent",
    question=Question.AFTERWARDS,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件没有写方案期间和还清后征信怎样报送、几日内更新。",
        en=(
            "The paper does not say how the loan is reported to the credit register during the "
            "plan and when it is updated after."
        ),
    ),
    why=Sentence(
        zh="已有的逾期记录不会因为协商消失，但方案期间是否新增逾期、何时更新为结清，可以写明。",
        en=(
            "Past overdue entries stay, but whether new ones are added and when “settled” "
            "appears can be written down."
        ),
    ),
    ask=Sentence(
        zh=(
            "自首期款到账之日起，乙方按本方案还款的，甲方不再新增逾期记录，并如实报送还款安排已调"
            "整；结清之日起{update_days}个工作日内，甲方将该账户更新为“结清”、余额为零。"
        ),
        en=(
            "From receipt of the first instalment, as long as the plan is kept, the Lender adds "
            "no new overdue entries and truthfully reports the changed terms; within "
            "{update_days} working days of full payment it reports the account as settled with "
            "zero balance."
        ),
    ),
    basis=Basis(
        key="CIR 15, 16, 25, 29",
        confidence="H",
        valid_from=date(2013, 3, 15),
        says=Sentence(
            zh="报送不良信息须事先告知，保存五年，异议二十日内答复",
            en="bad data need prior notice, are kept five years, objections answered in 20 days",
        ),
    ),
    decide=decide,
)
