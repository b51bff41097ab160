"""Names, accounts, days and misses in two more rounds of wordings."""

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
    ("grace_days", 3, "每个还款日后给您三天，三天里还了系统不会报逾期。"),
    ("grace_days", 5, "迟延五日内补足的，视同未迟延。"),
    ("grace_days", 10, "容我十天，十天内补上不算我违约"),
    ("grace_days", 15, "逾期十五日以内清偿当期款者，不适用前款。"),
    ("grace_days", 7, "A payment up to a week (7 days) late will not be counted as missed."),
    ("cure_days", 10, "经甲方以短信催收，乙方十日内仍不清偿的，本协议终止。"),
    ("cure_days", 20, "收到《履约催告函》之日起20日内未补缴的，视为放弃"),
    ("cure_days", 14, "we'll send a reminder and give you fourteen days to put it right"),
    ("cure_days", 7, "出现上述情形，我行将发函提示，自发函之日起七日内纠正的，方案继续。"),
    ("clearance_days", 5, "钱还完了5天内把原欠条还我，并写个收清的字据"),
    ("clearance_days", 15, "乙方履行完毕后15日内，甲方应向法院申请结案并向乙方出具履行完毕证明"),
    (
        "clearance_days",
        3,
        "A paid-in-full letter goes out three working days after your last payment",
    ),
    ("update_days", 10, "信用报告：最后一笔清偿后10日内显示“已结清”"),
    ("update_days", 30, "The account will show as settled on your credit report within 30 days"),
    ("update_days", 5, "结清后，我司5个工作日内向人行征信系统上报账户结清状态。"),
    ("missed_count", 2, "连两期未入账即解约"),
    ("missed_count", 3, "如欠缴满三期，立即终止本方案，全数追讨"),
    ("missed_count", 2, "任两期未付，全部未到期款项视同到期"),
    ("missed_count", 1, "凡有任一期未依约缴款，本协议即失效力"),
    ("missed_count", 1, "客户若一期未能按约扣款成功，优惠随即终止"),
    (
        "missed_count",
        1,
        ("Any failure to pay an instalment on time makes the whole balance payable at once."),
    ),
    ("missed_count", 2, "if two payments are missed the lender may end the arrangement"),
    ("missed_count", 3, "The lender may call in the loan once you have missed three payments."),
    ("creditor", "华川银行股份有限公司", "致：周小满 先生\n华川银行股份有限公司 特殊资产部"),
    ("creditor", "陈伯年", "立借据人周小满，兹向陈伯年借到新台币叁拾万元整"),
    ("creditor", "华川银行", "华川银行客服：您好，您的申请已通过"),
    ("creditor", "华川小额贷款有限公司", "由华川小额贷款有限公司（出借人）向周小满（借款人）发放"),
    ("creditor", "Meridian Trust Bank Ltd", "Re: Meridian Trust Bank Ltd - personal loan 88-1204"),
    ("creditor", "张秀兰", "甲方（出借人）张秀兰  乙方（借款人）周小满"),
    ("payee_name", "陈伯年", "款项请汇陈伯年，台北富民银行012-3456-78901"),
    ("payee_account", "012-3456-78901", "款项请汇陈伯年，台北富民银行012-3456-78901"),
    ("payee_bank", "台北富民银行", "款项请汇陈伯年，台北富民银行012-3456-78901"),
    (
        "payee_name",
        "华川银行股份有限公司",
        "转账时请填写：收款人全称华川银行股份有限公司，卡号6230 1122 3344 5566",
    ),
    ("payee_bank", "华川银行城南支行", "账户：华川银行城南支行，3301 2233 4455 66，户名陈伯年"),
    ("court", "乙方经常居住地人民法院", "因本协议产生纠纷，由乙方经常居住地人民法院管辖"),
    ("court", "原审法院", "不履行的，可向原审法院申请恢复执行，发生争议由原审法院处理"),
    (
        "court",
        "High Court of Hong Kong",
        "Disputes shall be resolved by the High Court of Hong Kong.",
    ),
    ("signed_on", date(2026, 11, 24), "本函自双方于二〇二六年十一月二十四日签章后生效"),
    ("signed_on", date(2026, 11, 24), "2026-11-24 10:33:05 您已完成电子签名"),
    ("signed_on", date(2026, 11, 24), "Date of agreement: 24 November 2026"),
    ("signed_on", date(2026, 11, 24), "Zhou Xiaoman\n(signature)\n24 Nov 2026"),
    ("contract_no", "HC-XD-2025-771", "兹就HC-XD-2025-771号借据所载借款"),
    ("contract_no", "HC-XD-2025-771", "关于您名下HC-XD-2025-771这笔"),
    ("contract_no", "HCXD2025771", "业务编号（借款合同）：HCXD2025771"),
)


def read(text: str) -> dict[str, object]:
    """Return the terms of this family that a text states."""
    return {one.name: one.value for one in read_paper(text, CAME).terms if one.name in NAMES}


@pytest.mark.parametrize(("name", "value", "text"), SAID)
def test_term_is_read(name: str, value: object, text: str) -> None:
    assert read(text).get(name) == value
