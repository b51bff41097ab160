"""Edits that fit a tree more or less, drawn for a given tree."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from forbear.case.edit import (
    AddItem,
    AddTable,
    Edit,
    RemoveItem,
    RemoveTable,
    ReplaceItem,
    SetValue,
    Tree,
)
from forbear.values.money import Money
from store.toml_files import KEYS, TEXTS

SCALARS = st.one_of(
    st.sampled_from((*TEXTS, "two\nlines", 'tri"""ple\n"', "tab\tand \x01 \u200b\r\n")),
    st.integers(0, 10_000),
    st.booleans(),
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.integers(-(10**8), 10**8).map(Money),
    st.sampled_from((Decimal("7.2"), Decimal(10), Decimal("0.05"))),
)
ITEMS = st.dictionaries(st.sampled_from(KEYS), SCALARS, max_size=3)
VALUES = st.one_of(SCALARS, st.lists(SCALARS, max_size=3), st.lists(ITEMS, max_size=3))
TABLES = st.dictionaries(
    st.sampled_from(KEYS), st.one_of(SCALARS, st.lists(ITEMS, min_size=1, max_size=2)), max_size=4
)


def tables_of(tree: Tree, here: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    below = [
        path
        for key, value in tree.items()
        if isinstance(value, dict)
        for path in tables_of(value, (*here, key))
    ]
    return [here, *below]


def table_at(tree: Tree, path: tuple[str, ...]) -> Tree:
    for key in path:
        found = tree.get(key, {})
        tree = found if isinstance(found, dict) else {}
    return tree


@st.composite
def edit_of(draw: st.DrawFn, tree: Tree) -> Edit:
    table = draw(st.sampled_from(tables_of(tree)))
    if draw(st.integers(0, 5)) == 0:
        table = (*table, draw(st.sampled_from(KEYS)))
    inside = table_at(tree, table)
    lists = [key for key, value in inside.items() if isinstance(value, list)]
    key = draw(st.sampled_from(tuple(dict.fromkeys((*inside, *KEYS)))))
    sequence = draw(st.sampled_from(lists)) if lists else key
    count = len(inside[sequence]) if lists else 0  # type: ignore[arg-type] # it is a list
    position = draw(st.integers(0, max(0, count - 1)))
    file = "plan.toml"
    kinds: st.SearchStrategy[Edit] = st.one_of(
        st.builds(
            SetValue,
            file=st.just(file),
            table=st.just(table),
            key=st.just(key),
            value=st.one_of(st.none(), VALUES),
        ),
        st.builds(AddTable, file=st.just(file), table=st.just((*table, key)), values=TABLES),
        st.builds(RemoveTable, file=st.just(file), table=st.just((*table, key))),
        st.builds(
            AddItem,
            file=st.just(file),
            table=st.just(table),
            key=st.just(sequence),
            values=ITEMS,
        ),
        st.builds(
            ReplaceItem,
            file=st.just(file),
            table=st.just(table),
            key=st.just(sequence),
            position=st.just(position),
            values=ITEMS,
        ),
        st.builds(
            RemoveItem,
            file=st.just(file),
            table=st.just(table),
            key=st.just(sequence),
            position=st.just(position),
        ),
    )
    return draw(kinds)
