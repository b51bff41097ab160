"""Somebody says that he holds the claim and shows no notice of the old lender.

Why: Without notice the sale does not bind you and payments to the old lender count; after
    notice they may not. So verify first and pay neither in haste. A true notice also restarts
    the three years.

Source: CC 546, 548 (H, 2021 →); CCI 48 (H, 2023-12-05 →); LIM 17 (H, 2021 →)

Good: 网商银行App消息：您的WSD20251210-0077号借款债权已转让给徽元资产管理有限公司，转让日2026-
    11-03。

Bad: 【徽元资产】您在网商银行的债权已由我司依法受让，请于本周五前联系我司还款。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.promised import ASSIGNMENT_UNSEEN, NOTICE_CLAIMED
from forbear.reading.statements.vocabulary.sold_claims import (
    CLAIM,
    MOVED,
    NOT_SOLD,
    OWN_NOTICE,
    PAY_THEM,
    TO_THE_SPEAKER,
)
from forbear.reading.statements.vocabulary.sums import NOTICE_GIVEN
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, lenders_of, paper, spoken_or_written, unclear
from forbear.rules.facts import Facts

THE_SENDER = Sentence(zh="对方", en="The sender")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the claim of a new creditor; a notice of the old one in the paper settles it.

    A notice that the paper only tells of is to be seen first: then nobody can tell.
    """
    said_in_paper = paper(facts)
    if any(said.binds and NOTICE_GIVEN.mentioned(said) for said in said_in_paper):
        return
    if not any(_is_claimed(said) for said in said_in_paper):
        yield from first_fault(
            facts, spoken_or_written(facts), _is_fault, lender=lenders_of(facts), buyer=THE_SENDER
        )
    yield from unclear(facts, said_in_paper, _is_unseen, "evidence.assignment_notice")


def _is_claimed(said: Statement) -> bool:
    return said.binds and NOTICE_CLAIMED.mentioned(said)


def _is_unseen(said: Statement) -> bool:
    return _is_claimed(said) or ASSIGNMENT_UNSEEN.mentioned(said)


def _is_fault(said: Statement) -> bool:
    is_said = said.binds or (said.kind is Kind.WARNING and PAY_THEM.mentioned(said))
    if not is_said or NOT_SOLD.mentioned(said) or OWN_NOTICE.mentioned(said):
        return False
    return all(one.mentioned(said) for one in (CLAIM, MOVED, TO_THE_SPEAKER))


RULE = Rule(
    id="assignment-unproved",
    question=Question.PAYEE,
    severity=Severity.ASK,
    what=Sentence(
        zh="对方说债权已经转给{buyer}（“{quote}”），但没有{lender}的转让通知。",
        en=(
            "{buyer} is said to hold the claim now (“{quote}”), but there is no notice from "
            "{lender}."
        ),
    ),
    why=Sentence(
        zh=(
            "没有通知，转让对您不生效，之前还给原贷款方的仍然算数；接到通知后再还给原来的，可能要"
            "还第二次。所以先核实，两边都别急着付。真的通知还会让三年时效重新起算。"
        ),
        en=(
            "Without notice the sale does not bind you and payments to the old lender count; "
            "after notice they may not. So verify first and pay neither in haste. A true notice "
            "also restarts the three years."
        ),
    ),
    ask=Sentence(
        zh=(
            "请提供{lender}盖章的债权转让通知，载明合同编号{contract_no}、受让人名称、转让日期和"
            "各项金额；我将通过{lender}官方渠道核实后再答复，在此之前不作任何承认或付款。"
        ),
        en=(
            "Please send the notice of assignment sealed by {lender}, naming contract no. "
            "{contract_no}, the buyer, the day and each amount; I will verify it through "
            "{lender}'s official channel before I answer, and acknowledge or pay nothing until "
            "then."
        ),
    ),
    basis=Basis(
        key="CC 546, 548",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="债权转让未通知债务人的，对其不发生效力；原抗辩仍在",
            en="an assignment has no effect before notice; old defences stay",
        ),
    ),
    decide=decide,
)
