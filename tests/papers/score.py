"""How well papers are read and judged: terms and findings against what a reader labelled.

``python tests/papers/score.py`` scores the open half, ``--held-out`` the other
half, ``--detail`` names every miss and every false alarm.
"""

import argparse
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from forbear.case.about import About, Person
from forbear.case.agreement import Agreement
from forbear.case.case import Case, DebtFolder
from forbear.case.debt import Debt, Guarantor, Loan
from forbear.case.kinds import BorrowerKind, CourtPaperKind, LenderKind, LoanKind
from forbear.case.proceedings import CourtPaper, Proceedings
from forbear.reading.normalise import normalised
from forbear.reading.paper import Paper, read_paper
from forbear.rules.base import Severity, State
from forbear.rules.engine import check_case
from forbear.rules.own_figures import as_read
from forbear.rules.registry import all_rules
from forbear.values.money import Money

HERE = Path(__file__).parent
FROM_FIGURES = {
    "sum-mismatch", "digits-and-capitals-differ", "impossible-date", "date-gap", "balloon-last",
}  # fmt: skip
"""Checks on figures that are labelled: the paper's own numbers show them."""


@dataclass
class Score:
    """Hits, misses and false alarms of one kind."""

    hits: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    def add(self, paper: str, found: Iterable[str], labelled: Iterable[str]) -> None:
        """Count what was found against what a reader labelled, with repetition."""
        seen, wanted = Counter(found), Counter(labelled)
        self.hits += (seen & wanted).total()
        self.missed += [f"{paper}: {one}" for one in (wanted - seen).elements()]
        self.false += [f"{paper}: {one}" for one in (seen - wanted).elements()]

    def line(self, name: str) -> str:
        """Return precision and recall with the counts they come from."""
        precision = self.hits / max(1, self.hits + len(self.false))
        recall = self.hits / max(1, self.hits + len(self.missed))
        return (
            f"{name:10} precision {precision:.3f}  recall {recall:.3f}"
            f"  ({self.hits} right, {len(self.false)} false, {len(self.missed)} missed)"
        )


def case_of(labels: dict[str, object], text: str) -> Case:
    """Return the cast of the clause specification, changed as the paper says."""
    cast = labels.get("cast", {})
    assert isinstance(cast, dict)
    guarantor = {"one": Guarantor(name=cast["guarantor"])} if cast.get("guarantor") else {}
    debt = Debt(
        label="loan",
        lenders=(cast.get("lender", "浙江网商银行股份有限公司"),),
        profile="card" if cast.get("loan_kind") == "card" else "mybank",
        lender_kind=LenderKind(cast.get("lender_kind", "bank")),
        kind=LoanKind(cast.get("loan_kind", "business")),
        contract_no=cast.get("contract_no", "WSD20251210-0077") or None,
        signed_on=date(2025, 12, 10),
        loan=Loan(principal=Money.parse("50000"), daily_percent=Decimal("0.03")),
        guarantor=guarantor,
    )
    borrower = Person(
        name=cast.get("borrower", "周小满"),
        kind=BorrowerKind(cast.get("borrower_kind", "sole-trader")),
        city=cast.get("home", "安庆"),
        spouse=cast.get("spouse", "林禾"),
    )
    suit = cast.get("suit")
    papers = {"suit": CourtPaper(kind=CourtPaperKind.SUIT, case_no=suit)} if suit else {}
    folder = DebtFolder(
        id="loan",
        debt=debt,
        agreement=Agreement(),
        text=text,
        proceedings=Proceedings(court=papers),
    )
    return Case(about=About(borrower=borrower), debts={"loan": folder})


def with_own_terms(case: Case, paper: Paper) -> Case:
    """Return the case with the lines and sums that were read, as if the user had confirmed them."""
    folder = case.debts["loan"]
    return replace(case, debts={"loan": replace(folder, agreement=as_read(paper))})


