"""Where lawsuits are heard."""

from forbear.reading.statements.phrase import Phrase

HEARD = Phrase(
    r"法院|管辖|起诉|提起诉讼|诉讼|打官司|开庭|应诉|涉讼|仲裁庭"
    r"|courts?\b|jurisdiction|venue|forum|hearings?\b|lawsuits?|sued? in"
    r"|legal action|律师费action|tribunal|litigat\w*|forum|打官|对簿公堂|告状|提告|涉讼|讼争"
    r"|裁判所|法庭|审判"
)
"""A court, a suit or a hearing."""

_SEAT = (
    r"(?:主要?|总|所属|业务)?(?:营业|经营|办公|办事|注册|登记|住所|住址|所在|户籍|居住|籍贯|常住"
    r"|老家|总部|总行|总公司|机构|公司|本部|那边|那儿|那里|这边|这儿|这里|当地|本地)"
)
_THEIRS = (
    r"(?:Ⓛ|Ⓤ|Ⓣ|贷与人|贷出人|(?:债权|放款|贷款|出借|承作|承办|往来|主办|最大|牵头)银行|资方"
    r"|授信机构|发卡(?:行|机构)|新债主|债主|收购方|买受人|代偿(?:方|人)|受让(?:人|方|债权)"
    r"|承接方|资产管理公司|平台(?:运营)?方?|律师事务所|律所|原告"
    r"|债权人|公司|谁|其)"
)
FAR_PLACE = Phrase(
    rf"{_THEIRS}(?:一方|方)?的?{_SEAT}(?:所在)?(?:地|城市)?",
    rf"{_THEIRS}.{{0,6}}(?:所在|注册|营业).{{0,6}}(?:地|市|城市)",
    r"(?:我|咱)(?:们)?的?(?:老家|这边|那边|这儿|那儿|地头|门口)|分(?:支机构|行|公司)|就近向其",
    r"Ⓤ的?(?:这边|那边|市|区|城市)?的?法(?:院|庭)|总行|总部|headquarter|head office"
    r"|互联网法院|internet ?法院",
    r"(?:签(?:订|署|约|字)|缔约)(?:地|地点|在|于)|于[^,。;]{2,12}签(?:订|署)|place of signing"
    r"|signed in",
    r"(?:Ⓛ|Ⓤ|受让人|plaintiff|buyer|creditor|our)(?:'s)?.{0,24}(?:local|registered|registration"
    r"|domicile|residence|place of business|based|office|seat|home|located)"
    r"|法院.{0,12}where(?:Ⓛ|Ⓤ|the assignee).{0,30}|registered.{0,10}法院",
)
"""The seat of the lender's side, of a signing, or of an internet court."""
NEAR_PLACE = Phrase(
    r"我(?:的)?(?:住所|住的|户籍|所在)",
    r"(?:Ⓑ|被告|借款方|defendant(?:'s)?|my|your)(?:的|经常|本人|'s)?(?:一方)?.{0,4}(?:住|所在"
    r"|居住|户籍|那边|当地|家|place|home|local|resid|live)",
    r"依(?:照)?法律(?:规定)?(?:确定|办理)?|按民事诉讼法|劳动|就近(?!向其)|线上开庭",
    r"whereⒷlive|(?:at|of|in)Ⓑ.{0,4}(?:place|home|resid|domicile|town)|where (?:i|you) live",
)
"""The borrower's home, or what the law says."""
NO_MATTER_WHERE = Phrase(
    r"无论|不论(?!原)|不管|不理|不一致|变更为|改为由|亦同|须(?:前往|到)|wherever|regardless"
    r"|纵|即使|哪怕|就算|虽|不算|抛弃|放弃|不得异议|even (?:if|though)"
    r"|irrespective|☑"
)
"""The borrower's home is named, and does not count."""
RULE_ENDED = Phrase(
    r"法院(?:地址|电话|邮编)|司法确认|已(?:向|由|在|经)|继续(?:审理|进行)|[（(]20\d\d[)）]"
    r"|has (?:sued|filed)|裁定|判决"
    r"|撤诉|文书",
    r"不同意|取消|删除|删去|划掉|废止|失效|不再适用|改(?:成|由|为)Ⓑ|deleted|no longer"
    r"|(?<!不提)管辖异议(?!权)",
)
"""A clause on courts falls away, or the sentence speaks of a suit that runs."""
FAR_CITY = Phrase(
    r"北京|上海|天津|重庆|广州|深圳|杭州|南京|成都|武汉|西安|苏州|宁波|厦门|青岛|大连|沈阳|哈尔滨"
    r"|长沙|郑州|福州|合肥|济南|昆明|南宁|贵阳|海南|海口|香港|台北|浦东|余杭|滨江|前海|南山"
    r"|mumbai|delhi|london|new york|hangzhou|shanghai|beijing|shenzhen|guangzhou"
    r"|chongqing|chengdu|nanjing|hong ?kong|singapore"
)
"""Seats of lenders and of well-known courts; the borrower's own city is taken out first."""
COURT_BLANK = Phrase(r"签订地.{0,10}_{2,}|签订地:[ )]|^由合同签订地法院管辖")
"""The place of signing is left open."""
