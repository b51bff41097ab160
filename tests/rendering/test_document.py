"""The documents of the sample cases: as reviewed, to the fen, safe for each reader."""

import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from forbear.case.agreement import Accepted
from forbear.case.case import Case
from forbear.case.finances import Finances
from forbear.errors import UsageError
from forbear.rendering import brief
from forbear.rendering.audience import Audience, answers_seen_by, seen_by
from forbear.rendering.document import DOCUMENTS, Leak, NotWhole, rendered
from forbear.rendering.secrets import leaks, secrets_for
from forbear.text.catalogue import speaking
from forbear.workspace import Snapshot
from rendering.conftest import DAYS, Look

GOLDEN = Path(__file__).parent / "golden"
WRITE = os.environ.get("FORBEAR_GOLDEN") == "1"

UNTOLD = re.compile(r"^[0-9]+(?= checks could not tell| 项检查无法判断)", re.MULTILINE)
"""How many checks had nothing to go by grows with the checks, not with the case."""

FIGURES = {
    # DOMAIN §5 A
    ("breakfast-shop", "summary"): {
        "80,336.00", "336.00", "12,200.00", "8,070.00", "1,480.00", "2,650.00", "2,350.00",
        "3,721.20", "89,308.86", "2,289.58", "8,000.00", "90,424.88", "92,440.88", "2,016.00",
        "2,345.58", "10.66",
    },
    ("breakfast-shop", "statement"): {
        "7,900.00", "4,300.00", "2,600.00", "2,400.00", "800.00", "1,150.00", "520.00", "600.00",
        "2,650.00", "300.00", "17,500.00", "2,289.58", "8,000.00", "60.42",
    },
    # DOMAIN §5 B
    ("clothes-shop", "summary"): {
        "12,500.01", "860.62", "472.50", "34.73", "13,867.86", "12,499.97", "140.62", "26,508.45",
        "2,350.00", "26,001.22", "2,166.77", "26,508.48", "507.23", "2,209.04", "460.27", "26.45",
    },
    ("clothes-shop", "statement"): {
        "2,650.00", "300.00", "2,166.77", "2,166.75", "183.23", "26,001.22", "26,508.45",
    },
    # DOMAIN §5 C
    ("household", "summary"): {
        "5,049.64", "348.88", "10,525.68", "16.84", "16,004.20", "28,640.35", "15,000.00",
        "20,000.00", "1,543.53", "1,343.53", "889.12", "15,600.00", "477.34", "706.10", "-106.47",
    },
    ("household", "statement"): {
        "6,800.00", "1,650.00", "3,126.47", "1,543.53", "360.51", "645.14", "337.88", "1,343.53",
        "477.34", "477.29", "706.10", "1,183.44", "160.09", "-106.47", "15,600.00", "59,644.55",
        "16,000.00",
    },
}  # fmt: skip


def figures(text: str) -> set[str]:
    return set(re.findall(r"-?[0-9][0-9,]*\.[0-9]{2}", text))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("name", DAYS)
def test_a_document_is_as_it_was_reviewed(
    look: Look, name: str, document: str, language: str
) -> None:
    golden = GOLDEN / f"{name}-{document}.{language}.md"

    with speaking(language):
        made = rendered(document, look(name))

    made = UNTOLD.sub("#", made)
    if WRITE:
        golden.write_text(made, "utf-8")
    assert made == golden.read_text("utf-8")


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize(("name", "document"), FIGURES)
def test_a_document_holds_the_figures_of_its_case(
    look: Look, name: str, document: str, language: str
) -> None:
    with speaking(language):
        made = rendered(document, look(name))

    assert FIGURES[name, document] - figures(made) == set()


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("name", DAYS)
def test_both_languages_hold_the_same_figures(look: Look, name: str, document: str) -> None:
    with speaking("zh_CN"):
        chinese = figures(rendered(document, look(name)))
    with speaking("en"):
        english = figures(rendered(document, look(name)))

    assert chinese == english


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("name", DAYS)
def test_no_reader_finds_what_he_must_not_see(
    look: Look, name: str, document: str, audience: Audience
) -> None:
    shown = look(name)

    made = rendered(document, shown, audience, "mybank")

    assert leaks(made, shown.case, audience.value, "mybank") == ()


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("name", DAYS)
def test_no_amount_of_the_statement_is_left_out_by_mistake(
    look: Look, name: str, audience: Audience
) -> None:
    own = figures(rendered("statement", look(name), Audience.OWN, "mybank"))

    assert figures(rendered("statement", look(name), audience, "mybank")) == own


def test_a_lender_learns_sums_of_others_and_no_names(look: Look) -> None:
    made = rendered("statement", look("household"), Audience.LENDER, "mybank")

    for other in ("川西农商银行", "锦官消费金融", "罗秀英", "XF-2026-083341", "3391", "姨妈"):
        assert other not in made
    assert "28,640.35" in made
    assert "WSD20260320-1175" in made


def test_a_lender_learns_no_limits_plans_or_talks_with_others(look: Look) -> None:
    made = rendered("summary", look("household"), Audience.LENDER, "mybank")

    assert "债务优化师" not in made
    assert "fee-first" not in made
    assert "15,800.00" not in made
    assert "下一步" not in made


