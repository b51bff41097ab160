"""The plan becomes directly enforceable through a court.

Why: It binds both: the promised waiver is safer, but a late payment may go straight to
    enforcement. Check every figure before you sign for it; a court's mediation paper binds
    once signed for.

Source: MED 31, 33 (H, 2011 →); CPL 100, 102, 205, 206 (H, 2024 →)

Good: 经人民调解委员会主持，双方达成本调解协议，不申请司法确认。

Bad: 双方自本调解协议生效之日起三十日内共同向法院申请司法确认。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.confirmations import CONFIRMED, UNCONFIRMED
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    return CONFIRMED.asserted(said) and not UNCONFIRMED.mentioned(said)


RULE = Rule(
    id="enforceable-mediation",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="这份方案会经法院确认或做成调解书（“{quote}”），以后可以直接申请强制执行。",
        en=(
            "The plan will be confirmed by a court or become a court mediation paper (“{quote}”) "
            "and can then be enforced without a suit."
        ),
    ),
    why=Sentence(
        zh=(
            "对双方都有约束：对方答应的减免更牢，但您晚付也可能直接被执行。签收前核对每一个数；法"
            "院调解书签收后就不能反悔。"
        ),
        en=(
            "It binds both: the promised waiver is safer, but a late payment may go straight to "
            "enforcement. Check every figure before you sign for it; a court's mediation paper "
            "binds once signed for."
        ),
    ),
    ask=Sentence(
        zh=(
            "请在调解协议（调解书）中写明：减免金额{waived_amount}元自生效之日起免除；连续"
            "{missed_count}期未付且经书面催告{cure_days}日仍未补足的，甲方方可就未付部分申请执行"
            "；已付款项全部抵扣。"
        ),
        en=(
            "Please state in the mediation paper: CNY {waived_amount} is waived from its effect; "
            "only after {missed_count} unpaid instalments in a row, a written notice and "
            "{cure_days} days without cure may the Lender apply for enforcement of the unpaid "
            "part; all payments are credited."
        ),
    ),
    basis=Basis(
        key="MED 31, 33",
        confidence="H",
        valid_from=date(2011, 1, 1),
        says=Sentence(
            zh="调解协议有约束力；共同申请司法确认后可强制执行",
            en="a mediated agreement binds; confirmed by the court it is enforceable",
        ),
    ),
    decide=decide,
)
