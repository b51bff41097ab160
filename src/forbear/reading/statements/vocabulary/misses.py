"""A missed payment: how it is said, how many are enough, what follows, which days of grace."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import N


def near(one: str, other: str, apart: int = 14) -> str:
    """Return two ideas of one clause in either order, as a regular expression."""
    gap = rf"[^。;]{{0,{apart}}}"
    return rf"(?:{one}){gap}(?:{other})|(?:{other}){gap}(?:{one})"


MISSES = Phrase(
    r"违约(?!金)|失约|毁诺|否则|不按本|未(?:成功|于|在)|(?:没|不).{0,2}(?:看见|见到)钱|扣不到"
    r"|不足当期|误期|没(?:有)?(?:跟上|动静|做到|兑现|来钱)|(?:没(?:有)?|未)(?:收到"
    r"|见)[^,。;]{0,6}(?:款|钱|供)"
    r"|不(?:供|给(?=[,。])|见(?:钱|款))|再(?:断|拖|欠|赖)|(?:款|期|供|账)未(?:到|至|见)(?!期)"
    r"|延滞|拖(?:了|着|过|一)|迟(?:了|交|供|缴|误|给)"
    r"|(?:余额|资金|存款)不(?:足|够)|够(?:不着|不上)当期|掉链子|跳票|退票|赖账|爽约|食言|断缴"
    r"|断还|破约|背约|毁约"
    r"|未(?:依|照|遵|能|见|获|予)|不(?:依|照|遵)(?=[^,。;]{0,8}(?:付|还|缴|履行|款))"
    r"|无法(?:按|如)[^,。;]{0,4}(?:付|还|缴|履行|支付)"
    r"|当期未|没(?:有)?在|期期按时|扣款?不上|没扣上|毁约|逾(?:期(?!之?日|日起)|缴款日|\d)"
    r"|(?:未|没(?:有)?|不)(?:能|曾)?(?:按|依|照|如|准)(?!本协议签)"
    r"|未(?:足额|还|付|缴|偿|履行|支付|归还|清偿|结清|到账|入账|扣|补)|未能|不(?:还|付|缴|履行"
    r"|支付)"
    r"|没(?:还|付|给|交|到账|到位|到(?=[,。;期了]|$)|足额|有足额|打|扣|转|凑|钱|有.{0,4}(?:还"
    r"|付|缴|到))",
    r"[晚迟延](?:延|误|付|还|缴|交|了|到|于|一|1|两|2|半|\d)|差一?(?:毛|分|元|块)|少(?:还|付)"
    r"|断(?:一|了|供|缴|掉|个|两|2)|中断|(?:中途|中止|停止|怠于)(?:还|付|履行)|错过|漏(?:还|缴|付)"
    r"|拖(?:欠|延)|还不(?:上|起|了)|欠(?:缴|供|付)|(?:连续|累计).{0,4}欠款|不足额|余额不足"
    r"|扣(?:款)?.{0,6}(?:失败|不成|不到)|跌出|过咗|届至|违反(?:本|还款|分期|约定|上述|前)",
    r"(?<![a-z])miss(?:es|ed|ing)?(?![a-z])|(?<![a-z])skip|(?<![a-z])late(?:ness)?(?![a-z])"
    r"|(?<![a-z])defaults?(?![a-z])|unpaid|not (?:been )?(?:paid|met)|fail(?:s|ed|ing"
    r"|ure)? (?:to|any)|non-?付款|non-?payment|failure|fails(?![a-z])|bounced?|dishonou?red"
    r"|returned payments?|不received|behind|overdue|(?:cheque|check|付款|debit|order)s? (?:is"
    r"|are|gets?|be) "
    r"?(?:returned|rejected|refused|declined|reversed)|不 ?(?:pay|meet|clear|keep|make|arrive"
    r"|honou?r)"
    r"|declined|delinquen\w*|insufficient funds|slip(?:s|ped)?(?![a-z])|lags?(?![a-z])"
    r"|short(?:fall|ed)?(?![a-z])|payments?停止|不paid|arrears",
)
"""A payment does not come in time or in full."""
PAST = Phrase(
    r"截至|截止|已逾期|自.{0,14}起(?:即|已)?逾期|(?:产生|形成|累计欠|尚欠|合计|共计|现有|目前"
    r"|当前|此前|仍列|列为逾期|显示逾期|以往)"
    r"|逾期(?:本金|利息|罚息|金额|天数|日期|期数)(?:为|:|\d| )|原(?:借条|合同|协议)约定"
    r"|旧协议|曾|previous|earlier|were charged|have been (?:added|included|waived)"
)
"""The miss lies in the past."""
_FEW = r"(?:两|二|三|四|五|六|2|3|4|5|6|two|three|four|second|double)"
MANY_MISSES = Phrase(
    rf"(?:连续|累计|合计|超过|超|满|达|达到|有|任意|任何)?(?<!第){_FEW} ?个?(?:期|次|月|笔|回"
    rf"|个月)(?!前|后|之前|内|日)"
    rf"(?!的?利息)|{_FEW} (?:consecutive|successive|missed|late|returned|unpaid)"
    rf"|分?{_FEW} ?期|{_FEW} (?:emis?|instal|payments?|months?)|a second(?![a-z])|in a ?row"
    r"|(?:欠|拖|未付|逾期|达)[^,。;]{0,14}(?:分之[一二三四五六七八九十\d]|\d%(?:以上|的,|者)"
    r"|成(?:以上|的|,))|one[- ]fifth"
)
"""A threshold of two or more."""
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
    r"全部|全数|余款|其余|(?:以|其|今)后各期|未还|未付|尾款|尾数|借条|剩余|余下|剩下|后面"
    r"|全额|所有|整笔|未到期|余额|余欠|一切|原(?:欠款|债权|债务"
    r"|始债务)"
    r"|本息|欠款|全款|成笔|后续各期|full|whole|entire|everything|all (?:amounts|sums|of it|debts?)"
    r"|outstanding|remaining|欠款余额|尚欠|全部债务"
)
_DUE = (
    r"到期|还清|付清|偿付|结清|清偿|收回|追偿|主张|清收|一[次笔](?:性)?(?:全|都)?(?:还|付|缴"
    r"|出账|过还)|全还|立即(?:还|付|偿)"
    r"|追(?:讨|返|收|缴|索|要)|催讨|讨(?:回|要)|call in|on demand|pay up|马上(?:还|付|全)"
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
_SPAN = rf"(?<![\d月/.:年第每-]){N} ?个?(?:工作|自然)?(?:日|天)(?!\d{{1,2}} ?[时点:])"
"""A length of days; a day of the month is none."""
_MORE_THAN_ONE = (
    rf"(?<![\d月/.:年第每-])(?![01零一半]个?(?:日|天)){N} ?个?(?:工作"
    rf"|自然)?(?:日|天)(?!\d{{1,2}} ?[时点:])"
)
GRACE_NAMED = Phrase(
    rf"(?:宽限|容时|补救|补正|补缴|缓冲|宽展|整改|冷静|cure|grace|remedy)(?!.{{0,4}}(?:0"
    rf"|零)(?:日|天))"
    rf"[^。;]{{0,10}}{N} ?个?(?:工作|自然)?(?:日|天)",
    rf"{_SPAN}(?:的|之)?(?:期限|时间)?(?:的)?(?:宽限|容时|补救|补正|缓冲|grace|cure)"
    rf"|半个月的?补救|等(?:待|Ⓑ|您|你)?(?:半个月|十四日|\d+天|\d+日)",
    rf"(?:催告|催款|通知|提醒|短信|函)[^。;]{{0,26}}{_SPAN}[^。;]{{0,14}}(?:补(?!偿)|付|缴|还"
    rf"|履行|清|仍|终止)",
    rf"{_SPAN}[^。;]{{0,6}}(?:通知|催告)",
    rf"{_SPAN}(?:之)?(?:以?内|后|届满|期满|里|期限内)?[^。;]{{0,10}}"
    r"(?:(?<!找)补(?!发|偿|计|收)|仍(?:未|不)|视(?:同|为)(?:按|如)|算(?:按|准)|重试|再次扣"
    r"|重新扣)",
    rf"(?:晚|迟|延迟|推迟|可晚|延){_MORE_THAN_ONE}(?:还款)?[^。;]{{0,8}}(?:不(?!行|得|可|作)"
    rf"|没(?!了)|也行|可以"
    r"|以内|之内)",
    rf"{_SPAN}(?:'|’|s)*(?:通知|to (?:pay|put|catch|make|remedy|cure)|之后the due|grace)"
    r"|视为按时|made good|catch up|put (?:it|things) right",
    rf"{_SPAN} ?(?:have|has) (?:elapsed|passed)|{_SPAN}之后(?:a |the )?(?:written |reminder"
    rf"|letter)",
    rf"(?:have|has|allow\w*|given?|at least|another|further) ?(?:a )?(?:further )?{_SPAN}",
)
"""Days of grace by their name, a notice and days to pay, or days in which all is made good."""
DAYS_TO_PAY = Phrase(
    rf"{_MORE_THAN_ONE}(?:之)?(?:以?内|后|届满|期满|里|期限内)?[^。;]{{0,14}}"
    r"(?:付清|缴(?:清|足|付)|还清|还上|付款|支付|履行|入账|到账|未(?:还|付|缴))",
    rf"(?:within|for|over|more than|of) ?(?:a )?{_MORE_THAN_ONE}",
    rf"(?:逾期|超过|超|满|达){_MORE_THAN_ONE}",
)
"""Days to pay; in a sentence on a miss they are a grace."""
CONDITION = Phrase(
    r"如|若|一旦|倘|凡|要是|的话|的,|者,|时,|任[一何意]|每逾|只要|有一|哪[一个]|否则|视为|会"
    r"|就|即|万一|首次"
    r"|后,|(?<![a-z])if(?![a-z])|should|upon|(?<![a-z])any(?![a-z])|once|unless|the moment"
    r"|otherwise|应|可"
)
"""Something that may yet happen."""
LENDER_MISSES = Phrase(
    r"(?:Ⓛ|银行|出借方)(?!可|仅|只|有权|得|即|应(?!退)|将|方|在|宣布|短信|发出|书面|通知|催告"
    r"|以|Ⓑ)[^,。;Ⓑ]{0,12}"
    r"(?:未|逾期|迟延|错误|违约|不按时|fail)|Ⓛ's failure|Ⓛ如it fails"
)
"""It is the lender who fails."""
OUTSIDE_THE_PLAN = Phrase(
    r"(?:其他|其它|别的|别家|他行|关联|名下其余)[^,。;]{0,14}(?:机构|平台|银行|贷款|借款|债务"
    r"|订单|信用卡|融资)"
    r"|(?<![a-z])(?:any|an)?other (?:loan|debt|Ⓛ|account|creditor|facility|bank)"
)
"""It is another debt that is not paid."""
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
INSTALMENT_MISSED = Phrase(r"(?:期|笔|次)(?:均|都)?(?:未|没|迟|逾)")
"""An instalment of this plan is missed."""
NEWS_OF_ONESELF = Phrase(
    r"(?:变更|更换|更改|变动|调整|迁移|注销|停用|换号|换卡|搬家)[^。;]{0,20}(?:通知|告知|告诉"
    r"|书面)"
    r"|(?:change|move|new)[^.]{0,30}(?:通知|告知)"
)
"""A change of account, address or name that is to be told some days ahead."""
