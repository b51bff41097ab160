"""Names of files and folders inside a case: what is read, and what may be made."""

import re
import unicodedata

from forbear.text.clean import HOSTILE

MAX_NAME_BYTES = 200
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|\.git)(?:\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\t\n]')


def is_readable_name(name: str) -> bool:
    """Tell whether a name found on disk can be shown, stored and compared."""
    if name.startswith("."):
        return False
    return (name.isascii() and name.isprintable()) or not HOSTILE.search(name)


def is_new_name(name: str) -> bool:
    """Tell whether a file or folder may be given this name on any system."""
    return (
        bool(name)
        and is_readable_name(name)
        and not _FORBIDDEN.search(name)
        and not _RESERVED.fullmatch(name)
        and not name.startswith(("-", "~"))
        and not name.endswith((".", " "))
        and unicodedata.is_normalized("NFC", name)
        and len(name.encode()) <= MAX_NAME_BYTES
    )


def is_new_path(path: str) -> bool:
    """Tell whether every part of a path inside the case is a good name."""
    return all(is_new_name(part) for part in path.split("/"))
