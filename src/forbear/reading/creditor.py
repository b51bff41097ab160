"""Who the paper says is owed."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from forbear.reading.organisations import ENGLISH_FIRM, KIN, lender_names
from forbear.reading.roles import Role
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_SENDER = re.compile(
    r"(?:^|\n|[:收)] ?)【(?P<name>[^】\n]{2,14}?(?:银行|金融|小贷|贷款|信用社|联社)[^】\n]{0,8})】"
    r"|(?:^|\n)\[(?P<english>[A-Z][A-Za-z]{1,20}(?: [A-Z][A-Za-z]{1,20}){0,3})\] "
)
_WE = re.compile(
    r"(?P<name>(?:[A-Z][A-Za-z.&'\-]{1,20} ){1,6}(?:Ltd\.?|Limited|LLC|plc))"
    r" \((?=[^()\n]{0,30}[\"“](?:we|us|the Company|the Creditor))"
)
"""A firm that speaks of itself, whatever it is called."""
_FIRM = r"[一-鿿]{2,16}?(?:股份)?有限(?:责任)?公司"
_BUYER = re.compile(
    rf"(?:我司|我公司|本公司|债权受让人)[(,](?P<name>{_FIRM})[),]|(?P<bought>{_FIRM})(?:已|业)?"
    r"(?:于[^,。;\n]{1,16})?(?:从|自|向)[^,。;\n]{2,24}(?:受让|购[买入得]|取得)"
    rf"|债权[^,。;\n]{{0,8}}由(?P<taken>{_FIRM})(?:受让|取得|承接|收购)"
    rf"|(?P<english>{ENGLISH_FIRM})(?:,? who)? (?:has |have )?(?:now )?(?:bought|acquired|purchased"
    r"|taken over|owns?) (?:your|the|this) (?:\w+ ){0,2}(?:debt|loan|account|claim)"
    rf"|(?:assigned|sold|transferred) to (?P<to>{ENGLISH_FIRM})"
)
"""Whoever has bought the claim is owed it."""
_PERSON = re.compile(
    rf"(?<![一-鿿])(?:[一-鿿]{{2,4}}|[你我您今]|本人[一-鿿]{{2,3}})?(?:还)?欠(?:我)?{KIN}"
    r"(?P<owed>(?![款钱的债你我他她银着了])[一-鿿]{2,3})(?:的|款|钱|货款|借款|现金|人民币"
    r"|(?=[\d¥]))"
    r"|(?:收的人|收钱的人|收执人|出钱的人|借钱给[^:\n]{0,6}):(?P<taker>[一-鿿]{2,4})(?![一-鿿])"
    r"|(?<![一-鿿])(?P<lent>[一-鿿]{2,3})(?:借给|转给)[一-鿿]{1,4}(?=¥|\d|人民币)"
    r"|向(?P<name>[一-鿿]{2,4}?)借(?:款|到|了|入)"
    r"|今(?:[一-鿿]{0,3})?借到?(?P<from>[一-鿿]{2,3})(?=人民币|现金|¥|\d|[壹贰叁肆伍陆柒捌玖])"
    r"|债主(?P<lord>[一-鿿]{2,3})(?=的|,|。|\n|:|$)"
    r"|发送人[^\n(]{0,8}\((?P<sender>[一-鿿]{2,4})\)"
    r"|(?P<lender>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}) lent (?:me|us|him|her)\b"
    r"|borrowed [^.;\n]{0,30}from (?P<lends>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2})\b(?! (?:Bank|Co))"
)
_ANY_FIRM = re.compile(rf"(?:^|[\n:→·|「“ ])(?P<name>{_FIRM})(?=[ ·|\n,(“」]|$)")
_HEAD = re.compile(rf"(?P<name>{_FIRM})(?= ?函?\s|[(:,]|$)")
_LEGAL_NAME = re.compile(r"(?:股份)?有限(?:责任)?公司")
_HIRED = re.compile("委托|受托|代理")
_ACCOUNT_OF = re.compile(
    r"(?:开户[行]?|解款行|行别|[汇转存打付][到入至]|收款银行|账户|户名|卡"
    r"|[Bb]ank(?:ing)? ?:? {0,20}"
    r"|[Aa]ccount[^.;\n]{0,20}|[Tt]ransfer to )[^,。;\n一-鿿A-Za-z]{0,4}$"
)
_ACCOUNT_BEHIND = re.compile(
    r"(?:[一-鿿]{2,8}(?:[分支]行|营业部))?[,: ]{0,2}(?:的?(?:户口|账[户号]|卡(?!人))"
    r"|\d{3,4}[\- ]?\d{4})"
)
_NOBODY = re.compile(
    "^LINE$|^[们的]|用户|切勿|拨打|手机|网上|信息中介|名单|详见|联合|若干|平台|甲方|乙方|本行|我行|我们"
    ""
    ""
    ""
    ""
    ""
    "|银行方|任何|其他|别的|自称|哪家|办一下|冒充"
    "|该银行|贵行|他行|本人"
    "|^(?:商业|开户|收款|放款|债权)?银行$|^Party [AB]|^My Bank|^Bank$"
)


def creditors(sources: Sources) -> Iterator[Term]:
    """Yield who is owed: by the party lines, else the buyer, else the first lender named."""
    yield from islice(chain(_party(sources), _buyers(sources.text), _mentioned(sources)), 1)


def _party(sources: Sources) -> Iterator[Term]:
    named = [
        one
        for role in (Role.ASSIGNEE, Role.LENDER)
        for one in sources.parties.lines
        if one.role is role and one.name and not _NOBODY.search(one.name)
    ]
    for one in named[:1]:
        start = sources.text.find(one.name)
        yield Term("creditor", one.name, start, start + len(one.name), start)


def _buyers(text: str) -> Iterator[Term]:
    for match in (*_BUYER.finditer(text), *_WE.finditer(text)):
        group = next(name for name, value in match.groupdict().items() if value)
        yield Term("creditor", match[group], match.start(group), match.end(group), match.start())


def _mentioned(sources: Sources) -> Iterator[Term]:
    """Yield lenders that are named in passing, then persons and firms of any kind."""
    text = sources.text
    said = [*lender_names(text), *_senders_and_persons(text)]
    for start, end in sorted(said):
        name = text[start:end]
        if len(name) > 1 and not _NOBODY.search(name) and not _holds_account(text, start, end):
            yield _in_full(text, name, start)
    head = _HEAD.match(text, len(text) - len(text.lstrip()))
    if head:
        yield Term("creditor", head["name"], *head.span("name"), head.start())
    if not _HIRED.search(text):
        for match in _ANY_FIRM.finditer(text):
            if not _NOBODY.search(match["name"]):
                yield Term("creditor", match["name"], *match.span("name"), match.start())


def _senders_and_persons(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_SENDER, _PERSON):
        for match in pattern.finditer(text):
            yield match.span(next(name for name, value in match.groupdict().items() if value))


def _holds_account(text: str, start: int, end: int) -> bool:
    """Tell a bank that only keeps the account to be paid."""
    if _ACCOUNT_OF.search(text, max(0, start - 40), start):
        return True
    return _ACCOUNT_BEHIND.match(text, end) is not None


def _in_full(text: str, name: str, start: int) -> Term:
    """Return a creditor by the full name of the firm when the paper has it further on."""
    place = text.find(name)
    while place >= 0:
        full = _LEGAL_NAME.match(text, place + len(name))
        if full:
            return Term("creditor", text[place : full.end()], place, full.end(), place)
        place = text.find(name, place + 1)
    return Term("creditor", name, start, start + len(name), start)
