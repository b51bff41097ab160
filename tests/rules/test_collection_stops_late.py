"""A stop of collection that comes with the last payment helps nobody who is paying."""

import pytest

from rules.cast import judged


@pytest.mark.parametrize(
    ("paper", "state"),
    [
        ("本公司收妥上述款项后，将停止追收行动。", "fires"),
        ("余款付清后，我行停止催收。", "fires"),
        ("您按期还款期间，我行停止催收。", "silent"),
        ("自本协议签订之日起，我行及外包机构停止一切追收。", "silent"),
    ],
)
def test_collection_that_stops_only_at_the_end_goes_on(paper: str, state: str) -> None:
    assert judged("collection-goes-on", paper) == state
