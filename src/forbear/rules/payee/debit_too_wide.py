"""The debit authority reaches any account, wages or benefits.

Why: Wages, benefits or shop takings may be taken unawares and rent and food go unpaid.

Source: CC 496, 497 (H, 2021 →); CC 568 set-off needs a due debt (H, 2021 →); living costs
    kept back in enforcement, by analogy (H)

Good: 乙方授权甲方于还款日从其本人尾号0412的储蓄卡扣收当期应还款。

Bad: 乙方授权甲方从其名下任何银行账户（含第三方支付）扣收应付款项。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.debits import (
    BEYOND_DUE,
    DEBIT_NARROW,
    DEBIT_UNNAMED,
    DEBITED,
    IRREVOCABLE,
    LIVING_MONEY,
    TAKINGS,
    WIDE_ACCOUNTS,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, unclear, written
from forbear.rules.facts import Facts

_TOO_WIDE = (WIDE_ACCOUNTS, LIVING_MONEY, TAKINGS, BEYOND_DUE, IRREVOCABLE)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    for said, place in written(facts):
        reach = _reach(said)
        if reach is not None:
            scope = next(iter(reach.matches(said)))
            yield found(facts, said, place, scope=said.spoken(scope[0]))
            return
    yield from unclear(facts, paper(facts), DEBIT_UNNAMED.mentioned, "agreement.debit_scope")


def _reach(said: Statement) -> Phrase | None:
    """Return the meaning by which a debit reaches too far."""
    if not said.binds or not DEBITED.mentioned(said):
        return None
    if DEBIT_NARROW.mentioned(said) and not said.excepts:
        return None
    return next((reach for reach in _TOO_WIDE if reach.mentioned(said)), None)


RULE = Rule(
    id="debit-too-wide",
    question=Question.PAYEE,
    severity=Severity.ASK,
    what=Sentence(
        zh="扣款授权太宽：{scope}（“{quote}”）。",
        en="The debit authority is too wide: {scope} (“{quote}”).",
    ),
    why=Sentence(
        zh="工资、低保、货款可能在您不知情时被扣走，房租和生活费就没了着落。",
        en="Wages, benefits or shop takings may be taken unawares and rent and food go unpaid.",
    ),
    ask=Sentence(
        zh=(
            "乙方仅授权甲方于还款日从其本人户名、尾号{account_tail}的账户扣收当期应还金额；不得从"
            "工资、社保、低保等其他账户扣款，不得超额扣款；乙方可随时变更或撤销该授权。"
        ),
        en=(
            "The Borrower authorises debit only on the due day, only of the instalment due and "
            "only from his own account ending {account_tail}; not from wage, social-insurance, "
            "benefit or other accounts; the authority may be changed or withdrawn at any time."
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
