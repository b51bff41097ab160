"""Interest, penalty or fees become principal that bears charges.

Why: Old interest and penalty turned into principal bear interest again, so you pay more in
    all.

Source: PL 27 for private lending (H, 2020-08-20 →), for banks an argument only; 法发〔2017〕2
    2号 2 (M, 2017 →; W22)

Good: 以未还本金24,999.98元为计息基数，此前欠息1,001.24元挂账不计息。

Bad: 双方确认以26,508.45元为新本金，按年利率7.2%重新计息。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.vocabulary.bases import CAPITAL_UNSAID
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.capitalising import capitalising
from forbear.rules.clauses import found, paper, sum_in, unclear
from forbear.rules.facts import Facts
from forbear.rules.figures.interest_capitalised import by_figures
from forbear.rules.joined import either


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    fault = next((one.said for one in capitalising(paper(facts))), None)
    if fault is not None:
        balance = facts.debt.balance
        principal = balance.principal if balance is not None else None
        yield found(facts, fault, new_principal=sum_in(fault), principal=principal)
    yield from unclear(facts, paper(facts), CAPITAL_UNSAID.mentioned, "agreement.new_principal")


decide = either(by_words, by_figures)

RULE = Rule(
    id="interest-capitalised",
    question=Question.CHARGES,
    severity=Severity.ASK,
    what=Sentence(
        zh="新方案按{new_principal}元计息，而未还本金只有{principal}元。",
        en=(
            "The plan charges interest on CNY {new_principal}, while unpaid principal is only "
            "CNY {principal}."
        ),
    ),
    why=Sentence(
        zh="旧利息、罚息变成本金后又会生利息，总共要多还。",
        en=(
            "Old interest and penalty turned into principal bear interest again, so you pay more "
            "in all."
        ),
    ),
    ask=Sentence(
        zh=(
            "本方案仅以未还本金{principal}元为计息基数；此前利息{interest}元、罚息{penalty}元单独"
            "列示，不并入本金，不再计收任何利息、复利或手续费。"
        ),
        en=(
            "Interest under this plan runs only on unpaid principal of CNY {principal}; earlier "
            "interest of CNY {interest} and penalty of CNY {penalty} are listed apart, not added "
            "to principal, and bear no interest, compound interest or fee."
        ),
    ),
    basis=Basis(
        key="PL 27",
        confidence="H",
        valid_from=date(2020, 8, 20),
        says=Sentence(
            zh="滚入本金的利息，超过上限的部分不计入",
            en="rolled-up interest counts as principal only up to the cap",
        ),
    ),
    decide=decide,
)
