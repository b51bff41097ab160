"""Who is who in a paper: 甲方 and 乙方, the Bank and the Borrower, by its own party lines."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from forbear.reading.roles import FIXED_ROLES, ROLE_WORDS, Role, role_of_name, role_of_word

_LETTERED = "甲方|乙方|丙方|丁方|甲|乙|丙|被申请人|申请人|原告|被告"
_ROLE = "|".join(sorted("|".join(ROLE_WORDS.values()).split("|"), key=len, reverse=True))
_PLAIN_ROLE = "|".join(one for one in _ROLE.split("|") if one != "银行")
_NAME = (
    r"(?P<name>[^\s,;:。|()/_<>《》“”\"、·]{2,40}(?:\([^\s():]{1,10}\)[一-鿿]{2,20})?)?"
    r"(?: ?\((?:全称|全名):?(?P<full>[^\s()]{4,40})\))?"
)
_SO_CALLED = r" ?\((?:以下(?:均)?(?:简)?称:?|即)?[“\"]?"
_QUALIFIED = r"[”\"]?(?:[、,/ ][^()\n]{0,16})?\)"
_PARTY_LINE = re.compile(
    rf"(?<![\w一-鿿])(?:(?P<label>{_LETTERED})(?:{_SO_CALLED}(?P<role>{_ROLE}){_QUALIFIED})?"
    rf"|(?P<first>{_ROLE})(?:{_SO_CALLED}(?P<second>{_LETTERED}){_QUALIFIED})?)"
    rf"(?:姓名|名称|全称)?(?: ?\((?:全称|姓名|名称)\))? ?[:=】] ?(?:(?P<third>{_ROLE}) )?{_NAME}"
)
_LABELLED = re.compile(
    rf"(?P<label>{_LETTERED})\((?P<word>{_ROLE})\) ?(?P<name>[一-鿿]{{2,24}})(?=[\s,;。(]|$)"
)
_ORGANISED = r"(?:公司|银行|联社|信用社|商行|中心|[分支]行|事务所|店|厂|部|社)"
_FIELD = re.compile(
    rf"(?:^|(?<=\n))[ \t>·○●•|*\-]{{0,8}}(?P<first>{_ROLE})(?:\((?P<second>{_LETTERED})\))?"
    rf"[ \t|]{{0,40}}(?P<name>[一-鿿]{{2,24}}?(?:\([一-鿿]{{2,6}}\)[一-鿿]{{0,14}}?)?{_ORGANISED}"
    rf"(?=[\s,;。(|]|$)|(?<=[ \t|])[一-鿿]{{2,4}}(?=[ \t]*(?:[(|\n]|$))"
    r"|[一-鿿]{2,3}(?=[ \t]*(?:\n|$)))"
)
"""A role and its name, parted by blanks, a bar or nothing."""
_CALLED = re.compile(
    r"(?P<name>(?<![一-鿿])[一-鿿]{2,40}"
    r"|(?<![A-Za-z.&'\-])[A-Z][A-Za-z.&'\-]{1,30}(?:,? \(?[A-Za-z.&'\-]{1,30}\)?){0,7})"
    r",? ?\((?:以下(?:均)?(?:简)?称:?为?|the |hereinafter |即|下称|(?=[“\"'])"
    rf"|(?=(?:{_ROLE}|[甲乙丙]方)[)、,]))[“\"']?(?:the )?"
    rf"(?P<called>{_LETTERED}|{_ROLE})[”\"']?(?:[、,/或][^()\n]{{0,16}})?\)(?! ?:)"
)
_ENGLISH_LINE = re.compile(
    r"(?<![A-Za-z])(?P<word>Lender|Bank|Creditor|Borrower|Debtor|Guarantor|Assignee|Claimant"
    r"|Defendant|Customer)\)?: {1,40}"
    r"(?P<name>[A-Z][A-Za-z.&'\-]{0,30}(?:,? \(?[A-Z][A-Za-z.&'\-]{0,30}\)?){0,8}(?: plc)?)"
)
_BORROWS = re.compile(
    r"(?P<who>[甲乙丙])方?(?:因[^。;\n]{0,20})?"
    r"(?:前)?(?:向(?P<whom>[甲乙丙])方?(?:申请|所为之)?(?:借|贷|举债)"
    r"|(?:尚?欠|拖欠|结欠)(?P<owed>[甲乙丙])方?(?:的|借)?(?:本金|款|人民币|¥|货|\d))"
)
_LENDS = re.compile(r"(?P<who>[甲乙丙])方?(?:同意|自愿)?(?:借给|出借给|贷给)(?P<whom>[甲乙丙])方?")
_HIRES = re.compile(r"(?P<who>[甲乙])方?(?:自愿|全权|特|现|不可撤销地)?委托(?P<whom>[甲乙])方?")
_LEAD_IN = re.compile(
    rf"^(?:兹有|(?:立约)?双方[为:]|立[一-鿿]{{1,4}}[人书]|由|与|和(?!顺|平|县|信|谐|田)|及|系"
    rf"|between|and)?(?: )?"
    rf"(?:(?P<role>{_PLAIN_ROLE})(?=[一-鿿]{{2}}))?"
)
_INSIDE = re.compile(rf"^[一-鿿]{{4,30}}(?:{_PLAIN_ROLE})(?=[一-鿿]{{4}})")
_ACCOUNT = re.compile(r"[ ,;\n\t]{0,4}(?:账号|户口|户名|卡号|\d)")
_ROLE_BEFORE = re.compile(rf"(?P<role>{_ROLE})[ \t]{{1,8}}$")
_NO_NAME = re.compile(
    r"^Party [AB]|^[甲乙丙丁]方?$|公章|签[字章名]|盖章|姓名|名称|身份证|应|同意|可以|有权|委托|将"
    r"|不得|须|承诺|保证"
    r"|^(?:声明|义务|权利|责任|信息|资料|陈述|账户|地址|电话|联系|确认|告知)"
    r"|^[我你您那这能不好行对嗯啊哦喂就要先再没是]"
)
_LONGEST_PERSON = 5
_LIKE_NAME = re.compile(rf"{_ORGANISED}|[A-Za-z]|金融|小贷|·|用户|平台")


_ROLE_REACH = 16


@dataclass(frozen=True, slots=True)
class PartyLine:
    """One party as a paper introduces it."""

    role: Role
    label: str
    """How the paper calls it from then on, such as 甲方; empty when only its role is named."""
    name: str
    """Empty when the paper leaves it blank."""
    start: int
    """Offset of the name, or of the label when there is no name."""
    end: int


@dataclass(frozen=True, slots=True)
class Parties:
    """The parties of a paper; 甲方 lends and 乙方 borrows unless the paper says otherwise."""

    lines: tuple[PartyLine, ...] = ()
    labels: Mapping[str, Role] = field(default_factory=lambda: FIXED_ROLES)
    """The role behind every label and, last, every name."""

    def role_of(self, label: str) -> Role | None:
        """Return the role of 甲方, 本行, the Bank or a name; None for a stranger."""
        return self.labels.get(label) or self.labels.get(label.lower())

    def named(self, role: Role) -> tuple[str, ...]:
        """Return the names of everybody in a role, in the paper's order, each once."""
        return tuple(dict.fromkeys(one.name for one in self.lines if one.role is role and one.name))

    def first(self, role: Role) -> PartyLine | None:
        """Return the first party in a role that has a name."""
        return next((one for one in self.lines if one.role is role and one.name), None)


