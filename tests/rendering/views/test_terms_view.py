"""The terms of a paper as rows, for screens and shell."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from forbear.case.agreement import (
    Agreement,
    AmountTerm,
    Charge,
    CountTerm,
    DefaultTerm,
    FeeTerm,
    MethodTerm,
    RateTerm,
    ScheduleLine,
    Terms,
    TextTerm,
    WaivedTerm,
)
from forbear.case.case import Case, DebtFolder
from forbear.loan.kinds import Component, Method
from forbear.rendering.views.agreement import agreement_view, terms_view
from forbear.rendering.views.answers import verdict
from forbear.rendering.views.detail import detail_of
from forbear.rendering.views.record_at import record_at
from forbear.rendering.views.term_list import read_terms, waiting
from forbear.rendering.views.term_words import words_behind
from forbear.rendering.views.terms import term_detail, words_on
from forbear.rendering.views.view import Address, Tone
from forbear.rules.base import Answer, Severity, State
from forbear.rules.registry import all_rules
from forbear.text.catalogue import speaking
from forbear.values.money import Money
from forbear.values.place import Place
from forbear.workspace import Snapshot

PAPER = Agreement(
    schedule=(
        ScheduleLine(no=1, due=date(2026, 12, 1), total=Money(100_00), line=2),
        ScheduleLine(no=2, due=date(2027, 1, 1), total=Money(100_01), line=3),
    ),
    waived=(WaivedTerm(item=Component.FEE, amount=Money(5_00), when="now", line=9),),
    fees=(FeeTerm(name="[/]\x1b[31m", amount=Money(7_00), line=8),),
    breakdown=(Charge(item=Component.INTEREST, amount=Money(1_00), line=7),),
    default=DefaultTerm(demand=Money(300_00), credits_payments=False, line=6),
    term=Terms(
        count=CountTerm(value=2, line=1, confirmed=True),
        instalment=AmountTerm(value=Money(100_00)),
        annual_rate=RateTerm(value=Decimal("7.2"), line=5),
        method=MethodTerm(value=Method.LUMP, line=4),
        court=TextTerm(value="court\u202e", line=10),
    ),
)
FOLDER = DebtFolder(
    id="x", text="\n".join(f"line {n} [b]\x1b" for n in range(1, 11)), agreement=PAPER
)


def snapshot(*folders: DebtFolder) -> Snapshot:
    case = Case(debts={folder.id: folder for folder in folders})
    return Snapshot(case, (), (), 1, date(2026, 11, 24))


def test_what_waits_comes_first_and_follows_the_paper() -> None:
    view = terms_view(snapshot(FOLDER), "x")

    states = [row.tone for row in view.rows()]
    names = [row.id.partition(":")[2] for row in view.rows()]

    assert states == [Tone.UNKNOWN] * 9 + [Tone.OK]
    assert names == [
        *("schedule", "term.method", "term.annual_rate", "default", "breakdown.0", "fees.0"),
        *("waived.0", "term.court", "term.instalment", "term.count"),
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh_CN", "还有 9 条没核对。"), ("en", "9 terms are not compared with the paper yet.")],
)
def test_the_headline_counts_what_waits(language: str, said: str) -> None:
    with speaking(language):
        assert terms_view(snapshot(FOLDER), "x").headline[0].text == said


def test_a_paper_that_is_all_compared_says_so_and_an_unread_one_does_not() -> None:
    paper = Agreement(term=Terms(count=CountTerm(value=2, confirmed=True)))
    done = terms_view(snapshot(replace(FOLDER, agreement=paper)), "x").headline[0]
    unread = terms_view(snapshot(replace(FOLDER, agreement=None)), "x")

    assert done.tone is Tone.OK
    assert unread.headline[0].tone is Tone.UNKNOWN
    assert unread.sections[0].teaching
    assert unread.sections[0].adds is not None


def test_every_term_leads_to_its_record_and_explains_itself() -> None:
    shown = snapshot(FOLDER)

    for row in terms_view(shown, "x").rows():
        assert row.address is not None
        assert record_at(shown.case, row.address) is not None
        assert detail_of(shown, row)[0].text


def test_the_detail_shows_the_words_of_the_paper_and_the_lines_of_a_schedule() -> None:
    schedule = next(one for one in read_terms(FOLDER) if one.address.kind == "schedule")

    lines = [line.text for line in term_detail(FOLDER, schedule.address)]

    assert any("line 2 [b]␛" in line for line in lines)
    assert "2 · 2027-01-01 · 100.01" in lines


def test_no_text_of_a_paper_steers_the_terminal() -> None:
    view = terms_view(snapshot(FOLDER), "x")

    cells = " ".join(cell for row in view.rows() for cell in (*row.cells, row.also))

    assert "[/]␛[31m" in cells
    assert not {"\x1b", "\u202e"} & set(cells)


def test_a_line_outside_the_paper_has_no_words() -> None:
    assert [words_on(FOLDER, line) for line in (0, 11, None)] == ["", "", ""]


def test_a_term_that_is_gone_has_no_detail() -> None:
    gone = Address("term-fee", "debts/x/agreement.toml", key="fees", position=4)

    assert term_detail(FOLDER, gone) == ()
    assert record_at(snapshot(FOLDER).case, gone) is None


def test_the_words_behind_a_term_are_those_of_its_line() -> None:
    text = "甲方：某银行\n每期 2,209.04 元，分12期偿还。\n"
    address = Address("term-count", "debts/x/agreement.toml", ("term", "count"))

    assert words_behind(text, address, 2) == "分12期"
    assert words_behind(text, address, 1) == ""


def test_the_shell_lists_the_terms_of_every_paper() -> None:
    other = replace(FOLDER, id="y")

    one, two = agreement_view(snapshot(FOLDER)), agreement_view(snapshot(FOLDER, other))
    on_screen = agreement_view(snapshot(FOLDER), "x")

    assert len(waiting(FOLDER)) == 9
    assert len(list(one.rows())) == 10
    assert len(list(two.rows())) == 20
    assert two.sections[2].title.endswith("y")
    assert list(on_screen.rows()) == []


def test_the_verdict_is_not_fine_while_a_check_that_could_stop_cannot_tell() -> None:
    rule = next(one for one in all_rules() if one.severity is Severity.STOP)
    place = Place("debts/x/agreement.toml")

    fine = verdict([Answer(rule, State.OK, "x", place)])
    unknown = verdict([Answer(rule, State.CANNOT_TELL, "x", place, missing="agreement.count")])

    assert (fine.tone, unknown.tone) == (Tone.OK, Tone.UNKNOWN)
