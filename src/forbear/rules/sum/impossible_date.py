"""A day does not exist, or a duty still to come lies before the paper itself.

Why: A wrong date may make you late on signing or leave the term unclear.

Source: calendar; CC 544 (H, 2021 →)

Good: 2028年2月29日归还第15期。

Bad: 末期还款日为2027年2月30日。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.days import Day, DayState, days
from forbear.reading.found import Found
from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.sums import (
    DONE_BEFORE,
    DUE_BEFORE_DAY,
    DUE_BEHIND_DAY,
    DUE_LATER,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of
from forbear.rules.facts import Facts
from forbear.rules.figures.impossible_date import by_figures
from forbear.rules.joined import either

_SILENT = (Kind.SAMPLE, Kind.WARNING, Kind.ASKED)


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find the first day that the calendar lacks or that is over before it can be kept."""
    own_day = _own_day(facts)
    incomplete: Statement | None = None
    for said in paper(facts):
        if said.kind in _SILENT:
            continue
        for day in days(said.words):
            if day.value.state is DayState.IMPOSSIBLE or _is_past_duty(said, day, own_day):
                date_words = said.words[day.start : day.end]
                yield found(facts, said, quote=date_words, paper_date=own_day)
                return
            if day.value.state is DayState.INCOMPLETE and DUE_LATER.mentioned(said):
                incomplete = incomplete or said
    if incomplete is not None:
        yield CannotTell("agreement.first_due", place_of(facts, incomplete))


def _is_past_duty(said: Statement, day: Found[Day], own_day: date) -> bool:
    """Tell whether this very day is the last for a duty, and over already."""
    if day.value.value is None or day.value.value >= own_day or not said.binds:
        return False
    before, behind = said.words[: day.start][-10:], said.words[day.end :][:12]
    is_duty = DUE_BEFORE_DAY.in_words(before) or DUE_BEHIND_DAY.in_words(behind)
    return is_duty and not DONE_BEFORE.mentioned(said)


def _own_day(facts: Facts) -> date:
    """Return the paper's own day, else the day it came; what is neither dated nor filed is new."""
    agreement = facts.here.agreement
    if agreement is None:
        return facts.today
    signed = agreement.term.signed_on
    return signed.value if signed else agreement.received_on or facts.today


decide = either(by_words, by_figures)

RULE = Rule(
    id="impossible-date",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh="日期“{quote}”不存在，或早于文件签署日{paper_date}。",
        en="The date “{quote}” does not exist or lies before the paper's own date {paper_date}.",
    ),
    why=Sentence(
        zh="日期写错，可能一签就被算作逾期，或者期限说不清。",
        en="A wrong date may make you late on signing or leave the term unclear.",
    ),
    ask=Sentence(
        zh=(
            "请将第{line}行日期更正为{correct_date}；还款日当月无对应日期的，以当月最后一日为还款"
            "日。"
        ),
        en=(
            "Please correct the date in line {line} to {correct_date}; if a month lacks the due "
            "day, its last day is the due day."
        ),
    ),
    basis=Basis(
        key="calendar",
        confidence="H",
        valid_from=None,
        says=Sentence(
            zh="日历上要有这一天",
            en="the day must exist",
        ),
    ),
    decide=decide,
)
