"""The words around a span of days that tell what it is for; the text comes in small letters."""

import re

GRACE_WORD = re.compile(r"宽限|缓冲|容时|grace")
_ON_TIME = "(?:准时|按时|按期|如期|依时|及时)"
DEFINED = re.compile(r"宽限期?[”\"]?[^。;\n\d届满过]{0,14}$")
NOT_IN_TIME = re.compile(r"(?:都|也)不[行可]|就")
_IN_TIME = re.compile(
    r"(?:(?<!都)[不未](?:会|予)?(?:算|计|作|视|当|记|论|以|显示|上报|收取)[^,。;\n]{0,6}?"
    r"(?:逾期|违约|失约|迟|晚|拖欠|费用)"
    rf"|(?:算|等于|等同|视[为同]|当作?|作|按|和|跟|与|同|记)[^,。;\n]{{0,3}}(?:{_ON_TIME}|正常)"
    rf"|{_ON_TIME}(?:论|一样|处理)"
    r"|当(?:作|做)?(?:没|未|无)(?:发生|晚|事)|都?算数|效果(?:一样|相同|不变)|还?照样?有效"
    r"|当[没无]晚|没事|不影响|不算(?=[,。;\n ]|$)|没关系|没问题|无所谓|不要紧|不碍事|不打紧|冇问题"
    r"|冇事"
    r"|当没事|当冇事|不视为(?:违约|逾期)|补上即可|补足即可|补上就行|不追究|不计较|不另计"
    r"|就?别当(?:逾期|违约))"
    r"|(?:(?:treat(?:ed|s)?|counts?|counted|deemed|regarded|considered|taken"
    r"|accepted)"
    r"(?: it| them| this)?(?: as| to be)? (?:being )?(?:paid |made |received )?(?:(?:on|in) time"
    r"|punctual)"
    r"|视[同为]未(?:迟|逾|违|晚)|not (?:be )?(?:counted|treated|regarded) as (?:missed|late"
    r"|overdue)"
    r"|(?:is|are) (?:still )?(?:on|in) time|still counts|still (?:be )?(?:fine|ok|okay|in time)"
    r"|worth mentioning|is not late"
    r"|not count as late"
    r"|(?:has|have|carries) no consequence|doesn't matter|does not matter|no harm done"
    r"|without consequence)",
)
LATE_BY = re.compile(
    r"(?:逾期|逾|晚[还付到交]?|迟[延付还交]?|延迟|过了日子|过期)[了个的]?(?:不?超过|半个月\()?$"
)
LATE_AT_MOST = re.compile(
    r"(?:逾期|逾|晚[还付到交]?|迟[延付还交到]?)[^,。;\n\d]{0,4}不(?:超过|多于|满)$"
)
LATE_BEYOND = re.compile(r"[^。;\n]{0,6}(?:未付|且|没关系|以内|以上)")
LATE_FULL = re.compile(r"(?:逾期|迟延)(?:满|超过|达)?$")
FULL_BEHIND = re.compile(r"[,]?(?:且|并经)")
LEFT_TO = re.compile(
    r"(?:预?留|容|宽|缓|通融|多?等|再?给)(?:你|您|我|他|她|人)?(?:出|着|下)?(?:个|上)?$"
    r"|(?:i|you|we|she|he|customers?) (?:have|has|get|gets) (?:up to )?$"
    r"|(?:up to|allow(?:s|ed)?|give[ns]?)(?: you| me)? $",
)
DUE = re.compile(
    r"每[期笔次月]|到期|还款日|应[还付]日|哪[期月次]|赶上|[没未](?:还|付)|晚|迟|逾|没凑齐|没到"
    r"|赶不上|周转|late|slip|due|each time",
)
NOTICE = re.compile(
    r"催告|通知|提[醒示]|短信|催[缴款]|催收[函通]|书面催收|函[告到]|警告|挂号|warn|收信|收[到受]"
    r"|看到|发[函信]|来信|接[到获]"
    r"|寄[^,。;\n]{0,4}[信函]|告诉我|告知|催过|催收函|挂号信"
    r"|信俾|先?去函|说一声|write|receiv|notice|letter|reminder|remind|demand(?:ed)? (?:them "
    r"|it )?in writing"
    r"|tells? (?:me|you|her|him|us)|text you|e-?mail you",
)
_COUNTED_FROM = re.compile(r"'? (?:have )?(?:of|from|after|since|elapsed|passed|following|to)\b")
_NOTICE_NOUN = re.compile(
    r"(?:receiv|receipt|notice|letter|reminder|demand|warning|getting it|we write|they write"
    r"|e-?mail|text)"
)
_NOTICE_BEHIND = re.compile(
    r"'? (?:written )?notice|'? to (?:pay|cure|remedy|catch up|put|make)|的?期限?(?:书面)?催告",
)
RECEIVED = re.compile(
    r"(?:收[到受]|接[到获]|收信|送达|到达|发出|催告|通知|提醒|催过)[^,。;\n\d]{0,12}$"
    r"|(?:receiv|letter|notice|reminder|writing)[^.;\n\d]{0,30}$",
)
CURE = re.compile(
    r"补[足缴还交付上救齐]|[没未]补|补不|[你您]补|可以补|来补|搞掂|[仍还犹尚]未|仍[不没欠]"
    r"|[没未不](?:能|予|足额|照|按时)?[^,。;\n]{0,3}(?:补|还|缴|付|交|给|清偿|纠正|足|收到款|到账)"
    r"|还?差着|改正|纠正|整改|[付还缴结]清|催告|清缴|付足|凑上"
    r"|catch up|good|cure|remedy|put (?:it|things|this) right|missed|unpaid|notice"
    r"|do(?:es)? not pay|arrears"
    r"|outstanding|shortfall|bring [^.;\n]{0,20}up to date|still nothing|behind",
)
MISSING = re.compile(
    r"晚|迟|逾|[没未不][^,。;\n]{0,6}(?:还|付|交|缴|给|账|足|上)|欠"
    r"|miss|late|behind|unpaid|outstanding|arrears|overdue|default",
)
_PROOF = (
    r"(?:结清|清偿|清还|还清|收[清讫]|付清|两清|清账|清数|完结|履行完毕)[^,。;\n]{0,8}"
    r"(?:证明|凭[证据]|函|文件|[收字纸]条|条子|字据|单(?!独)|证[书信])"
    r"|(?:打|写|开|给)[^,。;\n]{0,4}收条|收清条|还清条|清数[信纸]|书面证明|证明(?:书|信)"
    r"|(?:还清|结清|两清|不欠)[^,。;\n]{0,12}证明"
)
_ENGLISH_PROOF = (
    r"(?:clearance|discharge|release|settlement|paid[- ]?(?:up|off|in[- ]full)|no[- ](?:dues"
    r"|objection)"
    r"|closure|satisfaction)"
    r" (?:certificates?|letters?|statements?|slips?|confirmations?|note)"
    r"|(?:letters?|confirmation|proof) of (?:no liability|no dues|clearance|discharge|release"
    r"|settlement"
    r"|(?:full )?(?:re)?payment)"
    r"|certificates? (?:of|that)\b"
)
_PAPER = re.compile(r"letter|slip|note|paper|statement|confirmation|receipt|line")
_NOTHING_OWED = re.compile(
    r"nothing (?:more |further |else )?(?:is |remains )?(?:owed|owing|outstanding|due)"
    r"|owes? (?:\w+ )?nothing|all paid|(?:fully |been )(?:re)?paid"
    r"|repaid in full|paid in full|paid off|is settled|no longer owe|certifying"
)
_PROOF_WORDS = re.compile(f"{_PROOF}|{_ENGLISH_PROOF}")
_CLOSED = r"(?:结清|清偿|还清|清还|清[咗了]数?|两清|关闭|销户|余额(?:为)?(?:零|0))"
_UPDATE = re.compile(
    rf"更新|(?:报|上传|转|改|变|标|列|显示|揭露|注记|通报|登记|上报|报送)[返成为作做示至]*"
    rf"[^,。;\n\d”]{{0,10}}{_CLOSED}(?![之后当])"
    r"|(?<![不未])上报|updat|as c\b|shows c\b"
    r"|as [\"“]?(?:settled|closed|paid|repaid|satisfied)\b(?! (?:on|in) time| late)"
)
_REPORTED = re.compile(r"report|mark|show|record|submit|list|flag|file|told|inform|notif")
_SETTLED = re.compile(
    r"(?<![a-z])(?:settled|closed|satisfied|cleared|repaid|fully paid|as paid)\b(?! (?:on|in) time)"
)
WITHIN = re.compile(
    r"(?:within|in|inside|no later than|not later than|at most|by) (?:about |the )?$"
    r"|[日天](?:起|后)?$|[后内:]$",
)
UPDATE_LABEL = re.compile(r"(?:征信|信用|credit)[^。;\n]{0,14}(?:更新|updat|:)")
OBJECTION = re.compile("申请更正|异议|误报|有误|更正")
PAID_OFF = re.compile(
    r"(?:还清|付清|结清|清偿|缴清|还完|付完|缴[毕完]|付讫|清账|两清|到账|到帐|入账|钱到"
    r"|收[到妥齐足])"
    r"[^,。;\n\d]{0,6}$"
)
ASKED = re.compile(r"多久|什么时候|几时|几天|多长时间|何时|呢|[?]|how long|when")
ANSWER = re.compile(r"\s*(?:[^:。;\n]{1,16}: ?)?(?:[有要会给行好]的?[,。]?)?$")
"""Nothing but the speaker's name before the span."""
PROOF_TOPIC = re.compile(f"{_PROOF}|证明|凭证|{_ENGLISH_PROOF}|letter|slip")
UPDATE_TOPIC = re.compile(r"征信|信用|credit")
_NEAR, _ENGLISH_NEAR, _NOTICE_NEAR = 28, 60, 60


def is_in_time(behind: str) -> bool:
    """Tell that money which comes within the span counts as paid on time."""
    found = None if NOT_IN_TIME.match(behind) else _IN_TIME.search(behind)
    if found is None:
        return False
    return found.start() <= (_ENGLISH_NEAR if found[0].isascii() else _NEAR)


def is_noticed_behind(behind: str) -> bool:
    """Tell a span that counts from a notice, or is given to pay up."""
    if _NOTICE_BEHIND.match(behind):
        return True
    return bool(_COUNTED_FROM.match(behind) and _NOTICE_NOUN.search(behind[:_NOTICE_NEAR]))


def is_proof(words: str) -> bool:
    """Tell words for a certificate that all is paid."""
    if _PROOF_WORDS.search(words):
        return True
    return bool(_PAPER.search(words) and _NOTHING_OWED.search(words))


def is_update(words: str) -> bool:
    """Tell words for the entry in the credit register being closed."""
    if _UPDATE.search(words):
        return True
    reported, settled = _REPORTED.search(words), _SETTLED.search(words)
    return bool(reported and settled and reported.start() < settled.start())
