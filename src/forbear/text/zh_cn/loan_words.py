"""Simplified Chinese for this area."""

TEXTS: dict[str, str] = {
    # forbear calc
    "the lines of a loan, and its rates": "还款计划表和真实利率",
    "the rates behind payments on days": "由收付流水反推真实利率",
    "what a loan owes on a day, by component": "某一天一共欠多少，分项列出",
    "charges against the 24 % line or a cap of your own": (
        "全部费用有没有超过年化 24 % 或你给的上限"
    ),
    "instalment, count, rate, down payment or waiver from the others": (
        "每期金额、期数、利率、首付、减免，知道其余就能求出一项"
    ),
    "an amount in Chinese capitals, both ways": "金额大小写互换",
    "CALCULATION": "算法",
    "AMOUNT": "金额",
    "PERCENT": "百分数",
    "NUMBER": "数字",
    "DAY": "日期",
    "FACTOR": "倍数",
    "FILE": "文件",
    "AMOUNT:DAYS": "金额:天数",
    "AMOUNT@LINE": "金额@期次",
    "AMOUNT@DAY": "金额@日期",
    "LINES:KIND": "期次:方式",
    "LINE:METHOD:PERCENT": "期次:还款方式:利率",
    "DAY:AMOUNT": "日期:金额",
    "DAY:COMPONENT": "日期:项目",
    "sum lent, in yuan": "借款本金（元）",
    "rate of a year in percent": "年利率（%）",
    "rate of a day in percent": "日利率（%）",
    "how it is repaid": "还款方式",
    "number of lines": "期数",
    "day the money came": "放款日",
    "first due day; a month after the draw": "首个还款日；不写就是放款日后一个月",
    "day of the month, 1 to 31": "每月还款日，1 到 31",
    "how days become a part of a year": "计息天数的算法",
    "fixed instalment; the last takes the rest": "固定每期金额，最后一期补齐零头",
    "days after the due day without penalty": "宽限天数，期内不计罚息",
    "penalty as a multiple of the rate; 1.5": "罚息是合同利率的几倍，默认 1.5",
    "`12.50` with every line, `300@0` at the draw, `300@6` with line 6": (
        "`12.50` 每期都收；`300@0` 放款时收；`300@6` 第 6 期收"
    ),
    "`8000` or `8000@2026-12-20`": "`8000` 或 `8000@2026-12-20`",
    (
        "`4-6:payment`, `4-6:principal`, `4-6:interest`, `4-6:freeze`; "
        "`:extends` makes the loan longer"
    ): (
        "`4-6:payment` 暂停还款、`4-6:principal` 暂停还本、`4-6:interest` 暂停付息、"
        "`4-6:freeze` 停息停还；加 `:extends` 表示期限顺延"
    ),
    "`7:equal-principal:9` from line 7 on": "`7:equal-principal:9` 从第 7 期起换方式或利率",
    "principal given back on a day, with `--method daily`: `2026-12-20:5000`": (
        "随借随还时某天归还的本金：`2026-12-20:5000`"
    ),
    "the day to be computed; today when left out": "算到哪一天，不写就是今天",
    "so many first lines were paid on their due days": "前几期都按时还了",
    "a late fee: `2026-12-20:50`": "一笔违约金或逾期费用：`2026-12-20:50`",
    "`2026-12-20:penalty-principal`, with `:150.00` for a part": (
        "`2026-12-20:penalty-principal` 全免这一项，加 `:150.00` 只免一部分"
    ),
    "day of the notice that all is due": "通知全部提前到期的那天",
    "which part a payment meets first": "还的钱先抵哪一项",
    "interest, penalties and fees together": "利息、罚息、费用合计",
    "principal in use and for how many days: `15200:92`; once a stretch": (
        "占用的本金和天数：`15200:92`；分段就写几次"
    ),
    "highest rate of a year; 24": "年利率上限，默认 24",
    "private loan: one-year LPR of the contract's day": "民间借贷：合同成立时的一年期 LPR",
    "show how each figure was computed": "写出每个数怎么算出来的",
    "what is looked for": "要求哪一项",
    "the most that can be paid on one due day": "每期最多能还多少",
    "lines of `DATE,AMOUNT`; received above zero, paid below; `-` reads standard input": (
        "每行“日期,金额”；收到写正数，付出写负数；`-` 表示从标准输入读"
    ),
    "1234.50 or 壹仟贰佰叁拾肆元伍角": "1234.50 或 壹仟贰佰叁拾肆元伍角",
    # what cannot be read
    "{found} is not a factor; write 1.5": "{found} 不是倍数，请写成 1.5",
    "{found} is not a whole number": "{found} 不是整数",
    "{found} needs two parts with a colon between": "{found} 要分两部分，中间用冒号隔开",
    "{found} is not known here; write `4-6:payment` or `4-6:payment:extends`": (
        "{found} 看不懂，请写成 `4-6:payment` 或 `4-6:payment:extends`"
    ),
    '"{found}" is no amount: "{sign}", character {position}, does not fit there': (
        "“{found}”不是金额：第 {position} 个字“{sign}”不该在这里"
    ),
    '"{found}" ends before the amount is complete': "“{found}”没有写完整",
    'line {no}: "{found}" is not a day and an amount; write 2026-12-10,-372.20': (
        "第 {no} 行“{found}”不是日期和金额，请写成 2026-12-10,-372.20"
    ),
    "{path} cannot be read: {reason}": "{path} 读不出来：{reason}",
    "`--limit` is needed: the most for one due day": "还要写 `--limit`：每期最多能还多少",
    "{found} instalments: write 1 to {most}": "{found} 期不行，请写 1 到 {most}",
    "{found} is no day of a month": "每月没有 {found} 号",
    "the first due day {due} comes before the day of the draw {drawn}": (
        "首个还款日 {due} 早于放款日 {drawn}"
    ),
    "the lines are not in the order of their due days": "各期没有按还款日先后排列",
    "an amount is below zero or above the principal": "有金额小于零或大于本金",
    "the down payment belongs between the draw and the first payment, not on {day}": (
        "首付应在放款之后、第一次还款之前，不能在 {day}"
    ),
    "a repayment comes before the day of the draw": "有一笔还款早于放款日",
    "grace days and penalty are not below zero": "宽限天数和罚息不能小于零",
    "segments begin at line 2 or later, each after the one before": (
        "分段要从第 2 期或以后开始，一段接一段"
    ),
    "a segment begins after the last line": "有一段从最后一期之后才开始",
    "a holiday of lines {first} to {last} leaves no line to pay with": (
        "第 {first} 到 {last} 期都不还，就没有一期可以还清了"
    ),
    "a paper that lists its lines is changed line by line": "已经逐期列明的计划要逐期改",
    "only a plain loan is re-spread; write the new plan as a loan of its own": (
        "只有普通还款计划能重排；请把新计划当作一笔新借款来写"
    ),
    "only plans with instalments are solved, not {method}": ("只能求分期还款的计划，{method} 不行"),
    # tables
    "no.": "期次",
    "due": "还款日",
    "days": "天数",
    "total": "合计",
    "fees": "费用",
    "line total": "本期应还",
    "balance after": "剩余本金",
    "balance before": "期初本金",
    "days overdue": "逾期天数",
    "overdue principal": "逾期本金",
    "overdue interest": "逾期利息",
    "arrears": "逾期合计",
    "principal not yet due": "未到期本金",
    "interest of the running period": "当期已产生的利息",
    "money held by the lender": "预存在对方的钱",
    "payoff": "全部结清",
    "charges": "费用合计",
    "ceiling": "上限",
    "above the ceiling": "超出上限",
    "yearly rate on 365 days": "折合年利率（365 天）",
    "yearly rate on 360 days": "折合年利率（360 天）",
    "yearly rate": "年利率",
    "to be waived": "要减免",
    "greatest line": "最高一期",
    "instalment one step further": "再进一步的每期金额",
    "Nothing fits within this limit.": "在这个限额内怎么排都还不上。",
    "Careful: the greatest line lies above the limit.": "注意：最高的一期超出限额。",
    "none": "无",
    "nominal yearly rate": "名义年利率",
    "effective yearly rate": "实际年利率（复利）",
    "dated yearly rate": "按日期算的年利率（XIRR）",
    "No rate brings these payments to balance.": "这些收付算不出利率。",
    "Several rates bring these payments to balance; none of them is the rate.": (
        "有几个利率都对得上，所以说不出哪个才是。"
    ),
    # steps
    "{what} = {formula} = {result}, rounded half up to the fen ({inputs})": (
        "{what} = {formula} = {result}，四舍五入到分（{inputs}）"
    ),
    "{what} = {formula} = {result} ({inputs})": "{what} = {formula} = {result}（{inputs}）",
    "equal instalment": "等额每期",
    "monthly rate": "月利率",
    "days of a year": "一年的天数",
    "part of a year": "占一年的几分之几",
    "penalty rate of a day": "罚息日利率",
    "days overdue, the due day not counted": "逾期天数（还款日当天不算）",
    "principal in use, yuan × days": "占用本金（元 × 天）",
    "highest yearly rate": "年利率上限",
    "charges as a yearly rate": "费用折合年利率",
    "monthly rate that balances the payments": "使收付相等的月利率",
    "payments that remained": "协议剩余未还",
    "waived before": "恢复的减免",
    "penalty from the breach": "违约起的罚息",
    "payoff of the old contract": "按旧合同结清",
    "best reading": "最好情况",
    "owed after a miss, best reading": "失约后要还（最好情况）",
    "owed after a miss, worst reading": "失约后要还（最坏情况）",
    "limit": "限额",
    "one step further does not fit": "再进一步就超出限额",
    "`--count` is needed: the number of lines": "还缺期数：请加 `--count`",
    "`--annual` or `--daily` is needed": "还缺利率：请加 `--annual` 或 `--daily`",
    # change, flat, judgment, reconcile, snapback
    "what a flat rate of a month really costs": "按原始本金算的月费率，实际年利率是多少",
    "the lender's figures against the loan's own ledger": "对方的数和自己算的账对一对",
    "an extension, or a payment ahead of its day": "展期，或提前还一部分，息费差多少",
    "what is owed when an agreement falls after some payments": "还了几期后协议作废，要还多少",
    "the extra interest of a judgment that is not paid in time": "判决后没按时还，加倍部分的利息",
    "also as European and American rules count odd periods": (
        "再按欧洲和美国的算法各算一次（首期天数不整时用来比较）"
    ),
    "APR by European rules": "欧洲算法的年利率",
    "APR by American rules": "美国算法的年利率",
    "flat rate or fee of a month, on the sum first lent": "每月按最初本金收的费率，百分数",
    "the other way: the flat rate as dear as this nominal yearly rate": (
        "反过来：已知名义年利率，求相当的月费率"
    ),
    "sum lent, in yuan; 10,000.00": "借款本金（元），默认 10,000.00",
    "`--count` lies between 1 and {most}": "`--count` 要在 1 到 {most} 之间",
    "what it seems to cost a year": "看上去的年利率",
    "flat rate of a month": "相当的月费率",
    "all money the judgment awards and that is still unpaid": "判决确定、还没付的全部金额",
    "ordinary interest in that sum; it bears no extra interest": "其中的一般利息；这部分不加倍",
    "last day to pay under the judgment": "判决给的最后履行日",
    "a payment of that day, to see what it meets": "当天还的一笔钱，看先抵哪里",
    "the ordinary interest is more than the award": "一般利息比判决总额还多",
    "days late": "迟延天数",
    "award without ordinary interest": "判决金额（不含一般利息）",
    "extra interest": "迟延履行加倍利息",
    "extra interest of a day": "每日加倍利率",
    "award and extra interest": "判决金额加迟延利息",
    "the payment meets ordinary interest": "这笔钱抵一般利息",
    "the payment meets the rest of the award": "这笔钱抵判决的其余金额",
    "the payment meets extra interest": "这笔钱抵加倍利息",
    "left of the payment": "还剩",
    "so many lines more; interest runs on": "展期几期，利息照算",
    "paid ahead of its day: `2026-12-20:5000`; lines until then are paid": (
        "提前还的一笔：`2026-12-20:5000`；此前各期算已还清"
    ),
    "what a payment ahead buys: fewer lines, or smaller instalments": (
        "提前还款换什么：`shorter` 期数变少，`smaller` 每期变少"
    ),
    "interest before the change": "改之前的利息合计",
    "interest after the change": "改之后的利息合计",
    "difference": "相差",
    "of the payment to interest": "其中抵利息",
    "of the payment to principal": "其中抵本金",
    "the payment does not reach the principal: the running period's interest is {sum}": (
        "这笔钱还不够当期利息 {sum} 元，抵不到本金"
    ),
    "the agreement's payments, lines of `DATE,AMOUNT`; `-` reads standard input": (
        "协议的各笔还款，每行“日期,金额”；`-` 表示从标准输入读"
    ),
    "what the agreement lets go and takes back when it falls": "协议免掉、作废时又要恢复的金额",
    "so many payments were made; every number when left out": "已还几笔；不写就每种都算",
    "days after the missed one; 1": "超过还款日几天，默认 1",
    "what the lender asks for then, to be held against the loss": (
        "作废时对方要的金额，拿来和损失比"
    ),
    "the agreement has {count} payments; after {after} none is left to miss": (
        "协议一共 {count} 笔，还了 {after} 笔就没有可以漏掉的了"
    ),
    "the agreement's payments are missing: `--plan`": "缺协议的各笔还款：请用 `--plan`",
    "paid before": "已还笔数",
    "missed": "没还的那天",
    "still to pay as agreed": "按协议还剩",
    "owed, best reading": "要还（最好情况）",
    "owed, worst reading": "要还（最坏情况）",
    "loss": "损失",
    "above 130 % of the loss": "超过损失的 130%",
    "what the lender says is overdue: `2026-10-10:penalty-principal:219.97`": (
        "对方说的逾期金额：`2026-10-10:penalty-principal:219.97`"
    ),
    "The lender's figures and the ledger agree to a fen a line.": (
        "对方的数和自己算的一致，每期相差不超过一分。"
    ),
    "component": "项目",
    "the lender says": "对方的数",
    "own ledger": "自己算的",
    "first differs": "从哪天起不同",
    "last agreed": "上次一致",
    "The lender's figures fit when the due day itself is charged as well.": (
        "把还款日当天也算进罚息，就和对方的数对上了。"
    ),
    "The lender's figures fit when what happened on {day} is left out.": (
        "不算 {day} 那一笔，就和对方的数对上了。"
    ),
    "DAY:COMPONENT:AMOUNT": "日期:项目:金额",
    "`2026-12-20:5000`; add `:principal,interest` for the order the payer named": (
        "一笔还款：`2026-12-20:5000`；付款时说明了先抵什么，就加 `:principal,interest`"
    ),
    "order of the contract, with `--allocation contract`: `principal,interest,fee`": (
        "合同写的抵充顺序，配合 `--allocation contract`：`principal,interest,fee`"
    ),
    "COMPONENTS": "项目",
    "DAY:AMOUNT:ORDER": "日期:金额:顺序",
    "DAY:COMPONENTS": "日期:项目",
    "`2026-12-20:interest`: what is due of it became principal that day": (
        "`2026-12-20:interest`：那天欠的这一项滚进了本金"
    ),
    "`2026-12-20`: the rest was let go that day; `2026-12-20:150.00` at most so much": (
        "`2026-12-20`：那天剩余全免；`2026-12-20:150.00` 最多免这么多"
    ),
    "DAY or DAY:AMOUNT": "日期 或 日期:金额",
    "`--allocation contract` needs `--order`": "`--allocation contract` 要配合 `--order` 使用",
    "`--demand` needs `--after`: how many were paid": "`--demand` 要配合 `--after`：写明已还几笔",
    "it is not text in UTF-8": "不是 UTF-8 文本",
}
