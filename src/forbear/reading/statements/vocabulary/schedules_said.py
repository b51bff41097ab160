"""How many payments, how much, from when and on which day, in prose."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import SUM, N

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_MONEY = (
    rf"(?:{SUM}|(?:hk\$|s\$|£|€|\$|¥|cny|rmb|hkd|usd|港币|新台币)? ?\d[\d.]*(?:元|块)?"
    r"|[一二三四五六七八九十两百千万]{2,9}(?:元|块)?)"
)
COUNT_GIVEN = Phrase(
    r"期数:?\d",
    r"(?:还|付|缴|交)(?:满|够|完|住)?[\d一二三四五六七八九十两]{1,3}个月",
    r"(?:于|从|自)?\d{4}.{0,8}(?:起|到).{0,30}(?:至|到).{2,16}(?:止|月)",
    rf"(?:分|共|为|计|拢共|合计)(?:还)?{N}(?:个月|期|次|年|周|笔|回)|{N}期"
    rf"|自.{{4,16}}起至.{{4,16}}(?:月|日|止)|(?:两|二|三)笔",
    r"for \d+ ?(?:weeks?|个月|months?|quarters)|(?:ten|twelve|\d+) times|in (?:two|three|four"
    r"|\d+) parts|\d+ (?:weekly|monthly) payments",
    r"(?:分|共|为|计|拢共|合计|连续)(?:还|付|缴)?[\d一二三四五六七八九十两]{1,3}(?:个)?(?:季度?"
    r"|半年|星期|礼拜)|(?:转|打|给|汇)(?:满|够|完|足)[\d一二三四五六七八九十两]{1,3}(?:个月|期"
    r"|次|笔)",
)
DAY_GIVEN = Phrase(
    r"on the \d{1,2}(?:st|nd|rd|th)|on the first|every (?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|quarterly payments",
    r"每(?:个)?月.{0,4}(?:\d{1,2}|末)|(?:每|逢)(?:个)?(?:周|星期|礼拜)[一二三四五六日天]|每(?:两"
    r"|二|2)周|每季|逢月末|一个月一",
    r"每月(?:的)?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|末|最后一)(?:日|号|天)|每月末|月末"
    r"|(?:以后|此后|往后|其后|之后)(?:每|逐)|逐月|(?:每月|按月).{0,4}\d{1,2}日",
    r"每个?月[^,。;]{0,3}[一二三四五六七八九十]{1,3}[日号]|每季(?:末|度)|每半年",
)
FIRST_GIVEN = Phrase(
    r"\d{1,2}月份?起|first one (?:on )?\d|the first (?:on|falling)|(?:starting|commencing"
    r"|beginning) \d",
    r"(?:from|beginning|starting|commencing|due on|于).{0,20}\d{4}",
    r"(?:首期|首次|首笔|首个|首缴|起始日|第一?[1次笔]?[期次笔]?|first due|自"
    r"|从).{0,14}(?:\d{3,4}[-年./]|二〇|下月|次月|本月"
    r"|今年|明年|\d{1,2}月)|first due",
    r"(?:首付日|首还日|起还日|头一?(?:期|笔|回)|开始(?:还|付)).{0,8}\d{4}",
)
AMOUNT_GIVEN = Phrase(
    r"(?:还|付|缴|交|给|转)(?:[一二两三四五六七八九十百千万]{2,8}|\d{3,6})(?!个|期|次|天|日|月)",
    rf"(?:每期|每(?:个)?月|各期|第.{{1,8}}期|月供|每次|首期|各|每周|每季|一个月).{{0,16}}{_MONEY}"
    rf"|(?:cny|hkd|hk\$|s\$|£|€|rmb|usd|\$|¥) ?\d[\d.]*|归还{SUM}|缴{SUM}|give(?:Ⓑ|you) ?\d",
    r"(?:还|付|缴|交|给|转|打)(?:我|Ⓛ|Ⓤ)(?:[一二两三四五六七八九十百千万]{2,8}|\d{3,6})(?!个|期"
    r"|次|天|日|月)",
)
_DAY = (
    rf"(?:\d{{3,4}}[-年./]\d{{1,2}}|\d{{1,2}}月|二〇|当日|今日|届时"
    rf"|[一二三四五六七八九十]{{1,3}}[月年]|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})"
)
DATED_PAYMENT = Phrase(
    rf"\d{{1,2}} {_MONTH} \d{{4}}[^.;]{{0,30}}(?P<core>(?:hk\$|s\$|cny|rmb|usd|£|€|\$|¥) ?\d)",
    rf"(?:hk\$|s\$|cny|rmb|usd|£|€|\$|¥) ?\d[\d.]*[^。;]{{0,60}}(?:on|by"
    rf"|之前) ?(?:or before ?|the ?)?\d{{1,2}} {_MONTH}",
    r"(?:\d{1,2}月\d{1,2}日、){1,12}\d{1,2}月\d{1,2}日各(?:还|付|缴)",
    rf"{_DAY}[^,。;]{{0,14}}(?:前|日|号|内)[^。;]{{0,16}}{SUM}",
    rf"{_DAY}[^,。;]{{0,8}}(?:前|日|号)?[^。;]{{0,6}}(?:付清|结清|一次(?:性)?(?:还|付|给付|支付)"
    rf"|打过来|还)[^。;]{{0,8}}{_MONEY}",
)
DATED_SUM = Phrase(
    r"[日号][^,。;]{0,6}(?:再)?(?:缴|还|付|支付|归还|付清|打)(?:我)?[^,。;]{0,8}"
    r"(?:\d|[一二两三四五六七八九]千)|\d{4}年\d{1,2}月[/ ]\d{1,2}日[/ ]\d",
    r"\d{4}年\d{1,2}月\d{1,2}日\d{3}|(?<!\d)20\d\d-\d\d-\d\d[,: ]?(?:还|付|应还)?\d{3}"
    r"|(?<!\d)20\d{6}[^,。;\d]{0,6}\d{3}"
    r"|[壹贰叁肆伍陆柒捌玖拾]{1,3}月[壹贰叁肆伍陆柒捌玖拾]{1,3}日[,: ]?(?:还"
    r"|付)?[壹贰叁肆伍陆柒捌玖]",
)
"""One payment with its day."""
LEFT_OPEN = Phrase(
    r"有多少还多少|看Ⓑ?(?:的)?能力|(?:后面|以后|到时|过后)[^,。;]{0,6}再(?:定|约|说|谈|商)"
    r"|再约|means allow|from time to time|when (?:Ⓑ|you) can",
    r"分_+期|每期_+元|首期:?_+",
    r"(?:金额|数额|日期|还款日)[^。;]{0,20}(?:另行核定|由Ⓛ核定)",
    r"(?:金额|日期|还款日|余款(?!项)|期数|每(?:个)?月多少|剩下的?)[^,。;]{0,14}(?:另行|另议"
    r"|由系统|看系统|以.{0,10}(?:提醒|短信|系统|通知|批复).{0,4}为准|再定|待定|另定|再谈|再说"
    r"|协商确定|视乎?Ⓑ)"
    r"|另行协商|另议|到时候看(?:系统|短信|通知)|量力(?:分期|偿还|归还)"
    r"|根据(?:自身)?.{0,8}(?:状况|能力|情况).{0,6}(?:逐月|偿还|归还|确定)|直至(?:清偿|还清)"
    r"|reasonable"
    r"|(?:amounts?|dates?|rest)[^.;]{0,24}(?:confirmed by|discussed|be agreed|to follow"
    r"|be advised)",
)
"""A day or a sum is left to a system, a message, later talks or ability."""
REST_OPEN = Phrase(
    r"(?:余款(?!项)|余额(?=按|分|另)|剩下的|剩余(?:款项|部分|欠款)?|其余)[^。;]{0,20}(?:另定"
    r"|另行(?:协商|商|约定)|另议|再谈|再说|再商|再定|过完年)"
    r"|剩下的[^。;]{0,16}每(?:个)?月多少|the rest[^.;]{0,16}(?:discuss|agreed|later)"
    r"|work out what(?:Ⓑ|you) ?pay"
)
"""What comes behind the listed payments is left open."""
SCHEDULE_ELSEWHERE = Phrase(r"还款计划(?:表)?.{0,4}(?:见|详见)|(?:附表|计划表)见|见附件")
ALL_AT_ONCE = Phrase(
    r"两清|了结|一次(?:性)?(?:给付|付清|还清|结清|清偿|支付|归还)|in one payment|closes the",
    r"in (?:one|a single) (?:sum|payment|lump)|lump sum|一笔(?:还|付)清",
)
"""One payment ends the debt."""
