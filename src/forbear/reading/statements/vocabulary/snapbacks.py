"""A breach that reaches back: recharged interest, forfeited payments, multiples, extra sums."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import near

_CHARGES = (
    r"(?:利息|罚息|之前减的|减掉的|免掉的|违约金|滞纳金|息费|复利|逾期费|罚金|息(?![怒相])"
    r"|interest|charges|减免|停计"
    r"|停息|折让|优惠)"
)
_BACK = (
    r"(?:追溯|回溯|倒算|倒推|倒计|(?<!不)溯(?:及|自|至|往|回)|从头|重新(?:往上|给Ⓑ|按"
    r"|起){0,2}[^,。;]{0,6}[算计滚核]|重算|再算一遍"
    r"|加回来|追缴|由头|补(?:计|收|算|回|齐停|交停|缴停)|补(?:缴|交|足)(?=自)|往回加"
    r"|一笔[^,。;]{0,4}补[收计算]"
    r"|停[^,。;]{0,6}补交|补缴(?=自|全|停)"
    r"|back-?charge|back-?dat|retroactiv|retrospectiv|backwards|afresh|重新计算|recompute|restated)"
)
RECHARGED = Phrase(near(_CHARGES, _BACK, 36), r"(?:罚息|利息|息费|逾期费)[^,。;]{0,8}补足")
"""Interest or penalty is charged again, or for the time in which it stood still."""
FROM_THE_START = Phrase(
    r"(?:自|从|回到|至|由)[^。;:]{0,14}(?:最初|首次|第一(?:次|个|天)|最早|首日|借款(?:之|那"
    r"|当)?[日天]|贷款(?:之|那|当|首)?[日天]|放款(?:之|那)?日|发放|拨款"
    r"|债务发生|原逾期|签约前|原(?:合同|借款|贷款)?到期|贷的那天|借的那天)[^。;]{0,14}(?:日|天"
    r"|起|时|滚|算|计)",
    r"from the (?:first|very|original|原件|beginning|commencement|disbursement|原逾期|start)"
    r"|back to \d"
    r"|back to (?:the )?(?:first|start|\d)|since the first|to the (?:disbursement|commencement"
    r"|first)",
)
"""Reckoned from the first default or the beginning of the loan."""
_PAID = (
    r"(?:已(?:经)?(?:支付|付|还|缴|偿|归还|偿还|清偿)|(?:前面|前头|之前|此前"
    r"|以前)(?:所)?(?:的)?(?:还|给|付|缴|供|支付|俾|那)"
    r"|所付|所缴|所还|已交|前期(?:的)?(?:还款|所付|付款)|以往(?:的)?还款|此前的还款|已还的?钱"
    r"|还过的|(?:payments?|sums?|monies|money|amounts?"
    r"|全部债务)[^.;]{0,12}(?:already |previously )?"
    r"(?:made|received|paid)|paid (?:to date|so far)|之前还的)"
)
_GONE = (
    r"(?:不影响原(?:欠款|债务|本金)|(?:概|均|也|都|一律)?不(?:予|再|会|得)?(?:退|返|抵|冲|扣"
    r"|计入|计数|算|从)|没收|充作"
    r"|充抵违约|作为(?:违约金|赔偿|补偿|损失)"
    r"|视为[^,。;]{0,14}(?:补偿|赔偿|违约金|使用费)|白(?:给|还|交)|当(?:作|是|罚|利息|违约)|就当"
    r"|归Ⓛ|归(?:我|Ⓤ)|forfeit|(?<!are不)retained"
    r"|keeps?(?![a-z])|不reduce|不returned|不refund|不count)"
)
_PENALTY_FIRST = (
    r"(?:(?:都|全部?|均|一律)(?:算|先)?(?:抵|冲|充)(?:了|抵)?[^本,。;]{0,3}(?:罚息|违约金|费|利息)"
    r"|to(?:wards)? ?(?:罚息|费|利息|cost|charge)s? ?first|(?:先|依次|优先)[^本,。;]{0,4}(?:计|算"
    r"|记)(?:作|为|入)[^本,。;]{0,6}(?:罚息|利息|费)"
    r"|(?:先|依次|优先)[^本,。;]{0,4}(?:抵|冲|充|还|扣)[^本,。;]{0,6}(?:罚息|利息|违约金|费"
    r"|滞纳金|复利)|清偿顺序:?先罚"
    r"|first to(?:wards)?[^.;]{0,6}(?:罚息|费|利息|cost|charge))"
)
FORFEITED = Phrase(
    near(_PAID, _GONE, 20),
    r"Ⓛ不退已付|forfeited",
)
"""What has been paid is lost."""
PENALTY_FIRST = Phrase(
    rf"(?:{_PAID})[^。;]{{0,20}}(?:{_PENALTY_FIRST})",
    r"清偿顺序:?先罚|(?:都|全部?)算?抵(?:了)?罚息",
)
"""What has been paid goes to penalty first."""
UNDONE = Phrase(
    r"自始[^,。;]{0,4}(?:无效|不|失效)|(?:视为|视同|当|等于|如同|按)(?:从|自始)?(?:没|未)(?:有"
    r"|曾)?(?:减免|作出|订立|签订|签署|签|成立|谈|做|达成|折让|优惠"
    r"|参加|发生)|就当没|恢复(?:到|至|为)(?:签订|签署|签约|协商|协议)[^,。;]{0,4}前|具有溯及力"
    r"|溯及(?:既往|失效|无效)"
    r"|(?:前面|以前|之前)[^,。;]{0,4}(?:讲|谈|说)的[^,。;]{0,4}不算",
    r"as though|as如|as if|ab initio|from the beginning|never been (?:made|granted|agreed)",
)
"""The plan counts as never made."""
MULTIPLIED = Phrase(
    r"(?<!率)(?<!率的)(?<!率之)(?<!lpr)(?<!lpr的)(?<![\d.])(?:[\d.]+"
    r"|[两二三四五双数])倍(?!的?(?:合同|原)?利率)|加倍|翻倍|翻番"
    r"|doubled?(?!ing)(?! the(?! ?(?:尚欠|outstanding|debt|balance|sum)))|treble|[2-9] times"
    r"|(?:1[1-9]\d|[2-9]\d\d)%|百分之(?:一百[一二三四五六七八九]|[二三]百)|再?加(?:付|收"
    r"|罚)?[二三四五六七八九两]成",
    r"(?:全额|总额|原债权(?:金额)?|欠款)的?[^,。;]{0,4}\d{1,2}%[^,。;]{0,4}(?:加收|加付|另付"
    r"|支付|赔)"
    r"|(?:债务|欠款|债权|总额|全额)的?(?:百分之[三四五六七八九]十|[3-9]\d%)的?(?:支付|计付|给付"
    r"|收取)?的?(?:违约金|赔偿)"
    r"|(?:欠款|总额|全额)[^,。;]{0,4}(?:再)?(?:加付|加收)[^,。;]{0,4}成",
)
"""A multiple of the debt, or a share on top of the whole."""
RESTORED_TOO = Phrase(
    r"(?:加回来|恢复|还原|回复|原债务|原欠款|全额归还|全额返还)[^。;]{0,30}(?:另|还|再|并)(?:须"
    r"|应|得"
    r"|要|需)?[^,。;]{0,10}"
    r"(?:付|罚|交|给|赔|支付|收|缴)[^,。;]{0,14}(?:\d|[一二三四五六七八九十两][千万百])",
    r"(?:减免|优惠)[^。;]{0,10}(?:收回|取消|恢复)[^。;]{0,8}(?:\+|外加|加收|并收|另收|另付"
    r"|再付)[^。;]{0,10}"
    r"(?:违约金|罚款|罚金)[^。;]{0,4}\d",
    r"(?:fixed|lump|flat)[^.;]{0,20}(?:罚息|sum|charge|费)[^.;]{0,60}(?:除外另|on top of"
    r"|as well as|plus)"
    r"[^.;]{0,20}(?:恢复|reinstat|restor)",
    r"(?:另|之外)[^,。;]{0,10}(?:固定|惩罚)[^,。;]{0,4}(?:金|款)[^。;]{0,20}(?:恢复|减免)",
)
"""A sum on top of what comes back."""
BREACH = Phrase(
    r"违约(?!金)|逾期|毁约|毁诺|违反|不守约|不履行|未履行|未付|未按|没按|没还|退出|取消|失效"
    r"|不按|不依约|不照|中断|还不[上起了]|恢复后|终止|解除|中止|中途|停了|掉了|断供|晚"
    r"|赖着|见钱|迟|出现|破裂|作废|未到|没到",
    r"default|breach|fail|terminat|miss|late|lapse",
)
"""The plan is not kept, or ends."""
FAIR_EFFECT = Phrase(
    r"不(?:再|会|得|予|具|因|往|能){0,3}(?:往回|[^,。;]{0,8}(?:追溯|溯及|倒|恢复|重算|加回|没收"
    r"|回复"
    r"|补计|补收|重新))|永不|均不|别无|不超过|不改|以前期间"
    r"|仅(?:就|须|及|该|未)|(?:款|项|额|缴|付)[^,。;]{0,6}(?:冲减|抵|冲|抵充|抵减)(?:欠款)?本金"
    r"|都算数|按[^,。;]{0,6}比例|免除,?不"
    r"|已将其|废止|解释权|自违约次日|该期到期次日|那一个?月|used to|无(?:retroactive|back)"
    r"|不(?:forfeit|backdated)|in proportion"
    r"|counts? towards本金|(?:不|无)[^,.;]{0,24}(?:backdat|retroactiv|recalculat|重新计算)"
    r"|合同(?:利率|约定)计息,",
    r"现(?:已|在)[^,。;]{0,8}(?:豁免|免除|免了)|账目|承认债务|承诺书|记账|核对|算错|更正|lpr",
)
"""Only the rest falls due, or a wrong figure is put right."""
LENDER_ATONES = Phrase(
    r"(?:Ⓛ|银行)(?:若|如|一旦)?(?:未|逾期|迟延|违约|不(?:按|履|出|交|提供)|提前"
    r"|擅)[^。;]{0,40}(?:返还|退还|赔|支付|付)|(?:返还|退还)Ⓑ"
    r"|Ⓛ应(?:repay|refund|return|pay back)|Ⓛ(?:违约|逾期)(?!金|利|罚)"
)
"""It is the lender who pays."""
