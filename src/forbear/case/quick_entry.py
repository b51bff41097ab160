"""One typed line becomes a contact.

``14:05 电话 95188 工号8812 #T1124 免罚息507.23 by 12-01 / 等短信``

Words are separated by blanks. First day and time, then in any order:

- the way: 电话 来电 去电 短信 App 聊天 微信 邮件 信 上门 法院, or call sms app chat mail …
- a number of five digits or more; ``工号8812``; ``工单T1124`` or ``#T1124``; ``@王经理``
- ``14分钟``, ``录音``, ``+mybank`` for the debt, 催收 or 中介 for who they are
- ``by 12-01`` or ``12-01前``: what was said is a promise until that day; it is the
  borrower's own when it starts with 我 or ``I``
- behind a slash: the next step, again with ``by``
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any, cast

from forbear.case.contact import Contact, Figure, Promise
from forbear.case.edit import Item
from forbear.case.kinds import Channel, Direction, Party, PromiseKind, Side
from forbear.case.quick_when import clock, coming_day, moment, past_day
from forbear.case.record import record
from forbear.values.money import Money

_WAYS: Mapping[str, tuple[Channel, Direction | None]] = {
    "电话": (Channel.CALL, None),
    "call": (Channel.CALL, None),
    "来电": (Channel.CALL, Direction.IN),
    "去电": (Channel.CALL, Direction.OUT),
    "短信": (Channel.SMS, None),
    "sms": (Channel.SMS, None),
    "app": (Channel.APP, None),
    "app消息": (Channel.APP, None),
    "聊天": (Channel.CHAT, None),
    "微信": (Channel.CHAT, None),
    "chat": (Channel.CHAT, None),
    "邮件": (Channel.MAIL, None),
    "mail": (Channel.MAIL, None),
    "信": (Channel.LETTER, None),
    "信函": (Channel.LETTER, None),
    "letter": (Channel.LETTER, None),
    "上门": (Channel.VISIT, Direction.IN),
    "visit": (Channel.VISIT, Direction.IN),
    "法院": (Channel.COURT, Direction.IN),
    "court": (Channel.COURT, Direction.IN),
}
_DIRECTIONS = {
    "in": Direction.IN,
    "对方": Direction.IN,
    "out": Direction.OUT,
    "本人": Direction.OUT,
}
_PARTIES = {
    "催收": Party.COLLECTOR,
    "collector": Party.COLLECTOR,
    "中介": Party.AGENCY,
    "agency": Party.AGENCY,
    "调解": Party.MEDIATOR,
    "监管": Party.REGULATOR,
    "regulator": Party.REGULATOR,
}
_KNOWN_WORDS: tuple[tuple[str, Mapping[str, object]], ...] = (
    ("channel", _WAYS),
    ("direction", _DIRECTIONS),
    ("party", _PARTIES),
    ("recorded", {"录音": True, "recorded": True, "rec": True}),
)
_PATTERNS = (
    ("staff_no", re.compile(r"(?:工号|staff)[:：]?([0-9A-Za-z-]+)", re.IGNORECASE)),
    ("ticket", re.compile(r"(?:[#＃]|工单号?[:：]?|ticket[:：]?)([0-9A-Za-z-]+)", re.IGNORECASE)),
    ("person", re.compile(r"[@＠](\S+)")),
    ("number", re.compile(r"(\+?[0-9](?:-?[0-9]){4,14})", re.ASCII)),
)
_MINUTES = re.compile(r"([0-9]{1,3})(?:分钟|min)", re.ASCII | re.IGNORECASE)
_DEBT = re.compile(r"\+([a-z0-9][a-z0-9_-]*)", re.ASCII)
_UNTIL = re.compile(r"(\S+?)(?:之?前)", re.ASCII)
_AMOUNT = re.compile(r"(?<![0-9.,])([0-9][0-9,]*(?:\.[0-9]{1,2})?)(?![0-9.,]*(?:期|月|日|号|%|天))")
_APART = re.compile(
    r"(?i)(?<!\S)(staff|ticket|工号|工单号?)[:：]?\s+(?:no\.?\s+)?(?=[0-9A-Z-]*[0-9])"
)
"""A word and its number written apart."""
_OWN = re.compile(r"(?:我|本人|I\b)")
_PROMISED: tuple[tuple[str, PromiseKind], ...] = (
    (r"结清证明|clearance", PromiseKind.CLEARANCE),
    (r"征信|register", PromiseKind.UPDATE_REGISTER),
    (r"停息|freeze", PromiseKind.FREEZE),
    (r"停止?催收|不再打|stop call", PromiseKind.STOP_CALLS),
    (r"免|减|waive", PromiseKind.WAIVE),
    (r"回电|call back", PromiseKind.CALL_BACK),
    (r"发|寄|send", PromiseKind.SEND_PAPER),
    (r"分期|分[0-9]+期|instalment", PromiseKind.INSTALMENTS),
)
_OWN_PAYS = re.compile(r"还|付|pay")
_SLASH = re.compile(r"\s+[/／]\s*|[／]")


@record
class QuickEntry:
    """A contact read from one line, with what was taken for what."""

    contact: Contact
    understood: tuple[tuple[str, str], ...]
    """Pairs of a contact's field and the words it was read from, in typed order."""
    has_time: bool
    """False when no time was typed and the present clock was taken."""


