"""The borrower gives up, or must withdraw, complaint, defence, suit or review of charges.

Why: Complaint, defence and review of excessive charges are yours by law; some such waivers do
    not count, but striking them is safest.

Source: CC 197, 497 (H, 2021 →); CCI 64 (H, 2023-12-05 →)

Good: 甲方放弃对乙方剩余罚息的追索权。

Bad: 乙方放弃就罚息、违约金过高申请调整的权利。
"""

import re
from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import BORROWER, CREDITOR_SIDE, GUARANTOR, Statement
from forbear.reading.statements.vocabulary.waived_rights import GIVES_UP, RIGHT_KEPT, SUM_SETTLED
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, spoken_or_written
from forbear.rules.facts import Facts

_GIVING_UP = re.compile(r"^(?:放弃|舍弃|抛弃|waives?|不(?:得|可|能|准|许)?再?|别再?)")
"""The sentence says this word itself."""
_AWAITED = re.compile(
    r"[ⓁⓊ](?:在)?(?:收到|收悉|凭|见到|核实)[^,。;]{0,20}$|(?:前提|条件)[^,。;]{0,6}客户$"
)
"""The lender waits for what another gives up."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first right that is given up by anybody but the lender."""
    for said, place in spoken_or_written(facts):
        right = _right_given_up(said)
        if right:
            yield found(facts, said, place, right=right)
            return


def _right_given_up(said: Statement) -> str:
    """Return the right that somebody else than the lender gives up; empty when nobody does."""
    if RIGHT_KEPT.mentioned(said) or SUM_SETTLED.mentioned(said) or not said.binds:
        return ""
    given_up = (
        match
        for match in GIVES_UP.matches(said)
        if not said.denies(_core(match)) and not _is_another(said, match.start())
    )
    match = next(given_up, None)
    return _GIVING_UP.sub("", said.spoken(match[0])) if match else ""


def _core(match: re.Match[str]) -> int:
    return max(match.start("core"), match.start("back"), match.start())


def _is_another(said: Statement, place: int) -> bool:
    """Tell whether the lender or the guarantor acts at this place."""
    if _AWAITED.search(said.words[:place]):
        return False
    subject = said.subject(place)
    if subject == GUARANTOR:
        return BORROWER not in said.words[:place]
    return subject != "" and subject in CREDITOR_SIDE


RULE = Rule(
    id="waives-rights",
    question=Question.RIGHTS,
    severity=Severity.STOP,
    what=Sentence(
        zh="文件要您放弃{right}（“{quote}”）。",
        en="The paper makes you give up {right} (“{quote}”).",
    ),
    why=Sentence(
        zh=(
            "投诉、抗辩、请求调整过高费用是法律给您的权利，其中一些事先放弃也不算数，但先删掉最稳"
            "妥。"
        ),
        en=(
            "Complaint, defence and review of excessive charges are yours by law; some such "
            "waivers do not count, but striking them is safest."
        ),
    ),
    ask=Sentence(
        zh=(
            "本方案不限制乙方依法享有的投诉、举报、抗辩、起诉以及请求调整利息、罚息、违约金的权利"
            "。请删去第{line}行“{quote}”。"
        ),
        en=(
            "This plan does not limit the Borrower's lawful rights to complain, to defend, to "
            "sue and to ask for review of interest, penalty and damages. Please strike line "
            "{line}: “{quote}”."
        ),
    ),
    basis=Basis(
        key="CC 197, 497",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="预先放弃时效利益无效；排除主要权利的格式条款无效",
            en="an advance waiver of limitation is void; so are terms that exclude main rights",
        ),
    ),
    decide=decide,
)
