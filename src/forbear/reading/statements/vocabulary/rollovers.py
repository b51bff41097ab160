"""Paying for time only: an extension, its price, and a principal that stays."""

from forbear.reading.statements.phrase import Phrase

EXTENDS = Phrase(
    r"展期|延期|续期|续借|续约|续贷|续签|续几|续一|续当|再续|续个?期|能续|可续|顺延|推迟|推后"
    r"|顶一|延后|后移|延长|往后推|缓还|缓期|缓[\d一二三四五六七八九十]|宽限(?=费)|每次宽限"
    r"|宽限[\d一二三四五六七八九十]|\d天宽限|宽展|延展|展延|展限|延[\d一二三四五六七八九十半多]"
    r"|多[\d一二三四五六七八九十]+(?:日|天)"
    r"|再(?:借|延|缓|起|宽)|续[\d一二三四五六七八九十]|晚还|(?:迟"
    r"|晚)[\d一二两三四五六七八九十半几]个?(?:天|日|周|礼拜|星期|月)|延迟|可以?延|换单"
    r"|(?<!手)续费|刷多"
    r"|重新起|再加\d+天|碌多|拖[^,。;]{0,4}(?:天|周|月)"
    r"|(?<![a-z])renew|extend|extension|defer|roll ?over|put off|push the|extra日|extra days"
    r"|more time|new due date",
    r"滚入下|滚到下|下一(?:周期|账期)|翻到下|挪(?:后|一|半|[\d几])|往后(?:挪|推|拖|顺|放"
    r"|错)|错后|暂缓|缓一缓|缓交|转期"
    r"|再用[\d一二三四五六七八九十半几]|宽Ⓑ|宽[\d一二三四五六七八九十几]"
    r"|顺[\d一二三四五六七八九十]+(?:天|日)|借新续旧"
    r"|日已由[^,。;]{0,10}变更|周转(?!困难|不)|(?:one|a|another|\d+"
    r"|further) (?:more ?)?\d*(?:个月|日"
    r"|weeks?)(?![a-z])|moves? back|moved back|push(?:es)? the|grants? 1 more|further \d+",
)
"""The day of payment moves."""
PRICE = Phrase(
    r"费|续期金|续金|押金|保证金|服务费|手续|对价|续费|延期卡|辛苦|\d+(?:元|块)"
    r"|[一二三四五六七八九十百千两]{1,5}(?:元|块)|\d%|百分之|利息(?:者|和|再|,)|付利息"
    r"|交[^,。;]{0,4}利息|[一二三四五六七八九十百千]蚊|交利息"
    r"|付清利息|只付利息|今期利息|金(?=后|,)|期[一二三四五六七八九]百|成,|\d+的|收\d|(?:给|付|交"
    r"|收)[一二三四五六七八九两][百千]|付\d"
    r"|一次[一二三四五六七八九]百"
    r"|(?:fee|charge|cost|pay)|费|[£$]",
    r"砍息|头息|息费|权益金|延展金|服务金|(?:交|付|缴|给|清|付清)[^,。;]{0,8}利?息"
    r"|利?息(?:先)?给|(?:期|月|周)的?息"
    r"|consideration|premium",
    r"给我[\d一二三四五六七八九十百千]",
)
"""A sum, share or fee is paid for it."""
STAYS = Phrase(
    r"(?:本金?|欠款|余额|原借款|借款本金|应还|待还|总额|金额|当本|母金"
    r"|那个本|欠的钱|该还的)[^,。;]{0,14}(?:不变|不减|不动|照旧|维持|仍|一分|分文|未减|结转|如故"
    r"|还是|始终"
    r"|毫未|全额保留|下回|唔使郁|再还|到时候|顺延|后移|推)|(?:仍|还得|还是"
    r"|最后)[^,。;]{0,10}(?:归还|还|收回|按)"
    r"|不(?:计入|抵|冲抵|退|算还款|减|得抵)|非还款|剩余应还|欠本如故|期末一次还本|次数不限"
    r"|不限[^,。;]{0,2}次|每(?:次|周|延|续|办|日|天|期展|\d天)|/次|多次|重复申请|连续为之|几次"
    r"|几回|再没?续|延期卡|原借款|再(?:交|付|缴)[^,。;]{0,4}(?:一遍|一份|首期)"
    r"|重新(?:起|缴)|延多久|以息养本|只算延期|仍应全数|欠款照旧|不变|展期费|续期费|延期费|宽限费"
    r"|缓期金|再没|全额结清|要收费|(?:付|交|给)\d+(?:元|块)?,?[^,。;]{0,8}(?:顺延|续|推)|还不上",
    r"unchanged|stays|renewal charge|extension费|renewal费|rollover费|不reduce|carried over"
    r"|pays down无|as many times|each time|per week"
    r"|again today|just the利息|仅the利息|postponed|amount due|each 2|each two|every time|不变",
    r"(?:本金?|本儿|欠款?的?|借的钱|原欠金额|条数|数目|那笔"
    r"|那一?[\d一二三四五六七八九十百千万]+)[^,。;]{0,8}(?:滚|另算|再用|往后|无关"
    r"|一样|原样|照|还在|不少|那么多|没少|不予)|待还本金|本金还清|照旧|(?:同额|等额|同等)新"
    r"|不予(?:扣减|冲|抵)|不(?:冲抵|抵充|抵减)"
    r"|与[^,。;]{0,6}本金无关|再给一次",
    r"still owe|remaining尚欠|不credited|不applied to|does ?不go down|不go down|remains? (?:due"
    r"|尚欠|owed)|as often as|same (?:sum|amount|debt)",
)
"""The debt stays as it is, or the price is taken again and again."""
NO_PRICE = Phrase(
    r"展期费已取消|不(?:另)?(?:收|需|用(?!还)|产生|计息|多要|使俾|得以|得收)|免(?:收|费(?!用))"
    r"|免除|无需|无须|毋须|已减至|(?<!\d)0元|一分钱不|(?<!不)冲减|直接扣本金|全部用于(?:偿还)?本金"
    r"|(?<!不)抵扣本金|已全额抵|退还|原收取|禁止|谨防|利率(?:不变|与|照)|按日利率|按年利率"
    r"|年利率|等额(?!利息|新)"
    r"|无展期"
    r"|每月还款|其中本金|分\d+期|减免|停止计|所谓|定期存款|提出申请|系统故障|请提供凭证"
    r"|罚息(?!和)|逾期(?!客户|管理费)|催告|诉讼|担保|Ⓖ|公证|一致|同意将到期",
    r"no费|无费|waived|免除|(?<!不)credited|reduces the principal|reduces the本金|beware"
    r"|at the contract rate|合同利率|free|pay again and again",
    r"都?别(?:交|付|给|转)|没有这[项笔个]|从未收|without any (?:charge|费)|无any",
)
"""Nothing is charged for it, or what is paid counts on the principal."""
