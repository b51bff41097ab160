"""The sums of a paper as terms: balance, plan, waivers and fees."""

import re
from collections.abc import Iterator, Sequence

from forbear.loan.kinds import Component
from forbear.reading.amount_cues import CONDITIONAL, FEE_BEHIND, AmountRole
from forbear.reading.amount_roles import is_weak_instalment, sorted_amounts
from forbear.reading.history import states_a_term
from forbear.reading.laid_out import is_laid_out
from forbear.reading.schedule_total import schedule_totals
from forbear.reading.sorted_amount import Sorted
from forbear.reading.sources import Sources
from forbear.reading.terms import Fee, Term, Waiver
from forbear.reading.waiver_words import waived_from
from forbear.values.money import Money

_PLAIN_ROLES = frozenset(
    {
        AmountRole.PRINCIPAL,
        AmountRole.INTEREST,
        AmountRole.PENALTY_PRINCIPAL,
        AmountRole.PENALTY_INTEREST,
        AmountRole.PENALTY,
        AmountRole.FEES,
        AmountRole.BALANCE,
        AmountRole.TOTAL,
        AmountRole.NEW_PRINCIPAL,
        AmountRole.DOWN,
        AmountRole.INSTALMENT,
        AmountRole.LAST,
    }
)
_PLANNED = frozenset(
    {AmountRole.TOTAL, AmountRole.SETTLEMENT, AmountRole.INSTALMENT, AmountRole.NEW_PRINCIPAL}
)
_PAYS_BY = re.compile(r"(?<!已)(?:于|在)\d[^。;\n]{4,24}?(?:支付|归还|还|付|汇入)(?:人民币)? ?$")
_DUE_ON = re.compile(
    r"(?:(?:20\d\d ?[-年./])? ?\d{1,2} ?[-月./] ?\d{1,2} ?日?|\d{1,2}[号日])(?:前|之前"
    r"|以前)?,?(?:您|你)?"
    r"(?:应[还付缴]|需[还付]|连本带[息利]还?)[ |:]{0,20}$"
)
_SHALL_PAY = re.compile(r"\b(?:shall|will|must|agrees? to) pay ?$")
_BY_A_DAY = re.compile(r"(?: \([^()\n]{0,90}\))? (?:on or )?(?:before|by|on) \d")
_ADDED_UP = re.compile("(?:合计|共计|一共|总共|合共)(?:人民币)?$")
_SPLIT_AT_ONCE = re.compile(
    r" ?(?:元)?[ ,、]{0,2}\)?[,、]?\s?(?:现|可|愿|准|全部)?(?:拆|分|做"
    r"|split)"
)
_CLOSE = 8
_NOUGHT = re.compile(
    r"(?P<parts>(?:(?:未[偿付还]|应收|拖欠)?(?:利息|罚息|违约金|复利)[、,与和及]?){1,4})"
    r"(?:现|均|都|皆|各){0,2}(?:为|是)? ?零(?!点)"
)
_PART = re.compile("利息|罚息|违约金")
_PARTS = {"利息": "balance_interest", "罚息": "balance_penalty", "违约金": "balance_penalty"}
COMPONENTS = {
    AmountRole.PRINCIPAL: Component.PRINCIPAL,
    AmountRole.PRINCIPAL_DUE: Component.PRINCIPAL,
    AmountRole.PRINCIPAL_UNDUE: Component.PRINCIPAL,
    AmountRole.NEW_PRINCIPAL: Component.PRINCIPAL,
    AmountRole.INTEREST: Component.INTEREST,
    AmountRole.PENALTY: Component.PENALTY_PRINCIPAL,
    AmountRole.PENALTY_PRINCIPAL: Component.PENALTY_PRINCIPAL,
    AmountRole.PENALTY_INTEREST: Component.PENALTY_INTEREST,
    AmountRole.FEES: Component.FEE,
    AmountRole.FEE: Component.FEE,
}


Exact = tuple[Sorted, Money]
"""A sum with its meaning, and the money itself."""


def money_terms(sources: Sources) -> Iterator[Term]:
    """Yield the terms that are sums; a garbled or inexact sum is none."""
    exact = [
        (one, one.found.value.money)
        for one in sorted_amounts(sources)
        if one.found.value.money is not None and not one.found.value.is_about
    ]
    exact.sort(key=lambda pair: (is_weak_instalment(sources, pair[0]), not pair[0].is_proven))
    yield from schedule_totals(sources)
    for one, money in exact:
        yield from _terms_of(sources, one, money)
    yield from _only_payment(sources, exact)
    yield from _noughts(sources)
    yield from _shared(sources)
    yield from _owed_and_laid_out(sources, exact)
    yield from _principal_of_parts(exact)


