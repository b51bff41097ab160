"""How papers say that instalments are missed, how many, and what then becomes of the plan."""

import re

_SEVERAL = "[2-6二两三四五六]"
_UNIT = "(?:期|次|回|笔|个月|(?<![\\d ])月(?!\\d|供))"
_NOT = "(?:没|未|不|唔|冇|无)"
_MISS = (
    rf"{_NOT}(?!得|可|会|影响|再|论|算|超过|需|须|用|终止|计|收取|收任|收费)(?:有|能"
    rf"|曾)?[^,。;\n]{{0,12}}?"
    r"(?:[还付缴交给供款钱账收足补按照依跟清成扣]|到(?!期))"
    r"|逾期|迟[延缴付误交]|延[迟误]|拖欠|拖延|断[供缴]|空着|晚[还付交到了缴]|失败|欠[缴付交着供]"
    r"|违约(?!金)"
    r"|不见|中断|落空|出现|发生|过了"
)
_BEFORE = (
    rf"逾期|拖欠|迟[延缴付]|断[供缴了]?|漏[还交缴]|少[还交缴]|欠(?!款)|缺|违约(?!金)"
    rf"|{_NOT}[还付缴交给供]"
)
_SOME = (
    r"任[何一意]?的?[一1]?|某一?|有任?何?[一1]|哪怕是?[一1]|只要[一1]|其中[一1任]|[哪那]一?"
    r"|(?<!独)单"
)
_NOT_ORDINAL = r"(?<![第前后末头首共分每另上下本这那当近初独单\d一二两三四五六七八九十./\-])"
MISSED = re.compile(
    rf"{_NOT_ORDINAL}(?P<n>{_SEVERAL}) ?个?{_UNIT}(?:\([^()\n]{{1,4}}\))?(?:以上)?"
    rf"[^,。;\n]{{0,10}}?"
    rf"(?:{_MISS})"
    rf"|(?:{_BEFORE})[了着过]?[^,。;\n\d]{{0,3}}?(?:达到?|满|超过|够|有)?{_NOT_ORDINAL}"
    rf"(?P<m>{_SEVERAL}) ?个?{_UNIT}"
    rf"|(?:满|达到?|超过|逾期) ?(?P<k>\d|[二两三四五六])个?期"
)
ONE_MISSED = re.compile(
    rf"(?:{_SOME}|{_NOT_ORDINAL}[一1]) ?个?{_UNIT}"
    rf"[^,。;\n]{{0,16}}?(?:{_MISS})"
    rf"|(?:{_BEFORE})[了]?(?:任[何一意]?)?[一1] ?个?{_UNIT}"
    rf"|{_NOT}[^,。;\n]{{2,16}}?任[何一意]?[一1]?[期笔次]"
    r"|失败一次|断一次"
)
_N = r"(?P<{}>two|three|four|five|six|[2-6])"
_ADJECTIVE = (
    r"(?:(?:or more|consecutive|successive|monthly|scheduled|equal|of the|of these|of your"
    r"|agreed) )*"
)
_SHORT = r"(?:missed|late|unpaid|overdue|short|dishonou?red|returned|skipped|bounced)"
_PAID = r"(?:instal?lments?|payments?|repayments?|emis?|months?'?|dues)\b"
_WRONG = (
    r"missed|missing|unpaid|overdue|outstanding|in arrears?|behind|late\b|default|bounce"
    r"|dishonou?r|return"
    r"|not (?:been |be )?(?:\w+ )?(?:paid|received|made|met|arrive|honou?red)|fail"
)
_MISSES = (
    r"(?:miss(?:es|ed|ing)?|skip(?:s|ped)?|short(?: me| us)?|fail(?:s|ed|ing|ure)? (?:to"
    r"|in) (?:pay|make|paying|making)"
    r"|defaults?(?:ed|ing)? (?:on|in)|behind (?:by|with|on)|late (?:with|on|in paying))"
)
ENGLISH_MISSED = re.compile(
    rf"\b{_N.format('n')} {_ADJECTIVE}(?:{_SHORT} (?:or {_SHORT} )?{_PAID}"
    rf"|(?:{_PAID}|in a row)[^.;\n]{{0,50}}?\b(?:{_WRONG}))"
    rf"|(?P<nth>second|third) {_SHORT} {_PAID}"
    rf"|\b{_MISSES} (?:any |a total of |the )?{_N.format('m')} {_ADJECTIVE}(?:{_PAID}|in a row)",
)
ENGLISH_ONE = re.compile(
    rf"\b(?:any|any one|any single|a single|a|one|just one|even one|each|every) {_ADJECTIVE}"
    rf"(?:single )?(?:{_SHORT} (?:or {_SHORT} )?{_PAID}"
    rf"|(?<!\ba )(?:instal?lment|payment|repayment|emi)\b[^.;\n]{{0,40}}?\b(?:{_WRONG}))"
    rf"|\ba single (?:instal?lment|payment|repayment|emi)\b[^.;\n]{{0,40}}?\b(?:{_WRONG})"
    rf"|\b{_MISSES} (?:just |even )?(?:any|a single|any one|one|an?) {_ADJECTIVE}{_PAID}",
)
ENDS = re.compile(
    r"终止|解[除约]|就没了|丧失|失[其去效]|不再让|不让[我你]分|作废|无效|取消|到期(?![后日时前之]"
    r"|一次)"
    r"|宣布|恢复|撤销|不再享有|结束|到此为止|停(?:止|了|掉|方案|分)|才停|会停"
    r"|退出|收回|放弃|重新计算|立案|法律程序|黄了|泡汤|追[偿讨]|起诉|一并执行|算(?:自动)?放弃"
    r"|(?:一次性?|马上|全部|立即|即[刻时])[^,。;\n]{0,6}(?:清偿|还清|归还|付清|全部|要还|要给|还"
    r"|到期|收回|拿)"
    r"|即[刻行时](?:全部)?(?:到期|取消)|(?:全部?|都)要?(?:马上|一[起次])[还给]"
    r"|(?:剩|余|全数|全部|整笔)[^,。;\n]{0,10}(?:一次(?:性)?|马上|立即|即刻|当日"
    r"|提前)[^,。;\n]{0,4}"
    r"(?:还|付|清|到期|收|拿|入)"
    r"|(?:要求|请求|请|叫|追收|追)[^,。;\n]{0,10}(?:一次|提前|余|剩|还清|付清|未交|没还的本金)|入账"
    r"|terminat|lapse|void|cancel|\bends?\b|may end|accelerat|(?:immediately|all|everything (?:is"
    r"|comes?)) due"
    r"|(?:becomes?|falls?|comes?) (?:immediately |at once )?(?:due|payable)|close the plan"
    r"|payable (?:at once|immediately)"
    r"|\b(?:deal|plan|offer|arrangement|it)(?:'s| is|) off\b|out of the (?:plan|arrangement)"
    r"|plan stops|may enforce"
    r"|ask for the|call (?:in )?the loan|call in the|withdraw|revoke|may (?:demand|claim|call)"
    r"|(?:whole|full|entire) (?:balance|debt"
    r"|amount|loan|sum)"
    r"|forfeit",
)
NEGATED = re.compile(r"(?:不|未|无|非|别|不会|不得|不予|not|never)\s?$")
DENIED = re.compile(
    r"行不行|怎么[办样]|会怎样|会点|咋办|吗|呢|继续有效|不视为违约|不影响|不得|不终止|不作废|仅就"
    r"|只就|只对|只按|均不|remains in force|changes nothing",
)
FACT = re.compile(
    r"(?:已|目前|现在?|最近|近|过去|此前|还有|还剩|剩余|余下|尚有|当前|名下|截至[^,。;\n]{0,16}"
    r"|have|has|already)"
    r"(?:经|您|你)?(?:连续|累计|共|合计|逾期)? ?$",
)
CONDITION = re.compile(r"(?:if|once|when|where|after|should|unless)\b[^.;\n]*$")
NOTICED = re.compile(
    r"补|催告|通知|发[函信]|[寄来]信|提醒|说一声|清缴|短信|write|notice|tells? |构成|情形|letter"
    r"|enough",
)
CURED = re.compile(
    r"补|照[旧常]|本?[协议方案分期]继续|清缴|付清|付足|catch up|enough|构成|情形|get|receiv",
)
ELSEWHERE = re.compile(
    r"(?:别的|其他|其它|别家|另外|第三方)[^,。;\n]{0,4}(?:银行|机构|平台|债务|贷款|借款|网贷)"
)
"""Missed with somebody else."""
EXCEPTED = re.compile("除[^。;,]{0,4}$")
LISTED = re.compile(
    r"(?:下列|以下)[^。;\n]{0,24}(?:违约|终止|解除|到期)|following[^.;\n]{0,40}(?:default|terminat"
    r"|end)",
)
