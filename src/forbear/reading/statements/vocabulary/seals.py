"""The lender's seal and signature: that they are there, missing, or to follow."""

from forbear.reading.statements.phrase import Phrase

_SEAL = (
    r"(?:公章|印章|钤印|公司大印|官印|钢印|盖(?:公司)?章|盖印|盖任何章|签章|用印|加盖|印鉴"
    r"|公司(?:印|章)|大小章|单位章"
    r"|电子章|合同(?:专用)?章|用章|骑缝章"
    r"|章(?=[不还晚在后要由今等待也都照就,。]|$)|盖(?=的|了|不))"
)
SEAL_MISSING = Phrase(
    rf"(?:未|没有?|无(?:需|须)?|免|不(?!论|得|对外)|毋)(?:再|另|需|用|必|要|见|经|会|予|任何|Ⓤ|Ⓛ"
    rf"|单位|单独|签署或|签字或|签名或|签名、|签字、|由Ⓛ|加盖|盖|加|的|得|、|或"
    rf"|公司){{0,4}}(?:{_SEAL})",
    rf"{_SEAL}[^,。;]{{0,10}}(?:未(?!经)|没|从缺|阙如|不(?:用|需|必|要|是必|盖)|非必备|空白|留空"
    rf"|\(空\)"
    rf"|\(未|□)|章[^。;]{{0,14}}盖不了",
    r"(?:签字|签名|签署)[^,。;]{0,6}(?:代替|替代)[^,。;]{0,2}(?:公章|盖章|印章)|就代表公司"
    r"|未签署|尚未签|打印字样",
    r"(?:不|无)(?:yet )?(?:signed|stamped|sealed)|无(?:company |official |rubber )?(?:chop|stamp"
    r"|seal)|valid without"
    r"|without (?:a |any )?(?:signature|seal|stamp|chop)|(?:requires?|needs?"
    r"|bears?)无[^.;]{0,16}(?:signature|seal|stamp)|不(?:再)?(?:seal|stamp)(?!s? duty)"
    r"|valid无(?:signature|seal|stamp)",
)
"""There is no seal, or none is said to be needed."""
SEAL_LATER = Phrase(
    rf"{_SEAL}[^。;]{{0,22}}(?:补(?!偿|足|缴)|再盖|后盖|容后|随后|月底|走流程|等(?:到|总)|回头)"
    rf"|待[^,。;]{{0,6}}(?:用印|盖章|签章|补)|后补(?!填|告|偿|充|足|缴|交)|补盖"
    r"|(?:公章|章)[^,。;]{0,8}(?:晚|过)[^,。;]{0,4}(?:天|日)",
    r"(?:stamp|seal|chop|signature)[^.;]{0,24}(?:to follow|follow in|应follow|be added|later"
    r"|once|in due course)|to be signed之后"
    r"|countersign[^.;]{0,10}(?:之后|once|when|如)|signature page应follow|(?:seal|stamp"
    r"|chop)[^.;]{0,20}(?:awaited|pending|to be affixed)",
    rf"(?:到账|入账|付款|首期|首付|还款|打款|转账|收到款|款到)[^。;]{{0,10}}(?:再|才|方|始)"
    rf"[^,。;]{{0,8}}{_SEAL}",
)
"""It is to come later."""
_OURS = (
    r"(?:Ⓛ|Ⓤ|银行|贷款人|出借人|债权人|公司|for(?: and on behalf of)?Ⓛ?"
    r"|authori[sz]ed signatory|rubber stamp)"
)
PLACE_EMPTY = Phrase(
    rf"{_OURS}[^。;:,]{{0,10}}:? ?[\[(](?:空|空白|未|待|not yet|不yet|blank|此处)",
    rf"{_OURS}[^。;:]{{0,14}}(?:空白|留空|无签名)|(?:签章栏|盖章栏|签字栏"
    rf"|印章栏)[^。;]{{0,4}}(?:空白|留空|注:免)",
    r"Ⓛ\([^)]{0,6}[章印签][^)]{0,4}\):[ _]*(?:$|(?=Ⓑ)|(?=签署日期)|(?=日期)|(?=。))"
    r"|Ⓛ\([^)]{0,4}(?:盖章|签章|用印)处\)|Ⓛ:\(待",
    r"(?:印章|盖章|用印)处:[ _]*(?:$|\))|for Ⓛ?:? ?_{2,}|signed: ?_{2,} ?forⓁ"
    r"|execution block[^.;]{0,10}(?:was )?left blank"
    r"|Ⓛ ?(?:signature|seal|stamp|chop): ?_{2,}|(?:signatory|stamp): ?\(blank|盖章:□|Ⓛ: ?_{2,}",
    r"(?:Ⓛ|债权银行|(?<!被)申请人|放款(?:银行|机构)|授信银行)\(?(?:签章|盖章|签字|签名|印"
    r"|公章)?\)?:"
    r"[ _]{2,}(?=\(?(?:盖章|公章|签章|印)|Ⓑ|被申请人|$)",
)
"""The place for the lender's seal is empty."""
NICKNAMED = Phrase(
    r"花名|(?:代表|经办(?:人)?|负责人|承办(?:人)?|落款)[^。;:]{0,6}:? ?[“\"'「]?(?:阿."
    r"|小.(?![\u4e00-\u9fff])|.经理|.姐|.哥|[^,。;:]{0,6}专员)",
    r"仅有?[^,。;]{0,14}(?:专员|客服|外访员|经办人)[^,。;]{0,10}(?:签名|签字)|Ⓛ(?:经办人?|代表"
    r"|业务员|经理):(?!Ⓛ)[^章Ⓛ]{1,16}$",
    r"behalf ofⓁ?: ?[“\"'‘]?[a-z]{2,12}[”\"'’]"
    r"|^for [a-z .&Ⓛ]{1,40}: ?[“\"'‘]?[a-z]{2,12}[”\"'’]?,? ?\(?(?:case handler|agent|officer"
    r"|collector|customer)",
    r"(?:signed )?(?:for|behalf of) ?Ⓛ ?by:? ?[“\"'‘][a-z]{2,12}[”\"'’]",
    r"^\(?(?:承办|经办)(?:人)?:[^)公章]{1,14}\)?$",
    r"\(昵称|网名|艺名|化名|(?:落款|签字|签名): ?[^,。;Ⓑ]{0,8}(?:老师"
    r"|小[\u4e00-\u9fff](?![\u4e00-\u9fff])"
    r"|专员|客服)",
)
"""A clerk or a nickname stands for the lender."""
ONE_SIDED = Phrase(
    r"只需Ⓑ[^,。;]{0,6}签|仅需?Ⓑ[^,。;]{0,6}签|Ⓑ(?:单方)?签(?:了|署|字|名)?(?:就|即)(?:生效|成立"
    r"|得|好)[^。;]{0,20}(?:Ⓛ|Ⓤ|章|我)|(?:我|Ⓤ)(?:这边)?签不签|不签章"
    r"|以客户签字为准|仅Ⓑneeds to sign|盖章页[^。;]{0,24}不向Ⓑ|盖章版[^,。;]{0,8}不对外|不盖章",
    r"(?:盖章|盖印|用印|签章)(?:过的)?[件版本页份][^。;]{0,14}不(?:再)?(?:寄|给|回|发|提供|返|退"
    r"|外)"
    r"|盖(?:了|过|好)章的[^。;]{0,16}(?:不留|不给|存档)|等[^。;]{0,12}(?:打|付|还"
    r"|转)[^。;]{0,20}就盖|章盖在[^。;]{0,24}不给|(?:sealed|stamped) (?:counterpart|copy"
    r"|original|version)"
    r"[^.;]{0,40}(?:retained byⓁ|不(?:released|given|provided|issued|sent))",
)
"""Only the borrower signs."""
SEALED = Phrase(
    r"(?<!未)(?<!未经)(?:已|业|均已|现已|业经|已由)[^,。;]{0,12}(?P<core>盖|用印|签章"
    r"|签署)(?!处)|盖有|盖好|盖上了|合同专用章\)?|(?P<seal>加盖公章"
    r"|加盖[^,。;]{0,10}公章)(?=[^未,。;]{0,4}(?:的|后|,|$|。))"
    r"|\((?:公章|印|用印|公司大章)\)(?!:)|公章与|印鉴证明|电子签(?:名|章|署|约)|数字证书|存证"
    r"|证书编号|证书号|官方app|齐全|[〔\[](?:公司大章|印|章)",
    r"(?<!be )affixed(?! (?:later|after|once))|digitally signed|sealed by|common seal"
    r"|certificate no|e-sealed|under (?:its"
    r"|our) seal|impressed",
)
"""The seal, or an e-signature that can be checked, is there."""
NO_CONCERN = Phrase(
    r"(?:Ⓑ|Ⓖ|借款人|自然人|自己|担保人|配偶|家属|见证人|个人|债务人)[^;。]{0,10}(?:无需|不用"
    r"|无须|免|即可|need不|不需|毋须)|自然人|individual|私章|草案|双方尚未"
    r"|用印后,?[^。;]{0,10}(?:始|方|才)[^。;]{0,6}(?:付|义务)"
    r"|(?:未|没有?|不)[^。;]{0,14}(?:章|印)[^。;]{0,14}(?:无效|不生效|别签|勿签|不要签|不付)"
    r"|请勿在|旧版|章程|规章|图章|签证",
    r"Ⓑ[^,。;]{0,4}无印章|(?:没有?|无)[^,。;]{0,6}章的[^。;]{0,16}(?:不理会|不认|不要|拒)"
    r"|(?:收到|遇到|见到|发现)(?:未|没|无)[^,。;]{0,8}章|need不use a seal|(?:void|invalid"
    r"|不valid) (?:unless|without)",
)
"""The borrower's own seal, or a rule that a paper without one is void."""
