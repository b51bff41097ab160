"""What ties a paper to one loan: the number of its contract, or its day and amount."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import SUM

_DAY = r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?![\d-])"
_ID = (
    rf"(?<![a-z\d/-])(?!{_DAY})(?:[a-z][a-z\d/_-]{{0,14}}[-/_]?\d[a-z\d/_-]{{2,24}}"
    rf"|\d[\d/_-]{{0,12}}[a-z-][a-z\d/_-]{{2,20}}"
    r"|\d{3,6}(?:[-/]\d{2,6}){1,3}|\d{4}-[a-z]|\d{7,24})(?![\d.]{0,8}(?:元|万|块|年|月|日|期|%))"
)
"""A number of some kind; no sum, day or count."""
_OFFICE = (
    r"(?:\d{2,4}[)）〕\]年]?[\u4e00-\u9fff]{1,8}第?\d{2,12}号"
    r"|[\u4e00-\u9fff]\d{4}[\u4e00-\u9fff]{1,4}\d{3,8}|[\u4e00-\u9fff]字第\d{3,12}号)"
)
"""A number as offices write it: (2025)信借字第118号."""
_DOCUMENT = (
    r"(?:合同|合约|借据|借条|欠条|借单|贷款|借款|借贷|信贷|主债权|本票|授信|原合同|a/c|iou"
    r"|(?<![a-z])(?:loan|credit|facility|finance|hire-purchase|mortgage|contract|note"
    r"|covered contracts?|emi)s?(?![a-z]))"
)
LOAN_NAMED = Phrase(
    rf"{_DOCUMENT}[^。;案纠卡电流身至汇]{{0,24}}(?:{_ID}|{_OFFICE})",
    rf"(?<!协议)(?<!本)编号(?:为|:)?.{{0,3}}{_ID}[^。;,:]{{0,8}}{_DOCUMENT}",
    rf"(?:{_ID}|{_OFFICE})[^。;,:\d]{{0,10}}{_DOCUMENT}",
    rf"(?<!协)(?<!协议)(?<!案)字号[^。;]{{0,3}}{_OFFICE}",
    rf"agreement (?:no|无|ref)[^.;]{{0,8}}{_ID}[^.;]{{0,40}}(?:loan|reduced|reschedul)",
    rf"尾号\d{{4}}[^。;]{{0,30}}(?<!\d)(?:19|20)\d\d[-年/.]\d[^。;]{{0,30}}(?:{SUM}|\d)"
    r"|[末尾][四4]?码?\d{4}[^。;]{0,6}\d{2,4}[-年/.]\d{1,2}[^。;]{0,10}(?:拨款|放款)[^。;]{0,4}\d",
    r"(?:iou|loan|note|contract|原合同|agreement) (?:numbered|number|no\.?|ref\.?) ?\d[\d/-]{2,14}",
)
"""One loan is named by its number, or by its tail, day and amount."""
_WHEN = (
    r"(?:(?:19|20)\d\d ?[-年/.]|二〇[一二三四五六七八九〇]{2}年|民国|1[01]\d年|(?:january"
    r"|february|march|april|may|june|july|august|september|october|november|december) (?:19"
    r"|20)\d\d|\d{1,2} [a-z]{3,9} (?:19|20)\d\d)"
)
_LENT = (
    r"(?:放款|拨款|发放|出借|取得|借给|借走|借到|借入|借了|向[^,。;]{0,8}(?:借|贷)|(?:转|拿"
    r"|给)(?:给|了|走)?(?:我|Ⓑ|他)|(?:借款|贷款)(?:日|时间|发生)|从(?:Ⓛ|Ⓤ|我"
    r"|你)[^,。;]{0,4}(?:拿|借)|打了?[^,。;]{0,4}借条|贷了|借的|立下|借条|欠条"
    r"|(?<![a-z])(?:lent|borrowed|advanced|drawn|draw ?down|disbursed|paid out|loan of"
    r"|loaned)(?![a-z]))"
)
_HOW_MUCH = (
    rf"(?:{SUM}|(?:元|块)?\d{{4,9}}(?:元|块| ?yuan)?|[一二三四五六七八九十两]{{1,3}}万|(?:hk\$|£"
    rf"|€|s\$|\$|¥) ?\d)"
)
LENT_ON = Phrase(
    rf"{_WHEN}[^。;]{{0,24}}{_LENT}[^。;]{{0,30}}{_HOW_MUCH}",
    rf"{_LENT}[^。;]{{0,16}}{_WHEN}[^。;]{{0,30}}{_HOW_MUCH}",
    rf"{_WHEN}[^。;]{{0,24}}{_HOW_MUCH}[^。;]{{0,14}}{_LENT}",
)
"""Day and amount of the loan stand together."""
NUMBER_OF_ELSE = Phrase(
    r"(?:投诉|案件|(?<!借款)(?<!贷款)(?<!信贷)(?<!借贷)(?<!授信)协议书?|和解书?|方案|工单|申请"
    r"|流水|客服)(?:书)?(?:编?号|单号|第)|settlement agreement|文号|收款账号|complaint|ticket"
)
"""The number is the paper's own, or that of a ticket or a case."""
LIST_ELSEWHERE = Phrase(r"(?:合同|借据|贷款).{0,10}(?:见|详见).{0,6}(?:附件|清单)")
