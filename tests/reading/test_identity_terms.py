"""Names, accounts, days and misses in one more round of wordings."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper

NAMES = frozenset(
    {
        "grace_days",
        "cure_days",
        "clearance_days",
        "update_days",
        "missed_count",
        "creditor",
        "payee_name",
        "payee_account",
        "payee_bank",
        "court",
        "signed_on",
        "contract_no",
    }
)
CAME = date(2026, 11, 24)

SAID = (
    ("grace_days", 5, "您别急，每个月给您五天的余地，五天里转进来我们都当您按时还了。"),
    ("grace_days", 10, "如遇资金周转困难，可延后十日支付，不视为违约。"),
    ("grace_days", 3, "逢还款日，次三日内入账者，仍按如期论。"),
    ("grace_days", 7, "The due date carries a week's leeway: seven days late is still on time."),
    ("cure_days", 7, "催缴通知到达借款人7日后仍不履行的，贷款人可终止。"),
    ("cure_days", 15, "若连续两月断供，我会先打电话再发短信，给你半个月（15天）补齐"),
    ("cure_days", 30, "after a written demand the borrower has thirty days to make up the arrears"),
    ("clearance_days", 5, "款清后五天内给你打收条，注明已两清"),
    ("clearance_days", 10, "全部结清，10个工作日后可到柜台领取结清证明原件"),
    ("clearance_days", 7, "Upon full repayment a Letter of No Liability will be sent in 7 days"),
    ("update_days", 20, "尾款到账20日内，我公司通知征信机构把这笔标为结清"),
    ("update_days", 45, "We'll mark your account as settled with the bureaus inside 45 days"),
    ("missed_count", 2, "两个月不见钱，这事就算黄了，按原来的一次性要"),
    ("missed_count", 3, "如有三期（含）以上未足额偿付，则视为借款人根本违约，剩余本息立即到期"),
    ("missed_count", 1, "哪一期没到，哪一期起全部算逾期，方案同时终止"),
    ("missed_count", 1, "should you miss even one instalment, this concession lapses"),
    ("missed_count", 2, "a second missed payment ends the plan"),
    ("creditor", "南山银行股份有限公司", "南山银行股份有限公司协商还款通知\n尊敬的周小满女士："),
    ("creditor", "南山银行", "我们南山银行这边给您批下来了"),
    ("creditor", "北辰消费金融有限公司", "本通知由北辰消费金融有限公司发出"),
    ("creditor", "刘桂兰", "欠条\n今欠刘桂兰现金叁万元整（30000元）\n欠款人：周小满"),
    ("creditor", "Cedar Bank plc", "Cedar Bank plc, Collections Department\nDear Mr Zhou"),
    ("creditor", "赵国栋", "出借方 赵国栋\n借款方 周小满"),
    (
        "payee_name",
        "赵国栋",
        "每月10号前微信转给我，或打卡上：赵国栋 建设银行 6217 0013 4000 5566 778",
    ),
    (
        "payee_account",
        "6217 0013 4000 5566 778",
        "每月10号前微信转给我，或打卡上：赵国栋 建设银行 6217 0013 4000 5566 778",
    ),
    (
        "payee_bank",
        "建设银行",
        "每月10号前微信转给我，或打卡上：赵国栋 建设银行 6217 0013 4000 5566 778",
    ),
    (
        "payee_account",
        "62170013400055",
        "收款账户信息：\n单位名称：南山银行股份有限公司\n银行账号：62170013400055\n开户银行：南山银行总行",
    ),
    (
        "payee_name",
        "南山银行股份有限公司",
        "收款账户信息：\n单位名称：南山银行股份有限公司\n银行账号：62170013400055\n开户银行：南山银行总行",
    ),
    (
        "payee_name",
        "Cedar Bank plc",
        "Pay by transfer to Cedar Bank plc, sort code 20-11-22, account 44556677.",
    ),
    (
        "court",
        "甲方住所地有管辖权的法院",
        "与本协议有关的一切争议，均由甲方住所地有管辖权的法院管辖。",
    ),
    ("court", "铜陵市铜官区人民法院", "双方一致同意由铜陵市铜官区人民法院管辖本协议项下纠纷。"),
    ("court", "债权人所在地法院", "诉讼由债权人所在地法院受理"),
    (
        "signed_on",
        date(2026, 11, 24),
        "以上内容本人已阅读并同意。\n签名：周小满\u3000日期：2026/11/24",
    ),
    ("signed_on", date(2026, 11, 24), "签约日期\u30002026年11月24日"),
    ("signed_on", date(2026, 11, 24), "electronically signed by Zhou Xiaoman on 24/11/2026"),
    (
        "signed_on",
        date(2026, 11, 24),
        "立此为据。\n\u3000\u3000\u3000\u3000\u3000立据人：周小满\n\u3000\u3000\u3000\u3000\u30002026.11.24",
    ),
    ("contract_no", "NS-GR-2025-0099", "贵我双方2025年5月签署的NS-GR-2025-0099号贷款合同"),
    ("contract_no", "NS-GR-2025-0099", "贷款账号：NS-GR-2025-0099"),
    ("contract_no", "NS2025009912", "您的借款（NS2025009912）本期应还"),
)


def read(text: str) -> dict[str, object]:
    """Return the terms of this family that a text states."""
    return {one.name: one.value for one in read_paper(text, CAME).terms if one.name in NAMES}


@pytest.mark.parametrize(("name", "value", "text"), SAID)
def test_term_is_read(name: str, value: object, text: str) -> None:
    assert read(text).get(name) == value
