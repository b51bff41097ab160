"""What stops a figure from being computed: an entry that the case does not hold."""

from forbear.values.place import Place


class Missing(Exception):
    """A fact that was asked for and that the case does not hold.

    A figure is never computed around a gap: whoever asks gets the name of the
    missing field instead, and shows it.
    """

    def __init__(self, missing: str, place: Place | None = None) -> None:
        super().__init__(missing)
        self.missing = missing
        """Dotted name, as ``finances.income.wage.starts``."""
        self.place = place
