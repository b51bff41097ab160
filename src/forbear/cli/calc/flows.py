"""``DATE,AMOUNT`` lines from a file or standard input."""

import sys
from datetime import date
from pathlib import Path

from forbear.errors import UsageError
from forbear.loan.flows import Flow
from forbear.store.reasons import reason_of
from forbear.text.catalogue import N_, translate
from forbear.values.money import Money

STDIN = "-"


def read_flows(text: str) -> tuple[Flow, ...]:
    """Read one flow a line; blank lines, ``#`` lines and a head line are passed over.

    Raises:
        UsageError: Names the line that cannot be read.
    """
    found = []
    for no, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        plain = line.strip()
        is_head = no == 1 and plain.lower().startswith("date,")
        if plain and not plain.startswith("#") and not is_head:
            found.append(_flow(plain, no))
    return tuple(found)


def _flow(line: str, no: int) -> Flow:
    day_text, _, amount_text = line.partition(",")
    try:
        day = date.fromisoformat(day_text.strip())
    except ValueError as bad:
        raise _unreadable(no, line) from bad
    amount = Money.typed(amount_text.strip().strip('"').removeprefix("+"))
    if amount is None:
        raise _unreadable(no, line)
    return Flow(day, amount)


def _unreadable(no: int, line: str) -> UsageError:
    return UsageError(
        reason=translate(
            N_('line {no}: "{found}" is not a day and an amount; write 2026-12-10,-372.20'),
            no=no,
            found=line,
        )
    )


def file_text(name: str) -> str:
    """Return a file's text; ``-`` is standard input.

    Raises:
        UsageError: Names the file that cannot be read.
    """
    if name == STDIN:
        return sys.stdin.read()
    try:
        return Path(name).read_text(encoding="utf-8")
    except OSError as bad:
        raise _closed(name, reason_of(bad)) from bad
    except UnicodeDecodeError as bad:
        raise _closed(name, N_("it is not text in UTF-8")) from bad


def _closed(name: str, reason: str) -> UsageError:
    told = translate(N_("{path} cannot be read: {reason}"), path=name, reason=translate(reason))
    return UsageError(reason=told)
