"""A breach reaches back in time, forfeits what was paid or multiplies the debt.

Why: A court may reduce damages far above the loss (over 30 % is the usual mark), but it is
    better changed now.

Source: CC 585 (H, 2021 →); CCI 64, 65 (H, 2023-12-05 →); Henan ruling 2025-07 (M; W36)

Good: 乙方违约的，仅就未付余额自违约次日起按原利率计息，已免除部分不恢复。

Bad: 一旦违约，已减免的息费全部恢复，罚息自原借款逾期之日起重新计算。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.late import SNAPBACK_UNSAID
from forbear.reading.statements.vocabulary.snapbacks import (
    BREACH,
    FAIR_EFFECT,
    FORFEITED,
    FROM_THE_START,
    LENDER_ATONES,
    MULTIPLIED,
    PENALTY_FIRST,
    RECHARGED,
    RESTORED_TOO,
    UNDONE,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, unclear
from forbear.rules.facts import Facts
from forbear.rules.figures.snapback_heavy import by_figures
from forbear.rules.joined import either


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find the clause whose effect goes far beyond the unpaid rest."""
    said_in_paper = paper(facts)
    for said in said_in_paper:
        effect = _heavy_effect(said)
        if effect:
            yield found(facts, said, effect=effect)
            return
    yield from unclear(facts, said_in_paper, SNAPBACK_UNSAID.asserted, "agreement.default.effect")


def _heavy_effect(said: Statement) -> str:
    if not said.binds or LENDER_ATONES.mentioned(said) or FAIR_EFFECT.mentioned(said):
        return ""
    effects = _ALWAYS + _ON_A_BREACH if BREACH.mentioned(said) else _ALWAYS
    places = (next(iter(effect.matches(said)), None) for effect in effects)
    return next((said.spoken(place[0]) for place in places if place), "")


_ALWAYS = (RECHARGED, FORFEITED, RESTORED_TOO)
_ON_A_BREACH = (FROM_THE_START, UNDONE, MULTIPLIED, PENALTY_FIRST)

decide = either(by_words, by_figures)

RULE = Rule(
    id="snapback-heavy",
    question=Question.LATE,
    severity=Severity.ASK,
    what=Sentence(
        zh="一旦违约，{effect}（“{quote}”），可能比违约造成的损失重得多。",
        en="On a breach {effect} (“{quote}”), which may go far beyond the loss caused.",
    ),
    why=Sentence(
        zh=(
            "违约责任明显超过损失（通常以超过三成为参考）时，可以请求法院适当减少，但最好现在就改"
            "掉。"
        ),
        en=(
            "A court may reduce damages far above the loss (over 30 % is the usual mark), but it "
            "is better changed now."
        ),
    ),
    ask=Sentence(
        zh=(
            "本方案终止的，乙方已付款项按到账日冲减本金；恢复的减免金额以“减免总额×未付金额÷应付"
            "总额”为限；罚息仅就未付本金自终止次日起计算，不追溯至本协议签订之前。"
        ),
        en=(
            "If this plan ends, payments made reduce principal as of receipt; waived sums revive "
            "at most in the share total waiver × unpaid ÷ total payable; penalty interest runs "
            "only on unpaid principal from the day after the end and never for time before this "
            "agreement."
        ),
    ),
    basis=Basis(
        key="CC 585",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="违约金过分高于损失的，可以请求适当减少",
            en="a court may reduce damages that are far above the loss",
        ),
    ),
    decide=decide,
)
