"""Names that want to be something else: they are shown, counted and changed, nothing more."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forbear.case.edit import AddTable, NewFile, RemoveTable, SetValue
from forbear.errors import StoreError
from forbear.store.doors import OutsideCase, real_path
from forbear.store.names import is_new_name
from forbear.values.money import Money
from forbear.values.place import Place
from forbear.workspace import Workspace
from store.folders import CALL, TODAY, make_case, opened

FIXTURE = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)
NAMES = st.one_of(
    st.text(min_size=1, max_size=12),
    st.sampled_from(
        (
            "..",
            ".",
            "a/../../x",
            "/etc/passwd",
            "..\\..\\x",
            "con",
            "~root",
            "-rf",
            ".git",
            "x\x00y",
        )
    ),
    st.lists(st.sampled_from(("..", "a", ".", "", "\u202e", "\x1b[31m")), max_size=4).map("/".join),
)
IDS = st.one_of(
    NAMES,
    st.sampled_from(("a.b", "\x1b]52;c;x\x07", "[@click=app.quit]x[/]", '"]\n[evil', "𝟙", "")),
)


@settings(max_examples=150, deadline=None, suppress_health_check=FIXTURE)
@given(NAMES)
def test_no_name_leads_a_new_file_out_of_the_case(tmp_path: Path, name: str) -> None:
    case = make_case(tmp_path / "top" / "case")
    workspace = Workspace.open(case, TODAY, tmp_path / "state")
    path = f"debts/{name}/debt.toml"

    try:
        workspace.apply(NewFile(file=path, values={"label": "x"}))
    except StoreError:
        assert not is_new_name(name) or name in workspace.snapshot.case.debts
    else:
        assert name in workspace.snapshot.case.debts
        assert real_path(case, path) == path

    assert [one.name for one in (tmp_path / "top").iterdir()] == ["case"]
    assert {one.name for one in case.iterdir()} <= {"case.toml", "debts"}


@settings(max_examples=150, deadline=None, suppress_health_check=FIXTURE)
@given(NAMES)
def test_no_path_is_resolved_out_of_the_case(tmp_path: Path, name: str) -> None:
    case = make_case(tmp_path / "case")

    try:
        real = real_path(case, name)
    except (OutsideCase, ValueError):
        return
    assert not Path(real).is_absolute()
    assert ".." not in real.split("/")


@settings(max_examples=60, deadline=None, suppress_health_check=FIXTURE)
@given(IDS.filter(lambda name: name.isprintable() or name < "\ud800"))
def test_a_record_of_any_id_is_added_changed_found_and_removed(tmp_path: Path, name: str) -> None:
    case = make_case(tmp_path / "case", {"finances.toml": "# mine\n"})
    workspace = Workspace.open(case, TODAY, tmp_path / "state")
    table = ("expense", name)
    values = {"label": "x", "amount": Money(1)}

    workspace.apply(AddTable(file="finances.toml", table=table, values=values))  # type: ignore[arg-type] # plain values
    workspace.apply(SetValue(file="finances.toml", table=table, key="amount", value=Money(7)))

    finances = workspace.snapshot.case.finances
    assert finances is not None
    assert finances.expense[name].amount == Money(7)
    assert workspace.locate(Place("finances.toml", None, f"expense.{name}.amount")).line
    workspace.apply(RemoveTable(file="finances.toml", table=table))
    assert (case / "finances.toml").read_text() == "# mine\n"


@pytest.mark.parametrize("name", [b"\x1b[31m", b"\xff\xfe", b"a\x07", "\u202e".encode()])
def test_hostile_names_on_disk_are_problems_that_can_be_shown(tmp_path: Path, name: bytes) -> None:
    case = make_case(tmp_path / "case", {"log/good.toml": CALL, "evidence/a": "1"})
    for folder in ("log", "evidence", "debts"):
        (case / folder).mkdir(exist_ok=True)
        target = os.fsencode(case / folder) + b"/" + name + b".toml"
        Path(os.fsdecode(target)).write_text(CALL)

    workspace = opened(case)

    assert list(workspace.snapshot.case.contacts) == ["good"]
    assert list(workspace.snapshot.case.evidence) == ["evidence/a"]
    assert len(workspace.snapshot.problems) == 3
    for problem in workspace.snapshot.problems:
        str(problem.place).encode()
    assert not workspace.refresh()
