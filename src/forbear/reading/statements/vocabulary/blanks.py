"""Places left open in a paper: blanks, placeholders, and pages to be signed empty."""

from forbear.reading.statements.phrase import Phrase

OPEN_PLACE = Phrase(
    r"(?<!_)_[_ ]{0,20}年[_ ]{0,20}月[_ ]{0,20}日|(?<![\d_ ])_{0,9} {0,9}年 {0,9}_{0,9} {0,9}月"
    r" {0,9}_{0,9} {0,9}日(?=[^\d]|$)(?<![\d年]月\d日)|_{2,}"
    r"|_+(?=[元%期年月日号])|(?<![a-z\d])x{2,}(?=元|日|期|%|万|个月)|[¥$£€] ?x{1,3}[,x.]"
    r"|xx/xx|〇{2,}(?=元|期|年|月|日|%)|[¥$] ?\?|(?<!\d) {1,}年 {1,}月",
    r"【[ ●•○xX]*】|(?<!^)\[[ ●•○]*\]|\( {2,}\)|\( *\)(?=字|号|元|期|%|,|账|;)|□{2,}"
    r"|\{\{[^}]{1,30}\}\}|<<[^>]{1,20}>>|(?<=[\u4e00-\u9fff]) {4,}(?=元|代为|%)",
    r"\[(?:amount|n|date|rate|name|请填写|金额|客户姓名|姓名|日期|利率|期数|账号"
    r"|[a-z]{1,12} ?name)\]|\(待填\)|:待定(?:$|[。;,])|待填写|(?:cny|hkd|hk\$|rmb) ?_{2,}|cny \[",
    r"= *\( *空 *\)|(?<=[为款共计]) {2,}(?=元|%|期|个月)|(?:usd|cny|rmb|hkd|rs\.?"
    r"|[¥$£€]) ?tb[dac](?![a-z])|\[?to be (?:filled|completed|inserted|entered)"
    r"|(?<!不)此?空格?栏?先不填",
)
"""A blank, an empty bracket or a placeholder."""
SIGNING_LABEL = Phrase(
    r"(?:时间|签字|签名|签章|签署|盖章|公章|用印|手印|指印|捺印|签收|日期|签约人|签约日|见证人?"
    r"|书记员|调解员|法定代表人|代表人?|经办人?|承办人?|证件|seal|signature|signed|accepted|date"
    r"|chop|witness|by|on behalf)"
    r"[^_。;]{0,14}$",
    r"(?:签章|签名|签字|盖章)[: ]*_+ *(?:中华)?民国 *$",
)
"""What stands before the place for a signature, a seal or the day of signing."""
SIGNING_BEHIND = Phrase(
    r"^[^。;]{0,4}\(?(?:签|盖|捺|seal|signature|sign|chop)|^ *\([^)]{0,20}(?:seal|signature|章"
    r"|签|chop)"
)
"""What stands behind such a place."""
PARTY_LABEL = Phrase(
    r"(?:^|[ 。;,_:/])(?:Ⓛ|Ⓑ|Ⓣ|Ⓤ|holder|持有人|立据人|for Ⓛ?|Ⓖ)[^_。;,填写]{0,12}:? *$"
)
"""A party's name alone before a place: it signs there, when nothing follows."""
SIGN_EMPTY = Phrase(
    r"先签[^。;]{0,16}(?:填|补|再写)|白纸[^。;]{0,16}(?:签|按)|(?:空白|(?<!都)空着|先空|留白|留空"
    r"|没填|未填|暂不填|没写|没有写|横线|空的|此处留|空格|空栏|栏不填|blank)[^。;]{0,40}?(?:签"
    r"|填|补|写入|录入|打上|写上|再写|代填|之栏|fill)"
    r"|(?:签|填|补)[^。;]{0,16}(?:空白|白纸|空表|空着)[^。;]{0,30}|(?:补填|后续填写"
    r"|日后由[^,。;]{0,6}填|代填|(?:我|Ⓤ)帮Ⓑ填|其他(?:栏目|的|内容)[^,。;]{0,6}(?:补|填)|Ⓤ填"
    r"|事后录入|事后填)|signed last page"
    r"|leave[^。;]{0,16}(?:empty|blank)|fill in any blanks"
    r"|still being drafted|(?:空白|空着|留空|别填)[^。;]{0,12}(?:Ⓤ|Ⓛ|公司|统一|事后|后面).{0,4}填",
    r"(?:金额|日期|数字|数额|内容|利率|期限|条款|格子|栏)[^。;]{0,18}(?:补入|补填|补写|来弄"
    r"|来写|带出来|打上去)|格子[^,。;]{0,4}不用"
    r"|(?:多少|金额|数)[^,。;]{0,6}(?:再|回头)[^,。;]{0,4}(?:填|写)|正文[^,。;]{0,6}(?:没"
    r"|未|后)|(?:签名"
    r"|签字)页[^,。;]{0,4}(?:先|单独)|授权(?:Ⓛ|Ⓤ|执票人|持票人)[^,。;]{0,10}(?:填|补充"
    r"|记载)|(?:栏|处)(?:先|暂)不填"
    r"|空白处|(?:numbers|amounts?|figures|date|details)[^。;]{0,8}(?:later|afterwards"
    r"|in afterwards)|sign[^。;]{0,30}(?:fill|insert|complete)[^。;]{0,16}(?:later|afterwards"
    r"|in for)",
)
"""The borrower is to sign what is not filled in yet."""
NOT_OPEN = Phrase(
    r"样本|样张|示范|范本|仅供参考|不具法律效力|以下空白|不得(?:签|要求)|严禁|切勿|请勿|千万别"
    r"|别签|不会让|拒绝签|有权拒绝|无空白|再签|填全|填载完毕|都写(?:好|上)|划去|划线|如发现|谨防"
    r"|不适用|specimen|never|sample"
    r"|预留空白|目录|章还没|章后补|请拒绝|高风险|栏空白|处空白",
    r"没有空白|全部填妥|填妥|无任何空白",
)
"""A sample, a place struck through, or a warning against blanks."""
