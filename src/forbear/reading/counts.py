"""Numbers of instalments: 分36期, 拆成8笔, 连还15个月, 24 monthly instalments, 12 EMIs."""

import re
from collections.abc import Iterator
from itertools import chain

from forbear.reading.found import Found, without_overlaps
from forbear.reading.numerals import whole_number

FEWEST = 2
"""A single 期 is nearly always one that was missed, paid or is due now."""
MOST = 600
"""Fifty years of months; a larger number counts something else."""
MONTHS_PER_YEAR = 12
HALF_A_YEAR = 6

_CN = "一二两三四五六七八九十"
_N = rf"(?P<n>\d{{1,3}}|[{_CN}百零廿卅壹贰叁肆伍陆柒捌玖拾]{{1,5}})"
_PERIODS = re.compile(
    r"(?:(?<!\d,)"
    rf"|(?<=\.\d\d,))(?<![\d.第前后末首每任逾连续已未剩余欠满至到从由原这上下述该些着\-{_CN}])"
    rf"{_N} ?(?:个)?期"
    r"(?!限?(?:未|逾|以上|以内|满|后|起|前|票|间|的?(?:宽限|罚息)|不|欠|应还|款未|没|之间|各自"
    r"|尚未|之内"
    r"|都没|分文|届|挂零|扣款不|断))"
)
_MISSES = re.compile(
    "(?:逾期|超过|满|欠|拖|未还|连续|连着|接连|累计|累积|预留|不少于|已还|每隔|有|任意|最多|最少"
    "|至少|最长|不超过|多达|先还|给我|交过|还过|转)[的了达分]?$"
)
_OR_ELSE = re.compile(r"(?:、|或者?|/) ?\d{1,3} ?期")
_OR_BEFORE = re.compile(r"期 ?(?:、|或者?|/) ?$")
"""6期、12期或者24期: a choice that is still open."""
_LOOK_BACK = 5
_TO_PERIODS = re.compile(
    rf"(?:延长至|延长为|延长到|展期至|变更为|调整为|改为|改成) ?{_N} ?期(?!期?(?:每|应|的|各))"
)
_INTO = (
    r"(?:分(?:成|为|作|做|摊)?|拆(?:成|分成|分为|作|为)?|摊(?:成|为)?|做(?:成)?|改(?:成|为|分)"
    r"|切成|匀成|折成)"
)
_PAY_OFF = (
    "履行完毕|履行|结清|交清|付讫|缴清|供完|还清|还完|付清|归还|偿还|清偿|付完|分期|分还|逐月"
    "|每月|摊还|供完"
)
_SHARED = re.compile(
    rf"{_INTO}(?:共|作|按|平均|均|大约|足足)? ?{_N} ?(?:个月|[次笔回份]|月期)(?!内提供|宽限|后"
    rf"|以上|以内|工夫)"
)
"""分八次归还, 拆成8笔, 分十八个月慢慢还."""
_ALL_TOLD = re.compile(
    rf"(?:合计|一共|共计|总共|拢共|统共|共分?|合共|前后|总计|计|为期|计划|连续?还|连续?付"
    rf"|连续?供|连续?缴|分期) ?"
    rf"(?:是|要|还|付|交|分|供|拿|给|转|打|扣|缴|收)?{_N} ?(?:个月|[次笔回期])(?!内|宽限|后"
    rf"|的?宽限|期间|[以之]|未|逾"
    rf"|没|都没|人|名|户|条|卡)"
)
"""拢共十二回, 共6次, 连还15个月."""
_REPAID_FOR = re.compile(
    rf"(?<![未没不已])(?:清偿|归还|偿还|支付|履行|还|付|交|缴|供|转|给|打)(?:款)?(?:满|足"
    rf"|够)? ?{_N} ?个月(?!内|宽限|后|以上"
    rf"|的?利息|没|未|前|期)"
)
"""每月5日还5,750元,还10个月."""
_FOR_YEARS = re.compile(
    rf"(?:分|(?:还|付|缴|交|供|转|给|打)(?:款)?(?:满|足|够)|连续?[还付供缴]"
    rf"|(?<=[, \n呗吧嘛啦])[给还付]"
    rf"|(?<=,)(?=[{_CN}\d半] ?年(?:半)?(?:付完|还完|还清|付清)))"
    rf"(?P<n>[{_CN}\d半]) ?年(?P<half>半)?(?!内|后|期|度|[利以\d])"
)
_MONTHS = re.compile(
    rf"(?<![\d第前后每满至到\-~])(?P<m>\d{{1,3}}|[{_CN}]{{1,5}}) ?(?:个月|次|笔"
    rf"|回)内?(?:个性化|免息|延期)?(?:{_PAY_OFF})(?!证明|凭证)"
)
_SUMMED_UP = re.compile(
    rf"(?<=[。,;:、\n(])(?:就)? ?{_N} ?(?:期|笔|次|回|个月)(?=[,、]? ?(?:合起来|合计|加起来"
    rf"|加一起|相加|共计|总共|总还款|总额|一共"
    rf"|总计|还完|还清))"
)
"""18期合计23,580.00, 12笔,合起来18,000元."""
_TIMES_EACH = re.compile(rf"{_N} ?(?:个月|次|笔) ?[×x*@] ?(?=¥?\d)")
"""6个月 × 1,020.00元/月."""
_BARE = re.compile(rf"(?<=[,。;:、\n ]){_N} ?(?:个月|期|笔|次|回)(?=[,。;\n ]|$)")
"""一个月两千,十个月."""
_EVERY = re.compile(r"每|一[个期次]|月月|monthly|each|a month", re.IGNORECASE)
_NEAR = 30
_LABELLED = re.compile(
    r"(?:还款期数|分期期数|期数|总期数|分期数|还款期限|期次总数|分期月数|还款次数|供款期数"
    r"|分期期限|供款期限"
    r"|(?:Number|No\.) of (?:monthly )?(?:instal?lments?|payments|repayments|months|EMIs)|Tenor)"
    rf" ?(?:\((?:期|月|个月)\))?[:为|\t是]? ?\|? ?{_N}(?!\d|[./,-]\d|日|年|天)(?: ?(?:期|个月"
    rf"|months?"
    rf"|instal?lments?))?(?=[ \n。,;|)\t]|$)",
    re.IGNORECASE,
)
_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
          "nineteen")  # fmt: skip
