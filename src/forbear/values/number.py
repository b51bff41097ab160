"""The one grammar of numbers that people write into a case."""

import re
import unicodedata

PLAIN_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,11})(?:\.[0-9]{1,12})?", re.ASCII)
"""Digits with at most one dot: no exponent, no sign but minus, no grouping."""

_GROUPED = re.compile(r"-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]{1,12})?", re.ASCII)
_MINUS_SIGNS = str.maketrans({"−": "-", "–": "-"})


class RawNumber(str):
    """A number exactly as a file writes it, before anyone has given it a meaning.

    The reader hands these to the records, so that ``100.005`` or ``1e5`` reaches
    the money grammar unchanged.
    """

    __slots__ = ()


def typed_number(text: str) -> str | None:
    """Return what a person typed as a plain number, or None when it is not one.

    Full-width digits, thousands separators in the right places and surrounding
    blanks are understood; ``1e5``, ``NaN``, ``1,23`` and ``1_0`` are not.
    """
    folded = unicodedata.normalize("NFKC", text).translate(_MINUS_SIGNS).strip()
    for sign in ("¥", "元"):
        folded = folded.removeprefix(sign).removesuffix(sign).strip()
    folded = folded.replace("，", ",")
    if _GROUPED.fullmatch(folded):
        folded = folded.replace(",", "")
    return folded if PLAIN_NUMBER.fullmatch(folded) else None
