"""The paper came through, or must go to, a private channel.

Why: A paper from a private account can hardly be verified; “inside channel” is a common line
    of fraud.

Source: CC 490, 491 (H, 2021 →); CBA guideline: outside agencies not by private phones or
    social apps without consent (M, 2026-01-30 →; A1); W49 (M)

Good: 请登录官方App，在“消息中心-服务通知”查看并确认方案。

Bad: 加我微信chen_hk88，协议从微信发您，签完拍照回传。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.bound import SENT_SOMEHOW
from forbear.reading.statements.vocabulary.channels import (
    FAIR_CHANNEL,
    KEPT_FROM_OFFICIAL,
    PRIVATE_BEHIND,
    PRIVATE_CHANNEL,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, lenders_of, paper, spoken_or_written, unclear
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault, lender=lenders_of(facts))
    yield from unclear(facts, paper(facts), SENT_SOMEHOW.asserted, "agreement.channel")


def _is_fault(said: Statement) -> bool:
    if said.kind not in {Kind.TERM, Kind.WARNING} or FAIR_CHANNEL.mentioned(said):
        return False
    if KEPT_FROM_OFFICIAL.mentioned(said):
        return True
    return PRIVATE_CHANNEL.asserted(said) or PRIVATE_BEHIND.asserted(said)


RULE = Rule(
    id="unofficial-channel",
    question=Question.BOUND,
    severity=Severity.STOP,
    what=Sentence(
        zh="这份文件来自或要求使用私人渠道（“{quote}”），不是{lender}的官方渠道。",
        en=(
            "This paper came through or asks for a private channel (“{quote}”), not an official "
            "channel of {lender}."
        ),
    ),
    why=Sentence(
        zh="私人账号发来的协议，真假和效力都难核实；骗子也常用“内部通道”的说法。",
        en=(
            "A paper from a private account can hardly be verified; “inside channel” is a common "
            "line of fraud."
        ),
    ),
    ask=Sentence(
        zh=(
            "请通过{lender}官方App、官网公布的客服热线或营业网点出具本方案，并告知工单号，我将自"
            "行拨打官方电话核实后再签署。"
        ),
        en=(
            "Please issue this plan through the official app, the published hotline or a branch "
            "of {lender} and tell me the ticket number; I will verify it on the official number "
            "before signing."
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
