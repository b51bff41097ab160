"""A new case folder, ready for git."""

from pathlib import Path

from forbear.case.about import SCHEMA
from forbear.case.edit import Item
from forbear.errors import NotSaved
from forbear.store.files import NEW_FOLDER_MODE, put
from forbear.store.layout import ABOUT
from forbear.store.reasons import reason_of
from forbear.store.written import document
from forbear.text.catalogue import N_, translate

MAX_SAMPLE_FILES = 2_000

GIT_ATTRIBUTES = """\
* text=auto eol=lf

# Papers as received stay bit for bit.
evidence/** -text
debts/*/agreement.md -text diff
"""
GIT_IGNORE = """\
# What a killed program may leave behind.
.forbear-*.tmp
*.swp
*~
.DS_Store
"""


def new_case(
    folder: Path, title: str, borrower: str = "", time_zone: str = "Asia/Shanghai"
) -> None:
    """Make a case folder that must not exist yet, or be empty.

    Raises:
        NotSaved: If there is something already, or the disk refuses.
    """
    values: Item = {"schema": SCHEMA, "title": title, "time_zone": time_zone}
    about = document({**values, "borrower": {"name": borrower} if borrower else {}})
    _fill(folder, {ABOUT: about.encode()})


def copy_sample(sample: Path, folder: Path) -> None:
    """Make a case folder from a sample; the sample stays untouched.

    Raises:
        NotSaved: If there is something already, or the disk refuses.
    """
    paths = sorted(path for path in sample.rglob("*") if path.is_file() and not path.is_symlink())
    wanted = paths[:MAX_SAMPLE_FILES]
    _fill(folder, {path.relative_to(sample).as_posix(): path.read_bytes() for path in wanted})


def _fill(folder: Path, contents: dict[str, bytes]) -> None:
    """Write every file durably, ``case.toml`` last: until then the folder is no case."""
    whole = {".gitattributes": GIT_ATTRIBUTES.encode(), ".gitignore": GIT_IGNORE.encode()}
    whole |= contents
    try:
        folder.mkdir(mode=NEW_FOLDER_MODE, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            reason = translate(N_("there is something in the folder already"))
            raise NotSaved(path=folder, reason=reason)
        for path in sorted(whole, key=lambda path: (path == ABOUT, path)):
            put(folder.resolve(), path, whole[path], None)
    except OSError as bad:
        raise NotSaved(path=folder, reason=translate(reason_of(bad))) from bad
