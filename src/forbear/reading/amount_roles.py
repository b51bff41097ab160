"""Sorts the sums of a paper: balance, instalment, down payment, waiver, fee."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from forbear.reading.amount_cues import (
    ASKED_FOR,
    BALANCE_PARTS,
    CHANGES,
    COMPONENT_BEHIND,
    CUE,
    FEE_BEHIND,
    GOES_TO_INSTALMENTS,
    IS_REST,
    NOT_OF_THE_PLAN,
    NTH,
    OWED_BEHIND,
    OWING,
    PART_BEHIND,
    PART_OF_DEBT_BEHIND,
    PART_RIGHT_BEHIND,
    PER_PERIOD,
    REPEATS,
    ROW_START,
    RUNS_OUT,
    WAIVE_IS_OVER,
    WAIVES,
    WAIVES_BEHIND,
    AmountRole,
)
from forbear.reading.amounts import Amount, Notation
from forbear.reading.debt_sums import with_debt
from forbear.reading.found import Found
from forbear.reading.laid_out import is_laid_out
from forbear.reading.new_principal import becomes_principal, is_new_note
from forbear.reading.plan_sums import with_plan
from forbear.reading.sorted_amount import Sorted
from forbear.reading.sources import Sources
from forbear.reading.whole_debt import sums_up_parts, takes_in_parts

_ENDS_ALL = frozenset(
    {AmountRole.BALANCE, AmountRole.TOTAL, AmountRole.SUM, AmountRole.NEW_PRINCIPAL,
     AmountRole.PRINCIPAL, AmountRole.OTHER}
)  # fmt: skip
"""What a payment that ends the debt may be called beside 一次性."""
_LAID_OUT = frozenset({AmountRole.OTHER, AmountRole.PRINCIPAL, AmountRole.NEW_PRINCIPAL})
"""What a sum may be called that is laid out in instalments; 欠款 and 总额 stay what they are."""
_ROLLED_UP = _LAID_OUT | {AmountRole.BALANCE, AmountRole.SUM, AmountRole.TOTAL, AmountRole.FEE}
_TO_DATE = re.compile("至今|截[至止]|目前|现在|今[日天]|到今")
_PLAN_WORDS = re.compile(
    r"每期|当期|届时|分期|^\W*(?:合计|总计|共计) ?(?:应还|本期|合计|总额|还款|金额)"
)
_MOST_OF_THEM = re.compile(
    r"(?:前|第?[1一]期?[至到\-~]第?)(?:\d{1,3}|[一二三四五六七八九十]{1,3})期(?:为|是|各|,)?$"
)
_PAYS_OFF = re.compile(
    r"以清偿[^,。;\n]{0,4}本金[^,。;\n]{0,4}$|新(?:贷款|借款)本金[^,。;\n]{0,3}$"
)
_FALLS_AWAY = re.compile(r"[^。;\n]{0,30}?(?:免除|豁免|减免|不再追)")
_LAID_OUT_LATER = re.compile(
    r"[^。;\n]{0,90}?分 ?(?:\d{1,3}|[一二三四五六七八九十]{1,4}) ?(?:期|个月)"
)
_TO_A_PLAN = re.compile(
    r"[^。;\n剩余另百千万]{0,60}?(?:分|一共|共|合计) ?(?:\d{1,3}"
    r"|[一二三四五六七八九十]{1,4}) ?(?:期|个月"
    r"|次|笔|回)"
)
_NO_INSTALMENT = frozenset({AmountRole.OTHER, AmountRole.FEE})
_SUMS = frozenset({AmountRole.TOTAL, AmountRole.SUM})
_APART = re.compile(r",|^ and ")
_NOW_IS = re.compile("(?:现在|目前|如今|现)(?:是|为|剩|还有|余)?$")
_BRACKET = re.compile(r"^ ?(?:元|yuan)? ?\([^()\n\d]{0,60}\)")
"""Belongs to the sum before it."""
_WHOLE = _SUMS | {AmountRole.OTHER}
_DENIAL = re.compile("[不未无].{0,2}$")
_AHEAD = 130
_OWING_REACH = 100
_SEPARATE = re.compile(r"[。;\n]")
_BESIDE = 24
_NEIGHBOURS = 60
"""Signs within which two sums belong to one list."""


@lru_cache(maxsize=4)
def sorted_amounts(sources: Sources) -> tuple[Sorted, ...]:
    """Return every plain sum with its meaning, in order."""
    found: list[Sorted] = []
    for amount in sources.plain_amounts:
        found.append(_sorted(sources, amount, found[-1] if found else None))
    return tuple(with_plan(sources, with_debt(sources, found)))


def _sorted(sources: Sources, amount: Found[Amount], previous: Sorted | None) -> Sorted:
    whole = sources.label(amount.start)
    in_text = sources.text.endswith(whole, 0, amount.start)
    gap = amount.start - previous.found.end if previous else len(whole)
    owing = sources.text[max(0, amount.start - _OWING_REACH) : amount.start]
    near = whole[-gap:] if in_text and 0 < gap < len(whole) else whole
    near = _BRACKET.sub("", near)
    behind = sources.text[amount.end : amount.end + _AHEAD]
    cues = list(CUE.finditer(near))
    if in_text and ROW_START.match(whole):
        return Sorted(amount, AmountRole.OTHER, is_waived=False, cue="", cue_start=amount.start)
    role = AmountRole.OTHER if NOT_OF_THE_PLAN.search(near) else _role(near, behind, cues)
    if role is AmountRole.OTHER and is_new_note(sources.text, near):
        role = AmountRole.NEW_PRINCIPAL
    called = role
    waived = _is_waived(whole, behind)
    if waived:
        is_far = cues and "," in near[cues[-1].end() :] and COMPONENT_BEHIND.match(behind)
        named = AmountRole[cues[-1].lastgroup or ""] if cues and not is_far else role
        is_rest = cues and named is AmountRole.NEW_PRINCIPAL and "本金" in cues[-1][0]
        role = AmountRole.PRINCIPAL if is_rest else _waived_component(named, behind)
    else:
        neighbour = previous if gap < _NEIGHBOURS else None
        notation = amount.value.notation
        around = _Around(whole, owing, behind, notation, neighbour, in_text=in_text)
        role = _in_context(role, around)
    cue = next((one for one in reversed(cues) if one.lastgroup == role.name), None)
    cue_start = amount.start - len(near) + cue.start() if cue and in_text else amount.start
    return Sorted(amount, role, waived, cue[0] if cue else "", cue_start, called)


def _role(near: str, behind: str, cues: Sequence[re.Match[str]]) -> AmountRole:
    """Return what the words beside a sum call it; the nearest word wins, with exceptions."""
    roles = [AmountRole[cue.lastgroup or ""] for cue in cues]
    last = _last(near, cues, roles)
    told = _told_in_english(behind, last) or _told_behind(near, behind, last)
    if told is not None:
        return told
    if PER_PERIOD.match(behind) or AmountRole.INSTALMENT in roles:
        return _periodic(roles, cues, last)
    is_part = last is AmountRole.PRINCIPAL and "合计" in behind
    if AmountRole.SETTLEMENT in roles and last in _ENDS_ALL and not is_part:
        return AmountRole.SETTLEMENT
    return last


def _told_in_english(behind: str, last: AmountRole) -> AmountRole | None:
    """Return what follows a sum: CNY 612.40 of interest, HKD 9,000.00 outstanding."""
    part = PART_OF_DEBT_BEHIND.match(behind)
    if part:
        return AmountRole[part.lastgroup or ""]
    right = PART_RIGHT_BEHIND.match(behind) if last is AmountRole.OTHER else None
    if right:
        return AmountRole[right.lastgroup or ""]
    is_owed = last is AmountRole.OTHER and OWED_BEHIND.match(behind)
    return AmountRole.BALANCE if is_owed else None


def _told_behind(near: str, behind: str, last: AmountRole) -> AmountRole | None:
    """Return what the words right behind a sum, or its place in a list, make of it."""
    if IS_REST.search(near) and RUNS_OUT.match(behind) and not GOES_TO_INSTALMENTS.match(behind):
        return AmountRole.LAST
    if _MOST_OF_THEM.search(near) and last is AmountRole.OTHER:
        return AmountRole.INSTALMENT
    laid_out = is_laid_out(behind, near, 0) and last in _LAID_OUT
    repeated = REPEATS.search(near) and _TO_A_PLAN.match(behind)
    if laid_out or repeated or (last in _ROLLED_UP and becomes_principal(near, behind)):
        return AmountRole.NEW_PRINCIPAL
    if FEE_BEHIND.match(behind) or last is AmountRole.FEE:
        return AmountRole.FEE
    nth = NTH.search(near)
    if nth and last in {AmountRole.OTHER, AmountRole.LAST}:
        return AmountRole.FIRST if nth[1] in {"1", "一"} else AmountRole.LAST
    return None


def _last(near: str, cues: Sequence[re.Match[str]], roles: Sequence[AmountRole]) -> AmountRole:
    """Return the meaning of the nearest cue; a component must stand in the sum's own clause."""
    if not cues:
        return AmountRole.OTHER
    between = near[cues[-1].end() :]
    is_elsewhere = (
        roles[-1] in BALANCE_PARTS and _APART.search(between) and not _NOW_IS.search(between)
    )
    return AmountRole.OTHER if is_elsewhere or CHANGES.search(between) else roles[-1]


