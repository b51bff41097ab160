"""How fast papers are read: 50 pages, each pattern and each phrase on hostile text, with limits.

``python bench/reading.py`` prints the figures and ends with 1 when one is above its limit.
"""

import pkgutil
import re
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

import forbear.reading
from forbear.reading.normalise import normalised
from forbear.reading.paper import read_paper
from forbear.reading.statements import vocabulary
from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.signs import Signs
from forbear.reading.statements.statement import Statement

PAGE_LIMIT = 1.0
"""Seconds for a paper of 50 pages, statements included."""
PATTERN_LIMIT = 0.050
"""Seconds for one pattern on 200 KB."""
WHOLE_LIMIT = 10.0
"""Seconds for everything on 200 KB of hostile text; it has to end, not to be fast."""
HOSTILE_BYTES = 200_000
PROBE_SIGNS = 2_000
PROBES = 2
GROWTH = 4
"""How much longer each part of a text is than the one before."""
GIVE_UP = 1.0
"""Seconds on 200 KB from which on a pattern is slow, whatever the rest would add."""
PIECE_SIGNS = 400
"""Signs of the sentences that a text without any end is cut into."""
OWN_CUES = 8
"""Cues of a phrase that are repeated against it, alone and in pairs."""
SLOWEST = 10
"""Phrases that are listed."""
PAGES = 50
SIGNS_A_PAGE = 1_000
ROUNDS = 3

CLAUSES = """第{n}条 还款安排
乙方应于2026年12月{d}日前归还人民币{n},{t:03d}.50元（大写：贰仟壹佰元整），分{n}期偿还，
每期2,166.77元，日利率万分之五。
连续两期未还且经书面催告满十日仍未补足的，甲方可终止本方案；
全部还清后7个工作日内出具结清证明并更新征信。
| {n} | 2027-01-{d:02d} | 2,345.58 |
"""
SEEDS = (
    "1",
    "1,",
    "1.",
    "1 ",
    "1,111",
    "1.1",
    "1 , 1 ",
    "O",
    "l,",
    "2O",
    "¥ ",
    "人民币",
    "1万1",
    "1元1",
    "约1 ",
    "1%",
    "万分之",
    "一",
    "一百",
    "壹",
    "零",
    "贰万",
    "还",
    "甲方",
    "甲方:",
    "甲方(",
    "甲方向乙方",
    "借款人(乙方",
    "(",
    "((",
    "a(",
    "**",
    "__",
    "`",
    "|",
    "| |",
    "/ ",
    "……",
    " ",
    "  ",
    "\t",
    "\n",
    "a\n",
    "还 款 ",
    "还 款\n",
    "第1期",
    "第 1",
    "1年",
    "2026年",
    "2026-12-",
    "2026年12月1日",
    "1月1日",
    "民国",
    "明年",
    "1 January ",
    "Dec 1, ",
    "每月",
    "每月1日",
    "1日",
    "十日内",
    "分",
    "分1",
    "期",
    "一期",
    "连续",
    "连续两期",
    "逾期",
    "合同",
    "合同编号",
    "编号A1",
    "A1-",
    "A ",
    "Aa ",
    "A",
    "Bank: Aa ",
    "the “Lender”",
    "月息1分",
    "LPR",
    "上浮",
    "1倍",
    "合同利率",
    "法院",
    "由法院",
    "征信",
    "结清证明",
    "罚息",
    "免除",
    "减免罚息",
    "自起",
    "一次性",
    "户名:",
    "账号:1",
    "转卡",
    "原合同",
    "。",
    ",",
    "?",
    "twenty-",
    "instalments of ",
    "催收",
    "提前还款",
    "一式",
    "签署",
    "签署日期:",
    "利率",
    "合计",
    "每期",
    "首期",
    "截至",
    "于",
    "\u3000",
    "６",
    "網(wǎng)",
)


def fifty_pages() -> str:
    """Return a paper of fifty pages; every clause differs a little."""
    pieces, length, number = [], 0, 0
    while length < PAGES * SIGNS_A_PAGE:
        number += 1
        piece = CLAUSES.format(n=number, d=number % 28 + 1, t=number % 1000)
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces)


