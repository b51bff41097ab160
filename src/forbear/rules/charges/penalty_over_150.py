"""The penalty rate is more than one and a half times the contract rate.

Why: The uplift for late payment has a ceiling; what lies above it can be refused.

Source: 251 (M, 2004-01-01 →)

Good: contract rate 0.035 % a day, penalty printed 0.053 %: 0.0525 rounded.

Bad: contract rate 0.032 % a day, penalty 0.050 % a day: 1.5625 times.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from forbear.case.kinds import LenderKind, LoanKind
from forbear.loan.day_units import LEDGER_YEAR
from forbear.reading.numerals import decimal_number
from forbear.reading.rates import Base, Per, Rate, rates
from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.statement import LENDER, Statement
from forbear.rules.base import (
    Basis,
    CannotTell,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.clauses import paper, place_of
from forbear.rules.facts import Facts
from forbear.rules.figures.penalty_over_150 import (
    by_figures,
    contract_daily,
    half_unit,
    over,
    values_of,
)
from forbear.rules.joined import either
from forbear.values.rate import ratio

_PENALTY = Phrase(
    r"罚息|逾期(?!.{0,20}违约金)|(?:迟延|延迟)(?!退|返|履行)|晚一天|晚了|每(?:晚|迟)一[天日]"
    r"|到期不(?:给|还)|违约rate|arrears|late sums"
    r"|overdue|default|未付一期|不履行|违约(?:之|次|后|the|,)|[如on] ?违约|(?:未|不)(?:能"
    r"|曾)?(?:如|按|依|届)?(?:期|时|约)"
    r"(?:清偿|还|付|缴|归还|履行)|未清偿|拖欠|(?:迟|晚)(?:了|还|缴|付|交)|到期(?:不|未)|过期|penal"
    r"|未付a|missed|delay|delinquen|behind"
)
"""What is charged when a payment is late."""
_ASKED = Phrase(r"请求|不另收|以内|市场上|谨慎|不得高于|以前|旧|请将")
"""No rate of this paper."""
_ROUNDED = 50
"""Rounding may explain a fiftieth of a printed rate, not more."""
_CN = "零一二两三四五六七八九十百点"
_TIMES = re.compile(
    r"(?P<double>翻倍|加倍|上浮一倍|上浮百分之百|百分之二百|doubles?|(?<![\d.])2倍|两倍|twice)"
    r"|(?P<treble>(?<![点一二两.])三倍|three times)"
    r"|[×x*] ?(?P<whole>\d{3}) ?%|(?P<times>\d\.\d{1,2}) times"
    r"|(?:幅度(?:为|是)|increased by|plus|uplift of|surcharge of) ?(?P<plus>\d{2,3}) ?%"
    r"|(?:加(?:收|计|付|征|罚)?|上浮|提高|涨) ?(?P<tenths>[一二两三四五六七八九])成"
    rf"|(?:利率|rate)(?:之|的)?(?:百分之(?P<share>[{_CN}]{{2,6}})|(?P<share2>\d{{3}}) ?%)"
    r"|(?P<of>\d{3}) ?% of ?(?:the )?(?:原合同|合同|contract|agreed|normal|standard|basic|usual)"
    r"|再?乘以?(?P<by>[2-9二三四五])(?![\d.])"
)
_PER_10000 = re.compile(
    rf"(?:每|一)万(?:元|块钱?|圆)?[^,。;]{{0,8}}?(?P<yuan>\d{{1,3}}(?:\.\d)?"
    rf"|[{_CN}]{{1,4}})(?:元|块|圆|蚊)"
)
"""So much a day for each 10,000: 每万元每日6元."""
_YEARLY = re.compile(
    rf"(?:年化|年息|年利率?)(?:为|是|按|到)? ?(?P<number>[{_CN}]{{1,4}})(?![{_CN}分厘个])"
)
"""A yearly rate without its percent: 年化二十四."""
_POINTS = re.compile(
    rf"(?:加|plus|\+|提高|上浮)[^,。;%]{{0,16}}?(?P<points>\d{{1,2}}(?:\.\d)?|[{_CN}]{{1,3}})"
    r" ?(?:个?百分点|percentage points?|个点)"
)
_EACH_DAY = Phrase(
    r"每(?:逾期|迟延|晚|延迟|拖欠)?一?[日天]|逾期(?:天数|日数)|(?:for )?each日|per日|every日"
)
_INTEREST = Phrase(r"利息|利率|interest")
_BY_MONTH = Phrase(r"按月|每月")
_MISUSE = Phrase(r"挪用|未按.{0,8}用途|改变.{0,6}用途|misus")
_BY_RULE = Phrase(r"按.{0,6}(?:有关|相关|国家|另行)?(?:规定|标准|约定)(?:执行|计收|办理)")
_RANGE = Phrase(r"按 ?(?P<taken>\d{1,3}) ?%执行")
_ADDED = re.compile(
    r"加[计計付] ?(?:(?P<digits>\d{1,3}) ?%|百分之(?P<part>[一二三四五六七八九十百]{1,5}))"
)


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find the first penalty rate above the line; one that the lender owes is no matter."""
    kind = facts.debt.lender_kind
    if kind is LenderKind.PRIVATE or facts.debt.kind is LoanKind.CARD:
        return
    unsaid: Statement | None = None
    before: Statement | None = None
    for said in paper(facts):
        above, before = before, said
        place = _PENALTY.stated_at(said)
        if place is None or said.subject(place.start()) == LENDER or _ASKED.mentioned(said):
            continue
        found = _read(facts, said)
        if not found and _BY_RULE.mentioned(said):
            unsaid = unsaid or said
        limit = over(facts, _MISUSE.mentioned(said))
        daily = _above(facts, found, limit, _beside(said, above), said.line)
        if daily is not None:
            values = {"quote": said.quote, **values_of(facts, daily, limit)}
            yield Finding(values, place_of(facts, said))
            return
    if unsaid is not None:
        yield CannotTell("agreement.penalty_rate", place_of(facts, unsaid))


