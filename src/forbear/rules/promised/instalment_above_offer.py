"""An instalment is higher than the one that was offered.

Why: A little more each month can break the plan later, and the paper is what counts.

Source: CC 543 (H, 2021-01-01 →)

Good: offered 9 × 978.40; the paper lists 8 × 978.40 and 978.49 at the end.

Bad: offered 9 × 978.40; the paper asks for 1,012.00 from line 6 on.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from forbear.case.agreement import ScheduleLine
from forbear.case.offer import Offer
from forbear.loan.kinds import Method
from forbear.rules import terms
from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import ONE_FEN, is_one_sum
from forbear.values.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class _Excess:
    line: ScheduleLine
    position: int
    offered: Money

    @property
    def amount(self) -> Money:
        return self.line.total - self.offered


_ASK_WITH_ODD_LAST = Sentence(
    zh=(
        "请把第 {lines} 期改为每期 {offered} 元（第 {last} 期 {last_offered} 元），"
        "与我们说好的一致。"
    ),
    en=(
        "Please change instalments {lines} to {offered} each (no. {last}: {last_offered}), "
        "as agreed."
    ),
)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare line by line: cash runs short by the month, not on average."""
    if not facts.has_paper or (not facts.lines and is_one_sum(facts)):
        return
    excesses = _excesses(facts, _expected(facts.offer))
    if not excesses:
        return
    amounts = Counter(excess.amount for excess in excesses)
    usual = max(excesses, key=lambda excess: (amounts[excess.amount], excess.amount))
    values: dict[str, Filler] = {
        "lines": numbers([excess.line.no for excess in excesses]),
        "instalment": usual.line.total,
        "offered": usual.offered,
        "difference": usual.amount,
        "greatest_difference": max(excess.amount for excess in excesses),
        "sum_of_differences": Money.total(excess.amount for excess in excesses),
    }
    last = excesses[-1]
    is_odd = last.line is facts.schedule[-1] and last.offered != usual.offered
    yield Finding(
        values | ({"last": last.line.no, "last_offered": last.offered} if is_odd else {}),
        terms.line_place(facts, excesses[0].position),
        ask=_ASK_WITH_ODD_LAST if is_odd else None,
    )


def numbers(lines: list[int]) -> str:
    """Return line numbers as people write them: ``1-5, 9``."""
    starts = [number for number in lines if number - 1 not in lines]
    ends = [number for number in lines if number + 1 not in lines]
    spans = zip(starts, ends, strict=True)
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)


def _excesses(facts: Facts, expected: tuple[Money, ...]) -> list[_Excess]:
    lines = [(position, line) for position, line in enumerate(facts.schedule) if line.no > 0]
    rounding = _room_of_last(facts.offer)
    found = []
    for (position, line), offered in zip(lines, expected, strict=False):
        is_last = line is lines[-1][1] and len(lines) == len(expected)
        excess = _Excess(line, position, offered)
        if excess.amount > (rounding if is_last else ONE_FEN):
            found.append(excess)
    return found


def _room_of_last(offer: Offer) -> Money:
    """An odd last line that the offer does not name may carry a fen for each line."""
    is_named = offer.schedule or offer.last_instalment is not None or offer.instalment is None
    return ONE_FEN if is_named else Money(offer.count or 1)


def _expected(offer: Offer) -> tuple[Money, ...]:
    if offer.schedule:
        return tuple(line.total for line in offer.schedule)
    if offer.method is Method.EQUAL_PRINCIPAL and offer.count != 1:
        raise Missing("offer.schedule")
    if not offer.count:
        raise Missing("offer.instalment" if offer.instalment is None else "offer.count")
    if offer.instalment is not None:
        last = offer.last_instalment or offer.instalment
        return (*[offer.instalment] * (offer.count - 1), last)
    if offer.total is None:
        raise Missing("offer.instalment")
    spread = offer.total - (offer.down_payment or ZERO)
    return (Money.rounded(Fraction(spread.fen, offer.count)),) * offer.count


RULE = Rule(
    id="instalment-above-offer",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh=(
            "第 {lines} 期每期 {instalment} 元，答应的是 {offered} 元，每期多 {difference} 元，共"
            "多 {sum_of_differences} 元。"
        ),
        en=(
            "Instalments {lines} are {instalment} instead of {offered}: {difference} each, "
            "{sum_of_differences} in all."
        ),
    ),
    why=Sentence(
        zh="每月多一点，一年下来就可能还不上；而协议里的数才算数。",
        en="A little more each month can break the plan later, and the paper is what counts.",
    ),
    ask=Sentence(
        zh="请把第 {lines} 期改为每期 {offered} 元，与我们说好的一致。",
        en="Please change instalments {lines} to {offered} each, as agreed.",
    ),
    basis=Basis(
        key="CC 543",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="变更合同要双方同意",
            en="changes need agreement",
        ),
    ),
    decide=decide,
)
