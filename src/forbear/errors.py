"""Operations that cannot go on; bad user data is a Problem, not an error.

ForbearError            exit 1
├── UsageError          exit 2   the command line asks for something that does not exist
├── UnreadableCase      exit 3   the folder is no case, or none of it can be read
├── UnreadablePaper     exit 3   a file holds no text that can be read
└── StoreError          exit 4
    ├── NotSaved                 nothing was written, the old text is whole
    ├── ChangedOnDisk            someone else changed the file since it was read
    └── Locked                   the file is read-only until mended
"""

from forbear.text.catalogue import N_, translate


class ForbearError(Exception):
    """Root of the tree: carries an exit code and a sentence with named braces."""

    exit_code = 1
    sentence = N_("Something went wrong: {reason}")

    def __init__(self, **values: object) -> None:
        super().__init__(self.sentence, values)
        self.values = values

    def __str__(self) -> str:
        return translate(self.sentence, **self.values)


class UsageError(ForbearError):
    """The command line asks for something that does not exist."""

    exit_code = 2
    sentence = N_("{reason}")


class UnreadableCase(ForbearError):
    """The folder is no case, or none of it can be read."""

    exit_code = 3
    sentence = N_("{path} is not a case folder: {reason}")


class UnreadablePaper(ForbearError):
    """A received file holds no text that can be read."""

    exit_code = 3
    sentence = N_("{name} cannot be read: {reason}")


class StoreError(ForbearError):
    """A case file could not be changed as asked."""

    exit_code = 4


class NotSaved(StoreError):
    """Nothing was written; the old text is whole."""

    sentence = N_("{path} was not saved: {reason}")


class ChangedOnDisk(StoreError):
    """The file was changed by someone else since it was read."""

    sentence = N_("{path} was changed by someone else since it was read")


class Locked(StoreError):
    """The file is read-only until it is mended."""

    sentence = N_("{path} cannot be changed: {reason}")
