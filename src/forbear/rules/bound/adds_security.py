"""Property or papers that are not on file are to secure the debt.

Why: The loan had no such security; with it a miss may cost the home, the car or the shop's
    takings.

Source: CC 543 (H, 2021 →); CC 496 (H, 2021 →); holding papers: W49 (M)

Good: 原抵押登记（编号2025-088）继续有效，不另增加抵押物。

Bad: 乙方将名下皖H牌照小型轿车抵押给甲方，作为本协议履行担保。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.securities import (
    HANDED_OVER,
    OLD_SECURITY,
    ONE_MORE,
    SECURED,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    for said, place in written(facts):
        collateral = _collateral(said)
        if collateral:
            yield found(facts, said, place, collateral=collateral)
            return


def _collateral(said: Statement) -> str:
    """Return the words in which a sentence secures the debt anew; empty when it does not."""
    if OLD_SECURITY.mentioned(said) and not ONE_MORE.asserted(said):
        return ""
    secured = SECURED.stated_at(said) or HANDED_OVER.stated_at(said)
    return said.spoken(secured[0]) if secured else ""


RULE = Rule(
    id="adds-security",
    question=Question.BOUND,
    severity=Severity.STOP,
    what=Sentence(
        zh="文件新增了抵押、质押或扣留证件：{collateral}（“{quote}”）。",
        en="The paper adds collateral or holds papers: {collateral} (“{quote}”).",
    ),
    why=Sentence(
        zh="原来的贷款没有这项担保；加上以后，还不上就可能失去房、车或店铺的收款。",
        en=(
            "The loan had no such security; with it a miss may cost the home, the car or the "
            "shop's takings."
        ),
    ),
    ask=Sentence(
        zh=(
            "本方案不新增任何抵押、质押、留置或其他担保，甲方不收取、不保管乙方及其亲属的房产证、"
            "行驶证、身份证、银行卡等证件。请删去第{line}行的相应内容。"
        ),
        en=(
            "This plan adds no mortgage, pledge, lien or other security, and the Lender takes no "
            "property deed, vehicle licence, identity card or bank card of the Borrower or "
            "relatives. Please strike line {line}."
        ),
    ),
    basis=Basis(
        key="CC 543",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="变更合同要双方协商一致",
            en="a contract is changed by agreement of both sides",
        ),
    ),
    decide=decide,
)
