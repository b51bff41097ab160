"""Putting things into a TOML text: a key, a table, an element, each where its like stand."""

from collections.abc import Mapping, Sequence

from forbear.store.location import Location
from forbear.store.outline import Form, Mark, Outline
from forbear.store.removal import HEADERS, own_end
from forbear.store.splice import (
    Cut,
    before_comments,
    comma_after,
    is_blank,
    line_end,
    line_feed,
    line_start,
    paragraph,
    spliced,
)
from forbear.store.written import INDENT, block, inline, key_path, own_lines, pair


def added_key(outline: Outline, table: Sequence[str], key: str, value: object) -> str:
    """Return the text with a key that the table does not have yet; tables are made as needed."""
    names = (*table, key)
    holder = _inline_holder(outline, names)
    if holder:
        return _into_braces(outline.text, holder, names[len(_names(holder.location)) :], value)
    header = next(
        (one for one in outline.marks if one.form is Form.TABLE and one.location == tuple(table)),
        None,
    )
    if header:
        return _line_added(outline.text, own_end(outline, header), (key,), value)
    dotted = _last_dotted(outline, tuple(table))
    if dotted:
        short = names[len(_names(dotted.home)) :]
        return _line_added(outline.text, line_end(outline.text, dotted.end), short, value)
    if not table:
        return _line_added(outline.text, _end_of_top(outline), (key,), value)
    return added_table(outline, table, {key: value})


def added_table(
    outline: Outline,
    names: Sequence[str],
    values: Mapping[str, object],
    *,
    is_element: bool = False,
) -> str:
    """Return the text with a new table, or a new ``[[element]]``, after the last of its kind."""
    holder = _inline_holder(outline, names)
    if holder:
        return _into_braces(outline.text, holder, names[len(_names(holder.location)) :], values)
    written = block(names, values, is_element=is_element)
    return spliced(outline.text, [paragraph(outline.text, _place_for(outline, names), written)])


def added_element(outline: Outline, sequence: Mark, values: object) -> str:
    """Return the text with one more element in ``[ … ]``, on a line of its own."""
    text, feed = outline.text, line_feed(outline.text)
    elements = [
        one
        for one in outline.marks
        if one.form is Form.ELEMENT and one.location[:-1] == sequence.location
    ]
    closing = sequence.end - 1
    if not elements:
        if is_blank(text, sequence.value + 1, closing):
            written = own_lines([values]) if sequence.form is Form.PAIR else inline([values])
            return spliced(text, [Cut(sequence.value, sequence.end, written.replace("\n", feed))])
        return spliced(text, [Cut(closing, closing, f"{INDENT}{inline(values)},{feed}")])
    last = elements[-1]
    comma = comma_after(text, last.end)
    cuts = [] if comma is not None else [Cut(last.end, last.end, ",")]
    start = line_start(text, closing)
    if start > last.end and is_blank(text, start, closing):
        indent = _indent(text, last)
        return spliced(text, [*cuts, Cut(start, start, f"{indent}{inline(values)},{feed}")])
    position, parting = (last.end, ",") if comma is None else (comma + 1, "")
    if sequence.form is Form.PAIR and isinstance(values, Mapping):
        written = f"{parting}{feed}{INDENT}{inline(values)},{feed}"
        end = closing if is_blank(text, position, closing) else position
        return spliced(text, [Cut(position, end, written)])
    return spliced(text, [Cut(position, position, f"{parting} {inline(values)}")])


def _indent(text: str, element: Mark) -> str:
    start = line_start(text, element.start)
    return text[start : element.start] if is_blank(text, start, element.start) else INDENT


def _names(location: Location) -> tuple[str, ...]:
    return tuple(step for step in location if isinstance(step, str))


def _inline_holder(outline: Outline, names: Sequence[str]) -> Mark | None:
    """Return the ``{ … }`` that already holds the beginning of a path, the innermost."""
    holders = [
        one
        for one in outline.marks
        if one.form in {Form.PAIR, Form.INLINE_PAIR}
        and one.location == tuple(names)[: len(one.location)]
        and outline.text[one.value] == "{"
    ]
    return max(holders, key=lambda one: len(one.location), default=None)


def _into_braces(text: str, holder: Mark, names: Sequence[str], value: object) -> str:
    written = f"{key_path(names)} = {inline(value)}"
    inside = text[holder.value + 1 : holder.end - 1]
    if not inside.strip():
        return spliced(text, [Cut(holder.value, holder.end, f"{{ {written} }}")])
    end = holder.value + 1 + len(inside.rstrip())
    return spliced(text, [Cut(end, end, f", {written}")])


def _last_dotted(outline: Outline, table: Location) -> Mark | None:
    """Return the last ``table.key = …`` that stands under a header further up."""
    if not table:
        return None
    found = [
        one
        for one in outline.marks
        if one.form is Form.PAIR
        and len(one.location) > len(table)
        and one.location[: len(table)] == table
        and len(one.home) < len(table)
    ]
    return found[-1] if found else None


def _line_added(text: str, position: int, names: Sequence[str], value: object) -> str:
    written = f"{pair(names, value)}\n"
    after_header = text[line_start(text, max(0, position - 1)) : position].lstrip().startswith("[")
    if not after_header:
        return spliced(text, [paragraph(text, position, written)])
    feed = line_feed(text)
    lead = "" if text[:position].endswith("\n") else feed
    follows = position < len(text) and not is_blank(text, position, line_end(text, position))
    snippet = lead + written.replace("\n", feed) + (feed if follows else "")
    return spliced(text, [Cut(position, position, snippet)])


def _end_of_top(outline: Outline) -> int:
    """Return where a key of the file itself can be added: after the last, before any header."""
    text = outline.text
    own = [one for one in outline.marks if one.form is Form.PAIR and not one.home]
    if own:
        return line_end(text, own[-1].end)
    header = next((one for one in outline.marks if one.form in HEADERS), None)
    if header is None:
        return len(text)
    start = line_start(text, header.start)
    return before_comments(text, start) or start


def _place_for(outline: Outline, names: Sequence[str]) -> int:
    """Return the line start for a new table: before what stands under it, or after its kind."""
    wanted = tuple(names)
    headers = [one for one in outline.marks if one.form in HEADERS]
    below = [one for one in headers if _names(one.location)[: len(wanted)] == wanted]
    if below and below[0].form is Form.TABLE:
        return _above(outline.text, below[0])
    for length in range(len(wanted), 0, -1):
        kind = [
            n for n, one in enumerate(headers) if _names(one.location)[:length] == wanted[:length]
        ]
        if kind:
            following = headers[kind[-1] + 1 : kind[-1] + 2]
            return _above(outline.text, following[0]) if following else len(outline.text)
    return len(outline.text)


def _above(text: str, header: Mark) -> int:
    start = line_start(text, header.start)
    return before_comments(text, start) or start
