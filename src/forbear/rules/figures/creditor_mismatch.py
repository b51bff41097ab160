"""Creditor mismatch: the names of the paper against the contract's lenders and notices."""

import re
import unicodedata
from collections.abc import Iterator

from forbear.case.kinds import MaterialKind
from forbear.references.lenders import profiles
from forbear.rules import terms
from forbear.rules.base import Finding, Sentence, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing

WHAT = Sentence(
    zh="协议里的债权人“{creditor}”不是原贷款方（{lenders}），也没有收到债权转让通知。",
    en=(
        "Creditor {creditor} is not a lender of your contract ({lenders}), and no assignment "
        "notice is on file."
    ),
)
ASK = Sentence(
    zh="请提供 {lenders} 出具的债权转让通知（写明合同编号），核实后我再签。",
    en=(
        "Please send the notice of assignment issued by {lenders}, naming the contract number; I "
        "will sign after checking it."
    ),
)

_SEVERAL = re.compile(r"[、，,;；]|(?<=公司)[和及与]")
_BRANCH = re.compile(r"(?<=公司)[^公]*(?:分行|支行|分公司|营业部|中心)$")
_SPACES = re.compile(r"\s+")


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """A branch is its bank; an assignment needs a notice on file that names the taker."""
    if not facts.has_paper:
        return
    named = terms.text(facts, "creditor")
    if named is None:
        raise Missing("agreement.creditor")
    if not facts.debt.lenders:
        raise Missing("debt.lenders")
    creditors = {folded(one) for one in _SEVERAL.split(named) if one.strip()}
    lenders = {folded(one): one for one in facts.debt.lenders}
    strangers = creditors - set(lenders) - _aliases(facts, set(lenders)) - _takers(facts)
    absent = (
        [] if _takers(facts) else [one for name, one in lenders.items() if name not in creditors]
    )
    if strangers or (absent and len(lenders) > 1):
        who = named if strangers else "、".join(absent)
        yield Finding(
            {"creditor": who, "lenders": "、".join(facts.debt.lenders)},
            terms.term_place(facts, "creditor"),
            ASK,
            WHAT if strangers else ABSENT,
        )


def folded(name: str) -> str:
    """Return a firm's name without width, blanks and branch; the legal suffix stays."""
    plain = _SPACES.sub("", unicodedata.normalize("NFKC", name))
    return _BRANCH.sub("", plain)


def _aliases(facts: Facts, lenders: set[str]) -> set[str]:
    """Return the other names of a lender of the contract."""
    profile = profiles().get(facts.debt.profile or "")
    if profile is None or not lenders & {folded(one) for one in profile.entities}:
        return set()
    return {folded(one) for one in profile.names}


def _takers(facts: Facts) -> set[str]:
    """Return the firms that notices of assignment on file name as takers."""
    facts.readable("materials.toml")
    return {
        folded(one.note)
        for one in facts.case.materials.values()
        if one.kind is MaterialKind.ASSIGNMENT_NOTICE
        and one.note
        and one.debt in {None, facts.here.id}
    }


ABSENT = Sentence(
    zh="原贷款方“{creditor}”没有出现在协议里，也没有转让通知说明原因。",
    en="Lender {creditor} of your contract is missing from the paper, and no notice explains it.",
)
