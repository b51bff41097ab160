"""What the lender may do to the plan alone."""

from forbear.reading.statements.phrase import Phrase

_ACTS = (
    r"有权|可能随时|可能给Ⓑ|可能(?:还|也)?(?:会|要|得)|可以?(?!能|靠|否|申请|向|在\d)"
    r"|(?<!只)(?<!不)能"
    r"|得(?!到|知|出|起|照|按|跟)|保留|享有|随时|单方面?|片面|径行|自行|独自"
    r"|酌情|酌予|全权|任意|任何时[候间]|不经协商|另行决定|会根据|会视|想(?=改|调|取消|停|收)"
    r"|只要觉得|如?认为?有?必要"
    r"|(?<![a-z])right to|reserve|(?<![a-z])(?:can|may)(?![a-z])|unilateral|(?<![a-z])alone"
    r"|entitled|free to"
)
_CHANGES = (
    r"调[整增减高低升]|上调|下调|调(?=利|息|费|[,。;了]|$)|改(?!正|善)|修[改订正]|变[更动]"
    r"|更[改新动](?!后|为结)|增[加减设]|提高|上浮|加价|缩短|缩成|缩减"
    r"|停掉|停了|加期|涨|缩期|撤(?!诉|案)|收回|叫停|喊停|暂停|中止|终止|停止(?!适用)|取消|解除"
    r"|作废|废止|恢复"
    r"|重新(?:计"
    r"|定|核|出|安排|给)|另定|自定|订定"
    r"|自行确定|转为|作出增减|一次性(?:清偿|还清)|一次还清|清还全部|增设"
    r"|substitut|revise|var(?:y|ied)|modif|amend|adjust|alter|change|withdraw|suspend|cancel"
    r"|terminat|revok|increase"
    r"|rais(?:e|ing)|(?<![a-z])add(?![a-z])|cut short|take it away|(?<![a-z])end(?![a-z])|remove"
)
CHANGES = Phrase(rf"(?P<core>{_ACTS})[^。;]{{0,34}}?(?:{_CHANGES})")
"""Somebody may change, suspend or end something."""
THE_PLAN = Phrase(
    r"方案|计划|协议|利率|费率|利息|计息|期数|期限|金额|月供|月还|减免|优惠|条款|条件|分期|停息"
    r"|宽限|延期|展期|承诺|收费|费用|折扣"
    r"|还款|额度|标准|安排|余额|余款|规则|活动|比例|细则|本案|借条|每月|一期"
    r"|(?<![a-z])plan|arrangement|terms?(?![a-z])|rate|instalment|waiver|holiday|tenure|emi"
    r"|discount|schedule|offer"
    r"|settlement|费|amount|payments?"
)
"""The plan, or one of its terms."""
FOLLOWS_LENDER = Phrase(
    r"以[^,。;]{0,14}(?:公布|公告|当月|最新|届时|价目表|当期账单|公示)[^,。;]{0,10}为准"
    r"|为准,?[^。;]{0,8}(?:更新|往上调)"
    r"|(?:由|按)(?:Ⓛ|Ⓤ|公司|平台|系统)[^,。;]{0,8}(?:每月|逐月|随时|动态"
    r"|当月)[^,。;]{0,8}(?:核定|确定|决定|定价|订定|通知|调整)"
    r"|(?:利率|比例|幅度|金额|费率)[^。;]{0,16}由(?:Ⓛ|Ⓤ)[^,。;]{0,4}(?:自行|单方|另行)?(?:确定"
    r"|决定)(?!后)|系统每月动态|(?:停息|减免|优惠|宽限)期限?由(?:Ⓛ|Ⓤ|银行)决定"
    r"|如?调整[^,。;]{0,6}规则[^。;]{0,16}(?:同步)?变更",
    r"(?:继续使用|继续还款|continued use)[^。;]{0,14}(?:同意|接受|代表|accept|means)|(?:公告"
    r"|揭示|公示)[^。;]{0,12}(?:生效|视为(?!已通知))"
    r"|通知发出即生效|修改后的?[^,。;]{0,6}自动|accept whatever new|updated from time"
    r"|需经change|subject to change|as amended from time to time by(?:Ⓛ|Ⓤ)",
    r"(?:政策|口径|重新评分|等级|复核|复评|规定|上头|总部|资金成本|委托人|主意"
    r"|手头紧)[^。;]{0,16}(?:变|调整|收紧|下调|改|不给批|上升"
    r"|不理想|掉了|不通过|提前)[^。;]{0,24}(?:取消|作废|缩|重新出|重新给|重排|按新|停|撤|失效"
    r"|提高|一次性)|(?:调整|改|变)了?政策[^。;]{0,16}(?:取消|停|撤)",
    r"随叫随还|不以违约为前提|不论有否拖欠|Ⓛ因[^,。;]{0,14}调整的除外|改[^,。;]{0,10}不用Ⓑ?再?签"
    r"|复评不通过|单方变更",
)
"""Terms follow whatever the lender announces, or fall with its policy."""
KEPT_OR_SHARED = Phrase(
    r"双方[^,。;]{0,10}(?:一致(?!方可变更,但)|协商(?!一致方可变更,但)|合意|另|书面"
    r"|同意(?!本协议))|任何一方(?:均)?不得|书面同意[^,。;]{0,4}(?:,|方|后|始|者)"
    r"|未经Ⓑ|须经Ⓑ|另签|再签一|补充协议|两边都同意|不得(?!异议|据此|据以|有异议|提出)"
    r"|无权(?!变更外)|放弃[^,。;]{0,10}(?:权利|调整)|不会"
    r"|(?<!非)固定(?!利率转)|不作任何上调|不可撤|删除|lpr|降低Ⓑ|不得提高|提高减免|减免剩余"
    r"|免除剩余|国家法律|法律强制|虚假|不实|改正|不(?:可|能)(?:更改|改)"
    r"|Ⓑ[^,。;:ⓁⓊ]{0,6}(?:可|得(?!异议)|有权|能|想|要|收入|需要)[^,。;]{0,20}(?:提前|变更|申请"
    r"|调整|延长|换|提高|改)|扣款卡|扣款账户|收款账户|还款账户"
    r"|催收|诉讼|起诉|担保|Ⓖ|转让|受让|转给|法院|保全|提前(?:还|结清)|停止适用|不再适用|加购"
    r"|会员|信息|生物|用途|该约定|撤案|(?<!无需)(?<!不)(?<!未)经Ⓑ"
    r"|查封|冻结|(?:主张|请求|声请|申请)[^,。;]{0,6}(?:调整|酌减)|(?:强制|申请|恢复)执行|按客户"
    r"|监测|告知[^,。;]{0,4}后",
    r"both of us|unless both|可仅|可only|仅可|no right|无right|deleted|no other adjustment|sora"
    r"|无other|in writing by both|Ⓑ可|early"
    r"|我可|signed by|transferee|assignee|insur",
)
"""The plan is fixed, changes need both or are for the better, or the sentence is on something el"
"se."""
ON_BREACH = Phrase(
    r"(?:如|若|倘|一旦|凡|任[何一])[^。;]{0,24}(?:未(?!来)|逾期|违约|不履行|违反|不按|没还|欠"
    r"|不良|黑名单|列入|发布|泄)"
    r"|(?:未(?!来)|逾期|违约|不履行|违反|不按)[^,。;]{0,14}(?:的|者|时|后)?,|未能|未按|未付|仍未"
    r"|表现好|再让|逾期\d|逾此|连续|累计|催告|没补|迟延"
    r"|如Ⓑ不(?!接受)|仅then|仅之后|not before|behind|注记",
    r"(?<![a-z])miss|(?<![a-z])fail|do不catch|(?<![a-z])breach|(?<![a-z])违约|只有then|other Ⓛ",
)
"""It is a missed instalment or a breach that lets the lender act."""
EVEN_IF_KEPT = Phrase(
    r"哪怕|即使|即便|纵使|不论有否|不以违约为前提|无论[^,。;]{0,8}(?:违约|逾期|按)|even (?:if"
    r"|though|如)|whether or not|不管Ⓑ[^,。;]{0,6}按"
)
"""The lender may act although the borrower keeps the plan."""
