"""Damage to one file never hides another, and nothing but problems comes out."""

import random
from pathlib import Path

from forbear.store.folder import CaseFolder
from store.folders import CALL, RENT, make_case
from store.torture.counter import FULL

DAMAGES = 1_000 if FULL else 150
FUZZ = 100_000 if FULL else 3_000
FILES = {
    "case.toml": "schema = 1\ntitle = '网商贷'\n[borrower]\nname = '王芳'\n",
    "finances.toml": RENT,
    "plan.toml": "[limits]\ninstalment = 900.00\n",
    "debts/shop/debt.toml": "label = '网商贷'\n[loan]\nprincipal = 1000.00\n",
    "debts/shop/payments.toml": "payments = [\n  { on = 2026-01-01, amount = 1 },\n]\n",
    "debts/shop/offers.toml": "[offer.a]\nside = 'lender'\nmade_on = 2026-01-01\n",
    "debts/shop/agreement.md": "第一条 还款\n",
    "log/a.toml": CALL,
    "log/b.toml": CALL,
}


def damaged(raw: bytes, chance: random.Random) -> bytes:
    """Return bytes with one to four faults of the kind that editors, disks and merges make."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randint(0, len(raw))
        end = min(len(raw), start + chance.randint(0, 12))
        piece = chance.choice(
            (
                b"", b"\x00", b"\xff\xfe", b'"""', b"'''", b"[", b"]", b"{", b"}", b"=", b"\n",
                b"<<<<<<< a\n", b"=======\n", b"1_000", b"nan", b"\r", b"#", b"\\", b".", b",",
                b"9" * 5_000, b"a." * 50, chance.randbytes(3), raw[start:end] * 2,
            )
        )  # fmt: skip
        raw = raw[:start] + piece + raw[end:]
    return raw


def test_one_damaged_file_hides_no_other(tmp_path: Path) -> None:
    case = make_case(tmp_path, FILES)
    honest = CaseFolder(case)
    honest.update()
    chance = random.Random(3)  # noqa: S311 - a repeatable test

    for _ in range(DAMAGES):
        path = chance.choice(list(FILES))
        (case / path).write_bytes(damaged(FILES[path].encode(), chance))
        folder = CaseFolder(case)
        folder.update()
        rest = {other: one.content for other, one in folder.files.items() if other != path}

        assert rest == {other: one.content for other, one in honest.files.items() if other != path}
        assert {one.place.file for one in folder.problems()} <= {path}
        folder.case()
        (case / path).write_text(FILES[path])


def test_the_loader_gives_only_records_and_problems(tmp_path: Path) -> None:
    case = make_case(tmp_path, FILES)
    folder = CaseFolder(case)
    chance = random.Random(5)  # noqa: S311 - a repeatable test
    from forbear.store.doors import Signature
    from forbear.store.reader import understood

    folder.update()
    for _ in range(FUZZ):
        path = chance.choice(list(FILES))
        raw = damaged(FILES[path].encode(), chance)
        found = understood(path, raw, Signature(0, 0, 0, 0), 0)

        assert found.content is not None or found.problems
