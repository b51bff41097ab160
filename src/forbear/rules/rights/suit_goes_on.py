"""A court case on this debt is open, and the paper neither ends nor stays it.

Why: While you pay the plan the case may end in a judgment for the full sum, even by default,
    and the plan's admission is evidence.

Source: CPL 100, 147, 148 (H, 2024 →): withdrawal needs the court's ruling, absence may bring
    a default judgment; SET 9, 11 at enforcement (M/H)

Good: 甲方于签订之日起3日内撤回2026-4120号案件的起诉，受理费由甲方负担；乙方分24期还款。

Bad: 乙方分24期偿还26,001.22元，自2026年12月15日起每月15日付款；双方签字生效。
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from forbear.case.kinds import Channel, CourtPaperKind, Party
from forbear.case.proceedings import CourtPaper
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.suit import (
    AT_WILL,
    CASE_ELSEWHERE,
    CASE_ENDED,
    CASE_GOES_ON,
    CASE_STAYED,
    ENDED_LATE,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import contacts_of, found, paper, place_of
from forbear.rules.court_clock import court_papers
from forbear.rules.facts import Facts

_NO_CASE = frozenset(
    {
        CourtPaperKind.SMALL_CLAIM,
        CourtPaperKind.WITHDRAWAL,
        CourtPaperKind.MEDIATION_PAPER,
        CourtPaperKind.CONFIRMED_AGREEMENT,
    }
)
"""Papers after which no case goes on."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Speak only while a case is open by the court's papers, or by the log after them."""
    papers = [paper for paper, _ in court_papers(facts) if _is_pending(paper)]
    if papers:
        yield from by_words(facts, next((one.case_no for one in papers if one.case_no), None))
    elif _is_newly_from_court(facts):
        yield from by_words(facts)
    facts.readable(facts.path("proceedings.toml"))


def by_words(facts: Facts, case_no: str | None = None) -> Iterator[Verdict]:
    """Look for a withdrawal by a day, a stay, or a court paper made of the plan."""
    said_in_paper = paper(facts)
    if not said_in_paper.all or any(_ends(said) for said in said_in_paper):
        return
    elsewhere = next((said for said in said_in_paper if CASE_ELSEWHERE.mentioned(said)), None)
    if elsewhere is not None:
        yield CannotTell("agreement.court", place_of(facts, elsewhere))
        return
    running = next((said for said in said_in_paper if CASE_GOES_ON.mentioned(said)), None)
    told = found(facts, running)
    yield replace(told, values={**told.values, "case_no": case_no}) if case_no else told


def _ends(said: Statement) -> bool:
    """Tell whether a sentence ends the case by a day, or lets it rest until the plan is paid."""
    if CASE_GOES_ON.mentioned(said) or AT_WILL.mentioned(said):
        return False
    if CASE_STAYED.asserted(said):
        return True
    return CASE_ENDED.asserted(said) and not ENDED_LATE.mentioned(said)


def _is_pending(paper: CourtPaper) -> bool:
    """Tell whether something is before a court: a final judgment alone is not."""
    if paper.kind in _NO_CASE:
        return False
    return paper.final_on is None or paper.enforcement_filed_on is not None


def _is_newly_from_court(facts: Facts) -> bool:
    """Tell whether the log holds word from a court after the last case on file ended."""
    ended = [one.ended_on for one in facts.here.proceedings.court.values() if one.ended_on]
    return any(
        (contact.party is Party.COURT or contact.channel is Channel.COURT)
        and (not ended or facts.local_day(contact.happened_at) > max(ended))
        for _, contact in contacts_of(facts)
    )


RULE = Rule(
    id="suit-goes-on",
    question=Question.RIGHTS,
    severity=Severity.STOP,
    what=Sentence(
        zh="法院的案子还在（{case_no}），文件没有写明撤诉或中止（{quote}）。",
        en="A court case is open ({case_no}) and the paper does not end or stay it ({quote}).",
    ),
    why=Sentence(
        zh="一边按方案还、一边案子照审，可能收到全额判决甚至缺席判决；方案里的认账还会成为证据。",
        en=(
            "While you pay the plan the case may end in a judgment for the full sum, even by "
            "default, and the plan's admission is evidence."
        ),
    ),
    ask=Sentence(
        zh=(
            "甲方于本协议签订之日起{days}日内向法院申请撤回{case_no}号案件（或由法院依本协议制作"
            "调解书），并于裁定作出后3日内将裁定书交乙方；在此之前乙方无须付款。"
        ),
        en=(
            "Within {days} days of signing the Lender applies to withdraw case {case_no} (or the "
            "court makes a mediation paper of this plan) and gives the Borrower the ruling "
            "within 3 days of it; no payment is due before."
        ),
    ),
    basis=Basis(
        key="CPL 100, 147, 148",
        confidence="H",
        valid_from=date(2024, 1, 1),
        says=Sentence(
            zh="撤诉须经法院裁定；不到庭可缺席判决",
            en="withdrawal needs the court's ruling; absence may bring a default judgment",
        ),
    ),
    decide=decide,
)