def _base(facts: Facts, line: int) -> Fraction:
    """Return the rate of a day that penalty is measured by: the plan's own where it is higher."""
    read = (
        one.value
        for one in facts.paper.terms
        if one.name == "annual_rate" and facts.paper.line(one.start) != line
    )
    named = [ratio(one) / LEDGER_YEAR for one in read if isinstance(one, Decimal)]
    monthly = [
        _daily(facts, one.value)[0]
        for said in paper(facts)
        if _INTEREST.mentioned(said) and not _PENALTY.mentioned(said)
        for one in rates(_spelt(said.words))
        if one.value.per is Per.MONTH and _counts(one.value)
    ]
    return max([contract_daily(facts), *named, *monthly])


def _beside(said: Statement, above: Statement | None) -> list[Rate]:
    """Return the rate that the clause before tells of, on the same line."""
    if above is None or above.line != said.line or _PENALTY.mentioned(above):
        return []
    return [one.value for one in rates(_spelt(above.words)) if _counts(one.value)]


def _above(
    facts: Facts, found: list[Rate], limit: Fraction, beside: list[Rate], line: int
) -> Fraction | None:
    """Return the daily penalty that is above the line; the rate told beside it is its measure."""
    for rate in found:
        daily, least = _daily(facts, rate)
        others = [
            one
            for one in (*found, *beside)
            if one.multiple is None and one.per is rate.per and one.percent != rate.percent
        ]
        base = _base(facts, line) if rate.per is Per.YEAR else contract_daily(facts)
        if rate.multiple is None and others:
            base = min(_daily(facts, one)[0] for one in others)
        if least > limit * base > 0:
            return daily
    return None


def _spelt(words: str) -> str:
    """Return words with the time of a rate as papers in Chinese write it."""
    return (
        words.replace("per个月", "每月")
        .replace("%年", "%每年")
        .replace(" p.a.", "每年")
        .replace("per日", "每日")
    )


