"""Simplified Chinese for this area."""

TEXTS: dict[str, str] = {}
