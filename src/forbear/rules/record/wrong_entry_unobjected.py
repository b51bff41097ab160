"""The register shows more than the borrower owed on that day, and nobody has objected.

Why: A wrong entry can be objected to free of charge, at the register or at the lender, and is
    answered in writing within 20 days; otherwise it stays.

Source: CIR 25, 26 (H, 2013-03-15 →)

Good: the entry shows 8,905 for 8,905.17: whole yuan.

Bad: the entry of 2026-10-31 shows 9,412 overdue; the own ledger has 8,905.17.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from forbear.case.case import DebtFolder
from forbear.case.credit import CreditEntry, Report
from forbear.case.kinds import ReportSource
from forbear.loan.state import DebtState
from forbear.rules.base import (
    Basis,
    CannotTell,
    Filler,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.cleared import cleared_on
from forbear.rules.credit_entries import CREDIT, debt_of
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.money import Money
from forbear.values.place import Place

ONE_YUAN = Money(1_00)
"""Reports print whole yuan."""
_SIGNS = frozenset("1234567")
DAYS_OF_A_SIGN = 30
"""Sign 1 stands for 1 to 30 days overdue, 2 for 31 to 60, and so on to 7."""
_OVERDUE = Sentence(zh="逾期金额", en="overdue sum")
_BALANCE = Sentence(zh="余额", en="balance")
_STATUS = Sentence(zh="状态", en="status")
_NOT_MINE = Sentence(
    zh="{entry} 名下的账户不是您的，还没有提异议。",
    en="{entry}: the account is not yours, and no objection has been filed.",
)
_ASK_NOT_MINE = Sentence(
    zh="{entry} 登记的账户不是本人开立，请在20日内核查删除并书面答复。",
    en=(
        "The account registered by {entry} was not opened by me; please check, delete it and "
        "answer in writing within 20 days."
    ),
)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look at the newest report: what is worse than the own ledger, or not the borrower's."""
    report, name = _newest(facts)
    if report is not None:
        by_debt: dict[str, list[tuple[CreditEntry, Place]]] = {}
        for position, entry in enumerate(report.entries):
            place = Place(CREDIT, field=f"report.{name}.entries.{position}")
            if _is_objected(facts, entry, report):
                continue
            if entry.mine is False:
                yield _not_mine(entry, place)
                continue
            debt = debt_of(facts.case, entry)
            if debt is not None:
                by_debt.setdefault(debt, []).append((entry, place))
            elif entry.mine is None:
                yield CannotTell("entry.mine", place)
        for debt, entries in by_debt.items():
            yield from _compared(facts, facts.case.debts[debt], entries)
    facts.readable(CREDIT)


def _newest(facts: Facts) -> tuple[Report | None, str]:
    dated = {
        name: one
        for name, one in facts.case.credit.report.items()
        if one.source is not ReportSource.SCORE
    }
    name = max(dated, key=lambda name: dated[name].obtained_on or date.min, default="")
    return dated.get(name), name


def _is_objected(facts: Facts, entry: CreditEntry, report: Report) -> bool:
    """Tell whether an objection to the entry was filed since the report."""
    since = report.obtained_on or date.min
    return any(
        one.withdrawn_on is None
        and one.filed_on is not None
        and one.filed_on >= since
        and (one.entry == entry.lender or (one.debt is not None and one.debt == entry.debt))
        for one in facts.case.credit.objection.values()
    )


def _not_mine(entry: CreditEntry, place: Place) -> Finding:
    return Finding({"entry": entry.lender}, place, ask=_ASK_NOT_MINE, what=_NOT_MINE)


def _compared(
    facts: Facts, folder: DebtFolder, entries: list[tuple[CreditEntry, Place]]
) -> Iterator[Verdict]:
    """Compare the sum of a debt's entries; co-lenders show one loan in two of them."""
    here = Facts(facts.case, facts.today, folder)
    entry, place = entries[0]
    as_of = entry.as_of
    if as_of is None:
        yield CannotTell("entry.as_of", place)
        return
    try:
        if cleared_on(here) is not None:
            return
        states = (here.state(as_of), here.state(as_of - timedelta(days=1)))
    except Missing:
        yield CannotTell(f"debt state {as_of}", Place(here.path("debt.toml")))
        return
    worse = _worse([one for one, _ in entries], states)
    if worse:
        yield Finding({"entry": entry.lender, "as_of": as_of, **worse}, place)


def _worse(entries: list[CreditEntry], states: tuple[DebtState, DebtState]) -> Mapping[str, Filler]:
    """Return the first field that is worse than both the day and the day before support."""
    overdue = [one.overdue for one in entries if one.overdue is not None]
    own_overdue = max(state.arrears for state in states)
    if overdue and Money.total(overdue) - own_overdue >= ONE_YUAN:
        return {"field": _OVERDUE, "shown": Money.total(overdue), "own": own_overdue}
    balance = [one.balance for one in entries if one.balance is not None]
    own_balance = max(state.payoff for state in states)
    if balance and Money.total(balance) - own_balance >= ONE_YUAN:
        return {"field": _BALANCE, "shown": Money.total(balance), "own": own_balance}
    signs = [int(one.status) for one in entries if one.status in _SIGNS]
    own_sign = max(-(-state.days_overdue // DAYS_OF_A_SIGN) for state in states)
    if signs and max(signs) > own_sign:
        own = str(own_sign) if own_sign else "N"
        return {"field": _STATUS, "shown": str(max(signs)), "own": own}
    return {}


RULE = Rule(
    id="wrong-entry-unobjected",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh="征信上 {entry} 的{field}（{as_of}）是 {shown}，按您的记录应是 {own}，还没有提异议。",
        en=(
            "{entry}: {field} on {as_of} reads {shown}; by your records it is {own}, and no "
            "objection has been filed."
        ),
    ),
    why=Sentence(
        zh="信息有错可以向征信中心或贷款方免费提异议，20日内要书面答复；不提就一直这样挂着。",
        en=(
            "A wrong entry can be objected to free of charge, at the register or at the lender, "
            "and is answered in writing within 20 days; otherwise it stays."
        ),
    ),
    ask=Sentence(
        zh=(
            "{entry} 截至 {as_of} 的{field}登记为 {shown}，与实际 {own} 不符，附凭证，请在20日内核"
            "查更正并书面答复。"
        ),
        en=(
            "{entry}: {field} as of {as_of} is registered as {shown} but was {own}; proof "
            "attached; please check, correct and answer in writing within 20 days."
        ),
    ),
    basis=Basis(
        key="CIR 25, 26",
        confidence="H",
        valid_from=date(2013, 3, 15),
        says=Sentence(
            zh="可向征信机构或信息提供者提出异议，收到起20日内书面答复；受理投诉30日内答复",
            en=(
                "objection to the register or the informant, 20 days from receipt, written "
                "answer; complaint 30 days from acceptance"
            ),
        ),
    ),
    decide=decide,
    for_case=True,
)
