"""What interest and penalty run on: old interest made principal, penalty that bears penalty."""

from forbear.reading.statements.phrase import Phrase

_INTO = (
    r"(?:并入|转入|转为|转作|转列|转成|转到|滚入|滚到|滚进|滚存|滚成|计入|列入|写入|写进|写成|加入"
    r"|加到|加进|加埋"
    r"|摊入|折算|结转|合并|并到|并作|并为|并成|纳入|变成|变为|算作|算成|算进|算为|化为|放进|充作"
    r"|视为|视同"
    r"|作为|构成(?!\()|成为|都算|added? (?:to|together)|becomes?|rolled|put|converted?|form part"
    r"|combined|included in)"
)
_PRINCIPAL = (
    r"(?:本金|本里|本中|本钱|新欠条|新借条|新借据|新增(?:贷款|借款)|借款的?本|分期金额|principal"
    r"|the loan"
    r"|(?:the|into)欠款余额|into the arrears|term loan|新本|你借我的本)"
)
MADE_PRINCIPAL = Phrase(
    rf"(?P<core>{_INTO})[^,。;(]{{0,22}}{_PRINCIPAL}(?!账户)"
    r"|(?P<other>capitali[sz]|本金化|资本化|利滚利|息转本|利滚到本|re-ageing|compounds?\b)"
)
"""Something is turned into principal."""
NEW_BASE = Phrase(
    r"(?:新(?:的)?(?:借款|贷款|贷|分期|借据)?|分期|展期|延期后?的?(?:贷款)?|计息"
    r"|重组后?的?(?:贷款)?|换约后之?(?:贷款|借款)?"
    r"|调整后的?(?:计息)?|新借据)本金|调整后的计息|(?<!全部)(?<!均)(?<!仅)为(?:新的?)?(?:借款)?本金(?!的)"
    r"|计息(?:的)?(?:基数|基础|本)|重组金额|分期金额|借新还旧金额"
    r"|(?:restructured|modified|new|consolidated)(?: |-)?(?:本金|欠款余额|balance)|(?:以|按|在"
    r"|就)(?:该|这个|此)总(?:额|数)"
    r"|总(?:额|数)上"
)
"""A base that is named anew."""
NEW_PRINCIPAL = Phrase(r"新(?:的)?本金|新原本|new本金")
SUMMED = Phrase(
    r"总(?:额|和|数|计)|合计|(?<!等额)本息|连本带[利息]|账单|应(?:还|付)(?:款|总)|全部(?:欠款|应付"
    r"|款项)|[含(（][^,。;)]{0,8}(?:利息|息费|罚息|违约金|欠息)"
    r"|(?:含|包含|包括|including|plus|covering)[^。;]{0,16}(?:利息|息费|罚息|违约金|欠息)"
    r"|[+＋加和、][^,。;]{0,6}(?:利息|欠息|罚息|息费)"
    r"|(?:利息|欠息|罚息)[^,。;]{0,6}(?:构成|组成|合成|合并|并成)|[上前]列?[三四两]项|总欠|三项"
    r"|为欠息|added together|combined|three figures"
)
"""It holds more than principal."""
REWRITTEN = Phrase(
    r"(?:重新|从新|重|另|更换|换)[^,。;]{0,8}(?:打|写|立|出具|签|借)[^,。;]{0,12}(?:条|据|欠条|借款"
    r"|契约|合同)?|换据|借新还旧|新借款合同"
    r"|新(?:发放)?(?:的)?(?:那?这?笔)?贷款|一?笔新(?:的)?(?:贷款|借款)|重组贷款|另立|新借据|新条子"
    r"|新的这笔|new (?:loan|note|credit)|replaced by"
    r"|refinanc"
)
"""A new note or loan takes the place of the old one."""
OLD_INTEREST = Phrase(
    r"利息|欠息|息费|罚息|违约金|(?<!等额)本息|连本带[利息]|逾期息|复利|滞纳金|总(?:额|数|和)"
    r"|应[付还]款|arrears|利滚|余欠|全部(?:债务|欠款)"
)
"""Interest and charges that have run up."""
PAYS_OLD = Phrase(
    r"用于|用来|归还|清偿|偿还|还掉|结清|还旧|covering|repay|包括|包含|含|合在一起|加起来|合起来|写"
    r"|打|plus|共|以"
)
"""The new note or loan takes them in."""
NO_NEW_BASE = Phrase(
    r"提前收取|收到的|单列|单独|另列|分列|另账|不生息|不再?计(?!算)(?:任何)?(?:利)?息|挂账不|调出"
    r"|恢复为|冲减|先抵|不同意|拒绝|投诉|举报|另由|自行结清"
    r"|已(?:付|还|缴)(?:的)?利息|多收|退(?:还|回)|以未(?:偿)?还本金|不含任何|利息停|(?:仅"
    r"|只)[^,。;]{0,10}本金(?:走|计|余额)|不计任何|均?为?本金,?(?:不|无)"
    r"|免(?:除|收|了)[^,。;]{0,4}(?:利息|欠息)|停止计|excluded|separately|deleted|每期均为"
)
"""Only principal bears interest, or nothing does."""

