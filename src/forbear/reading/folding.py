"""Signs that mean the same become one: full-width, traditional, blanks, dashes."""

from forbear.reading.traditional import SIMPLIFIED, TRADITIONAL

_FULL_WIDTH = "".join(chr(code) for code in range(0xFF01, 0xFF5F))
_HALF_WIDTH = "".join(chr(code) for code in range(0x21, 0x7F))

_ALIKE = {
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
    "\u205f\u3000\x0b\x0c",
    "-": "\u2010\u2011\u2012\u2013\u2212\ufe63",
    "~": "\u301c\u223c\u02dc",
    "|": "\u2502\u2503\uffe8\u2551\u00a6",
    "¥": "\uffe5",
    "“": "「『«",
    "”": "」』»",
    "(": "〔﹙",
    ")": "〕﹚",
    ",": "﹐",
    ":": "﹕︰",
    ";": "﹔",
    "%": "﹪",
    "*": "\u2217\uff0a",
    "□": "☐▢",
    "☑": "☒✓✔√",
    "〇": "○◯",
    "账": "帐",
    "叁": "叄弎",
    "贰": "弍貮",
    "壹": "弌",
    "圆": "圎",
    "两": "両",
}
"""Each sign and the ones that are read like it; 账 and 帐 are two habits of one word."""


def _table() -> dict[int, str]:
    table = dict(zip(map(ord, TRADITIONAL), SIMPLIFIED, strict=True))
    table |= dict(zip(map(ord, _FULL_WIDTH), _HALF_WIDTH, strict=True))
    for sign, lookalikes in _ALIKE.items():
        table |= {ord(other): sign for other in lookalikes}
    for code, simplified in table.items():
        table[code] = table.get(ord(simplified), simplified)
    return table


_FOLDED = _table()


def folded(text: str) -> str:
    """Return the text with every sign in its one form; as long as before, sign by sign."""
    return text.translate(_FOLDED)
