"""What the lender said in a talk is not what the paper says.

Why: What is said but not written is hard to prove later.

Source: CC 142; EV 14, 90; CPL-I 106 (H, 2021-01-01 →)

Good: the first day was said in a call and stands in the offer: first-due-differs judges it.

Bad: three days of grace were said on the phone; the paper gives none.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from forbear.case.contact import Contact, Figure
from forbear.case.kinds import FigureKind, MaterialKind, Party, Side
from forbear.rules import terms
from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.first_debt import told_here
from forbear.rules.missing import Missing
from forbear.rules.sums import down_payment_amount, paper_total, waived, waived_sum
from forbear.rules.yardstick import paper_count
from forbear.values.money import Money
from forbear.values.place import Place

_NOTHING = Sentence(zh="没有写", en="nothing")
_FACTS: Mapping[FigureKind, Sentence] = {
    FigureKind.INSTALMENT: Sentence(zh="每期金额", en="the instalment"),
    FigureKind.COUNT: Sentence(zh="期数", en="the number of instalments"),
    FigureKind.TOTAL: Sentence(zh="总额", en="the total"),
    FigureKind.WAIVER: Sentence(zh="减免金额", en="the waiver"),
    FigureKind.DOWN_PAYMENT: Sentence(zh="首付", en="the down payment"),
    FigureKind.FIRST_DUE: Sentence(zh="首期日期", en="the first due day"),
    FigureKind.RATE: Sentence(zh="年利率（%）", en="the yearly rate in percent"),
    FigureKind.GRACE: Sentence(zh="宽限天数", en="days of grace"),
    FigureKind.CLEARANCE: Sentence(zh="结清证明天数", en="days to the clearance certificate"),
}
"""What a paper can be compared in; balances and fees change between talk and paper."""
_IN_OFFERS: Mapping[FigureKind, str] = {
    FigureKind.INSTALMENT: "instalment",
    FigureKind.COUNT: "count",
    FigureKind.TOTAL: "total",
    FigureKind.WAIVER: "waived",
    FigureKind.DOWN_PAYMENT: "down_payment",
    FigureKind.FIRST_DUE: "first_due",
    FigureKind.RATE: "annual_percent",
}
_ONE_FEN = Money(1)
_Value = Money | int | date | Decimal


@dataclass(frozen=True, slots=True)
class _Said:
    figure: Figure
    contact: Contact
    on: date
    place: Place

    @property
    def value(self) -> _Value | None:
        figure = self.figure
        found = (figure.amount, figure.count, figure.day, figure.percent)
        return next((value for value in found if value is not None), None)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare the latest statement of each fact that no offer in force states."""
    if not facts.has_paper:
        return
    for kind, said in _latest(facts).items():
        if _is_in_offer(facts, kind) or said.value is None:
            continue
        paper = _in_paper(facts, kind)
        if _agrees(said.value, paper):
            continue
        if said.contact.party is Party.COLLECTOR and not _has_authority(facts):
            raise Missing("contact.authority", said.place)
        values: dict[str, Filler] = {
            "fact": _FACTS[kind],
            "said": said.value,
            "paper": _NOTHING if paper is None else paper,
            "contact_day": said.on,
            "channel": said.contact.channel,
        }
        yield Finding(values, said.place)
    facts.log_is_whole()


def _latest(facts: Facts) -> dict[FigureKind, _Said]:
    """Return the lender's last word on each fact, not later than the paper."""
    until = facts.agreement.received_on or terms.day(facts, "signed_on") or facts.today
    others = _other_rounds(facts)
    found: dict[FigureKind, _Said] = {}
    for name, contact in told_here(facts):
        on = facts.local_day(contact.happened_at)
        is_theirs = contact.party in {Party.LENDER, Party.COLLECTOR}
        if on > until or not is_theirs:
            continue
        for position, figure in enumerate(contact.figures):
            is_round = figure.kind in _IN_OFFERS and (name in others or _is_superseded(facts, on))
            if figure.said_by is Side.LENDER and figure.kind in _FACTS and not is_round:
                place = Place(f"log/{name}.toml", field=f"figures.{position}")
                found[figure.kind] = _Said(figure, contact, on, place)
    return found


def _other_rounds(facts: Facts) -> set[str]:
    """Return the contacts in which another offer than the one in force was made."""
    in_force = facts.offered
    return {
        offer.contact
        for offer in facts.offers.values()
        if offer.contact is not None and offer is not in_force
    }


def _is_superseded(facts: Facts, on: date) -> bool:
    """An offer in force takes the place of what was said of terms before it."""
    return facts.offered is not None and on < facts.offered.made_on


def _is_in_offer(facts: Facts, kind: FigureKind) -> bool:
    name = _IN_OFFERS.get(kind)
    if name is None or facts.offered is None:
        return False
    return bool(getattr(facts.offered, name)) or getattr(facts.offered, name) == 0


def _in_paper(facts: Facts, kind: FigureKind) -> _Value | None:
    return _READERS[kind](facts)


def _instalment(facts: Facts) -> _Value | None:
    amounts = [line.total for line in facts.lines if line.no > 0]
    return max(amounts) if amounts else terms.amount(facts, "instalment")


def _count(facts: Facts) -> _Value | None:
    return paper_count(facts.agreement) if facts.lines else terms.count(facts, "count")


def _waiver(facts: Facts) -> _Value | None:
    return Money.total(waived_sum(facts, one) for one in waived(facts))


def _first_due(facts: Facts) -> _Value | None:
    days = [line.due for line in facts.lines if line.no > 0 and line.total]
    return min(days) if days else terms.day(facts, "first_due")


_READERS: Mapping[FigureKind, Callable[[Facts], _Value | None]] = {
    FigureKind.INSTALMENT: _instalment,
    FigureKind.COUNT: _count,
    FigureKind.TOTAL: paper_total,
    FigureKind.WAIVER: _waiver,
    FigureKind.DOWN_PAYMENT: down_payment_amount,
    FigureKind.FIRST_DUE: _first_due,
    FigureKind.RATE: lambda facts: terms.rate(facts, "annual_rate"),
    FigureKind.GRACE: lambda facts: terms.count(facts, "grace_days"),
    FigureKind.CLEARANCE: lambda facts: terms.count(facts, "clearance_days"),
}


def _agrees(said: _Value, paper: _Value | None) -> bool:
    if isinstance(said, Money) and isinstance(paper, Money):
        return abs(said - paper) <= _ONE_FEN
    return said == paper


def _has_authority(facts: Facts) -> bool:
    """Tell whether the lender's word for its collector is on file."""
    facts.readable("materials.toml")
    return any(
        one.kind is MaterialKind.AUTHORITY and one.file and one.debt in {None, facts.here.id}
        for one in facts.case.materials.values()
    )


RULE = Rule(
    id="phone-paper-mismatch",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh="{contact_day}（{channel}）说的是{fact} {said}，协议写的是 {paper}。",
        en="On {contact_day} ({channel}) {fact} was {said}; the paper says {paper}.",
    ),
    why=Sentence(
        zh="通话里说的没写进协议，以后很难证明。",
        en="What is said but not written is hard to prove later.",
    ),
    ask=Sentence(
        zh="{contact_day} 贵方客服确认{fact}为 {said}，请写进协议。",
        en="On {contact_day} your staff confirmed {fact} as {said}; please put it into the paper.",
    ),
    basis=Basis(
        key="CC 142; EV 14, 90; CPL-I 106",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="意思按词句并结合往来解释；录音、聊天可作证据",
            en="words are read with the dealings; recordings and chats are evidence",
        ),
    ),
    decide=decide,
)
