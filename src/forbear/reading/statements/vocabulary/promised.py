"""What holds during the plan: interest, old contract, changes, new loans, the rest of the debt."""

from forbear.reading.statements.phrase import Phrase

ASSIGNMENT_UNSEEN = Phrase(r"转让通知见附件|转让.{0,8}报纸|登报|报纸上公告")
INTEREST_ELSEWHERE = Phrase(
    r"(?:利息|计息|息费|利率)[^。;]{0,14}(?:以|按|见|详见|依)[^。;]{0,14}(?:为准|附件|附表|说明"
    r"|《|展示|页面)"
)
"""Whether interest runs is left to something else."""
