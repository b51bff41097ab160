"""Answers as SARIF 2.1.0: every check is declared, also those that passed or could not run."""

from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

from forbear.cli.check_json import Json
from forbear.cli.checked import Checked
from forbear.rendering.asking import SUGGESTED
from forbear.rendering.sentence import filled, named_sources, what
from forbear.rules.base import Answer, Rule, Severity, State
from forbear.rules.registry import all_rules
from forbear.text.catalogue import translate
from forbear.values.place import Place
from forbear.values.problem import Problem, Weight

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.STOP: "error", Severity.ASK: "warning", Severity.NOTE: "note"}
_OF_A_CASE = ("debt", "offer", "finances", "plan", "materials", "contact", "evidence", "references")
"""What a paper without a case cannot have: its checks do not apply there."""


def sarif(cases: Iterable[Checked]) -> Json:
    """Return all answers as one run; suppressed are the findings that were accepted."""
    positions = {rule.id: position for position, rule in enumerate(all_rules())}
    results: list[Json] = []
    problems: list[Json] = []
    code = 0
    for case in cases:
        code = max(code, case.exit_code)
        results.extend(_result(answer, case, positions) for answer in case.answers)
        problems.extend(_notification(problem, case) for problem in case.problems)
    unread = any(one["level"] == "error" for one in problems)
    invocation: Json = {
        "executionSuccessful": not unread,
        "exitCode": code,
        "toolExecutionNotifications": problems,
    }
    run: Json = {
        "tool": {"driver": _driver()},
        "columnKind": "unicodeCodePoints",
        "invocations": [invocation],
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _driver() -> Json:
    return {
        "name": "forbear",
        "version": version("forbear"),
        "rules": [_rule(rule) for rule in all_rules()],
    }


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.id,
        "shortDescription": {"text": filled(rule.what, SUGGESTED)},
        "fullDescription": {"text": filled(rule.why, SUGGESTED)},
        "help": {"text": filled(rule.ask, SUGGESTED)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {
            "question": rule.question.value,
            "severity": rule.severity.value,
            "source": named_sources(rule.basis.key),
            "confidence": rule.basis.confidence,
        },
    }


def _result(answer: Answer, case: Checked, positions: dict[str, int]) -> Json:
    is_told = answer.state in {State.FINDING, State.ACCEPTED}
    found: Json = {
        "ruleId": answer.rule.id,
        "ruleIndex": positions[answer.rule.id],
        "kind": _kind(answer, case),
        "level": LEVELS[answer.rule.severity] if is_told else "none",
        "message": {"text": what(answer)},
        "locations": [_location(case.locate(answer.place), case)],
        "properties": {"state": answer.state.value, "debt": answer.debt},
    }
    if answer.missing:
        found["properties"] = {
            "state": answer.state.value, "debt": answer.debt, "missing": answer.missing,
        }  # fmt: skip
    if answer.state is State.ACCEPTED:
        found["suppressions"] = list(_suppressions(answer, case))
    return found


def _kind(answer: Answer, case: Checked) -> str:
    match answer.state:
        case State.OK:
            return "pass"
        case State.CANNOT_TELL:
            return "notApplicable" if case.is_paper and _needs_case(answer) else "open"
        case _:
            return "fail"


def _needs_case(answer: Answer) -> bool:
    return answer.missing.startswith(_OF_A_CASE)


def _suppressions(answer: Answer, case: Checked) -> Iterator[Json]:
    """Yield the user's own decision with its reason; it stands in the case, not in the paper."""
    folder = case.case.debts.get(answer.debt or "")
    risks = folder.agreement.accepted if folder and folder.agreement else {}
    risk = risks.get(answer.rule.id)
    reason = risk.reason if risk else ""
    yield {"kind": "external", "status": "accepted", "justification": reason}


def _notification(problem: Problem, case: Checked) -> Json:
    is_unread = problem.weight is Weight.UNREADABLE
    return {
        "level": "error" if is_unread else "warning",
        "message": {"text": translate(problem.message, **problem.values)},
        "locations": [_location(problem.place, case)],
    }


def _location(place: Place, case: Checked) -> Json:
    physical: Json = {"artifactLocation": {"uri": _uri(place.file, case)}}
    if place.line:
        physical["region"] = {"startLine": place.line}
    location: Json = {"physicalLocation": physical}
    if place.field:
        location["logicalLocations"] = [{"fullyQualifiedName": place.field}]
    return location


def _uri(file: str, case: Checked) -> str:
    """Return the file as a URI, relative when the command named its case so."""
    is_case_itself = case.is_paper or file == case.name
    path = Path(case.name) if is_case_itself else Path(case.name) / file
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
