"""What a record of a case is: frozen, keyword-only, compared by value."""

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")

READING_CONFIG = {"extra": "forbid", "use_attribute_docstrings": True}
"""How pydantic reads a record: unknown keys are reported, field texts become schema texts."""


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[T]) -> type[T]:
    """Make a frozen record with slots that pydantic can read when a file is validated.

    The records are plain dataclasses, so that a cached snapshot can be shown
    without importing pydantic at all.
    """
    made = dataclass(frozen=True, slots=True, kw_only=True)(cls)
    made.__pydantic_config__ = READING_CONFIG  # type: ignore[attr-defined] # pydantic looks it up
    return made
