"""The number of the contract that a paper is about, as printed; never the paper's own number."""

import re
from collections.abc import Iterator

from forbear.reading.terms import Term

_CODE = re.compile(
    r"(?<![A-Za-z0-9*/\-.])(?P<no>"
    r"[一-鿿]{1,8}(?:\(\d{4}\)|\[\d{4}\]|\d{4})(?![年月])[一-鿿]{0,4}[字借贷授个第]第?\d{2,10}号?"
    r"|[A-Za-z]{1,6}[(\[]\d{4}[)\]][一-鿿]{0,6}第?\d{2,10}号?"
    r"|[一-鿿]{1,6}[字借贷]\d{4}-\d{3,8}"
    r"|[借贷]\d{4}-\d{2,6}"
    r"|[A-Z]{1,8}(?:[A-Z0-9]{0,20})(?:[-/](?:[A-Z0-9]{1,16}|[一-鿿]{1,4}(?=-))){0,6}"
    r"|\d{4}-\d{3,8}(?:-\d{1,8}){0,2}|\d{8,20})(?![A-Za-z0-9*])"
)
_LOAN = r"(?:合同|借据|借条|欠[条单]|契约|合约|贷款|借款|信贷|授信|债权|分期|账户|订单)"
_KIND = r"(?:[Ll]oan|[Aa]greement|[Cc]ontract|A/[Cc]|a/c|[Aa]ccount|[Dd]ebt)"
_BEFORE = re.compile(
    rf"(?:{_LOAN}|协议》?(?=[(的]?编号)|债|领用合约|字号)[》”\"]?"
    r"[^,。;\n\d:]{0,6}?(?:[(,]?(?:编号|号码|编码|号|字号|代码))?[》”\"]?(?:就写|为|是"
    r"|的)?[ :(,“\"#|\t]{0,40}$"
    rf"|{_KIND}(?: [Aa](?:greement|ccount))?[ :]{{0,30}}(?:[Nn]o\.?|[Nn]umber|[Nn]r\.?|#"
    rf"|ref\.?)?[ :]{{0,30}}$"
)
_BEHIND = re.compile(
    r"[)》”]?(?:号)?(?:的)?(?:[《“]?[^,。;\n》]{0,14}?(?:合同|契约|借据|借条|合约)|项下|贷款|借款)"
    r"|[)]? ?(?:[这那嗰]?(?:笔|条数|条|张|份)|嗰|的账|项下|的[贷借]款)"
    r"| ?(?:loan|account)\b"
)
_THAT_ONE = re.compile(r"(?:[您你]|[这那嗰]笔|跟|关于|就|银行|之后|对应|查[到了]?) ?$")
_LOAN_WORDS = re.compile(rf"{_LOAN}|{_KIND}|账户")
_OTHER = re.compile(
    r"(?:批复|批件|批准|审批?|存证|流水|纪要|授权[书函]?|委托|保证(?:合同)?|担保(?:合同)?"
    r"|抵押(?:合同)?|投诉|登记|工[号单]"
    r"|案|证|文|函|单据|凭证|发票|报价|产品|客户|卡|[本新]协议|协议|方案|通知|确认[书函]|本(?:合同"
    r"|函|件|通知|纸|单)"
    r"|(?:还款|展期|结清|和解|调解|补充|减免)[^,。;:\n]{0,6}(?:合同)?|渠道|手机|电话|热线)"
    r"(?:编?号|号码|编号|单号|字号|文号)?[:为是]?[ \t|]{0,20}[(“]?$"
    r"|(?:[Rr]ef(?:erence)?|[Ss]erial number|of this [Aa]greement|[Oo]pinion|[Cc]ase|[Ll]etter"
    r"|[Ss]taff|[Tt]icket"
    r"|[Aa]uthority|[Cc]omplaint|[Ff]ile)(?: of this \w+)?[ :.]{0,3}(?:[Nn]o\.?"
    r"|[Nn]umber)?[ :]{0,3}$"
)
_LOAN_BEFORE_OTHER = re.compile(
    r"(?:借款|贷款|融资|委托担保|委外|原|旧|主|追偿)(?:合同|协议)[^,。;\n]{0,4}$"
)
_ACCOUNT = re.compile(
    r"(?<!oan )[Aa]ccount(?: [Nn](?:o\.?|umber))?[ :]{0,3}$"
    r"|(?:户名|收款|汇|转入|开户|还款账户|储蓄)[^。;\n]{0,24}$"
)
_OLD = re.compile(r"[原旧主老](?:贷|借|合同|契约)[^,。;\n]{0,14}$")
_NO_LOAN = re.compile(r"授权|批复|账号|卡号|日期")
_OWN_BEHIND = re.compile(r"[ )]?\(?本(?:协议|通知|函|方案)")
_ACCOUNT_NUMBER = re.compile(r"\d[\d\-]*")
_SHORTEST = 6
_AROUND = 48
_LEAD = re.compile(
    r"^(?:编?号|签有|订有?|签订[了的]?|依据?|根据|主?合同|为|是|由|因|就|按|持|旧|原|的|[本您]|与)+"
    r"(?=[一-鿿]{2,8}[(\[\d])"
)
_TOKEN_STOP = re.compile(r"合同|借据|协议|编号")


def contract_numbers(text: str) -> Iterator[Term]:
    """Yield the numbers of loan contracts, the surest wording first."""
    found = list(_ranked(text))
    for _, term in sorted(found, key=lambda one: (one[0], one[1].start)):
        yield term


def _ranked(text: str) -> Iterator[tuple[int, Term]]:
    """Yield each number with how surely it is the old loan's; 0 is surest."""
    for match in _CODE.finditer(text):
        start, value = match.start(), match["no"]
        lead = _LEAD.match(value)
        if lead:
            start, value = start + lead.end(), value[lead.end() :]
        stop = list(_TOKEN_STOP.finditer(value))
        if stop:
            start, value = start + stop[-1].end(), value[stop[-1].end() :]
        rank = _rank(text, start, value)
        if rank is not None:
            yield rank, Term("contract_no", value, start, start + len(value), start)


def _rank(text: str, start: int, value: str) -> int | None:
    before = text[max(0, start - _AROUND) : start]
    behind = text[start + len(value) : start + len(value) + _AROUND]
    if _is_other(value, before, behind):
        return None
    if _BEFORE.search(before):
        return 0 if _OLD.search(before) else 1
    if _ACCOUNT_NUMBER.fullmatch(value):
        return None
    if _BEHIND.match(behind):
        return 2
    that = _THAT_ONE.search(before) if "-" in value else None
    is_loan = that and ("笔" in that[0] or _LOAN_WORDS.search(before + behind))
    return 3 if is_loan else None


def _is_other(value: str, before: str, behind: str) -> bool:
    """Tell the paper's own number, and those of approvals, people and accounts."""
    if len(value) < _SHORTEST or not any(sign.isdigit() for sign in value):
        return True
    if _NO_LOAN.search(value) or _OWN_BEHIND.match(behind):
        return True
    if _OTHER.search(before) and not _LOAN_BEFORE_OTHER.search(before):
        return True
    return bool(_ACCOUNT_NUMBER.fullmatch(value) and _ACCOUNT.search(before))
