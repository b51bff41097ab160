"""If the debt is not paid, the thing becomes the creditor's.

Why: By law such a prior deal gives only priority in the sale money; the surplus is yours.

Source: CC 401, 428 (H, 2021 →)

Good: 甲方可就抵押物拍卖所得依法优先受偿，余款返还乙方。

Bad: 到期未还，该车辆归甲方所有，双方互不找补。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import BORROWER, CREDITOR_SIDE, Statement
from forbear.reading.statements.vocabulary.pledges import (
    BECOMES_THEIRS,
    PLEDGE_MISSED,
    SIGNED_BEFORE,
    SOLD_FAIRLY,
    SURPLUS_KEPT,
    TAKES_AND_SELLS,
    THING,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts

THE_THING = Sentence(zh="抵押或质押的东西", en="the pledged thing")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault, collateral=THE_THING)


def _is_fault(said: Statement) -> bool:
    if not said.binds or SOLD_FAIRLY.mentioned(said):
        return False
    if SIGNED_BEFORE.mentioned(said):
        return True
    becomes_theirs = BECOMES_THEIRS.mentioned(said) and PLEDGE_MISSED.mentioned(said)
    return THING.mentioned(said) and (
        SURPLUS_KEPT.mentioned(said) or becomes_theirs or _is_taken(said)
    )


def _is_taken(said: Statement) -> bool:
    """Tell whether it is not the borrower himself who takes or sells the thing."""
    taken = next(iter(TAKES_AND_SELLS.matches(said)), None)
    if taken is None:
        return False
    is_theirs = any(sign in taken[0] for sign in CREDITOR_SIDE)
    return is_theirs or said.subject(taken.start()) != BORROWER


RULE = Rule(
    id="pledge-forfeited",
    question=Question.RIGHTS,
    severity=Severity.STOP,
    what=Sentence(
        zh="还不上，{collateral}就直接归对方（“{quote}”）。",
        en="If you cannot pay, {collateral} becomes theirs (“{quote}”).",
    ),
    why=Sentence(
        zh="这类事先约定，对方依法只能就变卖的钱优先受偿，多出来的是您的。",
        en=(
            "By law such a prior deal gives only priority in the sale money; the surplus is yours."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方到期不履行的，甲方只能依法就{collateral}拍卖、变卖或折价所得优先受偿，超过债务的"
            "部分归乙方；甲方不得自行占有、过户或处分。"
        ),
        en=(
            "On default the Lender only has priority in the proceeds of a lawful auction, sale "
            "or valuation of {collateral}; the surplus is the Borrower's; no taking, transfer or "
            "disposal by the Lender itself."
        ),
    ),
    basis=Basis(
        key="CC 401, 428",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="约定不还即归债权人的，只能就担保物优先受偿",
            en=(
                "a clause that the thing becomes the creditor's gives only priority in the proceeds"
            ),
        ),
    ),
    decide=decide,
)
