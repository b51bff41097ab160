"""The command line's front door: one place for streams, language, errors and exit codes."""

import os
import sys
from collections.abc import Sequence

from forbear.cli.arguments import OpenScreens
from forbear.cli.commands import parsed
from forbear.cli.language import chosen, of_terminal
from forbear.cli.output import prepare_streams, say
from forbear.errors import ForbearError
from forbear.text.catalogue import use

INTERRUPTED = 130


def main(words: Sequence[str] | None = None, open_screens: OpenScreens | None = None) -> int:
    """Run a command line and return its exit code.

    Args:
        words: Without the program's name; those of the process when left out.
        open_screens: Opens the screens on a folder; without it they are printed instead.
    """
    prepare_streams()
    words = sys.argv[1:] if words is None else words
    try:
        use(of_terminal(os.environ))
        use(chosen(words, os.environ))
        run, arguments = parsed(words)
        arguments.open_screens = open_screens
        return run(arguments)
    except ForbearError as error:
        say(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has seen enough; without this the interpreter complains when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
