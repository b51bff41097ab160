"""The words of loan arithmetic: components, methods, day counts, orders of allocation."""

from enum import StrEnum


class Component(StrEnum):
    """What an amount owed consists of; lenders book each apart."""

    PRINCIPAL = "principal"
    INTEREST = "interest"
    PENALTY_PRINCIPAL = "penalty-principal"
    """Penalty interest on overdue principal."""
    PENALTY_INTEREST = "penalty-interest"
    """Penalty interest on overdue interest."""
    FEE = "fee"


class Method(StrEnum):
    """How a loan is repaid."""

    EQUAL_INSTALMENT = "equal-instalment"
    EQUAL_PRINCIPAL = "equal-principal"
    INTEREST_ONLY = "interest-only"
    """Interest each period, principal with the last line (bullet)."""
    LUMP = "lump"
    """Principal and all interest with one payment at the end."""
    DAILY = "daily"
    """Daily interest, repaid on any day."""
    FLAT = "flat"
    """Interest on the first principal throughout: only to unmask a flat rate."""
    FREE = "free"
    """Lines as the paper lists them."""


class DayCount(StrEnum):
    """How days become a part of a year."""

    THIRTY_360 = "30/360"
    ACTUAL_360 = "actual/360"
    ACTUAL_365 = "actual/365"
    ACTUAL_ACTUAL = "actual/actual"


class Allocation(StrEnum):
    """Which component a payment meets first."""

    LAW = "law"
    """Costs, interest, then principal (Civil Code 561)."""
    CONTRACT = "contract"
    """The order that the contract writes out."""
    CARD = "card"
    """Principal first from day 91 overdue on (card rules, article 57)."""
    JUDGMENT = "judgment"
    """Judgment money before the extra interest for delay."""
    NAMED = "named"
    """As the payer named it when paying (Civil Code 560)."""
