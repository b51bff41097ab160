"""The paper waives less than was promised.

Why: What is not written clearly as waived usually counts as not waived.

Source: CC 575, 544 (H, 2021-01-01 →)

Good: all penalties promised; the paper waives 688.02, which is all of its penalties.

Bad: 512.30 of penalties promised; the paper says they may be reduced as far as possible.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import PromiseKind, Side
from forbear.case.offer import Offer, WaivedItem
from forbear.loan.kinds import Component
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.parts import FIELDS, NAMES, PART_OF, Part, paper_balance
from forbear.rules.sums import ONE_FEN, waived, waived_sum
from forbear.values.money import ZERO, Money
from forbear.values.place import Place
from forbear.values.rate import ratio

_WHOLE_PERCENT = 100


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare in sum: what is waived of one part more makes up for another."""
    if not facts.has_paper:
        return
    promised = _promised(facts)
    if not any(promised.values()):
        facts.log_is_whole()
        return
    granted = _granted(facts)
    short = {part: promised[part] - granted.get(part, ZERO) for part in promised}
    extra = Money.total(max(granted[part] - promised.get(part, ZERO), ZERO) for part in granted)
    missing = Money.total(max(gap, ZERO) for gap in short.values()) - extra
    if missing > ONE_FEN:
        worst = max(short, key=lambda part: short[part])
        yield Finding(
            {
                "promised": promised[worst],
                "paper": granted.get(worst, ZERO),
                "difference": short[worst],
                "component": NAMES[worst],
            },
            _place(facts),
        )
    facts.log_is_whole()


def _promised(facts: Facts) -> dict[Part, Money]:
    """Return the greatest waiver promised of each part, in the offer or in a later contact."""
    offer = facts.offered
    sums: dict[Part, Money] = {}
    for item in offer.waived if offer else ():
        part = PART_OF[item.item]
        sums[part] = sums.get(part, ZERO) + _offered(facts, offer, item)
    for part, amount in _spoken(facts, offer):
        sums[part] = max(sums.get(part, ZERO), amount)
    return sums


def _spoken(facts: Facts, offer: Offer | None) -> Iterator[tuple[Part, Money]]:
    for contact in facts.contacts_read.values():
        if offer is not None and facts.local_day(contact.happened_at) < offer.made_on:
            continue
        for promise in contact.promises:
            if promise.by is Side.LENDER and promise.kind is PromiseKind.WAIVE:
                part = PART_OF[promise.item] if promise.item else Part.PENALTY
                amount = promise.amount
                yield part, _owed_by_paper(facts, part) if amount is None else amount


def _offered(facts: Facts, offer: Offer | None, item: WaivedItem) -> Money:
    """Return the sum of an offered reduction; all of a part means all of it in the paper."""
    if item.amount is not None:
        return item.amount
    part = PART_OF[item.item]
    if item.percent is None or item.percent == _WHOLE_PERCENT:
        return _owed_by_paper(facts, part)
    return Money.rounded(_owed_at_offer(facts, offer, part).fen * ratio(item.percent))


def _owed_by_paper(facts: Facts, part: Part) -> Money:
    owed = paper_balance(facts, part)
    if owed is None:
        raise Missing(FIELDS[part])
    return owed


def _owed_at_offer(facts: Facts, offer: Offer | None, part: Part) -> Money:
    """Return what was owed of a part when the offer was made: as told, else by own records."""
    balance = facts.debt.balance
    if balance is not None and offer is not None and balance.as_of == offer.made_on:
        told = {
            Part.PRINCIPAL: (balance.principal, balance.undue_principal),
            Part.INTEREST: (balance.interest,),
            Part.PENALTY: (balance.penalty_principal, balance.penalty_interest),
            Part.FEE: (balance.fees,),
        }[part]
        named = [one for one in told if one is not None]
        if named:
            return Money.total(named)
    if facts.debt.loan is None or offer is None:
        raise Missing(FIELDS[part])
    state = facts.state(offer.made_on)
    owed = {PART_OF[one]: ZERO for one in Component}
    for component, amount in state.overdue.items():
        owed[PART_OF[component]] += amount
    owed[Part.PRINCIPAL] += state.undue_principal
    owed[Part.INTEREST] += state.undue_interest
    return owed[part]


def _granted(facts: Facts) -> dict[Part, Money]:
    """Return what the paper waives; words without sum or percentage waive nothing."""
    sums: dict[Part, Money] = {}
    for term in waived(facts):
        part = PART_OF[term.item]
        sums[part] = sums.get(part, ZERO) + waived_sum(facts, term)
    for part, amount in sums.items():
        owed = paper_balance(facts, part)
        sums[part] = amount if owed is None else min(amount, owed)
    return sums


def _place(facts: Facts) -> Place:
    for position, term in enumerate(facts.agreement.waived):
        if term.line:
            return Place(facts.path("agreement.md"), term.line)
        return Place(facts.path("agreement.toml"), field=f"waived.{position}")
    return Place(facts.path("agreement.toml"), field="waived")


RULE = Rule(
    id="waiver-below-offer",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh="说好减免{component} {promised} 元，协议只写 {paper} 元，少 {difference} 元。",
        en=(
            "{promised} of {component} was to be waived; the paper waives {paper}: {difference} "
            "less."
        ),
    ),
    why=Sentence(
        zh="没写清楚减多少，法律上通常当作没减。",
        en="What is not written clearly as waived usually counts as not waived.",
    ),
    ask=Sentence(
        zh="请在协议中写明：自签订之日起免除{component}共 {promised} 元，不再收取。",
        en=(
            "Please write: from the day of signing, {promised} of {component} is waived and will "
            "not be charged."
        ),
    ),
    basis=Basis(
        key="CC 575, 544",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="免除的部分债务消灭；约定不明的变更推定为未变更",
            en="the waived part ends; an unclear change counts as no change",
        ),
    ),
    decide=decide,
)
