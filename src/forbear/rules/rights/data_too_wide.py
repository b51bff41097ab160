"""Personal data may be used or passed on beyond this plan.

Why: Medical, account and contact data are sensitive; passing them on needs your separate
    consent and must be limited to what is needed.

Source: PIPL 6, 13, 23, 28, 29 (H, 2021-11 →)

Good: 病历仅用于审核本次困难申请，审核结束后30日内删除。

Bad: 乙方同意甲方将其个人信息提供给关联公司及合作机构用于营销。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.personal_data import (
    CONFIDENCE_ENDED,
    DATA_CONSENT,
    DATA_ELSEWHERE,
    DATA_NARROW,
    FOR_MORE,
    FOREVER,
    IRREVOCABLE,
    PASSED_ON,
    PERSONAL,
    PROXY,
    TRACKED,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, unclear, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault, scope=PERSONAL)
    yield from unclear(facts, paper(facts), DATA_ELSEWHERE.asserted, "agreement.data_consent")


def _is_fault(said: Statement) -> bool:
    if said.binds and said.excepts and PASSED_ON.mentioned(said):
        return True
    return said.binds and not DATA_NARROW.mentioned(said) and (_is_wide(said) or _is_endless(said))


def _is_wide(said: Statement) -> bool:
    """Tell whether data go to others, serve other ends or come from the telephone."""
    goes_on = PASSED_ON.asserted(said) or CONFIDENCE_ENDED.mentioned(said)
    is_wide = goes_on or FOR_MORE.asserted(said) or TRACKED.asserted(said)
    return is_wide and PERSONAL.mentioned(said)


def _is_endless(said: Statement) -> bool:
    """Tell whether the consent on data has no end."""
    if PROXY.mentioned(said):
        return False
    if FOREVER.mentioned(said):
        return DATA_CONSENT.mentioned(said) or PERSONAL.mentioned(said)
    return IRREVOCABLE.mentioned(said) and PERSONAL.mentioned(said)


RULE = Rule(
    id="data-too-wide",
    question=Question.RIGHTS,
    severity=Severity.ASK,
    what=Sentence(
        zh="个人信息授权超出本次协商需要：{scope}（“{quote}”）。",
        en="The data consent goes beyond this plan: {scope} (“{quote}”).",
    ),
    why=Sentence(
        zh="病历、账户、通讯录都很敏感；对外提供和敏感信息需要您单独同意，且以必要为限。",
        en=(
            "Medical, account and contact data are sensitive; passing them on needs your "
            "separate consent and must be limited to what is needed."
        ),
    ),
    ask=Sentence(
        zh=(
            "甲方仅为审核和履行本方案的目的、在必要范围内处理乙方个人信息；未经乙方单独同意，不得"
            "向第三方提供或用于营销；困难证明材料于审核结束后{days}日内删除或退还。"
        ),
        en=(
            "The Lender processes personal data only as needed to examine and perform this plan; "
            "without separate consent it passes nothing on and does no marketing; hardship "
            "papers are deleted or returned within {days} days after the examination."
        ),
    ),
    basis=Basis(
        key="PIPL 6, 13, 23, 28, 29",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="处理以必要为限；对外提供和敏感信息须单独同意",
            en="use is limited to need; passing on and sensitive data need separate consent",
        ),
    ),
    decide=decide,
)
