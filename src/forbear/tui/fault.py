"""What is printed when the program itself made a mistake."""

import traceback

from forbear.text.catalogue import translate
from forbear.text.clean import shown


def fault_report(error: BaseException | None) -> str:
    """Return places and kind of a fault, without any value that was at hand."""
    lines = traceback.format_exception(error, limit=-8) if error is not None else []
    kept = translate("Forbear made a mistake and had to end. Nothing that was saved is lost;")
    typed = translate("what stood in an open form comes back when you open it again.")
    return shown("".join([f"{kept}\n{typed}\n\n", *lines]))
