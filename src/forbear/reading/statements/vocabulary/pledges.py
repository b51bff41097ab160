"""A pledged thing that becomes the creditor's, or that he sells as he likes."""

from forbear.reading.statements.phrase import Phrase

_THING = (
    r"电脑|冰[柜箱]|空调|机具|机械|机床|农机|林权|林地|商标|专利|著作权|金条|金饰|银元|字画|红木"
    r"|牛|羊|猪|鱼塘|果园|摊位|柜台|仓单|存单|物业|业权|手机(?=直接|抵|归)|车|房|屋|铺|货|设备"
    r"|机器|库存|存货|首饰|黄金|金镯|镯|(?<=押的)手机|(?<=押)手机|手表"
    r"|抵押(?:物|财产|车辆|品)?|质(?:押)?(?:物|品)"
    r"|担保(?:物|品)|押品|当物|财产|股权|股份|商铺|门面|茶叶|烤箱|牲畜|产权|不动产|东西|货车"
    r"|摩托|三轮|拖拉机|楼|地契"
    r"|vehicle|car(?![a-z])|van|house|propert|premises|collateral|goods|gold|ornaments|shop"
    r"|pledge|mortgag|security|shares?|title|oven|equipment|stock|flat|motorcycle|tractor|deed"
    r"|jewel|watch"
)
THING = Phrase(_THING)
"""What is pledged."""
BECOMES_THEIRS = Phrase(
    r"归(?:Ⓛ|Ⓤ|我|债权|抵押权|质权|典当|出借|对方|贷|公司|当铺|和顺|(?:本|该)行"
    r"|[^,。;]{1,6}所有)|(?:所有权|产权)[^,。;]{0,8}(?:转"
    r"|移|归|属于?)|(?:转|移)(?:移)?(?:至|于|予|给|到)[^,。;]{0,8}(?:所有|名下)"
    r"|取得[^,。;]{0,8}所有权"
    r"|(?:是|系|就)(?:是)?(?:我|Ⓤ)的|(?:抵|过|卖|登记)(?:户)?(?:给|到|至)(?:Ⓛ|Ⓤ|我|自己|抵押权人"
    r"|债权人)|直接抵(?:账|债)"
    r"|以[^,。;]{0,4}抵债|抵偿|抵账|拿[^,。;]{0,10}抵|折抵|冲销全部|作(?:为)?赔偿|绝当|死当|流质"
    r"|流押|流当|(?:就)?(?:没|没有)了,?直接"
    r"|充公|没收"
    r"|违约即成交|自动转为[^,。;]{0,6}买卖|视为(?:自愿)?(?:放弃|卖)|算卖给|钱货两清"
    r"|放弃(?:any )?(?:赎回|right of redemption"
    r"|right to redeem)|赎回权"
    r"|belongs? ?to(?: the)?(?:Ⓛ|Ⓤ|me)?|passes? to|pass toⓁ|forfeit|vests? in|becomes? ?(?:mine"
    r"|ours|our|Ⓛ|Ⓤ)|(?:are|is|be) (?:mine|ours)|titleto?.{0,14}passes|foreclos\w+ without"
    r"|transfers? toⓁ|owned by(?:Ⓛ|Ⓤ)|deed in lieu|(?<![a-z])i keep (?:it|the)|[ⓁⓊ]keeps? "
    r"|loses? the|ownership",
    r"(?:转让|作价|抵|折抵|归属|过|转归|交付|让渡|划归|作抵|让与)(?:给|予|于|归|与)?(?:了)?(?:Ⓛ"
    r"|Ⓤ|我(?!方式))|由(?:Ⓛ|Ⓤ|我)(?:所有|收归)|换锁|以物抵债|所有权即|(?:便|就|即|则)(?:归|属"
    r"|是)(?:Ⓛ|Ⓤ|我)|(?:搬|拉|拿|牵|抱)(?:走|去)?抵|抵(?:债|账|数)$",
)
"""The thing becomes the creditor's."""
TAKES_AND_SELLS = Phrase(
    r"(?:自行|直接|径行|自己|擅自|任意|无需(?:经法院|通知|另行)|不经(?:评估|法院|拍卖)|不通知"
    r"|随时|任凭|随便|任由|独立|全权"
    r"|以任意)[^。;]{0,16}(?:拖|卖|处置|处分|处理|占有|开走|取回|变卖|过户|收回|定价|转卖|作价"
    r"|拿走|搬走|登记)"
    r"|(?:售价|价(?:款|格|钱)?|作价|定价)[^,。;]{0,6}由(?:Ⓛ|Ⓤ|我)|(?:Ⓛ|Ⓤ|我)(?:自定|说了算"
    r"|自行定价|定价|独立确定)|由(?:Ⓛ|Ⓤ"
    r"|我)[^,。;]{0,3}(?:处置|处理|收回|处分|自行)|不得(?:异议|过问)|无权过问|与Ⓑ无关|不关Ⓑ事"
    r"|以内部评估价"
    r"|开走|拖走|搬走|取走|拖车|凭此出售|办理抵押物过户|not obliged to account|at a price fixed"
    r"|itself purchase|seiz"
    r"|repossess|take possession|sell[^.;]{0,20}(?:any price|as it|无notice|无通知|without)",
    r"单方[^。;]{0,6}(?:处置|处分|处理|变卖|出售|卖)|(?:处置|出售|变卖)[^。;]{0,12}(?:价格|方式"
    r"|买受人)[^,。;]{0,8}由(?:Ⓛ|Ⓤ|我)",
)
"""He takes it or sells it as he likes."""
SIGNED_BEFORE = Phrase(
    r"(?:空白|预先?|提前|先|已|事先|签约时|undated|blank)[^。;]{0,16}(?:签"
    r"|sign)[^。;]{0,20}(?:过户|买卖|转让|转名|授权公证"
    r"|网签|transfer|deed)|空白(?:的)?(?:过户|转让|转名|授权|买卖)|过户(?:单|委托书|申请表"
    r"|资料)[^,。;]{0,4}(?:上)?签|预签"
    r"|以Ⓑ名义办理[^,。;]{0,10}(?:转移|过户)"
    r"|预留的签字|blank signed|undated transfer|signs? an undated|signed[^.;]{0,10}transfer",
    r"(?:归还|还清|清偿|还款)[^,。;]{0,4}(?:则)?[^,。;]{0,6}买卖合同(?:作废|解除"
    r"|失效)[^。;]{0,3}否则",
)
"""Papers of transfer are signed beforehand."""
SURPLUS_KEPT = Phrase(
    r"(?:余额|余款|剩(?:余|下|的)|多(?:的|出|余)|差价|高出[^,。;]{0,6}部分"
    r"|所得)[^,。;]{0,10}(?:不退|概不|不返|不会退|归(?:Ⓛ|Ⓤ"
    r"|我)|放弃|不再结算|不找)|不再?(?:结算|找补)[^,。;]{0,3}(?:差价)?|互不找补"
    r"|surplus[^.;]{0,50}(?:retained|kept"
    r"|belongs? toⓁ|Ⓛ)|keep (?:any|the) surplus|无需清算|毋庸清算|不找(?:Ⓑ)?差价",
    r"(?:多不退|不多退)[^,。;]{0,2}少不补|(?:找|来)[^,。;]{0,4}要差价",
)
"""The surplus is not given back."""
PLEDGE_MISSED = Phrase(
    r"未|不还|还不|没还|不(?:能|赎|履行|缴|付|来)|逾|违约|迟|届(?:期|满)|到(?:期|时候)|期满"
    r"|期限?届|拖欠|解除|丧失|不见钱|签|失约"
    r"|default|违约|不repaid|not repaid|unpaid|non-?付款|non-?payment|failure|cannot|不pay|如"
    r"|missed|未付"
    r"|surplus|any|price",
    r"晚(?!于)|超过|拖|还不(?:上|清|起)|没钱|断供|过期|by [a-z]{3,9},",
)
SOLD_FAIRLY = Phrase(
    r"(?<!不经评估、)(?<!不经)拍卖(?!行?,?不)|市价|多退少补(?!均免)|(?:余款|余额|剩余(?:部分)?"
    r"|剩下?的?钱|多的|差额|有剩"
    r"|卖多的?钱?)[^,。;不]{0,12}(?:返还|退还|退(?:给|返|畀)|归Ⓑ|是Ⓑ|还给)|还是Ⓑ的|所有权仍"
    r"|自愿出售|自行出售|向法院申请|实现担保物权|返还Ⓑ"
    r"|结清后|解除|交回|作废(?!,?否则)|无效|不得(?!有?异议|过问|阻挠|主张)|不需|无担保|请拒绝"
    r"|提示|吗|不作为"
    r"|注销|不归|不要|不会(?!退|用)|车还是|Ⓑ占有|优先受偿|其余归己"
    r"|remains? with|shall not|不take|不appropriate|paid toⒷ|sell the van himself|keep the rest"
    r"|pay the difference|released?|returned|should the valuation",
    r"想让我|我没有?签|没有?答应|我不同意",
)
"""A sale by a court or at market price, the surplus the borrower's; or nothing of the kind."""
