"""The days of signing and effect, in the words of many papers."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper

NAMES = frozenset({"signed_on", "effective_on", "credit_status"})
CAME = date(2026, 11, 24)

SAID = (
    (
        "signed_on",
        date(2026, 11, 24),
        "还款协议\n\n甲方（盖章）：某银行股份有限公司\n乙方（签字）：周小满\n签订日期：2026年11月24日",
    ),
    ("signed_on", date(2026, 11, 24), "本协议于2026年11月24日由双方在安庆签订。"),
    ("signed_on", date(2026, 11, 24), "您已于2026年11月24日 10:20在App内点击“同意”，方案生效。"),
    ("signed_on", date(2026, 11, 24), "确认时间\t2026-11-24 10:22:31"),
    ("signed_on", date(2026, 11, 24), "状态：已签约 2026-11-24 10:22"),
    ("signed_on", date(2026, 11, 24), "签约完成时间\u30002026.11.24 09:01"),
    (
        "signed_on",
        date(2026, 11, 24),
        "还款承诺书\n承诺人：周小满（手印）\n二〇二六年十一月二十四日",
    ),
    (
        "signed_on",
        date(2026, 11, 24),
        "还款协议书\n双方同意如上。\n周小满\u3000\u3000\u30002026年11月24日",
    ),
    (
        "signed_on",
        date(2026, 11, 24),
        "甲方：某银行（章）\u30002026年11月24日\u3000\u3000乙方：周小满\u30002026年11月24日",
    ),
    ("signed_on", date(2026, 11, 24), "立書日期：中華民國115年11月24日"),
    ("signed_on", date(2026, 11, 24), "中華民國\u3000一一五年\u3000十一月\u3000二十四日"),
    ("signed_on", date(2026, 11, 24), "Signed by the Borrower on 24 November 2026"),
    ("signed_on", date(2026, 11, 24), "Accepted online on 24 November 2026 at 10:12"),
    ("signed_on", date(2026, 11, 24), "Agreed and signed: Zhou Xiaoman   Date: 24 November 2026"),
    ("signed_on", date(2026, 11, 24), "Dated this 24th day of November 2026"),
    ("signed_on", date(2026, 11, 24), "Signature: Zhou Xiaoman, 24 November 2026"),
    (
        "signed_on",
        date(2026, 11, 24),
        "This agreement is made on 24 November 2026 between the Bank and the Borrower.",
    ),
    ("signed_on", date(2026, 11, 24), "11月24日您和我行已在手机银行签署本协议"),
    (
        "signed_on",
        date(2026, 11, 24),
        "客服：您2026年11月24日在App里签署的那份协议，我跟您核对一下",
    ),
    ("effective_on", date(2026, 12, 1), "本协议自2026年12月1日起生效。"),
    ("effective_on", date(2026, 12, 1), "生效日期：2026-12-01"),
    ("effective_on", date(2026, 12, 1), "This plan takes effect on 1 December 2026."),
    ("effective_on", date(2026, 12, 1), "The arrangement is effective from 1 December 2026."),
    ("effective_on", date(2026, 12, 1), "新还款计划自2026年12月1日起执行"),
    ("credit_status", "C", "结清后5日内征信账户状态更新为“C”（结清）"),
    ("credit_status", "C", "the register will then show status C"),
    (
        "signed_on",
        date(2026, 11, 24),
        "发送时间：2026年11月24日\n您好，今天您与我行签署的协议已生效",
    ),
    (
        "signed_on",
        date(2026, 11, 24),
        (
            "协议\n\n2026年11月24日\n\n甲方乙方双方约定还款\n一式两份，首期还款日2026年12月15日，"
            "此后每月15日前足额归还，直到全部本金还清为止"
        ),
    ),
    (
        "signed_on",
        date(2026, 11, 24),
        "时间：2026年11月24日 16:20\n您好，今天下午您在手机银行与我行签署的协议已经生效",
    ),
    (
        "signed_on",
        date(2026, 11, 24),
        (
            "还款协议\n\n2026年11月24日\n\n双方约定逐月归还欠款，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，甲方按月核对，乙方按月付款，"
            "双方各守约定，甲方按月核对，乙方按月付款，双方各守约定，一式两份。"
        ),
    ),
)

SILENT = (
    "您2025年12月10日签订的借款合同已逾期",
    "2025年12月10日放款50,000元",
    "甲乙双方于2025年3月11日签订编号为DL-GR-2025-00917的《小微经营贷款合同》。",
    "请于2026年12月5日前到网点签署协议",
    "授权书有效期至2026年12月31日",
    "自2026年12月15日起算利息",
    "综合融资成本明示表已于2026年11月20日交付您",
    "【某银行】您好，您的分期方案已通过，首期2026年12月15日。",
    "本机状态为“C”，请重启",
)


def read(text: str) -> dict[str, object]:
    """Return the terms of this family that a text states."""
    return {one.name: one.value for one in read_paper(text, CAME).terms if one.name in NAMES}


@pytest.mark.parametrize(("name", "value", "text"), SAID)
def test_day_is_read(name: str, value: object, text: str) -> None:
    assert read(text).get(name) == value


@pytest.mark.parametrize("text", SILENT)
def test_day_is_not_guessed(text: str) -> None:
    assert read(text) == {}
