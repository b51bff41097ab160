"""Somebody advises to stop paying on purpose, to hide money or to go silent.

Why: Stopping adds penalty and overdue entries and weakens your case; handing over the SIM
    hands over your verification codes.

Source: police and regulator warnings (M, 2025-12-25; W48, W49)

Good: 请不要停止还款，按能力先还一部分也请保持联系。

Bad: 先停三个月不还，逾期了才好谈，听我的。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.evasion import (
    GOES_SILENT,
    GRANTED,
    LATE_ON_PURPOSE,
    MONEY_HIDDEN,
    NOT_ADVISED,
    PHONE_GIVEN_UP,
    STOPS_PAYING,
)
from forbear.reading.statements.vocabulary.fraud import MAYBE_GRANTED
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, spoken_or_written, unclear
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault)
    yield from unclear(facts, paper(facts), MAYBE_GRANTED.asserted, "contact.party")


_ADVICE = (STOPS_PAYING, LATE_ON_PURPOSE, PHONE_GIVEN_UP, GOES_SILENT)


def _is_fault(said: Statement) -> bool:
    if not said.binds or NOT_ADVISED.mentioned(said):
        return False
    if GRANTED.mentioned(said) or MAYBE_GRANTED.mentioned(said):
        return False
    return MONEY_HIDDEN.asserted(said) or any(advice.mentioned(said) for advice in _ADVICE)


RULE = Rule(
    id="stop-paying-advice",
    question=Question.FRAUD,
    severity=Severity.STOP,
    what=Sentence(
        zh="有人建议故意停还、失联或交出电话卡（“{quote}”）。",
        en=(
            "Someone advises to stop paying on purpose, to go silent or to hand over the SIM "
            "(“{quote}”)."
        ),
    ),
    why=Sentence(
        zh="停还会增加罚息和逾期记录，也会让您失去与银行协商的依据；交出电话卡等于交出验证码。",
        en=(
            "Stopping adds penalty and overdue entries and weakens your case; handing over the "
            "SIM hands over your verification codes."
        ),
    ),
    ask=Sentence(
        zh=(
            "（给贷款机构）我愿意继续还款，目前每月最多可还{capacity}元，请在{date}前书面答复是否"
            "同意调整方案；在答复之前我将按此金额还款并保持联系畅通。"
        ),
        en=(
            "(To the lender) I want to keep paying and can pay at most CNY {capacity} a month. "
            "Please reply in writing by {date} whether you agree to adjust the plan; until then "
            "I will pay this amount and stay reachable."
        ),
    ),
    basis=Basis(
        key="W48, W49",
        confidence="M",
        valid_from=date(2025, 12, 25),
        says=Sentence(
            zh="警方和监管提示：这是代理骗局的常见手法",
            en="police and regulator warning: a common sign of fraud",
        ),
    ),
    decide=decide,
)