def parties_of(text: str) -> Parties:
    """Read the parties of a normalised paper."""
    found = tuple(sorted(_introduced(text), key=lambda one: one.start))
    labels = dict(FIXED_ROLES)
    labels |= _told(text)
    for one in found:
        if one.label and one.role is not Role.OTHER:
            labels[one.label] = labels[_long(one.label)] = one.role
    lines = tuple(_settled(found, labels))
    labels |= {one.name: one.role for one in lines if one.name}
    return Parties(lines, labels)


def _introduced(text: str) -> Iterator[PartyLine]:
    """Yield each introduction; a role that neither word nor name tells is OTHER for now."""
    for match in _PARTY_LINE.finditer(text):
        label = match["label"] or match["second"] or ""
        word = match["role"] or match["first"] or match["third"]
        if word == "银行" and _ACCOUNT.match(text, match.end()):
            continue
        if not (word and word.isascii()):
            yield _line(match, label, word)
    for match in _LABELLED.finditer(text):
        yield _line(match, match["label"], match["word"])
    for match in _FIELD.finditer(text):
        yield _line(match, match["second"] or "", match["first"])
    for match in _CALLED.finditer(text):
        called = match["called"]
        is_label = re.fullmatch(_LETTERED, called) is not None
        before = _ROLE_BEFORE.search(text, max(0, match.start() - _ROLE_REACH), match.start())
        lead = before or _LEAD_IN.match(match["name"])
        word = lead["role"] if lead else None
        yield _line(match, called if is_label else "", word if is_label else called)
    for match in _ENGLISH_LINE.finditer(text):
        yield _line(match, "", match["word"])


def _line(match: re.Match[str], label: str, word: str | None) -> PartyLine:
    full = match.groupdict().get("full")
    name = full or match["name"] or ""
    if "called" in match.groupdict():
        name = _INSIDE.sub("", _LEAD_IN.sub("", name))
    is_person = len(name) <= _LONGEST_PERSON or _LIKE_NAME.search(name)
    if _NO_NAME.search(name) or not is_person:
        name = ""
    role = role_of_word(word) if word else role_of_name(name)
    if role is Role.LENDER and role_of_name(name) is Role.ASSIGNEE:
        role = Role.ASSIGNEE
    end = match.end("full" if full else "name") if name else match.end()
    return PartyLine(role, _long(label), name, end - len(name) if name else match.start(), end)


def _long(label: str) -> str:
    return f"{label}方" if label in {"甲", "乙", "丙"} else label


def _told(text: str) -> dict[str, Role]:
    """Return the roles that a sentence gives away: 甲方向乙方借款 makes 甲方 the borrower."""
    told: dict[str, Role] = {}
    for pattern, who, whom in (
        (_HIRES, Role.BORROWER, Role.AGENT),
        (_BORROWS, Role.BORROWER, Role.LENDER),
        (_LENDS, Role.LENDER, Role.BORROWER),
    ):
        match = pattern.search(text)
        if match is None:
            continue
        one, other = [_long(name) for name in match.groups() if name]
        if one != other:
            told |= {one: who, other: whom}
    return told


def _settled(found: Iterable[PartyLine], labels: Mapping[str, Role]) -> Iterator[PartyLine]:
    for one in found:
        role = labels.get(one.label, one.role) if one.role is Role.OTHER else one.role
        yield PartyLine(role, one.label, one.name, one.start, one.end)
