"""The paper's creditor is not a lender of the contract, and no notice of assignment is shown.

Why: An assignment has no effect on you before notice; if you pay the wrong one, the old debt
    may remain.

Source: CC 546, 548 (H, 2021 →)

Good: 甲方：浙江网商银行股份有限公司

Bad: 甲方（债权人）：徽元资产管理有限公司　乙方：周小满
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import MaterialKind
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.creditors import (
    CO_LENDERS,
    FIRM_IS_CREDITOR,
    HELD_BY,
    NOT_A_CREDITOR,
    NOTICE_GIVEN,
    PARTY_IS,
    TAKES_OVER,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, on_file, paper, place_of
from forbear.rules.facts import Facts
from forbear.rules.figures.creditor_mismatch import by_figures
from forbear.rules.joined import either


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find the creditor named in the party block, or a claim to have taken over."""
    said_in_paper = paper(facts)
    noticed = on_file(facts, MaterialKind.ASSIGNMENT_NOTICE)
    if noticed or any(said.binds and NOTICE_GIVEN.mentioned(said) for said in said_in_paper):
        return
    for said in said_in_paper:
        if CO_LENDERS.mentioned(said):
            yield CannotTell("debt.lenders", place_of(facts, said))
            return
        party = next(iter(PARTY_IS.matches(said)), None)
        if party is not None or _is_claimed(said):
            name = said.spoken(party["name"]) if party is not None else said.quote
            yield found(facts, said, party=name, lender="、".join(facts.debt.lenders))
            return


def _is_claimed(said: Statement) -> bool:
    """Tell whether a sentence makes somebody else the creditor."""
    is_other = any(one.asserted(said) for one in (TAKES_OVER, FIRM_IS_CREDITOR, HELD_BY))
    return is_other and not NOT_A_CREDITOR.mentioned(said)


decide = either(by_words, by_figures)

RULE = Rule(
    id="creditor-mismatch",
    question=Question.PAYEE,
    severity=Severity.STOP,
    what=Sentence(
        zh="文件上的债权人是{party}，合同上的是{lender}，且没有债权转让通知。",
        en=(
            "The paper names {party} as creditor, the contract {lender}, and there is no notice "
            "of assignment."
        ),
    ),
    why=Sentence(
        zh="债权转让没有通知您，对您不发生效力；还错人，原来的债可能还在。",
        en=(
            "An assignment has no effect on you before notice; if you pay the wrong one, the old "
            "debt may remain."
        ),
    ),
    ask=Sentence(
        zh=(
            "请提供{lender}加盖公章的《债权转让通知书》（载明合同编号{contract_no}、受让人名称、"
            "转让日期和金额）；本人向{lender}官方渠道核实后再签署。"
        ),
        en=(
            "Please provide the sealed notice of assignment from {lender} (contract no. "
            "{contract_no}, name of assignee, day and amount); I will sign after verifying it "
            "with {lender} through its official channel."
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
