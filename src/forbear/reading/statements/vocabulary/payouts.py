"""Less arrives than is owed: interest, fees or deposits kept back when a loan is paid out."""

from forbear.reading.statements.phrase import Phrase

PAYOUT = Phrase(
    r"放款|发放|拨[付款]|核贷|出款|下款|打款|续贷|转贷|新增贷款|新(?:的)?(?:贷款|借款|借据)"
    r"|借新还旧|重组贷款|贷款(?:资金|额|款项|金额|中|里)|借款(?:时|金额|额|中)"
    r"|借据|条子|合同(?:写|金额|额|载明|本金)|到账|到手|实[付收领]|交付借款|这[^,。;]{0,3}万里"
    r"|打到卡里|借(?:到|你)|Ⓑ借款|借[一二三四五六七八九十两]{1,3}[万千]|remaining|本金(?:内|中"
    r"|里)预?先?扣|借款[^,。;]{0,6}(?:万|\d)"
    r"|disburs|drawdown|payout|proceeds|loan amount|new loan|the ?loan|refinanc|is lent|upfront"
)
"""A loan is being paid out."""
KEPT = Phrase(
    r"(?P<core>砍头息|先扣|预扣|坐扣|代扣会员|扣(?:除|收|掉|下|足|留|划|增信|了)?(?!款)|预(?:先)?收"
    r"|先(?:收息|收利息|留)|利息先付|先付利息|paid in advance|=[^,。;]{0,8}-[^,。;]{0,8}(?:息|费)"
    r"|提前收取|提前扣|截留|留存|预留|抵作|划走|提取|当场交回"
    r"|收取全年|从[^,。;]{0,10}(?:划转|收取)|withh|deduct|retain|net(?:ted)? off|taken out"
    r"|taken from|less processing|discounts?|subtract|debited from the (?:new )?loan"
    r"|kept back|贴息放款|押金|差(?:额|的)(?:为|是|系)|减去全部)"
)
"""Something is kept back."""
CHARGE = Phrase(
    r"利息|息|费|保险|保费|保证金|押金|准备金|管理金|服务金|本息|分\d{1,2}期|instalments|insurance"
    r"|中间人|fee"
    r"|charge|deposit"
)
LESS_ARRIVES = Phrase(
    r"(?:到手|实(?:际)?(?:到|付|收|放|领|拨|交付|支付|得)|净额|转你|打(?:给)?[^,。;]{0,3}\d"
    r"|给[^,。;]{0,2}打|你拿|收到的|实际给|手上|转账\d|receive|disbursed|pays the)"
)
FULL_PRINCIPAL = Phrase(
    r"(?:合同|借据|条子|欠条|账上|应还)[^,。;]{0,8}(?:仍|还是|写|记|为|额|不变|不改|照计|金额|\d"
    r"|[一二三四五六七八九十]万)|借(?:款)?(?:人民币)?(?:\d|[一二两三四五六七八九十])|不改变|照计"
    r"|为本金|差额为|note is for"
    r"|repay|unchanged|full本金"
)
NOT_KEPT = Phrase(
    r"无(?:利息|费)|以?实(?:际)?(?:收|到账|放款|到手)[^。;]{0,8}(?:金额)?为(?:本金|原本|借款)"
    r"|以(?:实|到账|\d)[^。;]{0,10}为(?:借款)?(?:本金|原本)|减去,|调减|按实际|实际拿到|从本金中减"
    r"|自(?:借款)?本金中扣|treat"
    r"|已(?:归)?还(?:的|本金|三期|期)|已缴|尚欠|多还|减免|应还总额|骗局|别信|refuse|有权要求|禁止"
    r"|还款日|每月|当期|绑定|到期款|一分不少|足额|全数交付|每季|要求取消"
    r"|扣款账户|指定账户|退还|还款账户|逾期|取整"
)
KEPT_BACK_UNSAID = Phrase(r"放款时收取的费用.{0,8}以")
