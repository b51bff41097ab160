"""A sum of a paper with what it means."""

from dataclasses import dataclass

from forbear.reading.amount_cues import AmountRole
from forbear.reading.amounts import Amount
from forbear.reading.found import Found
from forbear.values.money import Money


@dataclass(frozen=True, slots=True)
class Sorted:
    """A sum with its meaning."""

    found: Found[Amount]
    role: AmountRole
    is_waived: bool
    cue: str
    """The word that gives the meaning; empty when there is none."""
    cue_start: int
    """Where the words to quote begin: at the label, or at the sum itself."""
    named: AmountRole = AmountRole.OTHER
    """What the words right beside it call it, whatever the paper goes on to say."""
    is_proven: bool = False
    """Arithmetic shows that the meaning is right."""

    @property
    def money(self) -> Money | None:
        """The sum itself; None when it is garbled or only said to be near."""
        amount = self.found.value
        return None if amount.is_about else amount.money
