"""An agent gets full or irrevocable power, or shuts the borrower out.

Why: The agent could sign any terms or take your money and you bear the result; a mandate can
    be ended at any time (a paid one perhaps against damages).

Source: CC 162, 927, 933 (H, 2021 →); W49 (M)

Good: 仅委托父亲周建国代领信件，有效期一个月，可随时撤销。

Bad: 甲方全权委托乙方公司处理债务，委托不可撤销。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.mandates import (
    AGENT,
    FOR_GOOD,
    MAIL,
    MONEY,
    NARROW,
    NUMBER_CHANGED,
    OTHER_POWER,
    OUR_HANDS,
    PASSED_ON,
    POWER,
    SHUT_OUT,
    SIGNS_FOR,
    WIDE,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, spoken_or_written
from forbear.rules.facts import Facts

SCOPE = Phrase(
    *(one.expression for one in (WIDE, FOR_GOOD, MONEY, SIGNS_FOR, MAIL, NUMBER_CHANGED, SHUT_OUT))
)
"""How far the power goes."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault; a power for a debit or for data is no mandate."""
    is_for_agent = not any(OTHER_POWER.mentioned(said) for said, _ in spoken_or_written(facts))
    yield from first_fault(
        facts,
        spoken_or_written(facts),
        lambda said: _is_fault(said, is_for_agent=is_for_agent),
        scope=SCOPE,
    )


def _is_fault(said: Statement, *, is_for_agent: bool) -> bool:
    if not said.binds or NARROW.mentioned(said) or OTHER_POWER.mentioned(said):
        return False
    is_mandate = AGENT.mentioned(said) or (is_for_agent and POWER.mentioned(said))
    if is_mandate and (WIDE.mentioned(said) or FOR_GOOD.mentioned(said) or MONEY.asserted(said)):
        return True
    if not is_mandate and not OUR_HANDS.mentioned(said):
        return False
    return SHUT_OUT.mentioned(said) or any(
        act.asserted(said) for act in (PASSED_ON, SIGNS_FOR, MAIL, NUMBER_CHANGED)
    )


RULE = Rule(
    id="proxy-too-wide",
    question=Question.FRAUD,
    severity=Severity.STOP,
    what=Sentence(
        zh="委托授权过宽：{scope}（“{quote}”）。",
        en="The power of attorney is too wide: {scope} (“{quote}”).",
    ),
    why=Sentence(
        zh=(
            "对方可以替您签下任何条件、代收您的钱，后果由您承担；委托合同可以随时解除（有偿的可能"
            "要赔偿对方的直接损失等）。"
        ),
        en=(
            "The agent could sign any terms or take your money and you bear the result; a "
            "mandate can be ended at any time (a paid one perhaps against damages)."
        ),
    ),
    ask=Sentence(
        zh=(
            "受托人仅代为{single_act}，不得代为签署、代收款项、代收文件或变更联系方式；期限至"
            "{until}，委托人可随时书面解除，贷款机构应同时直接通知委托人本人。"
        ),
        en=(
            "The agent only {single_act}; no signing, no receiving of money or mail, no change "
            "of contact data; until {until}; revocable in writing at any time; the lender "
            "notifies the principal directly as well."
        ),
    ),
    basis=Basis(
        key="CC 162, 927, 933",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="委托合同可随时解除；受托取得的财产应转交",
            en="a mandate may be ended at any time; what is received is handed over",
        ),
    ),
    decide=decide,
)
