"""``python -m forbear`` and the console command: joins the command line with the screens."""

import sys
from datetime import date
from pathlib import Path


def main() -> int:
    """Run the command line of this process."""
    from forbear.cli.main import main as run

    return run(open_screens=_screens)


def _screens(folder: Path, today: date) -> int:
    """Open the screens; Textual is loaded only now."""
    from forbear.tui.start import run

    return run(folder, today, None)


if __name__ == "__main__":
    sys.exit(main())
