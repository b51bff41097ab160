"""All documents by name: rendered for one reader, and searched for what he must not see."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from forbear.errors import ForbearError, UsageError
from forbear.rendering.audience import Audience
from forbear.rendering.brief import Brief
from forbear.rendering.call_sheet import call_blocks
from forbear.rendering.corrections_letter import letter_blocks
from forbear.rendering.markdown import document, escaped
from forbear.rendering.secrets import leaks
from forbear.rendering.statement import statement_blocks
from forbear.rendering.summary import summary_blocks
from forbear.rendering.views.view import Shown
from forbear.rules.registry import all_rules
from forbear.text.catalogue import N_, translate
from forbear.text.zh_cn import answers, case_words, documents, field_names

DOCUMENTS = ("summary", "statement", "corrections", "call-sheet")


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
    text = document([warning(unread), *_blocks(name, brief, shown)])
    found = [one for one in leaks(text, shown.case, audience.value, about) if not is_own_word(one)]
    if found:
        raise Leak(number=len(found))
    return text


def _blocks(name: str, brief: Brief, shown: Shown) -> Iterator[str]:
    match name:
        case "summary":
            return summary_blocks(brief, shown)
        case "statement":
            return statement_blocks(brief)
        case "corrections":
            return letter_blocks(brief)
        case _:
            return call_blocks(brief)


def is_own_word(text: str) -> bool:
    """Tell whether the program itself says so: a lender noted as 银行 is in every document."""
    sentences = (
        sentence
        for rule in all_rules()
        for sentence in (rule.what, rule.why, rule.ask, rule.basis.says)
    )
    said = (part for sentence in sentences for part in (sentence.zh, sentence.en))
    words = chain.from_iterable(
        (*area.TEXTS.keys(), *area.TEXTS.values())
        for area in (documents, case_words, field_names, answers)
    )
    return any(text in part for part in chain(said, words))


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
