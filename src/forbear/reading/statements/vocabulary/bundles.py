"""Products that are sold with a plan: what they are, and that they must be bought."""

from forbear.reading.statements.phrase import Phrase

PRODUCT = Phrase(
    r"会员|(?:意外|人寿|寿|信用|履约|商业|账户安全|重疾|健康|贷款|无忧|保障|医疗|安全|财产"
    r"|保证)险|保险(?!理赔|金每)|(?:尊享|安心|无忧|守护|信用|资金|账户)[\u4e00-\u9fff]{0,4}保障"
    r"|保障(?:计划|方案|服务|包|,)|服务包|保护计划|savings plan|储蓄计划|人寿保障|权益(?:卡|包"
    r"|礼包)?|礼包"
    r"|课程?(?=,|\(|、|。|$|三|的|费)|理财"
    r"|基金|(?:办|申办|申领|启用|开|张)[^,。;]{0,8}(?:信用卡|联名卡|贷记卡)"
    r"|信用卡[^,。;]{0,4}一张|套餐|体检卡|担保(?:服务|费|包)|收费担保|咨询服务|评估报告|互助计划"
    r"|gps|电动车|无忧险|年费|vip|征信管理服务|礼盒"
    r"|增值(?:服务|包)|订阅|加速包|延期卡|公证提存|报[^,。;]{0,4}课|份险"
    r"|[\u4e00-\u9fff]{2}险(?!些|恶)|险"
    r"|insurance|(?<![a-z])polic(?:y|ies)(?![a-z])|membership|package|bundle|subscri\w*"
    r"|unit trust|guarantee费|(?<![a-z])cover(?![a-z])|helpline|assistance|monitoring|benefits"
    r"|insurer|wealth product"
    r"|club",
    r"管家|守护金|安心(?:包|卡)|顾问(?:服务|费|套餐)|修复(?:服务|咨询|协议)?|商城"
    r"|指定(?:商品|手机|产品)|贵金属|积存|定投|投资型|存款产品|信贷监察|月报"
    r"|信用(?:体检|保障)|担保公司|保费|会籍|加油卡|购物卡|保单|credit card|rights card"
    r"|coaching|(?<!due )course|programme"
    r"|payment protection|warranty|phone package|credit-repair",
    r"付款 ?protection",
)
"""What has to be bought."""
TIED = Phrase(
    r"(?:须|应|需|必须|要|得|请先|务必)[^,。;]{0,16}(?:购|买|投保|加入|开通|办|订|认购|持有|参加"
    r"|报名|缴|交|支付|续保|启用|附带|保持|搭配|捆|绑)|(?:方可|始得|才能|才可|才给|才批"
    r"|始(?:同意|准|受理)|方能|后可|申领|申办|即同意开通|已替Ⓑ选|自动加入|不可(?:单独)?(?:取消"
    r"|退出)|绑在一起|先开|没开的|提供收费|我?就(?:让|给)Ⓑ)"
    r"|前提|条件|要件|前置|必选|必含|必须|否则|不予|不拆分|打包|不单卖|搭售|勾选|先充"
    r"|need to open|捆绑|绑定?(?=,|一起|手机|在一起)"
    r"|绑一起|搭配|附带|配套|默认|自动(?:为|续|开|搭)|一并购|合计支付|已?包含|含(?!义)"
    r"|视为同意[^,。;]{0,4}(?:加购|购买)|顺带|无法查看|不买|做不了|办不了|未(?:购|投保|持有|开通"
    r"|加入)"
    r"|单独办不了|专享|先把[^,。;]{0,12}买了|再买|报了Ⓤ?我?就|通不过|由Ⓑ承担|保费自理",
    r"mandatory|compulsory|应be purchased|应purchase|required?|requirement|condition|需经|除非"
    r"|unless|by default|pre-ticked|cannot be removed|可不be removed|also agree to|应take out"
    r"|includes a|subscribes|added toⒷplan"
    r"|subject to|before an|之前an|无which|to be taken",
    r"对价|换取|强制|预选|预设|合并办理|同步签|同时(?:加购|购|申购|办|开)|一并(?:申购|办"
    r"|买)|都?得带|不得拒绝|并入账单|没这个|没它|提交即扣"
    r"|勾(?:上|好|了)|才能|先办|随首期|先买|应(?:need to )?(?:enrol|buy|join|open|sign up"
    r"|take|purchase"
    r"|subscribe)|to qualify|in order to|otherwise|仅to|available only|precondition|如Ⓑbuy",
    r"不予受理|不投保|购买[^,。;]{0,12}后",
)
"""It is a condition of the plan, or comes with it unasked."""
NOT_TIED = Phrase(
    r"不(?:再)?(?:申领|申办|申请|办理|开通)[^,。;]{0,6}新|自愿|不再|自由选|不(?:捆绑|附加|搞|得(?!拒|取消|退)|影响|需要|销售|以[^,。;]{0,14}为"
    r"|含任何|必(?!选|含))"
    r"|无需|无须|毋须|毋庸|免费|赠送|已退|退(?:回|了|还)|(?<!不)可(?:随时)?退|已取消|取消了"
    r"|依法续保|社保|医保|交强险|保险金|理赔|养老保险|失业"
    r"|由Ⓛ(?:全额)?(?:承担|支付|负担)|爱买不买|没关系|无关|唔影响|买唔买|骗局|谨防|相同的|非会员"
    r"|不含|不为条件|保证金(?!并购)|降低|困难原因|家庭(?!综合|财产|保|医)|月收入|不是"
    r"|除[^,。;]{0,6}外无|赔付"
    r"|险种不|车祸|风险|保险柜|危险|冒险|险些|惊险"
    r"|抵押物|保全|诉讼",
    r"无[^。;]{0,60}required|tied to any other|may不require|可不require|bears the|nothing needs"
    r"|无needs|my monthly|free|voluntary|optional",
    r"违规|违法|投诉|反映|举报|删除|删去|deleted|可选购|不(?:要求|强制|得强制)|是否购买",
)
"""It may be refused, costs nothing, or is something else."""
