"""The due days of the schedule have a gap, a double or lie in the past.

Why: One wrong day and the system may book you as late.

Source: art. 70(2) (M, 2011-01-13 →)

Good: 2027-12-31, 2028-01-31, 2028-02-29, 2028-03-31.

Bad: 2027-01-18, 02-18, 04-18, 05-18: March is skipped.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from forbear.case.agreement import ScheduleLine
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import is_one_sum
from forbear.values.day import MONTHS_PER_YEAR, add_months, last_day_of_month

_TWICE = Sentence(zh="同一天出现两次", en="the same day twice")
_BACKWARDS = Sentence(zh="日期没有依次往后", en="not in order")
_PAST = Sentence(zh="早于签订日", en="before the paper's own day")
_SKIPPED = Sentence(zh="跳过了一期", en="a period is skipped")
_EARLY = Sentence(zh="比应到的日子早", en="too early")
_NUMBER = Sentence(zh="期号不连续", en="the numbers have a gap")
_LONGEST_SHIFT = 9
"""Days that a rest day and a festival can move a due day."""
_FRIDAY = 4
_WEEKLY = frozenset({7, 14})
_LAST_DAY = 31
_SHORTEST_MONTH = 28


def decide(facts: Facts) -> Iterator[Verdict]:
    """Name every kind of fault once, at the first line that has it."""
    if not facts.has_paper:
        return
    if not facts.lines and is_one_sum(facts):
        return
    if not facts.lines and terms.count(facts, "due_day") is not None:
        raise Missing("agreement.schedule[].due")
    lines = [line for line in facts.schedule if line.no > 0]
    yield from _misnumbered(facts, lines)
    yield from _past(facts, lines)
    if _disordered(lines):
        yield from _out_of_order(facts, lines)
    else:
        yield from _out_of_rhythm(facts, lines)


def _misnumbered(facts: Facts, lines: list[ScheduleLine]) -> Iterator[Finding]:
    for number, line in enumerate(lines, start=1):
        if line.no != number:
            yield _finding(facts, _NUMBER, line, line.due)
            return


def _past(facts: Facts, lines: list[ScheduleLine]) -> Iterator[Finding]:
    """Find a day before the paper's own; what was paid on lines of the old loan pays none here."""
    came = facts.agreement.received_on
    own_day = terms.day(facts, "signed_on") or came or facts.today
    for line in lines:
        since = min(came or line.due, line.due)
        is_paid = any(one.line == line.no and one.on >= since for one in facts.paid)
        if line.due < own_day and not is_paid:
            yield _finding(facts, _PAST, line, own_day)
            return


def _disordered(lines: list[ScheduleLine]) -> bool:
    return any(later.due <= earlier.due for earlier, later in pairwise(lines))


def _out_of_order(facts: Facts, lines: list[ScheduleLine]) -> Iterator[Finding]:
    pairs = ((one, two) for one, two in pairwise(lines) if two.due <= one.due)
    earlier, later = next(pairs)
    kind = _TWICE if later.due == earlier.due else _BACKWARDS
    yield _finding(facts, kind, later, _next(earlier.due, _step(lines), lines))


def _out_of_rhythm(facts: Facts, lines: list[ScheduleLine]) -> Iterator[Finding]:
    """Compare each line with the day that the rhythm from the first line on gives."""
    step = _step(lines)
    for position, line in enumerate(lines):
        expected = _expected(lines[0].due, position * step, step, lines)
        if not _fits(line.due, expected) and not _is_settlement(lines, position, expected):
            kind = _SKIPPED if line.due > expected else _EARLY
            yield _finding(facts, kind, line, expected)
            return


def _is_settlement(lines: list[ScheduleLine], position: int, expected: date) -> bool:
    """Tell whether it is the last payment, of another sum, on an earlier day of its own."""
    line, before = lines[position], lines[position - 1]
    is_last = position == len(lines) - 1 > 1
    return is_last and before.due < line.due < expected and line.total != before.total


def _step(lines: list[ScheduleLine]) -> int:
    """Return the usual distance: months, or days below zero for a weekly plan."""
    pairs = [(one.due, two.due) for one, two in pairwise(lines)]
    days = Counter((two - one).days for one, two in pairs)
    if days and days.most_common(1)[0][0] in _WEEKLY:
        return -days.most_common(1)[0][0]
    months = Counter(_index(two) - _index(one) for one, two in pairs)
    return max(months.most_common(1)[0][0], 1) if months else 1


def _expected(first: date, distance: int, step: int, lines: list[ScheduleLine]) -> date:
    if step < 0:
        return first + timedelta(days=-distance)
    return add_months(first, distance, _nominal_day(lines))


def _next(day: date, step: int, lines: list[ScheduleLine]) -> date:
    return _expected(day, step, step, lines)


def _nominal_day(lines: list[ScheduleLine]) -> int:
    """Return the day of the month that is meant; 31 when every line is a month's last."""
    days = [line.due for line in lines]
    if all(day.day == last_day_of_month(day.year, day.month) for day in days):
        return _LAST_DAY
    usual = Counter(day.day for day in days).most_common(1)[0][0]
    return max(usual, days[0].day) if usual >= _SHORTEST_MONTH else usual


def _fits(due: date, expected: date) -> bool:
    shift = (due - expected).days
    if shift == 0:
        return True
    rests = expected.weekday() > _FRIDAY
    if 0 < shift <= _LONGEST_SHIFT and rests:
        return True
    # A day once clamped to the end of February is often kept afterwards.
    return shift < 0 and due.month == expected.month and due.day >= _SHORTEST_MONTH


def _index(day: date) -> int:
    return day.year * MONTHS_PER_YEAR + day.month


def _finding(facts: Facts, kind: Sentence, line: ScheduleLine, expected: date) -> Finding:
    position = facts.lines.index(line)
    return Finding(
        {"kind": kind, "line": line.no, "due": line.due, "expected": expected},
        terms.line_place(facts, position),
    )


RULE = Rule(
    id="date-gap",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh="第 {line} 期还款日 {due}：{kind}（应为 {expected}）。",
        en="Instalment {line}, due {due}: {kind} (expected {expected}).",
    ),
    why=Sentence(
        zh="日期错一行，系统可能自动判逾期。",
        en="One wrong day and the system may book you as late.",
    ),
    ask=Sentence(
        zh="第 {line} 期日期似有误，请改为 {expected}。",
        en="The day of instalment {line} looks wrong; please change it to {expected}.",
    ),
    basis=Basis(
        key="art. 70(2)",
        confidence="M",
        valid_from=date(2011, 1, 13),
        says=Sentence(
            zh="每期日期必须写明；日历算术",
            en="each instalment's day must be stated; arithmetic",
        ),
    ),
    decide=decide,
)
