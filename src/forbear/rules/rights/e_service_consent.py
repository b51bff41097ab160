"""Court papers may be served by message or mail.

Why: After that a text or mail that arrives starts the days for answer and appeal, opened or
    not; update a changed number. You may ask for judgments on paper.

Source: CPL 90 (H, 2024 →); ONL 29–31: consent before the suit counts (H, 2021-08-01 →); CC
    496 (H, 2021 →)

Good: 诉讼文书一律以纸质邮寄，不采用电子送达。

Bad: 乙方同意人民法院以手机短信、电子邮件方式送达全部诉讼文书。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.rights import SERVICE_FORM
from forbear.reading.statements.vocabulary.service import (
    COURTS,
    ELECTRONIC,
    PAPER_SERVICE,
    SERVES,
)
from forbear.reading.statements.vocabulary.tag_questions import TAG
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, unclear, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)
    yield from unclear(facts, paper(facts), SERVICE_FORM.mentioned, "agreement.service_address")


def _is_fault(said: Statement) -> bool:
    if PAPER_SERVICE.mentioned(said) or not (said.binds or TAG.mentioned(said)):
        return False
    return all(one.mentioned(said) for one in (COURTS, ELECTRONIC, SERVES))


RULE = Rule(
    id="e-service-consent",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="文件同意法院等用电子方式送达文书（“{quote}”）。",
        en="The paper agrees to electronic service of court papers (“{quote}”).",
    ),
    why=Sentence(
        zh=(
            "签了以后，一条短信、一封邮件到了就开始算答辩、上诉的日子，没点开也算；换号一定要去更"
            "新。判决书可以要求给纸质的。"
        ),
        en=(
            "After that a text or mail that arrives starts the days for answer and appeal, "
            "opened or not; update a changed number. You may ask for judgments on paper."
        ),
    ),
    ask=Sentence(
        zh=(
            "诉讼文书以纸质邮寄至乙方地址{address}；法院采用电子送达的，须经乙方在该案中另行确认"
            "，手机号以{phone}为准，变更后7日内书面告知即可。"
        ),
        en=(
            "Court papers are posted to the Borrower at {address}; electronic service needs the "
            "Borrower's consent in that case; the number is {phone}, and a change is told in "
            "writing within 7 days."
        ),
    ),
    basis=Basis(
        key="CPL 90",
        confidence="H",
        valid_from=date(2024, 1, 1),
        says=Sentence(
            zh="电子送达须经受送达人同意",
            en="electronic service needs consent",
        ),
    ),
    decide=decide,
)
