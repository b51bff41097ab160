"""When a waiver takes effect: with the last payment, or at once, or step by step."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import N

FORGIVING = Phrase(
    r"减免|免除|豁免|核减|免去|免掉|免收|(?<![避难幸以未])免(?=[。,了她他其]|$)|才会?免"
    r"|冲掉|一笔抹|抹了|(?<!来)至免|一起给Ⓑ免|一把免|抹(?:平|掉|去)|冲减|清零|销(?:除|掉|账)"
    r"|勾销|核销|清掉"
    r"|(?:利息|罚息|违约金|滞纳金|息费|逾期费|费用|债务)[^。;]{0,20}(?:不再(?:追讨|主张|追索"
    r"|追究|收取|计收)|放弃|抛弃|不要Ⓑ|不收Ⓑ|才不要)"
    r"|(?:放弃|抛弃)[^。;]{0,14}(?:利息|罚息|违约金|滞纳金|息费|追索)|自动减|核掉|争取(?="
    r"[,。免减下]|$)|(?:其余|余款|剩余|余额|余下)[^。;]{0,24}不再(?:追|主张|请求)",
    r"(?:利息|罚息|违约金|滞纳金|息费|费用)[^。;]{0,26}(?:注销|消掉|没了|不见了|作废)"
    r"|(?:优惠|减让|折让|让利|让步)[^。;]{0,10}(?:兑现|生效|到账|落实|给)",
    r"(?:费|charges|罚息|利息)[^.;]{0,10}(?:be dropped|be cleared)|(?:费|charges|罚息"
    r"|利息)[^.;]{0,10}(?:drop|fall|come|go)(?:s|es)? ?(?:off|away)"
    r"|(?:concession|rebate|discount|relief|reduction)[^.;]{0,12}(?:crystalli|effective|effect"
    r"|vest"
    r"|kick|appl)|forgo|forgiv|extinguish|wipe|remit|revers|take off|(?:取消|drop(?:ped)?"
    r"|clear)[^.;]{0,24}(?:charges|利息|罚息|息费)|waiv"
    r"|(?:罚息|息费|利息|charges)[^.;,。]{0,12}(?:取消|cleared|dropped)|免除",
)
"""Interest, penalty or debt is let go."""
_LAST = (
    rf"(?:全部|全数|所有|悉数|如数|一期不落|各期|末期|末次|末一期|最后一?(?:期|笔|个月)|尾款"
    rf"|{N}(?:期|笔)|{N}个月|第(?![一二三123]期){N}期|分期|方案|计划|协议(?!签)|款项|逐期|期数"
    r"|(?:本金|钱)[^。;]{0,6}期|分[^,。;]{1,4}期|还款)"
)
_DONE = (
    r"(?:还清|清偿|付清|结清|缴清|缴毕|还毕|还完|付完|供完|交完|履行完|完成|完结|完毕|完竣|终了"
    r"|走完|走满|供满|还足|没断|到底|届满|期满|入账|到账|付讫|缴讫|还满|两清|还讫|收讫|收妥"
    r"|收齐|收清|成功后|清还)"
)
AT_THE_END = Phrase(
    rf"{_LAST}[^。;]{{0,16}}{_DONE}",
    rf"(?:完成|付清|清偿|还清|偿还|履行完毕?|执行完|做完|还完|走完|供完|完(?:毕|了)"
    rf"|还)[^。;,]{{0,8}}(?:全部"
    rf"|末期|尾期|最后一期|所有|整个|{N}期)",
    r"(?:还完|还清|付清|缴清|结清|还满|缴毕)(?:以|之)?(?:后|了|时)?[^。;]{0,8}(?:才|再|始|方"
    r"|一把|到时)|期满还清|(?:到期|期满)后|最后结清|坚持还满|还到底",
    r"(?:末期|最后一?(?:期|笔))(?:还款|付款|款项?)?的?(?:次日|当日|当天|之后|后)"
    r"|(?:悉数|全数|如数)[^,。;]{0,4}(?:偿还|归还|给付)|(?:供|还|走|交"
    r"|做)满[\d一二三四五六七八九十]{1,4}期|(?:在|于)(?:结清|还清|清偿)(?:时|后"
    r"|之日)|最后才(?:给|免|减|兑|生)|(?:到|在|留到|放到"
    r"|放在)最后(?:才|再|一起|统一|一并)?",
    r"(?:last|final)(?: of the)? ?付款|(?:every|each)一期[^.;]{0,12}(?:has been|is"
    r"|have been) paid",
    r"(?:complete|finish|see out)s?[^.;]{0,12}(?:full|whole|entire|programme|本协议)",
    r"全部履行完毕后|(?:on|upon|at|of|before) (?:full |the )?(?:completion|the end|end|the终止)"
    r"|completed in full|completion of|full performance"
    r"|(?:all|last|final|the \d+th)[^.;]{0,26}(?:payments?|付款|一期|emis?|分期|instal|分\d+期"
    r"|clears?)|to the (?:end)|to the终止|at the终止|through to the finish"
    r"|(?:once|之后|until|直至)[^.;]{0,24}(?:complete|paid in full|all)|(?:fourth|fif|six|seven"
    r"|eigh|nin|ten|eleven|twel)[a-z]*th[^.;]{0,14}(?:付款|一期)",
)
"""When all is paid."""
AT_ONCE = Phrase(
    r"(?:签约|签订|签署|签字|签完|即日|生效|首期|首付|首笔|头一?笔|前[两二三]期|立即"
    r"|马上)[^。;挂暂记]{0,16}(?:免|减|销|核|抹)|(?:今天|今日|本日)(?!的)[^。;挂暂]{0,10}(?:免"
    r"|减|销|核|抹)"
    r"|(?:免|减|销|冲|核)[^,。;]{0,14}(?:自|于)[^,。;]{0,10}(?:签|即日|生效之日|20\d\d年)"
    r"|已(?:于|经)?[^。;,]{0,14}(?:免除|减免|核减|冲|销|豁免)|即时减免"
    r"|第[一二三123]期(?!\d)",
    r"effective on sign|on receipt of the first|on signing|with each|were (?:reversed|免除)"
    r"|has been (?:免除|reversed)|that日|in one sum",
)
STEP_BY_STEP = Phrase(
    r"每(?:按期|还清|归还|付|期|还)?[^,。;]{0,8}期,?(?:即|就|可|同比例)?[^,。;]{0,4}(?:免|减)"
    r"|同步|同比例|随每期|分之一|分期减免"
)
ANOTHER_END = Phrase(
    r"不(?:得|会|再|予)?[^,。;]{0,12}(?:恢复|回复|重新|计入|追回|反悔)|无关|不用等|不因|不取决"
    r"|作废|老方案|不减免任何|不予减免|无需再|一次(?:性)?(?:清偿|付|支付|还)|提前"
    r"|不(?:再|得)[^,。;]{0,8}任何|违约[^。;]{0,14}(?:恢复|取消)|恢复(?:全部|已|原)|抵押|涂销"
    r"|没到账|没还的|断供|差一天",
    r"不以[^,。;]{0,20}为(?:条件|前提|准)|不depend|不reinstate|regardless",
)
"""A waiver that does not wait, or what else follows the end."""
