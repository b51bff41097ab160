"""Numbers that check themselves: Chinese identity numbers and bank cards."""

import re
from datetime import date

_IDENTITY = re.compile(r"[1-9][0-9]{16}[0-9Xx]", re.ASCII)
_CARD = re.compile(r"[0-9]{12,19}", re.ASCII)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_SIGNS = "10X98765432"
_NINE = 9


def identity_check_sign(first_seventeen: str) -> str:
    """Return the last sign of an identity number: a digit or X.

    Source: GB 11643
    """
    weighted = zip(first_seventeen, _WEIGHTS, strict=True)
    return _CHECK_SIGNS[sum(int(digit) * weight for digit, weight in weighted) % 11]


def is_identity_number(text: str) -> bool:
    """Tell whether eighteen signs have a real day of birth and the right last sign."""
    if not _IDENTITY.fullmatch(text) or born_on(text) is None:
        return False
    return identity_check_sign(text[:17]) == text[17].upper()


def born_on(identity_number: str) -> date | None:
    """Return the day of birth an identity number holds, or None when there is no such day."""
    digits = identity_number[6:14]
    if not re.fullmatch(r"[0-9]{8}", digits, re.ASCII):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def is_card_number(text: str) -> bool:
    """Tell whether 12 to 19 digits pass the Luhn check of bank cards."""
    return bool(_CARD.fullmatch(text)) and luhn_sum(text) % 10 == 0


def luhn_sum(digits: str) -> int:
    """Return the Luhn sum: every second digit from the right but one is doubled."""
    total = 0
    for place, sign in enumerate(reversed(digits)):
        value = int(sign)
        if place % 2:
            value = value * 2 - (_NINE if value * 2 > _NINE else 0)
        total += value
    return total
