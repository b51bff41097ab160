"""Codes, passwords, the screen, cards or original papers are asked for.

Why: No negotiation needs passwords, codes or screen sharing; with them others can move your
    money or borrow in your name.

Source: police and regulator warnings (M, 2025-12-25; W48, W49); PIPL 28, 29 (H, 2021-11 →)

Good: 请勿向任何人透露验证码和密码。

Bad: 打开会议软件共享屏幕，我教您点协商入口。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.credentials import (
    ASKED_FOR,
    HANDED,
    IN_ONES_OWN_HANDS,
    SCREEN,
    SECRET,
    THING,
    TOLD,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, spoken_or_written
from forbear.rules.facts import Facts

CREDENTIAL = Phrase(SECRET.expression, SCREEN.expression, THING.expression)
"""What is asked for."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault, credential=CREDENTIAL)


def _is_fault(said: Statement) -> bool:
    if IN_ONES_OWN_HANDS.mentioned(said):
        return False
    if said.kind is Kind.ASKED:
        return ASKED_FOR.mentioned(said) and (SECRET.mentioned(said) or SCREEN.mentioned(said))
    return (
        SCREEN.asserted(said)
        or (SECRET.mentioned(said) and TOLD.asserted(said))
        or (THING.mentioned(said) and HANDED.asserted(said))
    )


RULE = Rule(
    id="asks-for-credentials",
    question=Question.FRAUD,
    severity=Severity.STOP,
    what=Sentence(
        zh="有人索要{credential}（“{quote}”）。",
        en="Someone asks for {credential} (“{quote}”).",
    ),
    why=Sentence(
        zh="协商不需要密码、验证码或共享屏幕；给了，对方就能动您的钱、用您的名义借钱。",
        en=(
            "No negotiation needs passwords, codes or screen sharing; with them others can move "
            "your money or borrow in your name."
        ),
    ),
    ask=Sentence(
        zh=(
            "我只提供注明“仅供协商还款使用”的证件复印件，不提供密码、验证码，不共享屏幕，不交出银"
            "行卡、身份证原件和电话卡。"
        ),
        en=(
            "I provide only copies marked “for repayment negotiation only”; no passwords, codes "
            "or screen sharing, and no original card, identity card or SIM."
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
