"""The agreed court is the lender's or another far from the borrower's home.

Why: Agreeing on a connected court is usually valid, but distance makes it costly to defend
    yourself; you may ask to change it.

Source: CPL 35 (H, 2024 →); CC 496 (H, 2021 →)

Good: 争议由被告住所地人民法院管辖。

Bad: 争议由甲方住所地人民法院管辖。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.canonical import canonical
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.courts import (
    COURT_BLANK,
    FAR_CITY,
    FAR_PLACE,
    HEARD,
    NEAR_PLACE,
    NO_MATTER_WHERE,
    RULE_ENDED,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the clause on a far court; a place left blank cannot be judged."""
    home = canonical(facts.case.about.borrower.city or "")
    for said in paper(facts):
        if COURT_BLANK.mentioned(said):
            yield CannotTell("agreement.court", place_of(facts, said))
            return
        court = _far_court(said, home)
        if court:
            yield found(facts, said, court_place=court)
            return


def _far_court(said: Statement, home: str) -> str:
    """Return the far place at which a sentence has lawsuits heard; empty when there is none."""
    if not HEARD.mentioned(said) or RULE_ENDED.mentioned(said):
        return ""
    is_home_named = NEAR_PLACE.mentioned(said) or (bool(home) and home in said.words)
    if is_home_named and not NO_MATTER_WHERE.mentioned(said):
        return ""
    place = FAR_PLACE.stated_at(said) or FAR_CITY.stated_at(said)
    return said.spoken(place[0]) if place else ""


RULE = Rule(
    id="far-court",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="打官司要到{court_place}（“{quote}”），离您住的地方较远。",
        en="Lawsuits would be heard at {court_place} (“{quote}”), far from where you live.",
    ),
    why=Sentence(
        zh="约定与争议有联系的法院通常有效，但路远会增加应诉的费用；这一条可以要求改。",
        en=(
            "Agreeing on a connected court is usually valid, but distance makes it costly to "
            "defend yourself; you may ask to change it."
        ),
    ),
    ask=Sentence(
        zh="因本方案发生的争议，由乙方住所地有管辖权的人民法院管辖；乙方可申请线上开庭。",
        en=(
            "Disputes on this plan are heard by the competent court at the Borrower's home; the "
            "Borrower may ask for an online hearing."
        ),
    ),
    basis=Basis(
        key="CPL 35",
        confidence="H",
        valid_from=date(2024, 1, 1),
        says=Sentence(
            zh="可以书面约定与争议有实际联系地点的法院",
            en="parties may agree on a court with a real connection",
        ),
    ),
    decide=decide,
)
