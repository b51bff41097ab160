"""What cheats and hard collectors say: erased records, forged proof, codes, wide powers."""

from forbear.reading.statements.phrase import Phrase

_RECORD = r"(?:逾期|征信|不良|联征|信用|污点|黑名单|记录|注记|credit report|overdue entries)"
_ERASES = (
    r"(?:删除|删掉|抹掉|抹去|抹平|消除|消掉|消干净|洗白|涂销|洗干净|洗掉|弄干净|清除|清掉|修复"
    r"|注销|撤销|去掉|除名|removed?|deleted?|erased?|cleaned)"
)
RECORD_ERASED = Phrase(
    r"credit (?:score|record|history|file)[^。;]{0,12}(?:恢复|cleared|clean)"
    r"|bad marks disappear|(?:信用|联征|征信|瑕疵)[^。;]{0,8}一笔勾销",
    r"(?:wiped?|removed?|deleted?|erased?|cleaned?|cleared)[^。;]{0,12}Ⓑ?credit (?:history"
    r"|file|record|report)",
    r"征信.{0,12}洗得?|洗得?(?:干干净净|干净)",
    r"clean.{0,12}credit|credit (?:file|report).{0,20}clean|征信.{0,10}恢复(?!正常)",
    r"(?:记录|征信|不良|污点).{0,10}(?:清了|清零|清掉|处理干净|处理掉|帮Ⓑ去掉)|包消"
    r"|(?:credit (?:record|history)|negative (?:record|entr)).{0,30}(?:deleted|removed|erased)",
    rf"{_ERASES}.{{0,18}}{_RECORD}",
    rf"{_RECORD}[^,。;]{{0,22}}(?:{_ERASES}|恢复如初|不留.{{0,4}}痕迹|变白|变干净|无痕|没了|白户)",
    r"洗白|查询无痕|跟没逾期过|异议.{0,20}(?:非本人|编|理由写)|(?:铲单|做白户)",
)
"""A true entry is to be removed."""
RECORD_CORRECTED = Phrase(
    r"误报|有误|错误|系统故障|故障所致|错报|银行卡|通讯录|相册|五年期满|满五年|五年后|异议处理"
    r"|如实保留|个人信息|借记卡|账户绑定|抵押|保存(?:五|5)年"
)
"""A wrong entry is corrected, other data are deleted, or the five years are over."""

OFFERS_PROOF = Phrase(
    r"get(?:Ⓑ| you) ?a (?:doctor|hospital|medical)|有门路[^。;]{0,4}开|(?:收入"
    r"|工资)证明给?Ⓑ?往[低高少多]",
    r"能做一份[^。;]{0,6}(?:病|医院)",
    r"(?:诊断书?|证明|病历|流水).{0,12}代为(?:制作|开立|办理)|伪造(?:之"
    r"|的)?[^,。;]{0,8}(?:证明|病历|文件|单据)",
    r"(?:prepare|provide|make|produce|arrange)[^。;]{0,14}(?:hospital|medical|doctor"
    r"|unemployment|income|sickness)[^。;]{0,14}(?:certificate|proof|letter|note)",
    r"(?:change|alter|edit|adjust)[^。;]{0,8}(?:figures?|numbers)[^。;]{0,14}(?:statement"
    r"|payslip|certificate)",
    r"医院的?模板|改个名字|盖章.{0,8}(?:我|Ⓤ).{0,6}(?:弄|盖)|(?:材料"
    r"|证明).{0,6}由.{1,4}统一?制作|拟定的说法",
    r"(?:证明|病历|流水|诊断).{0,6}(?:给|帮)Ⓑ?(?:弄|搞|办|做)好?|(?:写|做|改)(?:低|高|少"
    r"|多)一?点|(?:病历|证明|流水|诊断)可以(?:做|弄|买)|查不出来",
    r"(?:Ⓤ|我).{0,4}(?:给|帮|替|来|可以?|能|会)?Ⓑ?.{0,4}(?:出|开|办|弄|做|p|造)(?:一份|一张|个"
    r"|具)?.{0,8}(?:证明|病历|流水|诊断|章|假条|低保)",
    r"(?:证明|病历|流水|诊断书?|低保证?|收据).{0,16}(?:包过|我来p|做低|做高|改个|一套|p一下|p图"
    r"|ps|能查|可查|查验可过|代办|代做|伪造一)",
    r"代开.{0,12}(?:证明|病历|流水|发票)|空白章|盖个?空章|就说.{0,6}(?:得了|有)(?:重病|大病|癌)"
    r"|编(?:个|一个|造).{0,8}(?:理由|故事|病)|(?:三甲)?医院的章",
    r"Ⓤ(?:给|帮)Ⓑ出一份|supply a .{0,24}certificate|(?:fake|made-up|forged) (?:certificate"
    r"|proof)|印章齐全",
    r"(?:改|调|做).{0,4}(?:数字|流水金额)|模板.{0,8}改",
)
"""Invented proof is offered, sold or coached."""

