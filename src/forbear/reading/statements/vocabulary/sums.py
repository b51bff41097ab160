"""What a paper must name: the loan, the parts of the debt, every payment, its parties."""

from forbear.reading.statements.phrase import Phrase

_FIRM = r"[^,。;: ()Ⓛ_]{2,30}"
NOTICE_GIVEN = Phrase(
    r"Ⓛ已将[^。;]{0,40}债权[^。;]{0,6}转让给",
    r"Ⓛ.{0,12}(?:通知|送达).{0,12}(?:转让|让与)|债权转让通知(?:书)?\(附件"
    r"|已.{0,14}送达债权转让通知",
)
CAPITALS_BLANK = Phrase(r"大写[):]{0,2}:? ?_{2,}|大写:? *\)")
DUE_LATER = Phrase(
    r"还款日|到期|(?:前|之前|内)(?:一次性)?(?:支付|归还|清偿|还|付|缴|结清)|首期|有效期|末期"
    r"|第\d+期|falls due|清偿期限|前清偿|应(?:于|在)"
)
"""The sentence names a duty still to come."""
DONE_BEFORE = Phrase(
    r"(?:统计|结算|计算|计|算)至|已(?:于|经|支付|还|付)|曾|发放|放款|起逾期|签订|原合同|截至|开户|出生|逾期|借款合同|取得"
    r"|办理|尚欠|到期(?:日)?为原|于\d{4}.{0,12}(?:签|借|贷)"
)
DUE_BEFORE_DAY = Phrase(
    r"(?:还款日|到期日|首期|首期还款日|末期|期限|有效期|due on|due|最迟于?|不晚于"
    r"|至迟)(?:[^,。;]{0,4})?(?:为|:|至|于|在)?$"
)
DUE_BEHIND_DAY = Phrase(
    r"^(?:\(含\))?(?:之?前|以前|前一次性|内|止|到期|届满|还款|归还|支付|清偿|付清)"
)
