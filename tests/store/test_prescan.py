import pytest

from forbear.store.parse import tree_of
from forbear.store.prescan import check, find_conflict
from forbear.store.unreadable import Unreadable

BOMBS = {
    "one dotted key": "a" + ".a" * 8_000 + " = 1\n",
    "one dotted header": "[a" + ".a" * 8_000 + "]\n",
    "a dotted key in braces": "x = {a" + ".a" * 8_000 + " = 1}\n",
    "brackets": "a = " + "[" * 600 + "]" * 600 + "\n",
    "braces": "a = " + "{a = " * 600 + "1" + "}" * 600 + "\n",
    "a long number": "a = " + "9" * 5_000 + "\n",
    "a long number with a tail": "a = " + "9" * 5_000 + "x\n",
    "a long hexadecimal number": "a = 0x" + "f" * 1_000_000 + "\n",
    "very many keys": "".join(f"a{n} = 1\n" for n in range(60_000)),
    "very many elements": "a = [" + "1," * 400_000 + "]\n",
    "very many elements of an array of tables": "[[a]]\n" * 60_000,
}
HEAVY = {
    "one long text": f'a = "{"x" * 1_900_000}"\n',
    "one long comment": f"# {'[' * 1_900_000}\n",
    "one long line of blanks": f"a = 1{' ' * 1_900_000}\n",
    "one long multi-line text": 'a = """' + 'x\\\n""\n' * 300_000 + '"""\n',
    "an unclosed text with escapes": 'a = """' + '\\"""' * 450_000,
    "quotes without end": '"""' * 630_000,
    "as many keys as allowed": "".join(f"a{n} = 1\n" for n in range(49_000)),
    "a name of two megabytes": f"{'a' * 1_900_000} = 1\n",
    "dots in a text": f'a = "{"." * 1_900_000}"\n',
    "brackets in a text": f"a = '{'[' * 1_900_000}'\n",
    "lines that look like conflicts": 'a = """\n' + "=======\n" * 200_000 + '"""\n',
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_with_its_line(name: str) -> None:
    with pytest.raises(Unreadable) as refused:
        tree_of(BOMBS[name])

    assert refused.value.line is not None


@pytest.mark.parametrize("name", HEAVY)
def test_the_heaviest_files_are_read_or_refused_with_their_line(name: str) -> None:
    outcome: object
    try:
        outcome = tree_of(HEAVY[name])
    except Unreadable as refused:
        outcome = refused.line

    assert isinstance(outcome, dict | int)


CONFLICT = "a = 1\n<<<<<<< HEAD\nb = 1\n=======\nb = 2\n>>>>>>> feature/他\n"


def test_a_conflict_names_both_sides_and_its_line() -> None:
    with pytest.raises(Unreadable) as refused:
        check(CONFLICT)

    assert refused.value.line == 2
    assert refused.value.values == {"ours": "HEAD", "theirs": "feature/他"}


@pytest.mark.parametrize(
    "left", ["=======\na = 1\n", ">>>>>>> theirs\na = 1\n", "||||||| base\na = 1\n", "======="]
)
def test_half_a_conflict_is_one(left: str) -> None:
    with pytest.raises(Unreadable) as refused:
        check(left)

    assert refused.value.line == 1


def test_markers_inside_a_text_are_text() -> None:
    tree = tree_of(f"a = \"\"\"\n{CONFLICT}\"\"\"\nb = '''\n=======\n'''\n")

    assert tree["a"] == CONFLICT


def test_a_conflict_with_windows_line_ends_is_one() -> None:
    with pytest.raises(Unreadable) as refused:
        check(CONFLICT.replace("\n", "\r\n"))

    assert refused.value.values == {"ours": "HEAD", "theirs": "feature/他"}


def test_two_hundred_conflicts_are_all_named() -> None:
    for number in range(200):
        before = "".join(f"key{n} = {n}\n" for n in range(number))
        with pytest.raises(Unreadable) as refused:
            check(before + CONFLICT)
        assert refused.value.line == number + 2


def test_a_ruler_in_a_paper_is_no_conflict() -> None:
    find_conflict("还款协议\n=======\n第一条\n")
    find_conflict("<<<<<<< 说明\n没有另一半\n")


def test_a_conflict_in_a_paper_is_one() -> None:
    with pytest.raises(Unreadable) as refused:
        find_conflict("x\n<<<<<<< HEAD\n一\n=======\n二\n>>>>>>> other\n")

    assert refused.value.line == 2


def test_honest_depth_passes() -> None:
    check("a = " + "[" * 32 + "]" * 32 + "\n" + "b." * 31 + "c = 1\n" + "]" * 9)
    check("x" * 70_000)