def shape(value: object) -> str:
    """Return a value so that notations of the same thing compare equal."""
    if isinstance(value, Money):
        return value.plain()
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, str):
        return normalised(value).text.removeprefix("the ").replace(" ", "")
    return str(value)


def label_shape(name: str, value: object) -> str:
    """Return a labelled value in the shape of a read one; sums have two decimals."""
    amounts = ("balance_", "instalment", "_total", "new_principal", "down_payment", "stated_")
    if isinstance(value, int | Decimal) and any(part in name for part in amounts):
        return f"{Decimal(value):.2f}"
    return shape(Decimal(value) if isinstance(value, int) and "rate" in name else value)


def main() -> int:
    """Score one half of the corpus and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--detail", action="store_true")
    wanted = parser.parse_args()
    terms, lines, findings, alarms = Score(), Score(), Score(), Score()
    answerable = {rule.id for rule in all_rules()}
    unbuilt: Counter[str] = Counter()
    names = sorted((HERE / ("held_out" if wanted.held_out else "open")).glob("*.md"))
    for path in names:
        text = path.read_text(encoding="utf-8")
        labels = tomllib.loads(
            path.with_suffix(".toml").read_text(encoding="utf-8"), parse_float=Decimal
        )
        score_paper(path.stem, text, labels, (terms, lines, findings, alarms))
        unbuilt.update(one["check"] for one in labels.get("finding", []))
    print(f"{len(names)} papers, {len(answerable)} checks registered")  # noqa: T201 - a report
    rows = (("terms", terms), ("schedules", lines), ("findings", findings), ("clean", alarms))
    for name, score in rows:
        print(score.line(name))  # noqa: T201 - a report
        if wanted.detail:
            for sign, entries in (("-", score.missed), ("+", score.false)):
                for entry in entries:
                    print(f"    {sign} {entry}")  # noqa: T201 - a report
    missing = sorted(check for check in unbuilt if check not in answerable)
    print(f"labelled but not built: {', '.join(missing) or 'none'}")  # noqa: T201 - a report
    return 0


def score_paper(
    name: str, text: str, labels: dict[str, object], scores: tuple[Score, Score, Score, Score]
) -> None:
    """Add one paper to the scores: terms, schedule lines, findings, alarms if it is clean."""
    terms, lines, findings, alarms = scores
    day = labels["paper_date"]
    assert isinstance(day, date)
    paper = read_paper(text, day)
    term_labels = labels.get("term", [])
    assert isinstance(term_labels, list)
    terms.add(
        name,
        (f"{term.name} = {shape(term.value)}" for term in paper.terms),
        (f"{one['name']} = {label_shape(one['name'], one['value'])}" for one in term_labels),
    )
    schedule = labels.get("schedule", [])
    assert isinstance(schedule, list)
    lines.add(
        name,
        (
            f"{one.due.value} {one.total.plain()}"
            for one in paper.schedule
            if one.due is not None and one.due.value is not None and one.total is not None
        ),
        (f"{one['due']} {Decimal(one['total']):.2f}" for one in schedule),
    )
    labelled = labels.get("finding", [])
    assert isinstance(labelled, list)
    answers = check_case(with_own_terms(case_of(labels, text), paper), day)
    found = {one.rule.id for one in answers if one.state is State.FINDING}
    scored = clause_checks() | FROM_FIGURES
    findings.add(name, found & scored, {one["check"] for one in labelled})
    if labels.get("clean"):
        loud = {
            one.rule.id
            for one in answers
            if one.state is State.FINDING and one.rule.severity is not Severity.NOTE
        }
        alarms.add(name, loud, ())


def clause_checks() -> set[str]:
    """Return the ids that words decide."""
    specification = HERE.parent / "rules" / "specification"
    clauses = tomllib.loads((specification / "clauses.toml").read_text(encoding="utf-8"))
    procedure = tomllib.loads((specification / "procedure.toml").read_text(encoding="utf-8"))
    return set(clauses) | {check for check, table in procedure.items() if "fires" in table}


if __name__ == "__main__":
    sys.exit(main())
