"""The manual's page of keys, made from the action table."""

from forbear.text.catalogue import speaking, translate
from forbear.tui.actions import Action, actions_of
from forbear.tui.keynames import key_text

_SCREENS = (
    ("cases", "List of cases", "案件列表"),
    ("case", "Case", "案件"),
    ("form", "Form", "表单"),
)
HEAD = """# Keys · 按键

Made from the action table, `src/forbear/tui/actions.py`. Letter keys rest while an input method
is on; the keys beside them always work, and so do the mouse (footer, panel list) and the list of
all commands (`Ctrl+P`), which knows Chinese, English and pinyin initials.

输入法打开时字母键不起作用，旁边的功能键、Ctrl 键和全角符号始终可用；也可以用鼠标点底栏和面板列表。
按 `Ctrl+P` 打开命令列表，输入中文、英文或拼音首字母。
"""


def keys_page() -> str:
    """Return the page in Markdown, both languages side by side."""
    parts = [HEAD]
    for screen, english, chinese in _SCREENS:
        parts.append(f"\n## {english} · {chinese}\n")
        parts.append("| key | always | does | 作用 |")
        parts.append("| --- | --- | --- | --- |")
        parts.extend(_row(action) for action in actions_of(screen))
    return "\n".join(parts) + "\n"


def _row(action: Action) -> str:
    keys, twins = (_keys(names) for names in (action.keys, action.twins))
    with speaking("en"):
        english = translate(action.text)
    with speaking("zh_CN"):
        chinese = translate(action.text)
    return f"| {keys} | {twins} | {english} | {chinese} |"


def _keys(names: tuple[str, ...]) -> str:
    return " ".join(f"`{key_text(name)}`" for name in names)
