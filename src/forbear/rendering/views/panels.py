"""All panels by name: the one door for screens and shell."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module

from forbear.rendering.views.problems import problem_lines
from forbear.rendering.views.view import Shown, View

PANELS = (
    "overview",
    "finances",
    "debts",
    "plan",
    "materials",
    "log",
    "offers",
    "agreement",
    "documents",
)
"""In the order of the screens. Each has a module of its name with a function ``<name>_view``."""


def view_of(panel: str, shown: Shown) -> View:
    """Return what a panel shows now.

    Raises:
        KeyError: If there is no such panel.
    """
    if panel not in PANELS:
        raise KeyError(panel)
    make: Callable[[Shown], View] = getattr(
        import_module(f"forbear.rendering.views.{panel}"), f"{panel}_view"
    )
    return with_problems(make(shown), shown)


def with_problems(view: View, shown: Shown) -> View:
    """Put what could not be read above everything else."""
    lines = problem_lines(shown, view.panel)
    return replace(view, headline=(*lines, *view.headline)) if lines else view


def views(shown: Shown) -> Mapping[str, View]:
    """Return what every panel shows now."""
    return {panel: view_of(panel, shown) for panel in PANELS}
