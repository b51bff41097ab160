"""True bad entries that somebody would erase: the entry, how it goes, and what is lawful."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import near

_RECORD = (
    r"(?:征信|信用(?:报告|记录|纪录|污点|瑕疵|不良|修复|档案|史|受损)|不良(?:记录|信息|信用|纪录"
    r"|注记)?|联征|环联|信贷报告|坏?纪录|黑点|黑历史|污点|负面资料|不良资料|(?:几个|几条|那些"
    r"|全部|所有)逾期|tradeline|逾期次数|五级分类|央行报告|人行报告"
    r"|报告(?:上|里|中)|黑名单|黑户|失信(?:记录)?|呆账(?:记录|纪录)|拒往(?:记录|纪录)"
    r"|迟缴(?:记录|纪录)?|负面(?:记录|信息)|连三累六|瑕疵|记录"
    r"|逾期(?:的)?(?:记录|纪录|信息|状态|明细|数据|污点|标记|标签|月份|那几|那些|痕迹)|(?:过往"
    r"|过去|曾经|历史|先前|以前的?|此前|那些|那几条|真实|名下)[^,。;]{0,8}(?:逾期|违约)"
    r"|逾期(?=[^,。;]{0,6}(?:撤|删|消|洗|抹|去掉|移除|不显示))"
    r"|credit (?:report|file|bureau|record|history|register|repair|score)|cibil|(?:违约"
    r"|default) ?markers?|违约s?(?=应be removed)"
    r"|adverse (?:entr|record)|negative (?:information|entr|record)|(?:逾期|overdue"
    r"|late) ?(?:个月|markers?|entries|payments?|marks?)|(?:违约|true |genuine )"
    r"[^.;]{0,6}(?:entr|delinquenc|违约)|delinquenc|bad (?:credit|marks)|(?:催收|collection"
    r"|payment) ?history|Ⓑreports?(?![a-z])|(?<![a-z])bureau(?![a-z])|(?:the |old )(?:违约"
    r"|逾期 ?markers))"
)
_ERASED = (
    r"(?:删|消(?:除|掉|干净|失|灭(?!该|债|全)|了|记录|吗|得)|铲单|洗(?!衣)|抹|涂销|清(?:除|干净"
    r"|掉|空|零)|移除"
    r"|撤(?:下|掉|销|回|除)|注销|去掉|除名|修复|净化|弄(?:掉|干净)"
    r"|处理(?:干净|掉)|无痕|痕迹|查不(?:出|到)|看不(?:出|到|见)|不再(?:显示|保留|看|存在)|不显示"
    r"|没了|空白|干干净净|白户|变白|恢复如初|跟没[^,。;]{0,4}过"
    r"|调掉|全消|消污|涂掉|塗掉|移走|移掉|改正常|体现(?<=不再体现)|撤回上报|pull(?:ed|s)? "
    r"|get[^.;]{0,30}offⒷ|覆盖|剔除|翻新|还原|重置|屏蔽|隐藏|销了|销掉|白纸|摆平|搞(?:掂|定)"
    r"|没有晒|能修|包修"
    r"|(?<=逾期)归零|从未逾期|(?:没有|未曾|未)发生|不(?:再)?展示|恢复信用|vanish|take it off"
    r"|取消(?=early)"
    r"|征信豁免|提前解除|一笔勾销|印子|技术处理|不留"
    r"|remov|delet|eras|expung|clean(?!t)|scrub|wip(?:e|ing)|rewrit|taken? off|gone for good"
    r"|spotless|repair|never happened|disappear|clear(?:ed)? off)"
)
ERASED = Phrase(_ERASED)
"""Something is to vanish."""
RECORD_ERASED = Phrase(
    near(_RECORD, _ERASED, 26),
    r"(?:逾期|过往|过去|历史|以前|曾经|连三累六)[^。;]{0,20}改(?:写|报)?(?:为|成"
    r"|报)[^,。;]{0,4}(?:正常|按时|按期)|征信[^,。;]{0,10}恢复(?:如初|空白|清白|干净)|(?:(?<!取)消|删"
    r"|撤|去)(?:除|掉|销|下)?[^,。;]{0,4}逾期",
    r"rewrite[^.;]{0,30}as paid|(?:逾期|late) ?(?:个月|months)[^.;]{0,20}as paid"
    r"|(?:adverse|negative|default|违约)(?! clause)(?!clause)[^.;]{0,50}(?:expung|remov|delet"
    r"|eras|wiped)|(?:记录"
    r"|不良|逾期)[^,。;]{0,4}清了|get[^.;]{0,12}(?:违约|markers)[^.;]{0,12}(?:remov|wiped)",
)
"""A true entry is to be removed or rewritten."""
INVENTED_REASON = Phrase(
    r"(?:虚构|编造|捏造|假称|假冒|谎称|伪造|冒称)[^。;]{0,24}(?:异议|逾期|征信|删)"
    r"|撤回(?:上报|报送)的?[^,。;]{0,6}逾期|get[^.;]{0,40}(?:payments?|marks?"
    r"|entries)[^.;]{0,4}offⒷ?(?:credit|report|file)"
    r"|非恶意逾期证明[^。;]{0,16}(?:消|申诉|删)|争议[^.;]{0,16}(?:identity theft"
    r"|fraud)[^.;]{0,12}(?:even though|although|anyway)",
    r"异议[^。;]{0,24}(?:编|非本人|不是本人|不知情|理由(?:写|统一|填)|伪造|不实|写成)|(?:以"
    r"|用)[^,。;]{0,8}为由[^,。;]{0,6}异议[^。;]{0,10}编"
    r"|以不实理由|编一?[份个][^,。;]{0,6}(?:证明|理由)[^。;]{0,12}(?:逾期|征信)",
)
"""An objection with a reason made up."""
LAWFUL_CHANGE = Phrase(
    r"误报|错报|报错|有误|错误|系统故障|故障所致|冒名|盗用|查实|更正|(?:五年|5年|期间|保存期"
    r"|期)(?:期)?(?:届)?满|满(?:五|5)年|(?:五|5)年后|自动(?:删|移|消)"
    r"|到期后(?:不再|自动)|征信(?:的)?(?:查询)?授权|查询授权|通讯录|银行卡|聊天|照片|相册"
    r"|催收名单|个人声明|账户绑定"
    r"|借记卡|抵押|个人信息|抄写|指纹"
    r"|人脸|如实(?:保留|留|记)|照实|异议处理"
    r"|card details|from our app|statement explaining|wrongly|by mistake|incorrect|error",
)
"""A wrong entry is put right, other data go, or the time is up."""
NO_WAIT = Phrase(r"(?:无需|不用|不必|不)等|without waiting|无waiting")
"""Before the time that the law sets."""
_NOBODY_ERASES = (
    r"(?:没有?(?:任何|哪个|哪家|一个)?(?:人|机构|公司)|(?:任何|谁)[^,。;]{0,6}[都也均][不无没])"
    r"[^,。;]{0,8}(?:删|消除|抹|洗|清除|修复|移除|撤)"
    r"(?![^。;]{0,20}(?:但|不过|可是|只有|除了)[^。;]{0,10}(?:我|咱|Ⓤ|Ⓛ|本))"
)
NOT_ERASED = Phrase(
    r"(?:不(?!良|实|知|成功|留|用等|是本人)|无法|无权|没(?:有)?办法|没法|禁止"
    r"|拒绝)[^,。;良]{0,14}(?:删|消(?:除|掉|失)|洗|抹|涂|清除|移除|撤|注销|去掉|除名|修复)"
    rf"|{_NOBODY_ERASES}"
    r"|(?:从未|未曾|未|没有?)授权|从不|删不(?:掉|了)|去不掉|动不了|不好动|做不到|不可信|违法"
    r"|举报|受骗|骗|别信|诈骗",
    r"(?:不|无|never|nobody|n't)[^.;]{0,30}(?:remov|delet|eras|clean|repair|wip)",
)
"""It is said that nobody can or may, or warned of."""
