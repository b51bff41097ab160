"""What could not be read, said in the panel whose content it takes away."""

from collections.abc import Mapping

from forbear.rendering.views.view import Line, Shown, Tone
from forbear.text.catalogue import translate
from forbear.text.clean import shown_line
from forbear.values.problem import Problem, Weight

PANEL_OF: Mapping[str, str] = {
    "finances.toml": "finances",
    "plan.toml": "plan",
    "materials.toml": "materials",
    "debt.toml": "debts",
    "payments.toml": "debts",
    "offers.toml": "offers",
    "agreement.toml": "agreement",
    "agreement.md": "agreement",
}
"""The panel that shows a file, by the file's name."""
MOST = 3
"""Problems shown above a panel; the overview and ``forbear check`` tell them all."""


def panel_of_file(file: str) -> str:
    """Return the panel that shows a file; the overview for what no panel shows."""
    if file.startswith("log/"):
        return "log"
    return PANEL_OF.get(file.rpartition("/")[2], "overview")


def problem_lines(shown: Shown, panel: str) -> tuple[Line, ...]:
    """Return what is missing from a panel because it could not be read; worst first."""
    found = [
        problem
        for problem in shown.problems
        if problem.weight is not Weight.NOTE and panel_of_file(problem.place.file) == panel
    ]
    found.sort(key=lambda problem: problem.weight is not Weight.UNREADABLE)
    return tuple(Line(problem_text(problem), _tone(problem)) for problem in found[:MOST])


def problem_text(problem: Problem) -> str:
    """Return one problem with its place, in the language in use."""
    values = {name: shown_line(value) for name, value in problem.values.items()}
    message = translate(problem.message, **values) if values else translate(problem.message)
    return f"{shown_line(str(problem.place))}  {message}"


def _tone(problem: Problem) -> Tone:
    return Tone.STOP if problem.weight is Weight.UNREADABLE else Tone.ASK
