"""Chinese words of taking in a paper and comparing its terms with it."""

TEXTS: dict[str, str] = {
    "{number} terms are not compared with the paper yet.": "还有 {number} 条没核对。",
    "All {number} terms are compared with the paper.": "{number} 条都核对过了。",
    "No term of this paper is on file.": "这份协议还没有读出条款。",
    "To compare with the paper": "待核对",
    "Compared": "已核对",
    "compared": "已核对",
    "not compared": "未核对",
    "No check on figures can pass before the terms are here.": (
        "条款没录进来，数字就没法核对，也不会算通过。"
    ),
    "n adds a term; r takes in the lender's paper and reads it.": (
        "按 n 补一条；按 r 读入对方的协议文件。"
    ),
    "As the paper has it: c. Different: Enter. Not in the paper: d. Left out here: n.": (
        "和原文一样按 c，不一样按 Enter 改，原文没有按 d 删，漏读了按 n 补。"
    ),
    "The line of the paper is not known; Enter gives it.": "不知道在原文第几行；按 Enter 补上。",
    # Taking in
    "Take in a paper": "读入协议",
    "path of the file": "文件路径",
    "PDF with text, Word, text or Markdown; drop the file on this window.": (
        "可以是带文字的 PDF、DOCX、文本或 Markdown；也可以把文件拖到窗口里。"
    ),
    "Which debt is it about?": "是哪笔债的协议？",
    "Enter take in   Esc back": "Enter 读入   Esc 返回",
    "Type the path of the file, or drop the file here.": "请输入文件路径，或把文件拖进来。",
    "Choose the debt with the arrow keys.": "请用方向键选一笔债。",
    "Enter the debt first: the paper belongs to one.": "请先录入这笔债，协议要放在债务下面。",
    "{number} terms were read; compare each with the paper.": (
        "读出 {number} 条，请逐条和原文核对。"
    ),
    # Confirming
    "Confirm": "核对无误",
    "Terms or answers": "条款/检查",
    "confirm: {term}": "核对：{term}",
    "not confirmed: {term}": "取消核对：{term}",
    "Which term does the paper have that was not read?": "协议里有、但没读出来的是哪一条？",
    "type to find": "输入几个字查找",
    "There is no paper yet: r takes one in.": "还没有协议，按 r 读入。",
    "This works among the terms of a paper: t in the agreement panel.": (
        "请在协议面板按 t，到条款里用。"
    ),
    "Go back to the answers first: t.": "请先按 t 回到检查结果。",
    "take in a paper: its text": "读入一份协议：原文",
    "Charge": "收费",
    "{number} payments, {total} in all, {first} – {last}": (
        "{number} 期，共 {total}，{first} – {last}"
    ),
    "Never sign before it was read here: r takes in the file or its text.": (
        "先在这里核对，再考虑签：按 r 读入协议文件。"
    ),
}
