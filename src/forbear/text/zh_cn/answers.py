"""Chinese of what follows from the answers: the price of signing, corrections, comparisons."""

TEXTS = {
    # price_words
    "Signed as it is: {amount} more than was offered.": "照这样签：比答应的多付 {amount} 元。",
    "Signed as it is: {amount} less than was offered.": "照这样签：比答应的少付 {amount} 元。",
    "Signed as it is: no more than was offered.": "照这样签：总额不比答应的多。",
    "Signed as it is, how much more than was offered: {reason}": (
        "照这样签，比答应的多付多少：{reason}"
    ),
    "One day late with the first payment ({day}): {extra} more; {sum} may fall due at once.": (
        "首期晚一天（{day} 才还）：多付 {extra} 元，还可能要一次还清 {sum} 元。"
    ),
    "One day late with the first payment ({day}): {extra} more; the paper gives time to put "
    "it right.": "首期晚一天（{day} 才还）：多付 {extra} 元，协议给了补救的时间。",
    "What one late day costs: {reason}": "晚一天要多付多少：{reason}",
    "{least} to {most}": "{least} 至 {most}",
    "cannot tell, {field} is missing.": "算不出来，缺少 {field}。",
    "cannot tell, {field} is not yet confirmed.": "算不出来，{field} 还没有确认。",
    # corrections_letter
    "Corrections to ask for": "请求更正信",
    "Corrections to the repayment agreement": "请求更正还款协议",
    "To be corrected before I sign": "签字前必须更正",
    "To be changed as well": "请一并修改",
    "To be confirmed": "请一并确认",
    "There is no paper on file, or nothing in it to be corrected.": (
        "案卷里没有对方的协议，或者没有需要更正的地方。"
    ),
    "I have read the paper. {number} points are to be put right first; I cannot sign it as it "
    "is. This letter is only about the wording: it is no confirmation of any sum and gives up "
    "no right.": (
        "协议已经看过，有 {number} 处请先改好，照现在这样我不能签。本信只谈文字修改，不是对任何金额"
        "的确认，也不放弃任何权利。"
    ),
    "Please send me the whole corrected text by {day}, in writing or in the app, and say why "
    "where a point stays as it is.": (
        "请最迟于 {day} 把改好的全文以书面或 App 消息发给我；不改的地方请说明理由。"
    ),
    "Addressed to": "致",
    "Their paper": "协议",
    "Received": "收到日期",
    "Whole paper": "全文",
    "It says": "现在写的是",
    "What is wrong": "问题",
    "Asked for": "改法",
    # call_sheet
    "Call sheet": "通话单",
    "There is no debt to negotiate on file.": "案卷里没有要协商的债务。",
    "At hand": "手边备好",
    "The one request": "这次只谈一件事",
    "What to say": "这样说",
    "Three questions": "三个问题",
    "Said and written": "说的和写的",
    "After the call, at once": "挂断后马上记下",
    "What is waived, from which day, and on what condition?": (
        "减免什么？从哪天起算数？有没有条件？"
    ),
    "Who gets the money, in which account, and to which loan is it booked?": (
        "钱付给谁、哪个账户？记到哪一笔贷款上？"
    ),
    "What will the credit register show, and when is it updated after the last payment?": (
        "征信上怎么报？还清后几天内更新？"
    ),
    "Day and time, which number": "日期、时间、哪个号码",
    "Name or staff number": "对方姓名或工号",
    "What they promised, sum and day": "对方答应了什么，金额和日期",
    "Read back to them: “You said …, by …; is that right?” Their answer": (
        "复述一遍：“您刚才说……，在……前办好，对吗？”对方怎么答"
    ),
    "How and by which day it comes in writing": "什么时候、用什么方式给书面文本",
    "Correct {number} points of the paper and send the whole text again.": (
        "请对方把协议里的 {number} 处改好，重新发全文。"
    ),
    "Send what was agreed in writing, sealed or in the app.": (
        "请对方把说好的内容写成书面，盖章或在 App 里发来。"
    ),
    "Agree to this plan": "请对方同意这个方案",
    "Say what plan is possible, and send it in writing.": (
        "请对方说明可以怎么分期，并发书面方案。"
    ),
    "“This is {name}, about contract {contract}. I note what we say. May I have your staff "
    "number and the ticket number first?”": (
        "“您好，我是{name}，合同编号 {contract}。这次通话我会记录。请先告诉我您的工号和工单号。”"
    ),
    "“All points are in my letter; please answer each in writing.”": (
        "“其余各处都写在信里了，请逐条书面答复。”"
    ),
    "“Please send what you just said by text message or in the app.”": (
        "“您刚才说的，请用短信或 App 消息发给我。”"
    ),
    "When pressed: “I decide nothing on the phone. Send me the text, I check and answer.”": (
        "对方催着当场定时：“电话里我不做决定。请把文本发来，我核对后答复。”"
    ),
    # call_facts
    "Own limits, not to be said": "自己的底线（不要说出口）",
    "Verified numbers": "核实过的号码",
    "Channels, to be verified": "联系渠道（先核实）",
    "Last talk": "上次沟通",
    "Said": "说的",
    "Written": "写的",
    # check
    "check a paper without a case, by its words and its own lines": (
        "不用案卷，只按文字和明细检查一份协议"
    ),
    "text for people, json for programs, sarif for code hosts": (
        "`text` 给人看，`json` 给程序读，`sarif` 给代码托管平台"
    ),
    "name a case folder, or a paper with --paper": "请写案卷文件夹，或用 `--paper` 写一份协议",
    # docs/make_checks
    "Checks": "检查项目",
    "Check": "编号",
    "What Forbear looks for in a lender's paper and in a case: {number} checks, by the question "
    "they answer. ■ do not sign, ▲ have it changed, · know it. “…” stands for what the case "
    "fills in. Sources are listed in sources.md; confidence is H, M, L or U as explained there.": (
        "程序在对方的协议和案卷里看什么：共 {number} 项，按要回答的问题排列。"
        "■ 勿签，▲ 要改，· 知悉。“…”处由案卷填入。出处见 sources.md，可靠程度的说明也在那里。"
    ),
    "This page is made by docs/make_checks.py from the checks themselves.": (
        "本页由 `docs/make_checks.py` 从检查规则生成。"
    ),
    # check_against
    "an earlier version of the paper: what is fixed, new, still there": (
        "协议的上一版：看哪些改好了、新出现了、还在"
    ),
    "for --against: the debt whose paper it was": "配合 `--against`：这份协议是哪笔债务的",
    "--against goes with one case or one paper": "`--against` 只能配一个案卷或一份协议",
    "name the debt whose paper it was, --debt with one of: {debts}": (
        "请写明是哪笔债务的协议，`--debt` 后面写：{debts}"
    ),
    "fixed": "已改好",
    "new": "新出现",
    "still there": "还在",
    "told in one version only": "只有一版能判断",
    "Compared with {file}: {fixed} fixed, {new} new, {still} still there": (
        "和 {file} 相比：改好 {fixed} 处，新出现 {new} 处，还在 {still} 处"
    ),
}
