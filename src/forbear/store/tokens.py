"""The pieces of TOML text, as patterns that never go back and so stay linear."""

import re

_MULTILINE_BASIC = r'"""[^"\\]*+(?:(?:\\.|"{1,2}(?!"))[^"\\]*+)*+"{3,5}'
_MULTILINE_LITERAL = r"'''[^']*+(?:'{1,2}(?!')[^']*+)*+'{3,5}"
_BASIC = r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"'
_LITERAL = r"'[^'\n]*+'"
_ANY_STRING = f"{_MULTILINE_BASIC}|{_MULTILINE_LITERAL}|{_BASIC}|{_LITERAL}"

STRING = re.compile(_ANY_STRING, re.DOTALL)
SKIPPED = re.compile(r"(?:[ \t\r\n]++|#[^\n]*+)*+")
"""Blanks, line ends and comments."""
BLANKS = re.compile(r"[ \t]*+")
BARE_KEY = re.compile(r"[A-Za-z0-9_-]++")
PLAIN_VALUE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[^\s,\]}#]*+|[^\s,\]}#]++")
"""A number, flag, day, moment or time; a moment may hold one blank."""

FLAT = re.compile(
    rf"(?P<skipped>[ \t\r]++|\#[^\n]*+)|(?P<string>{_ANY_STRING})|(?P<line>\n)"
    r"|(?P<opened>[\[{])|(?P<closed>[\]}])|(?P<dot>\.)|(?P<parting>[,=])"
    r"|(?P<word>[^\s\[\]{}=,.\#\"']++)",
    re.DOTALL,
)
"""Any token, for a pass that does not care whether they make sense together."""

WHOLE_NUMBER = re.compile(
    r"[+-]?(?:0|[1-9](?:_?[0-9])*)|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*"
)
PLAIN_WHOLE_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
