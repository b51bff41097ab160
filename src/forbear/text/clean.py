"""The wall between foreign text and a terminal: every hostile code becomes a harmless sign."""

import re

CONTROL_PICTURES = 0x2400
DELETE_PICTURE = "␡"
_DELETE = 0x7F
_FIRST_PRINTABLE = 0x20

HOSTILE = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but tab and line feed, DEL, C1
    "\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
    "\ud800-\udfff"  # lone surrogates cannot be encoded
    "\U000e0000-\U000e0fff"  # tags and variation selectors
    "]"
)
"""Codes that steer a terminal, turn text around or cannot be seen."""


def shown(text: str) -> str:
    """Return text that is safe to show: tabs become blanks, line feeds stay."""
    return HOSTILE.sub(_sign, text.replace("\r\n", "\n").replace("\t", "    "))


def shown_line(text: str) -> str:
    """Return text that is safe and stands on one line."""
    return shown(text).replace("\n", "⏎")


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < _FIRST_PRINTABLE:
        return chr(CONTROL_PICTURES + code)
    if code == _DELETE:
        return DELETE_PICTURE
    return f"‹U+{code:04X}›"
