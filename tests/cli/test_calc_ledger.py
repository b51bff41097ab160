"""``forbear calc`` on what became of a loan: reconcile, change, snapback, judgment, flat, APR."""

import io
import json
from pathlib import Path

import pytest

from forbear.cli.main import main


def cut(text: str) -> list[str]:
    """A command line as the shell would cut it."""
    return text.split()


Capture = pytest.CaptureFixture[str]
CLOTHES = cut(
    "--principal 50000 --daily 0.045 --method equal-principal --count 12 --drawn "
    "2025-12-15 --paid-lines 6"
)
PLAN = cut("--principal 80000 --annual 10.8 --count 24 --drawn 2026-12-10 --day-count 30/360")
OFFER = "\n".join(
    f"{2026 + (month > 12)}-{(month - 1) % 12 + 1:02}-15,{2166.75 if month == 22 else 2166.77}"
    for month in range(11, 23)
)


def asked(capsys: Capture, *words: str) -> dict[str, object]:
    """The JSON answer of a command that succeeds."""
    assert main(["calc", *words, "--format", "json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert isinstance(answer, dict)
    return answer


def said(capsys: Capture, *words: str) -> str:
    """The text of a command that succeeds."""
    assert main(["calc", *words, "--lang", "en"]) == 0
    return capsys.readouterr().out


def refused(capsys: Capture, *words: str) -> str:
    """What a command says that does not understand."""
    assert main(["calc", *words, "--lang", "en"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    return captured.err


@pytest.fixture
def offer(tmp_path: Path) -> str:
    """The clothes shop's phone offer, as a file of payments."""
    path = tmp_path / "offer.csv"
    path.write_text(OFFER, encoding="utf-8")
    return str(path)


def test_the_lenders_figures_that_fit_are_said_to_fit(capsys: Capture) -> None:
    fitting = "2026-10-10:penalty-principal:472.50", "2026-10-10:penalty-interest:34.73"
    words = [word for one in fitting for word in ("--statement", one)]

    assert asked(capsys, "reconcile", *CLOTHES, *words) == {
        "differences": [], "both_ends": False, "left_out": None,
    }  # fmt: skip
    assert "agree to a fen a line" in said(capsys, "reconcile", *CLOTHES, *words)


def test_a_forgotten_payment_is_named_by_its_day(capsys: Capture) -> None:
    """Without the 150.00 of 20 August the lender's interest is 150.00 more."""
    paid = "--paid", "2026-08-20:150"
    owed = asked(capsys, "payoff", *CLOTHES, "--on", "2026-09-10")["overdue"]
    assert isinstance(owed, dict)
    words = [
        word
        for kind, amount in owed.items()
        for word in ("--statement", f"2026-09-10:{kind}:{amount}")
    ]

    answer = asked(capsys, "reconcile", *CLOTHES, *paid, *words)
    assert answer["left_out"] == "2026-08-20"
    assert answer["both_ends"] is False
    text = said(capsys, "reconcile", *CLOTHES, *paid, *words)
    assert "when what happened on 2026-08-20 is left out" in text


def test_the_first_statement_that_differs_is_named(capsys: Capture) -> None:
    words = cut(
        "--statement 2026-08-10:penalty-principal:73.12 --statement "
        "2026-09-10:penalty-principal:300 --statement 2026-10-10:penalty-principal:672.50"
    )

    answer = asked(capsys, "reconcile", *CLOTHES, *words)
    differences = answer["differences"]
    assert isinstance(differences, list)
    assert differences == [
        {
            "component": "penalty-principal", "lender": "672.50", "own": "472.50",
            "difference": "200.00", "tolerance": "0.03", "since": "2026-09-10",
            "last_equal": "2026-08-10",
        }
    ]  # fmt: skip
    assert "2026-08-10" in said(capsys, "reconcile", *CLOTHES, *words)


def test_a_habit_of_counting_both_ends_is_recognised(capsys: Capture) -> None:
    """One day more on 4,166.67 for each of three lines: 0.000675 a day."""
    words = ["--statement", "2026-10-10:penalty-principal:480.94"]

    assert asked(capsys, "reconcile", *CLOTHES, *words)["both_ends"] is True
    text = said(capsys, "reconcile", *CLOTHES, *words)
    assert "when the due day itself is charged as well" in text
    assert "none" in text


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("2026-10-10:principal", "needs two parts"),
        ("2026-10-10:rent:5", "is not known here"),
        ("10-10:principal:5", "is not a day"),
    ],
)
def test_a_statement_that_is_none_is_refused(capsys: Capture, typed: str, what: str) -> None:
    assert what in refused(capsys, "reconcile", *CLOTHES, "--statement", typed)


def test_a_payment_ahead_makes_the_loan_shorter_or_smaller(capsys: Capture) -> None:
    ahead = "--part-payment", "2027-06-10:20000"
    shorter = asked(capsys, "change", *PLAN, *ahead, "--respread", "shorter")
    smaller = asked(capsys, "change", *PLAN, *ahead)
    before = asked(capsys, "schedule", *PLAN)["totals"]

    assert isinstance(before, dict)
    assert shorter["interest_before"] == smaller["interest_before"] == before["interest"]
    short, small = shorter["lines"], smaller["lines"]
    assert isinstance(short, list)
    assert isinstance(small, list)
    assert (len(short), len(small)) == (18, 24)
    assert {line["total"] for line in short[:-1]} == {"3721.20"}
    assert shorter["part_payment"] == {"interest": "0.00", "principal": "20000.00"}
    assert "of the payment to principal" in said(capsys, "change", *PLAN, *ahead)


def test_an_extension_shows_what_it_costs(capsys: Capture) -> None:
    answer = asked(capsys, "change", *PLAN, "--extend", "12")

    lines = answer["lines"]
    assert isinstance(lines, list)
    assert len(lines) == 36
    longer = asked(capsys, "schedule", *PLAN[:4], "--count", "36", *PLAN[6:])["totals"]
    assert isinstance(longer, dict)
    assert answer["interest_after"] == longer["interest"]
    assert "part_payment" not in answer
    assert "interest after the change" in said(capsys, "change", *PLAN, "--extend", "12")


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("--part-payment 2026-12-25:5", "does not reach the principal"),
        ("--part-payment 2027-06-10:500 --holiday 2-3:payment", "only a plain loan"),
        ("--extend 9999", "instalments: write 1 to"),
    ],
)
def test_a_change_that_cannot_be_is_refused(capsys: Capture, words: str, what: str) -> None:
    assert what in refused(capsys, "change", *PLAN, *words.split())


