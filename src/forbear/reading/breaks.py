"""Where a line of a paper ends in the middle of a sentence."""

import re
from collections.abc import Iterator, Sequence

LEAST_CELLS = 30
"""A shorter line was ended on purpose, unless its last or next sign says otherwise."""
LABEL_CELLS = 16
FULL_SHARE = 70
"""A line that fills this many hundredths of its block's widest line ran into the margin."""
WIDEST = 100
"""Cells; a wider line was not broken by a margin."""

_HAN = "\u3400-\u4dbf\u4e00-\u9fff〇"
_ENDED = re.compile(r"[。;!?:…”】|]\s{0,8}$|(?<!\d)[.]\s{0,8}$|-{3,}\s{0,8}$|_{3,}\s{0,8}$")
_OPENED = re.compile(
    r"\d ?[年月]\s{0,8}$|[,、((“]\s{0,8}$|(?:[及或与和的之]|and|or|the|of|to|in|[a-z]-)$"
)
_STOP = re.compile(r"[,。;:、.!?]")
_GOES_ON = re.compile(r"\s{0,40}[,。;、)”%‰]")
_BEGINS = re.compile(
    r"\s{0,40}(?:[#>|①-⑳【\[•·●■◆□☑]|[-*+] |\d{1,2}[.、)](?!\d)|\([\d一二三四五六七八九十]{1,3}\)"
    r"|[一二三四五六七八九十]{1,3}[、.]|第 ?[\d一二三四五六七八九十百]{1,4} ?[条章节款部期]"
    r"|[^\s:,。;(\d]{1,12}(?:\([^()\n]{0,12}\))?:|[A-Z][\w ]{1,30}:|\d{1,2}:\d{2}"
    r"|[一二三四五六七八九十]{1,3} [一-鿿]|[甲乙我] [一-鿿]"
    r"|[一-鿿]{2,8} {1,8}(?:人民币|港币|[¥$])? {0,2}\d[\d,]{0,12}\.\d\d"
    r"|\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2}"
    r"|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日? +\d|请勿|切勿|附件|注:|以下无正文)"
)
_NUMBER = re.compile(r"\d[\d,.\-/]*")
_CLAUSE = re.compile(r"[\u4e00-\u9fff],")
_LEADER = re.compile(r"…{2,}|\.{4,}")
_COLUMNS = re.compile(r"\S {2,}\S[^\n]*?\S {2,}\S")
_LETTERS = re.compile(r"[A-Za-z]{2,}")
_HAN_SIGN = re.compile(r"[\u4e00-\u9fff]")
WORDY = 2
"""Chinese signs for each number from which on a line is a sentence."""
ROW_NUMBERS = 2
_PAGE = re.compile(
    r"\s{0,40}(?:第? ?\d{1,3} ?页?[ ,]*[/共] ?\d{1,3} ?页?|第 ?\d{1,3} ?页"
    r"|Page \d{1,3}(?: of \d{1,3})?"
    r"|- ?\d{1,3} ?-)\s{0,40}"
)


def line_joints(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the line feeds to replace: from, until, and what stands there instead.

    Page numbers between two halves of a sentence go with their line feeds.
    """
    lines = text.split("\n")
    margins = _margins(lines)
    starts = _starts(lines)
    here = 0
    for there in range(1, len(lines)):
        if _PAGE.fullmatch(lines[there]):
            continue
        joint = _joint(lines[here], lines[there], margins[here])
        if joint is not None:
            begin = starts[here] + len(lines[here].rstrip()) - (joint == "-")
            indent = len(lines[there]) - len(lines[there].lstrip())
            yield begin, starts[there] + indent, joint.strip("-")
        here = there


def _starts(lines: Sequence[str]) -> list[int]:
    starts, offset = [], 0
    for line in lines:
        starts.append(offset)
        offset += len(line) + 1
    return starts


def _margins(lines: Sequence[str]) -> list[int]:
    """Return for each line the cells from which on it counts as full."""
    margins: list[int] = []
    block: list[int] = []
    for line in (*lines, ""):
        if line.strip():
            block.append(cells(line))
            continue
        widest = min(WIDEST, max(block, default=0))
        margins += [max(LEAST_CELLS, widest * FULL_SHARE // 100)] * len(block) + [0]
        block = []
    return margins


def cells(line: str) -> int:
    """Return roughly how wide a line is; Chinese signs take two cells."""
    return len(line.strip().encode("gbk", "replace"))


def _joint(first: str, second: str, margin: int) -> str | None:
    """Return what joins two lines, or None when the second begins something new."""
    if not first.strip() or not second.strip():
        return None
    if _ENDED.search(first[-8:]) or _is_row(first) or _is_row(second):
        return None
    if first.lstrip()[0] in "#|>":
        return None
    if not _GOES_ON.match(second):
        if _BEGINS.match(second):
            return None
        is_full = cells(first) >= margin and not _is_label(second)
        if not is_full and not _OPENED.search(first[-8:]):
            return None
    return _glue(first.rstrip(), second.lstrip())


def _is_label(line: str) -> bool:
    """Tell a short line without any stop, such as the label over a value."""
    return cells(line) <= LABEL_CELLS and _STOP.search(line) is None


def _glue(first: str, second: str) -> str:
    last, following = first[-1], second[0]
    if last == "-" and first[-2:-1].isalpha() and following.islower():
        return "-"
    if (
        last.isascii()
        and following.isascii()
        and not (last in "0123456789.," and following.isdigit())
    ):
        return " "
    return ""


def _is_row(line: str) -> bool:
    """Tell a row of figures from a sentence with figures in it."""
    if (
        _COLUMNS.search(line)
        or _LEADER.search(line)
        or "\t" in line.strip()
        or line.count("|") >= ROW_NUMBERS
    ):
        return True
    head = line[:200]
    numbers = len(_NUMBER.findall(head))
    is_wordy = (
        _CLAUSE.search(head)
        or _LETTERS.search(head)
        or len(_HAN_SIGN.findall(head)) >= WORDY * numbers
    )
    return numbers >= ROW_NUMBERS and not is_wordy
