"""Somebody outside the lender decides terms and shows no authority.

Why: What an unauthorised person promises need not bind the bank; a mandate to collect is not
    a mandate to reduce.

Source: CC 162, 170–172 (H, 2021 →)

Good: 受托机构仅代为转达，减免以浙江网商银行盖章文件为准。

Bad: 受网商银行委托，我司同意您分24期还款。——徽诚信息咨询有限公司
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.authority import (
    LENDER_OUT,
    LETTER_HIDDEN,
    NO_OUTSIDE_POWER,
    OUTSIDE_PARTY,
    OUTSIDER_DECIDES,
    SELF_MADE,
)
from forbear.reading.statements.vocabulary.bound import AUTHORITY_PROMISED
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, lenders_of, paper, spoken_or_written, unclear
from forbear.rules.facts import Facts

SOMEBODY = Sentence(zh="对方", en="Somebody")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(
        facts, spoken_or_written(facts), _is_fault, lender=lenders_of(facts), person=SOMEBODY
    )
    yield from unclear(facts, paper(facts), AUTHORITY_PROMISED.asserted, "evidence.authority")


def _is_fault(said: Statement) -> bool:
    if not said.binds or NO_OUTSIDE_POWER.mentioned(said) or AUTHORITY_PROMISED.asserted(said):
        return False
    return any(one.mentioned(said) for one in _SIGNS)


_SIGNS = (OUTSIDER_DECIDES, OUTSIDE_PARTY, SELF_MADE, LETTER_HIDDEN, LENDER_OUT)

RULE = Rule(
    id="no-authority",
    question=Question.BOUND,
    severity=Severity.STOP,
    what=Sentence(
        zh="{person}以{lender}名义谈减免，却没有出示授权文件（“{quote}”）。",
        en=(
            "{person} deals in the name of {lender} without showing a letter of authority "
            "(“{quote}”)."
        ),
    ),
    why=Sentence(
        zh="没有授权的人答应的事，银行可以不认；催收委托不等于可以减免。",
        en=(
            "What an unauthorised person promises need not bind the bank; a mandate to collect "
            "is not a mandate to reduce."
        ),
    ),
    ask=Sentence(
        zh=(
            "请提供{lender}出具的加盖公章的授权委托书，载明受托机构、受托人、授权范围（包括代为商"
            "定减免及签署还款协议）和有效期；或由{lender}直接与我签署。"
        ),
        en=(
            "Please show a sealed letter of authority from {lender} naming the agency, the "
            "person, the scope (including agreeing reductions and signing) and the term; or let "
            "{lender} sign with me directly."
        ),
    ),
    basis=Basis(
        key="CC 162, 170–172",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="没有授权的人所作的行为，未经追认对被代理人不生效",
            en="acts without authority bind the principal only if ratified",
        ),
    ),
    decide=decide,
)
