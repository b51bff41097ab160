"""What holds during the plan: interest, old contract, changes, new loans, the rest of the debt."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import SUM

OLD_PREVAILS = Phrase(
    r"原合同(?:takes|has|应have|应take) (?:precedence|priority)|以原合同[^,。;]{0,6}优先"
    r"|(?:有|如有)冲突按原合同",
    r"(?:differ|conflict|inconsisten)[^。;]{0,10}原合同(?:应)?(?:appl|govern|control)"
    r"|无in本协议.{0,4}(?:修改|affects)",
    r"(?:不一样|歧异|不同)[^。;]{0,10}(?:以|按|照|从)(?:原合同|贷款协议|借款协议|借款合同"
    r"|贷款合同)",
    r"金额.{0,4}以.{0,6}(?:系统|后台)(?!入账|到账)[^,。;]{0,6}为准",
    r"无in本协议.{0,8}(?:changes?|alters?)原合同",
    r"与(?P<rival>(?!本协议)[^,。;]{2,10})(?:抵触|不一致|冲突|不符)(?:的|者|时)?,?以(?P=rival)为准",
    r"原合同为准|不(?:影响)?、?不?(?:变更|改变)原合同",
    r"conflict.{0,4}原合同应为准|原合同应为准|从原合同",
    r"(?:不一致|冲突|抵触|牴触|不符|矛盾|出入|conflict|differ).{0,20}(?:以|适用|依|按|执行"
    r"|照).{0,10}(?:原合同|借款合同|内部规定|系统|Ⓛ|业务规则|记账|规则|后台|应prevail)",
    r"如conflict.{0,4}原合同应prevail|原合同应?prevail|不构成对?原合同(?:的)?(?:任何)?(?:变更"
    r"|修改|补充)|(?:仅供叁考|仅供参考|以).{0,6}(?:最终)?(?:以)?(?:系统|后台)(?:记账|展示"
    r"|账务)(?:金额)?为准|不(?:变更|改变)原合同(?:的)?任何",
    r"冲突,适用Ⓛ",
)
"""The old contract, a system or the lender's rules beat this paper."""
NEW_PREVAILS = Phrase(r"以本协议为准(?!,但)|以中文为准|未约定|未尽事宜|没有约定|其他条款继续有效")

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
