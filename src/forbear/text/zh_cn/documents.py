"""Simplified Chinese for documents and for the sentences that checks fill in."""

TEXTS: dict[str, str] = {
    # sentences of a check
    "No fault found.": "没有发现问题。",
    "Cannot tell: {field} is not yet confirmed.": "无法判断：{field} 还没有核对确认。",
    "Cannot tell: {field} is missing.": "无法判断：缺少 {field}。",
    "high confidence": "可信度高",
    "medium confidence": "可信度中",
    "low confidence": "可信度低",
    "not verified": "未核实",
    "in force since {day}": "{day} 起施行",
    "Civil Code": "民法典",
    "SPC interpretation on contracts": "民法典合同编通则解释",
    "Credit Reporting Regulation": "征信业管理条例",
    "Civil Procedure Law": "民事诉讼法",
    "SPC interpretation on civil procedure": "民诉法解释",
    "Criminal Law": "刑法",
    "Enterprise Income Tax Law": "企业所得税法",
    "SPC provisions on civil evidence": "民事诉讼证据规定",
    "SPC provisions on attachment": "查封扣押冻结规定",
    "SPC interpretation on delayed performance": "迟延履行利息解释",
    "SPC provisions on limitation": "诉讼时效规定",
    "People's Mediation Law": "人民调解法",
    "SPC provisions on notarised debts": "公证债权文书执行规定",
    "SPC rules on online litigation": "人民法院在线诉讼规则",
    "Personal Information Protection Law": "个人信息保护法",
    "Individual Income Tax Law": "个人所得税法",
    "SPC provisions on private lending": "民间借贷规定",
    "SPC interpretation on refusal to enforce": "拒不执行判决裁定解释",
    "SPC provisions on settlement in enforcement": "执行和解规定",
    # duties and the next step
    "You promised: {what}": "本人答应：{what}",
    "They promised: {what}": "对方答应：{what}",
    "{paper} lapses": "{paper}到期失效",
    "{debt}: {amount} falls due": "{debt}：应还 {amount}",
    "{debt}: {amount} falls due, by {time}": "{debt}：应还 {amount}（{time} 前）",
    "{debt}: the offer lapses": "{debt}：报价失效",
    "Remind them: {what}": "提醒对方：{what}",
    "The day for it is over.": "期限已经过了。",
    "Reply in writing on {debt}: have {count} points changed, then sign": (
        "书面回复{debt}：要求改正 {count} 处后再签"
    ),
    "Ask for renewal of {debt} before it is due": "在到期前申请{debt}续贷",
    "Before the due day there are more ways out than after it.": "到期前的办法比到期后多。",
    "It comes first in time.": "这件事日期最近。",
    "Enter income, costs and debts": "填写收入、开支和债务",
    "Without them nobody can say what you can pay.": "没有这些，谁也算不出能还多少。",
    "Gather the papers that prove the cause": "收集能证明困难原因的材料",
    "A request with proof is heard, one without is not.": "有证明的申请才有人理。",
    "Call the lender on its own number and ask for a plan": "打贷款方的官方电话，提出协商",
    "The first call opens a ticket to refer to.": "第一次通话会有工单号，以后都能对上。",
    "Answer the last offer, in writing": "书面回复最近一次报价",
    "A spoken offer lapses and cannot be proved.": "口头报价会失效，也难以证明。",
    "Compare the paper line by line, then sign": "逐行核对协议，再签字",
    "What is not in the paper does not count.": "没写进协议的，不算数。",
    "Pay the next instalment before noon of its due day": "在还款日中午前还下一期",
    "One late day can undo the plan.": "晚一天就可能前功尽弃。",
    "Ask for the clearance certificate": "索取结清证明",
    "It is the only proof that nothing is owed.": "它是不再欠款的证明。",
    "Keep the days of the court or authority": "守住法院或监管部门的期限",
    "Each paper of theirs has its own last day.": "每份文书都有自己的最后期限。",
    # documents: people
    "{label}: {value}": "{label}：{value}",
    "{kind} (no. {number})": "{kind}（第 {number} 笔）",
    "debt": "债务",
    "since {day}": "{day} 起",
    "expected until {day}": "预计到 {day}",
    "exhibit {number}": "证 {number}",
    "Exhibit": "证据",
    "Document": "文件",
    # documents: what is owed
    "To pay it off today": "今天还清要",
    "not negotiated": "不参与协商",
    "Part": "项目",
    "overdue: {part}": "逾期{part}",
    "all that is overdue": "逾期合计",
    "principal not yet due": "未到期本金",
    "interest of the running period": "当期已产生的利息",
    "to pay it off today": "今天还清合计",
    "{amount} borrowed": "借款 {amount}",
    "paid out {day}": "{day} 放款",
    # documents: talks and checks
    "Said on": "日期",
    "The checks found no fault in what they could look at.": "能查的地方没有发现问题。",
    "Ask for": "请对方改成",
    "Basis": "依据",
    "Place": "位置",
    "{number} checks could not tell: something is not on file.": (
        "{number} 项检查无法判断：资料还不全。"
    ),
    # summary
    "Case summary": "案情摘要",
    "Next step": "下一步",
    "Cause of the trouble": "困难原因",
    "What can be paid": "能还多少",
    "What the checks found": "检查发现的问题",
    "Accepted all the same": "已接受的风险",
    "Made from the borrower's own records. Not legal advice.": (
        "根据借款人自己的记录生成，不是法律意见。"
    ),
    "Stage": "阶段",
    "By {day}, {days} days left": "{day} 前，还有 {days} 天",
    "Do not sign": "勿签",
    "Surplus": "结余",
    "Buffer": "备用金",
    "Can be promised each month": "每月最多能答应还",
    # statement
    "Nothing on file.": "没有记录。",
    "Financial statement": "收支说明",
    "1. Identity": "一、身份和合同",
    "2. Household": "二、家庭",
    "3. Cause of the trouble": "三、困难原因",
    "4. Income, net, each month": "四、每月收入（到手）",
    "5. Fixed costs, each month": "五、每月固定开支",
    "6. Flexible costs, each month": "六、每月可调开支",
    "7. Payments not negotiated, and what is kept back": "七、不协商的还款和备用金",
    "8. What is left in each month of the plan": "八、方案期内每月余量",
    "9. What is owned": "九、资产",
    "10. All debts": "十、全部债务",
    "11. What is offered": "十一、还款方案",
    "12. Declaration": "十二、声明",
    "Exhibits": "证据目录",
    "Day of this statement": "填写日期",
    "To be reviewed by": "最迟复核日期",
    "The figures are true and complete to the best of my knowledge.": (
        "以上数字真实完整，本人所知无遗漏。"
    ),
    "Signature: ______________ Day: ______________": "签名：______________ 日期：______________",
    "until {day}": "到 {day} 止",
    "free from {day}": "{day} 起可用",
    "payment": "还款",
    "secured": "有抵押",
    "the larger of 200.00 and 5 % of net income": "没设：取 200.00 和净收入 5% 中较大的",
    "What for": "项目",
    "Months": "月份",
    "The plan asks": "方案要还",
    "Left": "余量",
    "{first} to {last}, {count} months": "{first} 至 {last}，{count} 个月",
    "Owed": "欠款",
    "Share by what is owed, to the fen": "按欠款比例分（精确到分）",
    "{amount} by {day}": "{day} 前付 {amount}",
    "in all": "合计",
    "{count} instalments of {amount}, from {first} to {last}": (
        "{count} 期，每期 {amount}，{first} 至 {last}"
    ),
    "{count} instalments of {amount}, the last {rest}, from {first} to {last}": (
        "{count} 期，每期 {amount}，最后一期 {rest}，{first} 至 {last}"
    ),
    "no further interest and penalty than the plan names": "除方案写明的以外，不再计收利息和罚息",
    "no collection while the plan is kept": "按方案还款期间停止催收",
    "a clearance certificate and an update of the credit register at the end": (
        "还清后出具结清证明并更新征信"
    ),
    "Asked in return:": "请对方同意：",
    "waiver of {part}: {amount}": "减免{part} {amount}",
    "The document was not made: it would have shown {number} private texts.": (
        "文书没有生成：里面会露出 {number} 处不该给对方看的内容。"
    ),
    "The document was not made: {files} cannot be read in full; mend them first.": (
        "文书没有生成：{files} 没能完整读出，请先改好。"
    ),
    "The figures below are not whole: {files} cannot be read in full.": (
        "下面的数字不完整：{files} 没能完整读出。"
    ),
    "write which debt it is about, --debt with one of: {debts}": (
        "请写明是哪笔债务，`--debt` 后面写：{debts}"
    ),
}
