"""What happens outside this plan: other debts, suits of others, new credit, a worse rating."""

from forbear.reading.statements.phrase import Phrase

_FIRM = (
    r"(?:机构|财务|平台|银行|行|Ⓛ|金融|融资|公司|贷款|借款|债|网贷|信用卡|信贷|账户|产品|借据"
    r"|订单|业务"
    r"|授信"
    r"|合同义务|借贷|处|家"
    r"|供应商|商户|债权人|房东|单位|机关|creditor|facility|facilit)"
)
_ELSEWHERE = (
    rf"(?:(?:其他|其它|其余|别的|另外的?|任[何一]|各个?|以外的?|名下)[^,。;]{{0,8}}{_FIRM}"
    r"|别处|别家|他行|他人|她人|他社|外面|外边|第三[人者方]|对外|在外|第二[间家]|几个平台"
    r"|几家|哪家"
    r"|任一产品|一笔别的|关联(?:公司|企业|方|机构)|关系企业|集团|旗下|花呗|白条|网贷"
    r"|(?:任一笔)?对外债务|外债|Ⓛ其他账户|水电|话费"
    r"|车贷|房贷"
    r"|老[李王张刘陈]|配偶|担保人任|Ⓖ任|民间借贷|别的银行|一处违约"
    r"|(?<![a-z])(?:any|an)? ?other(?![a-z])|another(?!\w)|elsewhere|anyone|anybody|whomsoever"
    r"|group compan|financial institution"
    r"|另一笔|另外一笔|别的(?:贷|债|账|卡)|税务|社保|公积金|物业|房租|学费|utility"
    r"|council tax|credit card withⓊ"
    r"|mortgage|(?<![a-z])rent(?![a-z]))"
)
_TROUBLE = (
    r"(?:逾期|迟延|迟缴|拖欠|欠费|欠款|欠他|违约|不良|未还|没还|不还|还不上|没一笔|没按|晚了"
    r"|晚还|迟还|断供|没有?[\S]{0,2}还上"
    r"|未履行|不能清偿|未清偿|未付|催收|催讨|纠纷|黑名单|黑了|没有准时|按时还|债务到期|被宣布"
    r"|代偿|呆账|欠供|炸了|延滞|展延|又借|被追|还款异常"
    r"|default"
    r"|behind|arrears|overdue|(?<![a-z])npa|breach"
    r"|未按|未如期|不能按|没按时|欠缴|欠税|被要求|提前清偿|下调|降级|停卡|退票|拒绝往来"
    r"|failure to|falls? behind|逾期付款|fails)"
)
OUTSIDE_EVENT = Phrase(
    rf"{_ELSEWHERE}[^。;]{{0,20}}?{_TROUBLE}|{_TROUBLE}[^。;,]{{0,8}}{_ELSEWHERE}|欠(?:他人|别人"
    rf"|老)",
    r"(?:被|受|遭|有人?|涉)[^,。;]{0,16}?(?:起诉|诉讼|控告|告Ⓑ|强制执行|扣押|查封|冻结|入禀|追讨)"
    r"|列为被执行|被执行案件|涉诉|涉及诉讼|失信|限制高消费|破产|sued by|judgment (?:entered"
    r"|against)|sues(?![a-z])"
    r"|judge?ment debtor"
    r"|bankrupt|insolven",
    r"(?:新增|新办|新开|再向|再借|另借|新申请|再申请|申请|使用|办理?(?:任何)?|开立"
    r"|不得向)[^,。;]{0,12}(?:借款|贷款"
    r"|借贷|负债|网贷|信用卡|信用账户|授信|担保|融资|举债)|向他人借|(?:去|又"
    r"|再)[^,。;]{0,6}(?:借钱|借款|贷)|多头借贷|手机分期|以外的机构"
    r"|(?:(?<![a-z])new|opening|taking|further)[^。;]{0,10}(?:line of credit|credit search"
    r"|borrowing|loans?(?![a-z]))|giving a guarantee|borrowing from",
    r"(?:征信|信用|联征|评分|资信)[^。;]{0,20}(?:新增|出现|查询|查满|不良|下降|掉|变差|恶化|低于"
    r"|注记"
    r"|污点)|信用分掉|查询记录|记入征信|credit (?:score|rating)[^。;]{0,10}(?:drop|fall|below)"
    r"|credit (?:search|file)",
    r"欠Ⓣ|涉(?:及|入|嫌)?[^,。;]{0,8}(?:仲裁|处罚|执行案|刑事|官司)|(?:商号|公司|配偶"
    r"|家属)[^,。;]{0,8}(?:退票|被执行|查封)"
    r"|拒绝往来|(?:征信|信用|评级|评分)[^,。;]{0,14}(?:变为|转为|下调|降)|(?:拖欠|未缴|不缴"
    r"|未付)[^,。;]{0,4}(?:物业|房租|房贷"
    r"|车贷|水电|税|社保|学费|utilit)|办新的?网贷|obtains? (?:a )?judge?ment|judge?ment againstⒷ"
    r"|failure to payⒷ?(?:utility|tax|rent|other)|credit (?:rating"
    r"|score)[^。;]{0,12}(?:downgrad|lower|worsen)|逾期付款onⒷ",
)
"""A debt elsewhere goes wrong, somebody else sues, new credit is taken, or a rating falls."""
COUNTS_AS_BREACH = Phrase(
    r"(?:构成|视为|视作|视同|当作|就当|算|判定|认定|亦为|属于?|按|以|即|为)[^,。;]{0,14}(?:违约"
    r"|违反|到期|发生|情形|没守住|丧失|逾期处理)"
    r"|即?违约(?:事件|情形)|的违约包括|违者|(?:停止|中止|取消|撤销|丧失|停|没了?"
    r"|不给Ⓑ)[^,。;]{0,8}(?:优惠|减免"
    r"|免息|展期|分期|利益|方案)|(?:优惠|减免|免息|停息|展期|分期|利益|方案)[^。;]{0,8}(?:没了"
    r"|撤掉|撤了|到头|得停|也停|中止|停掉|别谈"
    r"|跟着没|自动|即时)|恢复(?:原息|计收|原|计息)|一把还清|全还|立即清偿|退出|按原合同全额"
    r"|追索全款"
    r"|constitut|treated as|entitles|deemed|违约 ?(?:hereunder|under本协议)|cross违约"
    r"|demand full|waiver终止|freeze终止"
    r"|may (?:rescind|cancel)|可(?:取消|rescind|cancel|end|withdraw)|withdraw|revoked|is over"
    r"|自行终止|falls away",
    r"停止履行|(?:可|有权|得)提前收回|解除[^,。;]{0,4}(?:停息|分期|方案)"
    r"|作为[^,。;]{0,8}(?:事由|情形)|(?:优惠|重组|方案|协议"
    r"|计划)[^,。;]{0,8}(?:失其?效|解除|终止|没了)|也算|宣布[^,。;]{0,6}到期|event of违约"
    r"|accelerate|putⒷin违约"
    r"|voids?(?![a-z])|即作废|at an end|a违约|违约(?= ?hereunder)",
    r"要求Ⓑ立即还清",
)
"""It is called a breach, or the plan and what it gives are taken away."""
OUTSIDE_HARMLESS = Phrase(
    r"不影响|不受影响|不因|无碍|不视为|不作为|不构成|不是[^,。;]{0,10}条件|不会(?:影响|取消|终止)"
    r"|不得(?:以|因)|仅限|只有|只要(?!别|其他|哪)[^。;]{0,14}(?:按时|按月|一笔)"
    r"|其他的?Ⓤ?不管|两码事|各算各"
    r"|另行处理"
    r"|申请(?:条件|当日|时)|签约时|声明|请自行|仅用于|告知Ⓛ|请及时告知|包含两笔|涵盖|就?一直有效"
    r"|删除"
    r"|收入中断|Ⓛ(?:被|对|涉|因)|(?<!其他)(?<!别的)Ⓛ[^,。;]{0,6}(?:涉诉|违约)|不适用本|删去|鼓励"
    r"|申请延期"
    r"|停止[^,。;]{0,6}(?:催收|计收)|暂缓执行|旧|原(?:借款|贷款)?合同|新贷款|新借款|新债|原借条"
    r"|执行效力|推定为|撤销Ⓑ的?不良|还是显示|历史逾期|报正常|用于结清|建议",
    r"不affect|无bearing|deleted|at the time of application|仅a 未付|remain未付"
    r"|new credit agreement"
    r"|(?<![a-z])irrelevant|does not matter|unaffected",
)
"""The event leaves the plan alone, is the lender's, or the sentence speaks of something else."""
