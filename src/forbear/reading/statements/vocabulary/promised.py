"""What holds during the plan: interest, old contract, changes, new loans, the rest of the debt."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import SUM

LESS_THAN_ALL = Phrase(r"(?:一次性|支付|付|还款|还|归还|收受|先行归还|receipt of|缴).{0,10}" + SUM)
"""A sum is to be paid, once."""
SETTLES = Phrase(
    r"结清|清偿|了结|一次性|余欠|余款|余额|剩余|减免|核销|登记为|close|停止催收|部分(?:还款"
    r"|清偿)|其余"
)
RELEASED = Phrase(
    r"(?:债务|债权债务|欠款|本合同|合同|余额|余款|其余|剩余).{0,20}(?:全部|均)?(?:结清|消灭|了结"
    r"|免除|不再追索|不再主张|抛弃|豁免|放弃|终结|不再请求|两清)|免除.{0,20}(?:其余|剩余|余额"
    r"|余款)|不再(?:追索|追偿|请求|主张)|再无任何债权债务|双方两清|两清|结清证明|付清即结清"
    r"|即结案|全部结清|不再有任何",
)
"""The rest is given up, or the debt said to be discharged."""
REMAINDER_KEPT = Phrase(
    r"保留.{0,14}(?:追索|追偿|权利)|另行(?:处理|协商|追偿)|部分(?:清偿|还款)|本期账单|核销状态"
    r"|余欠.{0,8}另行"
)
REMAINDER_ELSEWHERE = Phrase(
    r"(?:余款|余额|剩余).{0,10}(?:处理)?(?:见|按|依).{0,8}(?:补充协议|附件)"
)

ASSIGNMENT_UNSEEN = Phrase(r"转让通知见附件|转让.{0,8}报纸|登报|报纸上公告")
PART_ONLY = Phrase(
    r"as a?n? ?part(?:ial)? ?付款|reserves? (?:its|the|our) (?:claim"
    r"|right)s?[^。;]{0,10}(?:欠款余额|remainder|rest)",
    r"(?:余额|余款|剩余|余欠|差额)[^。;]{0,16}保留.{0,10}(?:主张|权利)",
    r"(?:作为|转为|视为|按|属于?).{0,4}[“「]?部分(?:清偿|还款|偿还)|(?:余额|余款|剩余"
    r"|余欠)[^。;]{0,16}保留.{0,10}(?:追讨|追索|追偿)",
)
"""The payment counts as a part only, or the rest is kept in words."""
INTEREST_ELSEWHERE = Phrase(
    r"(?:利息|计息|息费|利率)[^。;]{0,14}(?:以|按|见|详见|依)[^。;]{0,14}(?:为准|附件|附表|说明"
    r"|《|展示|页面)"
)
"""Whether interest runs is left to something else."""
