"""Fee off sheet: each fee of the paper against the items of the sheet on file."""

import re
from collections.abc import Iterator

from forbear.case.agreement import FeeTerm
from forbear.rules.base import Filler, Finding, Sentence, Verdict
from forbear.rules.cost_sheet import needed_since, sheets
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import ONE_FEN, fees
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

WHAT = Sentence(
    zh="“{fee}” {amount} 元不在综合融资成本表内（表上 {sheet_amount}）。",
    en="The fee {fee} of {amount} is not on the cost sheet (sheet: {sheet_amount}).",
)
ASK = Sentence(
    zh="成本明示表中没有“{fee}”，请删除这项收费。",
    en="{fee} is not on the cost sheet; please strike it.",
)

_BETWEEN = re.compile(r"[、,，;；\n]+")
_SUM = re.compile(r"(?<!\d)((?:0|[1-9]\d{0,8})(?:\.\d{1,2})?) ?元", re.ASCII)
_NOT_THERE = Sentence(zh="没有这一项", en="not on it")


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Look at personal loans signed since the sheet is required."""
    if not facts.has_paper:
        return
    charged = [fee for fee in fees(facts) if fee.amount > ZERO]
    if not charged or needed_since(facts) is None:
        return
    items = _items(facts)
    for fee in charged:
        listed = [item for item in items if _is_named(fee, item)]
        allowed = [_sum_of(item) for item in listed]
        over = [sum_ for sum_ in allowed if sum_ is not None and fee.amount - sum_ > ONE_FEN]
        if not listed or over:
            yield _finding(facts, fee, over[0] if over else _NOT_THERE)
            return


def _items(facts: Facts) -> list[str]:
    """Return the items of the sheets on file, as their notes list them."""
    notes = [one.note for one in sheets(facts)]
    if not any(notes):
        raise Missing("evidence.cost_sheet")
    return [item.strip() for note in notes if note for item in _BETWEEN.split(note)]


def _is_named(fee: FeeTerm, item: str) -> bool:
    """Tell whether an item names the fee; the figures behind its name do not matter."""
    name = item.rstrip("0123456789.% 元:：")
    return bool(name) and (name in fee.name or fee.name in name)


def _sum_of(item: str) -> Money | None:
    found = _SUM.search(item)
    return Money.parse(found[1]) if found else None


def _finding(facts: Facts, fee: FeeTerm, sheet: Filler) -> Finding:
    position = facts.agreement.fees.index(fee)
    place = Place(facts.path("agreement.toml"), field=f"fees.{position}")
    if fee.line:
        place = Place(facts.path("agreement.md"), fee.line)
    values: dict[str, Filler] = {"fee": fee.name, "amount": fee.amount, "sheet_amount": sheet}
    return Finding(values, place, ASK, WHAT)
