"""Borrowing elsewhere in order to pay: where from, how, and to what end."""

from forbear.reading.statements.phrase import Phrase

ELSEWHERE = Phrase(
    r"(?:其他|其它|别的|别家|别处|他处|他行|另一家|另外的?|他家|那边|第三方|合作"
    r"|附近)[^,。;]{0,8}(?:银行|平台|金融机构|app|软件|机构|渠道|网贷|口子|卡|公司|地方|借|当|贷"
    r"|家|额度"
    r"|补)|第二[间家]|几家|他处|别处|别家|网贷|持牌机构"
    r"|小(?:额)?贷(?:款)?公司|民间|典当|当铺|高利|钱庄|消费贷|信贷(?!资料|记录|数据|部|库|员"
    r"|产品)|备用金|花呗|白条|微粒贷|分期乐|亲情卡|(?:^|[^\u4e00-\u9fff]"
    r"|[张用刷套拿把Ⓑ的])信用卡|信用卡(?:取现|刷|套|提|额度|最低|不是还)|现金卡|刷卡|刷张|pos机"
    r"|(?:可借|未使用的?网贷|还有|剩余|卡|贷|乐的?)额度|什么贷|贷上面|口子|下款|(?:找"
    r"|向)[^,。;]{0,6}(?:亲戚|亲友|朋友|同事)[^,。;]{0,6}(?:凑|借)|另行借|另借"
    r"|新借(?!款)"
    r"|预借现金|(?:配偶|朋友|父母|爸妈|亲属|亲友|亲戚|他人|别人|家人|姊妹|姐妹|姐|妹|同事|爱人"
    r"|老婆|老公|媳妇|妻子|丈夫|儿子|女儿|他|她)[^,。;]{0,6}(?:名义|身份证|名字|借|举债|贷|去贷"
    r"|的卡)|包装资料|账号资料|个人信息|银行卡卖"
    r"|卡卖|以贷|借新渠道|拆东墙|多申请几|征信还没花|套(?:出|现)"
    r"|payday|moneylender|gold loan|top-up|credit card|cash advance|overdraft|(?:other|another"
    r"|any other|some other)(?:Ⓛ| ?platforms?| ?app| ?card| ?nbfc| ?lender| ?bank)|phone finance"
    r"|gift cards|several apps|朋友's name|sister's|new credit|another loan"
    r"|card for cash|cash on (?:a|another) card|borrow from|cash out",
    r"(?:向|找|跟|问|让|叫)[^,。;]{0,8}(?:亲友|亲戚|朋友|同事|同学|家人|老乡|街坊|对象"
    r"|私人)[^,。;]{0,10}(?:借|筹|凑|周转|贷"
    r"|放款|过渡)|新增(?:借|Ⓑ)|他人身份|垫资|过桥|新贷(?!款)|租给别人|新信用卡|打电话借"
    r"|质借|民间融资|别的平台|车[^,。;]{0,8}(?:抵|押"
    r"|当)|personal loan|new loan|elsewhere|third-?(?:party )?(?:party|Ⓑ)|loan against"
    r"|remortgag|in his name|in her name|pawn|payday",
)
"""A source of new debt outside this loan."""
BORROWS = Phrase(
    r"借(?:一|点|些|个|住|出|到|来|入|钱|先|新|了|\d|,|款(?!合同|人|项|余|本|期|已|金|种)"
    r"|贷(?!产品|记录|资料|部))|(?:去|再|申|办|能|先|名义|上)[^,。;]{0,4}贷|贷(?:一|点|出|上"
    r"|款,以)|套(?!餐)|刷|取现|提现|提出来|取出|提取|周转|举债|预借|下款|拨款|动拨"
    r"|抵押|持车辆|出售|卖|凑|押了|融资|套点|转介|推荐|推个|拆东墙|多申请|办理|申请|开通|利用"
    r"|放款秒到"
    r"|用(?=微粒|他|她|父|配|朋)"
    r"|max out|borrow|(?<![a-z])loan|(?<![a-z])take(?![a-z])|(?<![a-z])get(?![a-z])|avail|obtain"
    r"|appl(?:y|ies)|(?<![a-z])use(?![a-z])|refer|draw|open an|buy|swipe|put it on"
    r"|(?<![a-z])ask(?![a-z])"
    r"|ask a|from a",
    r"筹|新增|变现|垫|租给|透支|借去|借Ⓑ|质借|一笔|过渡|能抵|抵了|refinanc|raise the"
    r"|cash advance|cash on|pawn"
    r"|up to",
    r"借[几\d]",
)
"""New money is borrowed, cashed out or sold for."""
TO_PAY = Phrase(
    r"还(?!款计划|款日|有|没花|是有|款方案)|结清|清偿|(?:先|个|来|够)平|填|补上|补这|补西|补这边"
    r"|清掉|搞掂|解决|偿|处理掉|归还|缴首|顶上|清了|顶过|窟窿|刷一下|平了|堵|保住征信"
    r"|不就够|settle"
    r"|(?<![a-z])pay(?![a-z])|(?<![a-z])paid|clear|regularis|up to date|send it here|repay"
    r"|towards what|付款|letting|borrow it",
    r"堵上|还清|close本|close this|this debt|sort this|refinance this|raise the funds|clear the"
    r"|in order to pay|bring本|先还",
    r"缴清",
)
"""So that this debt is paid."""
NO_BORROWING = Phrase(
    r"不(?:要|得|以新|许|能|应|建议|鼓励|宜|准|必|会为)(?!还)|请勿|切勿|勿|(?:千万|就|您|你"
    r"|Ⓑ)?别(?:再|去|为了|点|借)|无(?:需|须)|毋庸|毋须|不用|避免(?!Ⓑ|本月)|停止新增|禁止|严禁"
    r"|越滚|越借|违法|查处|没有其他|合法收入|无还本|续贷|利率不变|自愿|第三人代为|没有还款义务"
    r"|(?:还|另|尚|积|也|都)欠|另有(?!平台)|欠了|欠[^,。;]{0,8}\d|未偿|收入|拒绝|谨防|诱导|广告"
    r"|骗|挂断|算了|声明|是否知情|新增借款|原贷款|本行为|减轻|同时偿还|向(?:Ⓛ|Ⓤ)(?:另|再"
    r"|新)?(?:借|贷)|Ⓛ[^,。;]{0,6}(?:新贷款|放款)|换据|新贷款|新的借款"
    r"|视为违约|即违约|不可|(?:逾期|违约)[^,。;]{0,8}的,|作废|(?<!-)终止|支付宝网商贷"
    r"|收现金|办分期"
    r"|手机分期|归典当|此前|曾|已结清|自行偿还|使用其他借贷|借款种类|我欠|借款用途|家里凑",
    r"不take|do不(?: take| borrow)|forbidden|i also owe|afford|would it|sensible|wages|不borrow"
    r"|never",
)
"""It is warned against, not needed, or somebody's list of debts."""