def _read(facts: Facts, said: Statement) -> list[Rate]:
    """Return the penalty rates of a sentence: multiples and rates by time."""
    taken = next(iter(_RANGE.matches(said)), None)
    if taken is not None:
        return [Rate(multiple=1 + Fraction(int(taken["taken"]), 100))]
    words = _spelt(said.words)
    told = [one.value for one in rates(words)]
    if _EACH_DAY.mentioned(said) and not _BY_MONTH.mentioned(said):
        told = [_by_day(one) for one in told]
    found = [one for one in told if _counts(one)]
    for added in _ADDED.finditer(words):
        share = decimal_number(added["digits"] or added["part"]) or Fraction(0)
        found.append(Rate(multiple=1 + share / 100))
    yuan = (one["yuan"] for one in _PER_10000.finditer(words))
    found.extend(Rate(_percent(one, 100), Per.DAY) for one in yuan)
    yearly = (one["number"] for one in _YEARLY.finditer(words))
    found.extend(Rate(_percent(one, 1), Per.YEAR) for one in yearly)
    for points in _POINTS.finditer(words):
        year = [ratio(one.percent) for one in found if one.percent and one.per is Per.YEAR]
        base = min(year, default=contract_daily(facts) * LEDGER_YEAR)
        found.append(Rate(multiple=1 + ratio(_percent(points["points"], 1)) / base))
    found.extend(Rate(multiple=multiple) for multiple in _multiples(words))
    return found


def _by_day(rate: Rate) -> Rate:
    """Return a rate without its time as one of a day."""
    is_share = rate.per is None and rate.percent is not None and rate.percent < 1
    return replace(rate, per=Per.DAY) if is_share else rate


def _percent(number: str, parts: int) -> Decimal:
    """Return a number as a percentage."""
    read = decimal_number(number) or Fraction(0)
    return Decimal(read.numerator) / Decimal(read.denominator * parts)


def _multiples(words: str) -> Iterator[Fraction]:
    """Yield the multiples of the contract rate that are told in words."""
    for told in _TIMES.finditer(words):
        if told["double"]:
            yield Fraction(2)
        elif told["treble"]:
            yield Fraction(3)
        elif told["plus"]:
            yield 1 + Fraction(int(told["plus"]), 100)
        elif told["tenths"]:
            yield 1 + (decimal_number(told["tenths"]) or Fraction(0)) / 10
        elif told["by"]:
            yield decimal_number(told["by"]) or Fraction(0)
        elif told["times"]:
            yield Fraction(told["times"])
        else:
            share = told["whole"] or told["share"] or told["share2"] or told["of"]
            yield (decimal_number(share) or Fraction(0)) / 100


def _counts(rate: Rate) -> bool:
    if rate.multiple is not None:
        return rate.base is not Base.LPR
    return rate.percent is not None and rate.per is not None


def _daily(facts: Facts, rate: Rate) -> tuple[Fraction, Fraction]:
    """Return a penalty of a day: as printed, and the least that rounding may stand for."""
    if rate.multiple is not None:
        exact = contract_daily(facts) * rate.multiple
        return exact, exact
    percent = rate.percent or Decimal(0)
    days = {Per.DAY: 1, Per.MONTH: LEDGER_YEAR // 12, Per.YEAR: LEDGER_YEAR}[rate.per or Per.DAY]
    allowed = min(half_unit(percent), ratio(percent) / _ROUNDED)
    return ratio(percent) / days, (ratio(percent) - allowed) / days


decide = either(by_words, by_figures)

RULE = Rule(
    id="penalty-over-150",
    question=Question.CHARGES,
    severity=Severity.STOP,
    what=Sentence(
        zh=(
            "罚息利率 {penalty_rate}%，是合同利率 {contract_rate}% 的 {ratio} 倍，上限 {ceiling} "
            "倍。"
        ),
        en=(
            "Penalty rate {penalty_rate} % is {ratio} times the contract's {contract_rate} %; "
            "{ceiling} is the ceiling."
        ),
    ),
    why=Sentence(
        zh="逾期上浮有上限，超过部分可以要求不付。",
        en="The uplift for late payment has a ceiling; what lies above it can be refused.",
    ),
    ask=Sentence(
        zh="罚息利率请调整到不超过合同利率的 {ceiling} 倍，并重算已收部分。",
        en=(
            "Please bring the penalty rate down to {ceiling} times the contract rate and "
            "recompute what was charged."
        ),
    ),
    basis=Basis(
        key="251",
        confidence="M",
        valid_from=date(2004, 1, 1),
        says=Sentence(
            zh="逾期：合同利率上浮30%–50%；挪用：上浮50%–100%",
            en="late: +30–50 %; misuse: +50–100 %",
        ),
    ),
    decide=decide,
)