def parse_quick(text: str, now: datetime) -> QuickEntry:
    """Read one line of a hurried note; whatever is no sign is what was said.

    Args:
        now: The present moment, in the borrower's zone.
    """
    joined = _APART.sub(r"\1", text)
    happened, _, planned = _SLASH.sub("\n", joined, count=1).partition("\n")
    words = happened.split()
    day = past_day(words[0], now.date()) if words else None
    rest = words[1:] if day else words
    at = clock(rest[0]) if rest else None
    when = moment(day, at, now)
    reading = _Reading(when)
    if at or day:
        reading.understood.append(("happened_at", " ".join(words[: (day is not None) + bool(at)])))
    reading.read(rest[1:] if at else rest)
    reading.plan(planned.split())
    return QuickEntry(
        contact=reading.contact(), understood=tuple(reading.understood), has_time=at is not None
    )


def as_item(entry: Contact | Promise | Figure) -> Item:
    """Return a record as the values of a file: what is unset or usual is left out."""
    values = ((field, getattr(entry, field.name)) for field in fields(entry))
    return {
        field.name: _plain(value) for field, value in values if value not in {None, field.default}
    }


def _plain(value: Any) -> Any:  # noqa: ANN401 - a field of any kind
    if isinstance(value, tuple):
        return [as_item(one) if isinstance(one, Promise | Figure) else one for one in value]
    return value


class _Reading:
    """Sorts the words of one line into the fields of a contact."""

    def __init__(self, when: datetime) -> None:
        self.when = when
        self.understood: list[tuple[str, str]] = []
        self.found: dict[str, object] = {}
        self.said: list[str] = []
        self.promises: tuple[Promise, ...] = ()

    def read(self, words: list[str]) -> None:
        """Take the words of what happened."""
        until, words = self._until(words)
        for word in words:
            for field, value in _sign(word):
                if field not in self.found:
                    self.found[field] = value
                    self.understood.append((field, word))
                    break
            else:
                self.said.append(word)
        if until and self.said:
            self.promises = (_promise(" ".join(self.said), self.when, until),)
            self.understood.append(("promises", until))

    def plan(self, words: list[str]) -> None:
        """Take the words of the next step."""
        until, words = self._until(words)
        for word in [word for word in words if _DEBT.fullmatch(word)]:
            self.found.setdefault("debts", (word[1:],))
            self.understood.append(("debts", word))
            words.remove(word)
        if words:
            self.found["next_step"] = " ".join(words)
            self.understood.append(("next_step", " ".join(words)))
        if until:
            self.found["next_due"] = coming_day(until, self.when.date())
            self.understood.append(("next_due", until))

    def contact(self) -> Contact:
        """Return the contact; the way is a call unless a word says otherwise."""
        way = self.found.pop("channel", (Channel.CALL, None))
        channel, direction = cast("tuple[Channel, Direction | None]", way)  # a pair of _WAYS
        usual = Direction.OUT if channel in {Channel.CALL, Channel.LETTER} else Direction.IN
        named = cast("Direction | None", self.found.pop("direction", None))  # from _DIRECTIONS
        return Contact(
            happened_at=self.when,
            direction=named or direction or usual,
            channel=channel,
            summary=" ".join(self.said),
            promises=self.promises,
            **self.found,  # type: ignore[arg-type] # each value comes from its own pattern
        )

    def _until(self, words: list[str]) -> tuple[str, list[str]]:
        """Take out ``by 12-01`` or ``12-01前``; the day as typed, or an empty text."""
        for position, word in enumerate(words):
            following = words[position + 1 : position + 2]
            if word.lower() == "by" and following and coming_day(following[0], self.when.date()):
                return following[0], words[:position] + words[position + 2 :]
            before = _UNTIL.fullmatch(word)
            if before and coming_day(before[1], self.when.date()):
                return before[1], words[:position] + words[position + 1 :]
        return "", words


def _sign(word: str) -> Iterator[tuple[str, object]]:
    """Yield the fields that a word can fill, the likeliest first."""
    for field, known in _KNOWN_WORDS:
        if word.lower() in known:
            yield field, known[word.lower()]
    for field, pattern in _PATTERNS:
        if found := pattern.fullmatch(word):
            yield field, found[1]
    if minutes := _MINUTES.fullmatch(word):
        yield "duration_minutes", int(minutes[1])
    if debt := _DEBT.fullmatch(word):
        yield "debts", (debt[1],)


def _promise(said: str, when: datetime, until: str) -> Promise:
    own = _OWN.match(said) is not None
    return Promise(
        by=Side.BORROWER if own else Side.LENDER,
        what=said,
        kind=_promise_kind(said, own=own),
        amount=_amount(said),
        due=coming_day(until, when.date()),
    )


def _amount(said: str) -> Money | None:
    """Return the sum of a promise; of several numbers the one with fen, else none: no guess."""
    numbers = _AMOUNT.findall(said)
    exact = [number for number in numbers if "." in number]
    candidates = exact or numbers
    return Money.typed(candidates[0]) if len(candidates) == 1 else None


def _promise_kind(said: str, *, own: bool) -> PromiseKind:
    if own:
        return PromiseKind.PAY if _OWN_PAYS.search(said) else PromiseKind.SEND
    for pattern, kind in _PROMISED:
        if re.search(pattern, said):
            return kind
    return PromiseKind.OTHER
