"""Others may be told of the debt, or calls come at any hour.

Why: Your debt is private; once you agree, it is harder to object when family or employer are
    called.

Source: PIPL 23, 29; CC 1032–1033 (H, 2021 →); CBA guideline (M, 2026-01-30 →; W42, W43);
    national standard (M, 2025 →; W44), both for consumer credit, by analogy

Good: 甲方不得联系乙方亲属、同事或用人单位。

Bad: 乙方同意甲方在其逾期时联系其亲属、同事及用人单位催告还款。
"""

from collections.abc import Iterator

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.third_persons import (
    ALLOWED,
    ANY_HOUR,
    CALLS,
    CONSENT_BY_NO,
    NOBODY_TOLD,
    PRESSES,
    TOLD,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, spoken_or_written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    consents = CONSENT_BY_NO.mentioned(said) or (said.excepts and PRESSES.mentioned(said))
    if not said.binds or not (consents or ALLOWED.mentioned(said)):
        return False
    if NOBODY_TOLD.mentioned(said) and not consents:
        return False
    if TOLD.mentioned(said):
        return True
    return (ANY_HOUR.asserted(said) or consents) and _calls_at_any_hour(said)


def _calls_at_any_hour(said: Statement) -> bool:
    return ANY_HOUR.mentioned(said) and CALLS.mentioned(said)


RULE = Rule(
    id="contact-consent",
    question=Question.RIGHTS,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件同意对方联系或告知他人（“{quote}”）。",
        en="The paper lets the lender contact or tell others (“{quote}”).",
    ),
    why=Sentence(
        zh="欠款是您的隐私；您一旦同意，家人、单位被打扰时就更难主张权利。",
        en=(
            "Your debt is private; once you agree, it is harder to object when family or "
            "employer are called."
        ),
    ),
    ask=Sentence(
        zh=(
            "甲方及受托机构不得向乙方亲属、同事、用人单位或其他第三人催收或透露欠款情况；确实无法"
            "联系乙方时，仅可请紧急联系人转告回电。联系时间限于每日8:00至{latest_hour}。"
        ),
        en=(
            "Neither the Lender nor its agents may dun or inform relatives, colleagues, employer "
            "or other third parties; if the Borrower truly cannot be reached, the emergency "
            "contact may only be asked to pass on a call-back. Contact is limited to 8:00 until "
            "{latest_hour}."
        ),
    ),
    basis=Basis(
        key="PIPL 23, 29",
        confidence="H",
        valid_from=None,
        says=Sentence(
            zh="向他人提供个人信息须取得单独同意",
            en="passing data on needs separate consent",
        ),
    ),
    decide=decide,
)
