"""The paper's own figures do not add up.

Why: A paper that does not add up invites a dispute over every payment.

Source: none: arithmetic and good practice

Good: principal 6 × 2,662.86 and 2,662.84 make the 18,640.00 that is to be paid.

Bad: 12 × 2,209.04 make 26,508.48, the paper states 26,508.45.
"""

from collections.abc import Iterator

from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.parts import Part, paper_balances
from forbear.rules.sums import ONE_FEN, fixed_waivers
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

_LINE = Sentence(zh="一期内本金＋利息＋费用与该期合计", en="parts of a line against its total")
_TOTAL = Sentence(zh="各期之和与写明的总额", en="sum of the lines against the stated total")
_PRINCIPAL = Sentence(zh="各期本金之和与应还本金", en="principal of the lines against what is due")
_BALANCE = Sentence(zh="各项欠款之和与写明的欠款总额", en="parts of the balance against its total")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Judge each of four identities whose parts all stand in the paper."""
    if not facts.has_paper:
        return
    judged = 0
    for identity in (_lines_add_up, _total_adds_up, _principal_adds_up, _balance_adds_up):
        for verdict in identity(facts):
            judged += 1
            if verdict is not None:
                yield verdict
    if not judged:
        raise Missing("agreement.schedule")


def _lines_add_up(facts: Facts) -> Iterator[Finding | None]:
    """Compare each line that is split with its printed total: exact to the fen."""
    for position, line in enumerate(facts.lines):
        if line.principal is not None and line.interest is not None:
            parts = line.principal + line.interest + (line.fee or ZERO)
            is_off = parts != line.total
            place = terms.line_place(facts, position)
            yield _finding(_LINE, parts, line.total, line.no, place) if is_off else None
            if is_off:
                return


def _total_adds_up(facts: Facts) -> Iterator[Finding | None]:
    """Compare the lines with the stated total, the down payment inside or outside it."""
    stated = terms.amount(facts, "stated_total")
    if stated is None or not facts.lines:
        return
    lines = Money.total(line.total for line in facts.lines)
    down = terms.amount(facts, "down_payment") or ZERO
    nearest = min((lines, lines + down), key=lambda sum_: abs(sum_ - stated))
    if abs(nearest - stated) <= ONE_FEN:
        yield None
        return
    yield _at_term(facts, _TOTAL, (nearest, stated), "stated_total")


def _principal_adds_up(facts: Facts) -> Iterator[Finding | None]:
    """Compare the principal column with what is to be paid, under every fair reading.

    A difference of a whole waiver or of the down payment has checks of its own.
    """
    columns = [line.principal for line in facts.lines]
    owed = _to_be_paid(facts)
    if not columns or not owed:
        return
    principal = Money.total(column for column in columns if column is not None)
    if None in columns:
        return
    nearest = min(owed, key=lambda sum_: abs(sum_ - principal))
    gap = abs(nearest - principal)
    if gap <= ONE_FEN or gap in _explained_elsewhere(facts):
        yield None
        return
    yield _at_term(facts, _PRINCIPAL, (principal, nearest), "balance_total")


def _to_be_paid(facts: Facts) -> list[Money]:
    """Return what the principal column may stand for, as far as the paper tells."""
    balances = paper_balances(facts)
    total = terms.amount(facts, "balance_total")
    waivers = Money.total(fixed_waivers(facts).values())
    down = terms.amount(facts, "down_payment") or ZERO
    sums = []
    if Part.PRINCIPAL in balances:
        principal = fixed_waivers(facts).get(Part.PRINCIPAL, ZERO)
        sums.append(balances[Part.PRINCIPAL] - principal)
    if total is not None or len(balances) > 1:
        sums.append((total or Money.total(balances.values())) - waivers)
    new = terms.amount(facts, "new_principal")
    named = [new] if new is not None else []
    return [*named, *sums, *(sum_ - down for sum_ in sums)]


def _explained_elsewhere(facts: Facts) -> set[Money]:
    parts = fixed_waivers(facts)
    down = terms.amount(facts, "down_payment") or ZERO
    return {Money.total(parts.values()), *parts.values(), down} - {ZERO}


def _balance_adds_up(facts: Facts) -> Iterator[Finding | None]:
    """Compare the named parts of the balance with its stated total."""
    total = terms.amount(facts, "balance_total")
    balances = paper_balances(facts)
    if total is None or len(balances) < len(Part) - 1:
        return
    parts = Money.total(balances.values())
    is_off = abs(parts - total) > ONE_FEN
    yield _at_term(facts, _BALANCE, (parts, total), "balance_total") if is_off else None


def _at_term(facts: Facts, identity: Sentence, sides: tuple[Money, Money], name: str) -> Finding:
    place = terms.term_place(facts, name)
    number = place.line or max((line.no for line in facts.lines), default=1)
    return _finding(identity, *sides, number, place)


def _finding(identity: Sentence, left: Money, right: Money, line: int, place: Place) -> Finding:
    return Finding(
        {
            "identity": identity,
            "left": left,
            "right": right,
            "difference": abs(left - right),
            "line": line,
        },
        place,
    )


RULE = Rule(
    id="sum-mismatch",
    question=Question.SUM,
    severity=Severity.STOP,
    what=Sentence(
        zh="{identity}：左边 {left} 元，右边 {right} 元，差 {difference} 元（第 {line} 行）。",
        en="{identity}: {left} against {right}, {difference} apart (line {line}).",
    ),
    why=Sentence(
        zh="自己都加不平的协议，以后每一笔都可能有争议。",
        en="A paper that does not add up invites a dispute over every payment.",
    ),
    ask=Sentence(
        zh="请核对：{identity} 相差 {difference} 元，请改正后重新发给我。",
        en=(
            "Please check: {identity} is {difference} apart; kindly correct it and send the "
            "paper again."
        ),
    ),
    basis=Basis(
        key="none",
        confidence="H",
        valid_from=None,
        says=Sentence(
            zh="加减算术；以信用卡办法第70条（一）（二）所列内容为样（M）",
            en="arithmetic; art. 70(1)(2) as the model of content (M · W19)",
        ),
    ),
    decide=decide,
)
