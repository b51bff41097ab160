"""Paying a plan off before its time, and what it costs."""

from forbear.reading.statements.phrase import Phrase

PAID_EARLY = Phrase(
    r"中途(?:还清|结清|退出|清偿)|(?:提前|提早|提先)(?:[^。;,到]{0,4}?)(?:还(?!款日)|清|结|归还"
    r"|偿|付|支付|终止分期|赎|缴)|(?:提前|提早)[^。;,]{0,6}(?:还清|结清|清偿|归还)",
    r"缩短期限|exit费|(?:期|月|年)(?:之|以)?(?:内|前)[^。;,到未付]{0,4}(?:归还|偿还)(?:余|全部|剩)"
    r"|早(?:点|些|啲|日)?(?:还|清)|早(?:过|于)[^。;,]{0,8}(?:还|清|到期)|结清日早于"
    r"|先把[^。;,]{0,6}还完|明天就还完|一把清|想一次还清|要一次还清"
    r"|(?:申请|才能|方可|允许)[^。;,]{0,4}一次性?(?:归还|还清|结清)余?款?",
    r"未(?:到|届|至)(?:约定)?(?:期|期限|到期日)(?:而|就|即)?(?:清偿|还清|结清|归还|还)",
    r"(?:首年|[一二两三四五六\d]+年|[\d一二三四五六十]+个?[期月]|第[\d一二三四五六十]+期)(?:之"
    r"|以)?(?:内|前)[^。;,到未付]{0,4}(?:还清|结清|清偿|清贷)",
    r"prepa(?:y|id)|preclos|pre-clos|foreclos|(?:pay|paid|paying|settle[ds]?|clear"
    r"|clos)[^。;]{0,20}(?:early|sooner|ahead)|pay"
    r"(?:ing)? (?:it |the [a-z]+ )?off(?:本协议)?(?:之前|before)|(?<![a-z])early ?(?:settle"
    r"|re-?pay|redemption"
    r"|closure|付款|exit|payoff)|ahead of (?:schedule|time)"
    r"|settl(?:e|ing) (?:sooner|early)|(?:clos|clear|pay|redeem)\w* (?:it |the (?:plan|loan)"
    r"|本协议|this|off |everything ){0,2}(?:early|sooner|ahead)|lock-?in|breakage",
)
"""The plan is paid off before its time."""
COSTS = Phrase(
    r"工本费|加收|(?:付|交|给|掏|收)[^。;,清还]{0,10}费|payable in full|(?:remain|stay)s? payable"
    r"|无(?:reduction|rebate|discount|saving|refund)|不(?:reduce|lower|save|refund|rebate)"
    r"|(?:付|交|给|掏)[^。;,清还]{0,8}(?:息|利钱)|罚[^。;,清还]{0,8}(?:息|元|块|钱)|违约金|补偿"
    r"|赔偿|手续费|操作费|服务费|管理费|担保费|审批费|终止费|费用|费率|罚(?!息免)|补[收缴]"
    r"|资金占用|收(?:取)?[^。;,]{0,10}(?:%|百分之|千分之|元)|\d%"
    r"|(?:百分之|百分点|千分之)|(?:利息|息费)[^。;,]{0,18}(?:照|全|足|补|交|付|不减|不退|不会少"
    r"|一分|总和|原约定|仍按|算满|计足)"
    r"|(?:照|全额|足额|全部|计足|按全|付足|交足)[^。;,]{0,12}(?:利息|息费|全年|成年利息|原总额"
    r"|单全收)|原期限|补足|退回已|吐回|补交|补回|不退费|全年计收"
    r"|(?:remaining|still|all)[^。;,]{0,12}(?:费|利息)|(?<![a-z])(?:fee|charg|penalt|premium"
    r"|cost(?:s|Ⓑ)|breakage|forfeit|£|compensat)|罚息"
    r"|费用由Ⓑ",
)
"""It costs something."""
BARRED = Phrase(
    r"可以拒绝|不得[^。;]{0,8}(?:缩短|一次)|不to?pay off|不给(?:办|操作)|不(?:pay off|prepay"
    r"|settle early)"
    r"|不(?:接受|支持|受理|允许|得|能|可|准|予|享有)[^。;,]{0,14}(?:提前|提早|早还|一次|清偿|结清)"
    r"|(?:提前|提早)[^。;]{0,20}(?:不(?:接受|支持|受理|允许|能|可|准|予)(?!收|撤))"
    r"|(?:满|届满|过)[^。;,]{0,6}(?:期|月|年)后?(?:方可|才可|才能|始得)|锁定期|仅限|只能在|(?:得"
    r"|可|有权)拒绝|自行决定|审批|批准|批下来|批了才|不批|经[^。;,]{0,6}(?:书面)?同意"
    r"|预存|不冲减|每年限|(?:可|不)prepay|consent|lock-?in|不(?:permitted|allowed|possible"
    r"|accepted)|withhold",
)
"""It is barred, or needs a consent that may be refused."""
PREPAY_FREE = Phrase(
    r"(?:不|无|免|没有?|毋|唔)(?:再|需|须|另|会|得|用|使|加|予|必){0,2}(?:收|付|支付|计收|交|缴"
    r"|给(?!操作|办)|掏|缴付"
    r"|罚钱|加收|(?:加计|计取)(?!其[他它余])|产生|承担|额外|因Ⓑ|提前还款违约金|任何|违约金|手续费"
    r"|费用)(?!.{0,4}利息的?(?:减免|优惠))"
    r"|免(?:收|除|了|掉)|(?:全|都|全部|一律)免|[为是均]零|零(?:费|手续|违约|成本|元)"
    r"|(?<!\d)0(?:\.0+)?元|取消|豁免|free of|at no|费用无|无需审批|[ⓁⓊ]不得[^。;,]{0,14}(?:限制"
    r"|拒绝)|实际(?:借款|期间|用款|天|占用"
    r"|还款|使用)|[计算][至到]"
    r"|不罚|无[a-z ]{0,14}(?:premium|penalty|罚息|charge)|为止|按日计|奖励"
    r"|(?<!不)(?<!不予)(?:按比例)?退(?:还)?(?:多收|未|给Ⓑ|Ⓑ)|不得(?:拒绝|限制|阻)|随时"
    r"|无关|删除|不适用,|说错|不收的|不再|终止$|次日停止|无条件|少付|no charge|仅for the日|无费"
    r"|无(?:fee|charge)|(?<!减)免付|九折",
)
"""It is free, or interest is for the days alone."""
BUT_COSTS = Phrase(
    r"(?:但|不过|惟|但是)[^。;]{0,24}(?:收|付|缴|交|补|应|须)[^。;]{0,16}"
    r"(?:违约金|补偿|费|%|百分之|千分之|利息|元)|but[^。;]{0,40}(?:fee|charge|premium|%)"
)
"""The exception takes the freedom back."""
PREPAY_ELSEWHERE = Phrase(
    r"提前(?:还款|结清|清偿)[^。]{0,10}(?:以|按|见).{0,14}(?:说明|公告|页面|规则).{0,4}(?:为准)?"
)
"""The cost is said elsewhere."""
