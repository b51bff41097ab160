"""Names of evidence files, compared as people mean them."""

from unicodedata import normalize


def same_name(path: str) -> str:
    """Return a path that is equal for names differing only by Unicode form or case."""
    return normalize("NFC", normalize("NFC", path).casefold())


def is_inside(path: str) -> bool:
    """Tell whether a path stays inside the case folder on every system."""
    parts = path.replace("\\", "/").split("/")
    return not (parts[0] == "" or parts[0].endswith(":") or ".." in parts)
