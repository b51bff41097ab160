"""The penalty rate is more than one and a half times the contract rate.

Why: The uplift for late payment has a ceiling; what lies above it can be refused.

Source: 251 (M, 2004-01-01 →)

Good: contract rate 0.035 % a day, penalty printed 0.053 %: 0.0525 rounded.

Bad: contract rate 0.032 % a day, penalty 0.050 % a day: 1.5625 times.
"""

import re
from collections.abc import Iterator
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
    r"|overdue|default|未付一期"
)
"""What is charged when a payment is late."""
_ASKED = Phrase(r"请求|市场上|谨慎|不得高于|以前|旧|请将")
"""No rate of this paper."""
_TIMES = re.compile(
    r"(?P<double>翻倍|加倍|上浮一倍|上浮百分之百|百分之二百|doubles?|2倍|两倍|twice)"
    r"|(?P<treble>三倍|three times)"
    r"|[×x*] ?(?P<whole>\d{3}) ?%|(?P<times>\d\.\d{1,2}) times"
    r"|(?:幅度(?:为|是)|increased by|plus) ?(?P<plus>\d{2,3}) ?%"
)
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
    for said in paper(facts):
        place = _PENALTY.stated_at(said)
        if place is None or said.subject(place.start()) == LENDER or _ASKED.mentioned(said):
            continue
        found = _read(said)
        if not found and _BY_RULE.mentioned(said):
            unsaid = unsaid or said
        limit = over(facts, _MISUSE.mentioned(said))
        for rate in found:
            daily, least = _daily(facts, rate)
            base = _base(facts) if rate.per is Per.YEAR else contract_daily(facts)
            if least > limit * base:
                values = {"quote": said.quote, **values_of(facts, daily, limit)}
                yield Finding(values, place_of(facts, said))
                return
    if unsaid is not None:
        yield CannotTell("agreement.penalty_rate", place_of(facts, unsaid))


def _base(facts: Facts) -> Fraction:
    """Return the rate of a day that penalty is measured by: the plan's own where it is higher."""
    read = (one.value for one in facts.paper.terms if one.name == "annual_rate")
    named = [ratio(one) / LEDGER_YEAR for one in read if isinstance(one, Decimal)]
    return max([contract_daily(facts), *named])


def _read(said: Statement) -> list[Rate]:
    """Return the penalty rates of a sentence: multiples and rates by time."""
    taken = next(iter(_RANGE.matches(said)), None)
    if taken is not None:
        return [Rate(multiple=1 + Fraction(int(taken["taken"]), 100))]
    found = [one.value for one in rates(said.words) if _counts(one.value)]
    for added in _ADDED.finditer(said.words):
        share = decimal_number(added["digits"] or added["part"]) or Fraction(0)
        found.append(Rate(multiple=1 + share / 100))
    found.extend(Rate(multiple=multiple) for multiple in _multiples(said.words))
    return found


def _multiples(words: str) -> Iterator[Fraction]:
    """Yield the multiples of the contract rate that are told in words."""
    for told in _TIMES.finditer(words):
        if told["double"]:
            yield Fraction(2)
        elif told["treble"]:
            yield Fraction(3)
        elif told["plus"]:
            yield 1 + Fraction(int(told["plus"]), 100)
        else:
            yield Fraction(told["times"] or Fraction(int(told["whole"]), 100))


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
    return ratio(percent) / days, (ratio(percent) - half_unit(percent)) / days


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
