"""Profiles of lenders: names, numbers and habits, each with its confidence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from functools import cache
from typing import Any

from forbear.references.resource import load

_TELEPHONE = re.compile(r"[0-9][0-9 -]{3,}", re.ASCII)
_CHECKED_ON = "checked_on"


@dataclass(frozen=True, slots=True)
class Noted:
    """One fact with its confidence: H, M, L or U."""

    text: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known about one lender; None where nothing is."""

    id: str
    names: tuple[str, ...]
    """Product and short names people use."""
    entities: tuple[str, ...]
    """Full names of the legal persons that lend."""
    kind: str
    use: str
    """``business``, ``consumer`` or ``card``."""
    channels: tuple[Noted, ...]
    notes: tuple[Noted, ...]
    source: str
    daily_percent: tuple[Decimal, Decimal] | None = None
    """Lowest and highest rate quoted."""
    instalments_max: int | None = None
    grace_days: int | None = None
    penalty_multiple: Decimal | None = None
    debit_from: time | None = None
    """From then on the account is debited on the due day."""
    has_card_plan: bool = False
    """Article 70 of the card rules applies."""

    @property
    def numbers(self) -> tuple[str, ...]:
        """Telephone numbers among the channels."""
        return tuple(one.text for one in self.channels if _TELEPHONE.fullmatch(one.text))


@cache
def profiles() -> Mapping[str, Profile]:
    """Return all profiles by id."""
    tree = load("lenders.toml")
    return {name: _profile(name, table) for name, table in tree.items() if name != _CHECKED_ON}


def profile_named(name: str) -> Profile | None:
    """Return the profile that goes by a product name or a legal name."""
    for profile in profiles().values():
        if name in profile.names or name in profile.entities:
            return profile
    return None


def _profile(name: str, table: Any) -> Profile:  # noqa: ANN401 - a TOML table, typed here
    rates = table.get("daily_percent")
    plan = table.get("plan_instalments_max") or table.get("instalments_max")
    return Profile(
        id=name,
        names=tuple(table["names"]),
        entities=tuple(table["entity"][:-1]),
        kind=table["kind"],
        use=table["use"],
        channels=_noted(table["channels"]),
        notes=_noted(table["notes"]),
        source=table["source"],
        daily_percent=None if rates is None else (rates[0], rates[1]),
        instalments_max=None if plan is None else plan[0],
        grace_days=_first(table, "grace_days"),
        penalty_multiple=_first(table, "penalty_multiple"),
        debit_from=_first(table, "debit_from"),
        has_card_plan=table.get("art70", False),
    )


def _noted(rows: Sequence[Sequence[str]]) -> tuple[Noted, ...]:
    return tuple(Noted(text, confidence) for text, confidence in rows)


def _first(table: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401 - as the field says
    return table[name][0] if name in table else None
