"""Who gets the money, and who wants some first."""

from dataclasses import replace

from forbear.case.case import Case
from forbear.case.contact import Figure
from forbear.case.kinds import Channel, FigureKind, MaterialKind, Party
from forbear.case.materials import Material
from rules.figure_cases import BANK, case, contact, day, logged, paper, yuan
from rules.vectors import Vector, holds, vectors

TEXT = "还款安排"
BUYER = "乙资产管理有限公司"
NOTICE = Material(
    label="notice", kind=MaterialKind.ASSIGNMENT_NOTICE, file="evidence/notice", note=BUYER
)


def paying(name: str | None, text: str = TEXT) -> Case:
    return case(paper(payee_name=name) if name else paper(), text=text)


@vectors(
    "third-party-payee",
    Vector(paying("王海涛"), {"payee": "王海涛"}),
    Vector(paying(BANK)),
    Vector(replace(paying(BUYER), materials={"notice": NOTICE})),
    Vector(paying(None, "请转到电话告知的账户。"), missing="agreement.payee.name"),
)
def test_payees(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


AGENCY_FEE = Figure(
    kind=FigureKind.FEE, amount=yuan("1680"), collector="某某咨询", day=day("2026-11-26")
)
AGENCY = contact("2026-11-20T10:00:00+08:00", party=Party.AGENCY, figures=(AGENCY_FEE,))
SMALL_FEE = contact(
    "2026-11-20T10:00:00+08:00",
    party=Party.OTHER,
    channel=Channel.CHAT,
    figures=(Figure(kind=FigureKind.FEE),),
)


@vectors(
    "fee-first",
    Vector(logged(case(paper(), text=TEXT), AGENCY), {"amount": yuan("1680")}),
    Vector(case(paper(down_payment=yuan("2000")), text=TEXT)),
    Vector(logged(case(paper(), text=TEXT), SMALL_FEE), missing="fees.collector"),
)
def test_fees_first(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)
