"""A path is understood as it is typed, pasted or dropped."""

from pathlib import Path

import pytest

from forbear.tui.typed_path import typed_path


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("/papers/a.pdf", "/papers/a.pdf"),
        ("  /papers/a.pdf ", "/papers/a.pdf"),
        ("'/papers/my paper.pdf' ", "/papers/my paper.pdf"),
        ('"/papers/my paper.pdf"', "/papers/my paper.pdf"),
        (r"/papers/my\ paper\(1\).pdf", "/papers/my paper(1).pdf"),
        ("file:///papers/my%20paper.pdf", "/papers/my paper.pdf"),
        ("/papers/还款 协议.pdf", "/papers/还款 协议.pdf"),
        ("/papers/Bob's.pdf", "/papers/Bob's.pdf"),
        ("'/papers/a.pdf", "'/papers/a.pdf"),
        ("'/papers/a.pdf' '/papers/b.pdf'", "'/papers/a.pdf' '/papers/b.pdf'"),
        ("~nobody-of-this-name/a.pdf", "~nobody-of-this-name/a.pdf"),
    ],
)
def test_a_path_is_understood(typed: str, meant: str) -> None:
    assert typed_path(typed) == Path(meant)


def test_the_tilde_is_the_users_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))

    assert typed_path("~/a.pdf") == tmp_path / "a.pdf"
    assert typed_path("'~/my paper.pdf'") == tmp_path / "my paper.pdf"


def test_nothing_typed_is_no_path() -> None:
    assert typed_path("   ") is None