def _periodic(
    roles: Sequence[AmountRole], cues: Sequence[re.Match[str]], last: AmountRole
) -> AmountRole:
    """Settle a sum in whose words 每期 or its like stands."""
    if AmountRole.FEE in roles:
        return AmountRole.FEE
    if last in _SUMS and "," in cues[0].string[cues[0].end() : cues[-1].start()]:
        return last
    if last in _SUMS and (AmountRole.DOWN in roles or any(cue[0] == "各期" for cue in cues)):
        return last
    if last in BALANCE_PARTS or last in {AmountRole.LAST, AmountRole.FIRST, AmountRole.DOWN}:
        return AmountRole.OTHER if last in BALANCE_PARTS else last
    return AmountRole.INSTALMENT


def _is_waived(whole: str, behind: str) -> bool:
    """Tell whether a sum is taken off: by a word before it that still holds, or right behind it."""
    verbs = list(WAIVES.finditer(whole))
    holds = verbs and not WAIVE_IS_OVER.search(whole, verbs[-1].end())
    lead = whole[: verbs[-1].start()] if verbs else ""
    if verbs and ASKED_FOR.search(lead):
        return False
    if holds and not _DENIAL.search(lead):
        return True
    return WAIVES_BEHIND.match(behind) is not None


def _waived_component(role: AmountRole, behind: str) -> AmountRole:
    if role in BALANCE_PARTS:
        return role
    match = COMPONENT_BEHIND.match(behind)
    if match is None:
        return AmountRole.OTHER
    named = match.lastgroup or ""
    if named in AmountRole.__members__:
        return AmountRole[named]
    english = match[0].lower()
    if match["english"]:
        return AmountRole.PENALTY
    return AmountRole.INTEREST if "interest" in english else AmountRole.PRINCIPAL


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a sum."""

    whole: str
    """Its sentence up to it."""
    owing: str
    """The text before it, other sentences and lines included."""
    behind: str
    notation: Notation
    previous: Sorted | None
    """The sum before it, when both belong to one list."""
    in_text: bool
    """Its label stands right before it, not over a column."""

    @property
    def in_balance(self) -> bool:
        """Whether the words speak of what is owed."""
        return OWING.search(self.owing) is not None or self.follows_part

    @property
    def follows_part(self) -> bool:
        """Whether the sum before it is a part of the balance."""
        return self.previous is not None and self.previous.role in BALANCE_PARTS

    @property
    def to_instalments(self) -> bool:
        """Whether instalments are spoken of behind it."""
        return GOES_TO_INSTALMENTS.match(self.behind) is not None


def _in_context(role: AmountRole, around: _Around) -> AmountRole:
    """Settle words that mean one thing in a balance and another in a plan."""
    if role in _WHOLE:
        return _whole(role, around)
    if role is AmountRole.NEW_PRINCIPAL:
        return _principal_to_come(role, around)
    is_later = _LAID_OUT_LATER.match(around.behind) and not OWING.search(around.whole)
    is_repaid = (around.to_instalments or is_later) and not around.follows_part
    if role is AmountRole.PRINCIPAL and is_repaid:
        return AmountRole.NEW_PRINCIPAL
    is_alone = around.in_text and not around.in_balance and not PART_BEHIND.match(around.behind)
    return AmountRole.OTHER if role in BALANCE_PARTS and is_alone else role


def _principal_to_come(role: AmountRole, around: _Around) -> AmountRole:
    """Settle what is called the new principal, or the rest, which may fall away or be owed."""
    if _FALLS_AWAY.match(around.behind):
        return AmountRole.OTHER
    is_plan = (
        around.to_instalments
        or "分期" in around.whole
        or is_laid_out(around.behind, around.whole, 0)
    )
    if is_plan or _PAYS_OFF.search(around.whole) or "本金" not in around.whole[-8:]:
        return role
    return AmountRole.PRINCIPAL


def _whole(role: AmountRole, around: _Around) -> AmountRole:
    """Settle a sum that may be the whole debt, the whole plan, or neither."""
    if takes_in_parts(around.behind) or sums_up_parts(around.whole):
        return AmountRole.BALANCE
    is_now = _TO_DATE.search(around.whole) and not _PLAN_WORDS.search(around.whole)
    if role in _SUMS and is_now and not around.to_instalments:
        return AmountRole.BALANCE
    return _sum_of(around) if role is AmountRole.SUM else role


def _sum_of(around: _Around) -> AmountRole:
    """Return what 合计 and its like add up: a balance, one instalment, or the whole plan."""
    follows = around.previous.role if around.previous else None
    if follows is AmountRole.INSTALMENT:
        return AmountRole.TOTAL
    if "每期" in around.whole and follows in _NO_INSTALMENT:
        return AmountRole.INSTALMENT
    if around.notation is Notation.SPOKEN:
        return AmountRole.BALANCE
    if _PLAN_WORDS.search(around.whole):
        return AmountRole.TOTAL
    is_balance = around.follows_part or (around.in_balance and not around.to_instalments)
    return AmountRole.BALANCE if is_balance else AmountRole.TOTAL


def is_weak_instalment(sources: Sources, one: Sorted) -> bool:
    """Tell an instalment that stands beside no count: often but a part, as 利息每期49.5."""
    if one.role is not AmountRole.INSTALMENT:
        return False
    start, end = one.found.start - _BESIDE, one.found.end + _BESIDE
    beside = [count for count in sources.counts if start <= count.start <= end]
    first, last = one.found.start, one.found.end
    return not any(
        _SEPARATE.search(sources.text, min(last, count.end), max(first, count.start)) is None
        for count in beside
    )
