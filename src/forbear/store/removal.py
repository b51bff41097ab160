"""Taking things out of a TOML text, with the line they stand on and nothing more."""

from forbear.store.location import Location
from forbear.store.outline import Form, Mark, Outline
from forbear.store.splice import (
    Cut,
    after_blank_lines,
    before_blank_lines,
    comma_after,
    is_blank,
    line_end,
    line_start,
)

HEADERS = (Form.TABLE, Form.ELEMENT_TABLE)


def removal(outline: Outline, location: Location) -> list[Cut]:
    """Return the cuts that take out everything written at or under a location."""
    cuts: list[Cut] = []
    for mark in outline.marks:
        covered = any(cut.start <= mark.start < cut.end for cut in cuts)
        if covered or mark.location[: len(location)] != location:
            continue
        if mark.form in HEADERS:
            cuts.append(_block(outline, mark))
        elif mark.form is Form.PAIR:
            cuts.append(_statement(outline.text, mark))
        else:
            cuts += _listed(outline, mark)
    return cuts


def own_end(outline: Outline, header: Mark) -> int:
    """Return the offset after the last line of what stands under a header itself."""
    last = header
    following = outline.marks[outline.marks.index(header) + 1 :]
    for mark in following:
        if mark.form in HEADERS:
            break
        if mark.form is Form.PAIR:
            last = mark
    return line_end(outline.text, last.end)


def _block(outline: Outline, header: Mark) -> Cut:
    """Cut from the header to its last key; comments beyond belong to what follows."""
    text = outline.text
    start = line_start(text, header.start)
    end = after_blank_lines(text, own_end(outline, header))
    if end == len(text):
        start = before_blank_lines(text, start)
    return Cut(start, end)


def _statement(text: str, mark: Mark) -> Cut:
    start, end = line_start(text, mark.start), line_end(text, mark.end)
    stands_apart = start == 0 or is_blank(text, line_start(text, start - 1), start)
    if stands_apart and is_blank(text, end, line_end(text, end)):
        end = line_end(text, end)
    return Cut(start, end)


def _listed(outline: Outline, mark: Mark) -> list[Cut]:
    """Cut an element or inline pair with one comma: the one after it, else the one before."""
    text = outline.text
    comma = comma_after(text, mark.end)
    if comma is not None:
        return _with_line(text, mark, comma)
    before = _comma_before(outline, mark)
    if before is None:
        return [Cut(mark.start, mark.end)]
    if is_blank(text, before + 1, mark.start):
        return [Cut(before, mark.end)]
    return [Cut(before, before + 1), Cut(mark.start, mark.end)]


def _with_line(text: str, mark: Mark, comma: int) -> list[Cut]:
    if not is_blank(text, mark.end, comma):
        return [Cut(mark.start, mark.end), Cut(comma, comma + 1)]
    start, end = line_start(text, mark.start), line_end(text, comma)
    rest = text[comma + 1 : end].strip(" \t\r\n")
    if is_blank(text, start, mark.start) and (not rest or rest.startswith("#")):
        return [Cut(start, end)]
    after = comma + 1
    while text[after : after + 1] in {" ", "\t"}:
        after += 1
    return [Cut(mark.start, after)]


def _comma_before(outline: Outline, mark: Mark) -> int | None:
    """Return the comma between an element and the one before it; None for the first."""
    siblings = [
        one
        for one in outline.marks
        if one.form is mark.form and one.end <= mark.start and one.home == mark.home
    ]
    holder = _holder(outline, mark)
    inside = [one for one in siblings if one.start > holder.value]
    if not inside:
        return None
    return comma_after(outline.text, max(one.end for one in inside))


def _holder(outline: Outline, mark: Mark) -> Mark:
    """Return the innermost value with brackets that a mark stands in."""
    return max(
        (one for one in outline.marks if one.value < mark.start < one.end and one is not mark),
        key=lambda one: one.value,
    )
