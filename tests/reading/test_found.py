from forbear.reading.found import Found, without_overlaps


def test_of_two_that_overlap_the_longer_one_wins() -> None:
    finds = [Found("short", 0, 3), Found("long", 2, 9), Found("inside", 4, 6), Found("next", 9, 10)]

    assert [one.value for one in without_overlaps(finds)] == ["long", "next"]