def test_a_fallen_agreement_has_two_readings(capsys: Capture, offer: str) -> None:
    """After six payments: 13,000.60 + 507.23 + penalty of one day on 2,166.77."""
    words = *CLOTHES, "--plan", offer, "--waiver", "507.23"

    misses = asked(capsys, "snapback", *words)["misses"]
    assert isinstance(misses, list)
    assert len(misses) == 12
    assert misses[6] == {
        "paid_count": 6, "missed": "2027-05-15", "paid": "13000.62", "remaining": "13000.60",
        "penalty": "1.46", "best": "13509.29", "worst": "16571.13",
    }  # fmt: skip
    assert asked(capsys, "snapback", *words, "--after", "6")["misses"] == [misses[6]]
    assert said(capsys, "snapback", *words).count("\n") == 13


@pytest.mark.parametrize(("demand", "heavy"), [("17642.28", False), ("17642.29", True)])
def test_a_demand_is_held_against_the_loss(
    capsys: Capture, offer: str, demand: str, heavy: bool
) -> None:
    """The loss is 3,570.53; its 130 % is 4,641.689, beyond 13,000.60 that remained."""
    words = *CLOTHES, "--plan", offer, "--waiver", "507.23", "--after", "6", "--demand", demand

    misses = asked(capsys, "snapback", *words)["misses"]
    assert isinstance(misses, list)
    assert (misses[0]["loss"], misses[0]["heavy"]) == ("3570.53", heavy)
    row = said(capsys, "snapback", *words, "--explain").split("\n")[1]
    assert row.endswith("yes" if heavy else "no")


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("--after 12", "the agreement has 12 payments; after 12 none is left to miss"),
        ("--demand 5", "`--demand` needs `--after`"),
    ],
)
def test_a_miss_that_cannot_be_is_refused(
    capsys: Capture, offer: str, words: str, what: str
) -> None:
    assert what in refused(capsys, "snapback", *CLOTHES, "--plan", offer, *words.split())


