from datetime import date
from pathlib import Path

from forbear.values.money import Money
from forbear.values.problem import Weight
from forbear.workspace import Workspace

TODAY = date(2026, 11, 24)


def test_an_amount_with_grouping_is_left_out_with_its_remedy(tmp_path: Path) -> None:
    case = tmp_path / "case"
    case.mkdir()
    (case / "case.toml").write_text("schema = 1\n")
    (case / "finances.toml").write_text(
        '[income.shop]\nlabel = "a"\namount = "1,200"\n\n[income.job]\nlabel = "b"\namount = 5\n'
    )

    snapshot = Workspace.open(case, TODAY, tmp_path / "state").snapshot

    assert snapshot.case.finances is not None
    assert {key: one.amount for key, one in snapshot.case.finances.income.items()} == {
        "job": Money(500)
    }
    (problem,) = snapshot.problems
    assert (problem.weight, problem.place.line, problem.place.field) == (
        Weight.LEFT_OUT,
        3,
        "income.shop.amount",
    )
    assert problem.values["meant"] == "1200.00"
