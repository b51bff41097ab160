"""TOML files as people and programs write them, for properties of reading and patching."""

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

KEYS = ("a", "b", "rent", "shop-1", "中文", "two words", "dot.ted", 'quo"te', "back\\slash", "1")
COMMENTS = ("", "", "", "  # note", "\t# 房租 “x” = [", " # '''", ' # """')
ABOVE = ("", "", "# above\n", "# two\n# lines = 1\n", "# [not.a.header]\n")
TEXTS = ("", "x", "房租", "# no comment", "[no.header]", 'say "hi"', "it's", "a\\b", "=", ",]}")
SCALARS = ("1", "0", "-7", "12.50", "1_000", "true", "2026-11-24", "07:32:00", "1e5", "+5", "0x1f")
MOMENTS = ("2026-11-24 10:00:00+08:00", "2026-11-24T10:00:00Z")
STRINGS = (
    '""',
    '"x # y"',
    "'lit # \"eral'",
    '"esc \\" \\\\ end"',
    '"""\nmany\nlines # no\n[not.header]\n"""',
    "'''\nraw \\ '' x\n'''",
    '"""two "" quotes"""',
    '"""end\\\n   joined"""',
)


def bare_or_quoted(key: str, literal: bool) -> str:
    if key.isascii() and all(char.isalnum() or char in "-_" for char in key):
        return f"'{key}'" if literal else key
    if literal and "'" not in key:
        return f"'{key}'"
    escaped = key.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


@dataclass
class Writer:
    """Draws one file; the shape of the tree is drawn while it is written."""

    draw: st.DrawFn

    def pick(self, values: Sequence[str]) -> str:
        return str(self.draw(st.sampled_from(values)))

    def chance(self, of: int) -> bool:
        return bool(self.draw(st.integers(1, of)) == 1)

    def key(self, key: str) -> str:
        return bare_or_quoted(key, self.chance(6))

    def dotted(self, keys: Sequence[str]) -> str:
        return self.pick((".", ".", " . ")).join(self.key(key) for key in keys)

    def keys(self, most: int) -> list[str]:
        return list(
            self.draw(st.lists(st.sampled_from(KEYS), min_size=0, max_size=most, unique=True))
        )

    def scalar(self) -> str:
        return self.pick((*SCALARS, *MOMENTS, *STRINGS))

    def one_line(self) -> str:
        return self.pick((*SCALARS, *MOMENTS, *(text for text in STRINGS if "\n" not in text)))

    def inline_table(self, depth: int) -> str:
        pairs = [f"{self.key(key)} = {self.nested(depth - 1)}" for key in self.keys(3)]
        return self.pick(("{ %s }", "{%s}")) % ", ".join(pairs)

    def nested(self, depth: int) -> str:
        kind = self.draw(st.integers(0, 5 if depth > 0 else 3))
        if kind == 4:
            return self.inline_table(depth)
        if kind == 5:
            return f"[{', '.join(self.one_line() for _ in range(self.draw(st.integers(0, 2))))}]"
        return self.one_line()

    def array(self) -> str:
        count = self.draw(st.integers(0, 3))
        tables = self.chance(2)
        elements = [self.inline_table(1) if tables else self.scalar() for _ in range(count)]
        match self.draw(st.integers(0, 3)):
            case 0:
                return f"[{', '.join(elements)}]"
            case 1:
                return f"[ {' , '.join(elements)}{self.pick(('', ',')) if elements else ''} ]"
            case 2:
                lines = "".join(f"  {one},{self.pick(COMMENTS)}\n" for one in elements)
                return f"[\n{lines}]"
            case _:
                lines = "\n".join(f"    {one} # c\n    ," for one in elements)
                return f"[ # start\n{lines}\n  # end\n  ]"

    def value(self) -> str:
        match self.draw(st.integers(0, 6)):
            case 0:
                return self.array()
            case 1:
                return self.inline_table(2)
            case _:
                return self.scalar()

    def line(self, keys: Sequence[str]) -> str:
        gap = self.pick((" = ", " = ", "=", "  =  "))
        return (
            f"{self.pick(ABOVE)}{self.pick(('', '', '  '))}{self.dotted(keys)}{gap}{self.value()}"
            f"{self.pick(COMMENTS)}\n{self.pick(('', chr(10)))}"
        )

    def table(self, path: list[str], depth: int) -> tuple[str, list[list[str]]]:
        """Return a table's own lines, and below it lists of blocks that keep their order."""
        own, below = "", []
        for key in self.keys(4):
            kind = self.draw(st.integers(0, 9))
            if kind <= 5 or depth == 0:
                own += self.line([key])
            elif kind == 6:
                own += "".join(self.line([key, inner]) for inner in self.keys(2))
            elif kind <= 8:
                below.append(self.blocks([*path, key], depth - 1, "[", "]"))
            else:
                elements: list[str] = []
                for _ in range(self.draw(st.integers(1, 3))):
                    elements += self.blocks([*path, key], depth - 1, "[[", "]]")
                below.append(elements)
        return own, below

    def blocks(self, path: list[str], depth: int, opening: str, closing: str) -> list[str]:
        own, below = self.table(path, depth)
        implicit = opening == "[" and below and not own and self.chance(2)
        header = (
            f"{self.pick(ABOVE)}{opening}{self.pick(('', ' '))}{self.dotted(path)}{closing}"
            f"{self.pick(COMMENTS)}\n"
        )
        return ([] if implicit else [header + own]) + self.woven(below)

    def woven(self, lists: list[list[str]]) -> list[str]:
        """Mix blocks of several tables: that is what interrupts arrays of tables."""
        lists = [list(one) for one in lists if one]
        mixed = []
        while lists:
            chosen = self.draw(st.integers(0, len(lists) - 1))
            mixed.append(lists[chosen].pop(0))
            lists = [one for one in lists if one]
        return mixed


@st.composite
def toml_text(draw: st.DrawFn) -> str:
    writer = Writer(draw)
    own, below = writer.table([], 2)
    gap = writer.pick(("\n", "", "\n\n"))
    text = gap.join([own, *writer.woven(below)])
    if writer.chance(4):
        text = text.removesuffix("\n")
    if writer.chance(4):
        text = text.replace("\n", "\r\n")
    return text
