"""The last day of a court paper is over, and nothing that counts was filed.

Why: After that day the lender may ask for enforcement, or the judgment becomes final.

Source: CPL 85, 86, 128, 130, 147, 165, 171, 227, 228, 236; CPL-I 125, 429–432, 436;
    NOT 13, 22 (H, 2024-01-01 →)

Good: payment order served 2026-11-06; a written objection was posted on 2026-11-23.

Bad: payment order served 2026-11-05; on the phone: "I object"; nothing in writing.
"""

from collections.abc import Iterator
from datetime import date

from forbear.rules.base import (
    Basis,
    CannotTell,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.court_clock import CourtClock, court_clocks
from forbear.rules.court_steps import HOLIDAY, RESTORATION, joined
from forbear.rules.facts import Facts

_HEARING = Sentence(
    zh="{kind}：开庭日 {last_day} 已过 {days_over} 天，没有记到庭。",
    en="{kind}: the hearing of {last_day} was {days_over} days ago; no attendance is noted.",
)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Speak of every paper whose moved last day is over without an act that counts."""
    for clock in court_clocks(facts):
        if isinstance(clock, CannotTell):
            yield clock
        elif clock.last.moved < facts.today and not clock.is_done:
            yield _missed(clock, facts.today)


def _missed(clock: CourtClock, today: date) -> Finding:
    open_still = (HOLIDAY,) if clock.last.may_be_open(today) else ()
    return Finding(
        {
            "kind": clock.kind,
            "served_on": clock.since,
            "last_day": clock.last.moved,
            "days_over": (today - clock.last.moved).days,
            "reason": clock.reason,
            "next": joined(*open_still, clock.step.left, RESTORATION),
        },
        clock.place,
        what=_HEARING if clock.is_hearing else None,
    )


RULE = Rule(
    id="court-clock-missed",
    question=Question.RIGHTS,
    severity=Severity.STOP,
    what=Sentence(
        zh="{kind}：{served_on} 收到，最后一天是 {last_day}，已过 {days_over} 天（{reason}）。",
        en=(
            "{kind}: received on {served_on}, the last day was {last_day}, {days_over} days ago "
            "({reason})."
        ),
    ),
    why=Sentence(
        zh="过了这一天，对方可能直接申请强制执行，或者判决就生效了。还有补救：{next}。",
        en=(
            "After that day the lender may ask for enforcement, or the judgment becomes final. "
            "What is left: {next}."
        ),
    ),
    ask=Sentence(
        zh=(
            "今天就带文书去法院或打12368问：{last_day} 的期限能否顺延（说明耽误的原因），还能走"
            "哪一步；同时联系12348法律援助。"
        ),
        en=(
            "Go to the court or call 12368 today: can the period of {last_day} be restored (say "
            "what prevented you), which step is left; and call legal aid, 12348."
        ),
    ),
    basis=Basis(
        key="CPL 85, 86, 128, 130, 147, 165, 171, 227, 228, 236; CPL-I 125, 429–432, 436; "
        "NOT 13, 22",
        confidence="H",
        valid_from=date(2024, 1, 1),
        says=Sentence(
            zh="各种法院文书的期限、怎样才算答复、日子怎么数",
            en="the days of each court paper, what counts as an act, how days are counted",
        ),
    ),
    decide=decide,
)
