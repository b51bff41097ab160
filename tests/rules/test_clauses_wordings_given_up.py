"""Rights, admissions, people and property that a paper asks for, in wordings of other hands."""

import pytest

from rules.cast import judged

FIRES = (
    ("waives-rights", "本行收到撤销投诉证明后方办理减免。"),
    ("waives-rights", "借款方承诺今后绝不再找银保监反映本案收费。"),
    ("waives-rights", "您把那张工单先撤销，方案才能走。"),
    ("waives-rights", "任何抗辩自签署之时归于消灭。"),
    ("waives-rights", "乙方舍弃就违约金声请酌减之权利。"),
    ("waives-rights", "乙方永久免除甲方因上门骚扰产生的赔偿责任。"),
    ("waives-rights", "The Borrower will not contest the charges before any authority."),
    ("admits-bad-faith", "您写一句：我明明有钱，存心不还，签上名字。"),
    ("admits-bad-faith", "客户自认申请时的收入证明系伪造，并致歉。"),
    ("admits-bad-faith", "再有一期未付，视为乙方自始蓄意逃避债务。"),
    ("admits-bad-faith", "立書人坦承係惡意倒帳。"),
    ("admits-bad-faith", "The Borrower confesses that he could have paid but chose not to."),
    ("spouse-signs", "您先生也签一下，家里的债一块儿认。"),
    ("spouse-signs", "林女士在末页签名，愿意共同清偿余款。"),
    ("spouse-signs", "乙方之妻应追认原借款，并与乙方负连带之责。"),
    ("spouse-signs", "The arrears are a household debt."),
    ("adds-guarantor", "让你表姐一起扛这笔账，签个字就行。"),
    ("adds-guarantor", "乙方须另觅保人一名，经甲方认可。"),
    ("adds-guarantor", "除原保证人外，另行增加李某负连带保证责任。"),
    ("adds-guarantor", "由其胞姐替乙方先垫付。"),
    ("adds-guarantor", "Your uncle becomes jointly liable for the balance."),
    ("adds-security", "乙方以名下厂房设定第二顺位抵押。"),
    ("adds-security", "行驶证和备用钥匙留在公司保管，还清再拿。"),
    ("adds-security", "除原抵押外，乙方另行追加车库作抵押。"),
    ("adds-security", "The Borrower's van is charged by way of security."),
    ("notarised-enforcement", "签约后由公证员录像，逾期凭执行证书查封。"),
    ("notarised-enforcement", "借款方接受强制执行，不经诉讼。"),
    ("notarised-enforcement", "The notary's deed may be enforced without any court action."),
    ("prepay-fee", "中途还清的，补收两个月利息。"),
    ("prepay-fee", "前四期锁定期内不得提前清偿。"),
    ("prepay-fee", "Early repayment needs our consent."),
    ("debit-too-wide", "您绑的卡里哪张有钱就扣哪张，扣到够为止。"),
    ("debit-too-wide", "甲方得自乙方退休金账户划扣。"),
    ("debit-too-wide", "店里每天进账的货款由系统全部划走。"),
    ("debit-too-wide", "本代扣授权不可撤销。"),
    ("third-party-payee", "尾款请交外访员老秦现金收讫。"),
    ("third-party-payee", "还款一律由顺达商务服务有限公司收取。"),
    ("third-party-payee", "户主叫宋敏，卡号我发给您。"),
    ("third-party-payee", "Please wire the settlement amount to Fairway Debt Partners Ltd."),
    ("guarantor-untold", "到期日推迟两年，利率上调一个百分点。"),
    ("guarantor-untold", "保人那边别惊动，他照样担着。"),
    ("guarantor-untold", "展期一年；保证人签署栏：不设。"),
    ("suit-goes-on", "全部还清之后，甲方才撤回起诉。"),
    ("suit-goes-on", "律师看情况考虑要不要撤案。"),
    ("suit-goes-on", "仲裁照常进行，余款分十期。"),
    ("prepay-fee", "随时可以提前还清，但须补交三期手续费。"),
    ("restarts-limitation", "我认这笔账，容我慢慢还。"),
    ("restarts-limitation", "随便先转个五十，算是诚意。"),
    ("restarts-limitation", "The Borrower acknowledges that the balance is due."),
    ("revives-expired-debt", "旧账我也认，年底还。"),
    ("revives-expired-debt", "借款人仍欠2021年贷款12,600元，承诺分期偿还。"),
)
SILENT = (
    ("waives-rights", "甲方同意免除其余罚息，此后不再主张。"),
    ("waives-rights", "您仍可以随时向监管部门投诉。"),
    ("waives-rights", "双方对欠款余额不再提出异议。"),
    ("waives-rights", "我行不会因此起诉您。"),
    ("admits-bad-faith", "乙方如提供虚假资料的，本协议终止。"),
    ("admits-bad-faith", "再不还就以诈骗罪移送公安。"),
    ("admits-bad-faith", "迟延并非故意，系因住院。"),
    ("spouse-signs", "林禾仅代为领取文件。"),
    ("spouse-signs", "您太太不用签，这是您个人的债。"),
    ("adds-guarantor", "您姐姐只是见证，不承担还款责任。"),
    ("adds-guarantor", "乙方家属代为递交材料，仅代收回执。"),
    ("adds-guarantor", "You need not provide a guarantor."),
    ("adds-security", "本次变更无需提供抵押物。"),
    ("adds-security", "付清后七日内注销抵押登记。"),
    ("notarised-enforcement", "本协议不经公证，争议由法院判决。"),
    ("notarised-enforcement", "对生效判决可以申请强制执行。"),
    ("prepay-fee", "中途结清的，利息算至当日，不收任何费用。"),
    ("prepay-fee", "The plan may be prepaid without premium."),
    ("debit-too-wide", "每期仅扣当期金额，其他账户不扣。"),
    ("debit-too-wide", "工资卡不作为扣款账户。"),
    ("third-party-payee", "外访人员不得收取现金或代收款项。"),
    ("third-party-payee", "协议原件由双方各存一份。"),
    ("third-party-payee", "唯一收款人为浙江网商银行股份有限公司。"),
    ("guarantor-untold", "展期一年，周大海已书面确认并签名。"),
    ("guarantor-untold", "仅减免罚息，期限与利率均不变。"),
    ("restarts-limitation", "甲方承诺三日内退还多收的利息。"),
    ("restarts-limitation", "甲方保证按期付清鉴定费。"),
    ("revives-expired-debt", "未见原合同之前，我不认这笔债。"),
    ("waives-rights", "保证人放弃先诉抗辩权。"),
    ("spouse-signs", "林禾在国外工作。"),
    ("suit-goes-on", "签约次日原告递交撤案申请，余款分十期。"),
    ("suit-goes-on", "双方请求法院中止审理，还清后撤诉。"),
    ("suit-goes-on", "The court is asked to record the plan in a consent order."),
)


@pytest.mark.parametrize(("check", "words"), FIRES)
def test_a_burden_is_seen_in_any_wording(check: str, words: str) -> None:
    assert judged(check, words) == "fires"


@pytest.mark.parametrize(("check", "words"), SILENT)
def test_what_is_fair_stays_unremarked(check: str, words: str) -> None:
    assert judged(check, words) == "silent"
