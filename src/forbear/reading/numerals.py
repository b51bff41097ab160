"""Numbers as people say and write them in Chinese: 三十六, 两千一, 二〇二六, 四点五."""

from fractions import Fraction

DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
SMALL_UNITS = {"十": 10, "百": 100, "千": 1000}
LARGE_UNITS = {"万": 10_000, "亿": 100_000_000}
_CAPITALS = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
NUMERAL_SIGNS = "零〇一二两三四五六七八九十百千万亿"
MAX_SIGNS = 24


def whole_number(text: str) -> int | None:
    """Read 三十六, 两千一百零五, 一百二, 两千一, 廿 or 36; None when it is no number.

    A last digit behind 百, 千 or 万 counts in the next lower unit, as it is spoken:
    两千一 is 2,100. Digits in a row are read one by one: 二〇二六.
    """
    if text.isascii() and text.isdigit():
        return int(text) if len(text) <= MAX_SIGNS else None
    plain = text.replace("廿", "二十").replace("卅", "三十").translate(_CAPITALS)
    if not plain or len(plain) > MAX_SIGNS or any(sign not in NUMERAL_SIGNS for sign in plain):
        return None
    if all(sign in DIGITS for sign in plain):
        return int("".join(str(DIGITS[sign]) for sign in plain))
    return _spoken(plain)


def _spoken(plain: str) -> int | None:
    """Add up the parts before each 亿 and 万 and what is left behind them."""
    total, rest, ceiling = 0, plain, None
    for sign, size in (("亿", LARGE_UNITS["亿"]), ("万", LARGE_UNITS["万"])):
        head, found, tail = rest.partition(sign)
        if not found:
            continue
        count = _below_ten_thousand(head, None)
        if not count:
            return None
        total, rest, ceiling = total + count * size, tail, size
    if not rest:
        return total
    last = _below_ten_thousand(rest, ceiling)
    return None if last is None else total + last


def _below_ten_thousand(text: str, ceiling: int | None) -> int | None:
    """Read up to 9,999; ``ceiling`` is the unit spoken just before, which a bare digit follows."""
    total, unit = 0, ceiling or 0
    digit: int | None = None
    after_zero = False
    for sign in text:
        if sign in SMALL_UNITS:
            size = SMALL_UNITS[sign]
            if (digit is None and sign != "十") or (total and size >= unit):
                return None
            total, unit, digit, after_zero = total + (digit or 1) * size, size, None, False
        elif digit is not None or sign not in DIGITS:
            return None
        elif DIGITS[sign] == 0:
            after_zero = True
        else:
            digit = DIGITS[sign]
    if digit is None:
        return None if after_zero else total
    is_single = after_zero or unit <= SMALL_UNITS["十"]
    return total + digit * (1 if is_single else unit // 10)


def decimal_number(text: str) -> Fraction | None:
    """Read 四点五, 十八, 0.05 or 1,234.5; None when it is no number."""
    if text[:1].isascii():
        plain = text.replace(",", "")
        if not plain.replace(".", "", 1).isdigit() or plain[:1] == "." or plain[-1:] == ".":
            return None
        return Fraction(plain)
    whole, dot, part = text.partition("点")
    number = whole_number(whole)
    if number is None or (dot and not part) or any(sign not in DIGITS for sign in part):
        return None
    tail = "".join(str(DIGITS[sign]) for sign in part)
    return number + (Fraction(int(tail), 10 ** len(tail)) if tail else Fraction(0))
