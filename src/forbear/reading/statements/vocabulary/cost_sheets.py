"""The cost sheet: its names, when it comes, and lists in the paper that are as good."""

from forbear.reading.statements.phrase import Phrase

SHEET = Phrase(
    r"明示表|成本明示|费用明示|息费明示|融资成本|综合成本|成本页|资金成本",
    r"(?:成本|费用|收费|息费|开支)(?:的)?(?:说明|披露|揭示|揭露|告知|一览|清单|明细|总)?(?:表|书"
    r"|单(?!据)|页面)",
    r"产品资料概要|总费用年百分率|总成本|费用 ?(?:disclosure|sheet|statement|breakdown|table"
    r"|summary|schedule)|(?:statement|sheet|table|list|schedule) of [a-z ]{0,40}费用"
    r"|key facts|all-in|table listing|disclosure sheet",
    r"(?:逐项|全部|所有)[^,。;]{0,10}(?:成本|息费)",
)
"""A sheet of all costs, by any of its names."""
SHEET_FIRST = Phrase(
    r"签(?:署|约|订|字|名|章|立|收日期)?(?:之|以)?前|事前|事先|(?<!完)先(?:看|阅|交|发|给|于|行|出)"
    r"|早于|同时交付|阅读后|(?:已|看|读|阅)[^,。;]{0,4}满|ahead of|之前|in advance"
    r"|已(?:经)?[^,。;]{0,12}"
    r"(?:交|阅|签收|展示|出示|看过|收到)"
)
"""It comes before anybody signs."""
SHEET_LATER = Phrase(
    r"(?:签(?:署|约|订|字|名|立)?|生效|结束|还款|放款|入账|到账|办理|结清)(?:完成|完毕)?(?:之后|后"
    r"|完|了)"
    r"[^。;]{0,16}(?:寄|推|提供|交|发|给|送|出|补)",
    r"补(?:发|交|给|寄|送|出|提供)|后补|另行(?:寄|提供|出具|发|交|告知)|先签|签完"
    r"|(?:随后|稍后|回头|事后|后面|以后|日后|之后|过后|改天|届时|将在)[^,。;]{0,16}(?:寄|推|提供|交"
    r"|发|给|送"
    r"|出具|补)|to follow|sent later|later on|之后 ?(?:the )?(?:sign|execut|first)",
)
"""It is to follow."""
SHEET_OLD = Phrase(
    r"原(?:件|贷款|借款|合同|放款|授信|协议)[^。;]{0,16}(?:明示|成本|sheet)"
    r"|(?:明示表|sheet)[^。;]{0,12}原(?:件|贷款|借款|合同)|original"
)
"""It is that of the old loan."""
SHEET_REFUSED = Phrase(
    r"放弃|免除the right|免于|未(?:向|提供|出示|交|予)|不(?:再|另|予|重复){0,2}(?:提供|附|出具|披露"
    r"|说明)"
    r"|明示表(?:这个)?[^,。;]{0,4}没有|没有[^,。;]{0,4}表|可(?:以)?(?:视|酌|根据|应|索|向)|视情况"
    r"|酌情"
    r"|如需|(?:可|有权)[^,。;]{0,8}(?:索取|索要|要求)|无is provided"
)
"""There is none, or only if the lender likes."""
COST_WORD = Phrase(r"成本|费用|收费|息费|逐项|各项|all费用|费用of")
"""A list of costs is announced."""
RATE_A_YEAR = Phrase(
    r"(?:年(?:化|利率|息|率|费率)?|/年|每年|一年)[^,。;]{0,8}(?:\d|百分之"
    r"|[一二三四五六七八九十]{1,3}(?:点|个点"
    r"|厘|分))|\d%(?:/?年|每年|一年)"
)
WHEN_LATE = Phrase(r"罚息|逾期|晚还|违约|迟延|拖欠")
NOTHING_ELSE = Phrase(
    r"(?:此外|除此(?:之外|以外)?|除(?:以上|上述|前述|上列|上面)[^,。;]{0,6}外?,?|以外|其他|其它|其余|别的|另外|表外|啥)[^,。;]{0,10}"
    r"(?:不|无|没有|没|为零|零|是0)",
    r"(?:不存在|没有|无|别无|不另|不再另|再无|并无)[^,。;]{0,6}(?:其他|其它|别的|额外|任何|收费"
    r"|费用)"
    r"|一分没有|不会新增|无else",
)
"""Nothing else is charged."""
COMPANY_LOAN = Phrase(
    r"企业(?:流动资金|经营性?)?贷款|借款(?:人|企业):.{0,30}公司|Ⓑ:.{0,30}(?:有限公司|公司)"
)
SIGNED_FIELD = Phrase(
    r"(?:签(?:署|订|约|字|立)(?:日期?|时间)?|签订日).{0,4}|签署|立据日|立约日|已办理|accepted|点击"
    r"|确认(?:时间|日期)"
)
"""Words beside which the day of signing stands."""
_AND = r"(?:、|和|及|与|或|以及)"
_CHARGE = r"(?:罚息|复利|违约金|滞纳金|(?:手续|服务|任何|其他|一切)?费用?)"
NO_COST = Phrase(
    r"(?:不(?:再|予|另|会)?(?:计|收|算|产生)(?:收|算|取)?|免(?:计|收)|停止?(?:计|收)(?:收|算)?"
    r"|概?无|没有)"
    rf"(?:任何|一切|所有)?(?:利息|息费){_AND}?{_CHARGE}",
    r"不计任何利息和手续费|不计息,?(?:亦|也|且)?无(?:违约金|罚息|任何费用)",
    rf"(?:利息|息费)(?:{_AND}{_CHARGE}){{1,4}}(?:都|均|全部|一律|也|皆|全)?(?:不(?:再)?(?:收|算|计"
    rf"|要)|停"
    r"|免(?:计|收)|为零|为0)",
    r"利息 ?[0零]元?[、,]罚息 ?[0零]元?[、,]|wanted利息[^。;]{0,6}wants无",
)
"""The plan costs nothing."""
OLD_CONTRACT = Phrase(r"原合同|(?:借款|贷款)合同|loan agreement")
SIGNERS = Phrase(r"Ⓑ|Ⓛ|经办|签|章|债务人|承诺人|保证人|配偶|signed")
"""Who signs at the foot of a paper."""
SIGNING = Phrase(r"签(?:署|订|约|字|名|章|收)|立约|承诺人|sign|确认方案")
"""Something is to be signed at all."""
SHEET_ITEMS = Phrase(
    r"(?:明示表|融资成本)[^。;()]{0,6}(?:\([^()。]{0,20}\) ?(?=:)|\()?[^。;(:]{0,4}"
    r"(?:载明|列明|所列|仅列|包括|列出|只有|上面有|:)(?:项目)?:?"
    r"(?! ?(?:签|已|在|由|见|经|附|确认|是否|有|无))(?P<items>[^。()]{2,60})"
)
"""The paper tells what the cost sheet lists."""
SHEET_OF_ZEROES = Phrase(
    r"(?:各项|全部|全是|都是|每一项|所有项目|项项|均)[^。;,]{0,6}(?:为|是)?(?:零|0(?!\d))"
)
"""The cost sheet lists nothing but zeroes."""
