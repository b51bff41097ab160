"""Which language to speak: as asked for, else as the terminal does."""

from collections.abc import Mapping, Sequence

from forbear.errors import UsageError
from forbear.text.catalogue import LANGUAGES, N_, recognised, translate

AUTO = "auto"
_OPTION = "--lang"
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Of the environment, the most telling first."""


def of_terminal(environment: Mapping[str, str]) -> str:
    """Return the first language named there that the program speaks, else its first."""
    for variable in _VARIABLES:
        for spelling in environment.get(variable, "").split(":"):
            if found := recognised(spelling):
                return found
    return LANGUAGES[0]


def asked_for(words: Sequence[str]) -> str | None:
    """Return what ``--lang`` says on a command line that is not parsed yet."""
    for position, word in enumerate(words):
        if word == "--":
            return None
        if word == _OPTION:
            return next(iter(words[position + 1 : position + 2]), None)
        if word.startswith(f"{_OPTION}="):
            return word.partition("=")[2]
    return None


def chosen(words: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language to speak.

    Raises:
        UsageError: If ``--lang`` names one that the program does not speak.
    """
    asked = asked_for(words)
    if asked is None or asked == AUTO:
        return of_terminal(environment)
    found = recognised(asked)
    if found is None:
        raise UsageError(
            reason=translate(N_("{asked} is not spoken here; write zh, en or auto"), asked=asked)
        )
    return found
