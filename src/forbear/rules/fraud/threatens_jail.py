"""Arrest, crime, children or a false court are used as pressure.

Why: Being unable to pay is normally a civil matter; collectors may not pose as authorities or
    exaggerate. Keep the proof; you may complain.

Source: CBA guideline: no posing as authorities, no false consequences (M, 2026-01-30 →; A1),
    consumer credit, by analogy

Good: 逾期未协商的，本行可依法提起民事诉讼。

Bad: 今天不签，明天派出所就以诈骗立案抓人。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.statement import BORROWER, Kind, Statement
from forbear.reading.statements.vocabulary.threats import (
    ARREST,
    BLACKLIST,
    CRIME,
    FAMILY,
    FUTURE,
    NOT_A_THREAT,
    OFFICERS,
    OFFICERS_ACT,
    POSES,
    PRESSED,
    WONDERS,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, spoken_or_written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    if NOT_A_THREAT.mentioned(said) or not _is_pressure(said):
        return False
    if any(_says(said, threat) for threat in (ARREST, CRIME, POSES)):
        return True
    is_listed = _says(said, BLACKLIST) and PRESSED.mentioned(said)
    return is_listed or _both(said, OFFICERS, OFFICERS_ACT) or _both(said, FAMILY, FUTURE)


def _is_pressure(said: Statement) -> bool:
    """Tell whether it is said to the borrower; a question counts when it is none of his own."""
    if said.kind is Kind.ASKED:
        return BORROWER in said.words and not WONDERS.mentioned(said)
    return said.binds


def _says(said: Statement, threat: Phrase) -> bool:
    return any(not said.denies(match.start()) for match in threat.matches(said))


def _both(said: Statement, who: Phrase, what: Phrase) -> bool:
    return who.mentioned(said) and _says(said, what)


RULE = Rule(
    id="threatens-jail",
    question=Question.FRAUD,
    severity=Severity.NOTE,
    what=Sentence(
        zh="对方用坐牢、黑名单等吓唬您（“{quote}”）。",
        en="Someone threatens jail, blacklists or the like (“{quote}”).",
    ),
    why=Sentence(
        zh=(
            "还不起钱一般是民事纠纷；催收不得冒用司法机关名义，也不得夸大后果。请留存证据，可以投"
            "诉。"
        ),
        en=(
            "Being unable to pay is normally a civil matter; collectors may not pose as "
            "authorities or exaggerate. Keep the proof; you may complain."
        ),
    ),
    ask=Sentence(
        zh=(
            "请以书面形式告知贵方名称、工号、委托机构和案件编号；如确已起诉，请提供法院受理通知书"
            "，我会依法应诉，并继续协商还款。"
        ),
        en=(
            "Please tell me in writing your company, staff number, principal and case number; if "
            "a suit has been filed, send the court's notice of acceptance. I will answer it in "
            "court and go on negotiating."
        ),
    ),
    basis=Basis(
        key="CBA guideline",
        confidence="M",
        valid_from=date(2026, 1, 30),
        says=Sentence(
            zh="催收不得诱导新增借贷、冒充司法机关或夸大后果",
            en="collectors may not push new borrowing, pose as authorities or exaggerate",
        ),
    ),
    decide=decide,
)
