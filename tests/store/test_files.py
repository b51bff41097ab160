import errno
import os
import stat
from pathlib import Path

import pytest

from forbear.store import files
from forbear.store.files import Differs, ReadOnly, Saved, content_of, is_temporary, put, sweep
from forbear.store.fingerprint import fingerprint

OLD = b"a = 1\n"
NEW = b"a = 2\n"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = (tmp_path / "case").resolve()
    folder.mkdir()
    (folder / "plan.toml").write_bytes(OLD)
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_save_keeps_the_mode_and_leaves_nothing_behind(case: Path) -> None:
    (case / "plan.toml").chmod(0o640)

    assert put(case, "plan.toml", NEW, fingerprint(OLD)) == Saved(durable=True)

    assert (case / "plan.toml").read_bytes() == NEW
    assert stat.S_IMODE((case / "plan.toml").stat().st_mode) == 0o640
    assert names(case) == ["plan.toml"]


def test_a_new_file_and_its_folders_are_private(case: Path) -> None:
    assert put(case, "debts/shop/debt.toml", NEW, None) == Saved(durable=True)

    assert stat.S_IMODE((case / "debts/shop/debt.toml").stat().st_mode) == 0o600
    assert stat.S_IMODE((case / "debts/shop").stat().st_mode) == 0o700
    assert stat.S_IMODE((case / "debts").stat().st_mode) == 0o700


def test_a_file_is_deleted_only_as_it_was_read(case: Path) -> None:
    with pytest.raises(Differs):
        put(case, "plan.toml", None, fingerprint(NEW))
    assert put(case, "plan.toml", None, fingerprint(OLD)) == Saved(durable=True)

    assert names(case) == []
    with pytest.raises(Differs):
        put(case, "plan.toml", None, fingerprint(OLD))


def test_a_file_changed_meanwhile_is_not_overwritten(case: Path) -> None:
    (case / "plan.toml").write_bytes(b"theirs")

    with pytest.raises(Differs):
        put(case, "plan.toml", NEW, fingerprint(OLD))

    assert (case / "plan.toml").read_bytes() == b"theirs"
    assert names(case) == ["plan.toml"]


def test_a_file_gone_meanwhile_does_not_come_back(case: Path) -> None:
    (case / "plan.toml").unlink()

    with pytest.raises(Differs):
        put(case, "plan.toml", NEW, fingerprint(OLD))

    assert names(case) == []


def test_a_new_file_never_takes_the_place_of_another(case: Path) -> None:
    for content in (NEW, OLD):
        with pytest.raises(Differs):
            put(case, "plan.toml", content, None)

    assert (case / "plan.toml").read_bytes() == OLD
    assert names(case) == ["plan.toml"]


@pytest.mark.parametrize("refusal", [errno.EPERM, errno.EOPNOTSUPP])
def test_without_hard_links_a_new_name_is_still_taken_once(
    case: Path, monkeypatch: pytest.MonkeyPatch, refusal: int
) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise OSError(refusal, "no hard links here")

    monkeypatch.setattr(os, "link", no_links)

    assert put(case, "log/x.toml", NEW, None) == Saved(durable=True)
    with pytest.raises(Differs):
        put(case, "log/x.toml", OLD, None)

    assert (case / "log/x.toml").read_bytes() == NEW
    assert names(case / "log") == ["x.toml"]


def test_a_link_inside_the_case_stays_a_link(case: Path) -> None:
    (case / "evidence").mkdir()
    (case / "evidence/real.toml").write_bytes(OLD)
    (case / "linked.toml").symlink_to("evidence/real.toml")

    put(case, "linked.toml", NEW, fingerprint(OLD))

    assert (case / "linked.toml").is_symlink()
    assert (case / "evidence/real.toml").read_bytes() == NEW


