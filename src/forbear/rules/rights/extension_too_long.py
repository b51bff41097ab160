"""A short loan is extended by more than its original term.

Why: A longer extension may be refused or found irregular later.

Source: 个人贷款管理办法 (2010); W34 (L, 2010-02-12 →)

Good: drawn 2026-01-31, due 2027-01-31, extended to 2028-01-31: equal.

Bad: a loan of six months to 2026-09-05, extended to 2027-03-25.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from forbear.case.kinds import PaperKind
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.day import MONTHS_PER_YEAR, add_months


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare days, months stepped and clamped; plans and renewals are no extensions."""
    if not facts.has_paper:
        return
    new = terms.day(facts, "new_maturity")
    kind = facts.agreement.kind
    if kind is None and new is not None:
        raise Missing("agreement.kind")
    if kind is not PaperKind.EXTENSION:
        return
    if new is None:
        raise Missing("agreement.new_maturity")
    drawn, matures = facts.loan.drawn_on, facts.loan.matures_on
    if drawn is None:
        raise Missing("debt.loan.drawn_on")
    if matures is None:
        raise Missing("debt.loan.matures_on")
    if matures > add_months(drawn, MONTHS_PER_YEAR):
        raise Missing("debt.profile")
    latest = _latest(drawn, matures)
    if new > latest:
        yield Finding(
            {
                "extension": _span(matures, new),
                "original": _span(drawn, matures),
                "excess": _span(latest, new),
            },
            terms.term_place(facts, "new_maturity"),
        )


def _whole_months(since: date, until: date) -> int:
    months = (until.year - since.year) * MONTHS_PER_YEAR + until.month - since.month
    return months if add_months(since, months) <= until else months - 1


def _latest(drawn: date, matures: date) -> date:
    """Return the original maturity and as long again."""
    months = _whole_months(drawn, matures)
    rest = matures - add_months(drawn, months)
    return add_months(matures, months) + rest


def _span(since: date, until: date) -> Sentence:
    months = _whole_months(since, until)
    days = (until - add_months(since, months)) // timedelta(days=1)
    zh = [f"{months} 个月"] if months else []
    en = [f"{months} months"] if months else []
    if days:
        zh.append(f"{days} 天")
        en.append(f"{days} days")
    return Sentence(zh="零".join(zh), en=" ".join(en))


RULE = Rule(
    id="extension-too-long",
    question=Question.RIGHTS,
    severity=Severity.ASK,
    what=Sentence(
        zh="展期合计 {extension}，超过原期限 {original}，超出 {excess}。",
        en=(
            "The extensions together ({extension}) exceed the original term ({original}) by "
            "{excess}."
        ),
    ),
    why=Sentence(
        zh="超长的展期银行可能批不下来，或事后被认定不合规。",
        en="A longer extension may be refused or found irregular later.",
    ),
    ask=Sentence(
        zh="请确认展期期限是否符合规定；如不行，请改为分期还款协议。",
        en=(
            "Please confirm that this extension is admissible; if not, let us make an instalment "
            "agreement instead."
        ),
    ),
    basis=Basis(
        key="个人贷款管理办法 (2010); W34",
        confidence="L",
        valid_from=date(2010, 2, 12),
        says=Sentence(
            zh="一年以内的贷款，展期累计不超过原期限",
            en="loans of at most one year: extensions together within the original term",
        ),
    ),
    decide=decide,
)
