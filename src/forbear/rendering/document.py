"""All documents by name: rendered for one reader, and searched for what he must not see."""

from collections.abc import Iterable, Sequence

from forbear.errors import ForbearError, UsageError
from forbear.rendering.audience import Audience
from forbear.rendering.brief import Brief
from forbear.rendering.markdown import document, escaped
from forbear.rendering.secrets import leaks
from forbear.rendering.statement import statement_blocks
from forbear.rendering.summary import summary_blocks
from forbear.rendering.views.view import Shown
from forbear.text.catalogue import N_, translate

DOCUMENTS = ("summary", "statement")


class NotWhole(ForbearError):
    """Part of the case could not be read, so its sums must not reach anyone outside."""

    exit_code = 3
    sentence = N_("The document was not made: {files} cannot be read in full; mend them first.")


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
        NotWhole: If a file was not read in full and the reader is not on the borrower's side.
        UsageError: If the debt is unknown, or is needed and several are there.
        Leak: If the result holds a private text all the same.
    """
    about = _debt(shown, audience, debt)
    brief = Brief.of(shown, audience, about)
    unread = sorted(shown.case.unreadable | shown.case.incomplete)
    if unread and not brief.is_for_helper:
        raise NotWhole(files=", ".join(unread))
    blocks = summary_blocks(brief, shown) if name == "summary" else statement_blocks(brief)
    text = document([warning(unread), *blocks])
    found = leaks(text, shown.case, audience.value, about)
    if found:
        raise Leak(number=len(found))
    return text


def warning(unread: Sequence[str]) -> str:
    """Say above everything that figures are not whole; nothing when they are."""
    if not unread:
        return ""
    files = ", ".join(escaped(path) for path in unread)
    text = N_("The figures below are not whole: {files} cannot be read in full.")
    return f"> ■ {translate(text, files=files)}"


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
