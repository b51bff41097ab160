"""Money on the debt that is wanted before there is a paper."""

from forbear.reading.statements.phrase import Phrase

_PAYS = (
    r"(?:还|付|缴|过了?数|转(?!达|交|让)|打(?!电话|包|开|申请|了)|汇|存|清(?!楚)|入(?!住)"
    r"|补(?!偿金|充)"
    r"|偿|交(?!由|给|法)|结清|支付|垫)"
)
_PLAN = (
    r"(?:协议|方案|和解|签约|签订|约Ⓑ|上来签|书面|盖章的|文件|名额|资格|排队|通道|送件|报批|报上"
    r"|向上级|出协议|往上报|审批|批复|出结果|开启|受理|谈|倾|傾|商量|商议|商定"
    r"|再议|协商|分期|延期|减免|停催|停息|单子|递材料|出函|开口|待定|申请(?!结清|注销|撤|执行)"
    r"|签报|后头的事|怎么写|盖章的东西|书面的)"
)
PAYS_FIRST = Phrase(
    rf"(?P<core>(?<!优)(?<!首)先)(?!生|于签|记|给Ⓑ|书面|通知|寄|停|别|提交|把屏幕|好|办|把欠条"
    rf"|打申请|告知|签|发|看|生效|盖|出具|冲|抵|由Ⓛ)[^,。;]{{0,16}}?{_PAYS}(?!计划|方案|协议|款书)",
    rf"{_PAYS}[^,。;]{{0,12}}(?:先|嚟先|来先|进来|过来)(?=[,。;]|$|我|收|让)",
)
"""Something is to be paid first."""
THEN_A_PLAN = Phrase(
    _PLAN,
    r"(?:我|Ⓤ|公司|系统)[^,。;]{0,4}(?:才|再|方可|始)(?:好|能|会)?",
)
"""What the lender does about a plan afterwards."""
PLAN_AFTER_MONEY = Phrase(
    rf"(?:首款|首期款?|头期款|首笔[^,。;]{{0,4}}|第一笔[^,。;]{{0,4}}|第1期款|付款"
    rf"|(?<!利息)还款(?!日|期|计划|方案)|收款(?!账|户|人)|到账|入账|首期款项|款到|钱到"
    rf"|收到[^,。;]{{0,8}}"
    rf"|收迄[^,。;]{{0,4}}|两成|四分之一)"
    rf"[^,。;]{{0,8}}(?:后|之后|见着了)[^。;]{{0,10}}?(?:再|才|(?<!双)方会?|始|将|择日|考虑|安排|拟"
    rf"|确认|与Ⓑ|会向|起草)[^。;]{{0,14}}?(?:{_PLAN}|用印|寄出|确认书)",
    rf"(?:今[天日]|现在|马上|先)[^,。;]{{0,10}}{_PAYS}[^。;]{{0,14}}(?:我|Ⓤ)[^,。;]{{0,4}}(?:就"
    rf"|才|再|好)[^。;]{{0,10}}{_PLAN}",
    rf"见着了[^。;]{{0,8}}再[^。;]{{0,6}}{_PLAN}|(?:首笔款|支付|付|还)[^。;]{{0,24}}(?:之后"
    rf"|后)安排签约|作为诚意"
    rf"|表现良好的?[^。;]{{0,8}}再[^。;]{{0,8}}签",
    rf"(?:须|需|要|必须|得|请)(?:先)?[^,。;]{{0,6}}{_PAYS}[^。;]{{0,16}}?(?:后|才|始|方可|才会"
    rf"|以便)[^。;]{{0,8}}?(?:开启|生成|激活|受理|申请|登记|发起|减免|协商|分期|方案)",
    r"(?:以|把)[^,。;]{0,8}(?:先行)?(?:付款|还款)为(?:前提|条件)"
    r"|(?:首笔)?还款[^,。;]{0,10}必要材料|未先行还款|(?:还款|付款)在先|先还款、后|先付后签"
    r"|款到[^,。;]{0,4}(?:再|才)签"
    r"|预还一期|以占名额|(?:才|方)?(?:可|能|即可)获得[^,。;]{0,6}协商[^,。;]{0,4}资格|激活协商"
    r"|启动协商的前提|逾时不再受理|一切免谈|钱到账我再|入账[^,。;]{0,8},?之后再谈"
    r"|协议签署日[^,。;]{0,4}收到首款"
    r"|未签协议前[^,。;]{0,4}缴清|付款\d+元?,[^。;]{0,10}收款后|表示诚意|以示[^,。;]{0,4}意愿"
    r"|以示诚意|提出协商申请前|预付[^。;]{0,12}(?:锁|占|名额)|意愿,请先|协商入口须",
    r"(?:payment|pay|paid|transfer|settle|付款|分3期)[^。]{0,50}(?:before (?:we|Ⓤ)|之前Ⓤ"
    r"|until(?:Ⓑ|you)|直至Ⓑ|reserve|only once|仅once|first[,;]? ?(?:if|then|如|$)|之后which"
    r"|after which"
    r"|at its discretion|酌情|see whether|talk to my)|(?:can't|可不|不"
    r"|cannot) send[^。;]{0,20}(?:agreement|plan|本协议)[^。;]{0,10}(?:until|直至)"
    r"|不send any agreement直至|(?:today|now) and[^。;]{0,40}(?:plan|offer|agreement)"
    r"|first,? then (?:only )?(?:management|i |Ⓤ)|then仅"
    r"|如receipt of an advance|付款due[^。;]{0,20};? ?agreement to be|reserved仅once|first应pay"
    r"|required之前Ⓤ|应first pay|分3期first|agreement to be signed in",
)
"""A plan, a paper or a place in the queue depends on money that comes first."""
PAYS_NOW = Phrase(
    rf"(?:今[天日]|现在|马上|立刻|先|即刻)[^,。;]{{0,12}}?{_PAYS}",
    r"(?<![a-z])(?:pay|transfer|send)(?![a-z])[^。;]{0,40}(?:now|today|first|tonight)|once(?:Ⓑ"
    r"|your )?[^。;]{0,8}付款arrives|onceⓊ have received|onceⓊhave received",
)
"""Money is wanted at once."""
PAPER_FOLLOWS = Phrase(
    r"(?:明[天日]|后天|随后|回头|下周|月底|过几天|之后|后面|再)[^,。;]{0,10}(?:协议|合同|方案"
    r"|书面)|(?:协议|合同|方案|书面)[^,。;]{0,8}(?:明[天日]|后天|随后|回头|下周|月底"
    r"|过几天|后面)|(?:agreement|paperwork|letter|contract|plan)[^。;]{0,24}(?:follow|later"
    r"|afterwards|next|tomorrow|(?<![a-z])sent|once)"
    r"|(?:post|send|issue|交付)(?: the| an?)?[^。;]{0,18}(?:agreement|letter|contract)"
    r"|sort the paper",
)
"""The paper comes some time later."""
PAPER_FIRST = Phrase(
    r"(?:签署|签订|签字|签约|生效|盖章|用印|确认方案|批复|送达|审批通过|收函|批准"
    r"|双方同意)[^。;,]{0,8}(?:(?<!在)后|起|之日|当日)[^。;]{0,14}?(?:支付|付款|付|还款|还|缴|汇"
    r"|给付|首期|首笔)"
    r"|已(?:于|经|在|由)?[^。;]{0,14}(?:签约|签订|签署|盖章|寄出|展示|确认|受让)|冲减本金|已签"
    r"|方案在先|先签|先盖章|先出具|不让Ⓑ先|先不用|不用先|不是先|不需要先|无需|无须"
    r"|不必|不要求|从不|不以先|谨防|请勿|别理|自愿提前|提前(?:还款|归还|结清)|按期归还"
    r"|首期还款日|书面方案送达|签后|签完|在收到[^。;]{0,14}后再付"
    r"|终止|未补|仍未|催告|连续[两二三四2-4]?(?:个月没|期)|逾期\d|最后一|末期|全部(?:还|付|清"
    r"|款)|结清(?:后|证明)|还清|(?<!先行)付清|撤诉|执行|罚息先|先冲|先抵|转让|受让|Ⓖ|担保"
    r"|完成后|面谈费|审核期间|审批期间|按方案|按协议|按计划",
    r"服务费|手续费|保证金|代理费|押金|诚信金|保证费|审核费|评估费|律师费|会员|建档|资料费|征信"
    r"|加急费|费用?(?:\d|先)|顾问费|函制作|税|流水|签约金|gst|processing|套餐|入会|挂号|课|权益",
    r"signed on|之后both|until we have our signed|have our signed|sealed|applied to|watch out|不pay"
    r"|Ⓑplan, signed|nothing|free of|之前任一期",
)
"""The paper comes first, nothing is to be paid, or the sentence is on fees or other stages."""
