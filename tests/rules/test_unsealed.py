"""unsealed by concepts: the lender's seal is missing, comes later, or is said to be needless."""

import pytest

from rules.cast import judged

FIRES = (
    "您先签好寄回，行里的公章过几天再盖。",
    "甲方（盖章）：　　　乙方：周小满",
    "这类函件我们从来不盖章，您签了就算数。",
    "出借方落款处空白，仅有业务员签字。",
    "本函由系統列印，毋須用印。",
    "The bank's stamp will follow once your first payment is in.",
)
SILENT = (
    "甲方已加盖合同专用章，乙方签名即可，无需盖私章。",
    "凡未加盖本行公章的一律无效。",
    "出借人（签名、手印）：陈老四",
    "银行盖章当天起免除罚息540元。",
    "本協議業經本行用印，經辦：陳專員。",
    "Digitally signed by the Bank, certificate no. 77-A.",
)


@pytest.mark.parametrize("words", FIRES)
def test_a_missing_or_later_seal_is_found(words: str) -> None:
    assert judged("unsealed", words) == "fires"


@pytest.mark.parametrize("words", SILENT)
def test_a_seal_or_the_borrowers_side_is_no_fault(words: str) -> None:
    assert judged("unsealed", words) == "silent"
