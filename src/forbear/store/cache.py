"""Python values kept between two runs, in a file that only this user and program fill.

Records come back without parsing TOML and without building validators. A file
that is torn, of another program or of another owner is no cache: it is ignored,
and nothing in it is ever unpickled.
"""

import gc
import hashlib
import io
import os
import pickle
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

from forbear.rules.base import Rule
from forbear.store.fingerprint import drawn_name
from forbear.store.program import program_fingerprint
from forbear.values.money import Money

MAX_BYTES = 100_000_000
OTHERS_MAY_WRITE = 0o022
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW
_OPEN = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK


class KeptDecide:
    """Stands for a check's function in a kept answer; finds it only when it is called."""

    __slots__ = ("_id",)

    def __init__(self, rule_id: str) -> None:
        self._id = rule_id

    def __call__(self, facts: object) -> object:
        """Decide, as the check of that id does."""
        from forbear.rules.registry import all_rules

        rule = next(rule for rule in all_rules() if rule.id == self._id)
        return rule.decide(facts)  # type: ignore[arg-type] # the caller has the check's facts


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: object) -> Any:  # noqa: ANN401 - pickle's own signature
        """Keep a check by its texts, not by its module, and money by its fen."""
        if isinstance(value, Money):
            return Money, (value.fen,)
        if isinstance(value, Rule):
            given = {field.name: getattr(value, field.name) for field in fields(value)}
            return _rule, ({**given, "decide": KeptDecide(value.id)},)
        return NotImplemented


def _rule(given: dict[str, object]) -> Rule:
    return Rule(**given)  # type: ignore[arg-type] # the fields of a rule, just taken from one


def load(path: Path, key: str) -> object | None:
    """Return the value kept under a key; None when there is none to be trusted."""
    content = _own_bytes(path)
    header, _, body = content.partition(b"\n")
    if header != _header(key, body):
        return None
    return unpacked(body)


def unpacked(body: bytes) -> object:
    """Return what was packed; only for bytes that stood in a cache of this program."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        made: object = pickle.loads(body)  # noqa: S301 - own file, checked
        return made
    finally:
        if was_enabled:
            gc.enable()


def packed(value: object) -> bytes:
    """Return a value as bytes that can be kept inside another."""
    body = io.BytesIO()
    _Pickler(body, protocol=pickle.HIGHEST_PROTOCOL).dump(value)
    return body.getvalue()


def keep(path: Path, key: str, value: object) -> None:
    """Keep a value; a disk that refuses costs only time later."""
    body = packed(value)
    content = _header(key, body) + b"\n" + body
    temporary = path.with_name(f".{drawn_name()}")
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(temporary, _NEW_FILE, 0o600)
        try:
            left = memoryview(content)
            while left:
                left = left[os.write(descriptor, left) :]
            temporary.replace(path)
        finally:
            os.close(descriptor)
            temporary.unlink(missing_ok=True)


def _own_bytes(path: Path) -> bytes:
    """Return a file's bytes if nobody but the user can have written them; else nothing."""
    try:
        descriptor = os.open(path, _OPEN)
    except OSError:
        return b""
    with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor, not a path
        status = os.fstat(descriptor)
        is_own = status.st_uid == os.getuid() and not status.st_mode & OTHERS_MAY_WRITE
        return file.read() if is_own and status.st_size <= MAX_BYTES else b""


def _header(key: str, body: bytes) -> bytes:
    checksum = hashlib.sha256(body).hexdigest()
    return f"forbear-cache 1 {program_fingerprint()} {key} {checksum}".encode()
