"""Every word and field of a case file has a name in both languages."""

import dataclasses
import pkgutil
from enum import StrEnum
from importlib import import_module
from types import ModuleType

import pytest

import forbear.case
from forbear.text.catalogue import language, speaking
from forbear.text.en.case_words import WORDS
from forbear.text.en.field_names import COMMON_FIELDS, FIELDS
from forbear.text.words import field_label, word
from forbear.text.zh_cn import case_words, field_names

NOT_IN_FILES = {"edit", "fields", "record", "quick_entry", "kinds"}
RECORD_MODULES = [
    import_module(f"forbear.case.{found.name}")
    for found in pkgutil.iter_modules(forbear.case.__path__)
    if found.name not in NOT_IN_FILES
]
ENUM_MODULES = [
    import_module(name)
    for name in ("forbear.case.kinds", "forbear.loan.kinds", "forbear.rules.base")
]


def own_classes(module: ModuleType) -> list[type]:
    return [
        thing
        for thing in vars(module).values()
        if isinstance(thing, type) and thing.__module__ == module.__name__
    ]


ENUMS = [
    thing for module in ENUM_MODULES for thing in own_classes(module) if issubclass(thing, StrEnum)
]
RECORDS = [
    thing
    for module in RECORD_MODULES
    for thing in own_classes(module)
    if dataclasses.is_dataclass(thing)
]
MEMBERS = [member for kind in ENUMS for member in kind]
LABELS = [
    (record.__name__, field.name) for record in RECORDS for field in dataclasses.fields(record)
]


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= sign <= "\u9fff" for sign in text)


@pytest.mark.parametrize("member", MEMBERS, ids=lambda member: f"{type(member).__name__}.{member}")
def test_every_word_is_named_in_both_languages(member: StrEnum) -> None:
    with speaking("en"):
        english = word(member)
    with speaking("zh_CN"):
        chinese = word(member)

    assert not is_chinese(english)
    assert english == chinese == member.value or is_chinese(chinese)


@pytest.mark.parametrize(("record", "field"), LABELS)
def test_every_field_is_named_in_both_languages(record: str, field: str) -> None:
    with speaking("en"):
        english = field_label(record, field)
    with speaking("zh_CN"):
        chinese = field_label(record, field)

    assert english[0].isupper()
    assert is_chinese(chinese)


@pytest.mark.parametrize("kind", ENUMS)
def test_no_two_words_of_a_kind_are_named_alike(kind: type[StrEnum]) -> None:
    for spoken in ("zh_CN", "en"):
        with speaking(spoken):
            names = [word(member) for member in kind]

        assert len(set(names)) == len(names)


def test_no_name_is_left_over() -> None:
    used = {english for words in WORDS.values() for english in words.values()}
    used |= set(COMMON_FIELDS.values())
    used |= {english for fields in FIELDS.values() for english in fields.values()}

    assert case_words.TEXTS.keys() | field_names.TEXTS.keys() == used


def test_an_unknown_field_keeps_its_own_name() -> None:
    assert language() == "zh_CN"
    assert field_label("Income", "colour") == "colour"
