"""Each panel as data: the answer first, every row with its address, in both languages."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from forbear.case.case import Case, DebtFolder
from forbear.case.finances import Asset, Expense, Finances, Income
from forbear.case.kinds import Every, OfferState, Side
from forbear.case.offer import Offer
from forbear.case.plan import Plan, Proposal
from forbear.rendering.views.compared import compared_lines, proposal_compared
from forbear.rendering.views.detail import detail_of, record_lines, value_text
from forbear.rendering.views.missing_words import missing_words
from forbear.rendering.views.money_left import money_left
from forbear.rendering.views.panels import PANELS, view_of, views
from forbear.rendering.views.paper_line import paper_line
from forbear.rendering.views.record_at import record_at
from forbear.rendering.views.view import Address, Row, Tone
from forbear.rendering.views.writing import from_today, span
from forbear.text.catalogue import speaking
from forbear.values.money import Money
from forbear.values.place import Place
from forbear.workspace import Snapshot, Workspace

SAMPLES = Path(__file__).parents[3] / "cases"
DAYS = {
    "clothes-shop": date(2026, 10, 10),
    "breakfast-shop": date(2026, 11, 24),
    "household": date(2026, 11, 24),
}
TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module", params=sorted(DAYS))
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    name = str(request.param)
    state = tmp_path_factory.mktemp("state")
    return Workspace.open(SAMPLES / name, DAYS[name], state).snapshot


def snapshot(case: Case) -> Snapshot:
    return Snapshot(case, (), (), 1, TODAY)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_panel_has_a_headline_and_tables_whose_rows_fit(
    sample: Snapshot, language: str
) -> None:
    with speaking(language):
        for view in views(sample).values():
            assert view.headline[0].text
            for section in view.sections:
                assert section.rows or section.teaching
                assert all(len(row.cells) == len(section.columns) for row in section.rows)


def test_every_address_leads_to_a_record_and_every_id_is_used_once(sample: Snapshot) -> None:
    for view in views(sample).values():
        rows = list(view.rows())
        assert len({row.id for row in rows}) == len(rows)
        for row in rows:
            if row.address is not None and row.address.kind not in {"loan", "balance"}:
                assert record_at(sample.case, row.address) is not None, row.address


def test_every_row_can_be_explained_or_leads_somewhere(sample: Snapshot) -> None:
    for view in views(sample).values():
        for row in view.rows():
            explained = bool(detail_of(sample, row))
            assert explained or row.place is not None or view.panel in {"documents", "debts"}


def test_an_unknown_panel_is_refused(sample: Snapshot) -> None:
    with pytest.raises(KeyError):
        view_of("nothing", sample)
    assert set(views(sample)) == set(PANELS)


def test_what_can_be_paid_is_said_with_its_sum() -> None:
    finances = Finances(
        buffer=Money(300_00),
        income={"a": Income(label="工资", amount=Money(12200_00))},
        expense={"b": Expense(label="必需", amount=Money(9550_00))},
    )

    with speaking("zh_CN"):
        lines = money_left(snapshot(Case(finances=finances)))

    assert lines[0].text == "每月最多能还 2,350.00。"
    assert "12,200.00" in lines[1].text
    assert len(lines) == 2


def test_a_month_in_which_nothing_is_left_stops() -> None:
    ends = date(2027, 1, 31)
    finances = Finances(
        buffer=Money(0),
        income={"a": Income(label="补贴", amount=Money(1000_00), until=ends)},
        expense={"b": Expense(label="必需", amount=Money(900_00))},
    )

    lines = money_left(snapshot(Case(finances=finances)))

    assert lines[-1].tone is Tone.STOP
    assert "2027-02" in lines[-1].text


def test_what_cannot_be_computed_names_the_missing_field() -> None:
    weekly = Income(label="日结", amount=Money(100_00), every=Every.WEEK)

    (line,) = money_left(snapshot(Case(finances=Finances(income={"a": weekly}))))

    assert line.tone is Tone.UNKNOWN


def test_without_finances_nothing_is_claimed() -> None:
    (line,) = money_left(snapshot(Case()))

    assert line.tone is Tone.STRONG


def test_an_offer_that_lapsed_is_dim_and_a_standing_one_is_not() -> None:
    offers = {
        "old": Offer(side=Side.LENDER, made_on=date(2026, 9, 1), valid_until=date(2026, 9, 30)),
        "new": Offer(side=Side.LENDER, made_on=date(2026, 11, 20), total=Money(0)),
        "done": Offer(side=Side.LENDER, made_on=TODAY, state=OfferState.REFUSED),
    }

    view = view_of("offers", snapshot(Case(debts={"x": DebtFolder(id="x", offers=offers)})))

    tones = {row.id.rpartition(".")[2]: row.tone for row in view.rows()}
    assert tones == {"old": Tone.DIM, "new": Tone.NORMAL, "done": Tone.DIM}


def test_a_proposal_is_judged_by_its_tightest_month() -> None:
    finances = Finances(
        buffer=Money(50_00), income={"a": Income(label="工资", amount=Money(500_00))}
    )
    proposal = Proposal(
        label="试", debt="x", principal=Money(1200_00), count=12, first_due=date(2026, 12, 15)
    )
    shown = snapshot(Case(finances=finances, plan=Plan(proposal={"p": proposal})))

    with speaking("en"):
        lines = list(compared_lines(shown, proposal_compared(shown, proposal)))

    assert "1,200.00, 12 instalments" in lines[0].text
    assert lines[-1].tone is Tone.OK
    (row,) = (row for row in view_of("plan", shown).rows() if row.id.endswith("proposal.p"))
    assert row.tone is Tone.OK


def test_terms_that_say_too_little_are_not_guessed() -> None:
    proposal = Proposal(label="试", debt="x")
    shown = snapshot(Case(plan=Plan(proposal={"p": proposal})))

    (line,) = compared_lines(shown, proposal_compared(shown, proposal))

    assert line.tone is Tone.DIM


def test_places_of_terms_lead_to_their_lines(sample: Snapshot) -> None:
    folder = next(folder for folder in sample.case.debts.values() if folder.agreement)
    assert folder.agreement is not None
    term = folder.agreement.term.instalment or folder.agreement.term.stated_total
    name = "instalment" if folder.agreement.term.instalment else "stated_total"
    assert term is not None

    file = f"debts/{folder.id}/agreement.toml"
    assert paper_line(folder, Place(file, field=f"term.{name}")) == term.line
    assert paper_line(folder, Place(f"debts/{folder.id}/agreement.md", 3)) == 3
    assert paper_line(folder, Place("finances.toml")) is None
    assert paper_line(folder, Place(file, field="schedule.999.total")) is None


def test_records_that_are_gone_are_nothing() -> None:
    case = Case()

    for address in (
        Address("income", "finances.toml", ("income", "x")),
        Address("payment", "debts/x/payments.toml", (), "payments", 0),
        Address("offer", "debts/x/offers.toml", ("offer", "o")),
        Address("promise", "log/x.toml", (), "promises", 0),
        Address("contact", "log/x.toml"),
    ):
        assert record_at(case, address) is None


def test_details_leave_out_what_is_empty() -> None:
    asset = Asset(label="存款", amount=Money(100_00))

    with speaking("en"):
        text = "\n".join(line.text for line in record_lines(asset, TODAY))

    assert "100.00" in text
    assert "None" not in text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "yes"),
        (Decimal("7.20"), "7.2"),
        (TODAY, "2026-11-24"),
        ((1, 2), "1, 2"),
        ("a\x1bb", "a␛b"),
    ],
)
def test_values_are_written_for_people(value: object, text: str) -> None:
    with speaking("en"):
        assert value_text(value) == text


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 11, 24), "today"),
        (date(2026, 11, 25), "tomorrow"),
        (date(2026, 12, 10), "in 16 days"),
        (date(2026, 11, 14), "10 days ago"),
    ],
)
def test_days_say_how_far_they_are(day: date, text: str) -> None:
    with speaking("en"):
        assert from_today(day, TODAY) == text


def test_spans_may_be_open() -> None:
    with speaking("en"):
        assert span(None, None) == ""
        assert span(TODAY, None) == "from 2026-11-24"
        assert span(None, TODAY) == "until 2026-11-24"
        assert span(TODAY, TODAY) == "2026-11-24 – 2026-11-24"


def test_missing_fields_are_named_in_words() -> None:
    with speaking("zh_CN"):
        assert missing_words("debt.loan.daily_percent").startswith("债务 · ")
        assert "." not in missing_words("agreement.balance_total unconfirmed")
        assert missing_words("something.else") == "something.else"


def test_a_row_without_record_or_place_has_no_detail(sample: Snapshot) -> None:
    assert detail_of(sample, Row("nothing", ("x",))) == ()


def test_each_figure_of_the_overview_shows_how_it_comes_about(sample: Snapshot) -> None:
    rows = [row for row in view_of("overview", sample).rows() if row.id.startswith("figure:")]
    assert {"figure:can-pay", "figure:payoff"} <= {row.id for row in rows}

    for row in rows:
        text = "\n".join(line.text for line in detail_of(sample, row))
        if row.id not in {"figure:margin", "figure:payoff"}:
            assert row.cells[1] in text or "×" in text, row.id
