"""Who gets the money, and on which account; masked numbers are none."""

import re
from collections.abc import Iterator

from forbear.reading.history import states_a_term
from forbear.reading.roles import Role
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_HAN_NAME = r"[一-鿿·]{2,30}(?:\([一-鿿]{2,6}\)[一-鿿]{2,20})?"
_LATIN_NAME = r"[A-Z][A-Za-z.&'\-]{1,20}(?:,? \(?[A-Z&][A-Za-z.&'\-]{0,20}\)?){0,6}(?: plc)?"
_NAME = re.compile(
    r"(?:户口名称|收款户名|收款账户名称?|账户名称|账户名|收款单位|收款方|收款人(?:名称|姓名)?"
    r"|户名|[Pp]ayee"
    r"|[Aa]ccount name|[Bb]eneficiary)(?:为|是)?[ :]{0,6}[“\"_]?"
    rf"(?P<value>{_HAN_NAME}?(?=[,;。、:”\")\s_|*]|\((?![一-鿿]{{2,6}}\)[一-鿿])|账号|的账户|$)"
    rf"|{_LATIN_NAME})"
)
_INTO = re.compile(
    r"(?:付入|汇入|转入|转至|打到|付至|直接进"
    r"|存入)(?:以下账户)?:?(?:我司对公账户:)?(?:本公司)?(?:平台)?(?:运营总监|代理人)?"
    rf"(?P<value>(?:{_HAN_NAME})??(?:公司|联社"
    rf"|[一-鿿]{{2,4}}))(?:本人)?[的之](?:[一-鿿]{{0,4}})?(?:账户|户口|账号)"
    r"|(?:付入|汇入|转入|付至|转至|汇款至|付款账户|收款账户"
    r"|还款账户):(?P<firm>[一-鿿]{2,24}公司)(?=,账号)"
    r"|代理人(?P<agent>[一-鿿]{2,4})[之的](?:户口|账户)"
    r"|转[^。\n\d]{0,6}卡 ?[\d* ]{8,30} ?(?P<person>[一-鿿]{2,4})(?=[,。\n]|$)"
    rf"|(?:client account of|in the (?:Bank|Lender)'s name:|pay to"
    rf"|remit to) (?P<english>{_LATIN_NAME})"
)
_ACCOUNT = re.compile(
    r"(?:户口号码|户口号|收款账号|还款账号|账号|收款账户|银行账号|卡号|[Aa]ccount(?: [Nn]o\.?"
    r"| [Nn]umber)?"
    r"|A/C(?: [Nn]o\.?)?"
    r"|银行)(?:为|是)?[ :]{0,3}_?(?P<value>\d[\d \-]{6,34}\d)(?![\d*])"
)
_BANK = re.compile(
    r"(?:解款行|开户银行|开户行|收款银行|开户支行)(?:为|是)?[ :]{0,3}_?(?P<value>[一-鿿()]{3,40})"
    r"|(?<![一-鿿])(?P<short>[一-鿿]{2,12}银行) ?(?=\d{4} \d{4} \d{4})"
    r"|(?:[Rr]eceiving bank|[Bb]ank name"
    r"|\n[ \t]{0,6}Bank): ?(?P<english>[A-Z][A-Za-z.&'\-, ]{3,60})"
)
_NUMBER = r"(?:账号|卡号|账户)?:? ?(?P<account>\d[\d \-]{9,30}\d)(?![\d*])"
_BANK_NAME = (
    r"(?P<bank>[一-鿿]{1,14}(?:银行|联社|农行|建行|工行|中行|农商行|信用社)"
    r"[一-鿿]{0,12}|[农建工中交招]行)"
)
_PLACE = re.compile(
    r"(?:转到|打到|转入|存入|汇入|汇到|付至|付到|打进|付款方式|还款账户|收款账户|收款|[Pp]ay)"
)
_TOGETHER = (
    re.compile(rf"(?P<payee>{_HAN_NAME})[,、 \n]{{1,3}}{_NUMBER}[,、 \n]{{1,3}}{_BANK_NAME}"),
    re.compile(
        rf"(?P<payee>(?<![一-鿿])[一-鿿]{{2,24}})[,、 ]{{1,3}}{_BANK_NAME}[,、: ]{{1,3}}{_NUMBER}"
    ),
    re.compile(
        rf"(?P<payee>[一-鿿]{{2,4}}?)的?{_BANK_NAME}?卡[,:]? ?"
        rf"(?:{_BANK_NAME.replace('<bank>', '<at>')} ?)?{_NUMBER}"
    ),
    re.compile(rf"(?P<payee>[一-鿿]{{2,4}}) ?(?:个人|本人)(?:账户|卡)[,: ]{{0,2}}{_NUMBER}"),
    re.compile(
        rf"(?P<payee>{_LATIN_NAME}),? account (?:no\.? |number )?(?P<account>\d[\d \-]{{6,30}}\d)"
        r"(?:, (?P<bank>[A-Z][A-Za-z.&'\- ]{3,40}(?:, [A-Z][a-z]{2,20})?))?(?=[.;,\n])"
    ),
)
"""Name, number and bank in one breath, without labels."""
_RELATED = re.compile(
    "(?:.{0,12}(?:弟弟|哥哥|姐姐|妹妹|老婆|老公|父亲|母亲|财务|会计|本人)|[弟哥姐妹婆])(?=.{2,4}$)"
)
"""Whose relative or clerk the name belongs to."""
_NO_NAME = re.compile(
    "^(?:以|为|见|由|应|须|另|您|仅|的|就是|下)|短信|通知|另行|指定|公章|详见|页面|账号|如下"
    "|任何|名下|其|本人|乙方|甲方"
)
_PAYS_FROM = re.compile(
    "扣款|代扣|扣收|乙方(?!付|将|应|通过|转|汇|在)|借款人(?!付|将|应|转|汇)|持卡人|客户姓名"
    "|仅限|自动"
)
_PAID_TO = re.compile(r"收款|汇|转|户名|还款账户|账户|打到|付至|付入|[Pp]ay|account", re.IGNORECASE)
_BLOCK, _CLOSE = 90, 12


def payees(sources: Sources) -> Iterator[Term]:
    """Yield name, account and bank of whoever is paid."""
    yield from _labelled(sources)
    for pattern in _TOGETHER:
        for match in pattern.finditer(sources.text):
            before = sources.text[max(0, match.start() - _BLOCK) : match.end()]
            if _PLACE.search(before) and _is_paid(sources, match, match["account"]):
                yield from _parts(match)


def _parts(match: re.Match[str]) -> Iterator[Term]:
    """Yield name, number and bank of a match that holds all of them."""
    groups = match.groupdict()
    bank = "at" if groups.get("at") else "bank"
    for name, group in (
        ("payee_name", "payee"), ("payee_account", "account"), ("payee_bank", bank)
    ):  # fmt: skip
        if groups.get(group) and not (group == "payee" and _NO_NAME.search(match[group])):
            related = _RELATED.match(match[group]) if group == "payee" else None
            start = match.start(group) + (related.end() if related else 0)
            value = match.string[start : match.end(group)]
            yield Term(name, value, start, match.end(group), match.start())


def _labelled(sources: Sources) -> Iterator[Term]:
    for name, pattern in (
        ("payee_name", _NAME),
        ("payee_name", _INTO),
        ("payee_account", _ACCOUNT),
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
    is_number = value[0].isdigit()
    return not is_number or _PAID_TO.search(before + match[0][:3]) is not None
