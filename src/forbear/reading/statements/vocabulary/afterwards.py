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

CLEARANCE_ELSEWHERE = Phrase(r"结清证明[^。;]{0,20}(?:载于|详见|见于)[^。;]{0,4}(?:所附|附件|《)")
