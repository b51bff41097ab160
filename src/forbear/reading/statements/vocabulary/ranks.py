"""Which paper wins: this one, the old contract, a system or the lender's own rules."""

from forbear.reading.statements.phrase import Phrase

_OLD = (
    r"(?:原合同|旧(?:约定|合同|约)|老合同|原来的?(?:条款|合同)|(?:借款|贷款|信贷|主)(?:合同|协议"
    r"|契约)书?|(?<!本)(?<!两份)合同(?!利率|编号)|借据|系统|后台"
    r"|账单|记账|电脑|app|公告|(?:内部|公司|业务|产品|官网|协商|管理|Ⓛ|Ⓤ|银行)(?:的)?(?:规则|规章"
    r"|制度|规定|政策)|规章制度|章则"
    r"|章程|业务规则|internal policy|policy|rules|facility agreement|sanction letter"
    r"|loan (?:documents|contract)|the old|《[^》]{2,20}(?:合约|合同|细则|条款|规则)》|细则|该条款"
    r"|original (?:repayment )?terms|原件[^。;]{0,12}(?:terms|documents))"
)
CONFLICT = Phrase(
    r"不一致|不一样|冲突|[抵牴]触|不符|出入|(?<!毫无)不同|差异|矛盾|歧义|歧异|不一[,，]|打架|对不上"
    r"|相悖"
    r"|不能互相|conflict|inconsisten|discrepanc"
    r"|differ|notwithstanding|不论anything|尽管有本协议|两者|另有规定"
)
"""Two papers differ."""
OLD_FOLLOWED = Phrase(
    rf"(?:以|按|依|照|从|适用|遵照|遵守|执行|看|跟返|听|按照|依照|follow"
    rf"|遵从)(?!本协议)[^,。;]{{0,14}}{_OLD}|从其规定|更新后的规则|原合同[^。;]{0, 24}(?:仍|照旧"
    rf"|继续)[^,。;]{0, 4}适用|不予适用|按(?:原合同|借据|公司)"
)
"""The other one is followed."""
OLD_FIRST = Phrase(
    rf"{_OLD}[^,。;]{{0,16}}(?:优先|prevail|precedence|priority|override|supersede|govern|paramount"
    rf"|说了算|赢|高于|policy appl|应?appl(?:y|ies))"
    r"|始终具有优先|原合同(?:应)?为准|(?:app|rules?|policy)(?![a-z])[^。;]{0,40}(?:为准over"
    r"|supersede|prevail)|order of precedence[^a-z]{0,6}(?:原合同|loan)|仍(?:以"
    r"|按)[^,。;]{0,20}签订的合同为准|完全受原合同约束"
    r"|保留按原合同[^,。;]{0,6}执行的权利|(?:terms|原合同)[^,。;]{0,14}remain paramount"
)
"""The other one ranks first, whatever this paper says."""
SYSTEM_COUNTS = Phrase(
    r"(?:金额|数字|数额|多少|应还)[^。;]{0,24}(?:以|看|依|按)[^,。;]{0,12}(?:系统|后台|账单|记账"
    r"|电脑|原合同)(?!入账|到账)"
    r"|^以系统为准"
)
"""A system or the old contract decides what is owed."""
NOTHING_CHANGED = Phrase(
    r"不(?:构成|视为|属于|作为|是)[^,。;]{0,6}(?:原合同|(?:借款|贷款)合同)[^,。;]{0,10}(?:变更|修改"
    r"|替代|更新|补充)"
    r"|不构成新的合意|不变更[^,。;]{0,6}原?合同|不(?:改变|变更)原合同"
    r"|不具有变更合同|一字不改|一条都不变|(?:合同|条款)没改|签这个只是走流程"
    r"|不(?:影响)?、?不?(?:变更|改变)原合同|仅为还款提示"
    r"|(?:金额|本协议|本页|方案|本函|减免|数字|页面)[^。;]{0,14}(?:仅|只)?(?:供|作)(?:参考|叁考)"
    r"|无in本协议.{0,8}(?:changes?|alters?|修改|affects)[^,。;]{0,6}原合同|(?:原合同"
    r"|Ⓛ的?权利)[^,。;]{0,10}不(?:因|受)本协议[^,。;]{0,6}(?:变更|影响|改变)"
)
"""This paper changes nothing."""
THIS_ONE_WINS = Phrase(
    r"(?:以|按|依|优先适用|适用|听)(?:双方)?(?:本协议|新(?:约定|合同)|变更后|咱们今天|今天|确认书"
    r"|双方签)|本协议(?:优先|为准|prevail)|本协议prevail"
    r"|未约定|未尽|没有?约定|没有?(?:提到|写到|规定)|没写到|其他条款|未被[^,。;]{0,6}修改"
    r"|除[^。;]{0,16}外,?原合同|无dealt|不dealt|save as"
    r"|以中文为准|删除|struck|失效|失其效力|不再适用|作废|要求修改|留意|是否|核对后|按这份|这份来"
    r"|不再 ?appl|无出入|没有出入|不要|不因"
)
"""This paper wins; or the old one only fills its gaps."""
BUT_THE_OLD = Phrase(r"但[^。;]{0,28}(?:从|以|按|适用)原合同")
"""This paper wins only where that suits the lender."""
NOT_LATE = Phrase(r"逾期|违约|未按|default")
"""What follows a default is no question of rank."""
