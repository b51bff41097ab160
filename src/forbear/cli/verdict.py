"""What the answers of one case come to, for exit codes and for people."""

from collections.abc import Iterable
from enum import StrEnum

from forbear.rules.base import Answer, Severity, State
from forbear.text.catalogue import N_, translate


class CaseVerdict(StrEnum):
    """The one word for a case; it never says that signing is safe."""

    DO_NOT_SIGN = "do-not-sign"
    CANNOT_TELL = "cannot-tell"
    NOTHING_TO_STOP = "nothing-to-stop"
    UNREADABLE = "unreadable"


_SENTENCES = {
    CaseVerdict.DO_NOT_SIGN: N_("Do not sign yet."),
    CaseVerdict.CANNOT_TELL: N_(
        "Nothing found that stops a signature, but not all could be checked."
    ),
    CaseVerdict.NOTHING_TO_STOP: N_("Nothing found that stops a signature."),
    CaseVerdict.UNREADABLE: N_("Part of the case cannot be read; mend it first."),
}


def verdict_of(answers: Iterable[Answer]) -> CaseVerdict:
    """Return what the checks come to; only those that can stop a signature count."""
    states = {answer.state for answer in answers if answer.rule.severity is Severity.STOP}
    if State.FINDING in states:
        return CaseVerdict.DO_NOT_SIGN
    if State.CANNOT_TELL in states:
        return CaseVerdict.CANNOT_TELL
    return CaseVerdict.NOTHING_TO_STOP


def sentence(verdict: CaseVerdict) -> str:
    """Say a verdict in the language in use."""
    return translate(_SENTENCES[verdict])
