"""Penalty while a plan is kept: what it is called, that it goes on, and while what."""

from forbear.reading.statements.phrase import Phrase

_PENALTY = (
    r"罚息|违约金|滞纳金|罚款|计罚|该罚的|复利|迟付利息|延滞金|怠金|加倍部分利息|加倍利息|上浮50%"
    r"|逾期(?:费用?|的那个|的高|高利率|利率|管理费|息费)|罚则"
    r"|late (?:payment )?(?:charge|fee|interest|penalt)\w*|overdue rate|penal(?:ty)? ?利息"
    r"|penal 利息"
    r"|违约(?: ?rate| ?charges| ?息费|率)|逾期(?: ?rate| ?penalty)|late息费|penal"
)
_ON = (
    r"不(?:停|会停|暂停|中断)|不 ?(?:suspend|stop|cease)|停不|继续|持续|照(?:常|计|记|收|算|罚|旧"
    r"|样)|(?<!应)仍(?!未|不|欠)"
    r"|依旧|依然|续计"
    r"|还是罚|累[计积算着]|继续累|滚动|逐日|逐月|每[日天]|天天|按日|挂着|挂账|挂帐|单独记账"
    r"|新产生|不予豁免|不在减免|新增"
    r"|计提|入账|在?涨|往上加"
    r"|一并(?:结算|清偿|支付)|一次过|再行清算|后一并|补缴|追收|发生|依约计算|按日率|每月结息|计罚"
    r"|计付|照算|(?<!以)先抵|利率(?:计息|算)|计息|清偿之日|同步|支付[^,。;]{0,10}违约金|计收"
    r"|那个高利率|会走|在走|没停"
    r"|keep|continue|goes? on|carry on|still|accumulat|until fully|appli(?:es|ed)|accrue|bears"
    r"|builds?"
    r"|应pay|collected|arising|throughout|直至|高利率算"
)
PENALTY_RUNS = Phrase(
    rf"(?:{_PENALTY})[^。;]{{0,26}}(?:{_ON})|(?:{_ON})[^,。;]{{0,26}}(?:{_PENALTY})",
    r"(?:贷款)?持续(?:逾期|迟延)|不改变[^,。;]{0,10}逾期|仍(?:按|作|视为|显示|列)[^,。;]{0,4}逾期"
    r"|该罚的还是罚"
    r"|stays? (?:in违约|overdue)|in arrears on|remains? in违约|违约status",
    r"停罚息[^,。;]{0,4}做不到|罚息[^。;]{0,8}remain payable|罚息计至|(?:罚息|违约金|滞纳金)仍会"
    r"|不freezing"
    r"|deemed overdue|违约rate|罚息(?:率)?(?:标准|计收截止日"
    r"|at)",
    r"(?:罚息|违约金|滞纳金|复利)[^。;]{0,16}(?:不因|正常产生|正常计|不(?:停|中止|中断)"
    r"|不会?给?Ⓑ?断|停不了|可停|都走|照走)|仍?处于逾期"
    r"|标志不变|(?:不|并不|并非|没有|无)(?:产生|发生|具有|意味|等于|代表|包含"
    r"|包括)[^,。;]{0,4}(?:停息|停罚|停止计息|免罚|停计)",
    r"罚息不(?:suspend|stop|停止|cease)|罚息runs? on|runs? on regardless|无prejudice to罚息"
    r"|应run from"
    r"|不cure|不(?:stop|停止)罚息|应不(?:stop|停止)|not stop",
)
"""Penalty goes on, mounts up, or is put by to be paid later; or the loan stays overdue."""
MEANWHILE = Phrase(
    r"期间|期内|时段|(?:延期|缓期|展期)[\d一二三四五六七八九十两]|(?:分期|还款|履行|履约"
    r"|摊还)[^,。;]{0,3}中|(?:按|依|照)(?:时|期|计划|方案|约)"
    r"[^,。;]{0,4}(?:还|付|缴|归还)|按月分期|协议不(?:影响|构成)|(?:分期|本协议"
    r"|方案)[^,。;]{0,4}(?:不影响|不改变|只约束|只是|不构成)"
    r"|签约后|签署后|方案已生效|(?:方案|协议|计划)(?:执行|履行)|至[^,。;]{0,12}清偿"
    r"|清偿(?:之日)?为?止|还清|无论[^,。;]{0,6}按|已达成|履行本|按月给着|慢慢还"
    r"|分着还|分开还|每个?月(?:的|都|照着|照|按)?还|最后一[天期]|末期|期满后|前述\d+期|[还付缴]着"
    r"|照着还|还完|延后归还"
    r"|计划(?:不构成|还都)|持续逾期|视为持续"
    r"|五级分类|等到Ⓑ还|全部结清以前|标识保留|逐月|同步累计"
    r"|on本协议|under本协议|in force|during|while|even though|notwithstanding|不论|timely"
    r"|extension|monthly付款"
    r"|each month|over the"
    r"|settlement period|the plan|until fully|直至fully|stays in|分期|不freezing|in arrears on"
    r"|term(?![a-z])|last一期|last payment|months of",
    r"按月(?:履行|还本|付本)|给Ⓑ分|准时|月月|就算|不因(?:本|此|分期)|照着(?:方案|协议)"
    r"|逾期状态|by本协议|regardless|schedule|agreed付款"
    r"|agreed payments|keeping to|while",
)
"""While the plan runs and is kept."""
PENALTY_STOPS = Phrase(
    rf"(?:{_PENALTY})[^,。;]{{0,12}}(?P<core>停止|停计|停收|停掉|今天就断|归零|清零|冻结|免|为0"
    rf"|为零|0\.00|解除|不再"
    rf"|(?<!予)不(?:另)?(?:计|收|产生|生|新增)|没有|取消|减至|无新)",
    rf"(?:停止|停计|停收|冻结|(?<!减)免[除收掉计]?|不再|不(?:另|再)?(?:收|计|产生|适用)|不会有"
    rf"|没有|无|取消|解除)[^,。;]{{0,10}}"
    rf"(?:{_PENALTY})(?!.{{0,6}}做不到)",
    r"归零|罚息已结清|不(?:会)?(?:涨|增加|累[计积]|再走|动)|并非照|系统[^。;]{0,12}停止计息"
    r"|再给?Ⓑ?(?:核|免|销)掉|逾期天数清零|恢复正常|签约后不再|后不再计|前一日为止|计算至签约日止"
    r"|frozen|waived|none accrues|reclassified|停止on|停止the|stops? on|应be levied so|无penal"
    r"|neither",
)
"""Penalty stops or is let go."""
MISSED_ONLY = Phrase(
    r"未按|(?<!or)未付(?!款)|未缴|未足额|逾期的(?!事实|那个|标)|该期|当期|那一?期|某期|哪一期"
    r"|此期|晚于|迟缴|次日起|逾期后|到期未|如不签"
    r"|(?:如|若|一旦|倘|凡)[^。;]{0,24}(?:逾期|未|违约|不按|迟|晚|失约)|违约(?:的|后|时|之日|者)"
    r"|逾期(?:超过|还款的|时|者|部分)"
    r"|迟延(?:的|者|给付|清偿)|任[何一]一?期|连续|其余各期|否则|失效|终止|解除|出现|起诉"
    r"|之日起恢复|期满仍|仍未|逾期期间|贷款逾期|按时还就没有|只要Ⓑ?按时"
    r"|除[^,。;]{0,6}罚息|照收罚息,另|另(?:按|须|有权)|酌减|Ⓛ(?:不|未|逾期)|展期费",
    r"(?<![a-z])misse|如任|fails?(?![a-z])|so long as|for each日of delay|delay",
)
"""Penalty comes only of a missed instalment or of a plan that has ended."""
