"""A missed payment ends the plan, and neither grace nor a notice with days to pay stands before it.

Why: With a reminder and a few days to pay, one mishap need not destroy the plan.

Source: CC 496, 497 (H, 2021 →), fairness of standard terms; practice, no fixed number of days
    in law

Good: 逾期后甲方短信通知乙方，乙方自收到之日起10日内补足的，不视为违约。

Bad: 乙方连续两期未还的，甲方有权解除本协议并恢复原债权。
"""

from collections.abc import Iterator
from datetime import date

from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper
from forbear.rules.facts import Facts
from forbear.rules.late.effects import effect_of_a_miss, gives_grace


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the hard effect of a miss in a paper that gives no time to put it right."""
    said_in_paper = paper(facts)
    if gives_grace(said_in_paper):
        return
    for said in said_in_paper:
        effect = effect_of_a_miss(said)
        if effect:
            yield found(facts, said, effect=effect)
            return


RULE = Rule(
    id="cure-missing",
    question=Question.LATE,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件写了逾期后果（“{effect}”），却没有写先通知、给几天补救。",
        en=(
            "The paper names what happens on a miss ({effect}) but gives no notice and no days "
            "to put it right."
        ),
    ),
    why=Sentence(
        zh="有提醒和补交的时间，一次意外就不会毁掉整个方案。",
        en="With a reminder and a few days to pay, one mishap need not destroy the plan.",
    ),
    ask=Sentence(
        zh=(
            "乙方未按期还款的，甲方应先以短信及书面方式催告，给予乙方自收到催告之日起不少于"
            "{cure_days}日的补救期；补救期内补足的，不视为违约，不影响本方案及减免的效力。"
        ),
        en=(
            "If a payment is missed, the Lender first sends notice by SMS and in writing and "
            "allows at least {cure_days} days from receipt; payment within that time is no "
            "default and leaves the plan and the waiver untouched."
        ),
    ),
    basis=Basis(
        key="CC 496, 497",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="格式条款应当公平并提示说明；不合理加重责任的无效",
            en="standard terms must be fair and pointed out; unfair ones are void",
        ),
    ),
    decide=decide,
)
