"""A file as it was received becomes text: plain, Markdown, PDF with a text layer, DOCX."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from forbear.errors import UnreadablePaper
from forbear.reading.decoding import NotText, decoded
from forbear.reading.docx_text import docx_text
from forbear.reading.pdf_text import pdf_text
from forbear.text.catalogue import N_, translate

MAX_BYTES = 30_000_000
MAX_SIGNS = 1_000_000

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_PDF = b"%PDF-"
_PDF_WITHIN = 1024


class FileKind(StrEnum):
    """What a file turned out to be, by its content, never by its name."""

    TEXT = "text"
    PDF = "pdf"
    DOCX = "docx"
    PICTURE = "picture"
    OLD_WORD = "old-word"


_NO_TEXT: Mapping[FileKind, str] = {
    FileKind.PICTURE: N_("it is a picture; Forbear reads no pictures, type the text in"),
    FileKind.OLD_WORD: N_("it is an old Word file; save it as DOCX or PDF"),
}
"""Why some kinds of files give no text."""


@dataclass(frozen=True, slots=True)
class Received:
    """The text of a received file."""

    text: str
    kind: FileKind


def received(content: bytes, name: str) -> Received:
    """Return the text of a file.

    Args:
        name: Of the file, for messages only.

    Raises:
        UnreadablePaper: If it holds no text, is locked or damaged, or too large.
    """
    if len(content) > MAX_BYTES:
        raise UnreadablePaper(name=name, reason=translate(N_("it is larger than 30 MB")))
    kind = kind_of(content)
    text = _text(content, kind, name)
    if len(text) > MAX_SIGNS:
        raise UnreadablePaper(
            name=name, reason=translate(N_("its text is longer than a million characters"))
        )
    if not text.strip():
        raise UnreadablePaper(name=name, reason=_why_empty(kind))
    return Received(text, kind)


def kind_of(content: bytes) -> FileKind:
    """Tell what a file is from its first bytes."""
    if content.startswith(_PICTURES):
        return FileKind.PICTURE
    if content.startswith(_OLD_WORD):
        return FileKind.OLD_WORD
    if content.startswith(_ZIP):
        return FileKind.DOCX
    return FileKind.PDF if _PDF in content[:_PDF_WITHIN] else FileKind.TEXT


def _text(content: bytes, kind: FileKind, name: str) -> str:
    if kind in _NO_TEXT:
        raise UnreadablePaper(name=name, reason=translate(_NO_TEXT[kind]))
    if kind is FileKind.PDF:
        return pdf_text(content, name)
    return docx_text(content, name) if kind is FileKind.DOCX else _plain(content, name)


def _plain(content: bytes, name: str) -> str:
    try:
        return decoded(content)
    except NotText as bad:
        raise UnreadablePaper(name=name, reason=translate(N_("it is no text"))) from bad


def _why_empty(kind: FileKind) -> str:
    if kind is FileKind.PDF:
        return translate(
            N_("it is a scan without a text layer; ask for a PDF with text, or type the text in")
        )
    return translate(N_("there is no text in it"))
