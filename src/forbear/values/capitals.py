"""Amounts in Chinese capitals, both ways: 壹仟贰佰叁拾肆元伍角整."""

from dataclasses import dataclass

from forbear.values.money import FEN_PER_YUAN, Money

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_UNITS = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿")
_GROUP_SIZE = 10_000
_MOST_FEN = 10**14
"""Amounts stay below a trillion yuan, as ``Money.parse`` has it."""

_READ_DIGITS = {
    sign: value
    for value, signs in enumerate(
        (
            "",
            "壹一弌",
            "贰二貳弍两兩",
            "叁三叄參弎",
            "肆四",
            "伍五",
            "陆六陸",
            "柒七",
            "捌八",
            "玖九",
        ),
    )
    for sign in signs
}
_ZEROS = "零〇"
_READ_UNITS = {"拾": 10, "十": 10, "佰": 100, "百": 100, "仟": 1000, "千": 1000}
_READ_GROUPS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_YUAN = "元圆圓块塊"
_JIAO = "角毛"
_ENDS = "整正"
_BEFORE = ("人民币", "人民幣")


class NotCapitals(ValueError):
    """A text that is no amount in capitals.

    ``character`` is the sign that cannot be read, ``""`` when the text ends too early;
    ``position`` counts from 1.
    """

    def __init__(self, text: str, position: int) -> None:
        super().__init__(text, position)
        self.text = text
        self.position = position
        self.character = text[position - 1 : position]


def capitals(amount: Money) -> str:
    """Return an amount as cheques and IOUs spell it; 整 follows whole yuan.

    Raises:
        ValueError: From a trillion yuan on.
    """
    if abs(amount.fen) >= _MOST_FEN:
        raise ValueError(amount)
    yuan, fen = divmod(abs(amount.fen), FEN_PER_YUAN)
    jiao, rest = divmod(fen, 10)
    text = f"{_whole(yuan)}元" if yuan or not fen else ""
    if jiao:
        text += f"{_DIGITS[jiao]}角"
    elif rest and yuan:
        text += "零"
    if rest:
        text += f"{_DIGITS[rest]}分"
    elif not jiao:
        text += "整"
    return f"负{text}" if amount.fen < 0 else text


def read_capitals(text: str) -> Money:
    """Read capitals, the everyday digits 一二三 and traditional forms.

    A bare last digit after a gap (壹仟伍元) is refused: it is written 壹仟零伍元 or
    壹仟伍佰元, and nobody can tell which was meant.

    Raises:
        NotCapitals: Names the first character that does not fit.
    """
    plain = text.strip()
    start = next((len(word) for word in _BEFORE if plain.startswith(word)), 0)
    negative = plain[start : start + 1] in {"负", "負"}
    reader = _Reader()
    for position in range(start + negative, len(plain)):
        if not reader.take(plain[position]):
            raise NotCapitals(plain, position + (not reader.is_bare))
    if not reader.close():
        raise NotCapitals(plain, len(plain) + (not reader.dangles))
    return Money(-reader.fen if negative else reader.fen)


