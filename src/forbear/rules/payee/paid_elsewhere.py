"""Money went to somebody whom the paper does not name.

Why: The lender need not count money paid to someone else.

Source: CC 546 (H, 2021-01-01 →); W49

Good: the paper names an account ending in 4471; the payment went to …4471.

Bad: payee bank A; the payment of 2027-01-12 went to "Ruida Consulting".
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.debt import Payment
from forbear.case.kinds import CourtPaperKind, MaterialKind
from forbear.references.lenders import profiles
from forbear.rules import terms
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
from forbear.rules.clauses import on_file
from forbear.rules.cleared import signed_on
from forbear.rules.facts import Facts
from forbear.rules.payee_names import is_named, is_same_account
from forbear.values.place import Place

_COURT = "法院"
_ENFORCES = frozenset({CourtPaperKind.ENFORCEMENT, CourtPaperKind.NOTARISED_ENFORCEMENT})


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look at every payment since the signature that arrived somewhere."""
    signed = signed_on(facts)
    if signed is None:
        return
    payee, account = terms.text(facts, "payee_name"), terms.text(facts, "payee_account")
    names = _names(facts, payee)
    for position, payment in enumerate(facts.here.payments):
        if payment.on < signed or payment.bounced or payment.by_lender or not payment.amount:
            continue
        place = Place(facts.path("payments.toml"), field=f"payments.{position}")
        if payment.payee is None and (payment.account is None or account is None):
            yield CannotTell("payments[].payee", place)
        elif not _is_right(facts, payment, names, account):
            yield Finding(
                {
                    "payment_day": payment.on,
                    "receiver": payment.payee or payment.account or "",
                    "payee": payee or "、".join(facts.debt.lenders),
                },
                place,
            )
    facts.readable(facts.path("payments.toml"))


def _names(facts: Facts, payee: str | None) -> tuple[str, ...]:
    """Return the names that count: the paper's payee, the lenders, their profile."""
    debt = facts.debt
    profile = profiles().get(debt.profile or "")
    known = (*profile.entities, *profile.names) if profile else ()
    return (*((payee,) if payee else ()), *debt.lenders, *known)


def _is_right(facts: Facts, payment: Payment, names: tuple[str, ...], account: str | None) -> bool:
    """Tell whether neither name nor account points elsewhere; a notice or court may move both."""
    if on_file(facts, MaterialKind.ASSIGNMENT_NOTICE):
        return True
    if payment.payee is not None:
        if _COURT in payment.payee and _is_enforced(facts):
            return True
        if not is_named(payment.payee, names):
            return False
    if payment.account is None or account is None:
        return True
    return is_same_account(payment.account, account)


def _is_enforced(facts: Facts) -> bool:
    return any(one.kind in _ENFORCES for one in facts.here.proceedings.court.values())


RULE = Rule(
    id="paid-elsewhere",
    question=Question.PAYEE,
    severity=Severity.STOP,
    what=Sentence(
        zh="{payment_day} 的款付给了“{receiver}”，协议写的是“{payee}”。",
        en="The payment of {payment_day} went to {receiver}; the paper names {payee}.",
    ),
    why=Sentence(
        zh="付错人，贷款方可以不认。",
        en="The lender need not count money paid to someone else.",
    ),
    ask=Sentence(
        zh="请确认 {payment_day} 的款是否收到；未收到的话我会立即追回并报警。",
        en=(
            "Please confirm whether the payment of {payment_day} arrived; if not, I will recall "
            "it and report it."
        ),
    ),
    basis=Basis(
        key="CC 546; W49",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="付给债权人或有权代收的人，债务才消灭",
            en="payment frees only when made to the creditor or its agent",
        ),
    ),
    decide=decide,
)