def _only_payment(sources: Sources, exact: Sequence[Exact]) -> Iterator[Term]:
    """Yield the one sum to be paid by a day, when the paper has no instalments and no total."""
    roles = {one.role for one, _ in exact if not one.is_waived}
    paid = [
        (one, money)
        for one, money in exact
        if one.role is AmountRole.OTHER and not one.is_waived and _is_paid_by_a_day(sources, one)
    ]
    if len(paid) == 1 and not roles & _PLANNED and not sources.counts:
        yield _term("stated_total", paid[0][1], paid[0][0])


def _is_paid_by_a_day(sources: Sources, one: Sorted) -> bool:
    label = sources.label(one.found.start)
    if _PAYS_BY.search(label) or _DUE_ON.search(label):
        return True
    return bool(_SHALL_PAY.search(label) and _BY_A_DAY.match(sources.text, one.found.end))


def _terms_of(sources: Sources, one: Sorted, money: Money) -> Iterator[Term]:
    if one.is_waived:
        item = COMPONENTS.get(one.role)
        if item is not None:
            when, condition = waived_from(sources.text, one.found.start)
            yield _term("waived", Waiver(item, money, None, when, condition), one)
    elif one.role is AmountRole.SETTLEMENT:
        yield _term("stated_total", money, one)
    elif one.role is AmountRole.FEE:
        yield from _fee(sources, one, money)
    elif one.role in _PLAIN_ROLES:
        yield _term(one.role.value, money, one)
        if one.role is AmountRole.NEW_PRINCIPAL and _ADDED_UP.search(_before(sources, one)):
            yield _term(AmountRole.BALANCE.value, money, one)


def _before(sources: Sources, one: Sorted) -> str:
    return sources.text[max(0, one.found.start - _CLOSE) : one.found.start]


def _noughts(sources: Sources) -> Iterator[Term]:
    """Yield parts of the balance that are said to be zero in words: 利息与罚息均为零."""
    for match in _NOUGHT.finditer(sources.text):
        if states_a_term(sources.text, match.start()):
            for part in _PART.finditer(match["parts"]):
                start = match.start("parts") + part.start()
                yield Term(_PARTS[part[0]], Money(0), start, match.end(), match.start())


def _owed_and_laid_out(sources: Sources, exact: Sequence[Exact]) -> Iterator[Term]:
    """Yield a debt that is laid out in instalments as it stands: 总欠26,400元,拆24期."""
    for one, money in exact:
        is_owed = one.role is AmountRole.BALANCE and not one.is_waived
        end = one.found.end
        if (
            is_owed
            and _SPLIT_AT_ONCE.match(sources.text, end)
            and is_laid_out(sources.text, _before(sources, one), end)
        ):
            yield _term(AmountRole.NEW_PRINCIPAL.value, money, one)


def _shared(sources: Sources) -> Iterator[Term]:
    """Yield the one sum that all listed days share: 各付9,000元."""
    ends = {one.end for one in sources.payments}
    first = next(iter(sources.payments), None)
    if first and first.total is not None and len(ends) == 1 < len(sources.payments):
        yield Term("instalment", first.total, first.start, first.end, first.start)


def _fee(sources: Sources, one: Sorted, money: Money) -> Iterator[Term]:
    """Yield a fee that is asked for in any case; what only lateness costs is no fee of the plan."""
    behind = FEE_BEHIND.match(sources.text, one.found.end)
    name = behind["name"] if behind else one.cue
    if money and not CONDITIONAL.search(sources.label(one.found.start)):
        yield _term("fee", Fee(name, money), one)


def _principal_of_parts(exact: Sequence[Exact]) -> Iterator[Term]:
    """Add overdue and undue principal when the paper gives no sum of them itself."""
    parts = {
        one.role: (one, money)
        for one, money in reversed(exact)
        if one.role in {AmountRole.PRINCIPAL_DUE, AmountRole.PRINCIPAL_UNDUE} and not one.is_waived
    }
    if parts:
        total = Money.total(money for _, money in parts.values())
        last = max((one for one, _ in parts.values()), key=lambda one: one.found.start)
        yield _term("balance_principal", total, last)


def _term(name: str, value: Money | Waiver | Fee, one: Sorted) -> Term:
    return Term(name, value, one.found.start, one.found.end, min(one.cue_start, one.found.start))
