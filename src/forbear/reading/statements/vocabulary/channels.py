"""Channels of a paper: private ones, short links, and being kept from the official ones."""

from forbear.reading.statements.phrase import Phrase

_PRIVATE = (
    r"(?:(?:个人|私人|私|自己的?|我的?|小)(?:的)?(?:微信|薇信|qq|line|whatsapp|telegram|手机"
    r"|电邮|邮件|邮箱"
    r"|号码?(?![文本])|电话|二维码)|小号|私号|企鹅号|抖音|网盘|提取码|群(?:文件|主|共享|号|组)"
    r"|qq|微信群|line群|telegram|whatsapp|私(?:聊|信|下|讯)|加v|(?<![a-z])v信|单线联系"
    r"|支付宝聊天|聊天窗口|陌生手机"
    r"|(?:本|专员|经理|业务员)[^,。;]{0,4}(?:手机|微信|line)"
    r"|(?:personal|private|my own|own) (?:whatsapp|wechat|line|telegram|e-?mail|gmail|phone"
    r"|mobile|hp|number)|messenger|facebook)"
)
_SHORT_LINK = (
    r"(?:短链|short(?:ened)? (?:link|url)|tinyurl|短网址|短链接|本链接|链接(?=[^,。;]{0,10}(?:\d"
    r"|两|半|一|几)[^,。;]{0,3}(?:小时"
    r"|分钟))|(?<![a-z@./])[a-z\d-]{1,24}\.[a-z]{2,10}/[a-z\d]"
    r"|link[^.;]{0,14}(?:texted|sent|within)|bit\.)"
)
_PAPER = (
    r"(?:协议|方案|合同|和解书|文件|减免|还款|停息|优惠|签|办理|申请|回传|回签|拍照|下载|领取"
    r"|传送|传给|发送|发给|函|转发|索取|弄|agreement|contract|form|page|settlement"
    r"|sign|plan|offer|document)"
)
PRIVATE_CHANNEL = Phrase(
    rf"{_PRIVATE}[^。;]{{0,40}}{_PAPER}|私人号码",
    rf"{_SHORT_LINK}[^。;]{{0,24}}{_PAPER}|{_PAPER}[^。;]{{0,24}}{_SHORT_LINK}",
    r"(?:加|添加|扫)[^,。;]{0,6}(?:微信|qq|line|telegram|whatsapp|二维码)(?!支付)|扫(?:我"
    r"|Ⓤ)[^,。;]{0,4}码|加好友|(?:微信|line"
    r"|wechat)(?:上|里)?[^,。;]{0,4}(?:发|传|签|弄|办|回传|群|联络|联系)"
    r"|发件人:\S{1,40}@|(?:寄|发|传|回传|邮)(?:至|到|给)[^,。;]{0,8}(?:163|qq|126|gmail|hotmail"
    r"|私人|个人)[^,。;]{0,4}(?:邮箱|电邮|信箱)|(?:to|at) my (?:gmail|hotmail|outlook|yahoo"
    r"|e-?mail|personal)|@(?:163|qq|126|gmail|outlook|hotmail|foxmail|freemail|[a-z\d]{0,12}mail)"
    r"|(?:微信|wechat|line|qq)\]?(?:与|和)[^。;]{1,24}(?:聊天|对话)|微信聊天记录",
    r"(?:message|contact|add|find|text) me(?! if)(?![a-z])|on my own phone|(?:message|send"
    r"|text)[^.;]{0,30}(?:my|personal|own) |内部(?:通道|渠道)|走(?:我|Ⓤ).{0,6}通道|找(?:我"
    r"|Ⓤ)呢?个whatsapp",
)
"""The paper comes through, or goes to, a private account or a short link."""
PRIVATE_BEHIND = Phrase(rf"{_PAPER}[^。;]{{0,30}}?(?P<core>{_PRIVATE})")
"""The same with the paper named first."""
_OFFICIAL = (
    r"(?:(?<!非)官方|总行|总部|(?<![a-z])app|客服|热线|银行|公司电话|95(?:\d{3}|那|开头|打头|号)"
    r"|柜台|网点|公司那"
    r"|helpline|hotline|theⓁ?'?s? ?(?:app|line)|Ⓛ's app|office line)"
)
KEPT_FROM_OFFICIAL = Phrase(
    rf"(?:不要|不好|别|勿|甭|不准)(?:再)?(?:在|用|打|致电|拨打|联系|联络|找|走|使用|去|问"
    rf"|点(?!击))[^,。;]{{0,6}}{_OFFICIAL}(?!以?外|之外)",
    rf"(?:别|不要|勿)[^,。;]{{0,4}}{_OFFICIAL}[^,。;]{{0,6}}(?:申请|操作|办|点)|别跟客服说",
    rf"{_OFFICIAL}[^。;,]{{0,16}}(?:别|不要|更不要|勿)(?:再|去){{0,2}}(?:打|点|找|去|问|用)"
    rf"|(?:app|客服)[^。;]{{0,10}}(?:那个)?(?:按钮|入口|还款)[^。;]{{0,4}}(?:别|不要)",
    r"(?:官方|客服|app|总行|热线|银行)[^,。;]{0,8}(?:查询不到|查不到|不受理|已关闭|没有的"
    r"|不知|不掌握|批不下来|不管这)|(?:绕[过开]|避开|瞒着)[^,。;]{0,4}(?:官方|银行|客服|热线"
    r"|总行)|切?勿告(?:知|诉)(?:银行|客服|官方)|请?勿致电(?:核实|查证)|不用去网点"
    r"|正本不用寄(?:银行|Ⓛ)",
    rf"(?:不|don't)(?: go)?(?: ?(?:call|ring|use|go through|contact|through|to (?:ring|call)"
    rf"|phone)) ?(?:to )?(?:any)?(?:the )?[^.;]{{0,14}}(?:{_OFFICIAL}|Ⓛ)",
    r"(?:helpline|hotline|Ⓛ)[^.;]{0,30}(?:unaware|confuse|不see|can't see|不know)"
    r"|不toⓁ's e-?mail|不电话Ⓛ|keep this betweenⓊ",
)
"""Somebody is told to stay away from the official app, hotline or branch."""
FAIR_CHANNEL = Phrase(
    r"别理|不要理|勿理|有人加|(?:收入|困难)证明|流水|账单|材料|变更|已停用|存档|不予承认"
    r"|一律改为|企业微信|已认证|用于接收"
    r"|邮箱为|消息中心|邮寄至|官网公示|官方邮箱|仅以官方|请登录|法院|文书|诉讼|请挂断|核对"
    r"|绑定|need不|evidence|on file|registered post|征信报告|异议|联系不上|官方(?:短信|账号"
    r"|公众号)|骗",
    r"(?:不|无)(?:会|得|再|用|必|需|要求|使用|以|通过)[^,。;]{0,14}(?:个人|私人|微信|qq|line"
    r"|短链|私下)|(?:不|never|从不)[^.;]{0,24}(?:personal|private)",
)
"""Material, notices, a rule against private accounts, or an official place."""