def test_an_agreement_without_payments_is_refused(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("date,amount\n"))

    assert "payments are missing" in refused(capsys, "snapback", *CLOTHES)


def test_a_late_judgment_bears_extra_interest(capsys: Capture) -> None:
    """20,000 × 0.000175 × 30 = 105.00; a payment meets the award before the extra."""
    words = [
        "judgment",
        "--awarded",
        "21500",
        "--ordinary-interest",
        "1500",
        "--due",
        "2026-03-01",
        "--on",
        "2026-03-31",
        "--payment",
        "21550",
    ]

    assert asked(capsys, *words) == {
        "day": "2026-03-31", "days_late": 30, "base": "20000.00", "extra": "105.00",
        "total": "21605.00",
        "payment": {"interest": "1500.00", "award": "20000.00", "extra": "50.00", "rest": "0.00"},
    }  # fmt: skip
    assert "0.0175%" in said(capsys, *words, "--explain")
    assert asked(capsys, *words, "--explain")["steps"]


def test_a_judgment_paid_in_time_bears_none(capsys: Capture) -> None:
    words = cut("judgment --awarded 21500 --due 2026-03-01 --today 2026-02-01")

    answer = asked(capsys, *words)
    assert (answer["extra"], answer["days_late"]) == ("0.00", 0)
    assert "payment" not in answer


def test_more_interest_than_awarded_is_refused(capsys: Capture) -> None:
    words = cut("judgment --awarded 5 --ordinary-interest 6 --due 2026-03-01")

    assert "more than the award" in refused(capsys, *words)


def test_a_flat_rate_is_unmasked_and_masked_again(capsys: Capture) -> None:
    assert asked(capsys, "flat", "--monthly", "0.6", "--count", "12") == {
        "instalment": "893.33", "stated": "7.20", "nominal": "13.03", "effective": "13.84",
    }  # fmt: skip
    assert asked(capsys, "flat", "--annual", "13.03", "--count", "12") == {"monthly": "0.5998"}
    assert "13.03%" in said(capsys, "flat", "--monthly", "0.6", "--count", "12")
    assert "0.5998%" in said(capsys, "flat", "--annual", "13.03", "--count", "12")


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("--monthly 0.6 --count 0", "`--count` lies between 1 and"),
        ("--monthly 0.6 --count 12 --principal 0", "No rate brings"),
    ],
)
def test_a_flat_offer_that_is_none_is_refused(capsys: Capture, words: str, what: str) -> None:
    assert what in refused(capsys, "flat", *words.split())


def test_odd_periods_by_european_and_american_rules(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    flows = "2026-12-10,10000\n2027-01-20,-5100\n2027-02-20,-5100\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(flows))
    assert asked(capsys, "rate", "--apr")["apr"] == {"eu": "13.89", "us": "13.03"}

    monkeypatch.setattr("sys.stdin", io.StringIO(flows))
    assert "APR by European rules" in said(capsys, "rate", "--apr")


def test_a_payment_can_follow_the_contracts_or_the_payers_order(capsys: Capture) -> None:
    on = *CLOTHES, "--on", "2026-10-10"
    contract = "--allocation", "contract", "--order", "principal,interest"
    by_contract = asked(capsys, "payoff", *on, "--paid", "2026-10-10:3000", *contract)["overdue"]
    by_payer = asked(capsys, "payoff", *on, "--paid", "2026-10-10:3000:principal")["overdue"]

    assert isinstance(by_contract, dict)
    assert by_contract == by_payer
    assert by_contract["principal"] == "9500.01"
    assert "needs `--order`" in refused(capsys, "payoff", *on, "--allocation", "contract")


def test_interest_made_principal_and_a_rest_let_go(capsys: Capture) -> None:
    on = *CLOTHES, "--on", "2026-10-10"
    rolled = asked(capsys, "payoff", *on, "--capitalised", "2026-10-10:interest")["overdue"]
    let_go = asked(capsys, "payoff", *on, "--settled", "2026-10-10")
    partly = asked(capsys, "payoff", *on, "--settled", "2026-10-10:100")

    assert isinstance(rolled, dict)
    assert rolled["interest"] == "0.00"
    assert let_go["payoff"] == "0.00"
    assert partly["payoff"] == "26408.45"
