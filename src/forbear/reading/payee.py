"""Who gets the money, and on which account; masked numbers are none."""

import re
from collections.abc import Iterator

from forbear.reading.account_lines import AccountLine, account_lines
from forbear.reading.history import states_a_term
from forbear.reading.roles import Role
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_HAN_NAME = r"[一-鿿·]{2,30}(?:\([一-鿿]{2,6}\)[一-鿿]{2,20})?"
_LATIN_NAME = (
    r"[A-Z][A-Za-z.&'\-]{1,20}(?:,? \(?(?!Account"
    r"|Bank {2})[A-Z&][A-Za-z.&'\-]{0,20}\)?){0,6}(?: plc)?"
)
_NAME = re.compile(
    r"(?:户口名称|收款户名|收款账户名称?|账户名称|账户名|收款单位|收款方|收款人(?:名称|姓名|全称)?"
    r"|户名|[Pp]ayee|[Aa]ccount name|[Bb]eneficiary)(?:就?[为是])?[ :\t|]{0,20}[“\"_]?"
    rf"(?P<value>{_HAN_NAME}?(?=[,;。、:/”\")\s_|*]|\((?![一-鿿]{{2,6}}\)[一-鿿])|账号|的账户|$)"
    rf"|{_LATIN_NAME})"
)
_INTO = re.compile(
    r"(?:付入|汇入|转入|转至|打到|付至|直接进"
    r"|存入)(?:以下账户)?:?(?:我司对公账户:)?(?:本公司)?(?:平台)?"
    r"(?:运营总监|代理人|业务员|经理|财务|会计|出纳)?"
    rf"(?P<value>(?:{_HAN_NAME})??(?:公司|联社|[一-鿿]{{2,4}}))(?:本人"
    rf"|自己)?[的之](?:[一-鿿]{{0,4}})?"
    r"(?:账户|户口|账号|卡上)"
    r"|(?:付入|汇入|转入|付至|转至|汇款至|付款账户|收款账户"
    r"|还款账户):(?P<firm>[一-鿿]{2,24}公司)(?=,账号)"
    r"|代理人(?P<agent>[一-鿿]{2,4})[之的](?:户口|账户)"
    r"|转[^。\n\d]{0,6}卡 ?[\d* ]{8,30} ?(?P<person>[一-鿿]{2,4})(?=[,。\n]|$)"
    r"|(?:PayMe|FPS|PayPal|Zelle|转数快|支付宝"
    r"|微信)[^A-Z\n。]{0,6}(?P<shown>[A-Z]{2,}(?: [A-Z]{2,}){1,3})"
    rf"|(?:client account of|in the (?:Bank|Lender)'s name:|[Pp]ay(?:able)? to:?|remit to:?)"
    rf" (?P<english>{_LATIN_NAME})"
)
_BANK = re.compile(
    r"(?:解款行|行别|开户银行|开户行|收款银行|开户支行|(?<![一-鿿])开户(?!银?行|支行)"
    r"|(?<![一-鿿])银行(?=:))(?:为|是)?"
    r"[ :\t|]{0,20}\n?[ \t]{0,6}_?(?P<value>[一-鿿]{3,30}(?:\([一-鿿]{2,6}\)[一-鿿]{2,12})?)"
    r"|[于至](?P<held>(?:(?![于至在])[一-鿿]){2,16}(?:银行|联社"
    r"|信用社)[一-鿿]{0,10}?)[之的](?:账户|户口)"
    r"|的(?P<card>[一-鿿]{0,6}(?:银行|[农建工中招交]行))卡(?=,户名|,卡号| ?\d{4})"
    r"|(?:[Rr]eceiving bank|[Bb]ank name|(?<![a-z&] )Bank(?=:| {3}))[: ]{0,24}"
    r"(?P<english>[A-Z][A-Za-z.&'\-]{1,20}(?:,? (?:[A-Z&][A-Za-z.&'\-]{0,20}|of|and|plc"
    r"|branch)){0,8})"
)
_NO_NAME = re.compile(
    "^(?:我|你|他|她|以|为|见|由|应|须|另|您|仅|的|就是|下)|短信|通知|另行|指定|公章|详见|页面|账号|如下"
    ""
    ""
    ""
    "|任何|名下|其|本人|乙方|甲方"
)
_PAYS_FROM = re.compile(
    "扣款|代扣|扣收|(?<![:到至给])乙方(?!付|将|应|通过|转|汇|在)|借款人(?!付|将|应|转|汇)|持卡人|客户姓名"
    ""
    ""
    "|仅限|自动"
)
_TO_LENDER = re.compile(r"to the (?:Lender|Bank|Creditor|Claimant)(?=, account)")
_HOLDER = re.compile(r"户名(?P<name>[一-鿿]{2,4})")
_END = re.compile(r"[。\n]")
_TAKEN = re.compile(r"[^。;\n]{0,10}(?:扣收|代扣|自动扣|扣划)")
_PAID_TO = re.compile(
    r"收款|汇|转|户名|账户|打到|付至|付入|[Pp]ay|account|transfer|goes to|存入|户头|打给|邮局",
    re.IGNORECASE,
)
_BLOCK, _CLOSE, _CLAUSE, _BEHIND = 90, 12, 24, 50


