"""All documents by name: rendered for one reader, and searched for what he must not see."""

from collections.abc import Iterable

from forbear.errors import ForbearError, UsageError
from forbear.rendering.audience import Audience
from forbear.rendering.brief import Brief
from forbear.rendering.markdown import document
from forbear.rendering.secrets import leaks
from forbear.rendering.statement import statement_blocks
from forbear.rendering.summary import summary_blocks
from forbear.rendering.views.view import Shown
from forbear.text.catalogue import N_, translate

DOCUMENTS = ("summary", "statement")


class Leak(ForbearError):
    """A document holds what its reader must not see; it was not given out."""

    sentence = N_("The document was not made: it would have shown {number} private texts.")


def rendered(
    name: str, shown: Shown, audience: Audience = Audience.OWN, debt: str | None = None
) -> str:
    """Return a document in Markdown, in the language in use.

    Args:
        debt: Id of the debt it is about; all negotiated ones when left out.

    Raises:
        UsageError: If the debt is unknown, or is needed and several are there.
        Leak: If the result holds a private text all the same.
    """
    about = _debt(shown, audience, debt)
    brief = Brief.of(shown, audience, about)
    blocks = summary_blocks(brief, shown) if name == "summary" else statement_blocks(brief)
    text = document(blocks)
    found = leaks(text, shown.case, audience.value, about)
    if found:
        raise Leak(number=len(found))
    return text


def _debt(shown: Shown, audience: Audience, debt: str | None) -> str | None:
    """Return the debt meant: the one named, or for a lender the only one there is."""
    folders = shown.case.debts
    if debt is not None and debt not in folders:
        raise UsageError(
            reason=_choice(N_("there is no debt {debt}; write one of: {debts}"), folders, debt)
        )
    names = [name for name, one in folders.items() if one.debt is not None and one.debt.negotiated]
    if debt is not None or audience is not Audience.LENDER:
        return debt
    if len(names) != 1:
        raise UsageError(
            reason=_choice(
                N_("write which debt it is about, --debt with one of: {debts}"), names, ""
            )
        )
    return names[0]


def _choice(text: str, names: Iterable[str], debt: str) -> str:
    return translate(text, debt=debt, debts=", ".join(names))
