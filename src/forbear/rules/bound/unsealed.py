"""The lender's place in the signature block bears no seal.

Why: A written contract normally comes into being when both sides sign or seal; without
    theirs, you may be bound and they not.

Source: CC 490, 491 (H, 2021 →)

Good: 甲方：浙江网商银行股份有限公司（合同专用章）　2026-11-24

Bad: 甲方（公章）：　　　　　乙方（签字）：周小满　2026年11月24日
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.bound import DOUBTFUL_SEAL
from forbear.reading.statements.vocabulary.seals import (
    NICKNAMED,
    NO_CONCERN,
    ONE_SIDED,
    PLACE_EMPTY,
    SEAL_LATER,
    SEAL_MISSING,
    SEALED,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, lenders_of, paper, unclear, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault; a clerk's name is none beside a seal."""
    is_sealed = any(_shows_a_seal(said) for said in paper(facts))

    def is_fault(said: Statement) -> bool:
        return _lacks_a_seal(said) or (not is_sealed and _names_a_clerk(said))

    yield from first_fault(facts, written(facts), is_fault, lender=lenders_of(facts))
    yield from unclear(facts, paper(facts), DOUBTFUL_SEAL.mentioned, "agreement.seal")


def _shows_a_seal(said: Statement) -> bool:
    places = (
        match.start("core") if match["core"] else match.start() for match in SEALED.matches(said)
    )
    return any(not said.denies(place) for place in places)


def _lacks_a_seal(said: Statement) -> bool:
    if _is_another_matter(said):
        return False
    return any(one.mentioned(said) for one in (SEAL_MISSING, SEAL_LATER, PLACE_EMPTY, ONE_SIDED))


def _names_a_clerk(said: Statement) -> bool:
    return not _is_another_matter(said) and NICKNAMED.mentioned(said)


def _is_another_matter(said: Statement) -> bool:
    return not said.binds or NO_CONCERN.mentioned(said) or _shows_a_seal(said)


RULE = Rule(
    id="unsealed",
    question=Question.BOUND,
    severity=Severity.STOP,
    what=Sentence(
        zh="文件上看不到{lender}的公章、合同专用章或电子签章（{quote}）。",
        en=(
            "The paper bears no official seal, contract seal or e-signature of {lender} ({quote})."
        ),
    ),
    why=Sentence(
        zh="合同书通常自双方签名、盖章时成立；没有对方的章，您签了，对方未必受约束。",
        en=(
            "A written contract normally comes into being when both sides sign or seal; without "
            "theirs, you may be bound and they not."
        ),
    ),
    ask=Sentence(
        zh=(
            "请在本协议上加盖{lender}公章或合同专用章（或可查验的可靠电子签章），注明签署日期，并"
            "将双方签署完整的一份交我留存后，我再付款。"
        ),
        en=(
            "Please apply the official or contract seal of {lender} (or a verifiable "
            "e-signature), date it, and give me a fully signed copy; I will pay after that."
        ),
    ),
    basis=Basis(
        key="CC 490, 491",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="书面合同自双方签名、盖章或按指印时成立",
            en="a written contract comes into being when both sides sign or seal",
        ),
    ),
    decide=decide,
)
