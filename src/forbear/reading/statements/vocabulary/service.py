"""How notices and court papers reach the borrower: on sending, on receipt, on paper or by wire."""

from forbear.reading.statements.phrase import Phrase

SENT = Phrase(
    r"寄|发(?:出|送|往|到|至|布|给|了|老|即)|送(?:达|出|交|至|到|邮)|投(?:递|邮|妥|寄)|妥投|交邮"
    r"|付邮|邮(?:件|戳|寄|政|局)|推(?:送|出)"
    r"|公告|张贴|短信|短讯|简讯"
    r"|站内|弹窗|公示|app|电邮|电子邮件|微信|传真|快递|派件|退(?:回|件|信|返)|拒收|拒签"
    r"|拒绝(?:签|接)|未签收|无人(?:签收|接听|应答)|查无|招领|放置"
    r"|服务器|系统|拨打|打过|接通|电话|号码|通知|文书|函件|函|信|地址|传票|紧急联系人"
    r"|send|sent|post|mail|letters?|text|push|notif|notice|publish|issued|交付|summons|dispatch"
    r"|address|electronic|refuse|return|whatsapp",
    r"签收|代收|left at|process|门卫|驿站|代签|微信",
)
"""Something is sent, posted, pushed, announced, refused or comes back."""
COUNTS = Phrase(
    r"(?:视|推定|视同|视作|视为|默认|(?<!应)(?<!相)当(?![日月天期面场])作?|(?<!工)作|算(?:作"
    r"|是)?|构成"
    r"|拟制)[^,。;不]{0,10}(?:为)?(?:送(?:达|到)|收(?:到|悉|妥|受|讫)|知(?:悉|晓|道|情)|(?:已"
    r"|有效)?通知(?:到|过|义务|了|Ⓑ|客户"
    r"|$)|告知|已?阅|签收|已收)"
    r"|(?:即|就|均|(?<!以)便|都|也|亦|仍|已经|成功|之时)(?:为|是|视为|视同|算"
    r"|(?<!应)当(?![日月天期面场])|属|构成|发生|产生|完成|告|作"
    r"|Ⓑ)?[^,。;不通知]{0,8}(?:送达(?!回)|收到|收悉|收妥|知悉|知晓|知道了|通知(?:过|义务|到)"
    r"|签收|(?:履行|尽到?)了?(?:通知|告知)义务|生效力)"
    r"|(?:以|之日|日期|时间|第[一二三]日)[^,。;]{0,18}(?:为|作为|即|是)(?:有效)?(?:送达|收到"
    r"|Ⓑ收)[^,。;]{0,4}(?:日|时)"
    r"|(?:(?<!审核)完成|产生|发生|具有|有)[^,。;后]{0,4}(?:送达|告知)(?:之"
    r"|的)?(?:法律)?(?:效[力果]|成立|义务)?"
    r"|不影响[^,。;]{0,8}(?:送达|通知|效力)|(?:寄|送(?!达时)|发(?:出|送|布"
    r"|往)?)[^,。;]{0,4}(?:时|即"
    r"|起)[^,。;]{0,4}(?:生效|送达|发生效力)"
    r"|即为生效|有效(?:的)?送达|有效通知|(?:送达|收到)之(?:时|日)(?!起)|作收悉论|投邮主义"
    r"|不得(?:主张|以)[^,。;]{0,4}未(?:知|收)"
    r"|发[^,。;]{0,8}(?:也|都|就)算数|别说没收到|(?:(?<!应)当|算)(?:作|是)?Ⓑ(?:已经?)?(?:收|知"
    r"|看)|推定送达|(?:寄|发)出?即"
    r"|(?:deem|presum|treat(?:ed|s)?|counts?|regarded|considered|taken|held)[^.;]{0,24}(?:receiv"
    r"|serv"
    r"|(?<![a-z])read(?![a-z])|deliver|know|notice|notif|given|通知|交付)|(?:constitutes?"
    r"|sufficient)[^.;]{0,14}(?:notice|通知|service)"
    r"|valid service|completes? (?:the )?service|duly served|effective ?(?:on|如"
    r"|when)[^.;]{0,6}(?:post|sen[dt]|dispatch|issue)|have knowledge",
    r"等(?:同|于)[^,。;]{0,4}(?:亲?收|送达|知|签)|等于Ⓑ{1,2}(?:已)?(?:收|知)|(?:日"
    r"|时)(?:即)?(?:为|是)(?:有效)?送达日|(?:即|被)(?:认定|认为|认作)[^,。;]{0,6}(?:知|收|送)"
    r"|[与跟和同]Ⓑ{1,2}(?:亲自|亲)?(?:签收|收到|收)[^,。;]{0,3}(?:无异|一样|相同|一个样)"
    r"|效力[^,。;]{0,12}(?:无异|相同|等同)|good service|be conclusive|deemed (?:made|effected"
    r"|complete)|takes? effect (?:on|upon) (?:post|send|dispatch)",
)
"""It counts as received, known or served."""
TO_THE_LENDER = Phrase(
    r"Ⓑ[^,。;]{0,6}(?:向|给|寄|发|送|提交|对)[^。;]{0,20}(?:视为|算|当|视同)[^,。;]{0,4}Ⓛ"
    r"|(?:视为|视同|算"
    r"|当)(?:作)?Ⓛ(?:已)?(?:收|知)|Ⓛ(?:拒[收签]|前台拒)|Ⓑ寄出|Ⓑ's(?:通知| letter)|byⒷtoⓁ|(?:你们|Ⓛ"
    r"|前台)[^,。;]{0,6}拒收也算",
    r"Ⓑ(?:寄|发|送)[^,。;]{0,3}Ⓛ",
)
"""What the borrower sends to the lender counts: good for him."""
RECEIVED_INDEED = Phrase(
    r"(?<!不以)(?<!未)(?<!未能)(?<!没有)(?<!没)(?<!无论)(?<!不论)实际(?:收|签收|送)"
    r"|以[^,。;]{0,6}(?:签收|回执|签名)[^,。;]{0,6}(?:日|为准)"
    r"|不(?:构成|得视为|具有|作送达|得以(?![^,。;]{0,3}(?:未|没))|能视为"
    r"|算(?!数)|足以|能仅)|不得(?:以(?![^,。;]{0,3}(?:未|没))|将|把)|不再(?:执行|适用)|停止适用"
    r"|作废|废止|承诺不"
    r"|签收(?:之日|后)(?:起)?(?:生效|计算)"
    r"|要求修改|签字即为签收|签收后|重新通知|请注意(?:核对)?|提醒Ⓑ一声|吗|依法律|便民|先至算"
    r"|签收先|must obtain|not enough|不enough"
    r"|不count|shall not count|no longer applies|不再appl|in accordance with the law|有效清偿"
    r"|补告即可"
    r"|知悉后|应于Ⓑ确认|to ?Ⓛ's? ?(?:notice|通知)|逾期(?:的)?(?:息|金)|仅(?:有|用于)|另(?:行)?同意",
    r"点[^,。;]{0,10}才算|没[^,。;]{1,3}不算数|(?:签收|收到|看到|点开)[^,。;]{0,4}(?:才|方)(?:算"
    r"|生效|为)",
)
"""Only what arrives counts, or the clause falls."""
COURTS = Phrase(
    r"法院|法庭|诉讼|仲裁|执行(?:机关|局|法院|各|阶段|程序|材料|文书|的)|(?<=、)执行|公证"
    r"|司法(?:机关|文书|部门)|涉诉|案件材料|裁判|判决书|传票|审理"
    r"|一审|起诉状|应诉|法律文书|12368|电子送达(?!账单)"
    r"|court|tribunal|litigation|legal process|律师费 ?process|律师费 ?notices|service of process"
    r"|summons|writ|claim form|judgment|notary|legal documents|pleadings|enforcement papers"
    r"|electronic service",
    r"调解书|支付令|支付命令|开庭|诉前|proceedings|originating process|process(?=可be served)"
    r"|statement of claim",
)
"""Courts, arbitrators or notaries, or their papers."""
ELECTRONIC = Phrase(
    r"电子(?!签名|合同|版|章|证)|短信|短讯|简讯|邮箱|邮件|电邮|微信|支付宝|app(?![lreoa])|手机"
    r"|手提|号码|传真|电传|平台|消息中心|站内|推送"
    r"|数据电文|即时通讯|qq|科技设备|whatsapp|line(?![a-z])|客户端"
    r"|e-?mail|sms|text|fax|whatsapp|wechat|electronic|in-app|inbox|mobile|phone|messag|portal",
    r"网络|线上|在线|电子版(?=发|送|寄|传)|网上|小程序|链接",
)
SERVES = Phrase(
    r"送(?!交|还)|接收|收取|发(?!生|放|现|起|票|给Ⓛ)|推(?!送至法院)|传票|指定|联络|投递"
    r"|serv(?:e|ice|ing)|send|sent|receiv|process|papers|deliver|address",
    r"走(?=短信|微信|邮|电子|网)|为之",
)
"""Papers are served, sent or taken."""
PAPER_SERVICE = Phrase(
    r"(?<!要求)(?<!需要)(?<!放弃)(?<!无需)(?<!不[寄发用])(?<![□☐] )(?<![□☐])"
    r"纸[质本](?!.{0,6}(?:不再|取消))|另行(?:确认|同意)|撤回"
    r"|还款提醒|账单(?!地址)|不(?:同意|采|用|接受"
    r"|作|得|想|适用|愿)[^,。;]{0,10}(?:电|短信|推定|送达|邮|收)|废止|☐ ?电子|□ ?电子|与否"
    r"|是否(?!阅|查|签|收|打)|在(?:具体|该"
    r"|个)案件?中|请注意|跟法院没|法院已(?:通过|以|于)|须经|已申请"
    r"|Ⓛ(?:的)?(?:诉讼)?文书送达(?:邮箱|地址)|法官(?:将"
    r"|会|同意)"
    r"|调解员|payment reminders|on paper|withdrawn|posted toⒷ|for(?:Ⓑ|the borrower) to decide"
    r"|不(?:consent|agree)|链接是|按法律|说要|不得(?:以|推定|默认|将)|另行(?:取得|征得)|同意后方"
    r"|whether.{0,60}decide",
    r"^Ⓛ以[^。;]{0,30}接收|没(?:有)?同意|未同意|划掉|删掉|(?:都|改)邮寄|不(?:e-?mail|text)"
    r"|papers are posted|不 ?by e-?mail",
)
"""Served on paper, or only if agreed again in the case."""
