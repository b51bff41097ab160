"""What is missing of courts, register and payments is named in plain words."""

import pytest

from forbear.rendering.views.missing_words import missing_words
from forbear.text.catalogue import speaking


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        ("court.served_on", "法院文书 · 收到日期"),
        ("mediation.body", "调解 · 谁主持的"),
        ("payments 2023-06-15–2025-12-31", "还款记录 · 2023-06-15–2025-12-31"),
        ("payments[].payee", "还款记录 · 收款人"),
        ("credit.report after 2027-10-14", "征信 · 征信报告 · 2027-10-14"),
        ("complaint.to", "投诉 · 向谁提出"),
        ("report.obtained_on", "征信报告 · 查询日期"),
        ("entry.mine", "列出的账户 · 是我的账户"),
        ("materials.required", "材料 · 必需"),
    ],
)
def test_procedure_and_register_are_named(missing: str, words: str) -> None:
    with speaking("zh_CN"):
        assert missing_words(missing) == words
