"""Simplified Chinese for this area."""

TEXTS: dict[str, str] = {
    # Why an action does not work here
    "This works in the agreement panel.": "这个键在“协议”里用。",
    "This works in the documents panel.": "这个键在“文书”里用。",
    "Only a finding can be accepted.": "只有查出的问题才能接受。",
    "No line is chosen.": "还没有选中哪一行。",
    "This line shows a result; it cannot be changed here.": "这一行是算出来的结果，不能在这里改。",
    "Nothing can be added in this panel.": "这里不能新建。",
    "There is nothing to undo.": "没有可撤销的操作。",
    "There is nothing to redo.": "没有可重做的操作。",
    "There is no list to search here.": "这里没有可查找的列表。",
    # Panels and actions
    "Overview": "概览",
    "Papers": "材料",
    "Log": "沟通",
    "Documents": "文书",
    "Open": "打开",
    "New": "新建",
    "Log a contact": "记一笔沟通",
    "Findings or all": "只看问题/全部",
    "Write file": "写成文件",
    "Undo": "撤销",
    "Find": "查找",
    "Help": "帮助",
    "Delete": "删除",
    "Redo": "重做",
    "Explain": "依据和算法",
    "Open in editor": "用编辑器打开",
    "Next panel": "下一个面板",
    "Previous panel": "上一个面板",
    "Next paper": "下一份协议",
    "Previous paper": "上一份协议",
    "All commands": "全部命令",
    "中文 / English": "中文 / English",
    "Light or dark": "换配色",
    "Save": "保存",
    "Back": "返回",
    "Quit": "退出",
    "Keys": "按键",
    "Cases": "案件",
    # What the screens say
    "No editor was found; set FORBEAR_EDITOR.": "没有找到编辑器；请设置环境变量 `FORBEAR_EDITOR`。",
    "q or Ctrl+Q quits.": "按 q 或 Ctrl+Q 退出。",
    "This is the top. q quits.": "已经到最上层了，按 q 退出。",
    "Undone: {label}": "已撤销：{label}",
    "Done again: {label}": "已重做：{label}",
    "Only findings are shown.": "只显示有问题的。",
    "All answers are shown.": "显示全部检查。",
    "There is nothing more to say about this line.": "这一行没有更多说明。",
    "The folder was changed outside; this is what it holds now.": (
        "文件夹在别处被改过，现在显示的是最新内容。"
    ),
    "command, or its initials": "命令名，或拼音首字母",
    "Enter yes   Esc no": "Enter 确定   Esc 不要",
    "Find:": "查找：",
    "Forbear made a mistake and had to end. Nothing that was saved is lost;": (
        "程序出错，只能退出。已保存的内容都还在；"
    ),
    "what stood in an open form comes back when you open it again.": (
        "表单里没保存的内容，再打开时还会出现。"
    ),
    "Esc closes": "Esc 关闭",
    "Arrows move, Tab changes the part, the mouse works too.": (
        "方向键移动，Tab 换到另一部分，也可以用鼠标。"
    ),
    "untitled case": "未命名的案件",
    "Cases: {number}": "共 {number} 个案件",
    "There is no case in this folder.": "这个文件夹里还没有案件。",
    "Begin one with: forbear new FOLDER": "新建一个：`forbear new 文件夹`",
    # Forms
    "This is needed.": "这一项必填。",
    "yes": "是",
    "no": "否",
    "{number} pasted lines were joined into one.": "粘贴的 {number} 行已连成一行。",
    "This is what you typed earlier and did not save.": "这是你上次填了还没保存的内容。",
    "Enter next field   Ctrl+S save   Esc back": "Enter 下一项   Ctrl+S 保存   Esc 返回",
    "That was the last field: Ctrl+S or F10 saves.": "已是最后一项：按 Ctrl+S 或 F10 保存。",
    "none; n adds one": "没有；按 n 加一条",
    "Expense": "支出",
    "What is owned": "名下财产",
    "Debt that is not negotiated": "不参与协商的债",
    "Buffer": "备用金",
    "Loan contract": "借款合同",
    "Balance as the lender states it": "贷款方报的欠款",
    "Payment": "一笔还款",
    "Proposal": "方案",
    "Offer": "报价",
    "Contact": "沟通",
    "Promise": "承诺",
    "Paper": "材料",
    "Case": "案件",
    "Accept this risk": "接受这项风险",
    "Waived part": "减免项",
    "Line of the schedule": "还款计划的一期",
    "Figure that was said": "说到的数字",
    "{parts} in 10,000 a day, {yearly} % a year": "日利率万分之 {parts}，年化 {yearly}%",
    "{rate} % a day is {yearly} % a year: 5 in 10,000 is written 0.05": (
        "每天 {rate}% 等于年化 {yearly}%，可能写错：万分之五应写 0.05"
    ),
    "{found} is not a moment; write 2026-12-10 14:05": "{found} 不是时间；请写 2026-12-10 14:05",
    "{number} times the contract rate": "合同利率的 {number} 倍",
    "{found} is not a day; write 2026-12-10": "{found} 不是日期；请写 2026-12-10",
    "{found} is not a time of day; write 12:00": "{found} 不是时刻；请写 12:00",
    "14:05 call 95188 staff8812 #T1124 waives 507.23 by 12-01": (
        "14:05 来电 95188 工号8812 #T1124 免罚息507.23 12-01前"
    ),
    "Time, way, number, staff number, ticket, what was said, by when.": (
        "时间、方式、号码、工号、工单、说了什么、什么时候之前。"
    ),
    "Enter save   Esc back": "Enter 保存   Esc 返回",
    "Write what was said; the rest can come later.": "请写下说了什么，其余可以以后补。",
    "Log a contact in one line": "一行记下这次沟通",
    "add {title}": "新增{title}",
    "delete {title}": "删除{title}",
    "change {title}": "修改{title}",
    "Delete “{what}”? u brings it back.": "要删除“{what}”吗？删后按 u 可以恢复。",
    "Not saved; what you typed is kept and comes back here.": (
        "没有保存；填过的内容已留着，再打开还在。"
    ),
    "Nothing was overwritten; look at it and save again.": "没有覆盖任何内容，请看过后再保存。",
    "Saved: {label}": "已保存：{label}",
    "Saved, not yet durable: {label}": "已保存，但磁盘还没确认写牢：{label}",
    "Someone else changed the same fields since you opened the form.": (
        "你打开表单以后，别处改了同样的内容。"
    ),
    "m save mine   Esc back to the form, nothing is saved": "m 用我填的   Esc 回到表单，先不保存",
    "Field": "项目",
    "It was": "原来",
    "Theirs": "别处改成",
    "Mine": "我填的",
    "It was changed or deleted elsewhere; close the form and look again.": (
        "它在别处被改动或删除了；请关掉表单再看一遍。"
    ),
    "Not saved yet: choose between the versions.": "还没保存：请先选用哪个版本。",
    # Agreement
    "received {day}": "{day} 收到",
    "{number} lines": "{number} 行",
    "no text on file": "没有原文",
    "There is no paper of a lender yet.": "还没有对方的协议文本。",
    "no fault": "无误",
    "Are the figures right?": "数字对吗",
    "Does it keep what was promised?": "说好的兑现了吗",
    "Can it be paid?": "还得起吗",
    "Are the charges lawful?": "收费合法吗",
    "What if a payment is late?": "迟了会怎样",
    "Who gets the money?": "钱付给谁",
    "Who is bound by it?": "谁要承担",
    "What comes afterwards?": "还清以后",
    "Which rights are given up?": "放弃了哪些权利",
    "Is it a trap?": "是不是骗局",
    "What of the credit record?": "征信会怎样",
    "No reason not to sign was found.": "没有发现不能签的理由。",
    "Do not sign: {number} points.": "不要签：{number} 处。",
    "Have it changed before you sign.": "改好再签。",
    "Ask them to write:": "请对方这样写：",
    "Basis": "依据",
    "Place": "位置",
    "Do not sign": "勿签",
    "Stage": "阶段",
    "Due": "期限",
    # Debts
    "The lenders state {total} on {number} debts.": "对方报的欠款合计 {total}（{number} 笔）。",
    "{number} debts have no balance on file.": "还有 {number} 笔没有记欠款余额。",
    "{rate} a day": "日利率 {rate}",
    "{rate} a year": "年利率 {rate}",
    "{file} cannot be read.": "{file} 读不出来。",
    "not on file: without it no penalty and no rate can be checked": (
        "还没记：没有它就没法核对罚息和利率"
    ),
    "not on file: ask the lender for all components on one day": (
        "还没记：请对方报出同一天的各项金额"
    ),
    "bounced": "扣款失败",
    "Write down each debt with the figures of the contract. n adds one.": (
        "把每笔债按合同记下来。按 n 新建。"
    ),
    "For example: 50,000.00 drawn on 2025-12-15, 0.045 % a day.": (
        "例如：2025-12-15 放款 50,000.00，日利率 0.045%。"
    ),
    "not negotiated": "不参与协商",
    "drawn {day}": "{day} 放款",
    "{count} instalments": "分 {count} 期",
    "not yet due": "未到期",
    "penalty": "罚息",
    "fees": "费用",
    "total": "合计",
    "{days} days overdue": "逾期 {days} 天",
    "Each payment counts against a component; keep the receipt. n adds one.": (
        "每笔还款都要算清还了哪一部分，凭证要留好。按 n 新建。"
    ),
    "No balance is on file yet.": "还没有记欠款余额。",
    "Claim": "债权",
    "Balance": "欠款余额",
    "Day": "日期",
    "Line": "期次",
    "Paid to": "收款方",
    # Documents
    "Case summary": "案情摘要",
    "for yourself": "自己看",
    "everything": "全部内容",
    "for an adviser": "给顾问",
    "everything but the identity number": "全部内容，只去掉身份证号",
    "for the lender": "给贷款方",
    "nothing on other creditors but sums, no limits of yours": "别家债只留总数，不含你的底线",
    "for anybody": "公开",
    "figures and days, no name, no contract": "只有数字和日期，没有姓名和合同号",
    "Choose the reader: each gets only what he may see.": "选给谁看：每个人只看到他该看的。",
    "Written: {path}": "已写入 {path}",
    "Financial statement": "收支说明",
    # Finances and plan
    "in month {months}": "{months} 月",
    "the larger of 200.00 and 5 % of net income": "没设：取 200.00 和净收入 5% 中较大的",
    "Without income on file nobody can say what you can pay. n adds one.": (
        "不记收入，就算不出每月能还多少。按 n 新建。"
    ),
    "For example: wages after tax, 6,800.00 every month.": "例如：到手工资，每月 6,800.00。",
    "Only what you cannot live without: home, food, school, medicine. n adds one.": (
        "只记过日子少不了的：住、吃、上学、看病。按 n 新建。"
    ),
    "For example: rent, 2,600.00 every month.": "例如：房租，每月 2,600.00。",
    "Essential expenses": "必要支出",
    "Debts that are not negotiated": "不参与协商的债",
    "What for": "项目",
    "A mortgage, or a debt paid as agreed, lowers what is left. n adds one.": (
        "房贷和照常还的债会减少余钱。按 n 新建。"
    ),
    "Savings decide whether a first payment is possible. n adds one.": (
        "有没有存款，决定能不能付首期。按 n 新建。"
    ),
    "Kept back each month": "每月留着不动",
    "secured": "有抵押",
    "not secured": "无抵押",
    "free from {day}": "{day} 起可用",
    "income {income} − essentials {essentials} − other debts {others} = left {surplus}; "
    "kept back {buffer}": (
        "收入 {income} − 必要支出 {essentials} − 其他债 {others} = 结余 {surplus}；备用金 {buffer}"
    ),
    "You can pay {capacity} a month at most.": "每月最多能还 {capacity}。",
    "The tightest month is {month}: {capacity} can be paid.": (
        "最紧的是 {month}：只能还 {capacity}。"
    ),
    "In {month} nothing can be paid: {surplus} is left.": "{month} 还不出钱：当月结余 {surplus}。",
    "chosen": "已选",
    "only without the buffer": "要动备用金",
    "More figures are needed to say what it costs.": "还要再填几个数，才算得出总共要还多少。",
    "In all {total}, {count} instalments, the last on {day}.": (
        "共还 {total}，分 {count} 期，最后一期 {day}。"
    ),
    "Rate a year: nominal {nominal}, effective {effective}.": (
        "年化利率：名义 {nominal}，实际 {effective}。"
    ),
    "Tightest month {month}: {left} is left.": "最紧 {month}，余 {left}。",
    "Nothing can be paid: {surplus} is left each month.": "眼下还不出钱：每月结余 {surplus}。",
    "Cannot tell what is left: {field} is missing.": "算不出结余：缺 {field}。",
    "What you can pay is not known yet.": "还不知道每月能还多少。",
    "My proposals": "我的方案",
    "My limits: I will not go beyond": "我的底线",
    "Type one figure and see at once what it costs. n adds a proposal.": (
        "填一个数，马上看到要还多少。按 n 新建方案。"
    ),
    "For example: 12 instalments, no interest, penalty waived.": "例如：分 12 期，不计息，免罚息。",
    "Offers of the lenders": "对方的报价",
    "Instalment at most": "每期最多",
    "Total at most": "总额最多",
    "First payment at most": "首期最多",
    "Paid off by": "最晚还清",
    "Rate": "年利率",
    "Last payment": "最后一期",
    "Left in the tightest month": "最紧的月还余",
    "too much": "还不起",
    # Log, offers, papers
    "{number} promises are open, none is overdue.": "还有 {number} 个承诺没兑现，都没过期。",
    "Open promises": "未兑现的承诺",
    "Who": "谁",
    "Promised": "承诺内容",
    "Date and time": "时间",
    "Way": "方式",
    "With": "对方",
    "Ticket": "工单号",
    "What is not written down was never said. l logs a call in one line.": (
        "没记下来的话等于没说过。按 l，一行记完。"
    ),
    "Nothing is on record yet.": "还没有任何沟通记录。",
    "{number} promises are overdue.": "有 {number} 个承诺已过期。",
    "The first one lapses on {day}, {span}.": "最早一个 {day} 失效，{span}。",
    "{number} offers of lenders are open.": "对方有 {number} 个报价还有效。",
    "Every offer of either side, also those made by phone. n adds one.": (
        "双方的每次报价都记，电话里说的也算。按 n 新建。"
    ),
    "For example: 12 instalments of 2,166.77 from 2026-11-15, valid a week.": (
        "例如：2026-11-15 起分 12 期，每期 2,166.77，一周内有效。"
    ),
    "No offer of a lender is open.": "对方没有还有效的报价。",
    "Made by": "谁提的",
    "First payment": "首付",
    "Instalment": "每期",
    "Count": "期数",
    "First due": "首期日",
    "there": "已有",
    "No papers are listed yet.": "还没有列材料。",
    "{number} required papers are missing.": "还缺 {number} 份必要材料。",
    "Issued": "开具日期",
    "Proof makes a request hard to refuse. n adds a paper.": (
        "有证明，对方才难拒绝。按 n 加一份。"
    ),
    "wanted": "可补",
    "too old": "过期",
    "All required papers are there.": "必要材料都齐了。",
    "missing": "缺",
    # How figures come about
    "by its paper": "按协议",
    "by the accepted offer": "按已接受的报价",
    "by the open offer": "按还有效的报价",
    "by your proposal": "按自己的方案",
    "As the lender states it; the terms are not on file.": "按对方报的数；合同条款还没记。",
    # Missing fields
    "Proof": "证明",
    "Fee": "费用",
    "Reference value": "参考值",
    "Text of the paper": "协议原文",
    "Cost sheet": "综合融资成本明示表",
    "Written consent": "书面同意",
    "Numbers in the debt": "债务数字",
    "Who collects it": "由谁收取",
    # Overview
    "Why": "为什么",
    "Do not sign “{paper}”: {number} points.": "不要签《{paper}》：{number} 处。",
    "In figures": "数字",
    "left {surplus}, kept back {buffer}": "结余 {surplus}，备用金 {buffer}",
    "Can be paid each month": "每月最多能还",
    "Asked for each month": "每月要还",
    "Left over": "余量",
    "To pay all of it off today": "今天还清要付",
    "Of it overdue": "其中逾期",
    "Of it penalty": "其中罚息",
    "Calendar": "日程",
    # Days
    "Mon": "周一",
    "Tue": "周二",
    "Wed": "周三",
    "Thu": "周四",
    "Fri": "周五",
    "Sat": "周六",
    "Sun": "周日",
    "{days} days ago": "{days} 天前",
    "today": "今天",
    "tomorrow": "明天",
    "in {days} days": "还有 {days} 天",
    "from {day}": "{day} 起",
    "until {day}": "到 {day} 止",
}
