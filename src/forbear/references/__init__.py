"""Dated values from law and market, and lender profiles."""
