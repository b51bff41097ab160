"""Simplified Chinese: the command line, argparse's own words included."""

TEXTS: dict[str, str] = {
    # argparse's own words
    "usage: ": "用法：",
    "options": "选项",
    "positional arguments": "参数",
    "optional arguments": "选项",
    "show this help message and exit": "显示这份说明并退出",
    "the following arguments are required: %s": "缺少参数：%s",
    "unrecognized arguments: %s": "不认识的参数：%s",
    "invalid choice: %(value)r (choose from %(choices)s)": ("%(value)r 不能选；可选：%(choices)s"),
    "expected one argument": "后面要跟一个值",
    "expected at most one argument": "后面最多跟一个值",
    "expected at least one argument": "后面至少跟一个值",
    "expected %s argument": "后面要跟 %s 个值",
    "expected %s arguments": "后面要跟 %s 个值",
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s 说得不清楚，可能是：%(matches)s"
    ),
    "ignored explicit argument %r": "这里不接受 %r",
    "argument %(argument_name)s: %(message)s": "参数 %(argument_name)s：%(message)s",
    "invalid %(type)s value: %(value)r": "%(value)r 写得不对",
    "invalid %s value: %r": "%s 不能写成 %r",
    "not allowed with argument %s": "不能和 %s 一起用",
    "one of the arguments %s is required": "以下参数要有一个：%s",
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "没有 %(parser_name)r 这个命令；可选：%(choices)s"
    ),
    # the program and its options
    "Negotiate a loan reduction and a new repayment plan, from plain files.": (
        "和贷款方协商减免与还款方案，资料都是本机上的普通文件。"
    ),
    "`forbear FOLDER` opens the screens. Nothing leaves this machine.": (
        "`forbear 文件夹` 打开界面。任何内容都不会离开这台电脑。"
    ),
    "print the version and exit": "显示版本号并退出",
    "COMMAND": "命令",
    "LANGUAGE": "语言",
    "DAY": "日期",
    "FOLDER": "文件夹",
    "PANEL": "面板",
    "CHECK": "检查项",
    "TEXT": "内容",
    "NAME": "名称",
    "FILE": "文件",
    "READER": "读者",
    "zh, en or auto (as the terminal speaks)": "`zh`、`en` 或 `auto`（跟随终端）",
    "take this day as today, 2026-12-10": "把这一天当作今天，写法 2026-12-10",
    "text for people, json for programs": "`text` 给人看，`json` 给程序读",
    "the case folder": "案卷文件夹",
    "a case folder, or a folder of cases; this one when left out": (
        "案卷文件夹，或放着多个案卷的文件夹；不写就是当前文件夹"
    ),
    "case folders, or folders of cases": "案卷文件夹，或放着多个案卷的文件夹",
    "{asked} is not spoken here; write zh, en or auto": "不会说 {asked}；请写 `zh`、`en` 或 `auto`",
    "{text} is not a day; write 2026-12-10": "{text} 不是日期；请写 2026-12-10",
    "there is no case.toml in it, nor in a folder inside it": (
        "里面没有 case.toml，下一层文件夹里也没有"
    ),
    "it holds {count} cases; name one of them": "里面有 {count} 个案卷，请指明一个",
    # commands
    "begin a case": "新建案卷",
    "print everything the screens show": "把界面上的内容打印出来",
    "run all checks on one or many cases": "对一个或多个案卷做全部检查",
    "say what a check looks for, why, and on what basis": "说明一项检查看什么、为什么、依据是什么",
    "print the terms that can be read from a paper": "列出能从协议里读出的条款",
    "write a document": "生成文书",
    "note a call, message or letter": "记一笔沟通",
    "loan arithmetic without a case": "不用案卷，直接算贷款",
    "open the screens; the word itself may be left out": "打开界面；这个词可以省略",
    # check, explain, show
    "also print what was found in order and what cannot be told": (
        "没有问题的和无法判断的也打印出来"
    ),
    "{all} answers: {finding} findings, {unknown} that cannot be told, {ok} in order": (
        "共 {all} 项：有问题 {finding} 项，无法判断 {unknown} 项，没有发现问题 {ok} 项"
    ),
    "Do not sign yet.": "先不要签。",
    "Nothing found that stops a signature, but not all could be checked.": (
        "没有发现必须停下的问题，但有些地方还查不了。"
    ),
    "Nothing found that stops a signature.": "没有发现必须停下的问题。",
    "Part of the case cannot be read; mend it first.": "案卷有读不出的地方，先改好再查。",
    "Finds": "查什么",
    "Why it matters": "为什么要紧",
    "What to ask for": "请对方怎么改",
    "Source": "依据",
    "What the source says": "依据的内容",
    "How sure": "可信程度",
    "In force since": "施行日期",
    "Good example": "好的写法",
    "Bad example": "有问题的写法",
    "a check's id, waiver-vague; all ids are listed when left out": (
        "检查项编号，例如 `waiver-vague`；不写就列出全部"
    ),
    "there is no check {check}; did you mean {near}?": "没有 {check} 这项检查；是不是 {near}？",
    "there is no check {check}; `forbear explain` lists all": (
        "没有 {check} 这项检查；`forbear explain` 列出全部"
    ),
    "overview, finances, debts, log …; all when left out": (
        "`overview`、`finances`、`debts`、`log` 等；不写就全部打印"
    ),
    "there is no panel {panel}; write one of: {panels}": "没有 {panel} 这个面板；可写：{panels}",
    # log
    "log": "记一笔沟通",
    "what happened": "发生了什么",
    'example: forbear log CASE 14:05 call 95188 "#T1124" waives 507.23 by 12-01': (
        '例如：`forbear log 案卷 14:05 电话 95188 工号8812 "#T1124" 免罚息507.23 12-01前`'
    ),
    "say what happened: only signs were found": "请写上说了什么：现在只有时间、号码这些",
    "No time was given; {time} was taken.": "没有写时间，记成了 {time}。",
    "Saved, but not yet safe from a power cut.": "已保存，但断电仍可能丢失。",
    "there is no debt {debt}; write one of: {debts}": "没有 {debt} 这笔债务；可写：{debts}",
    # render
    "which document": "哪一份文书",
    "who will read it; what a reader may not see is left out": "给谁看；不该看的内容会整段去掉",
    "DEBT": "债务",
    "the debt it is about, by the name of its folder": "关于哪笔债务，写它的文件夹名",
    "write to this new file instead of stdout": "写到这个新文件，不打印出来",
    "text is Markdown; json holds the same text as a value": (
        "`text` 是 Markdown，`json` 里是同一份文字"
    ),
    "it exists already": "文件已经存在",
    "{path} was written": "已写入 {path}",
    # new
    "where the case is to be": "案卷放在哪里",
    "start from a sample: {names}": "从样例开始：{names}",
    "there is no sample {name}; write one of: {names}": "没有 {name} 这个样例；可写：{names}",
    "loan": "借款",
    "It is overdue.": "已经逾期。",
    "It is not overdue yet.": "还没有逾期。",
    "The next payment is due on {day}.": "下次还款日是 {day}。",
    "The case is in {path}. Open it with: forbear {path}": "案卷在 {path}。打开：forbear {path}",
    "Five questions; Enter skips one. Nothing leaves this machine.": (
        "五个问题，回车跳过。任何内容都不会离开这台电脑。"
    ),
    "Who is the lender?": "欠哪一家的？",
    "Is it overdue? (y/n)": "逾期了吗？（y/n）",
    "When is the next payment due? (2026-12-10)": "下次还款是哪天？（2026-12-10）",
    "How much was borrowed?": "当初借了多少？",
    "How much is left each month for debts?": "每月能拿出多少还债？",
    "That is not understood; it was skipped.": "没看懂，先跳过。",
    # read
    "the paper: text, Markdown, PDF with text, or DOCX": (
        "对方的文本：文字、Markdown、带文字的 PDF 或 DOCX"
    ),
    "line {line}": "第 {line} 行",
    "No term could be read from this paper.": "这份文本里没有读出任何条款数据。",
    "no sum named": "没写金额",
    "who agrees with whom": "双方是谁",
    "number of the contract": "合同编号",
    "balance by component, on a day": "欠款明细和截止日",
    "every instalment with its day": "每期金额和日期",
    "whether interest and fees run on": "还收不收利息和费用",
    "what is waived, how much, when": "减免什么、多少、何时生效",
    "what one late day does": "晚一天会怎样",
    "what a missed instalment does": "一期没还会怎样",
    "time to make good": "补救时间",
    "an end to collection": "停止催收",
    "who is paid": "钱还给谁",
    "clearance certificate, by when": "结清证明及期限",
    "what the credit register shows": "征信怎么报",
    "paying early": "提前还款",
    "seal and signature": "盖章和签名",
    "a copy for you": "给您的一份",
    "in the paper": "有",
    "not in the paper": "没有",
    "read twice": "要细看",
    "take the paper into this case: its terms then wait to be confirmed": (
        "把这份文件收进案卷，读出的条款等你逐条核对"
    ),
    "the debt it belongs to; needed when the case has several": "属于哪笔债；案卷里有几笔时要写明",
    "The original is kept as {path}.": "原件已存为 {path}。",
    "Compare each term with the paper and confirm it; until then no check passes.": (
        "请对照原文逐条核对；没核对的条款，不会算作通过。"
    ),
    "name the debt with `--debt`: {ids}": "请用 `--debt` 写明是哪笔债：{ids}",
    "take in a paper": "读入一份协议",
}