def payees(sources: Sources) -> Iterator[Term]:
    """Yield name, account and bank of whoever is paid."""
    yield from _labelled(sources)
    for line in account_lines(sources.text):
        place = line.number.start
        if not _is_paid_into(sources, line) or not states_a_term(sources.text, place):
            continue
        named = (
            ("payee_name", line.name),
            ("payee_account", line.number),
            ("payee_bank", line.bank),
        )
        for name, part in named:
            if part is not None and not (name == "payee_name" and _NO_NAME.search(part.words)):
                yield Term(name, part.words, part.start, part.start + len(part.words), part.start)
        by_role = _lender_by_role(sources, line) if line.name is None else None
        if by_role is not None:
            yield by_role


def _is_paid_into(sources: Sources, line: AccountLine) -> bool:
    """Tell an account that somebody is told to pay to from one that pays."""
    text, start = sources.text, line.number.start
    end = start + len(line.number.words)
    clause = text[max(0, start - _CLAUSE) : start]
    behind = text[end : end + _BEHIND]
    sentence = _END.split(behind)[0]
    if _PAYS_FROM.search(clause) or _TAKEN.search(sentence):
        return False
    said = _HOLDER.search(clause + sentence)
    if said and sources.parties.role_of(said["name"]) is Role.BORROWER:
        return False
    return _PAID_TO.search(text[max(0, start - _BLOCK) : start] + behind) is not None


def _lender_by_role(sources: Sources, line: AccountLine) -> Term | None:
    """Return the lender's name where the paper says 'to the Lender, account ...'."""
    before = sources.text[max(0, line.number.start - _CLAUSE) : line.number.start]
    lender = sources.parties.first(Role.LENDER)
    said = _TO_LENDER.search(before)
    if lender is None or said is None:
        return None
    return Term("payee_name", lender.name, lender.start, lender.end, lender.start)


def _labelled(sources: Sources) -> Iterator[Term]:
    for name, pattern in (
        ("payee_name", _NAME),
        ("payee_name", _INTO),
        ("payee_bank", _BANK),
    ):
        for match in pattern.finditer(sources.text):
            group = next(key for key, value in match.groupdict().items() if value)
            if _is_paid(sources, match, match[group]):
                yield Term(name, match[group], match.start(group), match.end(group), match.start())


def _is_paid(sources: Sources, match: re.Match[str], value: str) -> bool:
    """Tell an account that is paid from one that pays, and a name from other words."""
    before = sources.text[max(0, match.start() - _BLOCK) : match.start()]
    masked = "*" in sources.text[match.start() : match.end() + 1].replace("**", "*", 1)
    if _NO_NAME.search(value) or not states_a_term(sources.text, match.start()):
        return False
    if masked and (value[0].isdigit() or sources.text[match.end() : match.end() + 1] == "*"):
        return False
    if value in sources.parties.named(Role.BORROWER) or _PAYS_FROM.search(before[-_CLOSE:]):
        return False
    if _TAKEN.match(sources.text, match.end()):
        return False
    is_number = value[0].isdigit()
    return not is_number or _PAID_TO.search(before + match[0][:3]) is not None
