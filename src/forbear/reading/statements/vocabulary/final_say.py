"""Who decides what words and facts mean, and that nobody may ask again."""

from forbear.reading.statements.phrase import Phrase

_LENDERS = (
    r"(?:Ⓛ|Ⓤ|公司|平台|中心|系统|后台|总部|我(?=的|说|方|这)|财务|主办方|持有人|出借|委托人|金融"
    r"|(?<![a-z])our(?![a-z])|company"
    r"|holder)"
)
_SAYS = (
    r"(?:解释|认定|判断|判定|核定|核算|裁[定量断]|决定|确定|计算|[记纪]录|账[载簿本]|账务"
    r"|会计|数据"
    r"|说明|答复|说法|讲法|证明书?|对账单|本子"
    r"|decision|decide|determin|interpret|(?<![a-z])view|calculat|records?(?![a-z])|books|ledger"
    r"|judge|opinion|certificate"
    r"|means|meaning|say)"
)
_FINAL = (
    r"(?:最终|最后(?!一)|终局|唯一|排他|为准|准据|不可推翻|不得推翻|不可申诉|不(?:得"
    r"|可以?)(?:再)?有?异议|绝?无(?:任何)?异议|不持[^,。;]{0,4}异议"
    r"|无条件接受|服从|不受[^,。;]{0,4}质疑|不予复核|决定性|专属|没办法复议|没用|定论|结论"
    r"|不接受[^,。;]{0,6}证|不得(?:争|质疑|作其他)"
    r"|放弃核对|conclusive|(?<![a-z])final|binding|(?<![a-z])sole|仅judge|(?<![a-z])alone"
    r"|absolute|不be appealed|无recourse"
    r"|without recourse|abide|rests|可不contest)"
)
_MATTER = (
    r"(?:算不算|违约(?!金)|逾期|含义|意思|符合|歧义|疑义|争议|争拗|分歧|重大|不利变化|还款能力|困难"
    r"|未尽|没写清楚|账对不上|计多计少|意见不一|条款|欠多少|理解"
    r"|hardship|missed|event of"
    r"|诚信|恶意)"
)
FINAL_SAY = Phrase(
    r"解释(?:之|的)?(?:最终)?权(?:利)?[^,。;]{0,14}(?:归|由|属|享有|所有|单方)|(?:享有|保留|拥有"
    r"|保有|具有|归)[^。;]{0,16}(?:最终|一切|最后)?(?:的|之)?解释"
    r"|(?:最终|最后)(?:的)?解释|解释,?[^,。;]{0,6}(?:均归|专属|均由|归)|负责解释"
    r"|由[^,。;]{0,10}解释(?:[。,;]|$)",
    rf"{_LENDERS}[^。;]{{0,18}}?{_SAYS}[^。;]{{0,24}}?{_FINAL}"
    rf"|{_LENDERS}[^。;]{{0,16}}?{_FINAL}[^。;]{{0,16}}?{_SAYS}",
    rf"{_SAYS}[^。;]{{0,20}}?{_FINAL}[^。;]{{0,12}}?{_LENDERS}"
    rf"|{_FINAL}[^。;]{{0,14}}?{_LENDERS}[^。;]{{0,16}}?{_SAYS}"
    rf"|{_SAYS} ?of{_LENDERS}[^。;]{{0,16}}{_FINAL}",
    rf"{_MATTER}[^。;]{{0,24}}由(?:Ⓛ|Ⓤ|公司|出借)[^。;]{{0,12}}(?:认定|判定|解释|裁|决定|确定"
    rf"|定)|(?:系统|Ⓤ|Ⓛ)(?:这边)?说了算|仅judge of|一句话,|我说Ⓑ?欠多少就是|认定标准由Ⓛ"
    rf"|decided byⓊalone|按我的本子|以[^,。;]{{0,6}}的?(?:说"
    rf"|讲)法为准|{_MATTER}[^。;]{{0,30}}determin[^。;]{{0,8}}by(?:Ⓛ|Ⓤ)酌情",
    r"(?:Ⓛ|Ⓤ)(?:可|得|有权)?(?:单方面?|单独|自行|径行|独立|全权)(?:认定|判断|判定|裁量|解释)"
    r"|(?:文字|含义|意思)[^。;]{0,14}由(?:Ⓛ|Ⓤ)[^,。;]{0,4}(?:确|决)?定"
    r"|our(?: [a-z]+)? (?:decision|view|records?|judgment)[^。;]{0,30}(?:final|不be appealed"
    r"|conclusive)|bound by our",
    r"解释权:|按(?:Ⓛ|Ⓤ)的?(?:理解|解释|口径)|以(?:Ⓛ|Ⓤ)[^,。;]{0,4}(?:理解|账目|口径|认定"
    r"|判断|解释)[^,。;]{0,2}为准"
    r"|由(?:Ⓛ|Ⓤ)(?:自行|单方)(?:认定|确定|评定|判定|界定)|由(?:Ⓛ|Ⓤ)(?:评定|判定|界定)"
    r"|解释[^,。;]{0,3}(?:在|归|听"
    r"|看)(?:Ⓤ|Ⓛ|我|公司)|(?:得|要)(?:Ⓤ|Ⓛ|公司)(?:认定|认|确认)[^,。;]{0,5}才算|判定了?就"
    r"|不接受Ⓑ的?(?:解释|说法)",
    r"certificate[^。;]{0,60}(?:conclusive|final)|incontestable|可不be (?:challenged|disputed"
    r"|questioned|contested)|(?:our|Ⓛ's)[^。;]{0,8}(?:reading|interpretation"
    r"|understanding)[^。;]{0,8}(?:为准|prevail|final|govern)|right of interpretation"
    r"|final (?:say|word)",
    r"(?:Ⓛ's|our) (?:decision|determination|ruling|view)[^。;]{0,40}(?:final|binding"
    r"|conclusive)",
)
"""The lender's word is the last."""
OPEN_TO_PROOF = Phrase(
    r"双方(?:共同|协商|友好|均|各|可|应|在|核对|委托|对账|先)|法院|法官|仲裁|共同|协商(?!方案)"
    r"|(?<!相)反证|推翻的除外|初步证据|不利于|两种以上|真意"
    r"|任何一方|每一项|逐条|讲解|解释(?:给|一下)|为Ⓑ解释|给Ⓑ解释"
    r"|应向Ⓑ解释|银行流水|实际到账|中文|英文|删除|删去|废止|不得(?:以|设置|由|单方|片面)"
    r"|同等证明力|一笔一笔|有误|可(?:申请|要求|提)[^,。;]{0,4}复核"
    r"|覆核|更正|谁说了都不算|民法典|依法解释|按法律|审批|书面告知(?!Ⓑ即可)|无需另经"
    r"|银行决定|处理价|处分"
    r"|撤诉|决定免除|同意与否|更新时间|时间Ⓑ说了算|自行编排"
    r"|批准|(?<![a-z])deleted|授权",
    r"unless|prima facie|favourable|will explain|应explain|struck|both parties|jointly"
    r"|independent|excepted|法院|provide|relief",
    r"酌(?:情)?[减免][^。;]{0,20}(?:核定|决定|审批|批准|核准|审定)|对(?:Ⓛ|Ⓤ)不利|无最终|没有最终",
)
"""The words or figures may be disputed, follow something neutral, or are of another matter."""
