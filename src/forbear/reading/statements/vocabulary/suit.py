"""A case at court: withdrawn, stayed, or going on beside the plan."""

from forbear.reading.statements.phrase import Phrase

CASE_ENDED = Phrase(
    r"(?:停止|撤回)(?:诉讼|起诉)",
    r"撤回.{0,24}声请|调解成立",
    r"法院.{0,10}(?:制作|作出|出具).{0,6}调解书",
    r"撤(?:诉|回.{0,14}起诉|回.{0,14}案|销.{0,10}案)|依本协议(?:制作|作出|出具).{0,6}调解书"
    r"|中止(?:审理|执行|诉讼)|不再开庭|withdraw|解除(?:冻结|查封)",
)
"""The lender withdraws, the court makes a paper of the plan, or the case is stayed."""
CASE_ENDED_LATE = Phrase(
    r"(?:全部|所有|款项)?.{0,6}(?:付清|还清|结清|履行完毕)后?,?.{0,6}Ⓛ.{0,12}(?:申请)?撤诉$"
    r"|^(?:全部款项付清|全部还清|款项结清|履行完毕)后|可?视.{0,8}(?:情况)?决定|酌情|不影响|照常"
    r"|可(?:以)?.{0,6}撤"
)
"""Only at the end without a stay, or at the lender's discretion."""
CASE_GOES_ON = Phrase(
    r"action应(?:proceed|continue)",
    r"不影响.{0,14}诉讼|诉讼.{0,10}(?:继续|照常)|法院那边不用管|判决为准|action is不affected",
)
CASE_ELSEWHERE = Phrase(r"诉讼.{0,8}(?:事宜)?(?:按|依|见).{0,20}(?:备忘录|另行签署|附件)")
