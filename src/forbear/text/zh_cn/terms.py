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
    "Is it what the paper says? c confirms, Enter corrects, d rejects.": (
        "和左边原文一样吗？一样按 c，不一样按 Enter 改，不该有按 d 删。"
    ),
    "The line of the paper is not known; Enter gives it.": "不知道在原文第几行；按 Enter 补上。",
    "take in a paper: its text": "读入一份协议：原文",
    "Charge": "收费",
    "{number} payments, {total} in all, {first} – {last}": (
        "{number} 期，共 {total}，{first} – {last}"
    ),
    "Never sign before it was read here: r takes in the file or its text.": (
        "先在这里核对，再考虑签：按 r 读入协议文件。"
    ),
}
