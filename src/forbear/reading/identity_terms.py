"""Contract number, creditor, payee, account and court, in the paper's own words."""

import re
from collections.abc import Iterator

from forbear.reading.history import states_a_term
from forbear.reading.roles import Role
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_NUMBER = r"(?P<no>[A-Za-z0-9(〔\[][A-Za-z0-9\-_/()\[\]〔〕第字号年]{3,40}(?<![-_/(\[]))"
_LOAN_WORD = r"(?:借款|贷款|信贷|授信|分期|借贷|个人经营贷款|小微企业贷款)"
_CONTRACT = (
    re.compile(
        rf"{_LOAN_WORD}(?:合同|协议|契约)》?(?:编号|号码|号|\(?编号)?[为是]?[:(]? ?(?:编号"
        rf"|No\.)?[:为]? ?{_NUMBER}"
    ),
    re.compile(rf"(?:原合同|合同)(?:编号|号码|号)[为是]?:? ?{_NUMBER}"),
    re.compile(
        rf"编号[为是:]{{0,2}} ?{_NUMBER}[)]?(?:号)?的?《?[^,。;\n》]{{0,14}}(?:合同|协议|契约)"
    ),
    re.compile(
        rf"(?:Loan )?(?:Agreement|Contract) (?:No\.?|Number:?|#) ?:? ?{_NUMBER}", re.IGNORECASE
    ),
    re.compile(rf"借据(?:编号|号)[为是:]{{0,2}} ?{_NUMBER}"),
    re.compile(
        rf"(?<!协议)(?<!方案)(?<!审批)编号[为是:]{{0,2}} ?(?=[A-Z]{{2,4}}\d{{6}}){_NUMBER}"
        r"(?=[^\n]{0,12}(?:借款|贷款|网商贷))"
    ),
)
_OWN_NUMBER = re.compile(
    r"(?:还款|分期|展期|结清|和解|调解|补充|本)[^,。;\n]{0,8}(?:协议|方案|合同)?(?:编号"
    r"|号)?[:为]? ?$"
)
_NAME = (
    r"(?P<value>[^\s,;:。|()/_<>《》“”\"、]{2,40}(?:\([^\s():]{1,10}\)[一-鿿]{2,20})?"
    r"|[A-Z][A-Za-z.&'\-]+(?: [A-Za-z.&'\-]+){0,6})"
)
_PAYEE = re.compile(
    rf"(?:收款户名|收款账户名称?|收款账户户名|账户名称|账户名|收款单位|收款方|收款人名称"
    rf"|收款人姓名|收款人|户名|[Pp]ayee|[Aa]ccount name"
    rf"|[Bb]eneficiary)[为是]?[: ]{{1,2}} ?{_NAME}"
    rf"|收款人[为是]{_NAME.replace('value', 'second')}"
)
_ACCOUNT = re.compile(
    r"(?:收款账号|还款账号|账号|收款账户|银行账号|卡号|[Aa]ccount (?:[Nn]o\.?|[Nn]umber)"
    r"|A/C(?: [Nn]o\.?)?)[为是]?[: ]{1,2} ?(?P<value>[\dxX*][\dxX* \-]{6,34}[\dxX*])"
)
_BANK = re.compile(
    r"(?:开户银行|开户行|收款银行|开户支行"
    r"|(?:[Rr]eceiving |[Bb]eneficiary )bank"
    r"|[Bb]ank name)[为是]?[: ]{1,2} ?(?P<value>[一-鿿][^\s,;:。|()]{3,40}"
    r"|[A-Z][A-Za-z.&'\- ]{3,60})"
)
_COURT = re.compile(
    r"(?:由|向|提交|交由|至) ?(?P<value>[^,。;\n由向]{2,30}?(?:人民法院|法院|仲裁委员会"
    r"|仲裁院))(?:管辖|诉讼|起诉|提起|裁决|仲裁|处理|解决|申请|裁判|审理)?"
    r"|(?:submitted to|jurisdiction of|brought before"
    r"|settled by) the (?P<english>courts? [^.;\n]{3,60})",
    re.IGNORECASE,
)
_DISPUTE = re.compile(r"争议|纠纷|管辖|诉讼|起诉|仲裁|[Dd]ispute|jurisdiction|court", re.IGNORECASE)
_PAYS_FROM = re.compile("扣款|代扣|扣收|乙方|借款人|持卡人|客户姓名")
_PAID_TO = re.compile("收款|汇|转|户名|还款账户|[Pp]ayee")
_BLOCK, _CLOSE = 80, 16
_ANY_COURT = frozenset({"人民法院", "法院"})
_NOT_A_NAME = re.compile(r"以|短信|通知|另行|指定|待|公章|详见|见|页面|App|账号|如下|____")


def identity_terms(sources: Sources) -> Iterator[Term]:
    """Yield who and which contract; ``value`` is replaced by the paper's own words later."""
    text = sources.text
    yield from _contract(text)
    for role in (Role.LENDER, Role.ASSIGNEE):
        creditor = sources.parties.first(role)
        if creditor is not None:
            yield Term("creditor", creditor.name, creditor.start, creditor.end, creditor.start)
    for name, pattern in (
        ("payee_name", _PAYEE), ("payee_account", _ACCOUNT), ("payee_bank", _BANK)
    ):  # fmt: skip
        for match in pattern.finditer(text):
            group = "value" if match["value"] else "second"
            value = match[group]
            if _NOT_A_NAME.search(value) or not states_a_term(text, match.start()):
                continue
            if _is_the_borrowers(sources, match, value):
                continue
            yield Term(name, value, match.start(group), match.end(group), match.start())
    yield from _court(text)


def _is_the_borrowers(sources: Sources, match: re.Match[str], value: str) -> bool:
    """Tell an account from which the borrower pays from one that is paid."""
    before = sources.text[max(0, match.start() - _BLOCK) : match.start()]
    names = sources.parties.named(Role.BORROWER)
    if value in names or _PAYS_FROM.search(before[-_CLOSE:]):
        return True
    is_card = match[0].startswith("卡号")
    return is_card and not _PAID_TO.search(before)


def _contract(text: str) -> Iterator[Term]:
    for pattern in _CONTRACT:
        for match in pattern.finditer(text):
            value = match["no"].rstrip(")") if "(" not in match["no"] else match["no"]
            if any(sign.isdigit() for sign in value) and not _OWN_NUMBER.search(
                text[max(0, match.start() - 12) : match.start()]
            ):
                yield Term(
                    "contract_no",
                    value,
                    match.start("no"),
                    match.start("no") + len(value),
                    match.start(),
                )


def _court(text: str) -> Iterator[Term]:
    for match in _COURT.finditer(text):
        near = text[max(0, match.start() - 40) : match.end() + 12]
        group = "value" if match["value"] else "english"
        if match[group] in _ANY_COURT:
            continue
        if _DISPUTE.search(near.replace(match[0], "")) and states_a_term(text, match.start()):
            yield Term("court", match[group], match.start(group), match.end(group), match.start())
