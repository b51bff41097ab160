"""One sum is written in digits and in capitals, and the two differ.

Why: Later nobody knows which counts; have it corrected before signing.

Source: arithmetic; which figure prevails is practice, not verified (U)

Good: 应还总额26,508.45元（大写：贰万陆仟伍佰零捌元肆角伍分）

Bad: 应还总额26,508.45元（大写：贰万陆仟伍佰捌拾元肆角伍分）
"""

from collections.abc import Iterator

from forbear.reading.statements.pairs import pairs_in
from forbear.reading.statements.vocabulary.sums import CAPITALS_BLANK
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, unclear
from forbear.rules.facts import Facts
from forbear.rules.figures.digits_and_capitals_differ import by_figures
from forbear.rules.joined import either


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find the first pair that names one sum with two values."""
    said_in_paper = paper(facts)
    for said in said_in_paper:
        for pair in pairs_in(said):
            if pair.digits != pair.capitals:
                yield found(
                    facts,
                    said,
                    digits=pair.digits,
                    capitals=pair.written,
                    capitals_value=pair.capitals,
                )
                return
    yield from unclear(facts, said_in_paper, CAPITALS_BLANK.mentioned, "agreement.capitals")


decide = either(by_words, by_figures)

RULE = Rule(
    id="digits-and-capitals-differ",
    question=Question.SUM,
    severity=Severity.STOP,
    what=Sentence(
        zh="同一笔钱写成了两个数：{digits}元和{capitals}（={capitals_value}元）。",
        en="One sum is written as two: CNY {digits} and {capitals} (= CNY {capitals_value}).",
    ),
    why=Sentence(
        zh="将来以哪个为准说不清，所以签之前必须改成一致。",
        en="Later nobody knows which counts; have it corrected before signing.",
    ),
    ask=Sentence(
        zh=(
            "请将第{line}行金额更正为：人民币{correct_amount}元（大写：{correct_capitals}），更正"
            "处由双方签章确认。"
        ),
        en=(
            "Please correct line {line} to CNY {correct_amount} (in capitals: "
            "{correct_capitals}), both sides signing or sealing at the correction."
        ),
    ),
    basis=Basis(
        key="arithmetic",
        confidence="U",
        valid_from=None,
        says=Sentence(
            zh="同一笔钱只能有一个数",
            en="one sum has one value",
        ),
    ),
    decide=decide,
)
