"""What one sentence of a paper says, with its history, negation and exceptions already settled."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from forbear.reading.statements.polarity import is_denied
from forbear.reading.statements.signs import Signs

LENDER, BORROWER, GUARANTOR, OTHER, US = "ⓁⒷⒼⓉⓊ"
"""One sign for each role; the words of a statement hold these in place of 甲方, the Bank …"""
ROLES = LENDER + BORROWER + GUARANTOR + OTHER + US
CREDITOR_SIDE = LENDER + US
"""The lender, and whoever says *we* in a paper or message."""

_SPOKEN = str.maketrans(
    {LENDER: "贷款方", BORROWER: "您", GUARANTOR: "保证人", OTHER: "第三方", US: "对方"}
)
_TO_LENDER = re.compile(r"(?:写给|致|给)Ⓛ|尊敬的Ⓛ|Ⓛ的?(?:同志|领导|负责人)|(?:dear|to:? ?)Ⓛ")
_ASKING = re.compile(r"盼复|恳请|我想求|请求|望批准|特此申请|i (?:am|would like to) ask")
_PROMISING = re.compile(r"Ⓛ同意|Ⓛ\((?:公章|盖章|印)|(?:我|Ⓑ)(?:承诺|保证)|undertake")
_SALUTATION = 4
"""Sentences at the head of a letter that name whom it goes to."""
_OWNED = re.compile(
    r"[之的]?(?:个人|本人)?(?:姓名|信息|资料|材料|电话|号码|住址|隐私|家属|亲属|单位|债务|欠款)"
)
"""What belongs to somebody who is named only for it."""
_OBJECT = re.compile(r"[欠对向从给将与和及同由经致就受替因]$")


class Kind(StrEnum):
    """What a sentence is good for."""

    TERM = "termSays what holds, is done or is asked."
    HEADING = (
        "headingA heading, field label or line of a table of contents: says nothing by itself."
    )
    WARNING = "warningWarns of what others do."
    ASKED = "askedA question."
    TOLD = "toldHistory: the old contract or the past, not kept by this paper."
    SAMPLE = "sampleA template that is marked as one."
    OWN = "ownWhat the borrower himself says in a talk."


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence: its words in one vocabulary, and where the paper says it."""

    words: str
    """Simplified, half-width, one word for one thing, roles as signs; English likewise."""
    quote: str
    """As the paper has it, on one line."""
    line: int
    """Line of the original text on which it starts, from 1."""
    kind: Kind = Kind.TERM
    excepts: bool = False
    """Ends in an exception (但…除外) that lets through what the sentence denies."""
    among: Signs | None = field(default=None, compare=False, repr=False)
    """All sentences of its paper, when they are many: phrases are looked for in all at once."""

    @property
    def binds(self) -> bool:
        """Whether it states a term at all."""
        return self.kind is Kind.TERM

    def spoken(self, words: str) -> str:
        """Return canonical words as people say them, without signs for roles."""
        return words.translate(_SPOKEN)

    def denies(self, start: int) -> bool:
        """Tell whether what begins at this place is denied, exceptions counted."""
        return is_denied(self.words, start) and not self.excepts

    def subject(self, place: int) -> str:
        """Return the sign of the role that acts at this place; empty when nobody is named."""
        owner = ""
        for position in range(min(place, len(self.words)) - 1, -1, -1):
            sign = self.words[position]
            if sign not in ROLES or _OBJECT.search(self.words[:position][-1:]):
                continue
            if _OWNED.match(self.words, position + 1) is None:
                return sign
            owner = owner or sign
        return owner


@dataclass(frozen=True, slots=True)
class Statements:
    """Everything that a paper or a message says, sentence by sentence."""

    all: tuple[Statement, ...]
    is_talk: bool = False
    """A chat or the notes of a call, and no paper to sign."""

    def __iter__(self) -> Iterator[Statement]:
        return iter(self.all)

    @property
    def is_request(self) -> bool:
        """Whether it is a letter in which the borrower asks the lender, and promises nothing."""
        return (
            any(_TO_LENDER.search(one.words) for one in self.all[:_SALUTATION])
            and any(_ASKING.search(one.words) for one in self.all)
            and not any(_PROMISING.search(one.words) for one in self.all)
        )

    @property
    def binding(self) -> tuple[Statement, ...]:
        """The sentences that state terms."""
        return tuple(one for one in self.all if one.binds)
