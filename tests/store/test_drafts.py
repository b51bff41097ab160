import os
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forbear.store.drafts import Draft, Drafts

MOMENT = datetime.fromisoformat("2026-11-24T14:03:00+08:00")


def draft(file: str = "finances.toml", amount: str = "12,,5") -> Draft:
    return Draft(file, ("expense", "rent"), {"amount": amount}, "ab12", MOMENT)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.dictionaries(st.text(max_size=8), st.text(st.characters(codec="utf-8"), max_size=40)))
def test_what_was_typed_comes_back(tmp_path: Path, fields: dict[str, str]) -> None:
    drafts = Drafts(tmp_path / "drafts")
    typed = Draft("finances.toml", ("中文", 'a"b'), fields, None, MOMENT)

    assert drafts.save(typed)

    assert Drafts(tmp_path / "drafts").load() == (typed,)
    assert drafts.find("finances.toml", ("中文", 'a"b')) == typed


def test_a_later_draft_of_the_same_form_takes_its_place(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.save(draft(amount="1"))
    drafts.save(draft(amount="12"))
    drafts.save(draft(file="plan.toml"))

    assert [one.fields["amount"] for one in drafts.load()] == ["12", "12,,5"]
    assert len(list(tmp_path.iterdir())) == 2
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in tmp_path.iterdir())


def test_a_discarded_draft_is_gone(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.save(draft())

    drafts.discard("finances.toml", ("expense", "rent"))
    drafts.discard("finances.toml", ("expense", "rent"))

    assert drafts.load() == ()
    assert drafts.find("finances.toml", ("expense", "rent")) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"file": 1, "table": 3}'])
def test_a_broken_draft_hides_no_other(tmp_path: Path, content: bytes) -> None:
    drafts = Drafts(tmp_path)
    drafts.save(draft())
    (tmp_path / "broken.json").write_bytes(content)

    assert drafts.load() == (draft(),)


def test_a_disk_that_refuses_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts = Drafts(tmp_path / "drafts")
    drafts.save(draft(amount="old"))

    def full(_descriptor: int, _content: object) -> int:
        raise OSError(28, "full")

    monkeypatch.setattr(os, "write", full)

    assert not drafts.save(draft(amount="new"))
    assert [one.fields["amount"] for one in drafts.load()] == ["old"]
    assert len(list((tmp_path / "drafts").iterdir())) == 1


def test_short_writes_are_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = os.write
    monkeypatch.setattr(os, "write", lambda target, content: honest(target, bytes(content)[:7]))

    assert Drafts(tmp_path).save(draft())
    assert Drafts(tmp_path).load() == (draft(),)
