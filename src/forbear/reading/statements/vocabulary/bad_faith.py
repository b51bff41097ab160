"""Malice, deceit and refusal to pay, and the ways in which a borrower is made to own up to them."""

from forbear.reading.statements.phrase import Phrase

_OWNS_UP = (
    r"(?:自己认|认了|recogni[sz]|承认|自承|坦承|确认|自认|认可|声明|供认|坦白|检讨|悔过|认错|道歉"
    r"|自述|明确|表述|载明|写"
    r"|抄|录[音像个]"
    r"|跟[^。;,]{0,4}念|说(?=[您你Ⓑ我自是])|签字|知晓|认作|等同于|说明:|admit|acknowledg|confess"
    r"|conced|agrees? that|confirm|declar|states?\b"
    r"|statement of)"
)
_FICTION = r"(?:视为|视同|认定|构成|等同|deemed|taken as)"
_PLANNED = (
    r"(?:恶意|恶性|故意|存心|存了心|蓄意|成心|特登|有意(?!愿|向|思|见|识|义)|特意(?:不|躲)|逃废债"
    r"|逃避(?:债|还|强制)"
    r"|逃债"
    r"|赖账|老赖|拖赖|耍赖|走数|倒帐|倒账|躲(?:着|避|债|Ⓤ|Ⓛ|开)|诈骗|骗贷|骗取|骗得|骗了|骗钱|骗"
    r"|欺诈|诈欺|诈术|欺骗|欺瞒|非法占有|潜逃|拒不|拒绝(?:还|偿|履|付|清)|拖着不还|不守信用"
    r"|转移(?:财产|资产)|隐匿|藏匿|脱产|盗用|冒用|intentional|malic|蓄谋|刻意(?:不|拖|躲|逃|隐)"
    r"|明知[^。;,]{0,14}(?:仍|还|却)|wilful|willful|deliberate|on purpose|dishonest"
    r"|(?<![a-z])(?:fraud|cheat|decepti|deceit|conceal(?:ed|ing)? [^。;]{0,6}(?:asset|income)|lied"
    r"|deceiv|trick|dodg)|bad faith|hid(?:den)? (?:his "
    r"|my )?(?:assets|income))"
)
_FALSE_PAPERS = (
    r"(?:伪造|变造|造假|编造|编的|编了|虚假|不实|虚报|虚构|假的|假(?:材料|资料|证明|收入)|隐瞒"
    r"|(?:false|forged|fake|falsif|fabricat)(?!ly))"
)
_COULD_PAY = (
    r"(?:(?:有|具备)(?:还款|偿还|偿债|偿付|履行|足够)?(?:的)?(?:能力|资力|钱"
    r"|存款)[^。;]{0,16}(?<!并)"
    r"(?:拒|不愿|不肯|不想|不还|不清偿|故意|却|而不|没还)"
    r"|(?:无|没有?|没打算|未打算|不想|无意|并无|从未)(?:归还|还款|偿还|清偿|还)?(?:之|的)?(?:打算"
    r"|意愿|真意|诚意|意思|意图|意(?![见思义外])|想还|要还)"
    r"|(?:不想|不愿|不肯|不打算)(?:还|清偿|归还|偿还)|could(?: have)? pa(?:y|id)[^。;]{0,10}不?cho"
    r"|chose不to|never intended|不intend(?:ed)?(?: to)?(?: re)?pay|不meant? to|knowingly)"
)
_EVIL = rf"(?:{_PLANNED}|{_FALSE_PAPERS}|{_COULD_PAY})"

OWNED_UP = Phrase(rf"{_OWNS_UP}(?:[^。;]{{0,40}}?|[a-zⒷ ]{{0,60}}?)(?P<core>{_EVIL})")
"""Words of admission, then the evil."""
REGRETTED = Phrase(rf"{_EVIL}[^。;]{{0,34}}(?:{_OWNS_UP}|致歉|改正|纠正|负全责)")
"""The evil, then words of admission or regret."""
CALLED_EVIL = Phrase(rf"{_FICTION}[^。;]{{0,24}}?(?P<core>{_PLANNED}|{_COULD_PAY})")
"""A miss counts as malice."""
OWN_EVIL = Phrase(
    rf"(?:^|[,:“])[^,。;Ⓛ]{{0,6}}(?:Ⓑ|我|\bi\b)[^。;]{{0,20}}?(?P<core>{_PLANNED}|{_COULD_PAY})"
)
"""The borrower is the one who speaks of his malice."""
CRIME_CLAIMED = Phrase(
    r"警|经侦|公安|立案|移送|刑事|案底|报警|徒刑|蹲|之嫌|涉嫌|抓|落案|诈骗罪|坐牢|判刑|刑事立案"
    r"|investigat|arrest"
)
"""The other side speaks of a crime; nobody owns up to it."""
NOT_OWNED_UP = Phrase(
    r"不(?:得|应|能|可)?(?:要求|解释|认定|视为|强迫|符合|属|构成|存在|涉及|认为|是(?:故意|恶意"
    r"|存心|骗))|非(?:出于|属|系|因)?(?:恶意|故意)|并非|没有?(?:骗|躲|故意|恶意|想(?!还))"
    r"|从未|从来|无(?:虚|恶意|欺诈|故意)|别写|不用写|删除|构成要件|骗取贷款罪|冒用Ⓑ|不知情"
    r"|(?<!隐瞒)真实|(?<!未)如实"
    r"|(?:客户|人员|者)[^。;,]{0,8}(?:不适用|不享受|不得|将停止|停止|不予)|不eligible",
    r"(?:如|若|倘|一旦|发现|凡)[^。;,]{0,14}(?:恶意|转移|隐匿|隐瞒|欺诈|骗)[^。;,]{0,12},",
    r"(?:如|若|倘|一旦|发现|凡)[^。;,]{0,12}(?:提供|存在|有|涉)[^。;,]{0,6}(?:虚假|不实|伪造|欺诈"
    r"|隐瞒|转移|隐匿)",
    r"(?:虚假|不实|伪造|隐瞒|转移|隐匿|恶意)[^。;,]{0,14}的,|(?:^|[:,])(?:凡|对)?(?:拒不|拒绝|逃避|躲避)[^。;,]{0,14}(?:的|者),|什么|吗$|的话|拒(?:绝履行|不还款)的"
    r"|查实|核实|时效|系统过失|真的假的",
    r"[ⓁⓊ](?:承认|确认|认可)|(?:不|未|无).{0,4}(?:不|无)法占有|never sign|拒绝并",
)
"""It is denied, set as a rule for others, or a sanction for what may come."""
