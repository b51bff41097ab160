"""far-court by concepts: any wording of a hearing at the lender's side, none at one's own."""

import pytest

from rules.cast import judged

FIRES = (
    "有事就在我们这边的法院解决，您在老家告不算。",
    "如有爭訟，以貸與人營業所所在地地方法院為第一審管轄法院，借款人拋棄管轄抗辯。",
    "兩造合意以主辦銀行所在地之法院管轄，縱借款人遷居他處亦然。",
    "Venue for any legal action lies in the county in which the creditor is headquartered.",
    "诉讼一律在出借方总部所在的城市进行。",
    "协商不成的，去放款公司那边的法院打官司。",
    "合同签署地：成都市高新区，争议归该地法院审理。",
    "无论借款人住在哪里，均由上海金融法院受理。",
    "涉訟時，以受讓債權人登記地之法院為第一審法院。",
    "Hearings take place in the city where the assignee has its registered office.",
)
SILENT = (
    "法院地址：杭州市西湖区。",
    "乙方可就近到本人居住地的法院起诉。",
    "在安庆市迎江区人民法院起诉即可，不必到外地开庭。",
    "我行放弃在杭州起诉的约定，该条不再适用。",
    "双方已就前案在上海市浦东新区人民法院达成和解，该案撤诉。",
    "Claims go to the court where the borrower lives.",
    "材料请寄到总行所在地杭州。",
)


@pytest.mark.parametrize("words", FIRES)
def test_a_far_court_is_seen_in_any_wording(words: str) -> None:
    assert judged("far-court", words) == "fires"


@pytest.mark.parametrize("words", SILENT)
def test_ones_own_court_is_not_far(words: str) -> None:
    assert judged("far-court", words) == "silent"
