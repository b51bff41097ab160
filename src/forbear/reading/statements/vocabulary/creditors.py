"""Who says he is the creditor, and whether the old one has told of a sale."""

from forbear.reading.statements.phrase import Phrase

_FIRM = (
    r"(?:[\u4e00-\u9fff()某]{2,26}(?:公司|事务所|服务部|合作社|基金|信托|资管)"
    r"|[a-z][a-z .&()-]{2,50}(?:ltd|llp|lp|limited|inc|partners"
    r"|technology|management)\b)"
)
_STRICT = (
    r"(?:(?![及与和或(委将向为])(?![^,。;]{0,12}银行)[\u4e00-\u9fff()某]{2,24}(?:有限(?:责任)?公司"
    r"|股份公司|事务所|资管|基金|信托)"
    r"|[a-z][a-z .&()-]{2,50}(?:ltd|llp|lp|limited|inc|partners|technology|management)(?![a-z]))"
)
_OWNER = r"(?:Ⓛ|受让人|债权受让人|权利人|贷款机构|收购方|受让方|买受人|债主|creditor)"
_PLAIN_FIRM = r"[^,。;: ()Ⓛ_]{2,30}"
PARTY_IS = Phrase(
    rf"{_OWNER}(?:名称|主体|一栏|全称)?(?:\([^)]{{0,10}}\))?(?: ?: ?| ?\| ?"
    rf"|(?<!一直)(?<!仍)(?<!仍然)是|为|系|已(?:变更"
    rf"|更新)为)[“\" ]*(?P<name>(?!Ⓛ)(?!Ⓑ)(?!以)(?!由)(?:{_FIRM}|{_PLAIN_FIRM}(?:公司"
    r"|中心|事务所|服务部|合作社|ltd|银行|基金|信托|management)|联合贷款人|某[^,。]{1,10}"
    r"|(?<=: )[\u4e00-\u9fff]{2,4}(?=[ ,。]|$)|(?<=:)[\u4e00-\u9fff]{2,4}(?=[ ,。]|$)))"
)
"""A field that names another as creditor."""
FIRM_IS_CREDITOR = Phrase(
    rf"(?P<core>{_OWNER}{_STRICT}|{_STRICT} ?\((?:the ?)?{_OWNER}\)|{_STRICT}[^,。;]{{0,10}}(?:系"
    rf"|是|为"
    rf"|成为)[^,。;]{{0,12}}(?:{_OWNER}|权利人)"
    rf"|欠{_STRICT}|欠Ⓛ[\u4e00-\u9fff]{{2,4}}个人|indebted to)"
)
"""A firm stands as creditor in a sentence."""
TAKES_OVER = Phrase(
    r"(?:purchased|bought|acquired)Ⓑ?[^。;]{0,10}(?:loan|account|debt|claim)|sold to (?:our|Ⓤ)"
    r"|vested in|belongs? toⓊ|owe theⓁ?无|无owe|new lender|now the party"
    r"|successor toⓁ|enters into[^。;]{0,14}asⓁ",
    r"(?P<core>(?:Ⓤ|Ⓛ|我|公司|他处)[^。;]{0,24}(?:受让|购得|买下|收购|接手|承继"
    r"|承受)[^。;]{0,36}(?:债权|贷款|权利|账|借款)|债权[^,。;]{0,12}(?:归(?:Ⓤ|我)|现归)"
    r"|(?:账|贷款|借款|债|案子|账户|欠款|笔数)[^。;]{0,14}(?:归(?:Ⓤ|我)|卖了?给(?:Ⓤ|我)|转给(?:Ⓤ"
    r"|我)"
    r"|出售给(?:Ⓤ|我)|(?:业)?由Ⓤ(?:买受|受让|收购|取得))|(?:Ⓤ|Ⓛ)[^,。;]{0,10}(?:为|系|是"
    r"|作为)[^,。;]{0,8}(?:新Ⓛ|现Ⓛ|债权主体"
    r"|债主)"
    r"|现Ⓛ|欠(?:的?是)?(?:Ⓤ|我)(?:公司|的|,)|不欠(?:Ⓛ|银行)|与(?:Ⓛ|银行)无关|(?:Ⓤ"
    r"|公司)(?:先)?系?(?:是)?债主|即为Ⓛ|以Ⓛ的?身份|更换为(?:Ⓤ|我)|由Ⓤ行使"
    r"|作为债权的买受人|是欠(?:我|Ⓤ)|不是(?:Ⓛ|银行),|取得[^,。;]{0,6}债权|债权受让人)",
)
"""Somebody says the claim is his."""
NOTICE_GIVEN = Phrase(
    r"Ⓛ已将[^。;]{0,40}债权[^。;]{0,6}转让给|Ⓛ.{0,12}(?:通知|送达).{0,12}(?:转让|让与)"
    r"|债权转让通知(?:书)?\(附件|已.{0,14}送达债权转让通知"
    r"|(?:Ⓛ|银行)[^。;]{0,20}(?:盖章的?|发过|寄)[^。;]{0,8}转让通知|转让通知书?[^。;]{0,50}(?:签收"
    r"|送达|收到|寄到)|(?:转让|让与)通知[^。;]{0,6}业?(?:经|由)Ⓛ[^。;]{0,16}(?:送达|寄)"
    r"|sealed通知|notifiedⒷ"
)
"""The old creditor's own notice is told of."""
NOT_A_CREDITOR = Phrase(
    r"委托|受托|代为|调解|见证|支付渠道|不是Ⓛ|未将|没有卖|自称|拒绝|别签|如anyone|anyone claims"
    r"|仍(?:归|然?系|以|是)|一直是|无关;|收款人为|agent of|remains|Ⓖ"
    r"|得拒绝|直至|之前未|未收到"
)
"""Somebody else acts for the creditor, or a claim is denied."""
HELD_BY = Phrase(
    r"(?P<core>(?:债权|债务|贷款|欠款|权利|请求权)[^。;]{0,12}(?:归属于?|登记在|转入|归于"
    r"|移转(?:至|予|给)|让与)[^。;Ⓛ银行]{2,30}(?:公司|合伙企业|中心|基金|信托|名下|资管))",
    rf"(?:债权|资产包?)持有(?:人|方)(?:为|是|系|:)(?![^。;]{{0,4}}Ⓛ){_PLAIN_FIRM}",
    r"(?:对|向)[^,。;Ⓛ银行]{2,24}(?:公司|合伙企业|事务所|中心|合作社)(?:负有?|借款"
    r"|欠)[^,。;]{0,10}(?:\d|债务|元)",
    r"(?:贷款|债权|债|欠款|单子|账|借款)[^。;]{0,6}(?:已)?(?:由|被)(?:本平台|敝公司|Ⓤ|我|本基金)"
    r"[^。;]{0,6}(?:收购|受让|承接|承受|买|接手|概括)",
    r"(?:权利|债权)[^,。;]{0,6}由(?:敝公司|Ⓤ|本平台)[^,。;]{0,4}(?:承受|承继|取得|行使)",
    r"(?:把|将)Ⓑ[^。;]{0,12}(?:卖给|转给|让与|转让给?)(?:了)?(?:Ⓤ|我)"
    r"|Ⓤ(?:已)?把Ⓑ[^。;]{0,6}(?:债|贷款|账|单子)"
    r"[^。;]{0,4}(?:买|收购|接)|债主(?:已经?)?(?:换|变)|(?:本平台|Ⓤ|敝公司)为新的?Ⓛ",
    r"Ⓛ(?:盖章处?|签章|签字|落款)(?:\([^)]{0,6}\))? ?: ?(?!Ⓛ)[^,。;: ]{2,24}(?:公司|中心|事务所"
    r"|合作社)",
    r"Ⓛ ?: ?Ⓛ ?\([^)章]{2,8}\)[^,。;: ]{0,10}有限公司",
    r"Ⓛ[\"”]? ?(?:: ?|means |is "
    r"|being )(?:the )?(?!Ⓛ)(?![a-z ]{0,12}mybank co)[a-z][a-z .,&()-]{3,60}"
    r"(?:ltd|limited|llp|inc|co\.|pte|pvt|partners|services)",
    r"successorⓁ|newⓁ|present owner of (?:the|this|your) |assignee ofⓁ|(?:formerly|previously)"
    r" (?:held|owned) byⓁ|payable toⓁ, (?!zhejiang)[a-z]|stepped into the shoes|took over (?:the"
    r"|Ⓑ)",
)
"""The claim is said to lie with another now."""
CO_LENDERS = Phrase(r"联合(?:贷款人|Ⓛ).{0,4}名称见")
