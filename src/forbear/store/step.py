"""One step that can be taken back: a file's bytes before and after, as what differs."""

from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass
from typing import Self

from forbear.store.fingerprint import drawn_name, fingerprint

_CHECKSUM_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Step:
    """A change of one file. Bytes that both versions share are not kept."""

    id: str
    label: str
    """What the user did, as it was shown then."""
    path: str
    before: str | None
    """Fingerprint of the file before; None when there was none."""
    after: str | None
    """Fingerprint of the file after; None when it was deleted."""
    start: int
    """How many bytes at the beginning both versions share."""
    taken: str
    """What stood there before, in base64."""
    put: str
    """What stands there since, in base64."""

    @classmethod
    def of(cls, label: str, path: str, before: bytes | None, after: bytes | None) -> Self:
        """Return the step that leads from one content to another."""
        old, new = before or b"", after or b""
        start = _shared_start(old, new)
        tail = _shared_start(old[start:][::-1], new[start:][::-1])
        return cls(
            id=drawn_name(),
            label=label,
            path=path,
            before=None if before is None else fingerprint(before),
            after=None if after is None else fingerprint(after),
            start=start,
            taken=b64encode(old[start : len(old) - tail]).decode(),
            put=b64encode(new[start : len(new) - tail]).decode(),
        )

    def undone(self, current: bytes | None) -> bytes | None:
        """Return the content before, from the content after."""
        return self._exchanged(current, self.put, self.taken, self.before)

    def redone(self, current: bytes | None) -> bytes | None:
        """Return the content after, from the content before."""
        return self._exchanged(current, self.taken, self.put, self.after)

    def _exchanged(
        self, current: bytes | None, gone: str, instead: str, wanted: str | None
    ) -> bytes | None:
        """Exchange the middle part.

        Raises:
            ValueError: If the result is not the content that is wanted.
        """
        if wanted is None:
            return None
        whole = current or b""
        tail = self.start + len(b64decode(gone))
        made = whole[: self.start] + b64decode(instead) + whole[tail:]
        if fingerprint(made) != wanted:
            raise ValueError(self.path)
        return made


def _shared_start(old: bytes, new: bytes) -> int:
    """Return how many bytes at the beginning are the same, found by halving."""
    shared, most = 0, min(len(old), len(new))
    while shared < most:
        middle = (shared + most + 1) // 2
        if old[shared:middle] == new[shared:middle]:
            shared = middle
        else:
            most = middle - 1
    return shared


def line_of(kind: str, values: dict[str, object]) -> bytes:
    """Return one line of the journal: checksum, kind and values."""
    import json

    body = json.dumps({"kind": kind, **values}, ensure_ascii=False, separators=(",", ":"))
    return f"{fingerprint(body.encode())[:_CHECKSUM_DIGITS]} {body}\n".encode()


def step_line(step: Step) -> bytes:
    """Return the line that records a step."""
    return line_of("step", asdict(step))


def read_line(line: bytes) -> dict[str, object] | None:
    """Return what a line says; None when it is torn or was touched."""
    checksum, _, body = line.partition(b" ")
    if fingerprint(body)[:_CHECKSUM_DIGITS].encode() != checksum:
        return None
    import json

    try:
        values = json.loads(body)
    except ValueError:
        return None
    return values if isinstance(values, dict) else None
