"""Codes, passwords, screens, cards and original papers: what nobody needs for a negotiation."""

from forbear.reading.statements.phrase import Phrase

SECRET = Phrase(
    r"验证码|校验码|认证码|确认码|动态(?:密)?码|随机码|短信码|口令|密码(?!器)|密匙|密钥|编码器"
    r"|保安编码|安全码|识别码"
    r"|(?:六|四|八|6|4|8)(?:个|位)(?:数字|数|码)|(?:收到|短信|手机)[^,。;]{0,6}数字"
    r"|登[录入](?:名|账|帐|信息|资料|权限)|背面(?:的)?(?:后)?(?:三|3)|有效期以及卡|卡号、有效期"
    r"|手势解锁"
    r"|(?<![a-z])(?:otp|pin|cvv2?|cvc|totp|passcodes?|passwords?|log-?in|log in details"
    r"|credentials)"
    r"(?:码|s)?(?![a-z])"
    r"|(?:text|sms|security|verification|one-time|access|six-digit|6-digit|unlock)[ -]codes?"
    r"|code(?=.{0,12}(?:sent|text|receive|phone|came|arriv))|secret number|digit (?:number|code)"
    r"|(?:3|three) digits|nine-digit|both sides ofⒷ?Ⓛ?card",
    r"那串数|(?:那|这)个码|(?:短信|简讯|信息|银行发)[^,。;]{0,14}(?:数码|数字|个数|的码)"
    r"|里面的?数|串数字|(?:登录|扫码)[^,。;]{0,6}二维码|二维码[^,。;]{0,4}截图"
    r"|银行发[^,。;]{0,3}码|支付宝密|user ids?",
)
"""What opens an account."""
TOLD = Phrase(
    r"给|告诉|告知|发(?!放)|报|念|读(?!取)|说(?:一下|给)|跟(?:我|Ⓤ)说|text back|提供|填"
    r"|输(?:入)?(?:给|到)|回复|交|寄"
    r"|截图|拍|上传|登记|保管|使用|留下|写|贴"
    r"|是多少|拿|转(?:发|告)|需要?Ⓑ"
    r"|send|share|give|(?<![a-z])tell|(?<![a-z])read|forward|hand|confirm|provide|needⒷ|what's"
    r"|what is"
    r"|enter|keep|together with|let (?:me|Ⓤ)|message|(?<![a-z])text (?:me|Ⓤ)|disclose|type"
    r"|支付密码.{0,6}必填",
    r"(?:不给|没有)[^,。;]{0,8}密码的话|清单:|缺一不|reply|respond with|submit|supply|dictate"
    r"|传给|报给",
)
"""It is to be told, written down or handed over."""
THING = Phrase(
    r"(?:银行|提款|金融|储蓄|工资|信用|借记|医保|社保|手机|电话|sim)卡"
    r"|(?<![打刷办放还绑信])卡(?=先|放|交|给|押|寄|留)|存折|存摺|折子"
    r"|密码器|[uk]盾|网银盾|优盾|印(?:章|鉴)(?=及|、|和|与|交|由|一并|连同)|私章|营业执照(?:正本"
    r"|原件)|账本|自然人凭证|户口本|健保卡"
    r"|身[分份]证(?!上|号|明)|护照|回乡证|驾照"
    r"|(?<=将)手机|(?<=把)手机|手机(?=交)"
    r"|(?:atm|bank|Ⓛ|debit|credit|sim|identity|id|salary|wage) ?cards?|passport|nric|hkid|passbook"
    r"|usb (?:key|token)|(?<![a-z])token|chequebook|cheque book"
)
"""Cards, seals, papers of identity."""
HANDED = Phrase(
    r"交(?:给|由|付|到|出|与|予|来|存|我|Ⓤ)|寄|邮|快递|放(?:我|Ⓤ|在(?:我|Ⓤ)|到)|留(?:下|在|给)"
    r"|押|保管|代管|扣(?:下|留)"
    r"|收(?:走|上来|起)|拿(?:来|过来|给)|送(?:来|到|过)|给(?:我|Ⓤ|Ⓛ)(?!们?签)|拔下来|放(?:于"
    r"|至)(?:Ⓛ|Ⓤ)|插|解锁"
    r"|send|post|courier|hand|deposit|保证金(?=his|her|the|Ⓑ| )|leave|surrender|collect|keep|hold"
    r"|give|交付|needⒷ",
    r"提交(?=[^。;]{0,24}(?:原件|卡(?!流水|号)))|清单:(?=[^。;]{0,20}(?:原件|卡))|上交",
)
"""It leaves the borrower's hands."""
SCREEN = Phrase(
    r"共享(?:手机)?屏幕|屏幕共享|投屏|屏幕投|屏幕控制|(?:远程|远端)(?:控制|协助|操作|连接"
    r"|桌面)?(?:软件|app)?|无障碍|点击共享|看Ⓑ的(?:手机|屏幕|银行)"
    r"|anydesk|teamviewer|todesk|向日葵|quicksupport|rustdesk|screen ?shar(?:e|ing)|share(?:Ⓑ| the"
    r"| your)?.{0,6}screen(?!shot)"
    r"|remote(?:ly)? (?:access|control|desktop|support)|controlⒷ?.{0,6}(?:screen|phone)|qq远程",
    r"(?:安装|下载|点开)[^。;]{0,14}(?:链接|二维码|安装包|apk|助手|插件|描述文件)"
    r"|(?:链接|二维码|网址)[^,。;]{0,14}(?:安装|下载)[^,。;]{0,6}(?:app|软件|程序|助手|客户端"
    r"|应用|apk)"
    r"|(?:链接|二维码|网址)[^,。;]{0,8}安装"
    r"|(?:install|download)[^.;]{0,40}(?:link|apk|attached|qr)|read(?:Ⓑ| your)?messages"
    r"|allow it to read",
    r"装[^,。;]{0,4}(?:软件|程序|app)[^。;]{0,10}链接|点安装|(?:连结|简讯)[^,。;]{0,6}安装"
    r"|屏幕[^,。;]{0,4}(?:给|让)(?:我|Ⓤ)|下载[^,。;]{0,6}会议(?:软件|app)|(?:开"
    r"|打开)[^,。;]{0,4}录屏|录屏[^,。;]{0,6}权限|协助工具权限",
)
"""The screen is shown, the phone steered, or an app from a link installed."""
IN_ONES_OWN_HANDS = Phrase(
    r"复印件(?!不)|影本|影印|官方|(?<!非)应用(?:商店|市场)|app ?store(?! ?\))|自行|自己(?:在|填"
    r"|输|收"
    r"|保|登|用|操作)|本人(?:在|操作|妥善|保管"
    r"|自行|名义)|当场(?:交还|归还|退)"
    r"|核对后|现场核对|人脸识别后|(?<!not )official|copy of|a copy|handed straight back|yourself"
    r"|加注|注明(?:为"
    r"|:)?[“「仅限]|marked",
    r"没有?给|没给|不同意|不给(?![^,。;]{0,8}的话)|请拒绝|千万别|别(?:人?告诉|弄|给|转)|不能问"
    r"|谁都别|1[16]0|165"
    r"|报警|骗|never"
    r"|录了?音|妥善|结清证明|还清证明|清偿证明",
    r"(?:此前|收走|所收|扣留|扣下)[^。;]{0,30}(?:退还|返还|归还|交还)|不let anyone|(?:约定"
    r"|条款)[^。;]{0,6}(?:终止|作废|失效)",
)
"""It stays with the borrower, is shown in his own app, or is refused."""
ASKED_FOR = Phrase(
    r"是多少|未[?？]|(?:开|装|下)(?:好)?了?(?:没|未|吗)|几位|收到没|发我|念(?:慢|一)|报一?下"
    r"|what's|what is"
    r"|can you (?:read|send|share)",
    r"是不是(?:生日|\d|手机)|还是(?:生日|\d)",
)
"""The question itself asks for it."""
