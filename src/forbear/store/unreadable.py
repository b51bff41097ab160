"""Why a whole file cannot be read."""


class Unreadable(ValueError):
    """Caught where a file becomes a record or a problem; never leaves the reader."""

    def __init__(self, template: str, line: int | None = None, **values: str) -> None:
        super().__init__(template)
        self.template = template
        """English, with named braces."""
        self.line = line
        """From 1."""
        self.values = values
