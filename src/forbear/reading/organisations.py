"""Names of lenders in running words, and where the words before them end."""

import re

from forbear.reading.roles import ROLE_WORDS, Role

_PLACE = r"(?:\([一-鿿]{2,4}\))?"
_LEGAL = r"(?:股份)?有限(?:责任)?公司"
_LENDER = re.compile(
    r"(?P<name>[一-鿿]{2,20}(?:"
    rf"(?:商业)?银行{_PLACE}{_LEGAL}(?:信用卡中心)?"
    rf"|消费金融{_PLACE}{_LEGAL}|小额贷款{_PLACE}{_LEGAL}|(?:财务|信贷|融资|信托"
    rf"|资产管理){_PLACE}{_LEGAL}"
    r"|信用合作联社|农村商业银行)"
    r"|[一-鿿]{2,10}银行(?![一-鿿]|App))"
)
_LENT_AT = re.compile(
    r"(?P<name>[一-鿿]{2,16}?(?:银行|消费金融|小贷|信用社|快信贷|(?<!税务)财务(?!部|人|专|总))"
    r"(?:信用卡中心)?)"
    r"(?=的[^,。;\n]{0,8}(?:贷|借款|欠款|信用卡|钱|同志|账|小|那)|[的嘅]一?[^,。;\n]{0,3}[一共Kk]"
    r"|[那这嗰]?(?:笔|条|个案)|那边|这边"
    r"|嘅|借的|官方|客服|贷后|信贷[部员]?[小老]?[一-鿿]|个贷部|[小老阿][一-鿿](?:[我,。\s]|$)"
    r"| [A-Z]{2,5}-?\d|-[一-鿿]{2,3}|[ )](?=[一-鿿]{0,4}号码))"
)
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
LENDERS = (_LENDER, _LENT_AT, _ENGLISH)
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
_LEAD = re.compile(
    r"(?<![一-鿿]).{0,40}(?:归|写给|那个|我是|我[系係]|借了|欠了?|从|跟|这里是|一点|户名|另经"
    r"|收款方就是"
    r"|向|声请人|申请人|相对人|小贷公司|机构|甲方|乙方|您与|您在|你在|致|系在|我[司行]|借款人在"
    r"|本人在|在|由|受|经|与"
    r"|双方为|为|[您你](?=[一-鿿]{3})|我(?!们)(?=[一-鿿]{3})|替|帮|问了|是|打给|叫|于|到|给"
    rf"|{_LENDER_WORDS}"
    r"|(?<![一-鿿])和)"
)
_ENGLISH_LEAD = re.compile(
    r"(?:(?:Your|My|Our|The|On|Dear|With|From|And|At|For|Re|To|By|Mr|Ms|Madam|Sir)\.? )+"
)


def trimmed(name: str) -> int:
    """Return how many signs before a lender's name are other words of the sentence."""
    lead = _ENGLISH_LEAD.match(name) or _LEAD.match(name)
    return lead.end() if lead else 0
