"""The words that make a span of days a grace; the text comes in small letters."""

import re

GRACE_WORD = re.compile(r"宽限|缓冲|容时|grace")
DEFINED = re.compile(r"宽限期?[”\"]?[^。;\n\d届满过]{0,14}$")
_NOT_IN_TIME = re.compile(r"(?:都|也)不[行可]|就(?!行|可以|算)")
_ON_TIME = "(?:准时|按时|按期|如期|依时|及时|正常)"
_NONE = "(?:无|没有?|毫无|不生|不产生|不发生|不会有|不带来|不承担|不负|不受|不引起|免受?|未有)"
_HARM = "(?:不利|不良|后果|影响|责任|损失|代价|罚|追究|处分|违约|迟延|逾期|额外|问题|加价|加收)"
_PAYS = r"(?:补|还|交|缴|付|存|入|供|转|打|凑|到账|汇|结)"
_IN_TIME = re.compile(
    r"(?:(?<!都)[不未](?:会|予)?(?:算|计|作|视|当|记|论|以|显示|上报|报送|收取)[^,。;\n]{0,6}?"
    r"(?:逾期|违约|失约|迟|晚|拖欠|费用|罚)"
    rf"|(?:算|等于|等同|视[为同]|当作?|作|按|和|跟|与|同|记|仍为)[^,。;\n]{{0,3}}{_ON_TIME}"
    r"|(?:准时|按时|按期|如期|依时|及时)(?:论|一样|处理)"
    rf"|{_NONE}(?:任何|什么|其[他它]|额外|一切|半点)?的?{_HARM}"
    rf"|(?:什么|任何)(?:后果|事儿?|影响|问题|责任|罚)都?(?:没有?|不会有|冇)"
    rf"|{_PAYS}[^,。;\n]{{0,4}}(?:都|也|就|便|即|依然|仍然?|照样)?(?:可以|即?可|行|有效|算数|作数)"
    r"(?:的|了)?(?=[,。;\n ]|$)"
    r"|免(?:收|计|罚)|不(?:加收|加钱|加罚|罚|另收|多收|催|上报|报送|上征信|报征信|收[钱罚费滞])"
    r"|当(?:作|做)?(?:没|未|无)(?:发生|晚|事)|都?算数|效果(?:一样|相同|不变)|还?照样?有效"
    r"|当[没无]晚|没事|不影响|无[碍妨]|不算(?=[,。;\n ]|$)|没关系|没问题|无所谓|不要紧|不碍事"
    r"|不打紧"
    r"|冇问题|冇事|唔紧要|方案不变|安排不变|计划不变"
    r"|补上即可|补足即可|补上就行|不追究|不计较|不另计|就?别当(?:逾期|违约))"
    r"|(?:(?:treat(?:ed|s)?|counts?|counted|deemed|regarded|considered|taken|accepted)"
    r"(?: it| them| this)?(?: as| to be)? (?:being )?(?:paid |made |received )?"
    r"(?:(?:on|in) time|punctual)"
    r"|视[同为]未(?:迟|逾|违|晚)"
    r"|not (?:be )?(?:counted|treated|regarded|reported|charged|penali[sz]ed)"
    r"|(?:is|are) (?:still )?(?:on|in) time|still counts|still (?:be )?(?:fine|ok|okay|in time)"
    r"|worth mentioning|is not late|not count as late"
    r"|(?:carr(?:y|ies)|bears?|attracts?|incurs?|has|have|brings?|with) no "
    r"(?:consequence|penalt|charge|extra|further|late|default|harm|fee)"
    r"|no (?:penalty|late fee|charge|fee|default interest|consequence)|no harm"
    r"|nothing (?:happens|changes|is lost|follows)|makes no difference|costs? (?:you )?nothing"
    r"|(?:doesn't|does not) matter|without (?:consequence|penalty|charge|extra))"
)
_LATE_BY = re.compile(
    r"(?:逾期|逾|晚[还付到交]?|迟[延付还交缴]?|延迟|过了日子|过期)[了个的]?(?:[各均都皆]|分别)?"
    r"(?:不?超过|半个月\()?$"
)
LATE_AT_MOST = re.compile(
    r"(?:逾期|逾|晚[还付到交]?|迟[延付还交到缴]?)[^,。;\n\d]{0,4}不(?:超过|多于|满)$"
)
_LATE_BEYOND = re.compile(r"[^。;\n]{0,6}(?:未付|且|没关系|以内|以上)")
_LATE_FULL = re.compile(r"(?:逾期|迟延)(?:满|超过|达)?$")
_FULL_BEHIND = re.compile(r"[,]?(?:且|并经)")
LEFT_TO = re.compile(
    r"(?:预?留|容|宽|缓|通融|多?等|再?给)(?:你|您|我|他|她|人)?(?:出|着|下)?(?:个|上)?$"
    r"|(?:i|you|we|she|he|customers?) (?:have|has|get|gets) (?:up to )?$"
    r"|(?:up to|allow(?:s|ed)?|give[ns]?)(?: you| me)? $",
)
DUE = re.compile(
    r"每[期笔次月]|到期|还款日|应[还付]日|哪[期月次]|赶上|[没未](?:还|付)|晚|迟|逾|没凑齐|没到"
    r"|赶不上|周转|late|slip|due|each time",
)
LATE = re.compile(
    r"晚|迟|逾|拖|误|到期|过了|再给|赶不上|没赶上|[没未](?:按时|还|付|交|缴|到账)|late|overdue|miss|slip|due"
)
_FROM_DUE = re.compile(
    r"(?:(?:还|付|缴|供|扣)款日|到期日?|应[还付缴扣]款?日|届期|账单日|约定(?:的)?(?:日|期)[期子]?"
    r"|日子|[该应](?:还|付|交|缴)的?(?:款的)?(?:那[天日]|日[期子]?)|\d[日号])"
    r"(?:的)?(?:次日|翌日|当[日天]|第二天)?(?:[之以]?后|算?起|开始|往后|过后|后起)(?:的)?"
    r"(?:算)?(?:满|达)?$"
)
_WITHIN = re.compile(r" ?(?:\([^()\n]{1,6}\))?(?:[之以]?内|里|的期间内)")
_LATER_PAID = re.compile(r"[^,。;\n]{0,4}?(?:仍|还|依然|仍然)?(?:未|没|不)(?:能|有|予)?[还付缴交]")
_OTHER_CLOCK = re.compile(
    r"签|确认|回复|申请|放款|撤|反悔|异议|投诉|转账至|结清|还清|付清|清偿|提前|寄|通知|告知|书面"
    r"|sign|accept|reply|cancel|withdraw|prepay|notice|notif"
)
"""What else a span of days may count from, or ask for."""
_BEYOND = re.compile(
    r"(?:超过|逾|过了?|满|[晚迟拖]过|超出?|多于|迟于|(?<![a-z])(?:after|beyond|over|past|later than"
    r"|more than|exceed(?:s|ing)?))(?:第| the(?:se|se)?)? ?$"
)
_BEYOND_BEHIND = re.compile(r" ?(?:以上|开外|之?后|以后|还(?!款)|仍)")
_AT_MOST = re.compile(r"(?:不超过|未超过|未满|不满|(?<![a-z])(?:up to|within|in|at most)) ?$")
_LATE_OR_LESS = re.compile(r" (?:late|overdue|behind)(?: or (?:less|fewer))?\b")
_NEAR, _ENGLISH_NEAR = 28, 64


