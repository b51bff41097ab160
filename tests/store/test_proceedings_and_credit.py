"""Court papers and credit reports are read from their own files."""

from datetime import date
from pathlib import Path

from forbear.case.credit import Credit
from forbear.case.kinds import ActKind, CourtPaperKind
from forbear.case.proceedings import Proceedings
from forbear.store.folder import CaseFolder

COURT = """
[court.order]
kind = "payment-order"
case_no = "(2026)皖0802民督88号"
served_on = 2026-11-05

[[court.order.acts]]
says = "objects"
filed_on = 2026-11-10

[mediation.street]
body = "committee"
effective_on = 2026-10-26
"""
CREDIT = """
[report.november]
obtained_on = 2026-11-05

[[report.november.entries]]
lender = "甲银行"
as_of = 2026-10-31
overdue = 9412
"""


def opened(folder: Path, **files: str) -> CaseFolder:
    (folder / "debts" / "loan").mkdir(parents=True)
    (folder / "case.toml").write_text('title = "x"\n', encoding="utf-8")
    (folder / "debts/loan/debt.toml").write_text('label = "x"\n', encoding="utf-8")
    for name, text in files.items():
        where = "debts/loan/proceedings.toml" if name == "proceedings" else f"{name}.toml"
        (folder / where).write_text(text, encoding="utf-8")
    case = CaseFolder(folder)
    case.update()
    return case


def test_both_files_come_into_the_case(tmp_path: Path) -> None:
    case = opened(tmp_path, proceedings=COURT, credit=CREDIT)

    assert case.problems() == ()
    found = case.case().debts["loan"].proceedings
    assert found.court["order"].kind is CourtPaperKind.PAYMENT_ORDER
    assert found.court["order"].acts[0].says is ActKind.OBJECTS
    assert found.mediation["street"].effective_on == date(2026, 10, 26)
    (entry,) = case.case().credit.report["november"].entries
    assert (entry.lender, entry.as_of) == ("甲银行", date(2026, 10, 31))


def test_without_the_files_there_is_nothing_of_the_kind(tmp_path: Path) -> None:
    case = opened(tmp_path).case()

    assert case.debts["loan"].proceedings == Proceedings()
    assert case.credit == Credit()


def test_a_wrong_word_in_a_court_paper_is_a_problem_with_its_line(tmp_path: Path) -> None:
    case = opened(tmp_path, proceedings='[court.x]\nkind = "letter"\n')

    (problem,) = case.problems()
    assert (problem.place.file, problem.place.line) == ("debts/loan/proceedings.toml", 2)
    assert "debts/loan/proceedings.toml" in case.case().incomplete


def test_a_folder_that_cannot_be_looked_into_is_known_to_the_case(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "evidence").symlink_to(tmp_path / "elsewhere")

    assert "evidence" in opened(folder).case().unreadable
