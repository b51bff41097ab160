"""The text layer of a PDF, page by page."""

from io import BytesIO
from typing import TYPE_CHECKING

from forbear.errors import UnreadablePaper
from forbear.text.catalogue import N_, translate

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MAX_PAGES = 300
MAX_CONTENT = 20_000_000
"""Bytes of unpacked page content in all; real papers need a hundredth."""
MAX_OPERATIONS = 1_000_000
"""Drawing steps in all; forms that draw forms can multiply without end."""

_DAMAGE = (
    ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, AssertionError,
    OSError, RecursionError, NotImplementedError, ZeroDivisionError,
)  # fmt: skip
"""What the library raises when it meets a damaged file, beside its own errors."""


class _TooLarge(RuntimeError):
    """The file unpacks to more than any paper needs."""


class _Meter:
    """Counts what a file makes the reader do."""

    def __init__(self) -> None:
        self.operations = 0
        self.unpacked = 0

    def step(self, *_operation: object) -> None:
        """Count one drawing step.

        Raises:
            _TooLarge: When there are too many.
        """
        self.operations += 1
        if self.operations > MAX_OPERATIONS:
            raise _TooLarge

    def unpack(self, size: int) -> None:
        """Count unpacked bytes.

        Raises:
            _TooLarge: When there are too many.
        """
        self.unpacked += size
        if self.unpacked > MAX_CONTENT:
            raise _TooLarge


def pdf_text(content: bytes, name: str) -> str:
    """Return the text of a PDF; empty when it is a scan.

    Raises:
        UnreadablePaper: If it is locked, damaged or too large, or pypdf is not installed.
    """
    try:
        from pypdf import PdfReader
        from pypdf.errors import LimitReachedError, PyPdfError
    except ImportError as missing:
        raise _refused(
            name, N_("reading PDF needs the extra: pip install 'forbear[docs]'")
        ) from missing
    try:
        return _text(PdfReader(BytesIO(content)), name)
    except (_TooLarge, LimitReachedError) as large:
        raise _refused(name, N_("it unpacks to more than a paper can hold")) from large
    except (PyPdfError, *_DAMAGE) as damage:
        raise _refused(name, N_("the PDF is damaged")) from damage


def _text(reader: "PdfReader", name: str) -> str:
    if reader.is_encrypted and not reader.decrypt(""):
        raise _refused(name, N_("the PDF is locked with a password; save a copy without one"))
    if len(reader.pages) > MAX_PAGES:
        raise _TooLarge
    meter = _Meter()
    return "\n\n".join(_page_text(page, meter) for page in reader.pages).strip()


def _page_text(page: "PageObject", meter: _Meter) -> str:
    contents = page.get_contents()
    meter.unpack(len(contents.get_data()) if contents is not None else 0)
    text: str = page.extract_text(visitor_operand_before=meter.step)
    return "\n".join(line.rstrip() for line in text.replace("\r", "\n").split("\n"))


def _refused(name: str, reason: str) -> UnreadablePaper:
    return UnreadablePaper(name=name, reason=translate(reason))
