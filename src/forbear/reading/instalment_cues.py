"""The words beside a sum that make it what is paid each time, or at the end."""

import re

_VERB = (
    r"(?:应|须|需|要|就|只|固定|大概|统一|平均|都)*(?:归还|偿还|支付|给付|履行|缴纳|缴付|还款|付款"
    r"|供款|扣款|还|付|交|缴|供|打|转|扣|给|存|入|过数?|俾|畀)?(?:给)?(?:我|你|您|他|她)?"
)
_MONEY_SIGN = r"(?:CNY|RMB|HKD|HK\$|S\$|NT\$|£|\$)?"
EACH_BEFORE = re.compile(
    rf"(?:每期|每一期|各期|一期|每个?月|一个月|一月|每次|每回|每笔|一次|一笔|各|月付金?|月缴|月还"
    rf"|每[两二]?个?(?:周|星期|礼拜)|双周|月供|期供|每月月付|每季度?|按季|按月|每半年)"
    rf"(?:的)?(?:\d{{1,2}}[日号](?:前|之前|以前)?)?{_VERB}(?:您|我|乙方|你)?(?:款|本息|金额|数额"
    rf"|额)?(?:还本)?[为是:]? ?(?:人民币)?$"
    rf"|(?:每个?月|各月|逐月)(?:的)?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}}) ?[日号](?:之前"
    rf"|以前|前)?[ ,]?{_VERB}(?:人民币)?[: ]?$"
    rf"|\b(?:instal?lments?|EMIs?|payments|lots|portions|parts)(?: \([^()\n]{{0,40}}\))?"
    rf"(?: (?:of|at|@|in the (?:sum|amount) of)|,)(?: principal and interest of)?"
    rf"(?: ?{_MONEY_SIGN})? ?$"
    r"|\b(?:each|every) (?:month|instal?lment|payment)(?: (?:is|of|being|comes to|will be|I pay"
    r"|you pay|she pays|we take))? ?$"
    r"|(?:@|[\d期月次笔] ?[x×*]|\bmonthly(?: payments?| instal?lments?)?(?: of| is|:)?) ?$"
    r"|\b(?:next|each) payment of ?$"
    r"|\bEMI\b[^.;\n\d]{0,24}$",
    re.IGNORECASE,
)
EACH_BEHIND = re.compile(
    r"(?:元|块|yuan|RMB|CNY)? ?(?:[/每一](?:期|个?月|次|笔)|each\b|apiece|a time|a month"
    r"|per (?:calendar )?month|monthly|every (?:month|week)|a week|per week|weekly"
    r"|per instal?lment|p\.?(?:c\.?)?m\b|/month|each time|at a time"
    r"|on the \d{1,2}(?:st|nd|rd|th) of (?:each|every))",
    re.IGNORECASE,
)
"""Right behind the sum, blanks left out."""
NO_EACH = re.compile(
    r"(?:费|会员|保险|险|罚息|违约金|滞纳金|(?<!本)息|利率|补偿|工资|收入|支出|开销|租|生活|降|减"
    r"|加|涨|从|原|不超过|至多|最多"
    r"|fees?|charge|(?<!principal and )interest|penalty|insurance|premium|earn|income|salary"
    r"|rent|from|instead of|up to|cover)[^。;,\n\d]{0,10}$",
    re.IGNORECASE,
)
NO_EACH_BEHIND = re.compile(r"费|会员|保险|保障|险")
NO_EACH_IN_ENGLISH = re.compile(r"fee|charge|cover|insurance|premium|membership", re.IGNORECASE)
"""Close behind a sum: it is paid for something else."""
PART_BEFORE = re.compile(r"(?:本金|还本)[^。;,\n\d]{0,6}$")
"""A sum that is only the principal in an instalment."""
NO_PLAN = re.compile(
    r"(?:最高|最多|不低于|不少于|至少|起码|上限|封顶|能拿出|收入|工资|房租|生活费)[^。;,\n\d]{0,8}$"
)
"""A limit, or what a household has and needs."""
REPLACED = re.compile(
    r" ?(?:元|期|日|号)?(?:/月|/期)? ?(?:→|->|(?:调整|变更|下调|降低|降|减|改|延长)(?:为|至|到))"
)
"""Behind a figure of the former plan: 1,150.00元→每月应还620.00元."""
LAST_BEFORE = re.compile(
    r"(?:末期|末月|尾期|末次|末笔|最后(?:一|1|那)?(?:期|笔|次|回|个月|一把)|尾数|尾款|尾巴"
    r"|零头)[^。;\n\d]{0,14}$"
    r"|(?:剩余|剩下|余下|余|剩)的?(?:款项|部分|尾数|本息|本金|欠款|的)?(?:人民币)?[:为是]? ?$"
    rf"|\b(?:last|final)\b(?: (?:one|instal?lment|payment|EMI|month))?(?: being| is| of| at|:)?"
    rf" ?{_MONEY_SIGN} ?$",
    re.IGNORECASE,
)
REST_BEFORE = re.compile(
    rf"\b(?:remaining|remainder|balance|rest)(?: of| is)? ?{_MONEY_SIGN} ?$", re.IGNORECASE
)
REST_WORD = re.compile(
    r"(?:剩余|剩下|余下|余|剩)的?(?:款项|部分|本息|本金|欠款|款)?(?:人民币)?[:为是]? ?$"
)
BY_THEN = re.compile(r" ?(?:is |are )?(?:due |payable |to be paid )?(?:by|on|before|in) ")
"""English behind a rest that is the last payment."""
FALLS_AWAY = re.compile(
    r"免|豁|追|减|了断|了结|作罢|挂账|挂在|waive|written off|forg", re.IGNORECASE
)
"""What becomes of a rest that is not paid."""
FREED = re.compile(
    r"(?:免除|豁免|减免|放弃|waives?|forgives?|writes? off)[^。;,\n]{0,12}$", re.IGNORECASE
)
LAID_OUT = re.compile(
    r"分|拆|按月|每月|[\d一二三四五六七八九十]{1,3} ?(?:个月|期)|split|in \d|by \d|over"
)
"""Close behind a rest that goes into instalments."""
TAKEN = re.compile(
    rf"\b(?:pay|take|debit|collect|send|transfer|deduct)s? {_MONEY_SIGN} ?$", re.IGNORECASE
)
EVERY_MONTH = re.compile(r"\b(?:each|every|a|per) (?:calendar )?month\b|monthly", re.IGNORECASE)
"""Close behind a sum that is taken: CNY 430 from your account on the 3rd of every month."""
FIRST_OF_MANY = re.compile(r"首[期笔次月]款?[^。;,\n\d]{0,8}$")
