"""A missed payment: how it is said, how many are enough, whose it is."""

from forbear.reading.statements.phrase import Phrase

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
CONDITION = Phrase(
    r"如|若|一旦|倘|凡|要是|的话|的,|者,|时,|任[一何意]|每逾|只要|有一|哪[一个]|否则|视为|会"
    r"|就|即|万一|首次"
    r"|后,|(?<![a-z])if(?![a-z])|should|upon|(?<![a-z])any(?![a-z])|once|unless|the moment"
    r"|otherwise|应|可"
)
"""Something that may yet happen."""
LENDER_MISSES = Phrase(
    r"(?:Ⓛ|银行|出借方)(?!自|按|从|依|就|对|可|仅|只|有权|得|即|应(?!退)|将|方|在|宣布|短信|发出|书面|通知|催告"
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
INSTALMENT_MISSED = Phrase(r"(?:期|笔|次)(?:均|都)?(?:未|没|迟|逾)")
"""An instalment of this plan is missed."""
NEWS_OF_ONESELF = Phrase(
    r"(?:变更|更换|更改|变动|调整|迁移|注销|停用|换号|换卡|搬家)[^。;]{0,20}(?:通知|告知|告诉"
    r"|书面)"
    r"|(?:change|move|new)[^.]{0,30}(?:通知|告知)"
)
"""A change of account, address or name that is to be told some days ahead."""
