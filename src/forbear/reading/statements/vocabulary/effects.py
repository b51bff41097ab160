"""What follows a missed payment: the plan ends, all falls due, or something milder."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import near

_PLAN = (
    r"本?方案|本?协议|本?计划|分期|约定|优惠|减免|安排|资格|权益|期限利益|契约|折扣|展期|延期|协商"
    r"|承诺书|和解"
    r"|挂账|停息|宽(?:减|免|让|限)|让步|让利|承诺|待遇|好处|照顾|缓期|缓交|服务|机会|特惠|调解书"
    r"|plan(?![a-z])|terms(?![a-z])|relief|rebate|offer|settlement|discount|waiver"
    r"|arrangement|agreement"
    r"|concession|schedule|deal"
    r"|compromise|reduced rate|promotion|期限"
)
_ENDS = (
    r"失(?:其)?效|作废|终止|解除|取消|撤[销回]|停(?:止|了|掉)|没了|无效|不(?:再)?(?:有效|生效"
    r"|算数|算"
    r"|保留|继续|履行|作数)|移出|踢出|关闭|退出|丧失|失去|放弃|(?:告|即告|归于)无效|破裂"
    r"|消(?:灭|失)|关停|关掉|关了|归零|清零|泡汤|告吹|黄了|报废|作罢|没戏|一分不留|不留|没份"
    r"|终结|中止|停办|剔除|清退|出局"
    r"|拿掉|撤了|推翻|抹掉|删除(?!条)|没有了|不给了|不认|不作准|落空|告终|冲回|is dead"
    r"|(?<![a-z])gone(?![a-z])"
    r"|(?<![a-z])off(?![a-z])|collaps\w*|rescind\w*|is over|reversed|taken back|disappears?"
    r"|ceas\w*|stands? down|null|falls? (?:away|through|apart)"
    r"|没签过|归于|收回|结束|即止|清零"
    r"|视为(?:自愿)?放弃|终止处理|废了|to an end|withdraw[ns]?|cancel\w*|terminat\w*"
    r"|(?<![a-z])ends?(?![a-z])|(?<![a-z])ended(?![a-z])|(?<![a-z])lost(?![a-z])"
    r"|(?<![a-z])void(?![a-z])|remov"
    r"|revok|lapse|falls away|forfeit|is off|straight out|即刻没有|就没有(?=[,。]|$)"
)
_REST = (
    r"全部|全数|(?:成|一?整|全)笔|全款|余款|其余|(?:以|其|今)后各期|未还|未付|尾款|尾数|借条|剩余|余下|剩下|后面"
    r"|全额|所有|整笔|未到期|余额|余欠|一切|原(?:欠款|债权|债务"
    r"|始债务)"
    r"|本息|欠款|全款|成笔|后续各期|full|whole|entire|everything|all (?:amounts|sums|of it|debts?)"
    r"|outstanding|remaining|欠款余额|尚欠|全部债务"
)
_DUE = (
    r"到期(?!(?:日|后|时|当[日天]|仍|而)?(?:仍)?(?:未|没|不))|还清|付清|偿付|结清|清偿|收回|追偿|主张|清收|一[次笔](?:性)?(?:全|都)?(?:还|付|缴"
    r"|出账|过还)|全还|立即(?:还|付|偿)"
    r"|追(?:讨|返|收|缴|索|要|(?=[,。;!]|$))|催讨|讨(?:回|要)|call in|on demand|pay up"
    r"|马上(?:还|付|全)"
    r"|一齐|连本带利|要求|请求|demand|payable|repayable|(?<![a-z])due(?![a-z])|accelerat\w*"
    r"|立即到期|recover|立追|拿出来|拿来"
)
_AGAIN = r"恢复|回复|回来|收返|复原|追回|补(?:收|计|回)|reinstat\w*|reviv\w*|restor\w*"
_FORGIVEN = (
    r"减免|免除|免掉|减的|利息|罚息|息费|违约金|本金|债权|债务|欠款|原合同|原判决|执行|waived?"
    r"|interest"
    r"|debt|原件"
)
_SUIT = (
    r"起诉|诉讼|强制执行|恢复(?:对.{0,12})?执行|申请执行|法务|走法律|司法(?:程序|途径)"
    r"|(?:上|去|找|到)法(?:院|庭)|(?:上|对簿)公堂|打官司|司法(?:流程|手段|处理)|法办|查封"
    r"|冻结|强执|(?<!报)告上|提告|声请|bailiffs?|execution|litigat\w*|enforcement"
    r"|转.{0,3}法务|法律程序|立案|移交律师|法院告|告Ⓑ|公证执行|支付令|入禀"
    r"|solicitors?|enter judgment|apply to the|(?:legal|律师费) ?proceedings"
    r"|(?<![a-z])sued?(?![a-z])|court action"
)
ENDS = Phrase(
    rf"(?:{_PLAN})[^。;]{{0,14}}(?P<core>{_ENDS})|(?:{_ENDS})[^。;]{{0,10}}(?:{_PLAN})"
    rf"|forfeits?[^。;]{{0,24}}(?:{_PLAN})"
    rf"|withdraw[^。;]{{0,24}}(?:{_PLAN})|(?:{_PLAN})[^。;]{{0,10}}broken",
    r"(?:得|可|有权|即)(?:径行|随时|立即|单方|直接)?(?:终止|解除)(?!通知)|自动(?:作废|失效"
    r"|取消|终止|解除)|直接(?:取消|终止|作废)|(?:当天|即|就|便|全|亦|均|按)(?:给Ⓑ|按违约|作为"
    r"|违约|直接|自动|予以){0,2}(?:作废|失效|终止|取消|退出|结束|废)"
    r"|(?:马上|立刻|即刻|当日|当天|同时)?(?:作废|失效)(?!的条款)|一笔勾销|打回原形"
    r"|按原合同(?:执行|履行|处理|办理)|不算数|归于(?:无效|消灭)|解除权[^,。;]{0,6}(?:成立"
    r"|发生|产生|生效)|(?:按|照|依|回到|退回|恢复到|恢复为|打回)(?:着)?(?:老|旧|原(?:来|先|本"
    r"|始|定|有)?)(?:的|之)?"
    r"(?:办法|规矩|条件|数|金额|账|样子|价|标准|欠款|借条|债务|利率)(?:算|还|办|执行|追|来|计)?"
    r"|back to the (?:original|原件|old|first)",
)
"""The plan or what it gives ends."""
ALL_DUE = Phrase(
    near(_REST, _DUE, 12),
    r"提前到期|加速到期|立即到期",
    rf"(?:{_REST})[^。;]{{0,10}}(?:执行|归还|偿还|ask for)|(?:ask for"
    rf"|归还)[^。;]{{0,10}}(?:{_REST})",
)
"""Everything falls due at once."""
REVIVES = Phrase(near(_FORGIVEN, _AGAIN, 12))
"""What was let go comes back."""
SUES = Phrase(_SUIT)
"""A lawsuit or enforcement follows."""
MILD = Phrase(
    r"迟延金|占用费|补偿金|罚(?!.{0,4}法)|抵(?:偿|债|给|账|充|了|。)|变卖|代(?:为)?(?:清偿"
    r"|偿还|还|付)|连带|保证责任|找.{0,8}(?:要|担保)"
    r"|挪(?:到|至)|延(?:至|到)|缓(?:一|到|缴|几|交)|另行(?:商|协|约|议)|再商|再议|不(?:另|加"
    r"|收)[^,。;]{0,4}(?:钱|费|利|息)|负[^,。;]{0,6}责任"
    r"|加计|上浮|上调|提高|不加钱|征询|liable|end of the|added to|moved? it|per day"
    r"|late charge|再扣|退出"
    r"|逾期费|手续费|滞纳金|罚息|违约金|加收|计收|另收|收取|计息|利息|年息|日息|顺延|并入|加到"
    r"|往后|免责"
    r"|不(?:构成|算|视为|影响|中断|计)|没(?:事|关系)|不要紧|方案还在|算(?:按时|准时)|处置|清收"
    r"|调解|协商"
    r"|late fee|fee(?![a-z])|interest|no other effect|continues?|carries? on|extended"
    r"|bears|charge|逾期费|无else|nothing else"
    r"|催告|通知|提醒|重新(?:协商|约定|安排)|补(?:足|缴|交|上|齐|还)|仅可|仅就|不予?恢复"
    r"|期限利益|承担|赔偿|未付部分|只能"
)
"""Something milder follows, or nothing."""
KEPT_IN_SPITE = Phrase(
    r"不(?:得|应|会|能|可)?因[^。;]{0,24}(?:取消|终止|解除|失效|作废|影响)"
    r"|不得[^,。;]{0,16}(?:终止|解除|取消)"
    r"|不影响|照常(?!催)|方案不(?:变|中断)|must not|may not (?:cancel|end|terminate)|不再沿用"
    r"|deleted"
)
"""The plan stands although a payment was missed."""
OLD_RULES_ANSWER = Phrase(
    r"(?:按|依|照|适用)(?:照|据)?原?(?:合同|协议|契约|借条|约定)[^。;]{0,10}(?:处理|执行|约定"
    r"|办理|第)"
    r"|(?:clause|article|section) \d+ of"
)
"""The answer is looked up in the old contract."""
DEFINED_ELSEWHERE = Phrase(
    r"(?:违约|催收|征信|结清证明)[^。;]{0,30}(?:载于|详见|见于)[^。;]{0,4}(?:所附|附件|《)",
    r"(?:违约|逾期).{0,16}(?:见|按|依|以|适用).{0,8}(?:附件|《|附表|规则).{0,16}|(?:附件"
    r"|附表).{0,10}(?:违约|逾期)",
)
"""Default is defined in a text that is not on file."""
