"""A file's bytes → text → tree: exact, or a reason with its line."""

import re

from forbear.case.edit import Tree
from forbear.store.prescan import check, line_at
from forbear.store.unreadable import Unreadable
from forbear.text.catalogue import N_
from forbear.values.number import RawNumber

BOM = b"\xef\xbb\xbf"

_ODD_NUMBER = re.compile(r"[0-9]_[0-9]|(?<![0-9A-Za-z_])0[xob]|[=\[,\s]\+[0-9]|[0-9]{19}")
_POSITION = re.compile(r"\(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)\Z")
_EXPLAINED = (
    ("Cannot overwrite a value", N_("a name stands here twice (column {column})")),
    ("Cannot declare", N_("a table stands here twice (column {column})")),
    ("Cannot mutate", N_("a table is continued where it may not be (column {column})")),
    ("Cannot redefine", N_("a table is continued where it may not be (column {column})")),
    ("Duplicate inline", N_("a name stands here twice (column {column})")),
    ("Expected '='", N_("after a name comes “=” (column {column})")),
    ("Expected ']", N_("the bracket of the heading is not closed (column {column})")),
    ("Expected newline", N_("one line holds one value; text needs quotes (column {column})")),
    ("Found invalid character", N_("a sign that is not allowed stands here (column {column})")),
    ("Illegal character", N_("a sign that is not allowed stands here (column {column})")),
    ("Invalid date", N_("this day or time does not exist (column {column})")),
    ("Invalid initial", N_("a name with other signs than A-Z needs quotes (column {column})")),
    ("Invalid statement", N_("a line begins with a name, “[” or “#” (column {column})")),
    ("Invalid value", N_("this is no value; text needs quotes (column {column})")),
    ("Unclosed array", N_("a square bracket is not closed (column {column})")),
    ("Unclosed inline", N_("a curly bracket is not closed (column {column})")),
    ("Unescaped", N_("write \\\\ for a backslash (column {column})")),
    ("Unterminated", N_("a quotation mark is not closed (column {column})")),
)
_UNEXPLAINED = N_("this is not valid TOML (column {column})")


def decoded(raw: bytes) -> str:
    """Return the text of a file without its byte order mark; line ends stay.

    Raises:
        Unreadable: If it is not UTF-8.
    """
    body = raw.removeprefix(BOM)
    try:
        return body.decode()
    except UnicodeDecodeError as bad:
        line = body.count(b"\n", 0, bad.start) + 1
        raise Unreadable(_encoding_fault(body), line) from bad


def _encoding_fault(body: bytes) -> str:
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return N_("the file is UTF-16; save it as UTF-8")
    try:
        body.decode("gb18030")
    except UnicodeDecodeError:
        return N_("the file is not UTF-8 text")
    return N_("the file looks like GBK; save a copy as UTF-8")


def tree_of(text: str) -> Tree:
    """Return a file as TOML parses it, numbers still raw.

    Raises:
        Unreadable: If it is no honest TOML; says where and why.
    """
    import tomllib

    check(text)
    try:
        tree: Tree = tomllib.loads(text, parse_float=RawNumber)
    except tomllib.TOMLDecodeError as bad:
        raise _syntax_fault(text, str(bad)) from bad
    if _ODD_NUMBER.search(text):
        _restore_spelling(text, tree)
    return tree


def _syntax_fault(text: str, said: str) -> Unreadable:
    found = _POSITION.search(said)
    line, column = (int(found[1]), int(found[2])) if found and found[1] else _end_of(text)
    template = next((ours for start, ours in _EXPLAINED if said.startswith(start)), _UNEXPLAINED)
    return Unreadable(template, line, column=str(column))


def _end_of(text: str) -> tuple[int, int]:
    return line_at(text, len(text)), len(text) - (text.rfind("\n") + 1) + 1


def _restore_spelling(text: str, tree: Tree) -> None:
    """Put back ``1_000``, ``0x3e8`` and ``+5`` as written, for the field grammar to judge."""
    from forbear.store.spelling import odd_numbers

    for location, written in odd_numbers(text):
        holder: object = tree
        for step in location[:-1]:
            holder = holder[step]  # type: ignore[index] # the outline follows the tree
        holder[location[-1]] = RawNumber(written)  # type: ignore[index] # as above
