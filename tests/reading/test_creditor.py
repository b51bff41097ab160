"""Who is owed, in the words of many papers."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper

NAMES = frozenset({"creditor"})
CAME = date(2026, 11, 24)

SAID = (
    ("creditor", "徽安银行股份有限公司", "贷款行：徽安银行股份有限公司\n借款人：周小满"),
    ("creditor", "徽安银行股份有限公司", "放款机构\u3000徽安银行股份有限公司\n客户\u3000周小满"),
    ("creditor", "徽安银行股份有限公司", "【贷款人】徽安银行股份有限公司\n【借款人】周小满"),
    ("creditor", "徽安银行股份有限公司", "| 债权人 | 徽安银行股份有限公司 |\n| 债务人 | 周小满 |"),
    (
        "creditor",
        "徽安银行股份有限公司",
        "徽安银行股份有限公司（以下称“本行”）与客户周小满达成如下安排",
    ),
    ("creditor", "徽安银行股份有限公司", "甲\u3000方：徽安银行股份有限公司\n乙\u3000方：周小满"),
    ("creditor", "徽安银行股份有限公司", "鉴于借款人周小满与徽安银行股份有限公司签订了借款合同"),
    (
        "creditor",
        "徽安银行股份有限公司安庆分行",
        "贷款机构：徽安银行股份有限公司安庆分行（下称本行）",
    ),
    ("creditor", "聚信商业保理有限公司", "甲方：聚信商业保理有限公司\n乙方：周小满"),
    ("creditor", "鼎丰典当有限公司", "债权人：鼎丰典当有限公司"),
    (
        "creditor",
        "汇通融资租赁有限公司",
        "出租人（甲方）：汇通融资租赁有限公司\n承租人（乙方）：周小满",
    ),
    (
        "creditor",
        "中瑞资产管理有限公司",
        "甲方：中瑞资产管理有限公司（债权受让方）\n乙方：周小满（债务人）\n原债权人：江南银行股份有限公司",
    ),
    (
        "creditor",
        "中瑞资产管理有限公司",
        "您在江南银行股份有限公司的贷款债权已由中瑞资产管理有限公司受让，我司现为您的债权人",
    ),
    ("creditor", "江南银行信用卡中心", "周先生您好，我是江南银行信用卡中心的小李，工号3021"),
    ("creditor", "江南银行", "这里是江南银行，请问是周小满吗？您那笔贷款逾期了"),
    ("creditor", "江南银行", "你欠江南银行的那三万块怎么说"),
    ("creditor", "江南银行", "喂，我帮你问了江南银行那边，可以分24期"),
    ("creditor", "马上消费金融", "您在马上消费金融借的那笔钱已经转到我们律所了"),
    ("creditor", "桂香小贷", "桂香小贷这笔你打算怎么办"),
    ("creditor", "江南银行", "【江南银行】周小满先生，您的贷款已逾期"),
    ("creditor", "江南银行信用卡中心", "【江南银行信用卡中心】尊敬的持卡人，您的个性化分期已生效"),
    ("creditor", "王建国", "出借人：王建国，身份证号340***"),
    ("creditor", "王建国", "今借王建国人民币伍万元整（¥50,000），借款人周小满"),
    ("creditor", "王建国", "本人周小满欠王建国货款32,000元"),
    ("creditor", "李秀英", "借条\n周小满今向李秀英借款20000元"),
    ("creditor", "李秀英", "我欠我二姨李秀英的两万块钱，商量好这样还"),
    (
        "creditor",
        "Harbour Gate Bank Limited",
        "Harbour Gate Bank Limited\n12 Queen's Road\n\nDear Ms Zhou",
    ),
    (
        "creditor",
        "First Union Credit Co., Ltd.",
        "The Creditor: First Union Credit Co., Ltd.\nThe Debtor: Zhou Xiaoman",
    ),
    (
        "creditor",
        "Summit Capital Recoveries Ltd",
        ("Your account has been assigned to Summit Capital Recoveries Ltd, who now own the debt."),
    ),
    (
        "creditor",
        "Orient Star Bank",
        "Hi, this is Jason calling for Orient Star Bank about your personal loan",
    ),
    ("creditor", "Orient Star Bank", "Your Orient Star Bank account is overdue"),
    (
        "creditor",
        "Michael Chen",
        "I, Zhou Xiaoman, borrowed RMB 20,000 from Michael Chen on 3 May 2026.",
    ),
    (
        "creditor",
        "新光商业银行股份有限公司",
        "債權人：新光商業銀行股份有限公司（以下簡稱甲方）\n債務人：林小美（以下簡稱乙方）",
    ),
    (
        "creditor",
        "新光商业银行股份有限公司",
        "立協議書人\u3000新光商業銀行股份有限公司（甲方）\u3000林小美（乙方）",
    ),
    ("creditor", "港信财务有限公司", "致：林小姐\n港信財務有限公司（「本公司」）現確認如下"),
    ("creditor", "港信财务", "你好我係港信財務阿明，你條數點呀"),
    ("creditor", "徽安银行股份有限公司", "徽安银行股份有限公司：\n本人周小满，现就欠款作如下承诺"),
    ("creditor", "徽安银行股份有限公司", "致 徽安银行股份有限公司 安庆分行："),
)

SILENT = (
    "还款账户开户行：中国农业银行安庆支行",
    "您可以用任何银行的银行卡还款",
    "甲：我这两天只凑得出几百块，能缓缓吗？\n乙：能啊",
    "请不要向任何自称银行的人转账",
    "受托方：某某信息咨询有限公司，受委托催收",
    "My Bank Online > Loans",
    "你去银行办一下，把银行流水打出来",
    "他行贷款逾期的，平台方：米仓网络借贷信息中介有限公司",
    "从我的银行卡里扣，银行\n也没有通知我",
    "银行：江南银行城东支行\n账号：6222 0200 0011 1122",
)


def read(text: str) -> dict[str, object]:
    """Return the terms of this family that a text states."""
    return {one.name: one.value for one in read_paper(text, CAME).terms if one.name in NAMES}


@pytest.mark.parametrize(("name", "value", "text"), SAID)
def test_creditor_is_read(name: str, value: object, text: str) -> None:
    assert read(text).get(name) == value


@pytest.mark.parametrize("text", SILENT)
def test_creditor_is_not_guessed(text: str) -> None:
    assert read(text) == {}
