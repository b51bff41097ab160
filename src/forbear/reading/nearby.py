"""Words close behind a place, in the same sentence."""

import re

_STOPS = "。;\n"


def nearby(
    pattern: re.Pattern[str], text: str, start: int, reach: int, stops: str = _STOPS
) -> re.Match[str] | None:
    """Return the first match within some signs of a place, up to the end of its sentence."""
    ends = (text.find(stop, start, start + reach) for stop in stops)
    end = min((one for one in ends if one >= 0), default=start + reach)
    return pattern.search(text, start, end)
