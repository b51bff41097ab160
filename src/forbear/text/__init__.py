"""Visible sentences and the cleaning of foreign text."""