def is_in_time(before: str, behind: str) -> bool:
    """Tell that money which comes within the span counts as paid on time."""
    found = None if _NOT_IN_TIME.match(behind) else _IN_TIME.search(behind)
    if found is not None:
        return found.start() <= (_ENGLISH_NEAR if found[0].isascii() else _NEAR)
    return _LATE_OR_LESS.match(behind) is not None and _IN_TIME.search(before) is not None


def is_from_due_day(before: str, behind: str) -> bool:
    """Tell a span that counts from the due day and asks for nothing else: 还款日起七日内补缴."""
    if _FROM_DUE.search(before) is None or is_other_clock(before, behind):
        return False
    return (_WITHIN.match(behind) or _LATER_PAID.match(behind)) is not None


def is_late_by(before: str, behind: str) -> bool:
    """Tell a delay that must be so long, and more besides: 迟延各超过10日,且经催告."""
    if _LATE_FULL.search(before) and _FULL_BEHIND.match(behind):
        return True
    return bool(_LATE_BY.search(before) and _LATE_BEYOND.match(behind))


def is_other_clock(before: str, behind: str) -> bool:
    """Tell a span that counts from a signature or an application, or gives time for one."""
    clause = re.split("[,。;\n]", before)[-1] + re.split("[,。;\n]", behind)[0]
    return _OTHER_CLOCK.search(clause) is not None


def is_within(before: str, behind: str) -> bool:
    """Tell 五天内, 不超过五天, up to five days."""
    is_inside = _WITHIN.match(behind) or _AT_MOST.search(before)
    return bool(is_inside or _LATE_OR_LESS.match(behind))


def is_beyond(before: str, behind: str) -> bool:
    """Tell 超过五天, 五天后, after five days."""
    return (_BEYOND.search(before) or _BEYOND_BEHIND.match(behind)) is not None
