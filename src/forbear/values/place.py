"""Where something stands in a case: a file, a line, a field."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """The spot that a finding or a problem points to.

    A field path is dotted, as people would say it: ``expense.rent.amount``,
    ``payments.3.amount`` (positions in a sequence count from zero).
    """

    file: str
    """Path inside the case folder, with forward slashes; ``""`` for the whole case."""

    line: int | None = None
    """Line in the file, from 1; None when only the field is known."""

    field: str = ""
    """Dotted field path; ``""`` for the whole file."""

    def __str__(self) -> str:
        spot = f"{self.file}:{self.line}" if self.line else self.file
        return f"{spot} {self.field}".strip()
