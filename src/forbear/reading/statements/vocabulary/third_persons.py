"""Others who learn of a debt: who they are, who tells them, and at what hours calls come."""

from forbear.reading.statements.phrase import Phrase

THIRD_PERSON = (
    r"(?:亲属|亲友|亲戚|亲朋|家人|家属|家里|家长|父母|父亲|母亲|爸|妈|老婆|媳妇|老公|爱人|配偶|妻子"
    r"|丈夫|子女|孩子|兄弟|姐妹|仔女"
    r"|同事|同学|朋友|好友|邻居|邻里|街坊|(?:工作|所在|用人|Ⓑ|我|其|[到去向跟、及或和])的?单位|雇主"
    r"|(?:Ⓑ|我|其|单位|车间)[^,。;]{0,4}(?:领导|老板"
    r"|主任|老细)|公司(?:财务|人事|同事|群)|(?:Ⓑ|其|我)的?(?:公司|客户)|合伙人|供货商|房东|同住"
    r"|介绍人|班主任|社区|村委|居委|村\(居\)委|村口|小区"
    r"|物业|学校|联[系络]人|通讯录|社群|亲友群|朋友圈|业主群|族里|群里|平台群|抖音|微博|媒体|报纸"
    r"|(?:店|家|铺|场所)门口|邻里"
    r"|neighbou?rs|parents|father|mother|landlord|clients|associates|references?(?![a-z])"
    r"|contacts?(?![a-z])|social media"
    r"|persons? (?:listed|named|below)|workplace|place of work)"
)
_TELLS = (
    r"(?:联系(?!人)|联络(?!人)|告知|告诉|通知(?!书|单|函|义务)|知会|说明(?!书)|说一|透露|披露|公示"
    r"|公布|公开|曝光|张贴|刊登|悬挂|发布|催(?:告|收|促"
    r"|还|讨|款)|督促|劝|沟通|讨论|通报|打[^,。;]{0,8}电话|打俾|打给|致电|拨打|走访|上门|打听|发送"
    r"|发函|发短信|转告|告示|@|跟他[讲说]"
    r"|discuss|speak|contact(?!s)|notif|approach|call(?:s|ing)?(?![a-z])|\bring(?![a-z])|publish"
    r"|disclos|visit|given details|告知of)"
)
_SPOKEN = (
    rf"(?:[跟和向对找去]|告诉)[^,。;]{{0,8}}{THIRD_PERSON}[^,。;]{{0,10}}"
    r"(?:讲|说(?!明书)|要(?!求)|催|知道)"
)
TOLD = Phrase(
    rf"{_TELLS}[^。;不无勿]{{0,24}}{THIRD_PERSON}|{THIRD_PERSON}[^。;不无勿]{{0,30}}{_TELLS}"
    rf"|{_SPOKEN}|(?:老板|领导)[^。;]{{0,24}}跟他[讲说]"
)
"""Somebody else is told of the debt, called, visited or asked to press for payment."""
ALLOWED = Phrase(
    r"到时候|晚了|要是|哪天|写着|同意|授权|许可|允许|(?<!不)可(?!能)|有权|(?<![不取获])得(?!到|知)"
    r"|将|会|就|视为|视同"
    r"|愿意?由|随时|接受|没意见|约定|都可以|照样|仍"
    r"|authori[sz]e|agree|permit|应|consent|it's fine|欠|逾期|债|还款|催|还钱|拖欠|arrears|debt"
    r"|overdue|repay|loan"
)
"""The lender may do so, or it is about the debt."""
ANY_HOUR = Phrase(
    r"(?:任何|任意|不分|不论|不限)(?:的|合理或非合理的?)*(?:时间|时段|昼夜|早晚|时候)|24小时(?!内"
    r"|以内)[^,。;]{0,10}(?:联系|电话|致电|催)"
    r"|0时至24时|凌晨|深夜|夜间|半夜|夜里|几点(?:打)?都?|全天候|(?:2[0-4]:00|晚上?十[一二]?点"
    r"|二十二时)(?:以)?后"
    r"|打几个电话|any hour|day or night|随时of the|hours or frequency|电话at随时"
)
"""At any hour of day or night."""
CALLS = Phrase(
    r"联系Ⓑ|联络Ⓑ|联系(?:我|本人)|致电|拨打|电话|打|催|提醒|上门|走访|前往|calls?\b|calling|visit"
    r"|contact"
)
PRESSES = Phrase(r"催|骚扰|联系|讨")
"""Others are pressed for payment."""
CONSENT_BY_NO = Phrase(
    r"不反对|不持异议|不视为|无异议|不得异议|没意见|不得有(?:怨言|异议)|不限次|放弃[^。;]{0,24}投诉"
    r"|waive[^。;]{0,10}投诉|免除[^。;]{0,10}投诉|应不object"
    r"|无restriction|不得投诉"
)
"""A negation that consents."""
NOBODY_TOLD = Phrase(
    r"(?:不(?:会|得|与|向|对|再|可|应|许|能(?!按)|准|予|打(?!通)|找(?!到)|跟|和|要|往|将|把|委托)"
    r"|禁止|严禁"
    r"|从不|绝不|无权|应不|勿|别)"
    r"[^。;]{0,26}(?:联系|联络|告知|告诉|通知|说|讲|讨论|透露|披露|公示|公布|曝光|发布|催|致电|拨打"
    r"|电话|走访|打给)",
    r"不(?:走访|联系|告知|告诉|催收|打扰)",
    r"不[^。;,]{0,40}(?:discuss|contact|speak|call|approach|visit|disclos|dun)"
    r"|无[^。;]{0,40}(?:contacted|approach|telephone|speak|call)"
    r"|警察|抓人|(?<!通)报案|经侦",
    r"(?:均|也|都|一律|绝|并)?不(?:会|再)?(?:联系|找|打扰|告诉|告知|通知|惊动)(?=[,。;]|$"
    r"|[^,。;]{0,12}(?:家|亲|同事|单位|任何|朋友))"
    r"|only[^。;]{0,10}Ⓑ|仅用于|只用于|仅在无法|只能?跟Ⓑ|仅限Ⓑ本人|转告回电|转达|请[^,。;]{0,6}回电"
    r"|非经|未经|撤回|清空|投诉|赔偿|均属违约|失效"
    r"|应立即停止|唯一联系人|不同意|要求不再|清除|删除|(?:应|须|需|请|要|及时"
    r"|记得)[^,。;]{0,10}(?:通知|告知|告诉|跟)(?:Ⓛ|Ⓤ)|应不be"
    r"|不be (?:contacted|told)|forbidden|自行决定|送达|视同Ⓑ收到|短信系误发",
    r"(?:Ⓑ|客户|谁都|任何一方)(?:本人|亦)?(?:可|有权|拿回去)[^,。;]{0,14}(?:找|告知|告诉|家|亲"
    r"|律师|商量)|律师(?!事务所|函|所)|顾问|advis[eo]r"
    r"|保密",
)
"""Nobody is told; or only a call back is passed on; or the borrower himself tells."""
