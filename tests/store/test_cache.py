import gc
import pickle
import threading
from datetime import date
from pathlib import Path

import pytest

from forbear.case.contact import Contact
from forbear.rules.base import (
    Answer,
    Basis,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    State,
)
from forbear.rules.registry import all_rules
from forbear.store import cache, program
from forbear.store.cache import keep, load
from forbear.store.folder import CaseFolder
from forbear.store.kept import Kept, answers_key
from forbear.store.program import program_fingerprint
from forbear.values.money import Money
from forbear.values.place import Place
from store.folders import CALL, RENT, TODAY, make_case

WORDS = Sentence("中", "en")


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    value = {"a": (Money(5), date(2026, 1, 1)), "b": ["x"]}

    keep(tmp_path / "deep/cache", "key", value)

    assert load(tmp_path / "deep/cache", "key") == value
    assert load(tmp_path / "deep/cache", "other key") is None
    assert load(tmp_path / "none", "key") is None
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["cache"]
    assert (tmp_path / "deep/cache").stat().st_mode & 0o777 == 0o600


def test_a_damaged_cache_is_never_unpickled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path / "cache", "key", {"a": 1})
    whole = (tmp_path / "cache").read_bytes()
    monkeypatch.setattr(pickle, "loads", lambda _: pytest.fail("unpickled"))

    for position in range(0, len(whole), 7):
        (tmp_path / "cache").write_bytes(
            whole[:position] + bytes([whole[position] ^ 1]) + whole[position + 1 :]
        )
        assert load(tmp_path / "cache", "key") is None
    for content in (b"", whole[:-1], whole + b"x", b"\n", whole.split(b"\n", 1)[0]):
        (tmp_path / "cache").write_bytes(content)
        assert load(tmp_path / "cache", "key") is None


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_cache_that_others_may_write_is_ignored(tmp_path: Path, mode: int) -> None:
    keep(tmp_path / "cache", "key", 1)
    (tmp_path / "cache").chmod(mode)

    assert load(tmp_path / "cache", "key") is None


def test_a_cache_of_another_user_is_ignored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path / "cache", "key", 1)
    monkeypatch.setattr("os.getuid", lambda: -1)

    assert load(tmp_path / "cache", "key") is None


def test_a_link_in_place_of_a_cache_is_ignored(tmp_path: Path) -> None:
    keep(tmp_path / "real", "key", 1)
    (tmp_path / "cache").symlink_to("real")

    assert load(tmp_path / "cache", "key") is None


def test_a_cache_too_large_is_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(tmp_path / "cache", "key", 1)
    monkeypatch.setattr(cache, "MAX_BYTES", 10)

    assert load(tmp_path / "cache", "key") is None


def test_another_program_finds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(tmp_path / "cache", "key", 1)
    monkeypatch.setattr(cache, "program_fingerprint", lambda: "another")

    assert load(tmp_path / "cache", "key") is None


def test_every_file_of_the_program_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = program_fingerprint()
    for name in ("a.py", "deep/b.toml", "__pycache__/c.pyc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("1")
    monkeypatch.setattr(program, "_PACKAGE", tmp_path)

    seen = {honest}
    for name in ("a.py", "deep/b.toml", "new.py"):
        (tmp_path / name).write_text("23")
        program_fingerprint.cache_clear()
        seen.add(program_fingerprint())
    count = len(seen)
    (tmp_path / "__pycache__/c.pyc").write_text("456")
    program_fingerprint.cache_clear()
    seen.add(program_fingerprint())
    program_fingerprint.cache_clear()

    assert count == len(seen) == 4


def test_a_disk_that_refuses_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    keep(tmp_path / "file/cache", "key", 1)

    assert load(tmp_path / "file/cache", "key") is None


def test_a_write_that_fails_leaves_the_old_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path / "cache", "key", "old")

    def full(_descriptor: int, _content: object) -> int:
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr("os.write", full)
        keep(tmp_path / "cache", "key", "new")

    assert load(tmp_path / "cache", "key") == "old"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_as_it_was(tmp_path: Path, enabled: bool) -> None:
    keep(tmp_path / "cache", "key", 1)
    was = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        load(tmp_path / "cache", "key")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was else gc.disable)()


