"""No concept of the vocabulary is found in words that say nothing."""

from importlib import import_module
from pathlib import Path

import pytest

from forbear.reading.statements import vocabulary
from forbear.reading.statements.phrase import Phrase

FOLDER = Path(str(vocabulary.__file__)).parent
MODULES = sorted(path.stem for path in FOLDER.glob("[a-z]*.py"))


@pytest.mark.parametrize("module", MODULES)
def test_no_phrase_is_found_in_words_that_say_nothing(module: str) -> None:
    words = vars(import_module(f"{vocabulary.__name__}.{module}"))

    empty = [name for name, one in words.items() if isinstance(one, Phrase) and one.in_words("xqz")]

    assert not empty
