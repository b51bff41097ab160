"""One late, short or failed payment is enough to end the plan, and nothing stands in the way.

Why: A failed debit, a day's delay or one fen short could undo months of payments and the
    waiver.

Source: CC 497 (H, 2021 →); court practice on acceleration for small arrears (M; W38, W39); CC
    634 one-fifth rule is for instalment sales, by analogy only (M)

Good: 连续两期未还，且经书面催告满十日仍未补足的，甲方可终止本方案。

Bad: 任一期未按时足额归还的，本方案自动作废，按原合同执行。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.vocabulary.effects import (
    DEFINED_ELSEWHERE,
)
from forbear.reading.statements.vocabulary.misses import (
    MANY_MISSES,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, unclear
from forbear.rules.facts import Facts
from forbear.rules.late.effects import effect_of_a_miss, gives_grace


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find what ends the plan after one miss; grace may stand anywhere in the paper."""
    said_in_paper = paper(facts)
    if not gives_grace(said_in_paper):
        for said in said_in_paper:
            effect = "" if MANY_MISSES.mentioned(said) else effect_of_a_miss(said, suits=False)
            if effect:
                yield found(facts, said, effect=effect)
                return
    yield from unclear(facts, said_in_paper, DEFINED_ELSEWHERE.asserted, "agreement.default")


RULE = Rule(
    id="one-miss-voids",
    question=Question.LATE,
    severity=Severity.STOP,
    what=Sentence(
        zh="只要有一期没有按时足额还，后果就是“{effect}”（“{quote}”），没有补救的时间。",
        en=(
            "A single late or short instalment is enough for this to follow: {effect} "
            "(“{quote}”), with no time to put it right."
        ),
    ),
    why=Sentence(
        zh="一次扣款失败、晚到一天、少一分钱，都可能让几个月的还款和减免落空。",
        en=(
            "A failed debit, a day's delay or one fen short could undo months of payments and "
            "the waiver."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方任一期未按时足额还款的，甲方应以短信及电话通知乙方；乙方自收到通知之日起"
            "{cure_days}日内补足的，视为按时还款。仅在乙方连续两期未还，且经前述通知逾期仍未补足"
            "时，甲方方可终止本方案。"
        ),
        en=(
            "If an instalment is late or short, the Lender notifies the Borrower by SMS and "
            "telephone; payment within {cure_days} days of that notice counts as on time. Only "
            "if two consecutive instalments remain unpaid after such notice may the Lender end "
            "this plan."
        ),
    ),
    basis=Basis(
        key="CC 497",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="排除对方主要权利、不合理加重对方责任的格式条款无效",
            en="standard terms that exclude main rights or weigh unfairly are void",
        ),
    ),
    decide=decide,
)