_PENALTY = (
    r"(?:罚息(?!利率|率)|违约金(?!率)|滞纳金|罚的钱|罚款|罚金|逾期费用|penal ?(?:charges?|息费"
    r"|利息)|late费|违约息费"
    r"|(?:a|the)罚息)"
)
PENALTY_HELD = Phrase(_PENALTY)
POINTS_BACK = Phrase(
    r"[上前](?:述|列|开|表)|以上|此[^,。;]{0,6}元|合计数"
    r"|第[\d一二三四五六七八九十壹贰叁肆伍]{1,3}(?:条|项)|above|recital"
)
"""What is meant was listed before."""
PENALTY_BEARS = Phrase(
    rf"{_PENALTY}[^。;]{{0,30}}?(?P<core>生息|计息|计复|有复利|复息|计罚|再罚|加罚|算利息|再?算罚息"
    rf"|计收?(?:利息|罚息|复利|迟延利息)"
    r"|(?:产生|加收|加计|再计|计算|征收|收|计)[^,。;(]{0,10}(?:利息|罚息(?!利率)|复利|万分之|千分之"
    r"|%)|适用[^,。;]{0,8}逾期利率"
    r"|滚存|视为借款|bears?|attracts?|earns?|compound|利息 ?levied|charged利息|罚息as well"
    r"|按罚息利率计)"
)
"""Penalty itself bears interest or penalty."""
CHARGED_ON_PENALTY = Phrase(
    rf"(?P<core>(?:利息|罚息|复利|interest)[^。;]{{0,24}}(?:runs?|charged|accrues?|calculated"
    rf"|levied|computed|worked out)(?: daily|每日)? ?(?:up)?on"
    rf"[^。;]{{0,60}}{_PENALTY}"
    rf"|{_PENALTY}[^。;以按]{{0,20}}(?:为|作为|计入|纳入|并入|列入|含在)[^,。;]{{0,8}}(?:基数|基础"
    rf"|复利的?范围)|(?:本金)?[+＋][^。;×*]{{0,16}}{_PENALTY}\)?[^。;]{{0,6}}[×*]"
    rf"|(?:基数|全部欠款|欠款|逾期款项|拖欠款项|逾期本息"
    rf"|本"
    rf"息)[^,。;]{{0,6}}[(（,][^)。;]{{0,14}}{_PENALTY}[^。;]{{0,12}}[)）,]?[^。;]{{0,24}}计?(?:收"
    rf"|息|罚)"
    rf"|{_PENALTY}[^。;]{{0,14}}(?:加|合)(?:在)?一(?:块|起)[^。;]{{0,10}}(?:罚|算)"
    rf"|{_PENALTY}[^。;]{{0,24}}(?:下期|下一期|这个月|应还总额|欠款)[^。;]{{0,14}}(?:一并|并以|一起"
    rf"|再)[^。;]{{0,12}}(?:罚|违约金)"
    rf"|sum on which[^。;]{{0,24}}{_PENALTY}|{_PENALTY}[^。;]{{0,10}}(?:form part|rolled"
    rf"|added to)[^。;]{{0,60}}(?:罚息|利息|compound)"
    rf"|不论性质是否为{_PENALTY}|利滚利)"
)
"""The base on which interest or penalty runs holds penalty."""
BEARS_FEE = Phrase(r"手续费|分期费|费率")
BEARS_INTEREST = Phrase(
    r"利率|计息|年息|月息|生息|算利息|罚息|复利|bears?利息|at \d[\d.]{0,12}%|年化"
)
PENALTY_NOT_BASE = Phrase(
    r"放弃|不收(?:取)?罚息|后,仍|罚息(?:在|按)(?:原"
    r"|合同)?利?率?[^,。;]{0,4}?(?:利率)?(?:基础)?上?(?:加收|浮)|罚息[^,。;]{0,6}利率上加收"
    r"|除外(?!另)|除[^。;]{0,16}外|另(?:付|支付|计收|行支付|须)|剔除|豁免|单独列账|投诉|举报"
    r"|停(?:了|止)|不(?:再|得|予|会|并入|滚|涨|生息|计(?!息的))|excluded|无利息|只对|仅对|正常利息"
    r"|removed"
    r"|本金only|(?:按|以)(?:逾期)?(?:未还)?本金(?:余额)?(?:算|计|为基)|另列"
)
BASE_UNSAID = Phrase(
    r"(?:欠款总额|逾期(?:欠款)?(?:总额|金额)|逾期款项).{0,6}(?:按日|每日).{0,6}计收"
)
CAPITAL_UNSAID = Phrase(r"计息本金以.{0,8}为准")
