"""A call or text came from a number that nobody has verified as the lender's.

Why: Many callers pose as the lender, and a displayed number can be forged.

Source: W48, W49 (M, 2025-12-25 →)

Good: an outgoing call to +86 95188-3; the profile lists 95188.

Bad: an incoming call from 0571-8642 0193; the profile lists 95188.
"""

import re
from collections.abc import Iterator
from datetime import date

from forbear.case.contact import Contact
from forbear.case.kinds import Channel, Party
from forbear.references.lenders import profiles
from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.first_debt import told_here
from forbear.rules.missing import Missing
from forbear.values.place import Place

_BY_NUMBER = frozenset({Channel.CALL, Channel.SMS})
_AS_LENDER = frozenset({Party.LENDER, Party.COLLECTOR})
"""Those who speak for the lender, or claim to."""
_HOME = re.compile(r"^(?:\+86|0086)")
_BETWEEN = re.compile(r"[\s()（）]")
_SHORT = re.compile(r"^(95\d{3,6}|400\d{7}|12\d{3})(?:-?\d{1,2})?$", re.ASCII)
_HIDDEN = ("私密", "隐藏", "未知", "hidden", "private", "unknown")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Name every such number once, with its first day and how often it came."""
    seen: dict[str, list[tuple[str, Contact]]] = {}
    nameless = None
    for name, contact in told_here(facts):
        if contact.channel not in _BY_NUMBER or contact.party not in _AS_LENDER:
            continue
        if contact.number is None:
            nameless = nameless or Place(f"log/{name}.toml")
        else:
            seen.setdefault(plain_number(contact.number), []).append((name, contact))
    if nameless is None and not seen:
        facts.log_is_whole()
        return
    known = _known(facts)
    for number, contacts in seen.items():
        if number not in known:
            name, first = contacts[0]
            values: dict[str, Filler] = {
                "number": first.number or number,
                "count": len(contacts),
                "first_day": facts.local_day(first.happened_at),
            }
            yield Finding(values, Place(f"log/{name}.toml", field="number"))
    if nameless is not None:
        raise Missing("contact.number", nameless)
    facts.log_is_whole()


def plain_number(number: str) -> str:
    """Return a number without country code, blanks, hyphens, trunk 0 and menu digits."""
    if any(word in number for word in _HIDDEN):
        return number
    bare = _HOME.sub("", _BETWEEN.sub("", number))
    short = _SHORT.match(bare)
    if short:
        return short[1]
    return bare.replace("-", "").removeprefix("0")


def _known(facts: Facts) -> set[str]:
    profile = profiles().get(facts.debt.profile or "")
    numbers = (*facts.debt.numbers, *(profile.numbers if profile else ()))
    if not numbers:
        raise Missing("debt.numbers")
    return {plain_number(number) for number in numbers}


RULE = Rule(
    id="unknown-number",
    question=Question.FRAUD,
    severity=Severity.NOTE,
    what=Sentence(
        zh="号码 {number}（{first_day} 起 {count} 次）不在已核实的号码里。",
        en="Number {number} ({count} times since {first_day}) is not among the verified ones.",
    ),
    why=Sentence(
        zh="冒充客服的电话很多，来电显示也能造假。",
        en="Many callers pose as the lender, and a displayed number can be forged.",
    ),
    ask=Sentence(
        zh="挂断后用官方渠道（App 内客服或官方热线）打回去核实，不转账、不报验证码。",
        en=(
            "Hang up and call back by the official app or hotline; transfer nothing and give no "
            "codes."
        ),
    ),
    basis=Basis(
        key="W48, W49",
        confidence="M",
        valid_from=date(2025, 12, 25),
        says=Sentence(
            zh="诈骗常见手法；公安和监管提示",
            en="fraud practice; police and regulator action",
        ),
    ),
    decide=decide,
)
