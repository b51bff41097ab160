import contextlib
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.store.parse import decoded, tree_of
from forbear.store.unreadable import Unreadable
from forbear.values.number import RawNumber
from store.toml_files import toml_text


def test_a_byte_order_mark_and_windows_line_ends_are_understood() -> None:
    assert tree_of(decoded(b"\xef\xbb\xbfa = 1\r\nb = 'x'\r\n")) == {"a": 1, "b": "x"}


@pytest.mark.parametrize(
    ("raw", "line", "word"),
    [
        ("a = 1\nb = '房租'\n".encode("gbk"), 2, "GBK"),
        ("a = 1".encode("utf-16"), 1, "UTF-16"),
        (b"a = 1\n\nb = '\xff\xff'\n", 3, "not UTF-8"),
        (b"\xc3\x28", 1, "UTF-8"),
    ],
)
def test_another_encoding_is_named_with_its_line(raw: bytes, line: int, word: str) -> None:
    with pytest.raises(Unreadable) as refused:
        decoded(raw)

    assert refused.value.line == line
    assert word in refused.value.template


@pytest.mark.parametrize(
    "written",
    ["1.10", "nan", "inf", "-inf", "+nan", "1e5", "1_0.0_5", "100.005", "1e400", "6.02E23"],
)
def test_a_number_with_a_dot_stays_as_written(written: str) -> None:
    found = tree_of(f"a = {written}\n")["a"]

    assert isinstance(found, RawNumber)
    assert found == written


@pytest.mark.parametrize("written", ["1_000", "0x3e8", "0o17", "0b11", "+5", "1234567890123456789"])
@pytest.mark.parametrize("around", ["a = {}", "a = [1, {}]", "a = {{ b = {} }}", "[t]\na = {} # c"])
def test_a_whole_number_with_a_trick_stays_as_written(written: str, around: str) -> None:
    leaves: list[object] = [tree_of(around.format(written) + "\n")]
    while not isinstance(leaves[-1], int | str):
        last = leaves[-1]
        leaves.append(list(last.values())[-1] if isinstance(last, dict) else last[-1])  # type: ignore[index] # a list

    assert isinstance(leaves[-1], RawNumber)
    assert leaves[-1] == written


def test_plain_values_have_their_kinds() -> None:
    tree = tree_of(
        "n = -12\nf = true\nd = 2026-11-24\nt = 07:32:00\nm = 2026-11-24 07:32:00Z\n"
        "hash = '0b11'\n1_000 = 'a name'\ntel = '+5'\n"
    )

    assert tree["n"] == -12
    assert type(tree["n"]) is int
    assert tree["f"] is True
    assert tree["d"] == date(2026, 11, 24)
    assert tree["t"] == time(7, 32)
    assert isinstance(tree["m"], datetime)
    assert (tree["hash"], tree["1_000"], tree["tel"]) == ("0b11", "a name", "+5")


FAULTS = {
    "a = 1\na = 2\n": 2,
    "[a]\n[a]\n": 2,
    "a = {b = 1}\n[a.c]\n": 2,
    "a.b = 1\n[a]\n": 2,
    "a = {b = 1, b = 2}\n": 1,
    "a.b = 1\na.b.c = 2\n": 2,
    "a\n": 1,
    "[a\n": 1,
    "[[a]\n": 1,
    "a = 1 b\n": 1,
    "a = \x01\n": 1,
    "# \x01\n": 1,
    "a = 2026-02-30\n": 1,
    "房租 = 1\n": 1,
    "a = 房租\n": 1,
    "a = [1\n": 2,
    "a = {b = 1\n": 1,
    'a = "\\e"\n': 1,
    'a = "x\n': 1,
    'a = """x\n': 2,
    "a = 007\n": 1,
    "a =\n": 1,
    "=\n": 1,
    "a = 1\rb = 2\n": 1,
    'a = "\\uD800"\n': 1,
    'a = "\\uZZZZ"\n': 1,
    "a = 07:32\n": 1,
    "\n\n}": 3,
}


@pytest.mark.parametrize("text", FAULTS)
def test_bad_toml_is_explained_with_line_and_column(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        tree_of(text)

    assert refused.value.line == FAULTS[text]
    assert int(refused.value.values["column"]) >= 1
    assert "{column}" in refused.value.template


@settings(max_examples=150, deadline=None)
@given(toml_text(), st.integers(0, 400), st.binary(max_size=3))
def test_damaged_files_give_a_tree_or_a_reason(text: str, position: int, damage: bytes) -> None:
    raw = text.encode()
    broken = raw[:position] + damage + raw[position + len(damage) :]

    with contextlib.suppress(Unreadable):
        assert isinstance(tree_of(decoded(broken)), dict)
