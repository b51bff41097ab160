"""Whether interest runs while the plan is kept: it stops, it has a rate, or nothing is said."""

from forbear.reading.statements.phrase import Phrase

_INTEREST = (
    r"(?:利息|息费|罚息|计息|利率|年息|月息|日息|复利|违约金|占用费|滞纳金|欠息|停息"
    r"|(?<![罚利出消信休不停年月日])息"
    r"(?![相怒事])|逾期费|financ\w+ charges?)"
)
INTEREST = Phrase(_INTEREST)
"""Interest or penalty is spoken of."""
_NONE = (
    r"(?:不|没|无(?!条件|论)|停|(?<!减)免(?!除)|(?<!归)零|冻结|锁定|放弃|抛弃|搁置|豁免期"
    r"|(?<![\d.-])0(?!\d)"
    r"|frozen|freez|froze|停止|stopp|free|cease|suspend|nil|zero|neither|n't)"
)
NO_INTEREST = Phrase(
    rf"{_NONE}[^,。;]{{0,14}}{_INTEREST}",
    rf"{_INTEREST}[^,。;]{{0,12}}{_NONE}",
    r"(?:停|免|无|零)息",
    r"(?:只|光|纯|仅|都是|均为|全是|就是)[^,。;]{0,6}本金|(?:entirely|only|all)[^.;]{0,20}本金"
    r"|本金(?:only|仅)",
    r"不(?:会|再|得|往){0,3}(?:多出?|增加|加(?!理|盖|以|入|急)|涨|跳|滚)[^。;]{0,10}(?:钱|元|块"
    r"|分|$"
    r"|[,。])"
    r"|(?:金额|总额|账单|欠款|余额)[^。;]{0,16}(?:定死|锁定|冻结|不变|固定)|双停|全停",
    r"无(?:further|more|extra|additional|other) (?:charge|cost|sum)|what(?:Ⓑ"
    r"| you) owe[^.;]{0,20}stays",
)
"""It stops, is zero, or the sum owed stays as it is."""
NOTHING_MORE = Phrase(
    r"^(?:[^。]{0,30}:)?(?:不|没|无|停|nope|全停|都停|否)|就停|都停|不(?:算|收|加|涨)"
)
"""No, in answer to a question."""
_NUMBER = (
    r"(?:\d[\d.]{0,12} ?(?:%|‰|厘|分(?!期|之|\d)|per ?cent)|百分之|千分之|万分之|日万"
    r"|[一二三四五六七八九]厘"
    r"|月息[一二三四五六七八九半]分|分五)"
)
_RATE_WORD = (
    r"(?:利率|年化|年息|月息|日息|月费率|费率|利息|计息|占用费|单利|复利|息(?!费)|bears|accru"
    r"|年利率|每年|年(?=\W|$)"
    r"|rate|charged)"
)
RATE_NAMED = Phrase(
    rf"{_RATE_WORD}[^。;]{{0,22}}{_NUMBER}|{_NUMBER}[^。;]{{0,14}}{_RATE_WORD}",
    r"利率[^。;]{0,26}(?:lpr|市场报价|基准利率)|(?:lpr|基准利率)[^。;]{0,12}(?:计|付|收)",
)
"""A rate with its number."""
INTEREST_AS_BEFORE = Phrase(
    r"(?:利息|计息|息)[^。;]{0,14}(?:照|按|依|仍|继续|照旧)[^。;]{0,16}(?:原|合同|利率|约定|旧"
    r"|计|算|收)"
    r"|照(?:样|常|旧|原)[^,。;]{0,6}(?:算|计|收|付)[^,。;]{0,4}息|利息还是要|(?:按|依"
    r"|照)[^,。;]{0,14}利率"
    r"[^,。;]{0,6}(?:计|付|收|算|结)|(?:按|依|照)[^,。;]{0,14}计息",
    r"(?:利息|罚息)应?(?:continue|keep|run|accrue)|accrues|contract(?:ual)? rate|rate stated"
    r"|before",
)
"""Interest goes on as in the old contract."""
INTEREST_IN_ROW = Phrase(
    r"(?:第\d+期|期次|期数|每月|每期|还款日|\d{4}-\d\d-\d\d|自\d{4}年)[^。;]{0,60}(?:利息"
    r"|息)[^\d。;]{0,4}\d",
    r"\(本(?:金)?\d[^。;)]{0,14}息\d",
    r"分\d+期of本金 and利息|(?:本金 and利息|等额本息|本息)[^.;。]{0,14}(?:每月|rmb|cny|每期|\d)",
)
"""A row or an instalment that has its interest beside the principal."""
PAID_AT_ONCE = Phrase(
    r"一次性?(?:支付|付|还|缴|归还|清偿|结清)[^。;]{0,30}(?:了结|结清|两清|终结|消灭|清偿|完结)",
    r"分1期[^;]{0,60}(?:clos|settle|discharge|ends|终止|结清)",
)
"""One payment ends the debt."""
NOT_YET_SO = Phrase(
    r"请求(?!权)|申请(?!人)|希望|帮Ⓑ|争取|可(?:视|酌|考虑|以考虑|根据)|是否|视[^,。;]{0,10}情况"
    r"|酌情|考虑|说不准|能不能"
    r"|不(?:予|能|可|会|得)?减|先[抵冲]|抵充|最高|提前|(?:放弃|不得)(?:就|对)|争[辩执议]|异议"
    r"|抗辩|投诉",
    r"consider|has asked|under review|request|at our discretion|酌情|up to \d|可(?:reduce|freeze"
    r"|consider)",
)
"""A wish, or left to the lender."""
OF_THE_PAST = Phrase(
    r"截至|截止|截到|计到|统计至|尚欠|以前产生|此前|之前(?!\d)|过去|已(?:支付|产生|收取|付|缴"
    r"|经入)|历史|累计已|当初|曾|开具"
    r"|原(?:合同|契约|贷款合同|借款合同|协议)?(?:约定|所载|规定)的?[^,。;]{0,8}(?:为|系|是"
    r"|年利率)|合计|共计|总额为",
    r"accrued|as (?:at|of)|up to|under原合同|(?<![a-z])was(?![a-z])|arrears of",
)
"""What was charged until now."""
ON_A_LATE_ONE = Phrase(
    r"(?:逾期|违约|迟延|延迟|未(?:能)?(?:按|还|付|缴|足)|没还|晚)[^,。;]{0,10}(?:的(?:,|$)|者|后"
    r"|次日|则)"
    r"|(?:逾期|违约|迟延)[^,。;]{0,4}(?:期间|部分|金额)|逾期将|迟延利息|提前|一旦逾期|Ⓛ(?:逾期"
    r"|违约)",
    r"(?:如|once|when|on)[^.;]{0,20}(?:未付|miss|late|逾期|违约|default|overdue)|paid逾期|逾期bears"
    r"|overdue|违约 rate|default rate|ahead of time",
)
"""Only when an instalment comes late or early."""
PAID_LATER = Phrase(
    r"(?:一|每)个?月(?:就)?(?:还|给|转|付)|按月(?:收|付|还|缴)|头期款|首付款?[^。;]{0,30}余款"
    r"|部分(?:还款|清偿),?(?:其余|余款)"
)
"""Payment is moved into the future in other words than instalments."""
