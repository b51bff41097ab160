"""The plan depends on a product that must be bought.

Why: Such money is a cost of the loan and belongs in the all-in annual rate; you may refuse.

Source: 金规〔2025〕9号: guarantee fees count in all-in cost (M, 2025-10-01 →; W24); CC 496, 4
    97 (H, 2021 →)

Good: 会员服务为自愿购买，不影响本方案的申请和审批。

Bad: 开通尊享会员（39.9元/月）后方可申请延期还款。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.bundles import NOT_TIED, PRODUCT, TIED
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault, product=PRODUCT)


def _is_fault(said: Statement) -> bool:
    return (
        said.binds
        and PRODUCT.mentioned(said)
        and TIED.mentioned(said)
        and not NOT_TIED.mentioned(said)
    )


RULE = Rule(
    id="bundled-product",
    question=Question.CHARGES,
    severity=Severity.ASK,
    what=Sentence(
        zh="方案捆绑了要付费的{product}（“{quote}”）。",
        en="The plan is tied to a paid {product} (“{quote}”).",
    ),
    why=Sentence(
        zh="这些钱也是借款成本，应当合并计入综合年化；不愿买可以拒绝。",
        en=(
            "Such money is a cost of the loan and belongs in the all-in annual rate; you may "
            "refuse."
        ),
    ),
    ask=Sentence(
        zh=(
            "本方案不以乙方购买会员、保险、担保或其他产品、服务为条件；请取消勾选{product}并删去"
            "相应费用。"
        ),
        en=(
            "This plan does not depend on buying a membership, insurance, guarantee or other "
            "product; please untick {product} and strike its charge."
        ),
    ),
    basis=Basis(
        key="金规〔2025〕9号",
        confidence="M",
        valid_from=date(2025, 10, 1),
        says=Sentence(
            zh="担保费等计入综合融资成本",
            en="guarantee fees count in the all-in cost",
        ),
    ),
    decide=decide,
)
