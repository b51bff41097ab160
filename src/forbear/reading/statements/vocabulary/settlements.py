"""One payment that settles: what is paid, what becomes of the rest."""

from forbear.reading.statements.phrase import Phrase

PAYS = Phrase(
    r"支付|解决|(?<!已)付|(?<!已)(?:归)?还(?!款记录)|缴|汇|收到|收讫|收受|受领|收下|到账|履行|接受"
    r"|打过来|先[交收]|给我|清偿"
    r"|pay|paid|receiv|receipt|take \d|take ?(?:hk)?\$|sum of|reduces"
)
"""A sum is paid."""
RELEASED = Phrase(
    r"(?:债务|债权债务|欠款|本合同|合同|余额|余款|其余|剩余|贷款).{0,20}(?:全部|均)?(?:结清(?!证明)"
    r"|消灭|了结|免除|不再追索|不再主张|抛弃|豁免|放弃|终结"
    r"|不再请求|两清|归零)|免除.{0,20}(?:其余|剩余|余额|余款|剩下)|不再(?:追索|追偿|请求|主张|要求)"
    r"|双方两清|两清|即结案|全部结清|不再有任何|再无任何"
    r"|放弃[^,。;]{0,4}(?:其余|剩余|余额|差额)|(?:剩|其余|余额|剩下|之外|以外)[^,。;]{0,16}(?:不追"
    r"|不用还|不要|免|不得(?:再行)?(?:催|主张|请求)|不再)|无余欠"
    r"|不得[^,。;]{0,10}(?:主张|请求)[^,。;]{0,12}(?:以外|剩余|余额)|不得就剩余|一概免除"
    r"|full and final|is discharged|is waived|is forgiven|无Ⓑ?owes|owes the other"
    r"|(?:entire|全部)债务[^。;]{0,10}(?:discharged|免除)|免除once|全部债务is|应无claim|应neither"
    r"|(?:余额|欠款余额|remainder|404\.20)[^。;]{0,10}免除|不保留对差额"
    r"|终结全部|knocked off|nothing more is owed|final结清"
)
"""The rest is given up, or the debt said to be discharged."""
NO_RELEASE = Phrase(
    r"酌情|视其|视为?情况|是否|以总行|不等于|不生|不影响|consider|申请额度|不discharge|不在本协议"
    r"|部分|另行|以后|before|会不会|[?？]$"
)
"""A release in name only."""
REMAINDER_KEPT = Phrase(
    r"保留(?!对差额的追索权,付款).{0,14}(?:追索|追偿|权利|主张)|另行(?:处理|协商|追偿)|部分(?:清偿"
    r"|还款|settled)|本期账单|核销状态|余欠.{0,8}另行|以后再说|再补|再行确定|继续存在"
    r"|继续催收|仍归Ⓛ|并可主张|追索权不变|其他应付款项不受影响|不等于全部|不生免除|不发生免除"
    r"|仍得追索|一部分|还会找|阶段性|首次付款|不在本协议范围|转入坏账|转列呆账|抵偿等额"
    r"|放一放|记着呢|shortfall|may still|可still|carried forward|with separately|on account"
    r"|partially|current statement|do(?:es)?不?discharge|不discharge"
    r"|应(?:be )?dealt|only a part"
)
"""The rest is kept, or put off."""
KEPT_FOR_SURE = Phrase(
    r"阶段性|(?P<core>不视为)[^,。;]{0,8}(?:放弃|免除)|并可主张|追索权不变|依然有效|照常偿还|待收"
)
"""The rest is kept, whatever is paid."""
REST_OPEN = Phrase(
    r"(?:其余|余下|差额|剩余|余额)[ |的]{0,3}(?:款项|部分"
    r"|欠款)?[ ]?\d?[\d.]*元?[^。;]{0,24}(?:是否(?:免|减)|酌定|再看|系统评估|挂在账上|观察户|减不减"
    r"|要不要核减)"
    r"|part-settled"
)
"""What becomes of the rest is left open."""
SPLIT = Phrase(r"拆成|分(?:成|作|为)?\d{1,2}笔|①")
"""The debt is paid in parts."""
ONE_PAYMENT = Phrase(r"一次性|结清|了结|清偿|settle|一笔|一次付|打折")
"""One payment is to end the debt."""
REMAINDER_ELSEWHERE = Phrase(
    r"(?:余款|余额|剩余).{0,10}(?:处理)?(?:见|按|依).{0,8}(?:补充协议|附件)"
)
PART_ONLY = Phrase(
    r"as a?n? ?part(?:ial)? ?付款|reserves? (?:its|the|our) (?:claim"
    r"|right)s?[^。;]{0,10}(?:欠款余额|remainder|rest)",
    r"(?:余额|余款|剩余|余欠|差额)[^。;]{0,16}保留.{0,10}(?:主张|权利)",
    r"(?:作为|转为|视为|按|属于?).{0,4}[“「]?部分(?:清偿|还款|偿还)|(?:余额|余款|剩余"
    r"|余欠)[^。;]{0,16}保留.{0,10}(?:追讨|追索|追偿)",
)
"""The payment counts as a part only, or the rest is kept in words."""
FIRST_PART = Phrase(
    r"首付|定金|诚意金|手续费|服务费|保证金|工本费|建档|每[月期]|下期|年利率|已还|已付|逾期(?:的|后|一|未)"
)
"""A sum that is no settlement."""
