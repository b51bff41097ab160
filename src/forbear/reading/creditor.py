"""Who the paper says is owed."""

import re
from collections.abc import Iterator

from forbear.reading.roles import Role
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_PLACE = r"(?:\([一-鿿]{2,4}\))?"
_ORGANISATION = re.compile(
    r"(?P<name>[一-鿿]{2,20}(?:"
    rf"(?:商业)?银行{_PLACE}(?:股份)?有限(?:责任)?公司(?:信用卡中心)?"
    rf"|消费金融{_PLACE}(?:股份)?有限(?:责任)?公司|小额贷款{_PLACE}(?:股份)?有限(?:责任)?公司"
    r"|财务有限公司|信托有限(?:责任)?公司|信用合作联社|农村商业银行)"
    r"|[一-鿿]{2,10}银行(?![一-鿿]|App))"
)
_ENGLISH = re.compile(
    r"(?P<name>(?:[A-Z&][A-Za-z&']{0,20} ){1,5}(?:Bank|FINANCE|BANK"
    r"|Finance)(?: \([A-Z][a-z]+\))?(?:,? Co\.,? Ltd\.?| Limited| LIMITED| Ltd\.?"
    r"| plc| PLC)?)"
)
_SENDER = re.compile(
    r"(?:^|\n|[:收] ?)【(?P<name>[^】\n]{2,14}?(?:银行|金融|小贷|贷款)[^】\n]{0,4})】"
    r"|(?:^|\n)\[(?P<english>[A-Z][A-Z &]{3,30})\]"
)
_WE = re.compile(
    r"(?P<name>(?:[A-Z][A-Za-z.&'\-]{1,20} ){1,6}(?:Ltd\.?|Limited|LLC|plc))"
    r" \((?=[^()\n]{0,30}[\"“](?:we|us|the Company|the Creditor))"
)
"""A firm that speaks of itself, whatever it is called."""
_LENT_AT = re.compile(
    r"(?:写给|致|与|和|跟|在|向|从|我是|这里是|借了|欠了?|浏览)?"
    r"(?P<name>[一-鿿]{2,10}?(?:银行|消费金融|小贷|信用社))(?=的[^,。;\n]{0,8}(?:贷|借款|欠款"
    r"|信用卡|钱|同志)"
    r"|官方客服|客服|信贷[部员]?[小老]?[一-鿿]|个贷部|[小老][一-鿿](?:[我,。\s]|$))"
)
_FIRM = r"[一-鿿]{2,16}?(?:股份)?有限(?:责任)?公司"
_BUYER = re.compile(
    rf"(?:我司|我公司|本公司|债权受让人)[(,](?P<name>{_FIRM})[),]|(?P<bought>{_FIRM})(?:已|业)?"
    r"(?:于[^,。;\n]{1,16})?(?:从|自|向)[^,。;\n]{2,24}(?:受让|购[买入得]|取得)"
)
"""Whoever has bought the claim is owed it."""
_KIN = "(?:(?:堂|表|大|小|二|老)?(?:叔|伯|舅|姑|姨|婶|嫂|哥|姐|弟|妹)(?:父|母|妈|爸|叔|哥|姐)?)?"
_PERSON = re.compile(
    rf"(?<![一-鿿])(?:[一-鿿]{{2,4}})?欠{_KIN}(?P<owed>(?![款钱的债你我他她银])[一-鿿]{{2,3}})(?:的|款|钱|人民币|(?=\d))"
    r"|(?:收的人|收钱的人|收执人|出钱的人|借钱给[^:\n]{0,6}):(?P<taker>[一-鿿]{2,4})(?![一-鿿])"
    r"|(?<![一-鿿])(?P<lent>[一-鿿]{2,3})(?:借给|转给)[一-鿿]{1,4}(?=¥|\d|人民币)"
    r"|向(?P<name>[一-鿿]{2,4}?)借(?:款|到|了|入)|今借到(?P<from>[一-鿿]{2,3})(?=人民币|现金|¥"
    r"|\d|[壹贰叁肆伍陆柒捌玖])"
    r"|发送人[^\n(]{0,8}\((?P<sender>[一-鿿]{2,4})\)"
)
_SAID = (_ORGANISATION, _ENGLISH, _SENDER, _LENT_AT, _PERSON)
_ANY_FIRM = re.compile(rf"(?:^|[\n:→·|「“ ])(?P<name>{_FIRM})(?=[ ·|\n,(“」]|$)")
_LEGAL_NAME = re.compile(r"(?:股份)?有限(?:责任)?公司")
_HIRED = re.compile("委托|受托|代理")
_LEAD = re.compile(
    r"(?<![一-鿿]).{0,40}(?:归|写给|那个|我是|借了|欠了?|从|跟|这里是|一点|户名|另经|收款方就是"
    r"|向|债权人|债务人|声请人|申请人|贷款人|出借人|出借机构"
    r"|小贷公司|机构|甲方|乙方|您与|您在|致|系在|我[司行]|借款人在|本人在|在|由|向|受|经|与)"
)
_NOBODY = re.compile(
    "^LINE$|用户|切勿|拨打|手机|网上|信息中介|名单|详见|联合|若干|平台|甲方|乙方|本行|我行|我们"
    "|银行方"
    "|该银行|贵行"
    "|^(?:商业)?银行$|^Party [AB]"
)


def creditors(sources: Sources) -> Iterator[Term]:
    """Yield who is owed: by the party lines, else the first lender that is named."""
    text = sources.text
    named = [
        one
        for role in (Role.LENDER, Role.ASSIGNEE)
        for one in sources.parties.lines
        if one.role is role and one.name and not _NOBODY.search(one.name)
    ]
    for one in named[:1]:
        start = text.find(one.name)
        yield Term("creditor", one.name, start, start + len(one.name), start)
    for match in (*_BUYER.finditer(text), *_WE.finditer(text)):
        group = "name" if match["name"] else "bought"
        yield Term("creditor", match[group], match.start(group), match.end(group), match.start())
    matches = [one for pattern in _SAID for one in pattern.finditer(text)]
    for match in sorted(matches, key=lambda one: one.start()):
        group = next(name for name, value in match.groupdict().items() if value)
        lead = _LEAD.match(match[group])
        start = match.start(group) + (lead.end() if lead else 0)
        name = text[start : match.end(group)]
        if len(name) > 1 and not _NOBODY.search(name):
            yield _in_full(text, name, start)
    if not _HIRED.search(text):
        for match in _ANY_FIRM.finditer(text):
            yield Term("creditor", match["name"], *match.span("name"), match.start())


def _in_full(text: str, name: str, start: int) -> Term:
    """Return a creditor by the full name of the firm when the paper has it further on."""
    place = text.find(name)
    while place >= 0:
        full = _LEGAL_NAME.match(text, place + len(name))
        if full:
            return Term("creditor", text[place : full.end()], place, full.end(), place)
        place = text.find(name, place + 1)
    return Term("creditor", name, start, start + len(name), start)
