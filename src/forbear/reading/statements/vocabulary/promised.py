"""What holds during the plan: interest, old contract, changes, new loans, the rest of the debt."""

from forbear.reading.statements.phrase import Phrase

ASSIGNMENT_UNSEEN = Phrase(r"转让通知见附件|转让.{0,8}报纸|登报|报纸上公告")
NOTICE_CLAIMED = Phrase(
    r"(?:原(?:债权|贷款|出借|Ⓛ)|Ⓛ|转让方|出让方)[^。;]{0,50}转让通知书?》?[^。;]{0,12}"
    r"(?:通知|送达|寄交|告知|交付)[了给至]?Ⓑ"
)
"""The paper says that the old lender gave notice; only the notice itself would show it."""
INTEREST_ELSEWHERE = Phrase(
    r"(?:利息|计息|息费|利率)[^。;]{0,14}(?:以|按|见|详见|依)[^。;]{0,14}(?:为准|附件|附表|说明"
    r"|《|展示|页面)"
)
"""Whether interest runs is left to something else."""
