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
    r"(?P<name>(?:[A-Z][A-Za-z&']{1,20} ){1,5}(?:Bank"
    r"|Finance)(?: \([A-Z][a-z]+\))?(?:,? Co\.,? Ltd\.?| Limited| Ltd\.?)?)"
)
_SENDER = re.compile(
    r"(?:^|\n|[:收] ?)【(?P<name>[^】\n]{2,14}?(?:银行|金融|小贷|贷款)[^】\n]{0,4})】"
    r"|(?:^|\n)\[(?P<english>[A-Z][A-Z &]{3,30})\]"
)
_LENT_AT = re.compile(r"在(?P<name>[一-鿿]{2,10}(?:小贷|银行|金融))的(?:贷款|借款)")
_PERSON = re.compile(
    r"向(?P<name>[一-鿿]{2,4}?)借(?:款|到|了|入)|今借到(?P<from>[一-鿿]{2,3})(?=人民币|现金|¥"
    r"|\d|[壹贰叁肆伍陆柒捌玖])"
    r"|发送人[^\n(]{0,8}\((?P<sender>[一-鿿]{2,4})\)"
)
_SAID = (_ORGANISATION, _ENGLISH, _SENDER, _LENT_AT, _PERSON)
_LEAD = re.compile(
    r"(?<![一-鿿]).{0,40}(?:一点|户名|另经|收款方就是|向|债权人|债务人|声请人|申请人|贷款人|出借人|出借机构"
    r"|小贷公司|机构|甲方|乙方|您与|您在|致|系在|我[司行]|借款人在|本人在|在|由|向|受|经|与)"
)
_NOBODY = re.compile(
    "用户|名单|详见|联合|若干|平台|甲方|乙方|本行|我行|我们|银行方|该银行|贵行"
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
    matches = [one for pattern in _SAID for one in pattern.finditer(text)]
    for match in sorted(matches, key=lambda one: one.start()):
        group = next(name for name, value in match.groupdict().items() if value)
        lead = _LEAD.match(match[group])
        start = match.start(group) + (lead.end() if lead else 0)
        name = text[start : match.end(group)]
        if len(name) > 1 and not _NOBODY.search(name):
            yield Term("creditor", name, start, match.end(group), start)
