"""What a breach costs besides penalty interest, and how the two are put together."""

from forbear.reading.statements.phrase import Phrase

PENALTY = Phrase(
    r"罚息|罚[^,。;]{0,8}的息|滞纳息|循环利率|(?:利息|利率)[^,。;]{0,4}(?:往上翻|翻倍|上浮|加倍)"
    r"|penal(?:ty)? ?(?:interest|利息)|违约 ?rate"
    r"|逾期 ?利息"
)
"""Interest for delay."""
FURTHER = Phrase(
    r"违约金|滞纳金|滞纳费|(?:赔偿|补偿|惩罚|失约|违约|罚)(?:金|款)|惩罚性|赔偿(?:Ⓛ|损失)|赔付"
    r"|赔(?:我|Ⓤ|Ⓛ)|处理费|管理费|催告费|占用费|手续费"
    r"|违约费|逾期费|服务费|费\d"
    r"|加付|(?:另|再|加)罚|(?:再|另|外加)[^,。;]{0,20}(?:\d[\d.]{0,12}(?:元|%|块)|千分之|百分之|万分之"
    r"|[一二两三四五六七八九十百千]{1,4}(?:元|块"
    r"|成))(?![^,。;]{0,8}罚息)"
    r"|违约 ?charge|逾期(?:付款)?(?:费| ?charge)|bounce charge|compensation|further sum|extra \d"
    r"|fixed罚息|contractual罚息|late charge|\d% of[^.;]{0,30}(?:违约金|本金)|flat [a-z]{0,4}"
    r"|damages",
    r"(?:作为|支付|的|额外|加倍)(?:赔偿|补偿)|赔偿$|扣[^,。;]{0,12}(?:的)?钱|罚(?:他|你|Ⓑ)?\d"
    r"|违约息费|(?:lump sum|penalty of|fixed charge|flat charge|surcharge)"
    r"|a further [a-z]{3,6} (?:hundred|thousand)|additional (?:sum|lump|charge|amount|fee)"
    r"|liquidated",
)
"""A fixed sum, a share or a daily rate on top."""
TOGETHER = Phrase(
    r"除[^。;]{0,30}外|之外|以外|之余|除了|另|再|还(?:要|须|应|得|需)|外加|加付|双重|同时|一并"
    r"|并(?!不|非)|叠加|且|不影响[^,。;]{0,4}罚息"
    r"|不因|仍有?权?|照(?:计|收|算|付|常)|继续(?:计|收|按)|既|又|不说|额外|基础上|累加|不予?免除"
    r"|不仅|不光|恢复"
    r"|包括:?|over and above|as well as|(?<![a-z])and(?![a-z])|plus|also|separately|cumulative"
    r"|concurrently|both|除外另|on top|besides|不relieve|extra",
    r"分别(?:计|收|算|主张)|并行|并存|并用|并收|合并(?:主张|请求|计收|收取|计算)|累计(?:计收"
    r"|收取)|之上|罚息外|两头|两笔|两样|都(?:得|要)(?:出|付|交|给|还)|归罚息|相互独立|\+|外带"
    r"|连带|连同|各自|互不|不(?:冲|相)抵|两者|二者|合计收|一起(?:算|收|付)",
    r"together with|additional|a further|in addition|on top of|as well|on each|both",
)
"""The one is due with the other."""
OF_THE_BREACH = Phrase(
    r"逾期|违约|迟|未|没|不履行|不按|断|晚|到期|违反|作废|终止|失约|每日|除|逾|过了|一天|任一期"
    r"|罚息|不还"
    r"|late|违约|miss|overdue|delay|default"
)
ONE_CHARGE = Phrase(
    r"不(?:另|再|得|并|重复|收|计(?!入)|加收|叠加|谈)[^,。;]{0,12}(?:收|计|主张|违约金|滞纳金"
    r"|罚息|罚款|费)?|免(?:收|除|计)|免息|概不"
    r"|代替|替代|择一|择其|仅(?:计|收|保留|按|就|限|罚息)|只(?:有|计|收)|停计|停收|(?:没有"
    r"|无)(?:别|任何|其他)|上限|为限|(?<!月)(?<!日)以内|不超过|删除"
    r"|不再适用|酌减|放弃|退(?:还|给)|已付违约金的"
    r"|(?<!对)(?:Ⓛ|银行|Ⓤ)(?:任一|未|逾期|迟延|没|违|错|这边没|应(?:退|按日|向Ⓑ|给付))|Ⓤ赔|补偿Ⓑ"
    r"|赔偿Ⓑ|给付Ⓑ|Ⓛ(?:未于|交付)|截至|尚欠"
    r"|结欠|其中|欠款余额 ?(?:at|:)|total (?:cny|rmb|hk|\d)|计算(?:至|到)|已(?:产生|计|累计)"
    r"|此前|抵充|清偿顺序|抵扣顺序|先(?:抵"
    r"|冲|还)|担保范围|减免|(?:包括|含|为)本金(?!的)|本金、利息|本金\d[\d.]{0,12}元|诉讼费|受理费|计入"
    r"|并入|转为|滚入|合并(?!主张|请求|计收|收取|计算)|销 ?除|销账"
    r"|核销|保证范围"
    r"|instead of|(?<!and )不on top|struck out|no late|无逾期|within \d|仅罚息|only (?:default"
    r"|interest)|refunded|including|stay within|waive|免除|in lieu of the",
    r"只系|不(?:会|用|要|需)?(?:再|另)?(?:罚|加钱|并[行存用])|不得?(?:同时|并行|并用|叠加)",
)
"""One of them only, within a limit, let go, or owed by the lender; a plain balance."""
CUMULATIVE = Phrase(r"cumulative|不in lieu of|不因Ⓑ?支付违约金|不予免除|罚息照|罚息另计")
"""Said against all doubt."""
CHARGE = Phrase(
    r"违约金|滞纳金|惩罚性赔偿|(?:违约|损失)?(?:赔偿|补偿|惩罚|失约)(?:金|款)|违约处理费|处理费"
    r"|管理费|占用费|late fee|damages"
    r"|compensation"
)
"""What the further charge is called."""
LINKED = Phrase(
    r"^\W*(?:\d{1,2}[.、] ?)?(?:除了?(?:上面|上述|前款|以上|这|此)|此外|另外|同时"
    r"|(?:in )?addition|除外另)",
    r"^\W*(?:\d{1,2}[.、] ?)?(?:③|\(?[三3c]\)|and \(b\))?(?:两者|二者|以上(?:两|各)项|上述两项"
    r"|both)",
)
"""The sentence goes on from the one before."""
BOTH = Phrase(r"^\W*(?:[三3]、?|\(?[c三3]\))?[^,。;]{0,2}(?:两者|二者|两项|以上各项|both)")
"""The sentence speaks of the two before it."""
