"""Interest, penalty and fees together are above the court ceiling.

Why: Interest, penalty, damages and fees together above 24 % a year can be cut on request.

Source: 法发22号 art. 2; 金规〔2025〕9号 (M, 2017-08-04 →)

Good: 1,325.95 on principal-days that allow 1,325.94: a fen is tolerated.

Bad: penalties of 1,363.34 on overdue principal that allows 1,325.94 at 24 % a year.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from forbear.case.kinds import LenderKind
from forbear.loan.ceiling import Ceiling, arrears_ceiling, ceiling, whole_life_ceiling
from forbear.loan.kinds import Component
from forbear.loan.state import DebtState
from forbear.rules import terms
from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.parts import Part, paper_balance
from forbear.rules.sums import ONE_FEN, fixed_waivers
from forbear.values.money import ZERO
from forbear.values.place import Place
from forbear.values.rate import percent_text, ratio

_WHOLE_LIFE = Sentence(zh="从借款到现在", en="From the draw until now")
_ARREARS = Sentence(
    zh="只看逾期部分（协商时的理由）", en="Arrears alone (an argument for the talks)"
)
_LATE_PARTS = (Part.PENALTY, Part.FEE)
_ALL_PARTS = (Part.INTEREST, Part.PENALTY, Part.FEE)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look at the whole life first, the court's measure, then at the arrears alone."""
    kind = facts.debt.lender_kind
    if kind is None:
        raise Missing("debt.lender_kind")
    if kind is LenderKind.PRIVATE:
        return
    day = _day(facts)
    limit = ratio(facts.reference("court-ceiling", day).value)
    state = facts.state(day)
    whole = whole_life_ceiling(state, limit, facts.loan.received)
    arrears = arrears_ceiling(state, limit)
    views = (
        (_WHOLE_LIFE, _demanded(facts, state, whole, _ALL_PARTS)),
        (_ARREARS, _demanded(facts, state, arrears, _LATE_PARTS)),
    )
    for view, found in views:
        if found.excess > ONE_FEN:
            yield Finding(_values(view, found), _place(facts))
            return


def _day(facts: Facts) -> date:
    """The paper's balance day, once it has come: later the paper takes the place of the debt."""
    stated = terms.day(facts, "balance_day") if _has_terms(facts) else None
    return facts.today if stated is None else min(stated, facts.today)


def _has_terms(facts: Facts) -> bool:
    return facts.has_paper and facts.here.agreement is not None


def _demanded(facts: Facts, state: DebtState, own: Ceiling, parts: tuple[Part, ...]) -> Ceiling:
    """Put what the lender demands in place of what own records say is unpaid."""
    if not _has_terms(facts):
        return own
    unpaid = {
        Part.INTEREST: state.overdue[Component.INTEREST] + state.undue_interest,
        Part.PENALTY: state.penalty,
        Part.FEE: state.overdue[Component.FEE],
    }
    charges = own.charges
    for part in parts:
        stated = paper_balance(facts, part)
        if stated is not None:
            charges += stated - unpaid[part]
        charges -= fixed_waivers(facts).get(part, ZERO)
    return ceiling(charges, own.fen_days, own.ratio)


def _values(view: Sentence, found: Ceiling) -> dict[str, Filler]:
    values: dict[str, Filler] = {
        "view": view,
        "charges": found.charges,
        "ceiling": found.ceiling,
        "excess": found.excess,
    }
    if found.law_ratio is not None and found.ledger_ratio is not None:
        values["equivalent_rate"] = Decimal(percent_text(found.law_ratio * 100))
        values["equivalent_rate_360"] = Decimal(percent_text(found.ledger_ratio * 100))
    return values


def _place(facts: Facts) -> Place:
    if _has_terms(facts) and facts.agreement.term.balance_penalty_principal is not None:
        return terms.term_place(facts, "balance_penalty_principal")
    return Place(facts.path("debt.toml"), field="loan")


RULE = Rule(
    id="charges-above-24",
    question=Question.CHARGES,
    severity=Severity.STOP,
    what=Sentence(
        zh=(
            "{view}：各项费用合计 {charges} 元，按年 24% 上限是 {ceiling} 元，超 {excess} 元（折"
            "年 {equivalent_rate}%）。"
        ),
        en=(
            "{view}: charges {charges}, at 24 % a year {ceiling}; {excess} above (equal to "
            "{equivalent_rate} % a year)."
        ),
    ),
    why=Sentence(
        zh="利息、罚息、违约金、各种费加在一起超过年 24%，可以请求减掉超过的部分。",
        en="Interest, penalty, damages and fees together above 24 % a year can be cut on request.",
    ),
    ask=Sentence(
        zh="请按综合年化不超过 24% 重新核算，调减 {excess} 元，并提供计算明细。",
        en=(
            "Please recompute so that all charges stay within 24 % a year, deduct {excess}, and "
            "show the calculation."
        ),
    ),
    basis=Basis(
        key="法发22号 art. 2; 金规〔2025〕9号",
        confidence="M",
        valid_from=date(2017, 8, 4),
        says=Sentence(
            zh=(
                "持牌机构：借款人请求时，超过年利率24%的部分不予支持；互联网助贷自2025-10-01起同"
                "样适用"
            ),
            en=(
                "licensed lenders: on request, what lies above 24 % a year is not supported; "
                "online loans with partners from 2025-10-01"
            ),
        ),
    ),
    decide=decide,
)