_ONES = {word: value for value, word in enumerate(_SMALL, 1)}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
_WORD = "|".join((*_TENS, *sorted(_ONES, key=len, reverse=True)))
_ENGLISH_N = rf"\d{{1,3}}|(?:{_WORD})(?:-(?:{_WORD}))?"
_LATE = (
    r"(?! (?:missed|in a row|overdue|late|unpaid|behind|in arrears|outstanding|are |is |have |has "
    r"|stand|remain|running|fall|go |and do not|or more|only|after|left|already))"
)
_ENGLISH = (
    re.compile(
        rf"(?<![\d.,/-])\b(?P<n>{_ENGLISH_N})(?: \([\d a-z-]{{1,20}}\))?"
        r" (?:equal |consecutive |successive |monthly |quarterly |weekly |level |fixed |equated "
        r"|approximately |and ){0,4}"
        rf"(?:instal?lments?|monthly payments?|payments|repayments|EMIs|portions|lots(?= of)"
        rf"|parts)\b{_LATE}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:over|for|split(?: into| over| in)?|spread over|across|(?<=\d )by)"
        rf" (?P<n>{_ENGLISH_N}) (?:months|mths|weeks)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![\d.,·\w])(?P<n>\d{1,3})(?: x ?|x | ?× ?)"
        r"(?=(?:CNY|RMB|HKD|USD|EUR|HK\$|¥|\$|£)? ?\d)"
    ),
    re.compile(
        rf"(?:(?<=^)|(?<=[\n,.;:] )|(?<=so ))(?P<n>{_ENGLISH_N}) months,? "
        rf"(?=[^.;\n]{{0,20}}\b(?:each|every|a|per) month)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:length|duration|term|is|do)(?: of (?:the )?plan)?:? (?P<n>{_ENGLISH_N}) months\b"
        rf"(?=[^;]{{0,120}}\b(?:each|every|a|per|monthly))",
        re.IGNORECASE,
    ),
    re.compile(r"(?:per month|monthly|each|/月|月) ?[x×*] ?(?P<n>\d{1,3})\b"),
    re.compile(
        rf"\b(?P<n>{_ENGLISH_N})[ -]month (?:plan|arrangement|schedule|instal)", re.IGNORECASE
    ),
)
_OF_MISSES = re.compile(
    r"\b(?:miss(?:es|ed)?|if|should|where|any|after|every|another|least|those|these|first|last"
    r"|next|remaining|other|than|once|only|the)(?: any| the| these| those)? ?$",
    re.IGNORECASE,
)
_LOOK_BACK_FAR = 18


def counts(text: str) -> tuple[Found[int], ...]:
    """Return every number of instalments that a plan has; ordinals and misses are none."""
    return tuple(without_overlaps(_found(text)))


def _found(text: str) -> Iterator[Found[int]]:
    for match in _PERIODS.finditer(text):
        number = _number(match["n"])
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        is_choice = _OR_ELSE.match(text, match.end()) or _OR_BEFORE.search(before)
        if (
            number is not None
            and FEWEST <= number <= MOST
            and not (is_choice or _MISSES.search(before))
        ):
            yield Found(number, match.start(), match.end())
    chinese = (
        _TO_PERIODS,
        _SHARED,
        _ALL_TOLD,
        _REPAID_FOR,
        _MONTHS,
        _SUMMED_UP,
        _TIMES_EACH,
        _LABELLED,
    )
    for pattern in chinese:
        for match in pattern.finditer(text):
            number = _number(next(filter(None, match.groups()), ""))
            before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
            least = 1 if pattern is _LABELLED else FEWEST
            is_miss = pattern is not _REPAID_FOR and _MISSES.search(before)
            if number is not None and least <= number <= MOST and not is_miss:
                yield Found(number, match.start(), match.end())
    for match in _BARE.finditer(text):
        near = text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        number = _number(match["n"])
        if number is not None and FEWEST <= number <= MOST and _EVERY.search(near):
            yield Found(number, match.start(), match.end())
    for match in _FOR_YEARS.finditer(text):
        years = whole_number(match["n"]) or 0
        months = years * MONTHS_PER_YEAR + HALF_A_YEAR * ("半" in match[0])
        yield Found(months, match.start(), match.end())
    yield from _english(text)


def _english(text: str) -> Iterator[Found[int]]:
    for match in chain.from_iterable(pattern.finditer(text) for pattern in _ENGLISH):
        number = _number(match["n"])
        before = text[max(0, match.start() - _LOOK_BACK_FAR) : match.start()]
        if number is not None and 1 < number <= MOST and not _OF_MISSES.search(before):
            yield Found(number, match.start(), match.end())


def _number(text: str) -> int | None:
    if not text[:1].isalpha() or not text.isascii():
        return whole_number(text)
    tens, _, ones = text.lower().partition("-")
    if not ones:
        return _TENS.get(tens) or _ONES.get(tens)
    return _TENS[tens] + _ONES[ones] if tens in _TENS and ones in _ONES else None
