"""Cases and papers after all checks, one by one: what cannot be read hides nothing else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from forbear.case.case import Case
from forbear.cli.cases_at import cases_at
from forbear.cli.check_json import Locate
from forbear.cli.verdict import CaseVerdict, verdict_of
from forbear.errors import ForbearError, UnreadableCase, UnreadablePaper
from forbear.rules.base import Answer
from forbear.rules.price import Price, prices
from forbear.rules.versions import Versions
from forbear.values.place import Place
from forbear.values.problem import Problem, Weight

_EXIT_STOP = 1


@dataclass(frozen=True, slots=True)
class Checked:
    """One case after all checks."""

    name: str
    title: str
    verdict: CaseVerdict
    case: Case
    today: date
    answers: tuple[Answer, ...]
    problems: tuple[Problem, ...]
    locate: Locate
    is_paper: bool = False
    """True for a paper without a case."""
    versions: Versions | None = None
    """What became of the faults of an earlier version, when one was named."""

    @property
    def prices(self) -> tuple[Price, ...]:
        """What signing each paper as it is would cost."""
        return prices(self.case, self.today)

    def debt_name(self, debt: str) -> str:
        """Return what a debt is called."""
        found = self.case.debts[debt].debt
        return found.label if found is not None and found.label else debt

    @property
    def exit_code(self) -> int:
        """What this case alone would end the command with."""
        if self.verdict is CaseVerdict.UNREADABLE:
            return UnreadableCase.exit_code
        if any(problem.weight is Weight.UNREADABLE for problem in self.problems):
            return UnreadableCase.exit_code
        return _EXIT_STOP if self.verdict is CaseVerdict.DO_NOT_SIGN else 0


def checked(folders: Iterable[str], papers: Iterable[str], day: date) -> Iterator[Checked]:
    """Yield every case that the folders mean, then every paper."""
    for named in folders:
        try:
            found = cases_at(Path(named))
        except UnreadableCase as bad:
            yield _unreadable(named, bad)
            continue
        for folder in found:
            yield _case(folder, day)
    for named in papers:
        yield _paper(named, day)


def _case(folder: Path, day: date) -> Checked:
    from forbear.workspace import Workspace

    try:
        workspace = Workspace.open(folder, day)
    except UnreadableCase as bad:
        return _unreadable(str(folder), bad)
    found = workspace.snapshot
    return Checked(
        name=str(folder),
        title=found.case.about.title,
        verdict=verdict_of(found.answers),
        case=found.case,
        today=found.today,
        answers=found.answers,
        problems=found.problems,
        locate=workspace.locate,
    )


def _paper(name: str, day: date) -> Checked:
    from forbear.intake import text_of
    from forbear.rules.paper_alone import check_paper

    try:
        text = text_of(Path(name))
    except UnreadablePaper as bad:
        return _unreadable(name, bad)
    answers = check_paper(text, name, day)
    return Checked(
        name=name,
        title="",
        verdict=verdict_of(answers),
        case=Case(),
        today=day,
        answers=answers,
        problems=(),
        locate=lambda place: place,
        is_paper=True,
    )


def _unreadable(name: str, bad: ForbearError) -> Checked:
    problem = Problem(Place(name), Weight.UNREADABLE, "{reason}", {"reason": str(bad)})
    return Checked(
        name=name,
        title="",
        verdict=CaseVerdict.UNREADABLE,
        case=Case(),
        today=date.min,
        answers=(),
        problems=(problem,),
        locate=lambda place: place,
    )
