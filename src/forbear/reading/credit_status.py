"""The sign that the credit register is to show, such as C for settled."""

import re
from collections.abc import Iterator

from forbear.reading.history import sentence_bounds, states_a_term
from forbear.reading.terms import Term

_SIGN = re.compile(
    r"(?:状态|标识|标记|代码)[^。;\n]{0,8}?[为成是:] ?[“\"]?(?P<sign>[A-Z])(?![A-Za-z])"
    r"|(?:shows?|showing|status|marked|coded|reported as|updated to) (?:status |code )?[“\"]?"
    r"(?P<shown>[A-Z])(?![A-Za-z'])"
)
_REGISTER = re.compile(r"征信|信用|credit|register|bureau", re.IGNORECASE)


def credit_statuses(text: str) -> Iterator[Term]:
    """Yield the sign where the sentence speaks of the register."""
    for match in _SIGN.finditer(text):
        group = "sign" if match["sign"] else "shown"
        begin, end = sentence_bounds(text, match.start())
        if _REGISTER.search(text, begin, end) and states_a_term(text, match.start()):
            yield Term("credit_status", match[group], *match.span(group), match.start())
