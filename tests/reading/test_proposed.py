"""A paper's reading becomes the edits of an agreement that nobody has confirmed."""

from datetime import date
from decimal import Decimal

from forbear.case.edit import AddTable, Edit, NewFile, RemoveTable, SetValue, Tree, applied
from forbear.reading.paper import read_paper
from forbear.reading.proposed import Original, as_edits

FILE = "debts/shop/agreement.toml"
ORIGINAL = Original(date(2026, 11, 24), "evidence/paper.md", "ab" * 32)
PAPER = """# 还款协议

甲方（贷款人）：浙江网商银行股份有限公司
乙方（借款人）：周小满
原合同编号：WSD20251210-0077，截至2026年11月24日本金余额36,000.00元。
第一条 分3期偿还，采用等额本息，期间按年利率9%（单利）计息。
| 期次 | 还款日 | 本金 | 利息 | 应还金额 |
|---|---|---|---|---|
| 1 | 2026-12-15 | 11,910.00 | 270.00 | 12,180.00 |
| 2 | 2027-01-15 | 11,999.33 | 180.67 | 12,180.00 |
| 3 | 2027-__-15 | 12,090.67 | 90.68 | 12,181.35 |
第二条 甲方自签订之日起免除罚息507.23元。乙方另付服务费50.00元，于首期支付。
"""


def tree_after(edits: tuple[Edit, ...], tree: Tree) -> Tree:
    for edit in edits:
        tree = applied(edit, tree)
    return tree


def test_a_first_paper_makes_the_file_with_every_term_unconfirmed() -> None:
    edits = as_edits(FILE, read_paper(PAPER), ORIGINAL, known=None)

    tree = tree_after(edits, {})
    terms = tree["term"]
    assert isinstance(edits[0], NewFile)
    assert (tree["title"], tree["sha256"], tree["schedule_confirmed"]) == (
        "还款协议",
        ORIGINAL.sha256,
        False,
    )
    assert isinstance(terms, dict)
    assert {one["confirmed"] for one in terms.values()} == {False}
    assert terms["contract_no"] == {"value": "WSD20251210-0077", "line": 5, "confirmed": False}
    assert terms["method"]["value"] == "equal-instalment"
    assert (terms["annual_rate"]["value"], terms["annual_rate"]["basis"]) == ("9", "simple")


def test_lines_that_cannot_be_read_whole_are_left_to_the_user() -> None:
    tree = tree_after(as_edits(FILE, read_paper(PAPER), ORIGINAL, known=None), {})

    lines = tree["schedule"]
    assert isinstance(lines, list)
    assert [(one["no"], one["due"], one["total"], one["line"]) for one in lines] == [
        (1, date(2026, 12, 15), "12180.00", 9),
        (2, date(2027, 1, 15), "12180.00", 10),
    ]
    assert lines[0]["principal"] == "11910.00"


def test_waivers_and_fees_keep_their_lines() -> None:
    tree = tree_after(as_edits(FILE, read_paper(PAPER), ORIGINAL, known=None), {})

    waived, fees = tree["waived"], tree["fees"]
    assert isinstance(waived, list)
    assert isinstance(fees, list)
    assert [(one["item"], one["amount"], one["line"]) for one in waived] == [
        ("penalty-principal", "507.23", 12)
    ]
    assert [(one["amount"], one["line"], one["confirmed"]) for one in fees] == [
        ("50.00", 12, False)
    ]


def test_a_new_paper_takes_the_place_of_the_old_terms_and_keeps_accepted_risks() -> None:
    old: Tree = {
        "sha256": "old",
        "term": {"count": {"value": 12, "confirmed": True}},
        "accepted": {"waiver-at-end": {"reason": "家里等钱用", "sha256": "old"}},
    }

    edits = as_edits(FILE, read_paper(PAPER), ORIGINAL, known=frozenset({"count"}))
    tree = tree_after(edits, old)

    terms = tree["term"]
    assert isinstance(terms, dict)
    assert {type(edit) for edit in edits} == {SetValue, RemoveTable, AddTable}
    assert terms["count"] == {"value": 3, "line": 6, "confirmed": False}
    assert tree["sha256"] == ORIGINAL.sha256
    assert tree["accepted"] == old["accepted"]


def test_a_paper_without_a_word_gives_no_title_and_no_term() -> None:
    tree = tree_after(as_edits(FILE, read_paper("\n##\n"), ORIGINAL, known=None), {})

    assert tree["title"] == ""
    assert "term" not in tree


def test_a_rate_of_the_usual_kind_names_no_basis() -> None:
    paper = read_paper("期间按年利率10.8%计息，分12期。")

    edits = as_edits(FILE, paper, ORIGINAL, known=None)

    rates = [
        edit.values
        for edit in edits
        if isinstance(edit, AddTable) and edit.table[-1] == "annual_rate"
    ]
    assert [(one["value"], "basis" in one) for one in rates] == [(Decimal("10.8"), False)]
