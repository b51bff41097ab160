"""Collection: who is after the money and how, that it stops, is softened, or goes on."""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.vocabulary.common import near

_AFTER = (
    r"催(?!告)|追(?:收|讨|债|偿|索|款|着|数|Ⓑ)|收数|讨债|要账|要债|清收|外访|访催|收数|诉追"
    r"|collections?(?![a-z])|collect(?:ing|ors?)?(?! information)(?![a-z])|chas(?:e|ing|ed)"
    r"|(?<![a-z])dun(?:s|ning)?(?![a-z])|(?<![a-z])nag|recovery|recover(?:ing|y)? (?:the|this|any)"
    r"|pursu(?:e|ing)|follow-?ups?|enforcement"
)
_NOT = r"(?:禁止|严禁|不|无|没人|没有|勿|别|neither)"
COLLECTION_BARRED = Phrase(
    rf"{_NOT}[^,。;]{{0,26}}(?:{_AFTER}|打Ⓑ|callⒷ|ringⒷ|找Ⓑ|骚扰|有人(?:上门|打电话|来找)"
    rf"|联系Ⓑ(?!的?(?:亲|家|配偶|父|朋友|单位|用人))"
    rf"|打扰|骚扰)",
    r"催收(?:人员|员|机构)不得[^,。;]{0,8}(?:联系|接触|打扰)|(?:Ⓛ"
    r"|Ⓤ)[^。;]{0,10}催[^。;]{0,6}(?:构成|视为|属|算)违约"
    r"|不被催|(?:不|无)[^.;。]{0,60}(?:(?<![a-z])chas|(?<![a-z])dun|(?<![a-z])nag|to collect"
    r"|recover)",
    r"(?:不|没|无)[^.;。]{0,40}(?:电话|(?<![a-z])calls?|telephone|去电|来电)[^.;。]{0,30}"
    r"(?:上门|访|visits?|writes?|letters?|登门|短信)",
    r"(?:电话|上门)[^,。;]{0,6}不(?:再)?(?:打|去|来)|(?:Ⓛ|Ⓤ)[^.;。]{0,14}不(?:contact|联系)Ⓑ",
)
"""Nobody is to collect, or to call and visit."""
_STOP = (
    r"停(?!息|计|收)|中止|终止|撤[回销走掉案]?|收回|关闭|关掉|冻结|放弃|移出|移除|搁置|休止|免于"
    r"|不被|不受"
    r"|叫停|退出|没有了|取消|无(?=催|任何|further|collect)|(?<![a-z])ceas|停止|suspend|on hold"
    r"|halt|refrain"
    r"|forbear|pause|withdr[ae]w|recall|no further|stand still|standstill|closed its"
)
COLLECTION_ENDS = Phrase(
    r"call(?:s|ed)? off|停催|止催|免催|催停|(?:案|件)[^,。;]{0,14}(?:撤回|收回|撤案|召回|退回)"
    r"|(?:撤回|收回|撤出"
    r"|召回|撤销)"
    r"[^,。;]{0,10}(?:委外|外包|案件|委托)|(?:外包|外面)[^,。;]{0,8}(?:收回|撤)|(?:took"
    r"|taken)[^.;]{0,20} back"
    r"|撤案|撤回来",
    near(_STOP, _AFTER, 20),
    rf"(?:{_STOP})[^。;]{{0,24}}(?:催收|collect|追收)",
    r"(?:follow-?ups?|催收|calls|电话)[^.;。]{0,80}(?:on hold|suspended|停止|cease)",
    r"电话[^。;]{0,14}(?:停|没有了)|(?:停|没有)[^,。;]{0,6}电话[^。;]{0,6}(?:上门|短信|外访)",
)
"""Collection is stopped, suspended or given up."""
ONE_CHANNEL = Phrase(
    r"^[^。]{0,40}(?:停止|暂停|不再|不)(?:进行)?(?:上门|外访|走访|电话|短信|登门)(?:催收|走访"
    r"|访催)?[,。;]?$"
)
"""Only one way of collecting stops."""
SOFTENED = Phrase(
    r"尽量|尽可能|减少|降低|少打|少催|适当|频率|频次|酌情|视情|视.{0,8}情况|考虑|请求|备注一下"
    r"|申请(?:停|暂停|中止)|希望|不是Ⓤ|不归|文明|威胁|辱骂|恐吓|天,?等|等待|暂停[^,。;]{0,6}"
    r"[一二三四五六七八九十\d](?:天|日)|催收(?:人员(?!不得[^,。;]{0,8}(?:联系|接触|打扰))|记录"
    r"|费|过程|热线|条款|电话是)"
    r"|首期[^,。;]{0,8}前|是否停|暴力|非法|违规|不当|曾约定|约定已(?:终止|失效)|视[^,。;]{0,8}表现",
    r"to a minimum|try to|minimi[sz]e|consider|request|as few|identify themselves|politely",
)
"""It is only softened, wished for, or told how it is done."""
COLLECTION_ENDS_LATE = Phrase(
    r"(?:收妥|付清|缴清|还清|结清|清偿|还完|全部款项|清还)[^。;]{0,8}(?:后|时"
    r"|之日)[^。;]{0,14}(?:停|不再|撤|中止)",
    r"(?:once|after|之后|when|如)[^.;]{0,24}(?:fully|in full|all|cleared|settled|repaid)[^.;]{0,24}"
    r"(?:cease|停止|stop)",
)
"""It stops only when everything is paid."""
_GOES_ON = (
    r"仍|继续|照常|照旧|照样|照打|照催|还会|还是会|还是得|还要|随时|不定期|定期|依旧|不时"
    r"|continu|go(?:es)? on|carr(?:y|ies) on|(?<![a-z])still(?![a-z])|keeps? (?:on|up|calling"
    r"|chasing|collecting)"
    r"|proceed|reserve|remain entitled"
)
_LATER = (
    r"照常|照旧|照样|继续|不受影响|一样|不停|照打|照做|会进行|该[^,]{0,3}会|还会|continu"
    r"|go(?:es)? on"
    r"|carr(?:y|ies) on|proceed|as before"
)
_WAYS = rf"{_AFTER}|打给?Ⓑ|电话催|上门|登门|走访|拜访|外勤|跟进|联系Ⓑ|calls?|visits?|action"
_FREE = (
    r"不影响|不构成|不限制|不妨碍|不妨害|不排除|不代表停|不等于停|不意味|不restrict|不affect"
    r"|不prejudice|不prevent"
    r"|不limit|without prejudice|无prejudice|regardless|不论|不因[^,]{0,10}而"
)
COLLECTION_GOES_ON = Phrase(
    rf"(?:{_GOES_ON})[^。;]{{0,20}}(?:{_WAYS})|(?:{_WAYS})[^。;]{{0,14}}(?:{_LATER})",
    rf"(?:{_FREE})[^。;]{{0,20}}(?:{_AFTER}|电话|上门|诉讼|起诉|outside|agency|Ⓤ应)",
    r"(?:Ⓑ的?(?:电话)?)(?:还是|还|仍|照)(?:会|要|得)?(?:打|催)|惟电话|电话关怀"
    r"|电话[^,。;]{0,4}跟进|跟进[^,。;]{0,4}不受|placement with|refer the account"
    r"|接受[^,。;]{0,14}催|外包[^,。;]{0,4}该打",
    r"(?:可(?!以申)|有权|(?<!不)得(?!到))[^,。;]{0,10}(?:自行|委托|随时|继续)[^,。;]{0,10}(?:催"
    r"|诉讼|起诉)"
    r"|保留[^,。;]{0,10}(?:诉讼|起诉|催收)",
)
"""Collection goes on while the plan is kept."""
RIGHTLY = Phrase(
    r"Ⓑ(?:可|有权|保留|我)|我保留|我的|(?<![a-z])my(?![a-z])",
    r"违约(?:且|经|后|的|时|,|者)|违约方|未补|未按|逾期且|仍不|仍未|仍没|没还|断供|毁约|连续"
    r"|催告|终止后|解除后"
    r"|恢复催收|不履行|未履行|逾期[^,。;]{0,8}(?:的|后)|如Ⓑ|如未|如任|未付|default|fails? to"
    r"|breach|解约|两次",
    r"不(?:再|会)?(?:继续|随时|定期)|不(?:再)?保留|停催状态|停止[^,。;]{0,10}继续|无(?:人|Ⓣ)",
    r"保存|档案|热线|投诉|监督",
)
"""After a breach, by the borrower, or denied."""
