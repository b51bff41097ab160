"""The one way by which a string reaches a widget: as plain text, never as markup."""

import re

from rich.segment import Segment
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter

from forbear.text.clean import HOSTILE, shown

_INVISIBLE = re.compile(f"{HOSTILE.pattern}|[\t\n]")


def plain(text: str) -> Content:
    """Return text for a widget; brackets stay brackets and control codes become signs."""
    return Content(shown(text))


class HostileFilter(LineFilter):
    """The net under every screen: no code that steers a terminal leaves with a line."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - the interface
        """Return the segments without control, bidi, zero-width and tag characters."""
        return [
            segment
            if segment.control or not _INVISIBLE.search(segment.text)
            else Segment(_INVISIBLE.sub("", segment.text), segment.style)
            for segment in segments
        ]