def hostile(seed: str) -> str:
    """Repeat a seed until the text has 200 KB."""
    return seed * (HOSTILE_BYTES // len(seed.encode()))


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every compiled pattern of the package once: in constants, tuples and records."""
    seen: set[re.Pattern[str]] = set()
    for path in sorted(Path(forbear.reading.__file__).parent.glob("*.py")):
        module = import_module(f"forbear.reading.{path.stem}")
        for name, value in vars(module).items():
            for number, pattern in enumerate(_inside(value, module)):
                if pattern not in seen:
                    seen.add(pattern)
                    yield f"{path.stem}.{name}[{number}]", pattern


def _inside(value: object, module: ModuleType) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _inside(one, module)
    elif isinstance(value, dict):
        yield from _inside(tuple(value.values()), module)
    elif hasattr(value, "present") and hasattr(value, "unusual"):
        yield from _inside((value.present, value.unusual), module)


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the shortest of some runs."""
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def read_whole(source: str) -> None:
    """Read everything that a paper can be asked for."""
    paper = read_paper(source)
    _ = (paper.terms, paper.schedule, paper.clauses, paper.statements)


def matches(pattern: re.Pattern[str], text: str) -> int:
    """Find everything."""
    return sum(1 for _ in pattern.finditer(text))


def slow_patterns() -> list[tuple[float, str, str]]:
    """Return the slowest seed of every pattern: seconds, pattern, seed; slowest first.

    A short run picks the seeds that hurt; only those run on the whole size.
    """
    short = {seed: normalised(hostile(seed)[:PROBE_SIGNS]).text for seed in SEEDS}
    whole: dict[str, str] = {}
    found = []
    for name, pattern in patterns():
        probes = sorted(
            ((seconds(partial(matches, pattern, text), 1), seed) for seed, text in short.items()),
            reverse=True,
        )
        for _, seed in probes[:PROBES]:
            text = whole.setdefault(seed, "") or normalised(hostile(seed)).text
            whole[seed] = text
            found.append((pattern_seconds(pattern, text), name, seed))
    return sorted(found, reverse=True)


def pattern_seconds(pattern: re.Pattern[str], text: str) -> float:
    """Return the time on a whole text; a lower bound when a part of it takes too long already."""
    size = PROBE_SIGNS
    while size < len(text):
        at_least = seconds(partial(matches, pattern, text[:size]), 1) * len(text) / size
        if at_least > GIVE_UP:
            return at_least
        size *= GROWTH
    spent = seconds(partial(matches, pattern, text), 1)
    return seconds(partial(matches, pattern, text)) if spent > PATTERN_LIMIT else spent


def phrases() -> Iterator[tuple[str, Phrase]]:
    """Yield every meaning of the vocabulary."""
    for found in pkgutil.iter_modules(vocabulary.__path__):
        module = import_module(f"{vocabulary.__name__}.{found.name}")
        for name, phrase in vars(module).items():
            if isinstance(phrase, Phrase):
                yield f"{found.name}.{name}", phrase


def cues(phrase: Phrase) -> list[str]:
    """Return words of a phrase, alone and one behind the other: they hurt it most."""
    words = re.findall(r"[\u4e00-\u9fffⓁⒷⓊ]{1,6}|[a-z]{2,}", phrase.expression)
    own = list(dict.fromkeys(words))
    chosen = own[:: max(1, len(own) // OWN_CUES)][:OWN_CUES]
    pairs = [one + other for one, other in zip(chosen, reversed(chosen), strict=True)]
    return [*chosen, *pairs, "还", "每期", "的", "1", "收", "_", "Ⓛ"]


def pieces(text: str) -> list[Statement]:
    """Return a text without any end as the reader cuts it."""
    cut = [text[start : start + PIECE_SIGNS] for start in range(0, len(text), PIECE_SIGNS)]
    among = Signs(cut)
    return [Statement(words=words, quote="", line=1, among=among) for words in cut]


def cpu_seconds(phrase: Phrase, text: str) -> float:
    """Return the time of the processor for finding a phrase everywhere in a text."""
    said = pieces(text)
    start = time.process_time()
    for one in said:
        for _ in phrase.look(one):
            pass
    return time.process_time() - start


def scan_seconds(text: str) -> float:
    """Return the time for looking through a text for one sign that it lacks."""
    return seconds(partial(text.find, "\0"))


def slow_phrases() -> list[tuple[float, float, str, str]]:
    """Return the slowest seed of every phrase: seconds, scans, phrase, seed; slowest first."""
    found = []
    for name, phrase in phrases():
        short = HOSTILE_BYTES // 20
        probes = [
            (cpu_seconds(phrase, seed * (short // len(seed.encode()))), seed)
            for seed in cues(phrase)
        ]
        seed = max(probes)[1]
        text = hostile(seed)
        spent = min(cpu_seconds(phrase, text) for _ in range(2))
        found.append((spent, spent / scan_seconds(text), name, seed))
    return sorted(found, reverse=True)


def main() -> int:
    """Measure and compare."""
    paper = fifty_pages()
    pages = seconds(partial(read_whole, paper))
    print(f"{PAGES} pages ({len(paper)} signs): {pages:.3f} s, limit {PAGE_LIMIT} s")
    slow = slow_patterns()
    for spent, name, seed in slow[:5]:
        print(f"pattern {name} on {seed!r}: {spent * 1000:.1f} ms, limit 50")
    said = slow_phrases()
    print(f"{len(said)} phrases on 200 KB, the slowest (limit 50 ms; scans by str.find):")
    for spent, scans, name, seed in said[:SLOWEST]:
        print(f"  {name:32} {spent * 1000:6.1f} ms {scans:8.0f} scans  on {seed!r}")
    whole = max((seconds(partial(read_whole, hostile(seed)), 1), seed) for seed in SEEDS)
    print(f"everything on 200 KB of {whole[1]!r}: {whole[0]:.2f} s, limit {WHOLE_LIMIT} s")
    slowest = max(slow[0][0], said[0][0])
    is_fast = pages <= PAGE_LIMIT and slowest <= PATTERN_LIMIT and whole[0] <= WHOLE_LIMIT
    return 0 if is_fast else 1


if __name__ == "__main__":
    sys.exit(main())
