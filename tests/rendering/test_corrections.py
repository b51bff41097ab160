"""What goes back to the lender: the letter, the call sheet, and what neither may tell."""

from dataclasses import replace
from datetime import date

import pytest

from forbear.case.kinds import OfferState
from forbear.case.plan import Limits
from forbear.rendering.audience import Audience
from forbear.rendering.clause_at import clause_at, quote_at
from forbear.rendering.corrections import answer_by, corrections, told_by_borrower
from forbear.rendering.document import rendered
from forbear.rules.base import Answer, Severity, State
from forbear.rules.engine import check_case
from forbear.rules.registry import rule
from forbear.text.catalogue import speaking
from forbear.values.money import Money
from forbear.values.place import Place
from forbear.workspace import Snapshot
from rendering.conftest import Look

PAPER = """# 还款协议

第一条 欠款余额
截至今日欠款 100.00 元。
第二条  乙方分 12 期偿还，每期 2,209.04 元，自 2026 年 10 月 31 日起付清。
| 1 | 2026-10-31 | 2,209.04 |
三、违约
逾期一日即失效。
## 其他
一式两份。
Article 7. Notices
By post only.
"""


@pytest.mark.parametrize(
    ("line", "clause"),
    [
        (1, ""),
        (2, ""),
        (3, "第一条 欠款余额"),
        (4, "第一条 欠款余额"),
        (5, "第二条"),
        (6, "第二条"),
        (8, "三、违约"),
        (10, "其他"),
        (12, "Article 7 Notices"),
        (99, "Article 7 Notices"),
    ],
)
def test_a_line_is_named_by_its_clause(line: int, clause: str) -> None:
    assert clause_at(PAPER, line) == clause


@pytest.mark.parametrize(
    ("line", "quote"),
    [(6, "1 · 2026-10-31 · 2,209.04"), (9, "其他"), (0, ""), (99, "")],
)
def test_a_line_is_quoted_without_its_marks(line: int, quote: str) -> None:
    assert quote_at(PAPER, line) == quote


def test_a_paper_in_one_line_is_quoted_in_part() -> None:
    assert quote_at("字" * 500, 1) == "字" * 160 + "…"


def shop_of(look: Look) -> Snapshot:
    return look("clothes-shop")


def test_every_finding_of_the_paper_is_asked_for_gravest_first(look: Look) -> None:
    shown = shop_of(look)
    folder = shown.case.debts["mybank"]

    found = corrections(shown.answers, shown.case, folder, shown.today)

    assert [one.answer.rule.id for one in found] == [
        "total-above-offer", "instalment-above-offer", "waiver-below-offer", "waiver-vague",
        "one-miss-voids", "charges-above-24", "sum-mismatch",
        "first-due-differs", "waiver-at-end", "cure-missing",
    ]  # fmt: skip
    severities = [one.answer.rule.severity for one in found]
    assert severities == sorted(severities, key=tuple(Severity).index)
    assert all(one.ask for one in found)


def test_a_quote_is_not_told_twice(look: Look) -> None:
    shown = shop_of(look)

    found = corrections(shown.answers, shown.case, shown.case.debts["mybank"], shown.today)

    told = {one.answer.rule.id: (one.clause, one.quote) for one in found}
    assert told["waiver-vague"] == ("第四条 罚息减免", "")
    assert told["waiver-below-offer"][1].startswith("前述罚息的减免，待乙方付清")


def test_what_is_accepted_or_about_the_household_is_no_correction(look: Look) -> None:
    shown = shop_of(look)
    first, *others = (one for one in shown.answers if one.state is State.FINDING)
    answers = [
        replace(first, state=State.ACCEPTED),
        *(replace(one, place=Place("finances.toml")) for one in others),
    ]

    assert corrections(answers, shown.case, shown.case.debts["mybank"], shown.today) == ()


def test_an_answer_is_asked_for_in_a_week_or_while_the_offer_stands(look: Look) -> None:
    folder = shop_of(look).case.debts["mybank"]

    assert answer_by(folder, date(2026, 10, 10)) == date(2026, 10, 17)
    assert answer_by(folder, date(2026, 10, 28)) == date(2026, 10, 31)
    assert answer_by(folder, date(2026, 10, 31)) == date(2026, 11, 7)
    withdrawn = {
        name: replace(one, state=OfferState.WITHDRAWN) for name, one in folder.offers.items()
    }
    assert answer_by(replace(folder, offers=withdrawn), date(2026, 10, 28)) == date(2026, 11, 4)


def limited(look: Look) -> Snapshot:
    """Return the shop with a limit that its paper passes."""
    shown = shop_of(look)
    limits = Limits(instalment=Money.parse("1987.65"))
    case = replace(shown.case, plan=replace(shown.case.plan, limits=limits))
    return replace(shown, case=case, answers=check_case(case, shown.today))


