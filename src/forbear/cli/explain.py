"""``forbear explain``: what a check looks for, why, on what basis, with examples."""

import re
from argparse import Namespace
from importlib import import_module
from inspect import cleandoc

from forbear.cli.arguments import Parser, add_common, add_format
from forbear.cli.commands import Subparsers, summary
from forbear.cli.output import write_json, write_line
from forbear.errors import UsageError
from forbear.rendering.asking import SUGGESTED
from forbear.rendering.sentence import confidence_text, filled, named_sources
from forbear.rules.base import Rule, Sentence
from forbear.text.catalogue import N_, translate
from forbear.text.words import word

FORMAT = 1
_SECTION = re.compile(r"^(Why|Source|Good|Bad): ?", re.MULTILINE)


def add_parser(subparsers: Subparsers) -> Parser:
    """Add the command's arguments."""
    parser = subparsers.add_parser(
        "explain", help=summary("explain"), description=summary("explain")
    )
    parser.add_argument(
        "check",
        metavar=translate(N_("CHECK")),
        nargs="?",
        help=translate(N_("a check's id, waiver-vague; all ids are listed when left out")),
    )
    add_format(parser)
    add_common(parser)
    return parser


def run(arguments: Namespace) -> int:
    """Explain one check, or list all."""
    from forbear.rules.registry import all_rules, rule

    if arguments.check is None:
        _list(all_rules(), as_json=arguments.format == "json")
        return 0
    found = rule(arguments.check)
    if found is None:
        raise UsageError(reason=_unknown(arguments.check, [one.id for one in all_rules()]))
    parts = explained(found)
    if arguments.format == "json":
        write_json({"format": FORMAT, "check": found.id, **parts})
    else:
        _print(found, parts)
    return 0


def explained(rule: Rule) -> dict[str, str]:
    """Return what there is to say of a check, by heading."""
    source = rule.basis
    documented = _sections(rule)
    since = source.valid_from.isoformat() if source.valid_from else ""
    return {
        "question": word(rule.question),
        "severity": word(rule.severity),
        "what": _told(rule.what),
        "why": _told(rule.why),
        "ask": _told(rule.ask),
        "source": named_sources(source.key),
        "confidence": confidence_text(source.confidence),
        "since": since,
        "says": _told(source.says),
        "good": documented.get("Good", ""),
        "bad": documented.get("Bad", ""),
    }


def _list(rules: tuple[Rule, ...], *, as_json: bool) -> None:
    if as_json:
        found = [{"check": one.id, "severity": one.severity.value} for one in rules]
        write_json({"format": FORMAT, "checks": found})
        return
    for one in rules:
        write_line(f"{one.id}  {word(one.severity)}  {word(one.question)}")


_HEADINGS = {
    "what": N_("Finds"),
    "why": N_("Why it matters"),
    "ask": N_("What to ask for"),
    "source": N_("Source"),
    "says": N_("What the source says"),
    "confidence": N_("How sure"),
    "since": N_("In force since"),
    "good": N_("Good example"),
    "bad": N_("Bad example"),
}


def _print(rule: Rule, parts: dict[str, str]) -> None:
    write_line(f"{rule.id}  {parts['severity']}  {parts['question']}")
    for name, heading in _HEADINGS.items():
        if parts[name]:
            write_line(f"\n{translate(heading)}\n  {parts[name]}")


def _sections(rule: Rule) -> dict[str, str]:
    """Return the parts of the docstring of the check's module."""
    from forbear.rules.registry import MODULES

    modules = (import_module(f"forbear.rules.{name}") for name in MODULES)
    documented = next((one.__doc__ for one in modules if one.RULE.id == rule.id), None)
    text = cleandoc(documented or "")
    pieces = _SECTION.split(text)
    return {
        name: " ".join(body.split()) for name, body in zip(pieces[1::2], pieces[2::2], strict=True)
    }


def _told(sentence: Sentence) -> str:
    """Return a sentence as a form: usual values filled in, the rest left blank."""
    return filled(sentence, SUGGESTED)


def _unknown(check: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(check, known, n=3)
    if near:
        return translate(
            N_("there is no check {check}; did you mean {near}?"), check=check, near=", ".join(near)
        )
    return translate(N_("there is no check {check}; `forbear explain` lists all"), check=check)
