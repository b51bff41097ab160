"""The credit register: what it is called, which state it shows, from when, and what is erased."""

from forbear.reading.statements.phrase import Phrase

REGISTER = Phrase(
    r"征信|联征|信(?:用|贷)(?:信息|记录|报告|档案|资料|状况|状态|数据|纪录|库|局|系统)|征信局"
    r"|环联|百行|朴道|数据库|揭露|上(?:人行|央行)|报送|上报|上传|报(?:告)?为?[“「]?(?:正常|结清"
    r"|已结清"
    r"|零|销户|协商|重组)|账户(?:的)?(?:状态|标记|状况|类别|分类)|逾期(?:记录|纪录|信息|状态|月份"
    r"|期数)|不良(?:记录|信息)|(?:状态|标记)[^,;]{0,8}(?:更新|调整|改)"
    r"|(?:新增|记|追加|报)(?:新的?)?逾期|(?:更新|改|调整|变更|标注|标记)(?:为"
    r"|成)[“「]?(?:已)?(?:结清|还清|清偿|正常)"
    r"|人(?:民银)?行系统|央行",
    r"credit (?:file|report|regist|record|bureau|reference|reporting|information|history|database"
    r"|agenc|score)|bureaus?(?![a-z])|experian|equifax|transunion|cibil|icris|(?<![a-z])ccris"
    r"|(?<![a-z])reported|(?<![a-z])report(?:s|ing)? (?:the|this|it|your|my|as|Ⓑ)|pboc"
    r"|(?<![a-z])tu(?![a-z])|(?:shown?|marked|classified|recorded"
    r"|flagged|listed) as|updated to|(?:违约|default) marker|marked (?:settled|satisfied|paid)"
    r"|Ⓑ(?:credit )?file",
)
"""The register, an entry in it, or the act of reporting."""
_STATE = (
    r"正常|结清|已清|清还|还清|清偿|销户|零|余额(?:为)?0|归零|逾期|迟延|呆账|重组|协商|展期|延期"
    r"|冻结|归还|按(?:期|新|调整后)|还款中|履约|如实|照实|关注|不良"
)
STATE = Phrase(
    _STATE,
    r"settled|satisfied|paid|current|performing|closed|clos(?:ed|ure)|zero|nil|arrangement|违约"
    r"|default|overdue|restructur|renegotiat|up to date|good standing|逾期|按时|plan",
)
"""What the register shows."""
SHOWS = Phrase(
    r"报|更新|更改|改|调整|转为|转成|变|显示|列|揭露|标|上传|登记|保留|保存|新增|追加|累计|冻结"
    r"|加新|添|注记|注明|增加|停止上报",
    r"report|updat|show|mark|furnish|submit|record|class|register|告知|tell|inform|stays?|remain"
    r"|goes to|appear|listed|flag",
)
"""An entry is made, changed or kept."""
BY_WHEN = Phrase(
    r"[\d一二三四五六七八九十两几]{1,3} ?个?(?:自然|工作|营业)?(?:日|天|周|星期|月|年|小时)",
    r"[tT] ?\+ ?\d|次月|次日|隔月|隔日|翌月|翌日|当(?:日|月|天)|每月|下(?:一)?个?月"
    r"|下(?:一)?个?报送"
    r"|首个|第二天|即日|起|期间|期内|这.{0,3}(?:年|个月)|同期|直至|之前|为止|仍|还是"
    r"|不会?[^,。;]{0,6}(?:加新|增加|添|出现|产生)|不(?:再)?新增"
    r"|不(?:再)?(?:追加|记|累计|计)",
    r"within|while|during|throughout|from (?:the|next|that|this|\d)|as long as|until|at the end"
    r"|following|no later|至迟|个月之后|for \d|after \d|next|继续|continue|立即|meanwhile",
)
"""A day, a number of days or the time of the plan."""
UNREPORTED = Phrase(
    r"(?:不|未|没有?|无|从不|均未|亦未)(?:会|曾|亦|予|再|向|在|被|有|将|对|也"
    r"|将会){0,4}(?:[^,;。]{0,14}?)"
    r"(?:报送|上报|申报|上传|接入|接(?=征信|人行|央行)|接征信|加入|报(?:告|(?=征信|联征|人行))"
    r"|上(?:过)?(?:征信|人行|央行|联征|信贷)|出现在|进入?征信|报的|纳入|查询得到|录入|登记)",
    r"没(?:有)?地方报|不上那|报不(?:上|到)|上不了|不上(?:征信|报告|人行)|征信[^,;。]{0,6}(?:不上"
    r"|不报|没有?接)|(?:非|并非"
    r"|不是)[^,;]{0,10}"
    r"(?:会员|成员)",
    r"(?:不|无|never|n't)[^,;.]{0,24}report|(?:不|无)[^,;]{0,20}(?:credit (?:regist|bureau)"
    r"|member of|appear on)|unreported|connected to (?:any|a) credit",
)
"""The loan is not reported at all."""
NO_ANSWER = Phrase(
    r"授权|查询|(?:可以|可|或)(?:视|根据|酌|申请|能)|视(?:情况|情形)|酌情|尽快|尽早"
    r"|及时(?!.{0,20}\d)"
    r"|有权|自行(?:负责|承担|核对|留意)|请(?:珍惜|珍爱|留意|注意)|(?:会|将|可能)影响|更正|有误"
    r"|异议|(?<!被)申请人(?!同意|应|承诺|自|于|在)"
    r"|请求|反映|操心|不好说|说不准|不承担责任|删除|消除|清除|抹|洗|为名|诈骗|截至(?:目前|今日"
    r"|本日)",
    r"in due course|may (?:report|share)|可(?:report|share|be)|consents?|as required|applicable law"
    r"|responsible|credit checks?|as soon as|erase|delete|removed? ?from|score",
)
"""A power, a warning, a wish or a promise without a day."""
ON_A_MISS = Phrase(
    r"(?:如|若|一旦|凡|倘)[^,;]{0,10}(?:逾期|违约|未)|(?:逾期|违约|不还)(?:的|者|后|将|会)"
    r"|如Ⓑ(?:miss"
    r"|fail|default|未付|违约)|未按(?:期|时|约)"
)
GOOD_STATE = Phrase(
    r"正常|结清|已清|零余额|不(?:再)?新增|settled|satisfied|performing|current|paid"
)
UPDATED = Phrase(r"更新|改报|updat")
"""The entry is brought up to date."""
OTHER_SIGN = Phrase(r"证明|收据|页面|标签|卡片|app|小程序|短信|函|图章|certificate|letter|receipt")
"""What else may say that all is paid."""
