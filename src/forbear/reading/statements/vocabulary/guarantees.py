"""A debt that becomes heavier, and what the guarantor on file has to do with it."""

from forbear.reading.statements.phrase import Phrase

LONGER = Phrase(
    r"加长|期数加|lengthen|延期|展期|展延|加期|延长|拉长|年限|(?:期限|到期日|还款期"
    r"|到期)[^。;,]{0,12}(?:推迟|延|改为"
    r"|变更|调整|由[^。;,]{0,12}(?:改|变))|推迟至|(?:给Ⓑ)?延(?:[一二两三四五六\d]+年|到|至)"
    r"|分\d{2}期[^。;]{0,10}年(?:化)?利率|\d+期[^。;]{0,30}\(原|保证责任[^。;]{0,6}(?:延续|延长)"
    r"|分[一二三四五六七八九十\d]{1,4}个月"
    r"|extended|extension|extend\b|stretched|new maturity|tenor"
)
"""The debt runs longer."""
DEARER = Phrase(
    r"(?:利率|年息|年利率|息率|利息|逾期利率)[^。;,不]{0,14}(?:上调|上浮|提高|涨|改为|改按|调整"
    r"|调增|变为|加|高)|上浮|加息|升息|加\d[^。;,]{0,6}百分点|息率\d"
    r"|(?:罚息|欠息|利息|复利)[^。;,不]{0,6}(?:计入|滚入|并入|转入|滚到|加上)|滚(?:入|到|进)"
    r"|重新算|重订|(?:本金|总额|债务|欠款)[^。;,不]{0,16}(?:增至|增为|增加|增到|调整为|加了|变为)"
    r"|增加[^。;,]{0,8}(?:费用|违约金|律师费|元)|加收|新增借款|追加借款"
    r"|利率[^。;,不]{0,8}调至|capitali[sz]e|topped up|rises? to|higher|increase"
    r"|(?<![a-z])adds? (?:cny|rmb|¥|\d)|added the|top-?up|new rate"
)
"""The debt becomes dearer or bigger."""
UNASKED = Phrase(
    r"(?:不|无需|毋|未|没)(?:须|需|必|用|得|再|另|要|在|会|获|曾){0,2}[^。;,]{0,14}(?:通知|告知"
    r"|征得|征求|取得|经|惊动|到场|来|重签|签|对保|参与|同意|意见)[^。;,]{0,10}",
    r"(?:无|不)[^。;]{0,30}(?:notice|consent|paperwork|required|tell|knowledge)|without his"
    r"|不obtained|left blank|仅Ⓑneeds|bind the",
    r"(?:无论)?是否[^。;,]{0,8}同意|免予?(?:签|通知)|知情与否|未提出异议|视为(?:已)?(?:取得|同意)"
    r"|[事预]先同意|不用(?:说|知)|不打招呼|consent is (?:presumed|assumed)|一个人签|(?:deemed"
    r"|taken) to (?:agree|have|consent)"
    r"|概括同意|概括|默示同意|不作表示|事后补|口头转告|视情况告知|日后再行通知|自行(?:处理|取得)"
    r"|由借贷双方|由Ⓛ与?Ⓑ签署即|即告成立|是否(?:知晓|到场)|签了就算|(?:_{2,}|未填)",
)
"""The guarantor is not asked, or need not be."""
UNASKED_HIM = Phrase(
    r"(?:不|无需|毋)(?:须|需|必|用|得|再|另|行|要){0,3}(?:征得|取得|征求|经)(?:其|他"
    r"|她)[^。;,]{0,6}同意"
    r"|不用(?:他|她)再?同意|(?:担保|保人|作保)[^。;]{0,14}[不别勿](?:再|必|用)?(?:通知|告诉|惊动"
    r"|麻烦)"
    r"|别惊动Ⓖ"
)
"""He is not asked, whoever he is."""
GOES_ON = Phrase(
    r"[Ⓖ保担][^。;]{0,24}(?:继续|仍|照旧|照样|照担|沿用|自动|当然|延续|不因此减少|不受影响|不影响"
    r"|不变|担着|算数|负责|算他的|有效|不得主张)|(?:担保|保证)[^。;,]{0,10}(?:沿用|延续|照旧"
    r"|自动加重)"
    r"|Ⓖ[^。;]{0,30}(?:continues?|remains?|covers?|carries|stays)"
    r"|guarantee[^。;]{0,30}(?:continues?|remains?|covers?|carries)"
)
"""The guarantee is said to go on."""
CONSENTED = Phrase(
    r"Ⓖ[^。;]{0,34}?(?P<core>书面同意|同意|签名|签字|签章|签署(?!栏)|捺印|盖章|面签|确认|阅读并"
    r"|countersign|signed|consent)",
    r"Ⓣ[^。;]{0,10}签署[^。;]{0,10}同意|电子签名已完成[^。;]{0,30}同意|(?:同意函|同意书"
    r"|书面同意)[^。;]{0,30}(?:已签|面签|签名|签署|Ⓖ)|(?:已签|签署|签字|签名"
    r"|consent)[^。;,]{0,16}Ⓖ|三方签字|signed the consent",
)
"""The guarantor consents."""
SET_FREE = Phrase(
    r"同意之?前[^。;]{0,12}不生效|(?:解除|免除|撤掉|撤销|退出|不再承担)[^。;]{0,14}(?:Ⓖ|担保|保证)"
    r"|(?:Ⓖ|担保"
    r"|保证)[^。;]{0,14}(?:解除|免除|撤掉|退出|不再承担|discharged|released)|无Ⓖ|没有Ⓖ|信用贷"
    r"|不担责|加重部分|较轻|限于原|减免后的|随(?:之|同)减轻|减轻后|不liable for any increase"
    r"|无effect until"
)
"""The guarantor is free, or answers for no more than before."""
LIGHTER = Phrase(
    r"不[作做]任何(?:变更|调整|改变)|仅(?:减免|免除|豁免|减|将还款日)|(?:期限|利率|到期日"
    r"|金额)[^。;]{0,10}(?:不变|照旧|均不动"
    r"|不延长)|不延期|别的都不变"
)
"""Nothing becomes heavier."""
GUARANTOR_LATER = Phrase(r"(?:保证|Ⓖ).{0,8}(?:事项)?另行(?:处理|商定|约定)")
"""The guarantor is left to something else."""