def test_a_link_out_of_the_case_is_not_written_through(case: Path) -> None:
    outside = case.parent / "outside.toml"
    outside.write_bytes(OLD)
    (case / "linked.toml").symlink_to(outside)
    (case / "away").symlink_to(case.parent)

    for path in ("linked.toml", "away/outside.toml", "../outside.toml", "away/new.toml"):
        for base in (fingerprint(OLD), None):
            with pytest.raises(OSError, match="outside the case"):
                put(case, path, NEW, base)

    assert outside.read_bytes() == OLD
    assert not (case.parent / "new.toml").exists()


def test_hard_links_part(case: Path) -> None:
    (case.parent / "twin").hardlink_to(case / "plan.toml")

    put(case, "plan.toml", NEW, fingerprint(OLD))

    assert (case.parent / "twin").read_bytes() == OLD


def test_a_read_only_file_is_refused_whoever_asks(case: Path) -> None:
    (case / "plan.toml").chmod(0o444)

    for new in (NEW, None):
        with pytest.raises(ReadOnly):
            put(case, "plan.toml", new, fingerprint(OLD))

    assert (case / "plan.toml").read_bytes() == OLD


def test_a_read_only_folder_is_refused(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != case)

    with pytest.raises(ReadOnly):
        put(case, "plan.toml", NEW, fingerprint(OLD))


def test_a_folder_that_cannot_be_synced_makes_the_save_not_yet_durable(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = os.fsync

    def refusing(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, "no")
        honest(descriptor)

    monkeypatch.setattr(os, "fsync", refusing)

    assert put(case, "plan.toml", NEW, fingerprint(OLD)) == Saved(durable=False)
    assert put(case, "log/x.toml", NEW, None) == Saved(durable=False)


def test_a_new_folder_that_cannot_be_synced_makes_the_save_not_yet_durable(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = os.fsync

    def refusing(descriptor: int) -> None:
        if os.path.samestat(os.fstat(descriptor), case.stat()):
            raise OSError(errno.EIO, "no")
        honest(descriptor)

    monkeypatch.setattr(os, "fsync", refusing)

    assert put(case, "log/x.toml", NEW, None) == Saved(durable=False)
    assert put(case, "log/y.toml", NEW, None) == Saved(durable=True)


def test_an_error_after_the_rename_is_not_called_unsaved(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = os.replace

    def late(*arguments: object, **named: object) -> None:
        honest(*arguments, **named)  # type: ignore[arg-type] # passed on as they came
        raise OSError(errno.EIO, "too late")

    monkeypatch.setattr(os, "replace", late)

    assert put(case, "plan.toml", NEW, fingerprint(OLD)) == Saved(durable=False)
    assert (case / "plan.toml").read_bytes() == NEW


def test_an_error_that_hides_the_outcome_is_an_error(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        monkeypatch.setattr(os, "read", broken)
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(os, "replace", broken)

    with pytest.raises(OSError, match="broken"):
        put(case, "plan.toml", NEW, fingerprint(OLD))


def test_litter_older_than_an_hour_is_swept_and_nothing_else(case: Path) -> None:
    for name in (".forbear-00.tmp", ".forbear-11.tmp", ".other.tmp", ".forbear-22.txt"):
        (case / name).write_bytes(b"")
        os.utime(case / name, (1_000, 1_000))
    (case / ".forbear-fresh.tmp").write_bytes(b"")
    (case / ".forbear-folder.tmp").mkdir()
    os.utime(case / ".forbear-11.tmp", (4_000, 4_000))

    assert sweep(case, 1_000 + files.LITTER_SECONDS + 1) == 1

    assert ".forbear-00.tmp" not in names(case)
    assert len(names(case)) == 6
    assert not is_temporary("plan.toml")


def test_content_is_none_without_a_file(case: Path) -> None:
    assert content_of(case, "plan.toml") == OLD
    assert content_of(case, "none.toml") is None
    assert content_of(case, "none/none.toml") is None


def test_the_clock_of_litter_runs() -> None:
    assert files.now() > 1_000_000_000
