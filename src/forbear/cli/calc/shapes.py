"""The JSON shapes of ``forbear calc``: amounts and rates are strings, days ISO."""

from collections.abc import Iterable
from fractions import Fraction

from forbear.loan.annual_rate import RateAnswer, Rates, RootCount
from forbear.loan.ceiling import Ceiling
from forbear.loan.line import Line, totals
from forbear.loan.state import DebtState
from forbear.loan.step import Step, value_text
from forbear.text.catalogue import translate
from forbear.values.money import Money
from forbear.values.rate import percent_text

Json = dict[str, object]


def line_shape(line: Line) -> Json:
    """Return one line of a schedule."""
    return {
        "no": line.no,
        "due": line.due.isoformat(),
        "days": line.days,
        "principal": line.principal.plain(),
        "interest": line.interest.plain(),
        "fee": line.fee.plain(),
        "total": line.total.plain(),
        "balance": line.balance.plain(),
    }


def totals_shape(lines: Iterable[Line]) -> Json:
    """Return the sums of a schedule's columns."""
    sums = totals(lines)
    return {
        "principal": sums.principal.plain(),
        "interest": sums.interest.plain(),
        "fee": sums.fee.plain(),
        "total": sums.total.plain(),
    }


def rates_shape(found: Rates) -> Json:
    """Return three rates in percent; null where there is none or more than one."""
    return {
        "nominal": rate_shape(found.nominal.value),
        "effective": rate_shape(found.effective.value),
        "xirr": rate_shape(found.xirr.value),
    }


def roots_shape(found: Rates) -> Json:
    """Return how many rates there are, and all of them when there are several."""
    shape: Json = {"found": str(found.nominal.found)}
    if found.nominal.found is RootCount.SEVERAL:
        shape["roots"] = {
            "nominal": _roots(found.nominal),
            "effective": _roots(found.effective),
            "xirr": _roots(found.xirr),
        }
    return shape


def state_shape(state: DebtState) -> Json:
    """Return a debt's state on a day."""
    return {
        "day": state.day.isoformat(),
        "overdue": {str(kind): owed.plain() for kind, owed in state.overdue.items()},
        "arrears": state.arrears.plain(),
        "days_overdue": state.days_overdue,
        "undue_principal": state.undue_principal.plain(),
        "undue_interest": state.undue_interest.plain(),
        "held": state.credit.plain(),
        "payoff": state.payoff.plain(),
        "lines": [
            {
                "no": line.no,
                "due": line.due.isoformat(),
                "days_overdue": line.days_overdue,
                **{str(kind): owed.plain() for kind, owed in line.owed.items()},
            }
            for line in state.lines
            if line.is_due and line.total
        ],
    }


def ceiling_shape(found: Ceiling) -> Json:
    """Return charges beside their ceiling."""
    return {
        "charges": found.charges.plain(),
        "ceiling": found.ceiling.plain(),
        "excess": found.excess.plain(),
        "equivalent_365": rate_shape(found.law_ratio),
        "equivalent_360": rate_shape(found.ledger_ratio),
    }


def steps_shape(steps: Iterable[Step]) -> list[Json]:
    """Return the steps of a calculation; the names in the language in use."""
    return [
        {
            "what": translate(step.what),
            "formula": step.formula,
            "inputs": [
                {
                    "symbol": part.symbol,
                    "name": translate(part.name),
                    "value": _plain(part.value),
                }
                for part in step.inputs
            ],
            "result": _plain(step.result),
            "rounded": step.rounded,
        }
        for step in steps
    ]


def _plain(value: object) -> str:
    return value.plain() if isinstance(value, Money) else value_text(value)  # type: ignore[arg-type]


def rate_shape(ratio: Fraction | None) -> str | None:
    """Return a ratio as percent with two decimals; null when there is none."""
    return None if ratio is None else percent_text(ratio * 100)


def _roots(answer: RateAnswer) -> list[str]:
    return [percent_text(root * 100) for root in answer.roots]
