"""A missed payment: what is enough, what follows, and which grace or notice stands between."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import MISSED, NAME_OF_PLAN, N

ONE_MISS = Phrase(
    r"(?:有一|任何?一?|任意一|某一|单|其中一)(?:期|笔|次)",
    r"逾期(?:1|一)(?:日|天|期)|(?:1|一)(?:日|天|期)(?:未|逾期)|迟延一期|(?:累计|连续|或)*(?:1"
    r"|一)期(?:\(含\))?以上|(?:少还|晚|差).{0,4}(?:一分|一天|1天|一日|1日|半天)",
    r"(?:如|若|一旦|凡|倘)?Ⓑ?.{0,4}(?:未按(?:约|期|时)|未足额|违约)(?!率|金)|(?:一旦|只要"
    r"|凡)(?:逾期|违约|晚|扣款失败)|扣款失败",
    r"any分?期?一?期?.{0,6}(?:is)?不received|any一期|任一",
)
"""One late, short or failed payment is enough."""
MORE_THAN_ONE = Phrase(
    r"(?:连续|累计|合计|超过|超|满)(?:未(?:还|付))?(?:两|二|三|四|2|3|4|5|6)(?:期|次|个月)"
    r"|逾期(?:两|二|三|2|3)期|(?:两|二|三|2|3)期(?:以上)?(?:未|逾期)|(?:两|2|三|3)次晚|"
    r"两in arow|two in a row|两in a row"
)
"""A threshold of two or more."""
END_OF_PLAN = Phrase(
    NAME_OF_PLAN
    + (
        r"(?:即|均|全部|将|随之|立即|自动|即行|即告|自|即时|视为|资格)*.{0,6}(?:作废|失效|终止"
        r"|取消|解除|失其效力|中止|撤销|无效|不再有效|结束|收回)"
    ),
    r"(?:取消|终止|解除|撤销|退出|丧失|失去|放弃|停止|结束).{0,8}" + NAME_OF_PLAN,
    r"失其?效力?|视为放弃|(?:全部|剩余|余下|剩下|所有|立即|提前|即时|一并|视为)(?:款项|债务|欠款"
    r"|余款|本金|本息)?(?:全部|立即|即时|均|视为|视同)*(?:提前)?到期|一次性(?:清偿|还清|偿还"
    r"|付清|结清)|宣布.{0,12}到期",
    r"恢复(?:原|执行|全部|已)|按原合同(?:执行|履行|处理|办理)|(?:退出|直接)取消|(?:解除"
    r"|终止)(?!通知)|直接取消|(?:转入|进入|提起|启动).{0,4}(?:诉讼|司法|起诉)",
)
"""The plan ends, the waiver falls, everything becomes due or a suit follows."""
GRACE = Phrase(
    rf"(?:宽限|容时|补救|补缴)(?:期|日)?(?:为|限)?(?!0)(?:{N}|[1-9]\d?)(?:个)?(?:工作)?(?:日|天)"
    rf"|(?!0){N}个?(?:工作)?(?:日|天)(?:的)?(?:宽限|容时|补救)",
    rf"(?!0)(?:第)?{N}个?(?:工作)?(?:日|天)(?:以?内|后|届满|二十四时前).{{0,8}}(?:补|付清|缴"
    r"|还清|还款|入账|仍未|视同|视为按)",
    rf"(?:催告|通知|提醒|短信).{{0,24}}(?!0){N}个?(?:工作)?(?:日|天).{{0,12}}(?:补|付清|缴|还|仍"
    r"|未|内|不)",
    rf"(?:催告|通知)(?:后)?(?:满|届满|逾)?(?!0){N}个?(?:工作)?(?:日|天)|视为按时|视同如期"
    r"|to pay the missed",
    rf"(?!0){N}(?:日|天)['’]?通知|通知[^。]{{0,20}}{N}日to pay",
)
"""Days of grace, or a notice and days to pay."""
NO_GRACE = Phrase(
    r"宽限期?(?:为)?(?:0|零)(?:日|天)|(?:不设|无|没有).{0,4}宽限|(?:无需|不再?|无须|未经)(?:另行"
    r"|再|事先|经)?(?:通知|催告|打招呼)|不会再打招呼|毋庸催告"
)
"""No grace, no notice."""
LENDER_FAILS = Phrase(
    r"Ⓛ(?!可|有权|得|即|应|将|方|在|宣布|短信|发出|书面|通知|催告|以)[^,。]{0,12}(?:未|逾期|迟延"
    r"|错误|违约)"
)
"""It is the lender who fails."""
BORROWER_FAILS = Phrase(MISSED)
COSTS_ONLY = Phrase(
    r"(?:仅|只)(?:就|对|按).{0,24}(?:计收|加收|计息)|(?:方案|协议|计划|分期)继续(?:有效|执行)"
    r"|别无其他后果|其余条件不变"
)
"""A miss costs interest on that instalment only."""
DEFINED_ELSEWHERE = Phrase(
    r"(?:违约|逾期).{0,16}(?:见|按|依|以|适用).{0,8}(?:附件|《|附表|规则).{0,16}|(?:附件"
    r"|附表).{0,10}(?:违约|逾期)"
)
"""Default is defined in a text that is not on file."""
