"""Documents made from a case."""
