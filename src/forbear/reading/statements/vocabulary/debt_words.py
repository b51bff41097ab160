"""Words that own up to a debt, promise to pay it, or take care not to."""

from forbear.reading.statements.phrase import Phrase

_DEBT = (
    r"(?:欠|债|借款|贷款|款项|账|帐|数额|呢笔数|旧数|未还|本息|本金|余额|金额|余欠|结余|上述|事实"
    r"|owe|owing|debt|liab|loan|sum|due|balance|what i)"
)
_PAID = (
    r"(?:还(?!有|款方案|款明细|款日|款意愿)|偿|付讫|付清|支付|给付|负责|缴付|清(?!单|楚)|履行|分期"
    r"|按月|执行|付款|payment"
    r"|(?<![a-z])(?:re)?pay|settle|clear|discharg|instalment)"
)
ADMITTED = Phrase(
    r"(?P<core>确认|承认|兹承认|认可|认账|认下|[我也都]认|认呢|认这|admit|acknowledg|confirm"
    rf"|agree that)[^。;]{{0,34}}{_DEBT}",
    rf"知道(?:还|我)?欠|{_DEBT}[^。;]{{0,24}}(?P<after>重新确认|予以(?:确认|认可)|签字认可|属实"
    rf"|核对无误|真实有效|无异议)"
    r"|核对无误|客户认账|情况属实",
    r"(?:Ⓑ|我)(?:现|还|仍|尚|共)?(?:欠|差)(?!款)|(?:仍|尚|积)欠[^。;]{0,30}(?:元|均未|还清|归还"
    r"|偿还)|Ⓑoweus|Ⓑ(?:still )?owe",
)
"""The debt is acknowledged."""
PROMISED = Phrase(
    r"(?P<core>承诺|同意|愿意?|自愿|保证|答应|应承|容我|会(?!议|谈)|将|拟|肯定|责任|promis\w*"
    rf"|undertak\w*|agree\w*|commit\w*|应(?=[a-z ])|accept)[^。;]{{0,40}}{_PAID}",
    r"同意(?:上述|该|此|本)?(?:还款)?(?:计划|方案|安排)|同意按函|agree to the (?:instalment"
    r"|repayment|分期|一期)|accept(?:Ⓑ|s)? ?offer to pay|接受[^。;,]{0,4}(?:分期)?方案",
    rf"Ⓑ(?:应|须|按)[^。;]{{0,24}}{_PAID}|renews his promise|going to pay",
)
"""Payment is promised."""
PLANNED = Phrase(
    r"(?:(?:Ⓑ|我)[^。;]{0,30}|(?:达成|订立|约定"
    r"|重新)[^。;]{0,16})(?:分[一二三四五六七八九十\d]{1,3}(?:期|次|个月)|按月|每月|每个月|每季度"
    r"|慢慢|年底|分期安排|还款(?:契约|合同|协议)|共\d+期)"
    r"[^。;]{0,16}(?:还|偿|付|清|期|蚊|元|限)?",
    r"余款?分期|一个月还|(?:计划|方案)[^。;]{0,8}每月[两一二三四五六七八九十\d]"
    r"|还款期限:[^。;]{0,40}改为"
    r"|new schedule|签(?:个|一份|下)?(?:分期|还款(?:承诺|计划|协议))|还款(?:计划"
    r"|承诺)书?(?:\([^)]{1,8}\))?:[^。;]{0,40}\d|每月?还[\d一二三四五六七八九十百千]+|此后每月\d"
    r"|宽限至[^。;]{0,20}还清|如数归还|借条[^。;]{0,30}归还",
)
"""A plan of payments is set down."""
TOKEN_PAID = Phrase(
    r"(?:先|只要|随便|请|哪怕|意思意思|象征性|还住)[^。;]{0,14}(?:还|付|转个?|缴|支付"
    r"|存)[^。;]{0,8}(?:点|\d+(?:元|块)?|[一二三五十几百]+(?:块|元|百|蚊|五)|廿|二十"
    r"|[几两三四六七八九十]{1,3}|任意|部分|诚意)"
    r"|(?:表|示)[^。;,]{0,4}诚意|账户[^。;,]{0,6}激活|激活[^。;,]{0,6}账户|还住[^。;,]{0,4}蚊"
    r"|打一?点进来|充[\d一二三四五六七八九十]+|户头[^。;,]{0,4}活|(?:small|part)[a-z ]{0,8}付款"
    r"|pay any amount|支付任意金额|抵偿[^。;,]{0,12}欠"
    r"|(?<![a-z])pay(?:ment of)? (?:just )?[$£¥]?\d|good-faith付款|good-faith payment|re-?activate"
)
"""A token or part payment is invited."""
CLOCK_RESTARTED = Phrase(
    r"中断时效|extending time|run afresh|三年(?:起诉|诉讼)期|时效[^。;]{0,20}(?:从头|重新|重行"
    r"|从今天|中断)(?:起算|计算|开始)?|limitation period (?:starts"
    r"|begins|runs) a|time runs again|renewsⓁ"
)
"""Limitation is said to begin anew."""
NOT_ACKNOWLEDGED = Phrase(
    r"(?:不|非|未|无|没)(?:得|会|能|可|曾|应|再|予|并)?[^。;,]{0,3}(?:代表|构成|视为|发生|产生"
    r"|生承认|等于|表示|解释|承认|同意|认可|我?认(?!真)|属承认|影响原|作为|答应|需确认|作任何"
    r"|签字|说同意|应承|达成|合)"
    r"|不生|保留[^。;]{0,12}(?:抗辩|异议)|仅(?:确认收到|证明|供|请求)|请(?:提供|贵司寄|求阅览)"
    r"|没有?欠|从未|不再主张|已于.{0,16}结清|余额为零",
    r"不可?(?:还|认|支付)(?:款|,|。|$|Ⓑ)|调解未成|不成立|草案|一般为|法律规定|义务人"
    r"|超过[^。;]{0,8}时效|已(?:过|完成)(?!,仍愿)|可能使|请注意|否认|(?<!为由)拒绝|婉拒|退回|误转"
    r"|作废"
    r"|无需Ⓑ?(?:客户)?(?:作)?确认|无需Ⓑ作任何",
    r"(?<!向)[ⓁⓊ](?![^。;]{0,12}Ⓑ承诺)(?:将|应|自愿|同意|自行决定|单方面?)?[^。;,Ⓑ]{0,4}(?:承认"
    r"|确认尚欠|退|豁免|放弃|抛弃"
    r"|免除|免|撤|自行承担|支付|应向|减)|Ⓛ(?:承认|确认|可|单方)|(?:银行|Ⓛ)[^。;]{0,8}(?:豁免"
    r"|撤销)|单方面给",
    r"不(?:an )?(?:acknowledg|admission|admit)|无in (?:this|本)|无admitting|dispute"
    r"|statute-barred|in general|was settled|overcharged|不(?:restart|admit)",
)
"""Nothing is acknowledged, or it is the lender that does."""
ACKNOWLEDGED_OPEN = Phrase(r"签收人|已?阅知|时间不详|催款通知单(?!回执)|已阅读")
"""A bare signature, or no time is named."""
