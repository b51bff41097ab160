"""Disputes before an arbitration body in place of a court."""

from forbear.reading.statements.phrase import Phrase

ARBITRATION = Phrase(
    r"(?<!劳动)(?<!人事)(?<!争议)仲裁|(?<=争议)仲裁|一裁(?:终局|生效)|公断人?|裁决(?:终局"
    r"|为(?:终局|最终))|先予裁|arbitrat"
    r"|consent award|(?<![a-z])award(?:s|ed)?(?![a-z])|tribunal|adr rules|aaa rules"
)
"""An arbitration body, its procedure or its award."""
AGREED = Phrase(
    r"提[交付请]|由|向|走|找|去|采|选|交(?:由|给|付)?|以|经|归口|统一|同意|约定|合意|申请|声请"
    r"|解决|审理|裁决|处理|一概|一律|终局|加了|认了|条款|地点"
    r"|机构|☑|√|愿意|委员会"
    r"|be|by|to|agree|under|binding|应|request|goes|final|settled|resolved|refer|before|submit"
    r"|waive|免除|shall|via|through",
    r"先出|出一份|做一份|走一个",
)
NOT_ARBITRATED = Phrase(
    r"劳动|人事争议|不(?:设|约定|采用|适用|提[交付请]|付|选|同意|走|得[^,。;]{0,6}(?:申请|提)|必"
    r"|用|再适用|需)[^,。;]{0,8}(?:仲裁|先予)"
    r"|未约定|没有?约定"
    r"|仲裁[^,。;]{0,14}(?:无效|不(?:再)?适用|废止|删|去掉|取消|失效|终止|作废|撤|驳回|可以不勾"
    r"|不勾|费)|(?:删(?:除|去)|取消|去掉|划掉|废止"
    r"|拒绝|无需|无须)[^,。;]{0,14}仲裁"
    r"|去(?:年|申请)仲裁|撤回|已生效|裁决履行|驳回|短信说|他们|说要|再不|Ⓤ就(?:去)?|我们就|建议"
    r"|请留意"
    r"|【 *】 ?仲裁|☐ ?仲裁|□ ?仲裁|改由法院"
    r"|由(?:人民)?法院(?:审理|管辖|处理)|不(?:改变|变更)该|仲裁程序(?:继续|中)|继续进行|withdraw"
    r"|terminated|enforce (?:a|an"
    r"|the|any)[^.;]{0,12}award|执行[^,。;]{0,6}裁决|有权拒绝"
    r"|declin|cancel|取消|不(?:agree|be|subject|refer|arbitrat)|无arbitrat|无仲裁|deleted|strike"
    r"|rejects?|仲裁clause in the (?:original|old)|取消and",
    r"仲裁条款[^。;]{0,20}(?:失效|无效|作废|终止|不再|取消|废止|停止)|(?:earlier|previous"
    r"|past) ?(?:仲裁|arbitration)|(?:仲裁|arbitration)[^.;]{0,24}(?:ended|concluded|closed"
    r"|was)(?![a-z])|不(?:会)?(?:再)?(?:走|去)仲裁",
)
"""No arbitration, another matter, an old clause lifted, or a mere threat."""
ARBITRATION_STANDS = Phrase(
    r"仲裁条款独立|不影响[^,。;]{0,14}仲裁|仲裁(?:语言|地点?(?:为|:|在)|庭设)|不得[^,。;]{0,6}起诉"
)
IN_ADVANCE = Phrase(
    r"尚(?:未发生|无)争议|争议(?:发生|产生)之?前|in advance of",
    r"不等[^,。;]{0,4}(?:纠纷|争议)|不settled[^.;]{0,24}应 ?be (?:arbitrat|refer)"
    r"|不(?:be )?(?:settled|resolved)[^.;]{0,30}arbitrat",
)
"""Before there is any dispute."""
ARBITRATION_OPEN = Phrase(
    r"仲裁[^。;]{0,14}(?:或者?|or)[^。;]{0,10}(?:法院|诉讼|起诉)|(?:法院|诉讼"
    r"|起诉)[^。;]{0,10}(?:或者?"
    r"|or)[^。;]{0,10}仲裁"
    r"|争议.{0,8}(?:方式)?(?:同|按|依)原合同"
)
"""Arbitration or court, without a choice; or as in the old contract."""
ARBITRATORS_SERVE = Phrase(r"送达|受理通知|推给|推送|send (?:me|Ⓑ)|service|e-?mail|as a decree")
"""The body serves its papers; whether it may decide is not said."""
DECIDED_THERE = Phrase(
    r"提[交付请]|裁决(?!书)|解决|referred|settled|resolved",
    r"庭审|开庭|质证|审理|采用线上|裁决(?!书)",
)