def _whole(yuan: int) -> str:
    """Return whole yuan in groups of four digits, with one 零 for each gap."""
    if yuan == 0:
        return _DIGITS[0]
    text = ""
    gap = False
    for power in reversed(range(len(_GROUPS))):
        group = yuan // _GROUP_SIZE**power % _GROUP_SIZE
        if not group:
            gap = bool(text)
            continue
        if text and (gap or group < _GROUP_SIZE // 10):
            text += _DIGITS[0]
        text += _group(group) + _GROUPS[power]
        gap = False
    return text


def _group(group: int) -> str:
    text = ""
    for place in reversed(range(len(_UNITS))):
        digit = group // 10**place % 10
        if digit:
            text += _DIGITS[digit] + _UNITS[place]
        elif text and not text.endswith(_DIGITS[0]):
            text += _DIGITS[0]
    return text.rstrip(_DIGITS[0])


@dataclass(slots=True)
class _Reader:
    """Takes one sign after the other; says no to the first that does not fit."""

    fen: int = 0
    group: int = 0
    """What stands since the last 万 or 亿."""
    digit: int | None = None
    """A digit that waits for its unit."""
    zero: bool = False
    """A 零 that waits for what follows."""
    unit: int = _GROUP_SIZE
    """The last unit; the next one is smaller."""
    large: int = 10**12
    """The last 万 or 亿; the next one is smaller."""
    below: int = FEN_PER_YUAN
    """The largest part in fen that may follow: 100 before 元, then 10, after 角 1, after 分 0."""
    has_any: bool = False
    ended: bool = False
    is_bare: bool = False
    """The sign before is to blame: a digit whose unit nobody can tell."""

    @property
    def dangles(self) -> bool:
        """A digit or 零 waits for a unit that did not come."""
        return self.digit is not None or self.zero

    def take(self, sign: str) -> bool:
        """Take a sign; False when it does not fit here."""
        if self.ended:
            return False
        if sign in _READ_DIGITS:
            return self._take_digit(_READ_DIGITS[sign])
        if sign in _ZEROS:
            fits = self.digit is None
            self.zero = self.has_any = True
            return fits
        if sign in _READ_UNITS:
            return self._take_unit(_READ_UNITS[sign])
        if sign in _READ_GROUPS:
            return self._take_group(_READ_GROUPS[sign])
        return self._take_money(sign)

    def close(self) -> bool:
        """Finish; False when nothing was read or a digit still waits."""
        if self.below == FEN_PER_YUAN:
            return self.has_any and self._take_yuan()
        return self.has_any and not self.dangles

    def _take_digit(self, value: int) -> bool:
        if self.digit is not None:
            return False
        self.digit, self.has_any = value, True
        return True

    def _take_unit(self, size: int) -> bool:
        if self.below < FEN_PER_YUAN or size >= self.unit:
            return False
        if self.digit is None and not self.zero:
            if size != 10 or self.group:  # noqa: PLR2004 - 拾 alone at the start means 壹拾
                return False
            self.digit = 1
        self.group += (self.digit or 0) * size
        self.unit, self.digit, self.zero, self.has_any = size, None, False, True
        return True

    def _take_group(self, size: int) -> bool:
        if self.below < FEN_PER_YUAN or size >= self.large or not self._close_group():
            return False
        if not self.group:
            return False
        self.fen += self.group * size * FEN_PER_YUAN
        self.large, self.group, self.unit, self.zero = size, 0, _GROUP_SIZE, False
        return True

    def _close_group(self) -> bool:
        """Add the bare last digit; it must follow a ten, a 零 or nothing at all."""
        if self.digit is None:
            return True
        is_first = not self.group and not self.fen
        if not (is_first or self.zero or self.unit == 10):  # noqa: PLR2004 - the tens
            self.is_bare = True
            return False
        self.group += self.digit
        self.digit = None
        return True

    def _take_money(self, sign: str) -> bool:
        if sign in _YUAN:
            return self.below == FEN_PER_YUAN and self.has_any and self._take_yuan()
        if sign in _JIAO:
            return self._take_part(10)
        if sign == "分":
            return self._take_part(1)
        self.ended = sign in _ENDS and self.has_any
        return self.ended and self.close()

    def _take_yuan(self) -> bool:
        if not self._close_group():
            return False
        self.fen += self.group * FEN_PER_YUAN
        self.group, self.zero, self.below = 0, False, 10
        return True

    def _take_part(self, size: int) -> bool:
        """Take 角 or 分; without 元 before it only a lone digit counts."""
        if self.below == FEN_PER_YUAN and (self.group or self.fen):
            return False
        if size > self.below or not self.dangles:
            return False
        self.fen += (self.digit or 0) * size
        self.digit, self.zero, self.below = None, False, 1 if size == 10 else 0  # noqa: PLR2004
        return True
