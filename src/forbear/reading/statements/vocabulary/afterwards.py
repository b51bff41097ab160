"""With and after the last payment: collection, clearance, the register, tax."""

from forbear.reading.statements.phrase import Phrase

COLLECTION_ELSEWHERE = Phrase(
    r"(?:违约|催收|征信|结清证明)[^。;]{0,30}(?:载于|详见|见于)[^。;]{0,4}(?:所附|附件|《)",
    r"催收.{0,8}(?:安排)?(?:按|依|见).{0,14}(?:办法|规定|制度|附件)",
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
