"""Payment is moved into the future, and the paper does not say whether interest runs meanwhile.

Why: An unclear change is presumed not to be a change, so interest may keep running under the
    old contract and leave a balance after the last instalment.

Source: CC 544 (H, 2021 →); CC 680 (H, 2021 →); card plans: 信用卡办法 70(3) (M, 2011 →), for
    other loans by analogy only

Good: 自本协议生效日起，剩余本金停止计息，乙方分24期、每期归还2,000元。

Bad: 甲方同意乙方将剩余本金48,000元分24期归还，每月25日前还2,000元。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement, Statements
from forbear.reading.statements.vocabulary.common import (
    INSTALMENTS,
    LUMP,
    POSTPONED,
)
from forbear.reading.statements.vocabulary.interest import (
    INTEREST,
    INTEREST_AS_BEFORE,
    INTEREST_IN_ROW,
    NO_INTEREST,
    NOT_YET_SO,
    NOTHING_MORE,
    OF_THE_PAST,
    ON_A_LATE_ONE,
    PAID_AT_ONCE,
    PAID_LATER,
    RATE_NAMED,
)
from forbear.reading.statements.vocabulary.promised import INTEREST_ELSEWHERE
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import count_in, found, paper, place_of
from forbear.rules.facts import Facts

NEAR = 2
"""Sentences for which a question on interest tells what is answered."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look for a plan first and then for any answer; one lump payment needs none."""
    said_in_paper = paper(facts)
    plan = _plan(said_in_paper)
    if plan is None or said_in_paper.is_request or _has_interest_column(facts):
        return
    if _is_answered(said_in_paper):
        return
    elsewhere = next((said for said in said_in_paper if _is_elsewhere(said)), None)
    if elsewhere is not None:
        yield CannotTell("agreement.rate", place_of(facts, elsewhere))
        return
    yield found(facts, plan, count=count_in(plan))


def _plan(said_in_paper: Statements) -> Statement | None:
    binding = said_in_paper.binding
    plan = INSTALMENTS.anywhere(binding) or PAID_LATER.anywhere(binding)
    if plan is None and LUMP.anywhere(binding) is not None:
        return None
    return plan or POSTPONED.anywhere(binding)


def _is_answered(said_in_paper: Statements) -> bool:
    """Look at what is said on interest, or right after a question on it."""
    since = NEAR + 1
    for said in said_in_paper:
        since = 0 if not said.binds and INTEREST.mentioned(said) else since + 1
        if _answers(said, asked=since <= NEAR):
            return True
    return False


def _answers(said: Statement, *, asked: bool) -> bool:
    if not said.binds or NOT_YET_SO.mentioned(said):
        return False
    if PAID_AT_ONCE.mentioned(said) or _stops(said, asked=asked):
        return True
    if ON_A_LATE_ONE.mentioned(said) or OF_THE_PAST.mentioned(said):
        return False
    return any(one.mentioned(said) for one in (RATE_NAMED, INTEREST_AS_BEFORE, INTEREST_IN_ROW))


def _stops(said: Statement, *, asked: bool) -> bool:
    return NO_INTEREST.mentioned(said) or (asked and NOTHING_MORE.mentioned(said))


def _is_elsewhere(said: Statement) -> bool:
    return INTEREST_ELSEWHERE.asserted(said)


def _has_interest_column(facts: Facts) -> bool:
    agreement = facts.here.agreement
    return agreement is not None and any(line.interest is not None for line in agreement.schedule)


RULE = Rule(
    id="interest-silent",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh="文件把还款延后或分成{count}期，却没有写这段时间还计不计利息、罚息。",
        en=(
            "The paper spreads or postpones payment ({count} instalments) but does not say "
            "whether interest and penalty run meanwhile."
        ),
    ),
    why=Sentence(
        zh=(
            "没写清的变更，一般会被当作没有变更，利息可能仍照原合同一直算，最后一期还完还剩一笔尾"
            "款。"
        ),
        en=(
            "An unclear change is presumed not to be a change, so interest may keep running "
            "under the old contract and leave a balance after the last instalment."
        ),
    ),
    ask=Sentence(
        zh=(
            "自{start_date}起至本方案履行完毕之日止，甲方对本方案项下未还款项不再计收利息、罚息、"
            "复利、违约金及其他任何费用；乙方按附表各期金额足额还款后，即无其他应付款项。"
        ),
        en=(
            "From {start_date} until this plan is fully performed, the Lender charges no "
            "interest, penalty interest, compound interest, damages or other fees on the amounts "
            "under this plan; once the instalments in the schedule are paid in full, nothing "
            "more is owed."
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
