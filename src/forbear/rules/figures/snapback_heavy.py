"""Snap-back: what the paper restores after a miss against 130 % of the loss."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from forbear.case.agreement import DefaultTerm
from forbear.loan.line import Line
from forbear.loan.snapback import Settlement, Snapback, snapbacks
from forbear.rules.base import Filler, Finding, Sentence, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import UNCONFIRMED, Missing
from forbear.rules.sums import waived, waived_sum
from forbear.values.money import ZERO, Money
from forbear.values.place import Place
from forbear.values.rate import percent_text, ratio

WHAT = Sentence(
    zh=(
        "还了 {j} 期后有一次没按时还，对方要补 {restored} 元，而实际损失约 {loss} 元，是 {ratio} "
        "倍。"
    ),
    en=(
        "A miss after {j} payments would restore {restored}, while the loss is about {loss}: "
        "{ratio} times."
    ),
)
ASK = Sentence(
    zh="请改为：违约时只恢复未还部分及相应罚息，已还款项全部抵扣，不另收违约金。",
    en=(
        "Please change it: on default only the unpaid part and its penalty revive, all payments "
        "are credited, no further damages."
    ),
)


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Try a miss after every payment; a silent paper is default-silent's matter."""
    if not facts.has_paper:
        return
    default = facts.agreement.default
    if default is None:
        return
    if not default.confirmed:
        raise Missing(f"agreement.default{UNCONFIRMED}")
    limit = 1 + ratio(facts.reference("damages-over-loss", facts.today).value)
    heavy = [
        (restored, found)
        for found in _misses(facts)
        if (restored := _restored(default, found)) is not None
        and restored > ZERO
        and restored.fen > limit * found.loss.fen
    ]
    if heavy:
        restored, found = max(heavy, key=lambda pair: pair[0] - pair[1].loss)
        yield Finding(_values(restored, found), _place(facts, default), ASK, WHAT)


def _misses(facts: Facts) -> tuple[Snapback, ...]:
    amounts = Money.total(waived_sum(facts, one) for one in waived(facts))
    lines = [
        Line(line.no, line.due, 0, line.total, ZERO, ZERO, line.total, ZERO)
        for line in facts.schedule
        if line.no > 0
    ]
    return snapbacks(facts.loan_terms, facts.paid, Settlement(lines, amounts))


def _restored(default: DefaultTerm, found: Snapback) -> Money | None:
    """Return what is asked for beyond the remaining payments; None where the paper is silent."""
    if not default.credits_payments:
        return found.paid + found.waived + (default.damages or ZERO)
    if default.demand is not None:
        is_here = found.paid_count == default.after_paid
        return found.restored(default.demand) if is_here else None
    if default.damages is not None:
        return found.best - found.remaining + default.damages
    return None


def _values(restored: Money, found: Snapback) -> dict[str, Filler]:
    values: dict[str, Filler] = {
        "j": found.paid_count,
        "remaining": found.remaining,
        "restored": restored,
        "loss": found.loss,
    }
    if found.loss:
        values["ratio"] = Decimal(percent_text(Fraction(restored.fen, found.loss.fen)))
    return values


def _place(facts: Facts, default: DefaultTerm) -> Place:
    if default.line:
        return Place(facts.path("agreement.md"), default.line)
    return Place(facts.path("agreement.toml"), field="default")
