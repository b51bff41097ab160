"""The text of a DOCX file, tables included."""

import re
from io import BytesIO
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from forbear.errors import UnreadablePaper
from forbear.reading.html_text import html_text
from forbear.text.catalogue import N_, translate

MAX_FILES = 2_000
MAX_UNPACKED = 30_000_000
"""Bytes of the whole archive unpacked, as it declares; the library never unpacks more."""
MAX_DEPTH = 200
"""Nested elements; a paper has a dozen."""
_MAIN = "word/document.xml"
_TAG = re.compile(rb"<(/?)[A-Za-z][^<>]*?(/?)>")
_DAMAGE = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    OSError,
    RecursionError,
    EOFError,
)


def docx_text(content: bytes, name: str) -> str:
    """Return the text of a DOCX, one paragraph a line, table rows as ``| a | b |``.

    Raises:
        UnreadablePaper: If it is no DOCX, damaged or too large, or mammoth is not installed.
    """
    try:
        import mammoth
    except ImportError as missing:
        raise _refused(
            name, N_("reading DOCX needs the extra: pip install 'forbear[docs]'")
        ) from missing
    try:
        _checked(content, name)
        result = mammoth.convert_to_html(BytesIO(content), convert_image=_no_image)
        return html_text(result.value)
    except (BadZipFile, ExpatError, *_DAMAGE) as damage:
        raise _refused(name, N_("the Word file is damaged")) from damage


def _checked(content: bytes, name: str) -> None:
    with ZipFile(BytesIO(content)) as archive:
        entries = archive.infolist()
        if len(entries) > MAX_FILES or sum(one.file_size for one in entries) > MAX_UNPACKED:
            raise _refused(name, N_("it unpacks to more than a paper can hold"))
        if not any(one.filename == _MAIN for one in entries):
            raise _refused(name, N_("it is an archive, not a Word file"))
        for entry in entries:
            if entry.filename.endswith((".xml", ".rels")) and _is_hostile(archive.read(entry)):
                raise _refused(name, N_("the Word file is damaged"))


def _is_hostile(xml: bytes) -> bool:
    """Tell entity tricks and endless nesting, which no word processor writes."""
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        return True
    depth = 0
    for match in _TAG.finditer(xml):
        if match[1]:
            depth -= 1
        elif not match[2]:
            depth += 1
            if depth > MAX_DEPTH:
                return True
    return False


def _no_image(_image: object) -> list[object]:
    return []


def _refused(name: str, reason: str) -> UnreadablePaper:
    return UnreadablePaper(name=name, reason=translate(reason))
