"""A personal loan's arrangement is signed without a cost sheet shown before.

Why: Since 2026-08-01 all costs of a personal loan must be shown before signing or arranging
    instalments; it reveals hidden charges.

Source: 《个人贷款业务明示综合融资成本规定》 (M, 2026-08-01 →; W31, W32)

Good: 附件一：综合融资成本明示表（乙方已于签署前阅读并签名）。

Bad: 签署日2026-11-24。双方签署即生效，无须另行出具费用说明。
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import BorrowerKind, LenderKind, LoanKind, MaterialKind
from forbear.reading.days import days
from forbear.reading.statements.statement import Kind, Statement, Statements
from forbear.reading.statements.vocabulary.common import BLANK
from forbear.reading.statements.vocabulary.cost_sheets import (
    COMPANY_LOAN,
    COST_WORD,
    NO_COST,
    NOTHING_ELSE,
    OLD_CONTRACT,
    RATE_A_YEAR,
    SHEET,
    SHEET_FIRST,
    SHEET_LATER,
    SHEET_OLD,
    SHEET_REFUSED,
    SIGNED_FIELD,
    SIGNERS,
    SIGNING,
    WHEN_LATE,
)
from forbear.references.values import references
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, on_file, paper, place_of
from forbear.rules.facts import Facts
from forbear.rules.figures.no_cost_sheet import by_figures
from forbear.rules.joined import either
from forbear.rules.missing import Missing

_UNCOVERED = (LoanKind.FAMILY, LoanKind.PRIVATE)
_FOOT = 4
"""Last sentences of a paper, in which its signatures stand."""
_LIST = 5
"""Sentences over which a list of costs may run."""


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find a paper signed in scope with no sheet on file, inside it or shown before."""
    if not facts.has_paper:
        return
    said_in_paper = paper(facts) if facts.here.text.strip() else Statements(())
    if said_in_paper.is_request:
        return
    later = next((said for said in said_in_paper if _is_later(said)), None)
    if later is None and (any(map(_is_shown, said_in_paper)) or _lists_costs(said_in_paper)):
        return
    signing = _signed_on(facts, said_in_paper)
    rule = references(facts.case.references).on("cost-sheet", signing or facts.today)
    if rule is None or _is_outside(facts, said_in_paper):
        return
    if on_file(facts, MaterialKind.COST_SHEET, signing) or _is_free(said_in_paper):
        return
    if signing is not None:
        yield found(facts, later, since=rule.valid_from)
        return
    blank = next((one for one in said_in_paper if _leaves_signing_open(one.words)), None)
    if blank is not None or any(SIGNING.mentioned(said) for said in said_in_paper):
        place = place_of(facts, blank) if blank is not None else None
        yield CannotTell("agreement.signed_on", place)


def _is_later(said: Statement) -> bool:
    """Tell whether a sentence puts the sheet off until after signing."""
    is_put_off = SHEET_LATER.mentioned(said) and not SHEET_FIRST.mentioned(said)
    return said.binds and SHEET.mentioned(said) and is_put_off


def _is_shown(said: Statement) -> bool:
    """Tell whether a sentence says that the sheet of this plan has been given."""
    if said.kind not in {Kind.TERM, Kind.ASKED, Kind.OWN, Kind.HEADING}:
        return False
    if SHEET_OLD.mentioned(said) or SHEET_REFUSED.mentioned(said):
        return False
    if said.kind is Kind.ASKED and not SHEET_FIRST.mentioned(said):
        return False
    return any(not said.denies(place.start()) for place in SHEET.matches(said))


def _lists_costs(said_in_paper: Statements) -> bool:
    """Tell whether the paper lists every cost with its rate and says nothing else is charged."""
    said = said_in_paper.all
    return any(
        COST_WORD.mentioned(one) and RATE_A_YEAR.mentioned(one) and _is_whole(said[at : at + _LIST])
        for at, one in enumerate(said)
    )


def _is_whole(said: tuple[Statement, ...]) -> bool:
    return any(map(WHEN_LATE.mentioned, said)) and any(map(NOTHING_ELSE.mentioned, said))


def _is_outside(facts: Facts, said_in_paper: Statements) -> bool:
    kind = facts.debt.kind
    if kind is None:
        raise Missing("debt.kind")
    is_company = facts.case.about.borrower.kind is BorrowerKind.COMPANY
    is_private = kind in _UNCOVERED or facts.debt.lender_kind is LenderKind.PRIVATE
    return is_company or is_private or COMPANY_LOAN.anywhere(said_in_paper) is not None


def _signed_on(facts: Facts, said_in_paper: Statements) -> date | None:
    """Return the signing day of the terms, else the one that the text names."""
    agreement = facts.here.agreement
    term = agreement.term.signed_on if agreement else None
    if term is not None:
        return term.value
    read = next((one.value for one in facts.paper.terms if one.name == "signed_on"), None)
    if isinstance(read, date):
        return read
    for said in said_in_paper:
        if SIGNED_FIELD.mentioned(said) and not OLD_CONTRACT.mentioned(said):
            day = _day_in(said)
            if day is not None:
                return day
    return next(filter(None, map(_closing_day, said_in_paper.all[-_FOOT:])), None)


def _day_in(said: Statement) -> date | None:
    return next((day.value.value for day in days(said.words) if day.value.value), None)


def _closing_day(said: Statement) -> date | None:
    """Return the day with which a line of signatures ends."""
    ends = [day for day in days(said.words) if day.end == len(said.words.rstrip(")"))]
    return ends[-1].value.value if ends and SIGNERS.mentioned(said) else None


def _is_free(said_in_paper: Statements) -> bool:
    """Tell whether the plan costs nothing at all."""
    return any(said.binds and NO_COST.mentioned(said) for said in said_in_paper)


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
