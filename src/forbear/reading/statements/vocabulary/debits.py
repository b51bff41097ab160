"""What a lender may take by itself from accounts, wages and benefits."""

from forbear.reading.statements.phrase import Phrase

DEBITED = Phrase(
    r"扣(?!除)|(?:从|自)[^。;,]{0,20}扣除|抵(?:偿|扣)|支取|sweep|swept|collect|withhold"
    r"|take付款|take[^。;]{0,20}欠款余额"
    r"|划(?:走|转|收|拨|款|归)|全划|抵销|归集|绑|尝试|代缴|冲抵|转付"
    r"|debit|deduct|set[ -]?off|draw on|payment authority|mandate|take[^。;]{0,20}account"
    r"|authority extends"
)
"""Money is taken by somebody else than the borrower."""
_ACCOUNT = r"(?:账户|帐户|户口|卡|余额|存款|渠道|资产|理财|account|debit card|deposit)"
WIDE_ACCOUNTS = Phrase(
    r"(?:任何|任一|任意|一切|全部|所有|其他|其它|其余|其馀|各|每一?张|每个|名下|多渠道|那几张"
    r"|几张|现有及将来|联名|共用|亲属|家属|家人|配偶|父亲|母亲|子女|爱人|儿子|女儿|老婆|老公|丈夫"
    r"|妻子|父母|爸|妈"
    r"|第三方支付|关联|全)(?:的|之|机构|平台|银行|开立的|金融机构|代收|绑定的?|已绑定的?"
    rf"|[^。;,]{{0,12}}){{0,1}}{_ACCOUNT}"
    r"|(?:支付宝|微信)[^。;]{0,8}余额|any deposit|凡[^。;,]{0,14}(?:账户|银行卡)|哪张有钱|哪个有钱"
    r"|边个(?:户口|戶口)?有钱|最充裕|全账户"
    r"|其余各卡|爱人的卡"
    r"|(?:any|all|every|other|joint|each)[^。;]{0,16}(?:account|card(?![a-z])|欠款余额|balance)"
    r"|not limited|any sum",
    r"(?:任何|任一|一切|全部|所有)(?:的)?(?:款项|资金)|(?:→|依次|顺序)[^。;]{0,30}(?:余额宝|零钱"
    r"|基金|余额)|余额宝|零钱|数字人民币任一",
)
"""Any account, or the account of somebody else."""
LIVING_MONEY = Phrase(
    r"(?:工资|薪资|薪金|薪水|出粮|发薪|养老金|退休金|低保|抚恤|补贴|津贴|年金|公积金|社保|医保"
    r"|劳保|救助款|奖金|年终奖|残疾|伤残"
    r"|wages?|salary|pension|benefit)"
)
"""Money to live on."""
TAKINGS = Phrase(
    r"(?:货款|收款码|营业款|流水|销售款|入账|进账|店铺)[^。;]{0,24}(?:全额|全部|全都|全划|都划"
    r"|自动归集)"
    r"|(?:proceeds|takings|receipts|revenue|turnover)[^。;]{0,40}(?:sweep|swept|collected|deducted)"
)
"""All takings of a shop."""
BEYOND_DUE = Phrase(
    r"(?:全部|所有|任意|任何)(?:金额|资金|余额|欠款)|不(?:限于|以)当期|不以[^。;,]{0,8}为限|扣足"
    r"|扣够|扣到够|扣到足|全部扣清|未到期各期款?|剩余本金全额|一次扣足|全额自动"
    r"|有多少扣多少|有钱就扣|都扣了|不设上限|多次发起|尚未到期|扣多少由|(?:entire|full"
    r"|whole)[^。;]{0,24}(?:loan|欠款余额|debt)|直至[^。;,]{0,12}(?:扣|清|足)|until every"
    r"|any amount"
)
"""More than what is due, or until there is nothing left."""
IRREVOCABLE = Phrase(
    r"(?:取消|撤[销回]|解约|解除|终止|变更|改|停)不了|(?:一直|永久|始终)有效"
    r"|放弃[^。;,]{0,8}撤[销回]"
    r"|(?:撤[销回]|取消|解除)的?,?(?:一律|均)?无效|不注销|不(?:能|得|许)[^。;,]{0,6}(?:解约|注销)"
    r"|不be ?(?:withdrawn|stopped|ended|terminated)"
    r"|冻结[^。;,]{0,4}扣|不(?:可|能|许|予)(?:单方|擅自|随意)?(?:解除|关闭|解绑|撤[销回]|取消|终止"
    r"|变更)|不得[^。;,]{0,12}(?:终止|取消|撤[销回])[^。;,]{0,8}(?:授权"
    r"|代扣|扣款)?|取消不了|(?:终止|解除|取消)[^。;,]{0,6}须经Ⓛ"
    r"|irrevocabl[^。;]{0,30}(?:authori|instruct|mandate|debit|授权)|不be ?(?:cancelled|取消"
    r"|revoked)"
)
"""It cannot be taken back."""
DEBIT_NARROW = Phrase(
    r"(?:不|未|无|毋|勿|别|没有?)(?:得|再|从|会|作为|授权|向|设(?!上限|限)|采|构成|被|扣(?!足|够)"
    r"|可扣|可以扣|行使|列|be debited|能|走)(?!限|以任何方式终止|(?:自己|自行"
    r"|单方|擅自|随意|中途)?(?:终止|取消|撤|解除|关闭|解绑|解约|注销|变更)|异议|拒绝|银行申请)",
    r"(?<!不)(?:仅|只|淨系|净是|淨是|净系)(?:限|扣|得|授权|从|自|用于)"
    r"|(?<!不)以当期[^。;,]{0,8}为限|(?:可|得)?随时[^。;,扣划]{0,8}(?:更换|取消|撤|终止|解除)"
    r"|主动(?:还款|转账)",
    r"(?<!不可)(?<!得)(?<!能)(?<!或)撤[销回][^不]{0,3}$|别绑"
    r"|[ⓁⓊ][^。;,Ⓑ]{0,4}(?:取消|停用|停止|终止|废止)|(?:is|was|are) (?:now |hereby )?(?:revoked"
    r"|withdrawn)|已(?:撤销|失效|关闭)|关闭(?=自动)|(?:避免|以免|防止)被?(?:扣|划)"
    r"|存入[^。;]{0,16}(?:尾号|还款卡|指定|该账户|扣款卡)|免得|扣不着|扣不了"
    r"|出款|放款|关掉|退还|退回|骗子"
    r"|自行汇款|就用这一张|点一下就行|放弃[^。;,]{0,6}抵销|gives up|放弃its right|give[sn]? up"
    r"|无(?:direct)? ?(?:debit|deduct)|不be debited|may不",
)
"""One account and what is due, or no debit at all."""
DEBIT_UNNAMED = Phrase(
    r"(?:从|自)?(?:绑定|预留|指定)(?:的)?(?:账户|银行卡|卡)(?:自动)?(?:扣款|扣收|划扣"
    r"|代扣)?[。]?$|绑定账户自动扣款"
)
"""The account is left open."""
