"""Every visible sentence stands in every language, with the same braces."""

import ast
import re
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from forbear.text import catalogue

SOURCE = Path(catalogue.__file__).parents[1]
MARKERS = {"N_", "translate"}


def marked_texts() -> dict[str, str]:
    """Return every text given to a marker in the source, with the file it stands in."""
    found: dict[str, str] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in MARKERS
                and node.args
                and isinstance(node.args[0], ast.Constant)
                and isinstance(node.args[0].value, str)
            ):
                found[node.args[0].value] = str(path.relative_to(SOURCE))
    return found


def braces(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def chinese() -> dict[str, str]:
    texts: dict[str, str] = {}
    for area in catalogue._AREAS:
        texts |= import_module(f"forbear.text.zh_cn.{area}").TEXTS
    return texts


def test_every_marked_text_has_a_chinese_sentence() -> None:
    texts = chinese()

    missing = {text: place for text, place in marked_texts().items() if text not in texts}

    assert missing == {}


def test_translations_keep_their_braces() -> None:
    differing = {
        english: braces(english) ^ braces(translated)
        for english, translated in chinese().items()
        if braces(english) != braces(translated)
    }

    assert differing == {}


def test_no_two_areas_translate_one_text_differently() -> None:
    seen: dict[str, str] = {}
    clashes: list[str] = []

    for area in catalogue._AREAS:
        for english, translated in import_module(f"forbear.text.zh_cn.{area}").TEXTS.items():
            if seen.setdefault(english, translated) != translated:
                clashes.append(f"{area}: {english}")

    assert clashes == []


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [
        ("zh", "zh_CN"),
        ("zh_CN.UTF-8", "zh_CN"),
        ("zh-Hans", "zh_CN"),
        ("zh-TW", "zh_CN"),
        ("en_GB.UTF-8", "en"),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("fr_FR", None),
    ],
)
def test_language_spellings_are_recognised(spelling: str, expected: str | None) -> None:
    assert catalogue.recognised(spelling) == expected


def test_speaking_a_language_ends_with_its_block() -> None:
    before = catalogue.language()

    with catalogue.speaking("en"):
        inside = catalogue.language()

    assert (inside, catalogue.language()) == ("en", before)


@pytest.mark.parametrize("act", [catalogue.use, lambda name: catalogue.speaking(name).__enter__()])
def test_an_unknown_language_is_refused(act: object) -> None:
    assert callable(act)

    with pytest.raises(ValueError, match="klingon"):
        act("klingon")


def test_sentences_hold_no_english_word_in_chinese() -> None:
    allowed = re.compile(
        r"\{[^}]*\}|%\([a-z_]+\)[rsd]|`[^`]*`|https?://\S+|[A-Za-z0-9_./-]+\.(?:toml|md|json|csv|ics)\b"
    )
    kept_words = {
        "Forbear", "TOML", "Markdown", "Esc", "Enter", "Ctrl", "Tab", "Shift", "Alt", "F", "SMS",
        "App", "DOCX", "PDF", "UTF", "GBK", "JSON", "XIRR", "IRR", "LPR", "EDITOR", "git", "id",
        "forbear", "MYbank", "true", "false", "English", "ID",
    }  # fmt: skip

    leaks = {
        english: words
        for english, translated in chinese().items()
        if (
            words := [
                word
                for word in re.findall(r"[A-Za-z]{2,}", allowed.sub(" ", translated))
                if word not in kept_words
            ]
        )
    }

    assert leaks == {}
