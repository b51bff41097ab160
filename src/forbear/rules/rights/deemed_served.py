"""Notices or court papers count as received on sending.

Why: If your number or address changes, a case may go on without you; give one you use and
    keep it current.

Source: CPL 90 electronic service with consent (H, 2024 →); CC 496 (H, 2021 →)

Good: 通知自乙方实际收到时生效。

Bad: 甲方向上述地址寄出后第三日即视为送达，退件亦同。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.service import (
    COUNTS,
    RECEIVED_INDEED,
    SENT,
    TO_THE_LENDER,
)
from forbear.reading.statements.vocabulary.tag_questions import TAG
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    if RECEIVED_INDEED.mentioned(said) or TO_THE_LENDER.mentioned(said):
        return False
    is_said = said.binds or TAG.mentioned(said)
    return is_said and SENT.mentioned(said) and COUNTS.mentioned(said)


RULE = Rule(
    id="deemed-served",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="通知和法院文书发到约定地址就算送达（“{quote}”）。",
        en="Notices and court papers count as served when sent (“{quote}”).",
    ),
    why=Sentence(
        zh="换了号码、地址没更新，可能在不知情时被起诉、判决；请填常用的并及时更新。",
        en=(
            "If your number or address changes, a case may go on without you; give one you use "
            "and keep it current."
        ),
    ),
    ask=Sentence(
        zh=(
            "通知自乙方实际收到时生效；甲方应同时以短信和书面方式通知；乙方确认的送达地址为"
            "{address}，手机号为{phone}，变更后7日内告知甲方即可。"
        ),
        en=(
            "Notices take effect on actual receipt and are sent both by SMS and in writing; the "
            "Borrower's address is {address}, phone {phone}; a change is to be told within 7 "
            "days."
        ),
    ),
    basis=Basis(
        key="CPL 90",
        confidence="H",
        valid_from=date(2024, 1, 1),
        says=Sentence(
            zh="电子送达须经受送达人同意",
            en="electronic service needs consent",
        ),
    ),
    decide=decide,
)
