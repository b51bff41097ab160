"""Rights given up, admissions, notices, courts, data: what the paper takes from the borrower."""

from forbear.reading.statements.phrase import Phrase

DEEMED_SERVED = Phrase(
    r"deemed (?:to be |to have been )?(?:received|served|delivered)",
    r"邮寄即视为送达|寄送即视为|无论是否签收",
    r"deemed received.{0,10}sent",
    r"发到.{0,12}就算.{0,4}已?收到",
    r"(?:寄出|发出|推送|发送|寄发|退回|投递|送出|posting|dispatch|退件|拒收"
    r"|无人签收).{0,24}(?:视为|即生|即视为|均视为|deemed|视同).{0,10}(?:送达|收到|知悉|已收|效力"
    r"|received)",
    r"(?:deemed received|视为(?:已)?(?:送达|收到|知悉)).{0,30}(?:寄|发|推送|posting|拒收|退)"
    r"|退件亦同|退回之日视为送达|即生送达|推送,?视为",
)
"""Notices count as received on sending."""
SERVED_FOR_BORROWER = Phrase(r"Ⓑ(?:寄|发|送|提交|作)出?的?.{0,10}Ⓛ|实际收到|实际收受")

SILENCE = Phrase(
    r"告知无about",
    r"(?:不得|不可)[^。;]{0,12}揭露",
    r"不(?:show|share)[^。;]{0,24}to|应stay between|keep[^。;]{0,20}(?:confidential|secret"
    r"|toⒷself)",
    r"(?:发帖|发文|发视频|曝光)[^。;]{0,10}(?:作废|取消|失效)",
    r"不跟.{0,4}(?:外人|别人|任何人)(?:讲|说)",
    r"(?:别|不要|不许|不能|不得)(?:跟|和|对|向).{0,8}(?:讲|说|提)|(?:不(?:得|许|能|可|要|应)|别"
    r"|勿|禁止|shall不|不)(?:将|把|以任何方式|再)?.{0,24}(?:透露|告知(?!书)|泄露|泄漏|告诉|披露"
    r"|外传|往外说|提及|宣传|disclose|公开|传播)(?!.{0,6}(?:验证码|密码))",
    r"(?:发布|发表|传播|曝光).{0,16}(?:言论|信息|内容|视频).{0,16}(?:失效|取消|作废|违约)"
    r"|录音就作废|(?:别|不得|禁止)录音|(?:泄露|透露).{0,20}(?:违约金|赔偿|失效|取消)",
)
"""The borrower may tell nobody, or loses by speaking."""
MAY_SPEAK = Phrase(
    r"(?:告知|提及|透露|告诉|披露|说)(?:予|给|于|与)?(?:我|Ⓑ|其)?的?(?:家人|亲友|亲属|邻居"
    r"|父母|同事|雇主|任职|用人单位)|向(?:我"
    r"|Ⓑ)的?(?:家人|亲友|亲属|邻居|父母|同事|雇主|单位)",
    r"password|passcode",
    r"Ⓑ可|但依法|验证码|密码|陌生人|Ⓛ对Ⓑ|客户资料|就客户|除外|不得向亲|向亲友透露欠款"
    r"|欠款(?:情况|事实|信息)|Ⓛ(?:及|和|不|应)|个人信息",
)

BAD_BASIS = Phrase(
    r"信用卡.{0,24}(?:第?七十条|第?70条|管理规定|监督管理办法).{0,40}(?:请|必须|有权|可|得|办理"
    r"|适用|申请|分六?十?\d*期)",
    r"(?:国家)?规定.{0,16}(?:都可以|必须|就有权|有权|应当).{0,10}(?:停息|分\d|分六|挂账)"
    r"|停息挂账.{0,14}(?:必须|有权|义务)|Ⓛ必须同意|有权分60期|不办就是违规|对所有贷款都适用"
    r"|article 70.{0,40}entitled|(?:必须|有义务|应当)(?:给|为|同意).{0,8}(?:停息|60期|五年|挂账)",
    r"依信用卡.{0,20}(?:得|可).{0,4}分",
)
"""The card rules, or any rule, are said to oblige the lender."""
GOOD_BASIS = Phrase(
    r"叁照|参照|恳请|不属于信用卡|不能直接适用|我的信用卡|协商变更|到期前|妥善保管|酌予|酌情"
)
BASIS_UNSAID = Phrase(r"^(?:本人)?依(?:据)?第?(?:七十|70)条申请")

ARBITRATED = Phrase(
    r"arbitrator|提付仲裁|(?:去|走)网上仲裁",
    r"(?:提交|由|向|走|以|by|交|申请|进行).{0,16}(?:仲裁|arbitration)|(?:仲裁委"
    r"|仲裁机构).{0,30}(?:裁决|调解书)|一裁终局|仲裁解决|仲裁地|settled by仲裁|先予仲裁",
    r"☑.{0,8}仲裁|【[√☑x×]】.{0,10}仲裁",
)
"""Disputes go to arbitration."""
NOT_ARBITRATED = Phrase(
    r"劳动仲裁|再不处理|不付仲裁|不(?:提交|采用|约定|选择)仲裁|不适用仲裁|仲裁条款|我们就|Ⓤ就去"
    r"|【 ?】 ?仲裁|可向仲裁委申请仲裁或|agree to仲裁"
)
ARBITRATION_OPEN = Phrase(r"可向仲裁.{0,10}或.{0,6}法院|争议.{0,8}(?:方式)?(?:同|按|依)原合同")

E_SERVICE = Phrase(
    r"法院(?:paper|document)s?[^。;]{0,60}(?:whatsapp|text|e-?mail|sms|wechat)",
    r"(?:法院|诉讼文书|仲裁|执行|公证|文书|法院材料|service of process).{0,40}(?:短信|电子邮件"
    r"|邮箱|微信|app|支付宝|简讯|电子送达|手机|传真|e-mail|sms|平台).{0,20}",
    r"(?:短信|电子邮件|邮箱|微信号?|支付宝消息|简讯|手机号?|电子).{0,24}(?:送达"
    r"|接收).{0,20}(?:法院|诉讼|文书|仲裁|地址)|视为Ⓑ?同意电子送达|(?:诉讼"
    r"|仲裁).{0,14}电子送达地址|接收法院|到达即为送达|以后法院材料就发",
)
"""Court papers may be served electronically."""
COURT_PAPERS = Phrase(r"法院|诉讼|仲裁|执行|公证|court|service of process")
PAPER_SERVICE = Phrase(
    r"纸质|纸本|另行确认|撤回|Ⓛ的诉讼文书|还款提醒|payment reminders|on paper|须经|另行同意"
    r"|已申请|法官"
)
SERVICE_FORM = Phrase(r"送达地址确认书")

COURT_CONFIRMS = Phrase(
    r"本院.{0,10}调解成立",
    r"(?:申请|做|办理|经|apply.{0,20}|应jointly.{0,30})[^。;]{0,30}(?:司法确认|法院确认)|(?:法院"
    r"|人民法院).{0,24}(?:制作|出具|作成|核发).{0,10}调解书|以调解方式结案|作成调解书|具执行名义"
    r"|法院for confirmation|confirmation of this mediation|经司法确认后|apply to.{0,10}法院",
)
"""The plan is to be confirmed by a court."""
NO_CONFIRMATION = Phrase(
    r"不申请|依法律规定|日后另行商定|另行商定|已被裁定|是否申请|生效判决|不声请"
    r"|无法院confirmation|no court|什么意思|要收费"
)
