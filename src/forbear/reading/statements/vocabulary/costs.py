"""What collecting a debt costs, and on whom it falls."""

from forbear.reading.statements.phrase import Phrase

COLLECTING = Phrase(
    r"律师|律所|发函|追数|委外|外包|法律行动|法院|诉讼|起诉|打官司|走?法律(?:途径|手段|程序)"
    r"|法院|仲裁|保全|执行(?!利率"
    r"|年利率)|公证"
    r"|假扣押|涉诉|诉追|支付令|催(?:收|告|讨|缴|理|款|账)|追(?:讨|索|偿|收|缴|债)|讨(?:债|要)"
    r"|要账|收账|清收|外访|访催|上门|家访|跑一趟|来几趟|维权|寻人|寻找|找人|失联|调查|查找"
    r"|实现.{0,4}债权|实行债权|行使.{0,4}(?:权利|债权)|(?:收回|收取).{0,6}(?:欠款|债权|本息|贷款)"
    r"|违约引起|因此支出|为此付出|拍卖|评估|鉴定|差旅|交通费|住宿费|通讯费|误工|佣金|函件|催函"
    r"|信函|短信费|外呼|送达费|公告费|保函|代理费|贷后管理费|逾期管理费|收取本息|拖车"
    r"|collect|recover|enforc|solicitor|lawyer|attorney|bailiff|investigat|visit|reminder|letter"
    r"|trac(?:e|ing)|repossess|litigat|专业(?:费用|服务)|lawsuit|proceedings|writ\b|agent|agency"
    r"|chas(?:e|ing)",
    r"收数|清欠|realising|法律费用",
)
"""A debt is collected, sued for or enforced."""
MONEY_OUT = Phrase(
    r"费|成本|支出|开支|开销|花销|花费|花多少|的钱|花的|这(?:个|些)?钱|也?是?要钱|佣金|酬金|报酬"
    r"|一趟\S{0,3}[\d一二三五两]"
    r"|(?:cost|expens|charg|commission|outlay|disbursement|bill)\w*|[£$€] ?\d"
    r"|每(?:次|封|趟|回)[^,。;]{0,8}(?:收|\d|元)|\d per visit",
    r"抽[\d一二三四五六七八九两]成|提成|收Ⓑ",
)
"""Money that it takes."""
_PAYS = (
    r"承担|负担|赔偿|赔付|补偿|支付|另付|偿付|偿还|给付|买单|埋单|担着|背|承受|认(?!可|定|为|购"
    r"|真|识|账)"
    r"|负责|掏|出|缴|认|补给|分摊|还给"
    r"|摊付|付清|报销|清偿"
)
"""Verbs of whoever bears a cost."""
FALLS_ON_BORROWER = Phrase(
    rf"(?:由|归|让|要|得|算)[^,。;Ⓛ]{{0,10}}(?:Ⓑ|逾期客户|先生|女士"
    rf"|小姐)[^,。;Ⓛ]{{0,12}}(?:{_PAYS}|的)",
    rf"Ⓑ[^。;Ⓛ]{{0,24}}?(?P<core>{_PAYS})|Ⓑ[^。;Ⓛ]{{0,16}}[向给](?:Ⓛ|Ⓤ)(?:{_PAYS})",
    r"[向找跟问][^,。;Ⓛ]{0,4}(?:Ⓑ|逾期客户)[^,。;]{0,4}(?:收|要|追|扣)",
    r"(?:计|并|加|列|算|记)(?:收|到|在|入|进|至)?[^,。;]{0,6}(?:欠款|账单|账[款内]|Ⓑ|总额)",
    r"(?:收取|酌收|加收|加计|另收|每次收|缴|支付|另计|给付)(?!.{0,2}本息)",
    r"(?:费|成本|费用)[^,。;]{0,6}[:=(]|来几趟算几趟|(?:payable by|charged to|recovered from"
    r"|reimbursed by|borne by|account of|costs?)[^。;]{0,12}(?:Ⓑ|obligor|hirer|customer)"
    r"|is Ⓑ to bear|isⒷto bear|is onⒷ|转嫁(?:给)?Ⓑ|Ⓑ(?:应)?(?:bears?|pays?|covers?)(?![a-z])"
    r"|added to(?:Ⓑ|the)"
    r"|liable for|(?:归|由|算|是)Ⓑ(?=[,。;]|$)|费用Ⓑ"
    r"|recovered fromⒷ|Ⓑ[^。;]{0,12}(?:应|agree)[^。;]{0,8}(?:pay"
    r"|reimburse|bear|indemnify)|on demand",
    r"(?:被申请人|客户|用户)[^,。;Ⓛ]{0,8}(?:承担|负担|支付|赔偿)|每(?:通|次|趟|封"
    r"|条)[^,。;]{0,3}\d|扣收|直接扣|Ⓑ不得以[^,。;]{0,8}拒付|给返"
    r"|Ⓑ[^。;]{0,12}支付Ⓤ|收Ⓑ|算Ⓑ|照单全付",
    r"indemnif|compensate|hold[^。;]{0,10}harmless|fall ?(?:on|upon|如)Ⓑ|added toⒷ|liable for",
)
"""The borrower is to bear it, or it is added to what he owes."""
COSTS_FAIR = Phrase(
    r"剩下的钱归|余款归|败诉|各自|各请|各付|双方(?:均|都)?不|法院(?:依法|裁|判|确定)|依法(?:裁判"
    r"|决定)|仲裁庭裁"
    r"|生效(?:文书|法律文书)|合理(?:的)?(?:费用|支出)|凭票|实报实销|不超过|最高不|上限\d"
    r"|不得(?!以[^,。;]{0,8}(?:拒|抗)|拒|有?异议)|不收|不(?:会)?(?:加|计)|免费|免收|放弃"
    r"|免除|无需(?!提供|出示|凭|举证)|毋庸|不(?:用|必"
    r"|承担"
    r"|负担)|各出|由(?:Ⓛ|Ⓤ)[^,。;]{0,8}(?:承担|负担|支付)|(?:Ⓛ|Ⓤ)(?:同意)?(?:自行|自愿|一方"
    r"|全部)?(?:承担"
    r"|负担|报销|reimburses)|赔偿Ⓑ|自己(?:付|出|承担)的?|受理费[^,。;]{0,8}减半|调解费"
    r"|调解(?!确认|不成|失败)"
    r"|向[^,。;]{0,6}(?:法院|公证处)[^,。;]{0,12}缴|预缴|先缴|不抵欠款|手续费|限制消费|排件"
    r"|风险管理金"
    r"|由(?:Ⓛ|Ⓤ)[^,。;]{0,6}填写|(?<![、和及])(?:诉讼费用?|受理费)[^,。;、和及]{0,12}(?:由|Ⓑ)"
    r"|pending"
    r"|each party|its own|limited to|may not exceed|up to a maximum|receipted"
    r"|(?<!or not )(?<!不)reasonable|waived"
    r"|免除|do不charge|可不exceed|不charge",
    r"法院依照|依照规定收取|依法确定|无涉|与Ⓑ无关",
)
"""The cost is capped, shared, left to a court, or not the borrower's."""
