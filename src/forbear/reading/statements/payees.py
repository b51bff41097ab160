"""Who is to get the money, in any wording."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from forbear.reading.statements.statement import BORROWER, Statement
from forbear.reading.statements.vocabulary.payees import (
    BY_HAND,
    CLAIM_SOLD,
    COLLECTED_BY,
    MASKED,
    NO_PAYEE,
    NOT_A_NAME,
    OFFICIAL,
    PAID_TO,
    PAYEE_FIELD,
)

_LEADING = re.compile(r"^[: ]*(?:户名|收款人|账户名称?)[: ]*")
_TRAILING = re.compile(
    r"(?:,| (?![a-z])|账号|卡号|之?账户|的?账户|开户行|备注|which|即可|就行|,).*$"
)

_OWN = re.compile(rf"{BORROWER}(?!\*)")
"""The borrower by his whole name; a masked one may be somebody else's."""
_TOLD_LATER = re.compile(r"(?:告知|通知|提供|发来|发送)的?$")
"""电话告知的账户: whose it is, only the call would say."""


class PayeeKind(StrEnum):
    """Whose hands the money goes into."""

    LENDER = "lender"
    """The lender, its channels, a court or a notified taker."""
    OTHER = "other"
    UNKNOWN = "unknown"
    """Masked, or to be told later, so that nobody can tell."""


@dataclass(frozen=True, slots=True)
class Payee:
    """One place that a paper sends money to."""

    name: str
    kind: PayeeKind
    said: Statement


def payees_in(said: Statement) -> Iterator[Payee]:
    """Yield every payee that a statement names; refunds and warnings name none."""
    if not said.binds or NO_PAYEE.mentioned(said) or CLAIM_SOLD.mentioned(said):
        return
    if BY_HAND.asserted(said):
        yield Payee(said.quote, PayeeKind.OTHER, said)
    for phrase in (PAYEE_FIELD, PAID_TO, COLLECTED_BY):
        for match in phrase.matches(said):
            if said.denies(match.start()):
                continue
            named = next(filter(None, match.groups()))
            target = _TRAILING.sub("", _LEADING.sub("", named).strip()).strip()
            if target and not NOT_A_NAME.in_words(target) and _OWN.search(target) is None:
                is_later = _TOLD_LATER.search(target) is not None
                kind = PayeeKind.UNKNOWN if is_later else _kind(named)
                yield Payee(said.spoken(target), kind, said)


def _kind(target: str) -> PayeeKind:
    if MASKED.in_words(target):
        return PayeeKind.UNKNOWN
    return PayeeKind.LENDER if OFFICIAL.in_words(target) else PayeeKind.OTHER
