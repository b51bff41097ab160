"""What a sentence is good for: a term, a heading, a warning, a question, or history."""

import re

from forbear.reading.statements.statement import Kind

_WARNS = re.compile(
    "beware|scam|fraudster|请勿(?!接听|缴款|还款|拍照|摄影|影印|复印|翻拍|抄录|留存|截图"
    "|告诉|透露|外泄|泄露|再|继续|转发|录音|外传|对外|告知)|切勿(?!拨打"
    "|致电|联系|告诉|告知"
    "|外传)|勿(?=[向信将点加把轻])|谨防|警惕|当心|防范|提防|别信|不要(?:轻信|相信|听信)|不必惊慌"
    "|(?:均|都|皆|即)(?:为|是|属)(?:诈骗(?!罪)|骗|假|违法)|是骗子|骗局|均非|请(?:立即|及时)?报警"
    "|请挂断|骗人|自称|hang up|绝?不会以(?:私人|个人)|凡.{0,30}(?:均|都|皆)"
    "(?!以|可|由|得|须|应|按|视|归|构成)|任何(?:人|声称|要求|自称).{0,40}(?:请|都|均)|(?:不会|从不"
    "|(?<!Ⓑ)不得)(?:通过|要求(?!Ⓑ|复印|拍照|留存|交付|提供|取得|Ⓛ|重新|核|更正|调整"
    "|对账|减|退|返)|读取|索要|索取|以.{0,12}名义)"
    "|识别.{0,6}(?:诈骗|骗)|不是Ⓛ产品"
    "|并非Ⓛ产品|违法行为"
)
_ASKS = re.compile(r"[?？]$|吗[。]?$|什么意思|[^不]是不是|要不要|能不能|可不可以|可以吗")
_CONSENT = re.compile(r"(?:同意|认可|接受|没意见|没问题)(?:吧|不|么|嘛)[?]?$")
"""A question that expects a yes puts a term to somebody."""
_OWNING = re.compile(r"Ⓑ[^。;]{0,6}(?:自述|承认|坦承|供认|自认)")
"""Who owns up to something false warns of nothing."""
_HEADING = re.compile(
    r"#+ .{0,40}$|第[一二三四五六七八九十百\d]{1,4}[条章节款] ?[^,。;:!?\d]{0,14}$"
    r"|[一二三四五六七八九十]{1,3}[、.] ?[^,。;:!?\d]{0,14}$|[▌◆■][^,。;:]{0,20}$"
    r"|[一二三四五六七八九十]{1,2} ?(?![日天个期次年月份元成])[^,。;:!?\d]{2,8}$"
)
_TITLE = re.compile(
    r"[^,。;:!?\d]{0,24}(?:协议书?|通知书?|合同|确认书|承诺书|计划书|切结书|须知|说明书?|函)$"
)
_CONTENTS = re.compile(r"…\d|目录|\.{4}\d")
_SAMPLE = re.compile(r"样本|非签署文本|仅供[叁参]阅的模板|specimen")
_PAST = re.compile(
    r"原合同(?:第.{0,8}条|第.{0,6}款|的.{0,14}(?:条款|约定|规定|利率|罚息|复利|授权|违约金)|中"
    r"|关于|曾|约定|规定|日利率|月利率|年利率|利率|罚息|\(|“|逾期)|曾(?=约定|经|于|被|申请|就"
    r"|签)|(?:此前|先前|以前|当初|原先)[^,。;]{0,14}(?:约定|合同|同意|授权|条款|承诺|收取|默认"
    r"|利率|商定)|过去(?=的|曾|已|约)|原约定|already lapsed"
    r"|第[\d一二三四五六七八九十]{1,4}条[“「]"
)
_KEPT = re.compile(
    r"继续|仍|(?:依|按|照)(?:照)?原合同|照旧|照常|维持|恢复(?:执行)?|回复|依然|适用(?!法律)|仍然|沿用"
    r"|为准|另有约定"
)
_ENDED = re.compile(
    r"(?:期间)?不(?:予)?适用(?=[。,;]|$)|不再(?:适用|收取|执行|计收|有效)|停止适用|(?:予以|同时"
    r"|即行|自.{0,14}?)?(?:终止|废止|失效|作废|取消)(?:[。,;]|$)|(?:终止|废止|失效|作废|撤[销回]"
    r"|取消)(?:[。,;]|$)|已.{0,8}(?:免除|取消|退还|退订|退回)|以本协议为准|(?:即日"
    r"|自.{0,14})(?:失效|撤[销回])"
)
_REPLACED = re.compile(r"改为[::]?|改由|变更为[::]?|现改|replaced by")
_RANKS = re.compile(r"抵触|不一致|冲突|从原合同|不(?:影响|变更|改变)|不、")
"""Which of two papers prevails is no history."""
LONGEST_QUOTATION = 300
"""Signs of an old paper that are quoted behind the sentence that brings them in."""
_CLOSES = "”」』"
_QUOTATION_SIGN = re.compile("[“「『”」』]")
_QUOTED = re.compile(r"[“「『][^”」』]*[”」』]?")
"""What an old paper is quoted for; whether it still holds is said outside."""
_EXCEPTED = re.compile(r"(?:但|惟|不过).{0,60}(?:除外|不在此限)|时除外|的除外")


def kind_of(words: str, *, ends_line: bool = False) -> Kind:
    """Return what a canonical sentence is good for.

    Args:
        ends_line: It has a line to itself and no closing sign, as headings have.
    """
    if _SAMPLE.search(words):
        return Kind.SAMPLE
    if _CONTENTS.search(words) or (
        ends_line and (_HEADING.match(words) or _TITLE.fullmatch(words))
    ):
        return Kind.HEADING
    if _ASKS.search(words) and not _CONSENT.search(words):
        return Kind.ASKED
    if _WARNS.search(words) and not _OWNING.search(words):
        return Kind.WARNING
    if _is_history(words):
        return Kind.TOLD
    return Kind.TERM


def live_words(words: str) -> str:
    """Return the part of a sentence that holds now: of 「the old … is replaced by X」, X."""
    past = _PAST.search(words)
    replaced = _REPLACED.search(words)
    if past and replaced and past.start() < replaced.start():
        return words[replaced.end() :]
    return words


def excepts(words: str) -> bool:
    """Tell whether an exception behind the sentence lets through what it denies."""
    return _EXCEPTED.search(words) is not None


def _is_history(words: str) -> bool:
    past = _PAST.search(words)
    said = _QUOTED.sub("“”", words)
    if past is None or _REPLACED.search(said) or _RANKS.search(said):
        return False
    return _ENDED.search(said) is not None or _KEPT.search(said) is None


def quotation_end(text: str, start: int, end: int) -> int:
    """Return where a quotation that is open at the end of a sentence closes; 0 when it does not.

    A sign that is missing on paper must not make the rest of the paper history.
    """
    within = _QUOTATION_SIGN.findall(text, start, end)
    if not within or within[-1] in _CLOSES:
        return 0
    following = _QUOTATION_SIGN.search(text, end, end + LONGEST_QUOTATION)
    return following.start() if following and following[0] in _CLOSES else 0
