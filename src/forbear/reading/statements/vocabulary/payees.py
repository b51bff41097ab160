"""Into whose hands the borrower's money goes."""

from forbear.reading.statements.phrase import Phrase

_NAME = r"(?P<name>[^,。;()（）]{1,40})"
_MONEY = (
    r"(?:款项?|钱|金额|现金|首期|本期|每期|欠款|尾款|余款|还款额?|协商款|和解款|结清款|分期|一期"
    r"|付款|付款额"
    r"|sums?|amount|money|balance|settlement|payments?)"
)
_STAFF = (
    r"(?:催收|外访|上门|专员|主管|组长|经理|襄理|员工|业务员|联络员|客服|法定代表人|律师|律所"
    r"|律师事务所|调解员|调解委员|调解中心|调解服务"
    r"|中介|服务商|理债|顾问|咨询|商务|科技|外包|代理人|服务部|服务站|便利店|商贸|合作机构|合作方"
    r"|第三方|Ⓣ|老胡|管理中心|办事处|平台"
    r"|negotiator|collector|agent|officer|solicitor|recovery|management company|agency)"
)
PAYEE_FIELD = Phrase(
    r"(?:收款(?:户名|人姓名|人名称|人|方|单位|账户名称?|账户|名称|二维码|码)|付款对象|开户名|户主"
    r"|(?<!借记卡)(?<!客)户名(?!下|义)|户口"
    r"|账户名称?栏?|备用账户|指定账户|payee|beneficiary|account name)"
    r"(?:为|是|叫|填写)?(?::|(?<=户名) ?|(?<=开户名) ?|(?<=户主叫)|(?<=收款人为)"
    r"|(?<=填写)|(?<=account name) ?)" + _NAME
)
"""A field that names who gets the money."""
PAID_TO = Phrase(
    r"(?:(?:转|汇|付|打|划|(?<!保)(?<!留)(?<!已)存|支付|还|充值|缴)(?:账|款|钱)?(?:至|到(?!期|账"
    r"|时)|入(?!会)|给|往)"
    rf"|(?:改|暂)(?:汇|转|付|存)|{_MONEY}[^。;,]{{0,6}}(?:(?<!提)交(?!易|费|服务)(?:至|到"
    r"|给)?(?!付)|过户至)"
    r"|remit to|pay to(?= )|paid into|paid to(?= )|transfer to|made to|payable to(?= )|go to ?:"
    r"|一期to "
    r"|in the name of"
    rf"|(?:transfer|remit|wire|send|zelle|upi|pay)\b[^。;,]{{0,24}}{_MONEY}[^。;,]{{0,4}} ?to )"
    + _NAME
)
"""A sentence that sends the money somewhere."""
COLLECTED_BY = Phrase(
    r"(?:由|指定)(?:第三方|Ⓣ)?[“\"「]?(?P<name>[^,。;“”「」]{2,30}?)[”\"」]?(?:统一|代为|负责"
    r"|作为)?(?:收取|代收|收款)(?!.{0,4}费)"
    rf"|向(?P<other>[^,。;不]{{0,12}}{_STAFF}[^,。;]{{0,16}}?)(?:支付|付款|缴付|缴款|还款|转账"
    r"|汇款)(?!.{0,6}费)"
    r"|collected by (?P<english>[a-z &.]{3,30}?)(?: on|,|\.|$)"
)
"""Somebody collects the money."""
BY_HAND = Phrase(
    r"(?:wire|send|pay|transfer)[^。;]{0,34}to (?:our|my) (?:agent|partner|sister|affiliate"
    r"|associate|colleague|manager|staff)"
    r"|转给?Ⓤ[^,。;]{0,8}(?:微信|支付宝)",
    r"(?:转账?|打|存|汇)(?:去|到|给|入)我[^,。;]{0,4}(?:老婆|老公|朋友|弟|妹|同事|助理)",
    r"(?:send|pay)[^。;]{0,14}to my (?:mobile|account|card|wallet|phone)|(?:汇|转|打)(?:到|给"
    r"|至)(?:我|Ⓤ)的?[^,。;]{0,4}(?:户头|账户|卡)",
    r"(?:个人|私人)(?:名下)?(?:户口|户头|账户|支付宝|收款码|卡)(?!不得|不可|不被|不作)",
    r"account of (?:mr|ms|mrs|madam|our)|personal account (?:of|in)|to my own",
    r"(?:转|打)我[^。;,]{0,3}(?:零钱|余额)|扫我|(?:交付|付|交)(?:给|至|到)?Ⓤ的?账户"
    r"|(?:财务|员工|专员|主管|经理|会计)个人名下|(?:聚合|外包)[^。;,]{0,6}(?:收款码|还款链接)"
    r"|收款人显示|收款[^。;,:]{0,4}:[^。;]{0,12}\(个人\)",
    r"(?:转账|入数|过数)(?:去|落)[^。;,Ⓑ]{0,6}(?:个号|户口|账户)|给现金Ⓤ|上门收(?:数|钱|,)"
    r"|由(?:担保公司|催收公司|服务公司|代理人|受任人|律所)[^。;,]{0,14}(?:收取|代收"
    r"|代缴)(?!.{0,6}费)"
    r"|现金交外访|cash off with|微信[^。;,]{0,4}(?:领取|索取|要)[^。;,]{0,4}(?:收款码|账号)"
    r"|受任人代为|(?:amounts?|分期|money|付款)[^。;]{0,10}in cash (?:to|at)|in (?:her"
    r"|his) ownⓁ?account"
    r"|(?:agent|executive)应? ?collect",
    r"客户账户of",
    r"(?:转|打)(?:到|给|进|至)?(?:这个|我)(?:报给Ⓑ的这个|的)?(?:卡|账户|支付宝|微信)|(?:转"
    r"|打)我(?:支付宝|微信|卡)|client account of"
    r"|转至Ⓤ代理人|(?:微信|支付宝|payme|fps|zelle|venmo|paytm|转数快)(?:转账|过数)?(?:给我|给Ⓤ"
    r"|找[^。;,]{2,14}转账)",
    r"(?:扫|刷|用).{0,6}(?:收款码|付款码|二维码[^。;]{0,10}(?:付|转|支付))|(?:我|Ⓤ|员工|经理"
    r"|专员)[^。;,不]{0,8}(?:替|帮"
    r"|代)Ⓑ?(?:入账|还|转交|存|代收)",
    r"微信转账|代收(?!的|账户|费|[^,。;]{0,6}费|款项|文件|信|通知|人)|代为收取|代Ⓛ归集"
    r"|进的是[^。;,]{1,10}户",
    r"(?:钱|款)[^。;,]{0,6}(?:给|交给)(?:[^。;,]{0,3}(?:外访|催收|专员|业务员|经理|主管"
    r"|老[王李张刘陈]))|(?:直接)?给我现金|现金[^。;,]{0,4}(?:交|给|付)[^。;,]{0,6}(?:我|外访|专员"
    r"|业务员|催收|Ⓤ)",
    r"usdt|钱包地址|虚拟币|比特币|gift card|escrow held|wallet address|collects for"
    r"|number and share",
    r"(?:and不|rather than|instead of) ?to ?(?:Ⓑ)?Ⓛ|forward it toⓁ|(?:款|钱|由)[^。;,]{0,10}转交Ⓛ"
    r"|由其转付|代Ⓑ偿还"
    r"|按月代缴各",
    r"(?:agent|collector|officer)[^。;]{0,20}handling|to ?the agent",
)
"""The money goes through somebody's hands."""
NO_PAYEE = Phrase(
    r"严禁|退(?:至|还|回|款)|多付|扣收自|自Ⓑ.{0,12}扣",
    r"(?:不得|无权|不可|不能|不会|不是|从不|勿|不要|一律不|不收|恕不|禁止|no (?:member|staff)"
    r"|不authorised|不be asked)[^。;]{0,16}(?:代收|收取|收款|现金|付款|转|汇|经手|take|receive"
    r"|个人账户)",
    r"(?:请拨|拨打|核实|反诈|撥165|beware|停止,|不再适用|has ended|原先|不得指示|only inside"
    r"|仅在app)",
    r"补偿款|赔偿|可能|fees paid to|放款|贷款资金|出款|挂掉|费[^。;]{0,30}由[^。;]{0,20}收取",
)
"""Money that comes back to the borrower, or what nobody may do."""
OFFICIAL = Phrase(
    r"贷与人|债权银行|贷款行|出借方|Ⓛ(?!的?(?:弟|哥|姐|妹|老婆|爱人|妻|爸|妈|儿|女|朋友|助理|员工"
    r"|襄理|经理"
    r"|法定代表人|合作"
    r"|贷后))|法院|官方|app"
    r"|支付宝.{0,10}(?:页|内|网商贷)|还款页|同受让人|受让人|公证处|(?<!用)专户|线上还款"
    r"|手机银行|营业网点|柜台|网点"
)
"""The lender itself, its own channels, a court, a notified taker."""
UNNAMED_PAYEE = Phrase(
    r"(?:收款|还款|付款).{0,6}(?:账户|账号|户名|方式).{0,6}(?:以|另行|待|详见|见).{0,12}(?:为准"
    r"|通知|附件|告知)"
)
MASKED = Phrase(r"[\u4e00-\u9fff]{2}\*{2,}|(?:^|[: ])Ⓑ\*")
NOT_A_NAME = Phrase(
    r"^(?:date|the|an?|any|each|this|that|such|our|his|her|it|be|all|bank)(?![a-z])|^收款|^终止",
    r"^(?:任何)?(?:个人|私人)$",
    r"哪里|哪儿|谁|_{3,}|法定期限|第三人名下",
    r"^(?:我(?:的文件|\d|$)|均|不得|也|都|逾期|司法|坏账|新合同|不良|核销|及|和|与|或|卡里|卡上"
    r"|手里|首|欠款|现金|定金|保证金|服务|手续|利息|罚息|[一二三四五六七八九]成|别人|人家|他人"
    r"|下家|原|合法|几|Ⓤ(?!的?[^。]{0,10}(?:账户|户|卡|主管|专员|催收|员工|领导|组长|经理|公司|驻"
    r"|微信|支付宝|指定|合作))|(?:本|Ⓤ|Ⓛ)?公司(?:的)?(?:基本户|对公账户|账户)?$|[ⓁⓊ]$)",
    r"^(?:上述|该|以下|下列|此|本协议|如下|账|其|当期|指定|本协议约定|约定|每期|当日|期|了|的"
    r"|银行账户|银行|本金|Ⓑ(?!\*)|无|_|见|附件|同|/)|^[\d\s.*:元]+$|账号见|以.*为准|日止|月|为止|止$",
)
"""What stands where a payee would, and names nobody."""
CLAIM_SOLD = Phrase(r"债权.{0,6}转(?:给|让)(?!,)")
"""The claim is sold: no money is sent."""
