import base64
import builtins
import io
import zipfile
from collections.abc import Callable
from types import ModuleType

import pytest
from docx import Document
from pypdf import PdfReader, PdfWriter
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from forbear.errors import UnreadablePaper
from forbear.reading import documents, docx_text, pdf_text
from forbear.reading.documents import FileKind, received

DOT = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
    "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""A picture of one dot."""
PAPER = "甲方：浙江网商银行股份有限公司\n应还总额26,508.45元，分12期，每期2,209.04元。"


def pdf(lines: list[str], pages: int = 1) -> bytes:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for _ in range(pages):
        canvas.setFont("STSong-Light", 12)
        for number, line in enumerate(lines):
            canvas.drawString(72, 760 - 20 * number, line)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def docx(paragraphs: list[str], rows: list[list[str]]) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=0, cols=2)
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def archive(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return buffer.getvalue()


def reason(content: bytes) -> str:
    with pytest.raises(UnreadablePaper) as refused:
        received(content, "paper.bin")
    assert refused.value.exit_code == 3
    return str(refused.value.values["reason"])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gbk", "gb18030"])
def test_text_is_read_in_every_customary_encoding(encoding: str) -> None:
    assert received(PAPER.encode(encoding), "a.txt").text == PAPER


def test_traditional_text_in_big5_is_told_from_gbk() -> None:
    paper = "立協議書人同意分二十四期償還，銀行免除罰息五百元，雙方各執一份為憑。"

    assert received(paper.encode("big5"), "a.txt").text == paper


def test_big_endian_and_other_line_ends_are_read() -> None:
    content = b"\xfe\xff" + "甲方\r\n乙方\r丙方".encode("utf-16-be")

    assert received(content, "a.txt").text == "甲方\n乙方\n丙方"


def test_a_pdf_gives_its_text_layer() -> None:
    found = received(pdf(["还款协议", "应还总额 26,508.45 元"], pages=2), "a.pdf")

    assert found.kind is FileKind.PDF
    assert found.text.count("26,508.45") == 2
    assert "还款协议" in found.text


def test_a_scan_is_told_apart() -> None:
    assert "扫描件" in reason(pdf([]))


def test_a_locked_pdf_is_said_to_be_locked() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(["协议"]))))
    writer.encrypt("secret")
    locked = io.BytesIO()
    writer.write(locked)

    assert "密码" in reason(locked.getvalue())


@pytest.mark.parametrize("content", [b"%PDF-1.4\ngarbage", pdf(["协议"])[:300]])
def test_a_damaged_pdf_is_said_to_be_damaged(content: bytes) -> None:
    assert "损坏" in reason(content)


def limit(
    name: str, value: int, module: ModuleType = pdf_text
) -> Callable[[pytest.MonkeyPatch], None]:
    return lambda patch: patch.setattr(module, name, value)


@pytest.mark.parametrize(
    "lower", [limit("MAX_PAGES", 1), limit("MAX_CONTENT", 20), limit("MAX_OPERATIONS", 5)]
)
def test_a_pdf_beyond_measure_is_refused(
    lower: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = pdf(["协议"], pages=2)
    lower(monkeypatch)

    assert "大得不像" in reason(content)


def test_a_docx_gives_paragraphs_and_tables() -> None:
    content = docx(["还款协议", "甲方：某银行"], [["期次", "金额"], ["1", "2,209.04"]])

    found = received(content, "a.docx")

    assert found.kind is FileKind.DOCX
    assert found.text.split("\n") == [
        "还款协议", "", "甲方：某银行", "", "| 期次  | 金额  |", "| 1  | 2,209.04  |",
    ]  # fmt: skip


def test_line_breaks_and_pictures_of_a_docx_do_no_harm() -> None:
    document = Document()
    document.add_paragraph("甲方\n乙方")
    table = document.add_table(rows=1, cols=1)
    table.rows[0].cells[0].text = "一\n二"
    picture = base64.b64decode(DOT)
    buffer = io.BytesIO()
    document.add_picture(io.BytesIO(picture))
    document.save(buffer)

    assert received(buffer.getvalue(), "a.docx").text == "甲方\n乙方\n\n| 一 二  |"


DOCUMENT = "word/document.xml"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (archive({"a.txt": b"hello"}), "压缩包"),
        (archive({DOCUMENT: b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"}), "损坏"),
        (archive({DOCUMENT: b"<a>" * 300 + b"</a>" * 300}), "损坏"),
        (archive({DOCUMENT: b"<w:document/>", "[Content_Types].xml": b"<Types/>"}), "损坏"),
        (archive({DOCUMENT: b" " * 31_000_000}), "大得不像"),
        (archive({f"{number}.txt": b"" for number in range(2001)}), "大得不像"),
        (b"PK\x03\x04 broken", "损坏"),
    ],
)
def test_hostile_archives_are_refused(content: bytes, said: str) -> None:
    assert said in reason(content)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x89PNG\r\n\x1a\n", "图片"),
        (b"\xff\xd8\xff\xe0", "图片"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "旧版"),
        (b"\x00\x01\x02\x03" * 50, "不是文字"),
        (b"\xff\xff\xff", "不是文字"),
        (b"", "没有文字"),
        (b"  \n ", "没有文字"),
    ],
)
def test_what_is_no_paper_is_said_to_be_none(content: bytes, said: str) -> None:
    assert said in reason(content)


def test_files_and_texts_beyond_measure_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "MAX_BYTES", 10)
    assert "三千万" in reason(b"a" * 11)

    monkeypatch.setattr(documents, "MAX_SIGNS", 5)
    assert "一百万" in reason(b"a" * 9)


@pytest.mark.parametrize(
    ("module", "content"), [("pypdf", pdf(["协议"])), ("mammoth", docx([], []))]
)
def test_a_missing_extra_is_named(
    module: str, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: object) -> object:
        if name.split(".", maxsplit=1)[0] == module:
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type] # handed on as it came

    monkeypatch.setattr(builtins, "__import__", without)

    assert "forbear[docs]" in reason(content)


def test_the_docx_limits_are_those_of_a_paper() -> None:
    assert docx_text.MAX_UNPACKED <= documents.MAX_BYTES
