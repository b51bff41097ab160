"""Complaint, defence, suit, review, evidence: rights that a paper takes from the borrower."""

from forbear.reading.statements.phrase import Phrase

_RIGHT = (
    r"(?:权利|诉权|抗辩|投诉|举报|申诉|信访|异议|诉讼|起诉|上诉|反诉|仲裁权|再审|鉴定|审计|复议"
    r"|复核|救济|调整"
    r"|酌减|主张|时效|请求权|返还请求|返还|追究|追索|索赔|举证|质证|陈情|维权|抵销|告诉权|争执"
    r"|争议|质疑"
    r"|rights?\b|review|claims?\b|defen[cs]e|objection|set-?off|counterclaim|appeal|complain"
    r"|jury|class action|grievance|audit)"
)
_GIVING = (
    r"(?:放弃|舍弃|抛弃|弃权|丧失|失去|waiv|免除(?=[a-z])|forgo|relinquish|renounc|surrender"
    r"|releas)"
)
_BARRED = (
    r"(?:不得|不再|不会|不可|不能|不许|不准|不应|绝不|决不|永不|毋得|勿|禁止|别|不要|Ⓑ无权|不to"
    r"|不(?=就|去|上|再|提|追|起诉|投诉|举报|申诉|寻求|通过|告|找|打|向|对|申请(?=[^,]{0,6}鉴定)"
    r"|plead|claim|reopen|sue"
    r"|contest|challenge"
    r"|complain|dispute|appeal))"
)
_ACT = (
    r"(?:答辩|对抗|追讨|讨要|limitation|give evidence|投诉|举报|申诉|信访|上访|陈情|起诉|提起诉讼"
    r"|诉讼|打官司|控告|入禀|入稟|追问|追查|过问"
    r"|计较|纠缠|翻旧账|诉诸|求助|热线|去(?:消协|消保|信访|监管|银保监)|讨说法|检举|告发|告状"
    r"|查账|报警|报案|提(?:起|付"
    r"|请)?仲裁|复议|索赔"
    r"|追究|追责|(?<!代理)维权|抗辩|反诉|上诉|再审|司法救济|主张|援引|反映|曝光|鉴定|审计|复核"
    r"|提出?异议"
    r"|争辩|争议"
    r"|告(?:Ⓤ|Ⓛ|我|银行|到|上)|12378|12345|12363|再提(?![供前交出醒])"
    r"|找(?:律师|法院|监管|消保|消费者|信访|派出所|电视台|报社|媒体|记者|消协|银保监)"
    r"|(?:请求|要求|申请|声请|主张)[^。;]{0,20}(?:返还|退还|调整|减少|酌减|核减|调减|调低|降低)"
    r"|claim\b|sue\b|contest|challenge|complain|dispute|reopen|appeal|litigat|object\b)"
)
_FILED = (
    r"(?:投诉|举报|申诉|信访|陈情|起诉|控告|报案|诉状|上访|12378|12345|12363|那单|工单|complaint"
    r"|grievance"
    r"|lawsuit|petition)"
)
_TAKEN_BACK = (
    r"(?:撤|销(?:了|掉|案|单)|关闭|withdraw|drop(?:s|ped|ping)?\b|closed?\b|retract|take back"
    r"|took back|pull)"
)

GIVES_UP = Phrase(
    rf"{_GIVING}[^。;]{{0,34}}{_RIGHT}",
    rf"{_BARRED}[^。;,]{{0,26}}{_ACT}",
    r"(?:请求权|抗辩权?|诉权|权利)(?:均|皆|一并|全部|予以)?(?:放弃|抛弃|舍弃)|投诉权?放一放",
    r"无(?:application|claim|complaint|投诉|objection)[^。;]{0,40}be (?:made|brought|raised) byⒷ",
    r"投诉[^。;,]{0,34}be (?:withdrawn|closed|dropped)|withdraw the派出所",
    rf"{_TAKEN_BACK}[^。;,]{{0,26}}{_FILED}|{_FILED}[^。;,]{{0,14}}(?P<back>{_TAKEN_BACK})",
    r"(?:12378|单子|投诉|工单)[^。;]{0,14}撤(?!诉)",
    r"自行撤案|息诉|罢访|(?:Ⓑ|客户|自愿|先|须|把)[^。;,Ⓛ]{0,6}撤诉",
    r"(?:免除|releas\w*)[ⓁⓊ][^。;]{0,24}(?:责任|claims?|liabilit)",
    r"(?:权利?|请求|抗辩|异议|投诉|时效|rights?\b|claims?|利息)[^。;,]{0,50}"
    r"(?P<core>归于消灭|丧失|不复存在|extinguish|forfeited|releas|免除$)",
    r"(?:请求|投诉|申诉|诉讼|抗辩|异议)[^。;,]{0,6}不(?:予|再|得)(?:提出|提起|主张|受理)",
    r"(?:违约金|罚息|利息|息费)[^。;,]{0,8}不(?:予|作|得|再)(?:调整|减少|酌减)",
    r"promise不to go to",
)
"""A right is given up, barred or must be withdrawn."""
RIGHT_KEPT = Phrase(
    r"保留[^。;]{0,20}(?:权利|抗辩)|(?:不|未|无)[^。;,]{0,3}(?:影响|妨碍|限制|妨害|排除|剥夺)"
    r"|未就|不因",
    r"(?<!不)(?:有权|可以?|该)[^。;,不]{0,10}(?:投诉|举报|申请复议|反映|起诉|提起)",
    r"[ⓁⓊ](?:同意|自愿)?免除Ⓑ|(?:^|,)银行撤回",
    r"reserved|conditional|(?:条款|约定|表述)[^。;]{0,4}(?:无效|删除|不再|作废)(?!为由|之?主张)",
    r"功能|已免|提醒|短信|自动扣款|优惠(?:资格|券)|营销",
    r"不(?:足)?(?:以|作为|是)?[^。;,]{0,10}(?:理由|依据)$|不让Ⓑ",
    r"(?:按期|按约|如约|依约|履行|方案|还款|付款)[^。;,]{0,6}期间|撤回对Ⓑ的起诉",
    r"(?:免除|免收|豁免)(?!Ⓛ|Ⓤ)[^。;]{0,40}不得?再行?(?:主张|追|请求)|停止催收|停催|不催收|互不"
    r"|任何一方"
    r"|一裁|不起诉,直接|(?:催告|通知|送达)的权利|由[ⓁⓊ]撤|Ⓛ(?!收到)[^。;Ⓑ客]{0,16}撤|撤(?:回起诉"
    r"|诉)[^。;]{0,12}(?:诉讼费|受理费)|先撤诉后|do i |对抗受让人",
)
"""The right stays, or what is given up is no right."""
SUM_SETTLED = Phrase(
    r"不(?:得|再|会)[^。;]{0,8}(?:金额|数额|余额|欠款|本金)[^。;,]{0,8}(?:争议|异议)",
    r"(?:金额|数额|余额|结欠|欠款|上表|账目|核对)[^。;]{0,26}不(?:得|再|会)[^。;]{0,6}异议",
)
"""Only the sum may not be disputed."""
