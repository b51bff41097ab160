"""Which contract a paper is about, in the words of many papers."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper

NAMES = frozenset({"contract_no"})
CAME = date(2026, 11, 24)

SAID = (
    ("contract_no", "WSD20251210-0077", "您的借款合同（编号WSD20251210-0077）已逾期"),
    ("contract_no", "XY-2025-00417", "就编号为XY-2025-00417的贷款合同达成如下协议"),
    ("contract_no", "XY-2025-00417", "合同编号\u3000XY-2025-00417\n方案编号\u3000FA-2026-001"),
    ("contract_no", "XY-2025-00417", "| 合同号 | XY-2025-00417 |"),
    ("contract_no", "XY-2025-00417", "你XY-2025-00417这笔贷款现在可以分期"),
    ("contract_no", "XY-2025-00417", "依据XY-2025-00417号《个人消费借款合同》"),
    ("contract_no", "皖农信借字2025第0312号", "原合同：皖农信借字2025第0312号"),
    ("contract_no", "徽银个借字(2025)第0417号", "双方签订了徽银个借字（2025）第0417号借款合同"),
    ("contract_no", "徽银2025个贷0417", "借款合同编号徽银2025个贷0417，金额5万元"),
    ("contract_no", "20250417000123", "借据号：20250417000123"),
    ("contract_no", "XD-99812", "嗰筆 XD-99812 而家點計"),
    ("contract_no", "JD2025041700123", "合同JD2025041700123这笔，总共欠一万二"),
    ("contract_no", "AB/2025/0417", "Loan account no. AB/2025/0417"),
    ("contract_no", "PL-2025-0417", "This letter concerns your personal loan PL-2025-0417."),
    ("contract_no", "PL-2025-0417", "Loan Agreement No: PL-2025-0417\nOur ref: RS/8812/ZX"),
    ("contract_no", "PL-2025-0417", "Account: PL-2025-0417 Ms Zhou"),
    ("contract_no", "LN-5520-99018", "貸款賬戶號碼 LN-5520-99018"),
    ("contract_no", "TW-1110512-88", "契約字號：TW-1110512-88"),
    ("contract_no", "FY-2024-118", "原借条编号FY-2024-118"),
    ("contract_no", "CC-2021-00881", "信用卡领用合约编号：CC-2021-00881"),
)

SILENT = (
    "本协议编号：XZ-2026-0088",
    "批复编号SP-2026-8841，存证编号DZ-5520-1187",
    "方案编号 FA20261120-3321",
    "案号（2026）皖0803民初4120号",
    "Our reference RS-2026-8812. Serial number of this Agreement: BC-2026-40718",
    "尾号0417的合同",
    "授权书 皖农授〔2026〕41号",
    "保证合同编号BZ-2025-0011",
    "工号A0316为您服务，投诉单号TS-7710-22",
    "您的借款A1已逾期，转账账号20250101000011",
    "合同编号（CZ-2026-0099）本协议",
)


def read(text: str) -> dict[str, object]:
    """Return the terms of this family that a text states."""
    return {one.name: one.value for one in read_paper(text, CAME).terms if one.name in NAMES}


@pytest.mark.parametrize(("name", "value", "text"), SAID)
def test_contract_is_read(name: str, value: object, text: str) -> None:
    assert read(text).get(name) == value


@pytest.mark.parametrize("text", SILENT)
def test_contract_is_not_guessed(text: str) -> None:
    assert read(text) == {}


@pytest.mark.parametrize("lead", ["合同编号", "原合同", "主合同编号", "签订了合同", "订订有"])
def test_words_before_a_number_are_taken_in_one_way_only_however_often_they_stand(
    lead: str,
) -> None:
    said = lead * 400
    assert not [one for one in read_paper(said).terms if one.name in NAMES]