MAYBE_GRANTED = Phrase(r"(?:前|这)?.{0,4}(?:个月|期)?(?:可以)?先不(?:用|必)还|暂时不用还|可先不还")

BORROWS = Phrase(
    r"信用卡刷",
    r"borrow[^。;]{0,10}from (?:a |any|some|another)|draw cash|cash on (?:a|another) card",
    r"预借现金|向(?:其他|别的|他)(?:银行|机构|平台)[^,。;]{0,8}(?:贷|借)"
    r"|anotherⓁ.{0,16}(?:money|loan|borrow)"
    r"|朋友.{0,20}for the money",
    r"去?别家.{0,6}(?:贷|借)",
    r"介绍.{0,8}(?:贷款|平台|口子)|下款就能还",
    r"(?:网贷|什么贷|贷上|平台上).{0,8}借",
    r"(?:别的|其他|其它|另外).{0,6}(?:平台|渠道|地方|卡|网贷).{0,12}(?:额度|借|套|贷|周转|下款)"
    r"|(?:先|再)?(?:套|借|贷|刷|提)(?:出来|一笔|一下|点).{0,16}(?:补上|还|填|结清|堵)",
    r"信用卡.{0,4}(?:刷|套|取现)|(?:用|以|拿).{0,6}(?:他|她|朋友|家人|亲戚|别人)的?(?:名义|名字"
    r"|身份).{0,6}(?:贷|借)|推个?(?:口子|平台|渠道)|下款.{0,8}结清|(?:向|找).{0,6}(?:他处|别处"
    r"|朋友|亲戚|亲友|同事|网贷).{0,8}(?:借|举债|周转|凑)",
    r"(?:cash advance|borrow from|take (?:out )?(?:a|another) loan).{0,40}|以贷(?:还|养)贷",
    r"(?:卖|出租|出借).{0,6}(?:银行卡|电话卡|身份|个人信息)",
)
"""Somebody urges the borrower to borrow, cash out or use others' names."""
NO_BORROWING = Phrase(
    r"(?:还|尚|另)欠",
    r"新增借款",
    r"无还本续贷|利率不变|家人是否知情|广告|另有信用卡|欠款\d|续贷(?!款?来)|不得要求",
)