def test_the_public_learns_no_word_of_the_case(look: Look) -> None:
    shown = look("household")

    made = rendered("summary", shown, Audience.PUBLIC)

    for text in ("罗", "WSD", "T7710", "成都", "工伤", "网商贷", "阿强", "debts/"):
        assert text not in made
    assert "16,004.20" in made


def test_only_the_own_copy_holds_the_identity_number(look: Look) -> None:
    shown = look("clothes-shop")
    number = shown.case.about.borrower.id_number
    assert number is not None

    holds = {
        audience: number in rendered("summary", shown, audience, "mybank") for audience in Audience
    }

    assert holds == {
        Audience.OWN: True,
        Audience.ADVISER: False,
        Audience.LENDER: False,
        Audience.PUBLIC: False,
    }


def test_a_secret_in_a_free_text_takes_the_text_with_it(look: Look) -> None:
    shown = look("household")
    name, contact = next(
        (name, one)
        for name, one in shown.case.contacts.items()
        if one.debts == ("mybank",) and one.party.value == "lender"
    )
    told = replace(contact, summary="他们问起 XF-2026-083341 那笔")
    case = replace(shown.case, contacts={**shown.case.contacts, name: told})

    reduced = seen_by(case, Audience.LENDER, "mybank")

    assert reduced.contacts[name].summary == ""


def test_the_search_finds_a_secret_behind_escapes(look: Look) -> None:
    case = look("clothes-shop").case

    assert leaks("号码 WSD20251215\\-0318", case, "public") == ("WSD20251215-0318",)
    assert leaks("许晚晴", case, "own") == ()


def test_a_leak_is_never_given_out(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing_taken_out(case: Case, _audience: Audience, _debt: str | None) -> Case:
        return case

    monkeypatch.setattr(brief, "seen_by", nothing_taken_out)

    with pytest.raises(Leak):
        rendered("summary", look("household"), Audience.LENDER, "mybank")
    with pytest.raises(Leak):
        rendered("statement", look("clothes-shop"), Audience.PUBLIC)


def test_a_name_that_is_a_word_of_the_program_refuses_nothing(look: Look) -> None:
    shown = look("clothes-shop")
    name, contact = next(iter(shown.case.contacts.items()))
    called = replace(contact, organisation="银行", person="对方")
    case = replace(shown.case, contacts={**shown.case.contacts, name: called})

    made = rendered("summary", replace(shown, case=case), Audience.PUBLIC)

    assert "对方" in made


def test_quotes_of_the_paper_do_not_reach_the_public(look: Look) -> None:
    shown = look("clothes-shop")

    seen = answers_seen_by(shown.answers, shown.case, Audience.PUBLIC)

    assert any("quote" in one.values for one in shown.answers)
    assert not any("quote" in one.values for one in seen)


def test_short_numbers_are_not_searched_for(look: Look) -> None:
    found = secrets_for(look("clothes-shop").case, "public")

    assert "95188" not in found
    assert "13800000318" in found


def test_a_lender_of_several_must_be_named(look: Look) -> None:
    with pytest.raises(UsageError, match="--debt"):
        rendered("summary", look("household"), Audience.LENDER)
    with pytest.raises(UsageError, match="castle"):
        rendered("summary", look("household"), Audience.OWN, "castle")


def test_the_only_lender_needs_no_name(look: Look) -> None:
    made = rendered("statement", look("clothes-shop"), Audience.LENDER)

    assert "WSD20251215-0318" in made


def with_unread(shown: Snapshot) -> Snapshot:
    return replace(shown, case=replace(shown.case, incomplete=frozenset({"finances.toml"})))


def test_figures_that_are_not_whole_say_so_above_all(look: Look) -> None:
    with speaking("en"):
        made = rendered("statement", with_unread(look("clothes-shop")))

    assert made.startswith("> ■ The figures below are not whole: finances.toml")


@pytest.mark.parametrize("audience", [Audience.LENDER, Audience.PUBLIC])
def test_figures_that_are_not_whole_go_to_nobody_outside(look: Look, audience: Audience) -> None:
    with pytest.raises(NotWhole):
        rendered("statement", with_unread(look("clothes-shop")), audience)


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_an_empty_case_makes_a_document_too(look: Look, document: str, language: str) -> None:
    shown = look("clothes-shop")
    empty = replace(
        shown,
        answers=(),
        case=replace(
            shown.case,
            finances=Finances(),
            debts={},
            contacts={},
            materials={},
            unreadable=frozenset(),
        ),
    )

    with speaking(language):
        made = rendered(document, empty)

    assert made.startswith("# ")


def test_an_accepted_risk_stands_in_the_summary_with_its_reason(look: Look) -> None:
    shown = look("clothes-shop")
    folder = shown.case.debts["mybank"]
    assert folder.agreement is not None
    risk = Accepted(reason="三分钱 | 不争", on=date(2026, 10, 10))
    paper = replace(folder.agreement, accepted={"sum-mismatch": risk})
    case = replace(shown.case, debts={"mybank": replace(folder, agreement=paper)})

    made = rendered("summary", replace(shown, case=case))

    assert "- 网商贷 · **sum-mismatch** · 2026-10-10：三分钱 \\| 不争" in made
    assert "三分钱" not in rendered("summary", replace(shown, case=case), Audience.LENDER)
