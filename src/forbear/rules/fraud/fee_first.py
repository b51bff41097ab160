"""Money is asked before a result: fee, deposit, earnest money, percentage.

Why: Asking a lender for a plan costs nothing; a fee or deposit first is the most common sign
    of a scam.

Source: police and regulator warnings (M, 2025-12-25; W48–W50); CBA guideline: no extra
    charges in the name of collection (M, 2026-01-30 →; A1)

Good: 本行办理协商还款不收取任何手续费、保证金。

Bad: 先交欠款总额10%作为服务费，方案下来前不退。
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.contact import Contact, Figure
from forbear.case.kinds import FigureKind, Party, Side
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.fees_first import (
    ASKED_BEFORE,
    BUT_A_FEE,
    FEE_WARNED,
    FOR_MORE_TIME,
    NOT_A_FEE_FIRST,
)
from forbear.reading.statements.vocabulary.money_out import (
    ASKED_FIRST,
    FEE_ASKED,
    FEE_UNSAID,
    NOT_THAT_FEE,
)
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
from forbear.rules.clauses import contacts_of, found, paper, spoken_or_written, sum_in, unclear
from forbear.rules.facts import Facts
from forbear.rules.joined import either
from forbear.values.money import Money
from forbear.values.place import Place

_ASKS = Sentence(
    zh="“{collector}”要求先付 {amount} 元（{due}）。",
    en="{collector} asks for {amount} first ({due}).",
)
_DO_NOT_PAY = Sentence(
    zh="不要付。直接找贷款方协商；已付的保留凭证，可拨 96110 或 110。",
    en="Do not pay; talk to the lender directly. Keep proof of anything paid; call 96110 or 110.",
)
"""What to do about a fee on file; the rule's own sentence is for a paper that can be changed."""


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find words that ask for money first, in the paper or in what was said."""
    for said, place in spoken_or_written(facts):
        if _asks_first(said):
            yield found(facts, said, place, amount=sum_in(said))
            return
    yield from unclear(facts, paper(facts), _is_unsaid, "agreement.fees.collector")


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Find fees noted in the log or in the paper's terms that fall due before its effect."""
    effective = _effective_on(facts)
    for name, contact in contacts_of(facts):
        for position, figure in enumerate(contact.figures):
            if figure.kind in {FigureKind.FEE, FigureKind.DEPOSIT}:
                place = Place(f"log/{name}.toml", field=f"figures.{position}")
                yield from _judged(figure, contact, effective, place)
    agreement = facts.here.agreement
    for position, fee in enumerate(agreement.fees if agreement else ()):
        place = Place(facts.path("agreement.toml"), fee.line, f"fees.{position}")
        if fee.amount == Money(0):
            continue
        if fee.collector is None:
            yield CannotTell("agreement.fees.collector", place)
        elif fee.due is None:
            yield CannotTell("agreement.fees.due", place)
        elif (effective is None or fee.due < effective) and not _is_lender(facts, fee.collector):
            yield _finding(fee.collector, fee.amount, fee.due, place)


def _judged(
    figure: Figure, contact: Contact, effective: date | None, place: Place
) -> Iterator[Verdict]:
    """Judge a fee that was named in a contact."""
    if figure.said_by is not Side.LENDER or figure.amount == Money(0):
        return
    collector = figure.collector or _speaker(contact)
    day = figure.day or contact.happened_at.date()
    if collector is None:
        yield CannotTell("fees.collector", place)
    elif effective is None or day < effective:
        yield _finding(collector, figure.amount, day, place)


def _speaker(contact: Contact) -> str | None:
    """Return who asks, when it is not the lender itself."""
    if contact.party in {Party.AGENCY, Party.COLLECTOR}:
        return contact.organisation or contact.person or contact.party.value
    return None


def _effective_on(facts: Facts) -> date | None:
    agreement = facts.here.agreement
    term = agreement.term.effective_on if agreement else None
    return term.value if term else None


def _is_lender(facts: Facts, name: str) -> bool:
    return facts.here.debt is not None and name in facts.here.debt.lenders


def _finding(collector: str, amount: Money | None, due: date, place: Place) -> Finding:
    values: dict[str, Filler] = {"collector": collector, "due": due, "quote": collector}
    if amount is not None:
        values["amount"] = amount
    return Finding(values, place, ask=_DO_NOT_PAY, what=_ASKS if amount is not None else None)


def _asks_first(said: Statement) -> bool:
    if FEE_WARNED.mentioned(said):
        return False
    if ASKED_BEFORE.asserted(said) and not NOT_A_FEE_FIRST.mentioned(said):
        return True
    if NOT_THAT_FEE.mentioned(said) or FOR_MORE_TIME.mentioned(said):
        return False
    is_asked = FEE_ASKED.asserted(said) and ASKED_FIRST.asserted(said)
    return is_asked or BUT_A_FEE.asserted(said)


def _is_unsaid(said: Statement) -> bool:
    return FEE_UNSAID.asserted(said) and not FEE_ASKED.denied(said)


decide = either(by_words, by_figures)

RULE = Rule(
    id="fee-first",
    question=Question.FRAUD,
    severity=Severity.STOP,
    what=Sentence(
        zh="对方要求先交{amount}元（“{quote}”），再办协商。",
        en="Someone asks for CNY {amount} first (“{quote}”) before anything is arranged.",
    ),
    why=Sentence(
        zh="向贷款机构申请协商本身不要钱；先收服务费、保证金是代理骗局最常见的特征。",
        en=(
            "Asking a lender for a plan costs nothing; a fee or deposit first is the most common "
            "sign of a scam."
        ),
    ),
    ask=Sentence(
        zh=(
            "甲方办理本次协商还款不收取任何手续费、服务费、保证金、诚意金；乙方支付的任何款项均自"
            "到账之日起全额冲减本方案项下债务。"
        ),
        en=(
            "The Lender charges no handling fee, service fee, deposit or earnest money for this "
            "plan; every payment by the Borrower reduces the debt in full from the day of "
            "receipt."
        ),
    ),
    basis=Basis(
        key="W48–W50",
        confidence="M",
        valid_from=date(2025, 12, 25),
        says=Sentence(
            zh="警方和监管提示：先收费是代理骗局的标志",
            en="police and regulator warning: a fee up front is a sign of fraud",
        ),
    ),
    decide=decide,
)
