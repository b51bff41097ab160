"""How a place inside a file is named."""

Step = str | int
Location = tuple[Step, ...]
"""Keys, and positions in sequences from zero."""
