"""Names of steps that come in pairs: one is never undone or done again without the other."""

from forbear.text.catalogue import N_

PAPER_TERMS = N_("take in a paper")
"""The first of the two: its terms, which no check believes yet."""
PAPER_TEXT = N_("take in a paper: its text")
