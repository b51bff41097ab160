import pytest

from forbear.reading.normalise import normalised
from forbear.reading.parties import parties_of
from forbear.reading.roles import Role


def roles(source: str) -> dict[str, str]:
    parties = parties_of(normalised(source).text)
    return {one.name: one.role.value for one in parties.lines if one.name}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("甲方（贷款人）：某某银行股份有限公司\n乙方（借款人）：周小满", "lender borrower"),
        ("甲方：某某银行股份有限公司　乙方：周小满", "lender borrower"),
        ("甲方（借款人）：周小满\n乙方（出借人）：王大力", "borrower lender"),
        ("甲方：周小满\n乙方：王大力\n甲方因周转向乙方借款20,000元", "borrower lender"),
        ("甲方：周小满\n乙方：王大力\n甲方尚欠乙方本金20,000元", "borrower lender"),
        ("甲方：王大力\n乙方：周小满\n甲方借给乙方20,000元", "lender borrower"),
        ("甲方：罗文静\n乙方：诚达信息咨询有限公司\n甲方委托乙方协商还款", "borrower collector"),
        ("甲方：皖江资产管理有限公司\n乙方：周小满", "assignee borrower"),
        ("借款人（乙方）：周小满", "borrower"),
        ("某某银行股份有限公司（以下简称“甲方”）与周小满（以下简称“乙方”）", "lender borrower"),
        ("Lender: Harbour Bank Co., Ltd.\nBorrower: Chen Lidong", "lender borrower"),
        ("between Harbour Bank (the “Lender”) and Chen Lidong (the “Borrower”)", "lender borrower"),
        ("乙方（贷款人）Party B (the Lender): Pearl Bank (China) Co., Ltd.", "lender"),
        ("甲方：网商银行（全称：浙江网商银行股份有限公司）", "lender"),
        ("贷款人: ______", ""),
        ("甲方（公章）：　　乙方（签字）：周小满", ""),
        ("调解员：李四\n配偶：林禾\n保证人：周大海", "mediator spouse guarantor"),
        ("甲方：张三\n甲方向甲方借款", "lender"),
    ],
)
def test_who_is_who(source: str, found: str) -> None:
    assert " ".join(roles(source).values()) == found


def test_labels_stand_for_roles() -> None:
    swapped = parties_of(normalised("甲方（借款人）：周小满\n乙方（出借人）：王大力").text)
    silent = parties_of("双方同意。")

    assert (swapped.role_of("甲方"), swapped.role_of("乙方")) == (Role.BORROWER, Role.LENDER)
    assert (silent.role_of("甲方"), silent.role_of("本人")) == (Role.LENDER, Role.BORROWER)
    assert (silent.role_of("Bank"), silent.role_of("路人")) == (Role.LENDER, None)
    assert swapped.role_of("王大力") is Role.LENDER


def test_the_first_of_a_role_has_a_name() -> None:
    parties = parties_of(normalised("贷款人：____\n贷款人：某某银行\n借款人：周小满").text)

    first = parties.first(Role.LENDER)

    assert first is not None
    assert first.name == "某某银行"
    assert parties.first(Role.GUARANTOR) is None
    assert parties.named(Role.BORROWER) == ("周小满",)
