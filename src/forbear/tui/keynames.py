"""How keys are written for people."""

_NAMES = {
    "enter": "Enter",
    "escape": "Esc",
    "slash": "/",
    "question_mark": "?",
    "colon": ":",
    "fullwidth_solidus": "／",
    "fullwidth_question_mark": "？",
    "fullwidth_colon": "：",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "greater_than_sign": ">",
    "less_than_sign": "<",
    "insert": "Ins",
    "delete": "Del",
    "space": "Space",
    "tab": "Tab",
}


def key_text(key: str) -> str:
    """Return ``Ctrl+R`` for ``ctrl+r``, ``/`` for ``slash``."""
    *modifiers, last = key.split("+")
    shown = _NAMES.get(last, last.upper() if last.startswith("f") and last[1:].isdigit() else last)
    if modifiers:
        return "+".join([*(name.capitalize() for name in modifiers), shown.upper()])
    return shown
