"""What the operating system refused, in words of people."""

import errno

from forbear.text.catalogue import N_

_SAID = {
    errno.ENOSPC: N_("the disk is full"),
    errno.EDQUOT: N_("the disk is full"),
    errno.EFBIG: N_("the disk is full"),
    errno.EACCES: N_("you have no permission"),
    errno.EPERM: N_("you have no permission"),
    errno.EROFS: N_("the disk may only be read"),
    errno.EIO: N_("the disk reports a fault"),
    errno.ENAMETOOLONG: N_("the name is too long"),
    errno.ENOENT: N_("it is not there"),
    errno.EMFILE: N_("too many files are open"),
    errno.ENFILE: N_("too many files are open"),
}
_ELSE = N_("the system refused")


def reason_of(bad: OSError) -> str:
    """Return an English template without braces for a refusal of the system."""
    return _SAID.get(bad.errno or 0, _ELSE)
