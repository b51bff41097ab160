"""Who is bound and in what form: speech, seals, channels, authority, guarantors, spouse."""

from forbear.reading.statements.phrase import Phrase

RECORDED_BY_LENDER = Phrase(r"(?:通话|来电)?.{0,6}系统录音|(?:申请|可以).{0,4}调听")

DOUBTFUL_SEAL = Phrase(
    r"业务章|服务部.{0,6}章|部门章|业务专用章|印文.{0,6}(?:模糊|不清)|不可辨|财务章"
)

SENT_SOMEHOW = Phrase(r"已发送.{0,4}请查收|详情已发|已发给Ⓑ")

AUTHORITY_PROMISED = Phrase(r"授权书?.{0,6}(?:另行|随后|稍后|后补)提供|代签.{0,8}授权")
