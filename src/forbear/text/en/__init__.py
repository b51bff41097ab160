"""English words of the case: what the other languages translate from."""
