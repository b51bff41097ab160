"""The words around a span of days that tell what it is for; the text comes in small letters."""

import re

NOTICE = re.compile(
    r"催告|通知|提[醒示]|短信|催[缴款]|催收[函通]|书面催收|函[告到]|警告|挂号|warn|收信|收[到受]"
    r"|看到|发[函信]|来信|接[到获]"
    r"|寄[^,。;\n]{0,4}[信函]|告诉我|告知|催过|催收函|挂号信"
    r"|信俾|先?去函|说一声|[信函件短][到妥投]|送[到达]|投递|推送|消息|打电话|来电|致电|站内信"
    r"|邮件|联系[您你]|打招呼|催[您你我一]"
    r"|write|receiv|notice|letter|reminder|remind|demand(?:ed)? (?:them |it )?in writing"
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
    r"(?:收[到受]|接[到获]|收信|送[达到]|到达|[信函件]到|发出|催告|通知|提醒|催过|推送|消息"
    r"|站内信|电话)[^,。;\n\d]{0,12}$"
    r"|(?:receiv|letter|notice|reminder|writing)[^.;\n\d]{0,30}$",
)
MORE_TIME = re.compile(r"(?:再|另|又)(?:给|宽|等|缓|留|容|加|有|过)[^,。;\n\d]{0,4}$")
"""More days after a notice: 过了三天我提醒你,再给你一个礼拜."""
_OTHER_DEED = re.compile(
    r"amend|vary|varied|alter|assign|prepay|early|withdraw|revoke|move|address"
    r"|修改|变更|转让|提前(?:还|清|结|归)|撤销|调整|更换|异议|撤回"
)
"""What else one gives notice of."""
SIGNS = re.compile(r" ?(?:之|以)?内[^,。;\n]{0,10}(?:签[订署约字]|来电|联系|回复|到(?:本|我))")
"""Time to sign or to answer, not to pay."""
CURE = re.compile(
    r"补[足缴还交付上救齐]|[没未]补|补不|[你您]补|可以补|来补|搞掂|[仍还犹尚]未|仍[不没欠]"
    r"|[没未不](?:能|予|足额|照|按时)?[^,。;\n]{0,3}(?:补|还|缴|付|交|给|清偿|纠正|足|收到款|到账)"
    r"|还?差着|改正|纠正|整改|[付还缴结]清|催告|清缴|付足|凑上"
    r"|catch up|good|cure|remedy|put (?:it|things|this) right|missed|unpaid|notice"
    r"|do(?:es)? not pay|arrears|(?:they|it|that|those|amounts?) (?:are|is) (?:then )?paid"
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
_REGISTER = (
    r"(?:征信|信用(?:报告|记录|信息|中心|系统)|人行|央行|register"
    r"|credit (?:\w{1,12} )?(?:agenc|bureau|regist|file|report|record))"
)
_UPDATES = (
    r"(?:改|更正|办|处理|同步|刷新|显示|恢复|报|标|调整|销|理|转"
    r"|inform|told|notif|advis|updat|correct|reflect|show)"
)
_UPDATE = re.compile(
    rf"更新|(?:报|上传|转|改|变|标|列|显示|揭露|注记|通报|登记|上报|报送)[返成为作做示至]*"
    rf"[^,。;\n\d”]{{0,10}}{_CLOSED}(?![之后当]|的?(?:证|凭|函|单|字))"
    rf"|(?<![未不])(?:改|更正|办理?|处理|销)(?:好|妥|掉|一下)?{_REGISTER}"
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
_NOTICE_NEAR = 60
_REGISTER_NEAR = re.compile(rf"{_REGISTER}[^。;\n\d]{{0,24}}$")
_UPDATES_WORD = re.compile(_UPDATES)
_INSIDE = re.compile(" ?(?:[之以]?内|里|前)")
_CLAUSE = re.compile("[,。;\n]")


def is_updated_within(before: str, behind: str) -> bool:
    """Tell a register named before the span and what is done to it: 征信那边12日内处理好."""
    register = _REGISTER_NEAR.search(before)
    if register is None or is_proof(before[register.end() :]):
        return False
    clause = _CLAUSE.split(behind)[0]
    if before.isascii():
        return WITHIN.search(before) is not None and _UPDATES_WORD.search(before) is not None
    return _INSIDE.match(clause) is not None and _UPDATES_WORD.search(clause) is not None


def is_other_deed(sentence: str) -> bool:
    """Tell a sentence that gives notice of a change or of an early payment, not of a miss."""
    return _OTHER_DEED.search(sentence) is not None and MISSING.search(sentence) is None


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
