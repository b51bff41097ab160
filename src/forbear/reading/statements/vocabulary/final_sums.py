"""A stated sum that may not be questioned any more, or that stays open to correction."""

from forbear.reading.statements.phrase import Phrase

STATED_SUM = Phrase(
    r"金额|欠款|数额|余额|总额|款项|账(?!户|号)|(?:这|本|此|呢)个?数|数我|数字|对账|结算|结欠"
    r"|债务|利息|罚息|息费|计算|明细|流水|记录|任何一项|还的"
    r"|\d元|本子"
    r"|本息|欠Ⓛ|欠款余额|balance|figure|(?<![a-z])sum|amount|statement|ledger|records|indebtedness"
    r"|total|account(?![a-z])|(?<![a-z])owe|debt|calculat",
    r"积欠|欠(?:Ⓤ|我|款)|(?:呢|这)条数|收据|转账|付过|还款(?=中)|债权|rs\. ?\d|sums?",
)
"""A sum that is said to be owed, or the books that show it."""
FINAL = Phrase(
    r"最终(?:数额|金额|确认|约束力|定案|结算|价|结果|依据|认定)|为最终|最后(?:结算|定案|确认)"
    r"|终局|定案|定死|锁定|不可(?:更改|变更)|不可撤[销回](?:地|的)?(?:确认|承认|认可)"
    r"|唯一(?:的)?依据|决定性|定论|(?:以|按)(?:Ⓛ|Ⓤ|我|欠条)[^,。;审批]{0,10}(?:记录|记载|账|本子"
    r"|所载)[^,。;]{0,4}(?:为准|来|算)"
    r"|就认(?:Ⓤ|我)"
    r"|无条件(?:认可|接受|承认)|概括承认|悉予承认|(?:全部|完全|一切[^,。;]{0,4})(?:承认|接受"
    r"|认可)|表示服从|(?:责任"
    r"|后果)自负[^。;]{0,8}不予更改|算错了也不|认了(?:呢|这)个数"
    r"|(?:as|is|it's|are) final(?![a-z])|finally agreed|final evidence|conclusive"
    r"|account settled|admits[^.;]{0,20}in full|unconditionally|irrevocably confirm|为准absolutely"
    r"|as correct for all|binding evidence|accepts that and放弃",
    r"不可撤销的?(?:确认|承认)|照单全收|签了就(?:定|算)|一锤定音|板上钉钉|(?:无论|不论"
    r"|不管)[^,。;]{0,14}(?:审计|对账|核算|查账|结论|流水|怎么算)|(?:就|都|均)按(?:Ⓛ|Ⓤ|我"
    r"|银行)[^,。;]{0,8}(?:系统|账|记录|数)|以(?:Ⓛ|银行)?(?:的)?系统[^,。;]{0,4}(?:记录|数据"
    r"|显示|金额)[^,。;]{0,3}为准|(?:总数|总额|金额|数额|欠款)[^,。;]{0,2}承担全部责任"
    r"|accepted无|accepts?[^.;]{0,30}无(?:verif|audit|check|proof|question)|once and for all"
    r"|beyond (?:dispute|question|challenge)|binding onⒷ",
    r"不可撤销的(?:确认|承认)|give up any challenge",
)
"""The sum is final."""
_NO = (
    r"(?:不(?:再|得|会|能|许|可|准|以|要|予|必|用|应)?|没法|无法|别(?!人|的)|无权|无需|无须|放弃"
    r"|丧失|抛弃|舍弃|概不|绝不|决不|谁也不许|不许|禁止|勿)"
)
NEVER_QUESTIONED = Phrase(
    rf"{_NO}[^,。;]{{0,14}}(?:异议|质疑|疑问|疑义|争议|争执|争辩|查账|再查|核查|核对|核算|复核"
    rf"|复议|对账|更正|推翻|翻悔|反悔|翻旧|调整|不同看法"
    rf"|不同意见|意见|二话|计算错误|说[^,。;]{{0,6}}(?:多|算高|错|有误|不对|不是)|多了少了|计过"
    rf"|更改"
    rf"|重新(?:核)?算|改(?:[,。;了]|$)|拿流水)"
    r"|(?:无|没有?|绝无)(?:任何)?(?:异议|意见|疑问|疑义|争议)|(?:异议|质疑|争议|差异"
    r"|算高了)[^,。;]{0,10}(?:概?不(?:再)?(?:受理|认"
    r"|提)|撤回|视为)|(?:提出|再提)[^,。;]{0,6}(?:争议|异议)[^。;]{0,4}(?:视为|算)"
    r"|不再算|不受理|确认无(?:误|讹)|(?:金额|数额|欠款)[^,。;]{0,10}(?:丧失|放弃"
    r"|无)[^,。;]{0,6}抗辩|亦不得再查|谁也不(?:许)?翻|不翻(?:旧|账|$)|后续不得变更"
    r"|不(?:at any time |随时)?(?:question|contest|dispute|challenge|object|be (?:reopened"
    r"|questioned|challenged|disputed)|go through|ask for)|无(?:later )?(?:claim|objection"
    r"|dispute|defences?|challenge|set-?off)"
    r"|免除any reconciliation|放弃any (?:challenge|objection|claim)|cannot be (?:reopened"
    r"|challenged)",
    r"不(?:再|得)?主张[^,。;]{0,14}(?:多收|错收|多算|算错|重复|有误)|不(?:再|得|可|会)?(?:要求"
    r"|索取|索要)[^,。;]{0,14}(?:凭证|流水|明细|单据|原件|对账|账单|核)|(?:别|不要?|不许"
    r"|不能)再?(?:来)?问|不得再?为任何|没有异议|不得(?:再)?作为[^,。;]{0,8}(?:扣减|抵扣)|不(?:能"
    r"|许|可|准)(?:再)?翻(?!译)|不 ?争议|forgoes?[^.;]{0,16}(?:accounting|right)"
    r"|gives? up[^.;]{0,20}(?:accounting|right to (?:check|query|dispute))|不 ?(?:query|revisit"
    r"|argue|re-?open|raise)",
)
"""No objection, no check, no correction."""
BY_BORROWER = Phrase(
    r"Ⓑ|我|签|确认|认|点|今后|往后|以后|日后|双方|谁|你|后面|settled|一经|仍以|对账单|sign"
    r"|acknowledge|(?<![a-z])admit|confirm|(?<![a-z])agree|accept"
    r"|absolutely"
)
OPEN_TO_CORRECTION = Phrase(
    r"(?<!请求)(?<!予以及)(?<!复议及)更正(?=[。,;]|多|并|退|$)|(?:可|应(?!还|付|收)|(?<!不)予以?"
    r"|将|随时|要求"
    r"|随)[^,。;不]{0,8}(?:更正|调整|核对|改正|重算|提出|索取明细)|另行(?:核对|会算|协商)"
    r"|身份信息|(?:部分|金额)?(?<!没)有(?:异议|争议|争执)|仍有争执"
    r"|暂时|不代表|不影响|不妨碍|不约束|不再约束|(?<!可)撤销|仅供参考|慢慢对|咱再核|核好了"
    r"|以对账结果"
    r"|具体等|(?<!申)请(?:与|核对|勿|查)|特别提示|吗|还能"
    r"|有误[^。;]{0,20}(?:请|可|更正|退)|误植|Ⓛ(?:应在|对Ⓑ|确认|对减免|承认|不得)"
    r"|核对无误后|(?:免|不要)了|是否到账|构成逾期|执行异议|再审|密码|扣除|扣收|公证|受托|处置权"
    r"|full and final|final (?:payment"
    r"|balance|instalment|settlement|offer|notice|bill)|fully settled|after receiving|Ⓛ不(?:claim"
    r"|再|得)|neither|不对Ⓤ?再|随时打给|disputes the|(?<!不)asked? for|may be (?:corrected"
    r"|rebutted)"
    r"|prima facie|letⓊ|let us know|deleted|either party|可be rebutted"
)
"""The sum may still be corrected, or it is the lender who confirms."""
COMPLAINT = Phrase(r"投诉|申诉|监管")
"""A right to complain is given up, which another check tells."""
SUM_ITSELF = Phrase(r"金额|欠款|数额|余额|总额|账单|个数")
"""The sum itself, and not only how it is worked out."""
