from hypothesis import given
from hypothesis import strategies as st

from forbear.case.edit import Tree
from forbear.store.location import Location
from forbear.store.positions import Positions, pruned


@given(st.integers(1, 12), st.sets(st.integers(0, 11)), st.booleans())
def test_a_kept_element_leads_back_to_where_it_stands(
    count: int, gone: set[int], nested: bool
) -> None:
    elements = [{"here": n} for n in range(count)]
    tree: Tree = {"a": [{"list": elements}]} if nested else {"list": elements}
    above: Location = ("a", 0, "list") if nested else ("list",)
    left_out: set[Location] = {(*above, n) for n in gone}

    kept: object = pruned(tree, left_out)
    for step in above:
        kept = kept[step]  # type: ignore[index] # a table or list by construction

    assert isinstance(kept, list)
    for position, element in enumerate(kept):
        found = Positions.of(left_out).original((*above, position, "here"))
        assert found == (*above, element["here"], "here")


def test_tables_and_fields_leave_positions_alone() -> None:
    tree: Tree = {"a": {"b": 1, "c": 2}, "list": [{"x": 1, "y": 2}]}
    left_out: set[Location] = {("a", "b"), ("list", 0, "x"), ()}

    assert pruned(tree, {("a", "b"), ("list", 0, "x")}) == {"a": {"c": 2}, "list": [{"y": 2}]}
    assert pruned(tree, ()) is tree
    assert Positions.of(left_out).original(("list", 0, "y")) == ("list", 0, "y")
