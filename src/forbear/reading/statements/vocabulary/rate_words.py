"""Rates by the year, and rates by day, month or instalment."""

from forbear.reading.statements.phrase import Phrase

_NUMBER = r"[零一二三四五六七八九十百点]{1,6}"
_SHARE = (
    r"(?:万分之|千分之|百分之|\d[\d.]{0,8} ?[%‰]|\d[\d.]{0,8} ?per cent"
    rf"|(?:{_NUMBER}|\d[\d.]{{0,4}})(?:厘|分(?![期之钟])|个点))"
)
ANNUAL_RATE = Phrase(
    rf"(?:年化|年利率|年息|年费率|年率|年利|折合年|折年|irr|annualised|年百分率|年利息rate"
    rf"|annual rate)[^。;]{{0,20}}?(?:\d|百分之|{_NUMBER}(?:厘|分|点))"
    r"|(?<!\d)(?:按|为|是|每|一)?年 ?\d[\d.]{0,6} ?%|\d[\d.]{0,6} ?%[^,。;\d]{0,3}(?:/ ?年|每年"
    r"|p\.? ?a\b|一年|年(?!\d))"
)
"""A rate by the year."""
PERIODIC_RATE = Phrase(
    r"(?:日(?:利率|息|费率|利息)?(?=万分|千分|百分|[^,。;]{0,6}\d)|日利率|日息|日费率|每日|每天"
    r"|按日|一天|月(?:利率|利息|息|费率|综合费率|平息)|月(?=千分|万分|百分)|每个?月"
    r"|按月|逐月|一个月|每期|一期|期(?:费率|手续费)|每季度?|按季|双周|每周|七天|手续费率|服务费率"
    r"|月息|daily rate|每月)"
    rf"[^,。;%]{{0,18}}?{_SHARE}",
    rf"{_SHARE}[^,。;%]{{0,12}}?(?:一天|每天|/日|/天|/月|/期|每日|每月|一个月|per个月|per period"
    rf"|每期|(?:实际)?天数|利息每月)|0\.\d+%[^,。;]{{0,26}}每月"
    rf"|每万元?[^,。;]{{0,8}}(?:每日|每天|一天|每月|一个月)|一万一个月|per 10000|ten thousand"
    rf"|毛利[一二三]分|每月[^,。;]{{0,6}}[一二三四五六七八九\d][\d百千]{{0,4}}元?利息"
    rf"|{_NUMBER}个?点[^,。;]{{0,4}}(?:一个月|每月)",
)
"""A rate by the day, month or instalment."""
CHARGED = Phrase(r"利|息|费|率|占用|charge|rate|per cent|分之")
"""The rate is one of interest or a fee."""
NO_CHARGE = Phrase(
    r"以前的|停了|停止计|终止|免收|不(?:再)?计(?!算)|不收|已[^,。;]{0,4}免除|零利息|不再(?!适用原)"
    r"|无longer"
    r"|不算利息|利率为0|减免|提前(?:归|还|清|结)|beware|折成年化|归还本金的"
)
"""It runs no more, or is no rate of the plan."""
ON_DELAY = Phrase(r"罚息|逾期|违约|滞纳|迟延|复利|default|penal|overdue|late(?![a-z])")
RATE_ELSEWHERE = Phrase(r"利率.{0,8}以.{0,10}为准")
