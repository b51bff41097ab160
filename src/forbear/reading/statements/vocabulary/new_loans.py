"""A new loan that pays an old one off, in place of a plan."""

from forbear.reading.statements.phrase import Phrase

SWAPPED = Phrase(
    r"借新还[旧老]|以新(?:债|贷|还|款)[^,。;]{0,4}(?:还|偿|抵|清|换)|新(?:贷|债|款)还(?:旧|老)"
    r"|以贷(?:还|养|换)贷|续贷还贷|结旧贷新"
    r"|发新[、,]?收旧|(?<!周)转贷(?!为|款项)"
    r"|再融资|债务(?:重组|整合)贷|重组贷款|整合贷|新债清偿|债(?:之|务)更[改新]|更新合同|结旧开新"
    r"|换新贷|旧贷换新|过桥"
    r"|(?:重(?:新)?|再|另)(?:打|立|写|开|出具?|签)(?:个|一?张|一?份|下"
    r"|了)?(?:新的?)?[^,。;]{0,4}(?:借条|欠条|借据|字据|条子|据|票)"
    r"|重新(?:给[^,。;]{0,2})?(?:打|立|写)[^,。;]{0,3}(?:条|据)|重打一张"
    r"|换(?:一)?张(?:新)?(?:借条|条子|条)|合同[(]?重签"
    r"|算(?:是)?新借"
    r"|重新立据|重立(?:借|字)据|新立(?:借|字)据",
    r"refinanc|re-?lend|re-?lent|consolidation loan|replacement (?:loan|facility)"
    r"|roll-?over loan|top-?up loan|novat",
)
"""One loan for another, in one word."""
NEW_MONEY = Phrase(
    r"新(?:的)?(?:一)?(?:笔|份|张|项)?(?:[^,。;的]{0,4}的)?(?:个人|消费|经营性?|信用|定期|私人"
    r"|循环|授信)?(?:贷款|借款|借入|贷|债"
    r"|合同|合约|借据|借贷|授信|额度|账户|条子|据|约|产品|利率)(?!本金)"
    r"|新(?:增|造|办|签|立|放|做)[^,。;]{0,4}(?:贷|借|合同|授信|额度)|另(?:行"
    r"|外)?(?:再)?(?:向[^,。;]{0,8})?(?:发放"
    r"|签(?!发)|立(?!.{0,4}清偿)|订|借|贷|申请|提供借|核)"
    r"|再(?:借|贷|Ⓛ|放|批)|重新(?:签|贷|放|借|申请|建立|授信|放款|办|出具|订)|核贷|重签|委托贷款"
    r"|提供(?:借款|资金)|增贷|续作|续借"
    r"|申请(?:一笔)?(?:额度|贷款)|一笔[^,。;]{0,6}(?:贷款|借款)|借Ⓑ"
    r"|本(?:次)?(?:贷款|借款)(?=系|供|用|专|由)|本合同借款|[放做批贷借][^,。;]{0,3}一?笔新的"
    r"|新的一笔|贷Ⓑ|匹配[^,。;]{0,8}借款"
    r"|做[^,。;]{0,4}笔新",
    r"(?<![a-z])(?:new|fresh|further|substitute|second|another|replacement"
    r"|fresh)(?![a-z])[^.;,]{0,16}"
    r"(?:loan|facility|advance|credit|account|note|agreement|原合同|iou)|open a fresh",
)
"""Money is lent anew."""
CLEARED = Phrase(
    r"结清|结掉|清偿|偿还|归还|还(?:掉|了|清|旧|老|原|前|所)|抵(?:作|充|还|扣)|冲(?:偿|抵)|作废"
    r"|消灭|销毁|撕|销户|了结|终止|失效|覆盖|代偿"
    r"|平(?:了|掉)|清了|清还"
    r"|算是把|关闭|划转|转入原|受托支付|归零|算三年|就(?:此)?结清|还原|收回|取代|替代|为唯一"
    r"|以新[^,。;]{0,4}为准|补上|置换|替换|作为新"
    r"|extinguish|discharg|repaid|repay|paid off|pays? off|clear|foreclose|satisfied"
    r"|closed?(?![a-z])|settle|terminat|retire|cancel|取消"
)
"""Something is cleared with it."""
OLD_DEBT = Phrase(
    r"原(?!件|因)|原件(?= ?(?:facility|loan|agreement))|这一?笔|旧|老(?:的|账|合同|条|贷|账单)"
    r"|前(?:期|头|面|合同|次|述)"
    r"|此前|存量|现有|所欠|欠款|尚欠|逾期|债务|卡债|余额|结欠|账单|账目|赊|货款|先前|其于"
    r"|existing|(?<![a-z])old(?![a-z])|arrears|outstanding|欠款余额|尚欠|current account|debts?"
    r"|in full"
)
"""The debt that is there."""
STAYS = Phrase(
    r"(?:后|可)可?以?重新申请|自愿申请|亲友|重新签(?:订|署)的?还款(?:计划|方案)",
    r"不(?:构成|属于?|产生|生债?|涉及|作更换|因|变更|做|是|另立|需要?重)|并?非(?:新|借)|未同意"
    r"|拒绝|不同意|请勿|勿(?:信|轻)|无需(?:重新|另)|不得"
    r"|无还本续贷|抗辩(?:权)?(?:继续|保留|均)|异议均?予?保留"
    r"|别家|其他(?:银行|机构)|(?:承诺|不得)[^,。;]{0,6}不(?:再)?新增|核实|并非|曾|此前在|不想"
    r"|提供担保|越滚|理性|供担保"
    r"|declined|careful|(?<![a-z])firms offering|stays the same|shall not|不(?:create|take"
    r"|discharge|a new)|无new",
)
"""It is no new loan, or one that is refused."""
