"""Forbear: negotiate a loan reduction and a new repayment plan."""
