"""A personal loan's arrangement is signed without a cost sheet shown before.

Why: Since 2026-08-01 all costs of a personal loan must be shown before signing or arranging
    instalments; it reveals hidden charges.

Source: 《个人贷款业务明示综合融资成本规定》 (M, 2026-08-01 →; W31, W32)

Good: 附件一：综合融资成本明示表（乙方已于签署前阅读并签名）。

Bad: 签署日2026-11-24。双方签署即生效，无须另行出具费用说明。
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import BorrowerKind, LoanKind, MaterialKind
from forbear.reading.days import days
from forbear.reading.statements.statement import Statements
from forbear.reading.statements.vocabulary.bound import OUTSIDER_DECIDES
from forbear.reading.statements.vocabulary.common import BLANK
from forbear.reading.statements.vocabulary.money_out import (
    COMPANY_LOAN,
    COST_SHEET,
    COSTS_LISTED,
    NO_COST,
    SHEET_LATER,
    SIGNED_FIELD,
    SIGNING,
)
from forbear.references.values import references
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, on_file, paper, place_of
from forbear.rules.facts import Facts
from forbear.rules.figures.no_cost_sheet import by_figures
from forbear.rules.joined import either
from forbear.rules.missing import Missing

_UNCOVERED = (LoanKind.FAMILY, LoanKind.PRIVATE)


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find a paper to sign in scope with no sheet on file, inside it or shown before."""
    if not facts.has_paper:
        return
    said_in_paper = paper(facts) if facts.here.text.strip() else Statements(())
    later = SHEET_LATER.anywhere(said_in_paper)
    if later is None and _is_shown(said_in_paper):
        return
    if said_in_paper.all and not _is_arrangement(said_in_paper):
        return
    signing = _signed_on(facts, said_in_paper)
    rule = references(facts.case.references).on("cost-sheet", signing or facts.today)
    if rule is None or _is_outside(facts, said_in_paper):
        return
    if on_file(facts, MaterialKind.COST_SHEET, signing) or _is_free(said_in_paper):
        return
    blank = next((one for one in said_in_paper if _leaves_signing_open(one.words)), None)
    if signing is None and blank is not None:
        yield CannotTell("agreement.signed_on", place_of(facts, blank))
        return
    yield found(facts, later, since=rule.valid_from)


def _is_arrangement(said_in_paper: Statements) -> bool:
    """Tell whether the lender itself offers something to sign."""
    is_signed = any(SIGNING.mentioned(said) for said in said_in_paper)
    return is_signed and OUTSIDER_DECIDES.anywhere(said_in_paper) is None


def _is_shown(said_in_paper: Statements) -> bool:
    """Tell whether the sheet, or a list that is as good, stands in the paper itself."""
    sheet = COST_SHEET.anywhere(said_in_paper)
    return sheet is not None or COSTS_LISTED.anywhere(said_in_paper) is not None


def _is_outside(facts: Facts, said_in_paper: Statements) -> bool:
    kind = facts.debt.kind
    if kind is None:
        raise Missing("debt.loan.kind")
    is_company = facts.case.about.borrower.kind is BorrowerKind.COMPANY
    return is_company or kind in _UNCOVERED or COMPANY_LOAN.anywhere(said_in_paper) is not None


def _signed_on(facts: Facts, said_in_paper: Statements) -> date | None:
    """Return the signing day of the terms, else the one that the text names."""
    agreement = facts.here.agreement
    term = agreement.term.signed_on if agreement else None
    if term is not None:
        return term.value
    for said in said_in_paper:
        if SIGNED_FIELD.mentioned(said):
            for day in days(said.words):
                if day.value.value is not None:
                    return day.value.value
    return None


def _is_free(said_in_paper: Statements) -> bool:
    """Tell whether the plan costs nothing at all."""
    return NO_COST.anywhere(said_in_paper) is not None


def _leaves_signing_open(words: str) -> bool:
    return SIGNED_FIELD.in_words(words) and BLANK.in_words(words)


decide = either(by_words, by_figures)

RULE = Rule(
    id="no-cost-sheet",
    question=Question.CHARGES,
    severity=Severity.ASK,
    what=Sentence(
        zh="签署前没有给出综合融资成本明示表。",
        en="No cost sheet was given before signing.",
    ),
    why=Sentence(
        zh=(
            "自2026年8月1日起，个人贷款签约或办理分期前应当明示全部成本，这样才看得出有没有暗收费"
            "用。"
        ),
        en=(
            "Since 2026-08-01 all costs of a personal loan must be shown before signing or "
            "arranging instalments; it reveals hidden charges."
        ),
    ),
    ask=Sentence(
        zh=(
            "请在签署前提供综合融资成本明示表，逐项列明收费项目、收取方、方式和年化水平，以及逾期"
            "时可能产生的费用，并注明“除上述项目外不收取任何费用”。"
        ),
        en=(
            "Please give the cost sheet before signing: each item, who collects it, how, its "
            "annualised level, the contingent costs on default, and the words “nothing else is "
            "charged”."
        ),
    ),
    basis=Basis(
        key="《个人贷款业务明示综合融资成本规定》",
        confidence="M",
        valid_from=date(2026, 8, 1),
        says=Sentence(
            zh="签约或办理分期前应逐项明示全部成本，表外不得收费",
            en="every cost is shown before signing; nothing else is charged",
        ),
    ),
    decide=decide,
)
