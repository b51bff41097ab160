"""Terms in speech only: what is said, what nobody will write, what proof is kept."""

from forbear.reading.statements.phrase import Phrase

SPEECH = Phrase(
    r"电话|口头|口述|嘴上|通话|来电|当面|(?:讲|说)(?:好|的|过|了|给|一遍)|答应|允诺|心照不宣"
    r"|交情|门店|面谈|按口头|(?:谈|讲|说|商量)(?:妥|定|拢)|拿笔|记(?:一)?下|记着|讲掂"
    r"|讲掉",
    r"verbal|oral|(?<![a-z])phone|telephone|the call|this call|told (?:you|Ⓑ)|告知Ⓑ|read out"
    r"|shook|discussed|spoken|说",
)
"""Something was said."""
_WRITING = (
    r"(?:书面|文字|白纸黑字|字据|立据|纸(?:质|本|张)?(?!巾)|截图|凭据|留痕|留底|收据|录音|短信"
    r"|短讯|聊天记录|写条|写纸|书立|出函|契约|借据变更"
    r"|(?:什么|任何|啥)?(?:协议|合同|协议书|确认书|协议文本)(?!的|约定|项|内容|变更|期|编号"
    r"|履行)|发确认|发消息|发微信|纸面|文书|条子|单子|单据|凭条|paperwork|(?:任何|什么"
    r"|啥)(?:文件|东西|材料|凭证)|材料可证|任何文字|出纸)"
)
_REFUSE = (
    r"(?:(?<!有)没(?:有)?|(?<!有)无(?!论|条件|息)|未(?!来|还|到|付)|不(?!论|限|一致|符|影响|具"
    r"|构成|得以)|拒绝|恕不|毋|给不了|不肯|甭|免)"
)
WRITING_REFUSED = Phrase(
    rf"{_REFUSE}[^,。;]{{0,12}}(?:出|签|写|发|提供|留|给|形成|制作|寄|立|取得|有|让|走|用|便|能"
    rf"|需|要|另|再)?[^,。;]{{0,6}}{_WRITING}",
    rf"{_WRITING}[^,。;]{{0,4}}(?:开|写|出|打|给)不(?:了|出|到)"
    rf"|{_WRITING}[^,。;]{{0,10}}(?:(?<!有)没(?:有)?|不(?:予|给|提供|发|出具|让|签了|便|能|用|肯"
    rf"|行|准|许)"
    rf"|恕不|一律不|免了|就不|没留|啊)|还写啥(?:协议|条|合同)?|要什么白纸",
    rf"(?:别|甭|勿)(?:让|叫|要|找|问|跟|想|提)[^,。;]{{0,6}}{_WRITING}",
    r"无(?:was|is|has been|应be) (?:given|sent|handed|issued|signed|provided|written)",
    r"(?:不|无)(?:会)?(?:能)?[^,。;]{0,6}(?:写进合同|写下来|写条|给Ⓑ留文字|以文字)|什么都没留"
    r"|给不了",
    r"(?:不|无|refused|declined|nothing)[^.;]{0,30}(?:in writing|paperwork|written|write it"
    r"|to document|contract|document evidenc"
    r"|confirmation letter|anything signed|e-?mail|(?<![a-z])letter|(?<![a-z])text(?![a-z]))"
    r"|(?:nothing |无)goes out|(?:refused|declined) to (?:write|send|put)",
)
"""Nobody writes it down, sends it or signs it."""
PLAIN_REFUSAL = Phrase(
    r"(?:减免|优惠|方案|分期|约定|结果)[^。;]{0,16}(?:不便|不能|无需|不用|不"
    r"|无法)[^,。;]{0,10}(?:文字|书面|留痕|写进|截图|短信|发送|函)|还写啥(?:协议|条)?"
    r"|不(?:能|便|会|可)?(?:给Ⓑ)?留(?:文字|痕|书面|记录)|协议这种东西|合同就不签|(?:没有?|不走"
    r"|不出)纸[质的]?|不用写.{0,4}纸|(?:毋庸|不用|无需|毋需|不必|不)立(?:字)?据|给不了Ⓑ?(?:截图"
    r"|文件|书面)|只在[^,。;]{0,8}内部系统"
    r"|不给出这个纸|书面[^,。;]{0,10}(?:恕不|不(?:提供|出具|让出))|不用签(?:什么|任何)?(?:协议"
    r"|合同)"
    r"|(?:拒绝|不肯|一律不|恕不)[^,。;]{0,10}(?:出具|书立|写|提供|发|立)[^,。;]{0,8}(?:凭据|书面"
    r"|字据|文字|协议)|(?<!Ⓑ)不(?:给|对|向|发|出具|提供)[^,。;]{0,10}(?:书面|纸质|文字)",
    r"(?:无|不)need(?: for)?(?: a)?(?: written)? ?(?:contract|agreement|paper)"
    r"|无应be put in writing|不to provide written|无paperwork|不to document|(?:不|无"
    r"|nothing)[^.;]{0,8}(?:issue|交付|send|give|provide|put|应be)[^.;]{0,16}in writing"
    r"|(?:declined?|refused?|unwilling) to (?:send|provide|issue|交付|write"
    r"|put)[^.;]{0,20}(?:document|letter|writing|down|contract)|(?:nothing |无)goes out"
    r"|无is signed",
    r"君子协定|gentlem[ae]n's agreement|没有嘢签|(?:不|无)[^.;]{0,8}(?:any|be any) (?:paperwork"
    r"|document|contract|letter)"
    r"|无(?:document|paper|contract|letter|record) (?:exists|was|is)|不(?:另)?立文书|不(?:搞|弄"
    r"|整|要)[^,。;]{0,4}(?:文书|协议|合同|纸)",
    r"不(?:落|走|出|上|成|形成)(?:于|在|到|诸)?(?:纸|字|文字|书面|笔)|凭(?:信用|良心|诚信|信任)"
    r"|(?:书面|凭据|凭证|录音|协议|短信)[^,。;:]{0,4}: ?(?:无|没有|否)(?:$|[,。])"
    r"|i have无[^.;]{0,12}(?:e-?mail|text|recording|paper|document)"
    r"|(?:不|无|never)[^.;]{0,12}(?:put|go|goes|anything) (?:on|down on) paper"
    r"|written (?:copy|terms|confirmation|version)[^.;:]{0,6}:? ?(?:不|无|n/?a)",
)
"""The same, so plain that it needs no word on speech."""
WORD_ENOUGH = Phrase(
    r"(?:以|按|凭|依)(?:电话|口头|通话)[^,。;]{0,8}(?:为准|为要|为已足|执行|即可|还款|还|缴)"
    r"|口头(?:约定|协议|承诺|确认|商定)?[^,。;]{0,6}(?:即可|就行|就可以|就算|为准|为要|有效)"
    r"|为口头协议|仅作口头|只能口头|都是口头|口头保证|仅(?:由|作)?[^,。;]{0,8}口头|(?:讲"
    r"|说(?!一声|明|下)|答应)[^,。;]{0,10}(?:就算|算数|作数|就行|就执行)|仅作电话通知"
    r"|电话约定为已足"
    r"|只在电话里|系统里点一下",
    r"(?:协议|约定|形式|方式|承诺): ?口头(?:$|[,。(])|personal (?:assurance|word|promise)"
    r"|have my word|my word for it|take my word|verbal only|agreed orally|my word is enough"
    r"|agreed on the phone is (?:enough|binding)"
    r"|go by what|based on the call alone",
)
"""What was said is to be enough."""
PROOF_KEPT = Phrase(
    r"录音已存|已下发|已寄出|寄给Ⓑ|寄出|正式协议|app(?:消息|上|确认|推送|内)|推送|官方短信|载明"
    r"|存档|都录下来|全程录音|补签|固定|(?<!不留)(?<!无)书面记录|整理成|当面签署|各执"
    r"|签立|这张纸|以这张|稍后|随后|后(?:签署|寄)|以书面为|以(?:本)?(?:协议"
    r"|书面)[^,。;]{0,10}为准|同意并|有权要求|写上|写个条|写明|附件|邮箱|无异议"
    r"|(?<!不)(?<!不会)出信|收到信"
    r"|双方签名|另行书面",
    r"confirm(?:ed)? in|attached|in writing\.|应be posted|only本协议|仅this written|this written",
)
"""A text or recording holds it, or will."""
SPEECH_VOID = Phrase(
    r"口头[^,。;]{0,12}(?:无约束|不具有|没有约束)|口头[^,。;]{0,10}(?:不具|不生效|无效|均不"
    r"|不构成|一律无效|不得|不算|概不)|不得以口头"
    r"|光嘴上说不行|不能只凭|只凭口头|任何口头|不(?:接受|认)口头",
    r"不bind|(?:不|never) (?:pay|rely)[^.;]{0,20}(?:phone|call)|verbal promises",
    r"(?:不|无|没)[^。;]{0,14}(?:上门|催收|催|visits?|calls?|打扰)|费用|通知(?:的|方式)|无其他"
    r"|不另行通知|结清证明|收条|征信|短信提醒|提醒短信|验证码|密码|困难|如实|charge|guarant"
    r"|insurance",
)
"""Speech alone counts for nothing, or the denial is of something else."""
