"""With and after the last payment: collection, clearance, the register, tax."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import N

COLLECTION_ELSEWHERE = Phrase(
    r"(?:违约|催收|征信|结清证明)[^。;]{0,30}(?:载于|详见|见于)[^。;]{0,4}(?:所附|附件|《)",
    r"催收.{0,8}(?:安排)?(?:按|依|见).{0,14}(?:办法|规定|制度|附件)",
)

_PROOF = (
    r"(?:结清证明|收清证明|结清文件|letter (?:certifying|confirming) that the loan is|清偿证明"
    r"|还清证明|结清凭证|(?:还清|结清|无欠款|无任何欠款).{0,12}(?:书面)?证明|书面证明"
    r"|clearance certificate)"
)
CLEARANCE_PROMISED = Phrase(
    r"结清后\d+个?工?作?日内[^。;]{0,10}(?:推送|邮寄|寄送)[^。;]{0,20}(?:盖章件|证明)",
    r"(?:certificate|结清证明|discharge|letter)[^;]{0,50}within \d+个?工?作?日"
    r"|within \d+个?工?作?日[^;]{0,50}(?:certificate|结清证明|discharge)",
    r"(?:日|天)内[^。;]{0,20}(?:清还|清偿|还清)证明",
    r"\d+(?:个工作)?(?:日|天)(?:之?内|后)?[^。;]{0,40}(?:收清条|结清证明|清偿证明)",
    rf"(?:{N}|T\+\d|次|当)(?:个)?(?:工作)?(?:日|天)(?:以?内|起|后|,|可"
    rf"|之内)?[^。;]{{0,40}}(?:出具|开具|交付|提供|领取|写|下载|寄送|寄发|send|发放|给|issued"
    rf"|向Ⓑ).{{0,30}}{_PROOF}|{_PROOF}[^。;]{{0,40}}{N}个?(?:工作)?(?:日|天)",
    rf"(?:次日|当日|当天).{{0,24}}{_PROOF}",
)
"""The lender hands over a certificate within a number of days."""
CLEARANCE_WEAK = Phrase(
    r"可?视情况|酌情|如需|Ⓑ应.{0,16}(?:提交|提供)|他行|不另行出具|不(?:提供|出具)|尽快"
    r"|及时(?!.{0,20}\d)"
)

REGISTER_ELSEWHERE = Phrase(
    r"(?:违约|催收|征信|结清证明)[^。;]{0,30}(?:载于|详见|见于)[^。;]{0,4}(?:所附|附件|《)",
    r"征信.{0,14}(?:见|详见|按)《",
)

PRINCIPAL_WAIVED = Phrase(
    r"免除[^,。;]{0,30}本金\d",
    r"本金 ?\d[^。;]{0,40}免除",
    r"(?:免除|减免|豁免|核减|(?<!冲)(?<!扣)减|放弃|免).{0,10}(?<!于)本金(?!.{0,6}(?:不减|照还"
    r"|不变|一次))|本金[^,。;]{0,12}(?:不再追索|免除|减免|豁免|不再要求|减让)|免除cny.{0,14}本金"
    r"|债务重组收益",
)
"""Principal is waived, or a restructuring gain named."""
PRINCIPAL_WHOLE = Phrase(
    r"本金(?:不减|照还|全额)|不减免本金|仅免除|均为利息|核销,Ⓛ保留|家庭消费|等于未还本金|提前"
)
WAIVER_UNSPLIT = Phrase(r"减免总额.{0,12}未区分|未区分本金")
PRIVATE_USE = Phrase(r"家庭消费|用于消费|消费(?:用途|贷款)")
CLEARANCE_ELSEWHERE = Phrase(r"结清证明[^。;]{0,20}(?:载于|详见|见于)[^。;]{0,4}(?:所附|附件|《)")