def rule(rule_id: str) -> Rule:
    return Rule(
        id=rule_id,
        question=Question.SUM,
        severity=Severity.STOP,
        what=WORDS,
        why=WORDS,
        ask=WORDS,
        basis=Basis("none", "H", None, WORDS),
        decide=lambda _: [Finding({}, Place("x"))],
    )


def test_an_answer_comes_back_with_its_words(tmp_path: Path) -> None:
    answer = Answer(rule("x"), State.FINDING, "shop", Place("a", 3), {"sum": Money(5), "n": 1})

    keep(tmp_path / "cache", "key", (answer,))
    back = load(tmp_path / "cache", "key")

    assert isinstance(back, tuple)
    (one,) = back
    assert (one.rule.id, one.rule.what, one.values, one.place) == (
        "x",
        WORDS,
        answer.values,
        answer.place,
    )


def test_a_kept_check_still_decides(tmp_path: Path) -> None:
    real = all_rules()[0]
    asked: list[object] = []

    class Facts:
        def __getattr__(self, name: str) -> object:
            asked.append(name)
            raise KeyError(name)

    keep(tmp_path / "cache", "key", real)
    kept = load(tmp_path / "cache", "key")
    assert isinstance(kept, Rule)
    for decide in (real.decide, kept.decide):
        with pytest.raises(KeyError):
            list(decide(Facts()))  # type: ignore[arg-type] # only asks for an attribute

    assert len(set(asked)) == 1


def opened(case: Path) -> CaseFolder:
    folder = CaseFolder(case)
    folder.update()
    return folder


def test_records_come_back_without_being_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = make_case(tmp_path / "case", {"finances.toml": RENT, "log/a.toml": CALL})
    first = opened(case)
    first.files = {
        path: type(one)(one.path, one.signature, 2**62, one.sha256, one.content)
        for path, one in first.files.items()
    }
    kept = Kept(tmp_path / "state/cache")
    kept.keep_records(first)
    assert kept.is_current
    monkeypatch.setattr("forbear.store.reader.read", lambda *_: pytest.fail("read"))

    again, second = Kept(tmp_path / "state/cache"), CaseFolder(case)
    again.restore(second)
    second.update()

    assert again.is_current
    assert second.case() == first.case()
    assert isinstance(second.case().contacts["a"], Contact)


def test_what_was_kept_of_another_case_is_not_taken(tmp_path: Path) -> None:
    one = opened(make_case(tmp_path / "one", {"finances.toml": RENT}))
    kept = Kept(tmp_path / "cache")
    kept.keep_records(one)
    other = CaseFolder(make_case(tmp_path / "other"))

    kept = Kept(tmp_path / "cache")
    kept.restore(other)

    assert other.files == {}
    assert not kept.is_current


def test_answers_are_those_of_these_files_on_this_day(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"finances.toml": RENT})
    folder, kept = opened(case), Kept(tmp_path / "cache")
    answers = (Answer(rule("x"), State.OK, None, Place("")),)
    kept.keep_answers(folder, TODAY, answers)

    assert len(kept.answers(folder, TODAY) or ()) == 1
    assert kept.answers(folder, date(2026, 11, 25)) is None
    keys = {answers_key(folder, TODAY)}
    for path in ("finances.toml", "debts/new/debt.toml", "evidence/x"):
        make_case(case, {path: "# x\n"})
        folder.update()
        keys.add(answers_key(folder, TODAY))
        assert kept.answers(folder, TODAY) is None
    assert len(keys) == 4


def test_two_programs_may_keep_at_once(tmp_path: Path) -> None:
    def work(n: int) -> None:
        for _ in range(20):
            keep(tmp_path / "cache", "key", n)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert load(tmp_path / "cache", "key") in range(4)
    assert len(list(tmp_path.iterdir())) == 1
