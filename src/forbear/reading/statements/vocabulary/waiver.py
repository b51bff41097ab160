"""Reductions: what is waived, by which act, from when, and what makes it vague or late."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import CHARGE

_ACT = (
    r"(?:减免|免除|豁免|核减|减收|免掉|免去|免收|不再收取|不再计收|不再追(?:索|究|讨)|抹(?:掉"
    r"|零)|减除|让利|折让|优惠|打.{1,3}折)"
)
"""A reduction, as a deed or as a noun."""

WAIVER = Phrase(
    r"discount on(?:息费|费|利息|罚息)",
    r"打折(?!后)|knock off",
    r"(?:利息|罚息|息费)[^。;]{0,30}(?:taken off|lowered|knocked off|(?:往下)?压一?压|压下来"
    r"|往下压)",
    r"(?:lower|take off|knock off|reduce)[^。;]{0,24}(?:利息|罚息|息费)",
    r"(?:利息|罚息|违约金)[^。;]{0,10}(?:帮|替)Ⓑ.{0,8}(?:说说|争取|谈)|减免",
    r"减(?:一)?点(?!击)|减多少",
    r"(?:罚息|利息|违约金|息费).{0,24}(?:争取|申请)(?:.{0,10}(?:下来|批|免|减))?",
    rf"{_ACT}(?!明细|方案|申请表|政策|资格|活动)",
    r"(?:给Ⓑ|可以|能|才|最多)免(?![收计除息费])|免一半",
    rf"(?:少收|减掉|减去|给您?减|下调){CHARGE}",
)
"""A reduction is spoken of."""
NOT_A_GRANT = Phrase(
    r"(?:免掉|免除|已免)的[^,。;]{0,14}不(?:再|会|回)|(?:利率|期数)、减免|减免以后",
    r"(?:未|不)(?:予)?减免",
    r"免除(?:every|any|all)[^。;]{0,12}(?:right|defence|claim)",
    r"放弃对|申请调减|抗辩",
    rf"(?:已|前述|上述|所)?{_ACT}.{{0,12}}(?:恢复|取消|撤销|失效|作废|无效|回复|丧失|收回|停止)"
    rf"|(?:恢复|取消|撤销|失去|回复|丧失).{{0,12}}{_ACT}|提前.{{0,12}}免收|优惠(?:有效期|截止"
    rf"|资格)|减免(?:金额|后|前|总额).{{0,6}}(?:恢复|应还|合计)|复利.{{0,4}}免收",
    r"(?:不|未).{0,4}(?:涉及|同意|予|作).{0,10}(?:减免|免除)|(?:无权|谁能|有权).{0,12}(?:减免"
    r"|免除)",
)
"""The words are about the end of a waiver, or about early repayment: nothing is granted here."""
UNDEFINED_MILESTONE = Phrase(r"(?:履约)?达标(?:后|标准)|考核合格后|表现良好后")
LISTED_ELSEWHERE = Phrase(
    r"(?:减免|优惠|免除)(?:明细|金额|清单)?.{0,6}(?:见|详见|按|以).{0,8}(?:附件|附表|清单|短信"
    r"|通知)|(?:优惠|减免).{0,6}(?:金额|明细)?已另行"
)
"""The sum stands in an annex or message."""
WAIVED_ITEM = Phrase(CHARGE)
"""What is to be waived."""
