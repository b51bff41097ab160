"""Who is bound and in what form: speech, seals, channels, authority, guarantors, spouse."""

from forbear.reading.statements.phrase import Phrase

SPEECH_ONLY = Phrase(
    r"无paperwork|无is signed|无需签约|不用立字据|my word is enough",
    r"(?:讲|说)了就算|不出纸",
    r"无need for a? ?written|以(?:电话|口头)[^,。;]{0,4}(?:约定|承诺|协商)[^,。;]{0,4}为准",
    r"不(?:另|再)?行?(?:出具|签发)(?:任何)?(?:书面|纸本)|agreed on the phone is (?:enough|binding)",
    r"(?:电话|口头)(?:里)?.{0,6}(?:说定|说好|定了|谈好).{0,10}(?:就行|不用|即可|算数)"
    r"|不出(?:具)?.{0,4}(?:协议|合同|书面)",
    r"不用写.{0,4}纸|(?:讲|说)了就算数",
    r"没有?纸的?|都是口头",
    r"(?:不用|无需|没有|不需要?|不必|无|毋)(?:再|另|另行)?(?:签|立|出|写|给|发)?(?:什么"
    r"|任何)?(?:纸质|书面|正式)?(?:的)?(?:协议|合同|字据|文件|文本|立据)(?!的|约定|项|内容|变更)",
    r"给不了.{0,4}(?:截图|文件|书面|协议)|(?:不|没法|无法)(?:能)?(?:提供|出具|发"
    r"|给).{0,6}(?:书面|截图|纸质|协议|文件)|口头(?:约定|协议|答应|说好|商定)?(?:即可|就行"
    r"|就可以|就算|有效|为准)",
    r"(?:没|未|没有)(?:有)?录音.{0,12}(?:没|未).{0,6}(?:短信|书面|文件|消息)|只在.{0,12}内部系统"
    r"|电话里.{0,12}说好.{0,10}(?:不用|就行)",
    r"无应be put in writing|(?:无|不)[^。]{0,12}in writing",
)
"""Terms exist in speech only."""
WRITTEN = Phrase(
    r"录音已存|已下发|以.{0,8}书面(?:内容|文件)为准|书面内容为准|固定如下|寄给|正式协议|app消息"
    r"|confirm in writing|一律无效|无异议|不收|费用|不另(?!行?出具)"
)
RECORDED_BY_LENDER = Phrase(r"(?:通话|来电)?.{0,6}系统录音|(?:申请|可以).{0,4}调听")

DOUBTFUL_SEAL = Phrase(
    r"业务章|服务部.{0,6}章|部门章|业务专用章|印文.{0,6}(?:模糊|不清)|不可辨|财务章"
)

PRIVATE_CHANNEL = Phrase(
    r"(?:message|contact|add|find) me on (?:telegram|whatsapp|wechat|line|signal)",
    r"私人号码",
    r"(?:line|微信|wechat|whatsapp|telegram|qq)\]?(?:与|和)[^。;]{1,24}(?:聊天|对话)|仅text me"
    r"|(?:from|reply to|to): ?[^ ]{1,40}@(?:gmail|163|qq|hotmail|outlook)",
    r"(?:my|personal|private) (?:whatsapp|wechat|line|telegram|e-?mail|gmail|phone|mobile)",
    r"(?:whatsapp|wechat|telegram)(?:予|给|至|me)|私人(?:电话|手机|line)",
    r"(?:自己|我)的?微信",
    r"(?:发|传|回传)(?:至|到|给).{0,6}(?:qq|微信)|切勿(?:拨打|致电|联系)(?:银行|Ⓛ|官方|客服)",
    r"个人号|个人微信|微信聊天记录|(?:点击|打开|访问|进入"
    r"|戳) ?(?:https?://)?[a-z\d-]{1,30}(?:\.[a-z\d-]{1,30}){1,4}/",
    r"(?:发|寄|传)(?:到|至)我(?:的)?邮箱|@(?:163|qq|126|gmail|outlook|hotmail|foxmail|freemail"
    r"|[a-z\d]{0,12}mail)|(?:经理|专员|客服|员工).{0,3}(?:手机|微信)(?:发送|发给|发Ⓑ)",
    r"(?:加|添加|扫).{0,6}(?:微信|qq|line|telegram|whatsapp|企业?微)(?!支付)|(?:微信|qq|line"
    r"|wechat|whatsapp).{0,4}(?:发|传|私聊|群文件|联络|联系|给Ⓑ|上签|群)|私下(?:联络|联系|沟通"
    r"|签)|群文件|群主",
    r"发件人:\S{1,40}@|短链|\bt\.[a-z]+/|(?:链接|地址).{0,6}(?:两|一|几|\d)小时|(?:我|本人"
    r"|自己)的?(?:私人)?手机(?!号).{0,8}(?:发|打|联系)|on my own phone|my own phone|text me(?!s)"
    r"|私人邮箱|个人邮箱",
    r"(?:别|不要|勿|甭)(?:再)?(?:在|用|打|致电|联系|找|走)(?:官方|总行|银行|app|客服|热线|95)"
    r"|走(?:我|Ⓤ).{0,6}通道|内部通道",
)
"""The paper comes through, or goes to, a private channel."""
PLAIN_CHANNEL = Phrase(
    r"行里的企业微信",
    r"官网公示|官方邮箱",
    r"法院|文书|诉讼",
    (r"官方app,|消息中心|邮寄至|账单|请登录|不会通过|仅以官方|征信报告|异议|法院|文书|诉讼"),
)
SENT_SOMEHOW = Phrase(r"已发送.{0,4}请查收|详情已发|已发给Ⓑ")

AUTHORITY_PROMISED = Phrase(r"授权书?.{0,6}(?:另行|随后|稍后|后补)提供|代签.{0,8}授权")
