"""The money is to go to somebody who is not the lender.

Why: Money that does not reach the creditor may not reduce the debt and is hard to get back.

Source: police and regulator warnings (M, 2025-12-25; W48, W49); CC 546 for an assignee (H,
    2021 →)

Good: 收款户名：浙江网商银行股份有限公司，账号见官方App还款页。

Bad: 收款户名：李某强，账号6217****0921，备注“还款”。
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import MaterialKind
from forbear.reading.statements.payees import PayeeKind, payees_in
from forbear.reading.statements.roles import forms_of
from forbear.reading.statements.vocabulary.payees import UNNAMED_PAYEE
from forbear.reading.statements.vocabulary.sums import NOTICE_GIVEN
from forbear.rules.base import (
    Basis,
    CannotTell,
    Finding,
    Ok,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.clauses import found, on_file, paper, place_of, unclear
from forbear.rules.facts import Facts
from forbear.rules.joined import either
from forbear.rules.missing import Missing
from forbear.rules.terms import term_place, text


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find the first payee in the text that is not the lender."""
    said_in_paper = paper(facts)
    notices = [said for said in said_in_paper if NOTICE_GIVEN.asserted(said)]
    payees = [
        one
        for said in said_in_paper
        for one in payees_in(said)
        if not any(one.name in notice.words for notice in notices)
    ]
    for payee in payees:
        if payee.kind is PayeeKind.OTHER:
            yield found(facts, payee.said, payee=payee.name, lender=lenders_of(facts))
            return
    for payee in payees:
        if payee.kind is PayeeKind.UNKNOWN:
            yield CannotTell("agreement.payee.name", place_of(facts, payee.said))
    yield from unclear(facts, said_in_paper, UNNAMED_PAYEE.asserted, "agreement.payee.name")


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Compare the confirmed payee with the lenders, or with a taker whose notice is on file.

    A paper that names no payee is ok when its words send the payer into the lender's own app.
    """
    if not facts.has_paper:
        return
    name = text(facts, "payee_name")
    if name is None:
        if not any(
            one.kind is PayeeKind.LENDER for said in paper(facts) for one in payees_in(said)
        ):
            raise Missing("agreement.payee.name")
        yield Ok()
        return
    if any(form in name for lender in facts.debt.lenders for form in forms_of(lender)):
        yield Ok(term_place(facts, "payee_name"))
        return
    if on_file(facts, MaterialKind.ASSIGNMENT_NOTICE):
        yield Ok(term_place(facts, "payee_name"))
        return
    yield Finding(
        {"payee": name, "lender": lenders_of(facts), "lenders": lenders_of(facts), "quote": name},
        term_place(facts, "payee_name"),
    )


def lenders_of(facts: Facts) -> str:
    """Return the names of the lenders on file."""
    return "、".join(facts.debt.lenders)


decide = either(by_words, by_figures)

RULE = Rule(
    id="third-party-payee",
    question=Question.PAYEE,
    severity=Severity.STOP,
    what=Sentence(
        zh="收款方是{payee}，不是{lender}。",
        en="The payee is {payee}, not {lender}.",
    ),
    why=Sentence(
        zh="钱没有进到债权人账上，债就可能没有还掉，钱也很难追回。",
        en=(
            "Money that does not reach the creditor may not reduce the debt and is hard to get "
            "back."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方一律通过{lender}官方App还款页面，或向户名为“{lender}”、账号{account}的账户还款；"
            "款项到达该账户之日即为还款日。甲方及其工作人员、受托机构不得要求乙方向任何其他账户付"
            "款。"
        ),
        en=(
            "The Borrower pays only on the repayment page of the official app or to the account "
            "in the name of {lender}, no. {account}; the day it arrives there is the payment "
            "day. Neither the Lender's staff nor its agents may ask for payment to any other "
            "account."
        ),
    ),
    basis=Basis(
        key="W48, W49",
        confidence="M",
        valid_from=date(2025, 12, 25),
        says=Sentence(
            zh="警方和监管提示：这是代理骗局的常见手法",
            en="police and regulator warning: a common sign of fraud",
        ),
    ),
    decide=decide,
)
