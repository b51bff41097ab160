"""What a document is made from: the part of a case that its reader may see."""

from dataclasses import dataclass
from datetime import date

from forbear.case.case import Case, DebtFolder
from forbear.rendering.audience import Audience, answers_seen_by, seen_by
from forbear.rendering.markdown import Inline, escaped, own
from forbear.rendering.views.view import Shown
from forbear.rules.base import Answer
from forbear.text.catalogue import N_, translate
from forbear.text.words import word


@dataclass(frozen=True, slots=True)
class Brief:
    """A case reduced to what one reader may see."""

    case: Case
    answers: tuple[Answer, ...]
    today: date
    audience: Audience
    debt: str | None
    """The debt that the document is about; None for all of them."""

    @classmethod
    def of(cls, shown: Shown, audience: Audience, debt: str | None) -> "Brief":
        """Take out what the reader may not see."""
        return cls(
            case=seen_by(shown.case, audience, debt),
            answers=answers_seen_by(shown.answers, shown.case, audience, debt),
            today=shown.today,
            audience=audience,
            debt=debt,
        )

    @property
    def is_for_helper(self) -> bool:
        """Tell whether the reader is on the borrower's side and sees plans and notes."""
        return self.audience in {Audience.OWN, Audience.ADVISER}

    def debt_name(self, folder: DebtFolder) -> Inline:
        """Return what a debt is called; without its label by its kind and number."""
        debt = folder.debt
        if debt is not None and debt.label:
            return escaped(debt.label)
        number = tuple(self.case.debts).index(folder.id) + 1
        kind = word(debt.kind) if debt is not None and debt.kind else translate(N_("debt"))
        return own(translate(N_("{kind} (no. {number})"), kind=kind, number=number))
