"""The data files beside this module, read once."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files


@cache
def load(name: str) -> Mapping[str, object]:
    """Return a data file of this package as TOML parses it, numbers exact."""
    text = files("forbear.references").joinpath(name).read_text(encoding="utf-8")
    return tomllib.loads(text, parse_float=Decimal)
