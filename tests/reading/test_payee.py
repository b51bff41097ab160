"""Who is paid and where, in the words of many papers."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper

NAMES = frozenset({"payee_name", "payee_account", "payee_bank"})
CAME = date(2026, 11, 24)

SAID = (
    (
        "payee_name",
        "皖江银行股份有限公司",
        "收款账户：户名 皖江银行股份有限公司；账号 6003 1188 0000 4512；开户行 皖江银行营业部",
    ),
    (
        "payee_account",
        "600311880000451",
        "请汇至：皖江银行股份有限公司，账号600311880000451，开户行：皖江银行营业部（行号1234）。",
    ),
    (
        "payee_bank",
        "皖江银行营业部",
        "请汇至：皖江银行股份有限公司，账号600311880000451，开户行：皖江银行营业部（行号1234）。",
    ),
    ("payee_bank", "中国银行", "还款打到张红的中国银行卡 6217 8523 0000 1122 334。"),
    ("payee_name", "张红", "还款打到张红的中国银行卡 6217 8523 0000 1122 334。"),
    (
        "payee_account",
        "6217 8523 0000 1122 334",
        "还款打到张红的中国银行卡 6217 8523 0000 1122 334。",
    ),
    ("payee_name", "李大海", "你就转给李大海，农行卡6228480010002000333"),
    ("payee_account", "6228480010002000333", "你就转给李大海，农行卡6228480010002000333"),
    ("payee_bank", "农行", "你就转给李大海，农行卡6228480010002000333"),
    ("payee_name", "王芳", "收款人：王芳\n收款账号：6222020000111122223\n开户行：工商银行安庆分行"),
    (
        "payee_bank",
        "工商银行安庆分行",
        "收款人：王芳\n收款账号：6222020000111122223\n开户行：工商银行安庆分行",
    ),
    (
        "payee_bank",
        "工商银行安庆分行",
        ("| 户名 | 王芳 |\n| 账号 | 6222 0200 0011 1122 |\n| 开户行 | 工商银行安庆分行 |"),
    ),
    (
        "payee_account",
        "6222 0200 0011 1122",
        ("| 户名 | 王芳 |\n| 账号 | 6222 0200 0011 1122 |\n| 开户行 | 工商银行安庆分行 |"),
    ),
    (
        "payee_name",
        "王芳",
        ("| 户名 | 王芳 |\n| 账号 | 6222 0200 0011 1122 |\n| 开户行 | 工商银行安庆分行 |"),
    ),
    (
        "payee_bank",
        "江北村镇银行",
        "款项存入江北村镇银行账户 3300 2211 0044 55，户名：周律师事务所",
    ),
    (
        "payee_account",
        "3300 2211 0044 55",
        "款项存入江北村镇银行账户 3300 2211 0044 55，户名：周律师事务所",
    ),
    (
        "payee_name",
        "Harbour Credit Limited",
        ("Please pay to: Harbour Credit Limited, account no. 012-445566-001, Hang Lung Bank."),
    ),
    (
        "payee_account",
        "012-445566-001",
        ("Please pay to: Harbour Credit Limited, account no. 012-445566-001, Hang Lung Bank."),
    ),
    (
        "payee_bank",
        "Hang Lung Bank",
        ("Please pay to: Harbour Credit Limited, account no. 012-445566-001, Hang Lung Bank."),
    ),
    ("payee_name", "Tan Ah Kow", "Bank transfer: DBS 027-88123-4, name: Tan Ah Kow"),
    ("payee_account", "027-88123-4", "Bank transfer: DBS 027-88123-4, name: Tan Ah Kow"),
    (
        "payee_name",
        "和信财务有限公司",
        "繳款帳戶：戶名 和信財務有限公司，帳號 0123-4567-890123，銀行 台北富民銀行",
    ),
    (
        "payee_account",
        "0123-4567-890123",
        "匯款至台北富民銀行松山分行，帳號0123-4567-890123，戶名和信財務有限公司",
    ),
    (
        "payee_bank",
        "台北富民银行松山分行",
        "匯款至台北富民銀行松山分行，帳號0123-4567-890123，戶名和信財務有限公司",
    ),
    (
        "payee_name",
        "Northway Bank Ltd",
        (
            "Lender: Northway Bank Ltd\nThe Borrower pays on the 5th to the Lender, account "
            "012-889-1-442070."
        ),
    ),
)

SILENT = (
    "从您尾号1234的储蓄卡自动扣款，扣款账号：6222 0200 0011 1122 333",
    "乙方还款卡号：6222 0200 0011 1122 333，户名周小满，由甲方每月扣收",
    "收款账户以短信通知为准。",
    "联系电话 13800138000，微信同号",
    "请勿向任何个人账户转账",
    "身份证号：340822199001011234",
    "本行不会让您转到私人卡上，合同编号20250101000011",
    "钱打到我这里就行，微信同号 13800138000，转账前说一声，江南银行那边我去说",
    "借款人：周小满\n收款说明：汇款账号 6222 0200 0011 1122 户名周小满",
    "请付到公司账上，电话13800138000",
    (
        "借款人：周小满\n贷款收回后将款项退回，汇款信息如下，请核对无误：账号 6222 "
        "0200 0011 1122，户名周小满"
    ),
)


def read(text: str) -> dict[str, object]:
    """Return the terms of this family that a text states."""
    return {one.name: one.value for one in read_paper(text, CAME).terms if one.name in NAMES}


@pytest.mark.parametrize(("name", "value", "text"), SAID)
def test_payee_is_read(name: str, value: object, text: str) -> None:
    assert read(text).get(name) == value


@pytest.mark.parametrize("text", SILENT)
def test_payee_is_not_guessed(text: str) -> None:
    assert read(text) == {}
