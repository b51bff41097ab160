"""The sample cases that come with the program."""

from pathlib import Path

import forbear

_PACKED = "_samples"
"""Where an installed program keeps them; a checkout has them in ``cases``."""


def samples() -> dict[str, Path]:
    """Return the folders of the sample cases by name."""
    package = Path(forbear.__file__).parent
    packed = package / _PACKED
    folder = packed if packed.is_dir() else package.parents[1] / "cases"
    return {path.parent.name: path.parent for path in sorted(folder.glob("*/case.toml"))}
