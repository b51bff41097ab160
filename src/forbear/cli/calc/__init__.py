"""``forbear calc``: loan arithmetic without a case."""
