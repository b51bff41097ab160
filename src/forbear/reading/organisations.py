"""Names of lenders in running words, and where the words before them end."""

import re
from collections.abc import Iterator

from forbear.reading.roles import ROLE_WORDS, Role

_PLACE = r"(?:\([一-鿿]{2,4}\))?"
_LEGAL = r"(?:股份)?有限(?:责任)?公司"
_CORE = re.compile(
    rf"(?:银行{_PLACE}{_LEGAL}(?:信用卡中心)?|(?:消费金融|小额贷款|财务|信贷|融资|信托"
    rf"|资产管理){_PLACE}{_LEGAL}"
    r"|信用合作联社|农村商业银行|银行(?![一-鿿]|App)"
    r"|(?:银行|消费金融|小贷|信用社|快信贷|(?<!税务)财务(?!部|人|专|总))(?:信用卡中心)?"
    r"(?=的[^,。;\n]{0,8}(?:贷|借款|欠款|信用卡|钱|同志|账|小|那)|[的嘅]一?[^,。;\n]{0,3}[一共Kk]"
    r"|[那这嗰]?(?:笔|条|个案)|那边|这边"
    r"|嘅|借的|官方|客服|贷后|信贷[部员]?[小老]?[一-鿿]|个贷部|[小老阿][一-鿿](?:[我,。\s]|$)"
    r"| [A-Z]{2,5}-?\d|-[一-鿿]{2,3}|[ )](?=[一-鿿]{0,4}号码)))"
)
"""What tells a lender in the middle of a sentence: its kind, and words of lending behind."""
_HAN_BEFORE = re.compile(r"[一-鿿]{1,18}$")
_LONGEST = 18
_WORDS = r"(?:[A-Z&][A-Za-z&'.\-]{0,20}|of|and) "
_TAIL = (
    r"(?: \([A-Z][a-z]+(?: [A-Z][a-z]+)?\))?(?:,? (?:Co\.,? Ltd\.?|Limited|LIMITED|Ltd\.?|plc|PLC"
    r"|N\.A\.|Inc\.?|LLC)){0,2}(?:, [A-Z][A-Za-z]{2,16} (?:Branch|BRANCH))?"
)
_ENGLISH = re.compile(
    rf"(?<![A-Za-z&'\-])(?P<name>[A-Z&][A-Za-z&'.\-]{{0,20}} (?:{_WORDS}){{0,5}}"
    rf"(?:Bank|BANK|Finance|FINANCE|Credit|Lending|Loans)\b(?! (?:Online|App|statement"
    rf"|card)){_TAIL}"
    r"|MYbank)"
)
ENGLISH_FIRM = r"(?:[A-Z][A-Za-z.&'\-]{1,20} ){1,6}(?:Ltd\.?|Limited|LLC|plc|Inc\.?)"
KIN = (
    "(?:(?:我|她|他)?(?:堂|表|大|小|二|三|老)?(?:叔|伯|舅|姑|姨|婶|嫂|哥|姐|弟|妹)"
    "(?:父|母|妈|爸|叔|哥|姐)?)?"
)
_LENDER_WORDS = "|".join(
    word
    for word in ROLE_WORDS[Role.LENDER].split("|")
    if not word.isascii() and word not in {"银行", "银行方"}
)
_BOUND = re.compile(
    r"(?:归|写给|那个|我是|我[系係]|借了|欠了?|从|跟|这里是|一点|户名|收款人(?:全称)?|另经"
    r"|收款方就是"
    r"|向|声请人|申请人|相对人|小贷公司|机构|甲方|乙方|您与|您在|你在|致|系在|我[司行]|借款人在"
    r"|本人在|在|由|受|经|与"
    r"|双方为|为|[您你](?=[一-鿿]{2})|我们(?=[一-鿿]{2})|我(?!们)(?=[一-鿿]{2})|替|帮|问了|是|打给"
    r"|叫|于|到|给"
    rf"|{_LENDER_WORDS}"
    r"|(?<![一-鿿])和)"
)
_ENGLISH_LEAD = re.compile(
    r"(?:(?:Your|My|Our|The|On|Dear|With|From|And|At|For|Re|To|By|Mr|Ms|Madam|Sir)\.? )+"
)


def lender_names(text: str) -> Iterator[tuple[int, int]]:
    """Yield where lenders are named, without the words of the sentence before the name."""
    for match in _CORE.finditer(text):
        before = _HAN_BEFORE.search(text, max(0, match.start() - _LONGEST), match.start())
        if before is not None:
            start = before.start() + trimmed(text[before.start() : match.start()])
            if start < match.start():
                yield start, match.end()
    for match in _ENGLISH.finditer(text):
        lead = _ENGLISH_LEAD.match(match["name"])
        yield match.start() + (lead.end() if lead else 0), match.end()


def trimmed(name: str) -> int:
    """Return how many signs before a lender's name are other words of the sentence."""
    return max((match.end() for match in _BOUND.finditer(name)), default=0)
