"""The roles people have in a debt, and the words that papers use for them."""

import re
from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """What a party is to the debt."""

    LENDER = "lender"
    BORROWER = "borrower"
    GUARANTOR = "guarantor"
    SPOUSE = "spouse"
    ASSIGNEE = "assignee"
    """Bought the claim."""
    COLLECTOR = "collector"
    """Acts for the lender."""
    AGENT = "agent"
    """Acts, or sells help, for the borrower."""
    MEDIATOR = "mediator"
    OTHER = "other"


ROLE_WORDS: Mapping[Role, str] = {
    Role.GUARANTOR: "连带责任保证人|连带保证人|保证人|担保人|保证方|担保方|Guarantor",
    Role.ASSIGNEE: "债权受让人|债权受让方|受让人|受让方|现债权人|新债权人|现权利人"
    "|Assignee|New Creditor",
    Role.LENDER: "本行|贷款人|贷款方|贷款机构|贷款银行|贷款行|贷方|贷款公司|小贷公司"
    "|出借人|出借方|出借机构|出借的|债权人|债权方|债权机构|债权银行|债主"
    "|放款人|放款方|放款机构|放款银行|放款行|放债人|放债方|银行方|银行|发卡行|发卡银行|发卡机构"
    "|发函单位|发函人|权利人|出租人|申请执行人|原债权人|转让方|Lender|Bank|Creditor|Claimant",
    Role.BORROWER: "委托人|委托方|共同借款人|借款人|借款方|借款企业|借钱的|借款的|欠款人|欠款方"
    "|债务人|债务方|还款人|承租人|被执行人|贷款客户|借款客户"
    "|立据人|立书人|立约人|立契约书人|客户姓名|持卡人姓名|持卡人|承诺人|借款人姓名"
    "|Borrower|Debtor|Customer|Cardholder|Defendant",
    Role.COLLECTOR: "受托催收方|受托催收机构|催收机构|催收方|委外机构|Collector|Collection Agency",
    Role.AGENT: "受托方|受托人|代理人|代理方|服务方|咨询方|Agent",
    Role.SPOUSE: "借款人配偶|配偶|Spouse",
    Role.MEDIATOR: "调解员|调解人|调解委员会|调解机构|Mediator",
}
"""Alternatives, as they stand before a colon or in brackets."""

FIXED_ROLES: Mapping[str, Role] = {
    "甲方": Role.LENDER, "乙方": Role.BORROWER, "丙方": Role.OTHER, "丁方": Role.OTHER,
    "本行": Role.LENDER, "我行": Role.LENDER, "贵行": Role.LENDER, "我司": Role.LENDER,
    "贷款人": Role.LENDER, "出借人": Role.LENDER, "债权人": Role.LENDER,
    "借款人": Role.BORROWER, "债务人": Role.BORROWER, "持卡人": Role.BORROWER,
    "您": Role.BORROWER, "你": Role.BORROWER, "本人": Role.BORROWER,
    "保证人": Role.GUARANTOR, "担保人": Role.GUARANTOR, "受让人": Role.ASSIGNEE,
    "委托方": Role.BORROWER, "委托人": Role.BORROWER,
    "bank": Role.LENDER, "lender": Role.LENDER, "creditor": Role.LENDER,
    "borrower": Role.BORROWER, "debtor": Role.BORROWER, "guarantor": Role.GUARANTOR,
}  # fmt: skip
"""Who a label is when the paper has no line that says so."""

_BUYER = re.compile(r"资产管理|资产经营|资管|Asset Management")
_LENDER = re.compile(
    r"银行|消费金融|小额贷款|小贷|信托|农信|农商|信用社|信用合作联社|信用卡中心|融资|租赁|保理|典当"
    r"|财务有限|信贷(?!信息)|Bank\b|bank\b|BANK\b|Consumer Finance"
)
_FIRM = re.compile(r"公司|中心|事务所|工作室|咨询|Ltd|LLC|Inc\b|Consult")
_SHOP = re.compile(r"个体|经营部|商店|商行|餐|早点|店$")
_WORD_ROLES = {
    word.lower(): role for role, words in ROLE_WORDS.items() for word in words.split("|")
}


def role_of_word(word: str) -> Role:
    """Return the role that a word before a colon gives."""
    return _WORD_ROLES.get(word.lower(), Role.OTHER)


def role_of_name(name: str) -> Role:
    """Return the role that a name gives away: banks lend, asset managers have bought.

    A firm of another kind speaks for one of the sides; a person can be either side,
    so the label decides: OTHER.
    """
    if _BUYER.search(name):
        return Role.ASSIGNEE
    if _LENDER.search(name):
        return Role.LENDER
    if _FIRM.search(name) and not _SHOP.search(name):
        return Role.COLLECTOR
    return Role.OTHER
