"""The number of the contract that a paper is about, as printed; never the paper's own number."""

import re
from collections.abc import Iterator

from forbear.reading.terms import Term

_NUMBER = (
    r"(?P<no>[A-Za-z一-鿿]{1,6}[(〔\[]\d{4}[)〕\]][一-鿿]{0,6}第?\d{2,10}号?"
    r"|[A-Z]{2,5}/\d{2}/\d{3,8}|[A-Z]{1,8}[A-Z0-9]{0,20}(?:-(?:[A-Z0-9]{1,16}"
    r"|[一-鿿]{1,4}(?=-))){0,5}"
    r"|[一-鿿]{3,8}\d{4}第\d{2,8}号|\d{4}-\d{3,8}(?:-\d{1,8}){0,2}|\d{8,20})"
)
_LOAN = "(?:个人|小微企业)?(?:消费|经营)?(?:借款|贷款|信贷|授信|借贷|分期)"
_MARK = r"(?:编号|号码|号|代码)"
_LINK = r"[》”\"]?(?:就写|为|是)?[ :(“\"#]{0,3}"
_COMPOUND = r"(?P<no>[A-Z]{1,8}(?:[-/][A-Z0-9一-鿿]{1,8}){1,5}|[借贷][(\d]\d{3}[-)]\d{2,4})"
_PATTERNS = (
    re.compile(rf"(?:旧贷?|原)(?:贷款|借款)?(?:合同|借据|契约|合约)(?:编号|号)?{_LINK}{_COMPOUND}"),
    re.compile(rf"{_LOAN}?(?:合同|契约|合约|借据|借条)》?\(?{_MARK}{_LINK}{_NUMBER}"),
    re.compile(rf"{_LOAN}(?:协议)》?\(?{_MARK}{_LINK}{_NUMBER}"),
    re.compile(rf"(?:贷款|借款){_MARK}{_LINK}{_NUMBER}"),
    re.compile(
        rf"(?<!保证)(?:合同|契约|合约|借据|账户|贷款"
        rf"|借款)》?[ (:]{{0,3}}(?=[A-Z]{{1,6}}[A-Z0-9\-]*\d){_NUMBER}"
    ),
    re.compile(
        r"(?:[Ll]oan|订单|[Aa]greement|[Cc]ontract|[Aa]/c|[Ll]oan [Aa]greement)"
        rf":? {{0,4}}(?:[Nn]o\.?|[Nn]umber:?|#)? ?:? ?(?=[A-Z]{{1,6}}[A-Z0-9/\-]*\d){_NUMBER}"
    ),
    re.compile(rf"编号{_LINK}{_NUMBER}[)]?的?《?[^,。;\n》]{{0,14}}?(?:合同|协议|契约)"),
    re.compile(rf"(?:合同|借据|借条|契约|合约)(?:上?编?的?号)?{_LINK}{_COMPOUND}"),
    re.compile(rf"[Aa]greement (?:no\.? )?{_COMPOUND}"),
    re.compile(
        rf"(?<![A-Z0-9\-])(?=[A-Z]{{2,5}}-\d){_COMPOUND}(?= ?(?:[这那嗰]笔|项下|的贷款|的借款))"
    ),
    re.compile(rf"订有{_NUMBER}(?=借款|贷款)"),
    re.compile(rf"(?<![A-Z0-9\-])(?=[A-Z]{{2,5}}\d{{8}}){_NUMBER}(?=这笔|的贷款|的借款|项下)"),
)
_OWN = re.compile(
    r"(?:还款|展期|结清|和解|调解|补充|减免|委托)[^,。;\n]{0,6}(?:协议|方案|合同|通知)(?:编号"
    r"|号)?[:为]? ?$"
    r"|[本新](?:协议|方案|合同|通知)(?:编号|号)?[:为]? ?$|保证$|方案$|协议$|批复$|通知$"
)
_SHORTEST = 6
_BEFORE = 12


def contract_numbers(text: str) -> Iterator[Term]:
    """Yield the numbers of loan contracts, the surest wording first."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            value = match["no"]
            has_digits = any(sign.isdigit() for sign in value) and len(value) >= _SHORTEST
            own = _OWN.search(text[max(0, match.start() - _BEFORE) : match.start()])
            if has_digits and not own:
                start = match.start("no")
                yield Term("contract_no", value, start, start + len(value), match.start())
