"""The borrower may tell nobody of the plan, or loses by speaking or recording.

Why: Not being allowed to ask or keep proof works against you; asking family, a lawyer or an
    authority is proper.

Source: CC 497 (H, 2021 →); EV 90, 94 on recordings (H, 2020-05 →)

Good: 甲方对乙方的个人信息和困难材料保密。

Bad: 乙方不得向任何第三方（包括亲属、律师）透露本协议内容。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import CREDITOR_SIDE, Statement
from forbear.reading.statements.vocabulary.secrecy import MAY_SPEAK, SILENCE
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, spoken_or_written
from forbear.rules.facts import Facts

ANYBODY = Sentence(zh="别人", en="anybody")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the sentence that forbids the borrower to speak."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault, who=ANYBODY)


def _is_fault(said: Statement) -> bool:
    place = SILENCE.stated_at(said)
    if place is None or MAY_SPEAK.mentioned(said):
        return False
    return said.subject(place.start() + 1) not in tuple(CREDITOR_SIDE)


RULE = Rule(
    id="silence-demanded",
    question=Question.RIGHTS,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件要您对协议保密，不许告诉{who}（“{quote}”）。",
        en="The paper forbids you to tell {who} (“{quote}”).",
    ),
    why=Sentence(
        zh="不能问人、不能留证据，对您不利；找家人、律师、监管部门咨询是正当的。",
        en=(
            "Not being allowed to ask or keep proof works against you; asking family, a lawyer "
            "or an authority is proper."
        ),
    ),
    ask=Sentence(
        zh=(
            "双方对本方案内容保密，但乙方向家人、律师、调解组织、人民法院、监管部门披露，以及为留"
            "存证据而录音、截图的除外。"
        ),
        en=(
            "Both keep this plan confidential, except that the Borrower may disclose it to "
            "family, lawyers, mediators, courts and authorities and may record and keep copies "
            "as proof."
        ),
    ),
    basis=Basis(
        key="CC 497",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="排除对方主要权利、不合理加重对方责任的格式条款无效",
            en="standard terms that exclude main rights or weigh unfairly are void",
        ),
    ),
    decide=decide,
)
