"""Day and amount of each payment cannot be worked out from the paper.

Why: Without day and amount for each instalment you cannot tell whether it fits, and may be
    called late.

Source: card plans: 信用卡办法 70(2) (M, 2011 →), others by analogy; CC 470, 544 (H, 2021 →)

Good: 分24期，首期2026-12-25，此后每月25日，每期2,000.00元。

Bad: 剩余欠款分24期还清，每期金额由系统自动计算。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statements
from forbear.reading.statements.vocabulary.common import INSTALMENTS
from forbear.reading.statements.vocabulary.schedules_said import (
    ALL_AT_ONCE,
    AMOUNT_GIVEN,
    COUNT_GIVEN,
    DATED_PAYMENT,
    DATED_SUM,
    DAY_GIVEN,
    FIRST_GIVEN,
    LEFT_OPEN,
    REST_OPEN,
    SCHEDULE_ELSEWHERE,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of
from forbear.rules.facts import Facts

THE_SCHEDULE = Sentence(zh="还款计划", en="the schedule")
_PARTS = (
    (Sentence(zh="期数", en="the number of instalments"), COUNT_GIVEN),
    (Sentence(zh="每期金额", en="the amount of each instalment"), AMOUNT_GIVEN),
    (Sentence(zh="首期还款日", en="the first due day"), FIRST_GIVEN),
    (Sentence(zh="每期还款日", en="the due day of each month"), DAY_GIVEN),
)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look for payments with day and sum, for rhythm in prose, or for one dated payment."""
    said_in_paper = paper(facts)
    if not said_in_paper.all or said_in_paper.is_request:
        return
    rest = REST_OPEN.anywhere(said_in_paper.binding)
    if rest is None and _is_listed(facts):
        return
    open_point = rest or LEFT_OPEN.anywhere(said_in_paper)
    missing = _missing(said_in_paper)
    if open_point is None and not missing:
        return
    elsewhere = next((said for said in said_in_paper if SCHEDULE_ELSEWHERE.mentioned(said)), None)
    if elsewhere is not None:
        yield CannotTell("agreement.schedule", place_of(facts, elsewhere))
        return
    plan = open_point or INSTALMENTS.anywhere(said_in_paper)
    if plan is not None:
        yield found(facts, plan, missing=missing or THE_SCHEDULE)


def _is_listed(facts: Facts) -> bool:
    """Tell whether every payment has its day and sum, on file or as read; wrong days count."""
    agreement = facts.here.agreement
    if agreement is not None and agreement.schedule:
        return True
    read = facts.paper.schedule
    return bool(read) and all(one.due is not None and one.total is not None for one in read)


def _missing(said_in_paper: Statements) -> Sentence | None:
    binding = said_in_paper.binding
    dated = [one for said in binding for one in DATED_SUM.matches(said)]
    if len(dated) > 1:
        return None
    has_plan = INSTALMENTS.anywhere(binding) is not None
    if any(
        DATED_PAYMENT.asserted(said) and (not has_plan or ALL_AT_ONCE.mentioned(said))
        for said in binding
    ):
        return None
    lacking = [name for name, part in _PARTS if part.anywhere(binding) is None]
    return lacking[0] if lacking else None


RULE = Rule(
    id="schedule-missing",
    question=Question.SUM,
    severity=Severity.STOP,
    what=Sentence(
        zh="文件没有完整的还款计划（缺少{missing}）。",
        en="There is no complete schedule ({missing} is missing).",
    ),
    why=Sentence(
        zh="每期哪天、还多少没写清，就无法判断能不能承受，也容易被说成逾期。",
        en=(
            "Without day and amount for each instalment you cannot tell whether it fits, and may "
            "be called late."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方分{count}期偿还，首期还款日为{first_due}，此后每月{due_day}日，每期{instalment}"
            "元，末期{last_instalment}元，合计{total}元；各期日期、本金、利息及合计金额见附表，附"
            "表为本方案组成部分。"
        ),
        en=(
            "The Borrower repays in {count} instalments, the first on {first_due}, then on day "
            "{due_day} of each month, CNY {instalment} each and CNY {last_instalment} last, in "
            "all CNY {total}; dates, principal, interest and total of each are in the attached "
            "schedule, which is part of this plan."
        ),
    ),
    basis=Basis(
        key="信用卡办法 70(2)",
        confidence="M",
        valid_from=date(2011, 1, 1),
        says=Sentence(
            zh="个性化分期协议须写明还款周期、方式、日期和每期金额",
            en="a card plan must state cycle, manner, days and sum of each instalment",
        ),
    ),
    decide=decide,
)