@pytest.mark.parametrize("document", ["summary", "statement", "corrections", "call-sheet"])
def test_a_lender_never_reads_a_limit(look: Look, document: str) -> None:
    shown = limited(look)
    assert any(one.rule.id == "above-plan" and one.state is State.FINDING for one in shown.answers)

    made = rendered(document, shown, Audience.LENDER, "mybank")

    assert "1,987.65" not in made


def test_the_own_letter_asks_without_naming_the_limit(look: Look) -> None:
    made = rendered("corrections", limited(look))

    assert "每期金额 2,209.04 超出我的承受范围" in made
    assert "1,987.65" not in made


def test_the_own_call_sheet_has_the_limits_before_the_eyes(look: Look) -> None:
    made = rendered("call-sheet", limited(look))

    assert "自己的底线（不要说出口）：每期最多：1,987.65" in made


def test_a_letter_for_the_lender_holds_no_word_of_the_program(look: Look) -> None:
    made = rendered("corrections", shop_of(look), Audience.LENDER)

    assert "waiver-vague" not in made
    assert "agreement.md" not in made
    assert "第四条 罚息减免" in made


def test_a_call_sheet_for_a_lender_tells_nothing_of_other_talks(look: Look) -> None:
    made = rendered("call-sheet", look("household"), Audience.LENDER, "mybank")

    for text in ("底线", "每月最多", "债务优化师", "川西农商银行"):
        assert text not in made


def test_several_debts_have_a_sheet_each(look: Look) -> None:
    with speaking("en"):
        made = rendered("call-sheet", look("household"))

    negotiated = [
        folder
        for folder in look("household").case.debts.values()
        if folder.debt is not None and folder.debt.negotiated
    ]
    assert len(negotiated) > 1
    assert made.count("### The one request") == len(negotiated)
    assert made.count("\n## ") == len(negotiated)


def test_the_one_request_follows_where_the_talks_stand(look: Look) -> None:
    shown = look("household")
    with speaking("en"):
        settled = rendered("call-sheet", shown, debt="mybank")
        planned = rendered("call-sheet", shown, debt="card")
        folder = shown.case.debts["card"]
        bare = {**shown.case.debts, "card": replace(folder, offers={})}
        plan = replace(shown.case.plan, chosen={})
        nothing = replace(shown, case=replace(shown.case, debts=bare, plan=plan), answers=())
        unplanned = rendered("call-sheet", nothing, debt="card")

    assert "Send what was agreed in writing, sealed or in the app." in settled
    assert "Agree to this plan: " in planned
    assert "Say what plan is possible, and send it in writing." in unplanned


def test_verified_numbers_stand_before_those_of_the_profile(look: Look) -> None:
    shown = shop_of(look)
    folder = shown.case.debts["mybank"]
    assert folder.debt is not None
    verified = replace(folder, debt=replace(folder.debt, numbers=("0571-95188",)))
    case = replace(shown.case, debts={"mybank": verified})

    made = rendered("call-sheet", replace(shown, case=case))

    assert "核实过的号码：0571-95188" in made
    assert "com.mybank.android.phone" not in made


def test_two_papers_make_two_parts(look: Look) -> None:
    shown = shop_of(look)
    folder = shown.case.debts["mybank"]
    case = replace(shown.case, debts={**shown.case.debts, "other": replace(folder, id="other")})

    made = rendered("corrections", replace(shown, case=case, answers=check_case(case, shown.today)))

    assert made.count("## 网商贷\n") == 2
    assert made.count("### 签字前必须更正") == 2


def test_a_paper_in_order_needs_no_letter(look: Look) -> None:
    made = rendered("corrections", replace(shop_of(look), answers=()))

    assert "没有需要更正的地方" in made
    assert "我不能签" not in made


def finding(check: str, **values: str) -> Answer:
    found = rule(check)
    assert found is not None
    place = Place("debts/mybank/agreement.md", 12)
    return Answer(found, State.FINDING, "mybank", place, values)


def test_a_letter_speaks_to_the_lender_and_not_to_the_borrower() -> None:
    bound = finding("approval-pending", quote="您签署后对方审批")

    assert told_by_borrower(bound) == "我签了就受约束，贵方却还要等审批（“您签署后对方审批”）。"
    with speaking("en"):
        assert told_by_borrower(bound) == ""
        assert told_by_borrower(finding("waiver-vague", quote="x", missing="y")).startswith("On")


def test_payments_of_the_plan_are_no_matter_of_its_wording(look: Look) -> None:
    shown = shop_of(look)
    folder = shown.case.debts["mybank"]

    assert corrections([finding("paid-short")], shown.case, folder, shown.today) == ()
    assert corrections([finding("copy-withheld")], shown.case, folder, shown.today) != ()
