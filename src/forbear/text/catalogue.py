"""The words on screen: English in the code, other languages in one catalogue each."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module

LANGUAGES = ("zh_CN", "en")
"""Languages that are complete; the first is the default."""

_AREAS = (
    *("common", "tui", "cli", "documents", "problems", "case_words"),
    *("field_names", "loan_words", "answers", "terms"),
)
_language: ContextVar[str] = ContextVar("language", default="zh_CN")
_loaded: dict[str, Mapping[str, str]] = {"en": {}}


def N_(text: str) -> str:  # noqa: N802 - the customary name of the marker
    """Mark a text for translation and return it unchanged."""
    return text


def translate(text: str, /, **values: object) -> str:
    """Return the text in the language in use, with its braces filled."""
    language = _language.get()
    translated = _catalogue(language).get(text, text)
    return translated.format(**values) if values else translated


def language() -> str:
    """Return the language in use, one of LANGUAGES."""
    return _language.get()


def use(name: str) -> None:
    """Speak a language from now on.

    Raises:
        ValueError: If it is not one of LANGUAGES.
    """
    if name not in LANGUAGES:
        raise ValueError(name)
    _language.set(name)


@contextmanager
def speaking(name: str) -> Iterator[None]:
    """Speak a language inside the block, for documents that go to someone else."""
    if name not in LANGUAGES:
        raise ValueError(name)
    token = _language.set(name)
    try:
        yield
    finally:
        _language.reset(token)


def recognised(spelling: str) -> str | None:
    """Return the language meant by ``zh``, ``zh_CN.UTF-8``, ``zh-Hans``, ``en_GB`` …, or None.

    ``C`` and ``POSIX`` name no language.
    """
    folded = spelling.split(".", maxsplit=1)[0].replace("-", "_").lower()
    match folded.split("_")[0]:
        case "zh":
            return "zh_CN"
        case "en":
            return "en"
        case _:
            return None


def _catalogue(name: str) -> Mapping[str, str]:
    if name not in _loaded:
        merged: dict[str, str] = {}
        for area in _AREAS:
            merged |= import_module(f"forbear.text.{name.lower()}.{area}").TEXTS
        _loaded[name] = merged
    return _loaded[name]
