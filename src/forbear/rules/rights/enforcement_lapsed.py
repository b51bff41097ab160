"""The two years for enforcing a judgment are over, and the borrower is about to bind himself.

Why: After that the lender may still apply, but if you object rightly the court refuses; it
    does not do so by itself.

Source: CPL 250; CPL-I 481, 517 (H, 2024-01-01 →)

Good: enforcement was applied for in time and closed for lack of property.

Bad: a judgment: pay by 2024-08-30; nothing since; on 2026-11-24 a plan waits for a signature.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import CourtPaperKind
from forbear.case.proceedings import CourtPaper
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
from forbear.rules.binding_next import is_about_to_bind
from forbear.rules.court_clock import period_of
from forbear.rules.court_days import after_years, legal_days
from forbear.rules.facts import Facts
from forbear.rules.limitation import payments, replayed, talks
from forbear.rules.missing import Missing
from forbear.values.place import Place

_TITLES = frozenset(
    {
        CourtPaperKind.PAYMENT_ORDER,
        CourtPaperKind.JUDGMENT,
        CourtPaperKind.SMALL_CLAIM,
        CourtPaperKind.MEDIATION_PAPER,
        CourtPaperKind.CONFIRMED_AGREEMENT,
    }
)
_ENFORCES = frozenset(
    {
        CourtPaperKind.ENFORCEMENT,
        CourtPaperKind.ENFORCEMENT_RULING,
        CourtPaperKind.NOTARISED_ENFORCEMENT,
    }
)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Replay the two years of every title for which no application is known."""
    papers = facts.here.proceedings.court
    if not any(_is_enforced(one) for one in papers.values()):
        for name, paper in papers.items():
            if paper.kind in _TITLES:
                place = Place(facts.path("proceedings.toml"), field=f"court.{name}")
                yield from _judged(facts, paper, place)
    facts.readable(facts.path("proceedings.toml"))


def _is_enforced(paper: CourtPaper) -> bool:
    return paper.enforcement_filed_on is not None or paper.kind in _ENFORCES


def _judged(facts: Facts, paper: CourtPaper, place: Place) -> Iterator[Verdict]:
    try:
        start = _start(facts, paper, place)
    except Missing as lacking:
        yield CannotTell(lacking.missing, lacking.place)
        return
    if start is None:
        return
    events = (*talks(facts), *payments(facts.paid))
    run = replayed(start, events, facts.today, lambda day: _end(facts, day))
    if facts.today > run.end and is_about_to_bind(facts):
        yield Finding({"end": run.end, "days_over": (facts.today - run.end).days}, place)


def _start(facts: Facts, paper: CourtPaper, place: Place) -> date | None:
    """Return the day from which two years run; None for an order that was answered."""
    named = paper.performance_ends or paper.final_on
    if named is not None:
        return named
    if paper.kind is not CourtPaperKind.PAYMENT_ORDER:
        raise Missing("court.performance_ends", place)
    period = period_of(facts, paper, place)
    return None if period is None or period.is_done else period.last.moved


def _end(facts: Facts, start: date) -> date:
    return after_years(facts, start, legal_days(facts, "enforcement", start)).moved


RULE = Rule(
    id="enforcement-lapsed",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh=(
            "按您的记录，申请执行的两年期限 {end} 已满，过了 {days_over} 天；现在签字或付款可能就"
            "不能再提这一点。"
        ),
        en=(
            "By your records the two years for asking enforcement ended on {end}, {days_over} "
            "days ago; signing or paying now may give that objection up."
        ),
    ),
    why=Sentence(
        zh="期限过了，对方仍可申请，但您提出异议成立的，法院不予执行；法院不会替您提。",
        en=(
            "After that the lender may still apply, but if you object rightly the court refuses; "
            "it does not do so by itself."
        ),
    ),
    ask=Sentence(
        zh="先不签不付，拨12368查有没有执行案件，带判决书问律师或12348，再决定。",
        en=(
            "Sign and pay nothing yet; ask at 12368 whether an enforcement case exists, take the "
            "judgment to a lawyer or legal aid 12348, then decide."
        ),
    ),
    basis=Basis(
        key="CPL 250; CPL-I 481, 517",
        confidence="H",
        valid_from=date(2024, 1, 1),
        says=Sentence(
            zh="申请执行期限两年，中断规则同诉讼时效；债务人可提异议；已付的不能要回",
            en=(
                "two years, interrupted like limitation; objection by the debtor; no claim back "
                "of what was paid"
            ),
        ),
    ),
    decide=decide,
)
