"""What each paper of a court asks for, within how many days, and what is left afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass

from forbear.case.kinds import ActKind, CourtPaperKind
from forbear.rules.base import Sentence


@dataclass(frozen=True, slots=True)
class Step:
    """The one thing to do in answer to a paper."""

    days: str
    """Id of the reference that holds the days; ``""`` where only the paper names them."""
    effective: frozenset[ActKind]
    must: Sentence
    left: Sentence
    """What can still be done when the days are over."""


_SETTLE = Sentence(
    zh="在对方申请执行前谈好怎么还",
    en="agree on payment before the lender asks for enforcement",
)

STEPS: Mapping[CourtPaperKind, Step] = {
    CourtPaperKind.PAYMENT_ORDER: Step(
        "payment-order",
        frozenset({ActKind.OBJECTS, ActKind.PAID}),
        Sentence(zh="签了名的书面异议（写明对债务本身有异议）", en="objection in writing"),
        _SETTLE,
    ),
    CourtPaperKind.SUIT: Step(
        "defence",
        frozenset({ActKind.ANSWER, ActKind.JURISDICTION, ActKind.OBJECTS}),
        Sentence(zh="答辩状", en="written answer"),
        Sentence(
            zh="案子照常审理，开庭时仍可以答辩，只是不能再提管辖权异议",
            en=(
                "the suit goes on and you may still defend at the hearing; only the dispute "
                "over the court's competence is lost"
            ),
        ),
    ),
    CourtPaperKind.JUDGMENT: Step(
        "appeal",
        frozenset({ActKind.APPEAL}),
        Sentence(zh="上诉状（交给作出判决的法院，按对方人数备副本）", en="appeal"),
        _SETTLE,
    ),
    CourtPaperKind.RULING: Step(
        "appeal-ruling",
        frozenset({ActKind.APPEAL}),
        Sentence(zh="对裁定的上诉状", en="appeal against the ruling"),
        Sentence(zh="案子按裁定继续", en="the case goes on as the ruling says"),
    ),
    CourtPaperKind.ENFORCEMENT_RULING: Step(
        "enforcement-review",
        frozenset({ActKind.REVIEW}),
        Sentence(zh="复议申请（向上一级法院）", en="application for review by the higher court"),
        Sentence(zh="和对方谈执行和解", en="a settlement with the lender while enforcement runs"),
    ),
    CourtPaperKind.NOTARISED_ENFORCEMENT: Step(
        "notarised-refusal",
        frozenset({ActKind.REFUSAL}),
        Sentence(zh="不予执行申请书", en="application to refuse enforcement"),
        Sentence(
            zh="执行结束前，可以就债务本身起诉",
            en="suit on the substance while enforcement runs",
        ),
    ),
    CourtPaperKind.OTHER: Step(
        "",
        frozenset(ActKind) - {ActKind.MORE_TIME, ActKind.ATTENDS},
        Sentence(zh="文书要求的书面答复", en="the written reply the paper asks for"),
        Sentence(zh="问法院下一步怎么办", en="ask the court what comes next"),
    ),
}
"""Papers that are not here give no days: small claims, withdrawal, enforcement itself."""

HEARING = Step(
    "",
    frozenset({ActKind.ATTENDS}),
    Sentence(zh="到庭，或请代理人到庭", en="attend, or send somebody with authority"),
    Sentence(
        zh="问法院开庭结果；缺席判决送达后仍可在期限内上诉",
        en="ask what was decided; a judgment by default can be appealed within its days",
    ),
)
RESTORATION = Sentence(
    zh="因生病、灾害等正当理由耽误的，在障碍消除后10日内申请顺延，由法院决定",
    en=(
        "if illness, disaster or another good reason prevented you, ask within 10 days after "
        "it ended that the period be restored; the court decides"
    ),
)
HOLIDAY = Sentence(
    zh="期限末尾如遇法定节假日，可能还没过：马上交，并问法院",
    en="a public holiday may still have kept it open: hand the paper in at once and ask the court",
)


def joined(*sentences: Sentence) -> Sentence:
    """Return sentences in a row."""
    return Sentence(
        zh="；".join(one.zh for one in sentences), en="; ".join(one.en for one in sentences)
    )
