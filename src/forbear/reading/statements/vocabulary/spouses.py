"""The husband or wife, and the ways in which a debt becomes theirs."""

from forbear.reading.statements.phrase import Phrase

_SPOUSE = (
    r"(?:配偶|夫妻|夫妇|夫人|妻|丈夫|太太|老婆|媳妇|爱人|老公|嫂子|(?:Ⓑ的?|家里)另一半|两口子"
    r"|内人|Ⓑ先生(?![成产/、:,])|屋企[嗰个那]位|Ⓑ的?对象(?![是为])|先生(?=一起"
    r"|也|签|名)|[ⒷⓊ您你]家(?:里)?那位"
    r"|两公婆|公婆|spouses|wives|missus|better half|partner(?=[^。;]{0,20}(?:sign|joint)))"
)
SPOUSE = Phrase(_SPOUSE)
"""The husband or wife is named."""
_BOUND = (
    r"(?:同意(?=[^。;]{0,20}(?:收取|扣|偿|承担|负))|co-Ⓑ|joinder|answers?(?=[。.;,]|$)|共同债务"
    r"|共同负债|家里的债|家庭(?:共同)?债|两口子的债|签|按[^。;,]{0,3}印|捺印|盖章"
    r"|具结|具名|追认|到场"
    r"|承担|分担|连带|偿付|偿还|清偿|归还|还款|代偿|代为支付|(?:一起|一块儿?|也|共同|跟着"
    r"|帮着)[^。;,]{0,3}还|负责|给付"
    r"|认可|承认|认账|认这|也认|一起认"
    r"|共同(?:向|确认|履行|出具|Ⓑ|作为)|义务|加入|受其约束|表个?态|当还款人"
    r"|sign\b|signature|consent|co-obligor|e-sign|countersign|ratif|joint|liable|responsib"
    r"|undertak|repay|acknowledg|accepts?|agrees?|confirms?"
    r"|owes?\b|put her name|应pay)"
)
SPOUSE_BOUND = Phrase(
    rf"{_SPOUSE}[^。;]{{0,40}}?(?P<core>{_BOUND})",
    r"夫妻共同(?:债务|负债|借款)|家庭(?:共同)?(?:债务|负债)|(?:夫妻|公婆|两口子)[^。;,]{0,4}欠"
    r"|(?:household|marital|matrimonial|community|conjugal) ?(?:liability|debt)"
    r"|(?:^|, ?)[a-z]{2,8} [a-z]{2,8} (?:hereby )?(?:agree|confirm|undertak|promis)[^。;]{0,60}"
    r"(?:her|his) ?配偶",
    rf"(?:joint(?! account)|responsib|liable|acknowledg)[^。;]{{0,30}}{_SPOUSE}",
)
"""The spouse signs, ratifies, pays or owes."""
SPOUSE_NAMED_BOUND = Phrase(rf"〓[^。;]{{0,40}}?(?P<core>{_BOUND})")
"""The same, of somebody whose name stands as 〓."""
SPOUSE_FREE = Phrase(
    r"(?:不|无|毋|勿|未|没|唔)(?:需|用|必|须|庸|使|要|得|可(?!撤)|应|是|承担|负|构成|产生|认|会"
    r"|影响"
    r"|liable|a party|to sign|be asked|required)",
    r"(?:^|[。;,])(?:no|无)[^。;]{0,70}配偶|need不|不(?:需|必)|非(?:本协议|本约|合同"
    r"|本债务)?(?:的)?(?:合同)?当事人|并非|无关|没关系"
    r"|单独签|个人(?:债务|承担|的|偿还|负担)",
    r"的认定|法律上|撤回[^。;,]{0,20}(?:要求|请求|通知)|仅(?:供|用于|为|在场|代|帮|证明|作|限"
    r"|stated|for)|只是|旁听|委托|见证|代(?:Ⓑ|为|其)?(?:领"
    r"|签收"
    r"|收|递|送|付本期)|月薪|月收入"
    r"|不适用|失信|划线|冒充|同列Ⓖ|Ⓖ(?:的|之)?(?:配偶|妻|夫)|拒绝并|不(?:知道|知情)|自行偿还"
    r"|his own"
    r"|of the Ⓑalone|for information|住院|催收|告知",
    r"(?:^|[|,])(?:婚姻|家庭)(?:状况|情况)[^。;]{0,40}$",
)
"""The spouse owes nothing, or is named for another end."""
SPOUSE_LINE = Phrase(rf"{_SPOUSE}(?:\([^)]{{0,6}}\))?:.{{0,10}}\(?签名")
"""A place for the spouse's name in the signature block."""
