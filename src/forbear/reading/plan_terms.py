"""The shape of a plan as terms: how many instalments, on which day, by which method."""

import re
from collections.abc import Iterator

from forbear.case.kinds import RateBasis
from forbear.loan.kinds import Method
from forbear.reading.found import Found
from forbear.reading.history import states_a_term
from forbear.reading.rates import Per, Rate
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_EQUAL = (
    "等额本息|本息(?:平均|均)[摊攤](?:还)?|等本等息|(?:每期)?本息均等|本息相等"
    r"|equal (?:monthly )?instal?lments?\s+of\s+principal\s+and\s+interest"
    r"|equal amounts?\s+of\s+principal\s+and\s+interest|\bequated\b"
    r"|level (?:monthly )?payments?\s+of\s+principal\s+and\s+interest"
    r"|equal (?:monthly )?instal?lments[^.\n]{0,90}with interest"
)
_EQUAL_PRINCIPAL = (
    "等额本金|本金(?:平均|均)[摊攤](?:还)?|本金均等|每期等额还本|equal principal"
    r"|equal (?:portions|parts|amounts|shares)\s+of\s+(?:the )?principal(?!\s+and)"
)
_INTEREST_ONLY = (
    "先息后本|按月付息[,、]?(?:到期|期末)(?:一次性?)?还本|每月付息[,、]?到期还本|interest[- ]only"
)
_AT_THE_END = (
    "(?:到期|届时)?一次性?还本付息|利随本清|到期与本金一并支付|与本金一次(?:归还|还清|支付)"
    r"|一次(?:性)?(?:归还|支付|还清)本金[^。;\n]{0,12}和[^。;\n]{0,30}利息"
)
_METHODS: tuple[tuple[Method, str], ...] = (
    (Method.EQUAL_INSTALMENT, _EQUAL),
    (Method.EQUAL_PRINCIPAL, _EQUAL_PRINCIPAL),
    (Method.INTEREST_ONLY, _INTEREST_ONLY),
    (Method.LUMP, _AT_THE_END),
    (Method.DAILY, "随借随还"),
)
_METHOD = re.compile(
    "|".join(f"(?P<{method.name}>{words})" for method, words in _METHODS), re.IGNORECASE
)
_PENALTY = re.compile(
    r"unpaid principal of that|After that, interest|罚息|逾期|违约|复利|滞纳|晚[还付一]|迟延"
    r"|penal(?:ty)?\b|default|late|overdue",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"超过|不高于|上限|最高|LPR|市场报价|法定|以内|如果|减免|折扣|手续费|服务费|discount",
    re.IGNORECASE,
)
_SINGLE = re.compile(r"单利|simple", re.IGNORECASE)
_EFFECTIVE = re.compile(r"IRR|内部收益率|复利计算|effective", re.IGNORECASE)
_SAYS_PENALTY = re.compile(
    r"unpaid principal of that|After that, interest|罚息(?:年|日)?利率|逾期(?:年|日)?利率|罚息"
    r"|逾期利息|迟延利息|违约利[息率]|加收|penal(?:ty)?\b|default (?:interest|rate)"
    r"|\b(?:late|later|overdue|unpaid)\b[^.;\n]{0,30}\b(?:bears?|carr(?:y|ies)|attracts?)\b",
    re.IGNORECASE,
)
_NO_PENALTY = re.compile("(?:停止计收|不再计收|不计|不收|免除|停计|代替)(?:利息、)?罚息")
_RECITED = re.compile(
    r"合同(?:编?号|[”」)])[^。;\n]{0,30}(?:约定|载明|[借贷]款利率为?)(?:[年月日]?利率)?(?:为"
    r"|是)? ?$"
)
"""The rate of the loan as its contract has it, told when the paper introduces the contract."""
_CLAUSE_END = re.compile("[,、;]")
_KEPT_RATE = re.compile(r"[依按照]原合同年利率 ?$")
_NEAR = 40
_CLOSE = 12


def plan_terms(sources: Sources) -> Iterator[Term]:
    """Yield count, due day, method and rates."""
    for count in sources.counts:
        if states_a_term(sources.text, count.start):
            yield Term("count", count.value, count.start, count.end, count.start)
    for due in sources.due_days:
        if states_a_term(sources.text, due.start):
            yield Term("due_day", due.value, due.start, due.end, due.start)
    for match in _METHOD.finditer(sources.text):
        is_open = sources.text[max(0, match.start() - 1) : match.start()] == "□"
        if not is_open and states_a_term(sources.text, match.start()):
            method = Method[match.lastgroup or ""]
            yield Term("method", method, match.start(), match.end(), match.start())
    for rate in sources.rates:
        kept = _KEPT_RATE.search(sources.label(rate.start))
        if kept or states_a_term(sources.text, rate.start):
            yield from _rate(sources, rate)


def _rate(sources: Sources, found: Found[Rate]) -> Iterator[Term]:
    rate = found.value
    if rate.percent is None or rate.per not in {Per.DAY, Per.YEAR}:
        return
    clause = _NO_PENALTY.sub("", sources.label(found.start)[-_NEAR:])
    if _LIMIT.search(clause[-_CLOSE:]) or _RECITED.search(sources.label(found.start)):
        return
    words = clause + _CLAUSE_END.split(sources.behind(found.end, _CLOSE), maxsplit=1)[0]
    if _PENALTY.search(words):
        if _SAYS_PENALTY.search(words):
            yield Term("penalty_rate", rate.percent, found.start, found.end, found.start)
        return
    name = "annual_rate" if rate.per is Per.YEAR else "daily_rate"
    yield Term(name, rate.percent, found.start, found.end, found.start, _basis(clause, rate))


def _basis(clause: str, rate: Rate) -> RateBasis:
    if rate.is_simple or _SINGLE.search(clause):
        return RateBasis.SIMPLE
    return RateBasis.EFFECTIVE if _EFFECTIVE.search(clause) else RateBasis.NOMINAL
