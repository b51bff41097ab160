from forbear.reading.statements.roles import forms_of, roles_in, signed
from forbear.reading.statements.statement import BORROWER, GUARANTOR, LENDER

NAMES = {"浙江网商银行股份有限公司": LENDER, "周小满": BORROWER}


def test_parties_are_the_usual_ones_until_the_paper_says_otherwise() -> None:
    roles = roles_in("双方约定如下", NAMES)

    assert roles["甲方"] == LENDER
    assert roles["乙方"] == BORROWER


def test_a_party_block_with_swapped_names_is_believed() -> None:
    roles = roles_in("甲方:周小满\n乙方:浙江网商银行股份有限公司", NAMES)

    assert roles["甲方"] == BORROWER
    assert roles["乙方"] == LENDER


def test_a_role_in_brackets_is_believed() -> None:
    roles = roles_in("甲方(借款人)放弃异议 丙方(担保人):某人", NAMES)

    assert roles["甲方"] == BORROWER
    assert roles["丙方"] == GUARANTOR


def test_an_unknown_name_changes_no_role() -> None:
    assert roles_in("甲方:徽元资产管理有限公司", NAMES)["甲方"] == LENDER


def test_a_firm_stands_for_its_short_forms_and_a_person_for_the_given_name() -> None:
    assert forms_of("浙江网商银行股份有限公司") == (
        "浙江网商银行股份有限公司",
        "浙江网商银行",
        "网商银行",
    )
    assert forms_of("周小满") == ("周小满", "小满")
    assert forms_of("Tan Weiming") == ("Tan Weiming",)


def test_a_look_alike_firm_keeps_its_name() -> None:
    roles = roles_in("", NAMES)

    assert signed("收款人:网商银行", roles) == "收款人:Ⓛ"
    assert signed("收款人:网商银行信息服务部", roles) == "收款人:网商银行信息服务部"
