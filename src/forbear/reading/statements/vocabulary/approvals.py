"""An approval that is still to come, and a borrower who is bound already."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import near

_APPROVAL = (
    r"审[批核议查](?!费|部门公告)|批准|核准|批复|批[核示下]|核示|报批|呈核|终审|表决|授信会"
    r"|(?<!仲裁)委员会|评审|上头批|(?<!自)(?:行)?决定(?!书|解除)|研究|定夺|请示|商量|开会|走流程"
    r"|批不批"
    r"|能不能批|批唔批|同不同意|审不过|风控[^,。;]{0,4}审|签报|准否|点头|不予批|(?:接受|同意|准予"
    r"|准许)(?=[^,。;]{0,6}(?:由|与否))"
    r"|approv|sanction|committee|management|internal review|consider(?!ation)|reject"
    r"|用印(?=后|才)|盖章时间|批文|流程|董事会|决议|核[可定]|审定|批完|批不下|开会定|审贷会"
    r"|考虑(?=Ⓑ|是否|贵)|最终不同意|underwrit|ratif"
    r"|(?<!Ⓑ)(?<!Ⓑ )(?<!Ⓑwritten )(?<!Ⓑprior )(?<!Ⓑprior written )(?<!Ⓑexpress )consent"
    r"|head office|credit committee|decide"
)
_PENDING = (
    r"待|尚[需须待]|[须需](?:要|报|待|经|俟|由)?|俟|取决于|后(?:方|才|始|生效|受|再|告知|通知|补"
    r"|执行|约束|对|另)|为准|为条件|不因此受限|拒绝|(?:另行?|另函|再|等|择日)(?:通知|定|函|说"
    r"|决定|议|行)"
    r"|不一定|看|说不准|不好说|不敢打包票|没个准|未定|不作承诺|不承诺|审批中|期间|期限|是否|能否"
    r"|与否|不予|能不能|批不批|批唔批|权利|之前|前不|等|再报|回行|择日|将酌情|之日起约束"
    r"|通过之日|之日起生效|还得等|始签"
    r"|回去跟|启动|结果|进度|先|方告作实"
    r"|subject to|需经|pending|awaited|afterwards|later|whether|if and|如|once|之后|should then"
    r"|应then|until|直至|may (?:accept|be given)|refused"
    r"|随后|适当时候|会于|前(?=Ⓛ|Ⓤ|对方)|回头|失效|才对|conditional|deferred|to follow"
    r"|sign off|仅如|agrees|否决前"
)
APPROVAL_TO_COME = Phrase(
    near(_APPROVAL, _PENDING, 18),
    r"(?:减免|方案|分期|计划)[^,。;]{0,8}(?:是否|能否)[^。;]{0,14}(?:由|另行|等|以后续|看)"
    r"|由其(?:内部程序决|审)?定夺?|酌情考虑|right to decline|accept or reject|decide later"
    r"|whether to accept"
    r"|decide on[^。;]{0,30}afterwards"
    r"|completes its internal|bound once|bound仅|是否接受由|另由|看[^,。;]{0,8}再报|等批下来"
    r"|批下来Ⓤ?再"
    r"|有权机构批准"
    r"|不byⓊ|but不|whether the[^。;]{0,30}(?:granted|confirmed)|是否生效以",
)
"""The lender's consent is still to come."""
BOUND_ALREADY = Phrase(
    r"(?:签|立据|点击|提交|确认|回复y?)[^。;]{0,14}?(?:即|起|就|便|时|后)[^。;]{0,16}?(?:生效"
    r"|生?效力|约束|拘束|不(?:得|可)撤|视为|受|成立|作数|算数|确认|照|按|有效|告确认|要跟|履行)"
    r"|不(?:得|可)(?:撤回|撤销|撤回其|变更|反悔)|不再反悔|(?:自|从)(?:Ⓑ)?(?:签|本月|今日)"
    r"|即告确认|即刻(?:产生|生效)|先(?:签|认|点|绑定|付款|还|缴|于今日|打|按期还|行付)"
    r"|(?:应|须|要|请|就得)[^,。;]{0,14}?(?:方案|每?月|计划|本协议|今日)[^,。;]{0,10}?(?:还款"
    r"|付款|清偿|供款|还|签字|签)|照方案按月还|按表还|先行|欠条打了|(?:确认书|承诺书"
    r"|协议)(?:先)?签了|先把[^,。;]{0,10}签|打了?欠条|即时有效|即履行|即时签署|开始供款"
    r"|Ⓑ之义务|还两个月|据此确认|认可全部|认账"
    r"|确认(?:仍然有效|欠款|欠本|全部)|债务数额的确认|已缴[^,。;]{0,6}不退"
    r"|不得[^,。;]{0,8}请求退还|视为要约|签咗|签回|今天签了|承诺(?:按|每月)|由Ⓑ单方|Ⓑ(?:自"
    r"|之)(?:签|义务)"
    r"|头期款|首期款(?!到账后)|不可撤销地",
    r"takes effect|admit the debt|irrevocabl|acknowledgment of debt|signed settlement"
    r"|pay the (?:emi|first|instal)|acceptance byⒷ|signingⒷ|acceptance is (?:final|binding)"
    r"|Ⓑagree to these|sign and pay|sign the|不revoke"
    r"|bindsⒷ|binding onⒷ|Ⓑ(?:is|are) (?:bound|committed)|不withdraw|from the dateⒷsign|Ⓑ应from",
    r"(?:先|请)[^,。;]{0,10}签[^,。;]{0,10}(?:承认|确认|认)|承认(?:欠款|债务|负债)"
    r"|签字?[^,。;]{0,4}确认(?:负债|债务"
    r"|欠)|签[^。;]{0,10}后?(?:即|立即|当即|就)[^,。;]{0,6}(?:放弃|承认|丧失|负|履约|应|认)|(?:对"
    r"|就)Ⓑ[^,。;]{0,4}(?:即|立即|当即|马上)[^,。;]{0,4}(?:生效|约束|拘束)|签[^,。;]{0,8}视为"
    r"|承诺[^,。;]{0,4}(?:独立)?有效|(?:还|仍|照样)算数|先由Ⓑ|(?:自|从)签|捺印|签章后即|就算认",
    r"应start|start paying|admission of|admits? the|Ⓑ[^。;]{0,24}effective立即"
    r"|acknowledgment today|deed of acknowledg|Ⓑare bound as soon|is final|stands regardless",
)
"""The borrower is bound, admits, or pays already."""
APPROVED = Phrase(
    r"(?:已|业|昨日|均已|前已|刚)(?:经|获|于|由|取得|在)?[^,。;]{0,14}(?:核准|审批(?!部)|批准"
    r"|批复|批下|通过|授权|审议)|已批|已获|批复文号|核准函|无需[^,。;]{0,8}(?:审批|批准)"
    r"|不用(?:再)?往上报|我就能定"
    r"|作废|不作数|撕掉|不构成(?:任何|承认|Ⓑ)|不承认|不因此承认|不受本文件|不生(?:承认|效)"
    r"|不生效|对其不发生|先不用签|先不点|请勿签|双方均|不得以|配偶同意|收入证明|再决定是否签"
    r"|同时对双方|自双方|双方(?:签|盖)|均可撤回|代扣|撤诉|结清后|提前(?:还|结|清)|审批费|律师函"
    r"|不影响Ⓑ|催收|现批准|预缴|无需另经|保证费|担保费|服务费|手续费",
    r"has been approved|was granted|无further|no further|应不plead|lapses|admitted无|无else"
    r"|nothing else|approved on",
    r"不得再?以|不算(?:认|数|承)|没批之前|不生效力|has been approved|binds both",
)
"""It has been approved, or without approval nothing binds the borrower."""
