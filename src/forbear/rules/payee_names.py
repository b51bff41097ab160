"""Whether a receiver of money is the one that was meant: by name and by account."""

import re
from collections.abc import Iterable

from forbear.reading.folding import folded
from forbear.reading.statements.roles import forms_of

_REST = re.compile(
    r"(?:\([^()]*\))?(?:[\u4e00-\u9fff]{0,12}(?:分行|支行|营业部))?"
    r"(?:官方|app|客户端|还款|自动扣款|页面|账户|专户| )*",
    re.IGNORECASE,
)
"""What may follow a name and still be the same receiver."""
_DIGITS = re.compile(r"[0-9]+", re.ASCII)
_SHOWN = 4
"""Digits that a masked account shows at its end."""
_LEAST_WHOLE = 8


def is_named(receiver: str, names: Iterable[str]) -> bool:
    """Tell whether a receiver is one of the names, or a branch or app page of it."""
    said = folded(receiver).strip()
    for name in names:
        for form in forms_of(folded(name).strip()):
            if said.startswith(form) and _REST.fullmatch(said[len(form) :]):
                return True
    return False


def is_same_account(one: str, other: str) -> bool:
    """Compare two accounts by all their digits; by the last four when one of them is masked."""
    first, second = (_digits(account) for account in (one, other))
    if min(len(first), len(second)) < _SHOWN:
        return False
    if _is_masked(one) or _is_masked(other):
        return first[-_SHOWN:] == second[-_SHOWN:]
    return first == second


def _digits(account: str) -> str:
    return "".join(_DIGITS.findall(folded(account)))


def _is_masked(account: str) -> bool:
    plain = folded(account)
    return any(sign in plain for sign in "*…xX.") or len(_digits(plain)) < _LEAST_WHOLE
