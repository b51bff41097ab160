"""All falls due because a plan is made: what is undue, how it falls due, and by what."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import near

_ALL = (
    r"未到期(?!为由)|没到期|没有到期|未出账|未届期|未届至|尚未届|全部|全数|全额|整笔|整个"
    r"|剩余|剩下|剩的"
    r"|余款|余额|所余"
    r"|后续|后面的|后头|所有期次|各期|一并|一起|贷款(?!未到期)|借款(?!未到期)|债务|债权"
    r"|合同|本金|余期|大家都|的都是"
    r"|都当作"
    r"|whole|full|entire|everything|remaining|not yet|不yet|all principal|欠款余额|facility"
    r"|(?<![a-z])loan"
    r"|every part|total|不yet due|分期"
    r"|undue|the钱|钱|尚未到期|没到的"
)
_DUE = (
    r"期限[^,。;]{0,4}缩短|提前(?:到期|届期|届满|结束|入账|出账|收回|至)"
    r"|(?<!未)(?<!没)(?<!正常)(?<!逾期)(?<!今日)(?<!\d日)(?<!\d月)到期(?!未|还"
    r"|后|前|债务|本金|须|应|归还|时|权|偿|一次|日(?!:本协议签)(?!为本协议签)|已|早|月|可|不|再|利息|本息|付息|还本"
    r"|无力|的?本)"
    r"|届期|(?:即|全部|同时|一并)届满|届清偿期|列为已?到期|转(?:为|入|成)逾期|转(?:为)?应[收付]"
    r"|债务到期之日|到期日(?:变更为|提前至|改为)[^,。;]{0,10}(?:签|本日|今)|(?:立即|即刻|马上"
    r"|即时)(?:应付|清偿|偿付|偿还)|一次性(?:结清)?(?:入账|出账)"
    r"|计入(?:当期|本期)[^,。;]{0,6}(?:应还|账单)|现在该还|变成已到期|转为(?:已)?到期|(?:算"
    r"|视为)逾期(?!的)|is now due|now due|加速"
    r"|fully due|due become|(?:fall|become|treated as|declared|become and be) ?s?(?:immediately "
    r"|fully )?due"
    r"|due and payable|立即到期|called in|recall|accelerat|foreclos|brought forward|maturity date"
    r"|becomes? repayable|becomes? (?:immediately |立即)?payable|立即payable|is owed now"
    r"|(?:算|算作|视作|作为)(?:已)?逾期(?!的)|即时到期|即刻到期|马上到期|到期应付|均按到期"
    r"|现在就算到期|matures"
    r"|be deemed matured|给Ⓑ算到期|due at once|due today"
)
FALLS_DUE = Phrase(
    near(_ALL, _DUE, 36),
    r"加速(?:到期|全部|清偿)|(?:抛弃|丧失|放弃|已失)期限利益|随时主张全额|期限(?:不再适用)"
    r"|合同[^,。;]{0,8}(?:即行|即|宣告|就此|予以|因[^,。;]{0,8})?(?:解除|终止)[^。;]{0,20}(?:全部"
    r"|一次性|剩下"
    r"|未到期|所余)|解除原合同[^。;]{0,20}债务|清偿期限[^。;]{0,8}提前|提前至[^,。;]{0,10}签"
    r"|拉到今[天日]"
    r"|未到期[^。;]{0,40}\d日到期|清偿期限自|要求Ⓑ归还全部未|一次性入账|had不fallen due",
    r"放弃期限|期限就?没了",
)
"""What is not due, or all of it, falls due, is called in, or loses its contract."""
BY_THE_PLAN = Phrase(
    r"签|本协议|方案|分期|协商|展期|延期|减免|重组|和解|调解|申请|办理|进入|兹|茲|今[日天]|即日"
    r"|当日|宣布"
    r"|宣告|确认|知晓|根本违约|鉴于|准予|前提|承诺书|声明|自认"
    r"|sign|accept|execution|(?<![a-z])plan|today|stages|hereby",
    r"写了|自愿|同意|办了|enrol|hereof|date of本",
)
"""The making of the plan."""
NOT_ACCELERATED = Phrase(
    r"连续|累计|催告|任[何一]期|任[何一]一?期|一旦(?!提交|签|点|申请|协商|办)|超过|满\d+日"
    r"|逾期满|未能|未按|未依|未缴|未付"
    r"|否则"
    r"|(?:如(?!execution|sign|accept)|若|倘|凡|要是)[^,。;]{0,30}(?:未|不|逾期|违约|没)|失败"
    r"|一次即|逾期一"
    r"|(?:未还|不还|逾期|违约|不履行)[^,。;]{0,12}(?:的|者|时|后),"
    r"|不(?:视为|生|因|导致|产生|构成|变|会|得|影响|再执行)|并非|撤[销回]|撤了|未发生|维持|照旧"
    r"|顺延"
    r"|延长|延至|延到|推迟|保留[^,。;]{0,8}期限利益|仅(?:涉及|变更|就)|只动|继续有效|老样子"
    r"|提前(?:还款|结清|还)|自愿申请|正常到期|上个月|(?<!且)已于(?!签)|早已到期|期满"
    r"|新到期日|其他债权人|他人债"
    r"|第三人|假扣押|其他(?:债权|Ⓛ)",
    r"withdrawn|bring forward any|不bring|如2|stays? 未付|is extended|repay early|未付"
    r"|fails?(?![a-z])"
    r"|(?<![a-z])misse|single|如任一期|event of",
)
"""Time is kept or given back, or it is a missed instalment that makes all fall due."""