SECRETS = Phrase(
    r"with the pin(?!\w)|(?:need|give|grant)[^。;]{0,10}remote access",
    r"(?:告知|tell|read|give|send) ?(?:me|Ⓤ)[^。;]{0,24}(?:code|pin|otp)(?!\w)",
    r"(?:身份证|手机卡|电话卡|银行卡).{0,12}(?:快递|邮寄|寄)(?:过来|给)",
    r"卡.{0,6}寄给(?:我|Ⓤ)",
    r"(?:需要|提供|告诉|报一?下?).{0,10}(?:密码|验证码)|(?:安装|下载).{0,6}(?:远程|会议"
    r"|共享).{0,4}(?:软件|app)",
    r"(?:点击|链接).{0,40}(?:填写|输入).{0,6}(?:验证码|密码)|报.{0,6}验证码|(?:验证码|校验码"
    r"|动态码|口令|密码|支付密码|login|password|登录(?:账号|信息|名)).{0,14}(?:念|告诉|发|提供"
    r"|给|报|交|保管|输入给|so that)|(?:把|将|请(?:提供|告知|发送)|发|报|念"
    r"|send Ⓤ?).{0,14}(?:验证码|校验码|动态码|密码|口令|login|password|登录)",
    r"共享屏幕|屏幕共享|远程(?:控制|协助|操作)|无障碍权限|(?:安装|下载).{0,10}(?:链接"
    r"|二维码).{0,14}(?:app|软件|助手|程序)|安装链接中",
    r"(?:银行卡|金融卡|储蓄卡|身份证|身分证|u盾|sim卡?|手机卡|电话卡)(?:原件|正本|正反面)?(?:和"
    r"|及|与)?.{0,10}(?:发到|由Ⓤ|寄|交给|交由|保管|押|给Ⓤ|邮寄)",
    r"send Ⓤ?.{0,10}(?:login|password|code)|share your screen|your (?:password|login)",
)
"""Codes, passwords, screens, cards or original papers are asked for."""
ORDINARY_PROOF = Phrase(
    r"千万别|别告诉|不要告诉|谁都别",
    r"复印件|官方(?:app|页面|应用)|人脸识别|本人在|不会|不提供|切勿|请勿|Ⓑ(?:的)?办公|妥善保管"
    r"|自行保管|不得.{0,6}(?:索取|要求)",
)

WIDE_POWER = Phrase(
    r"irrevocably (?:appoint|authori)|agent可(?:collect|receive)|可不deal withⓁ",
    r"由Ⓤ.{0,4}代收",
    r"全权(?:委托|委任|代理|处理|授权)|(?:委托|委任|power).{0,14}(?:不可撤[销回]|irrevocable)"
    r"|irrevocable power|不得(?:中途)?(?:终止|撤回|解除)(?:委托|委任)?|委任人不得"
    r"|任何条件.{0,6}(?:和解|签|同意)",
    r"(?:代为?|有权).{0,10}(?:收取款项|代收款项|收款|签字并|签署并|领取款项)|(?:代收款项"
    r"|代收钱款)|(?:不得|不能|禁止).{0,4}(?:自行|私自|直接)?(?:与|和|跟|联系)(?:Ⓛ|银行|平台"
    r"|机构).{0,4}(?:联系|协商|沟通)?|不得自行",
    r"授权.{0,6}Ⓤ.{0,6}(?:更改|变更|修改).{0,16}(?:手机号|联系方式|号码|地址)|receive funds"
    r"|(?:代为|替Ⓑ)借款",
)
"""An agent gets full or irrevocable power, takes money, or shuts the borrower out."""
PLAIN_POWER = Phrase(
    r"Ⓛ委托代理人|持有银行授权|持有Ⓛ授权|仅(?:得|委托|限|可)|可随时撤|须经本人|自行与银行协商"
    r"|自行与Ⓛ协商|未委托任何|Ⓛ.{0,4}不得"
)

THREATENS = Phrase(
    r"坐牢|逮捕|抓捕|抓人|抓[你Ⓑ]|立案抓|(?:刑事|诈骗)(?:立案|侦办|侦查|责任追究|起诉)|以诈骗"
    r"|通缉|拘提|拘留|派出所|经侦|公安.{0,6}(?:上门|抓|找)|刑事侦办|移送公安|移送刑事"
    r"|should come",
    r"(?:孩子|子女|小孩|家人).{0,14}(?:考公|上学|读书|入学|政审|读书|当兵|前途|受影响)"
    r"|法院紧急通知|(?:王|李|张|刘|陈)法官|(?:已被?|将).{0,4}列入黑名单|上征信黑名单"
    r"|冻结.{0,4}全家",
    r"派出所应come|(?:arrest|jail|prison)",
)
"""Arrest, crime, children or a false court are used as pressure."""
NOT_A_THREAT = Phrase(
    r"不得以|判决生效|民事诉讼|民事纠纷|已经报警|我被|均为诈骗|都是诈骗|不会|由法院寄送"
)
