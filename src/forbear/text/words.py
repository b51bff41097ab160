"""The words of a case file as people say them, in the language in use."""

from enum import StrEnum

from forbear.text.catalogue import translate
from forbear.text.en.case_words import WORDS
from forbear.text.en.field_names import COMMON_FIELDS, FIELDS


def word(value: StrEnum) -> str:
    """Return ``penalty on principal`` or ``本金罚息`` for a word of the case file."""
    return translate(WORDS[type(value).__name__][value.value])


def field_label(record_name: str, field_name: str) -> str:
    """Return how a form names a field; the bare field name when nobody has named it."""
    own = FIELDS.get(record_name, {})
    return translate(own.get(field_name) or COMMON_FIELDS.get(field_name, field_name))
