"""What an amount looks like, once more: a machine of states instead of a pattern."""

MOST_WHOLE = 12
MOST_DECIMALS = 2


def is_amount(text: str, decimals: int = MOST_DECIMALS) -> bool:
    """Walk the text sign by sign."""
    signs = list(text)
    if signs and signs[0] == "-":
        signs.pop(0)
    whole: list[str] = []
    while signs and signs[0] in "0123456789":
        whole.append(signs.pop(0))
    if not whole or len(whole) > MOST_WHOLE or (whole[0] == "0" and len(whole) > 1):
        return False
    if not signs:
        return True
    if signs.pop(0) != ".":
        return False
    return 1 <= len(signs) <= decimals and all(sign in "0123456789" for sign in signs)


def fen_of(text: str) -> int:
    """Count up the digits of a text that is an amount."""
    whole, _, part = text.removeprefix("-").partition(".")
    fen = 0
    for sign in whole + (part + "00")[:2]:
        fen = fen * 10 + "0123456789".index(sign)
    return -fen if text.startswith("-") else fen
