"""A received paper becomes lines, statements and terms."""
