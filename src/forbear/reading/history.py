"""Which words of a paper state no terms: the old contract, warnings, questions."""

import re

_OLD = re.compile(
    r"[原主](?:借款|贷款|授信|信贷)?(?:合同|协议|契约|约定)"
    r"(?!项下|的?(?:欠款|债务)|所欠|关系|到期后|的(?:还款(?:计划|安排)|变更))"
    r"(?:第[^,。;]{1,8}[条款])?(?:约定|规定|载明|的?[日月年]?利率|的?罚息|的?还款|\(|,|的|“|关于)"
    r"|原(?:先(?!签|说)|来(?!签|说|讲|就)|定|每期|月供|还款计划|年利率|日利率|利率为)|此前(?!欠|未"
    r"|产生|已)|先前"
    r"|曾(?:于|经|约定|承诺|签)"
    r"|originally|the original (?:loan )?(?:contract|agreement) (?:provided|said|stated)",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"(?:现|兹|今)?(?:变更|调整|修改|改|降|降低|延长|缩短|更改)(?:为|至|成|到)|现(?:按|为|将"
    r"|约定|同意)|本(?:协议|方案|安排)"
    r"|现[,约延展改]|(?:is|are) (?:changed|reduced|replaced)",
)
_WARNING = re.compile(
    r"诈骗|骗局|谨防|请勿|切勿|警惕|不会(?:以|要求|收取|通过)|凡[^。;\n]{0,30}[均都皆]"
    r"|示例|样本|仅供参考|例如|举例|for example|e\.g\.",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[?]|[吗呢么](?:[。!\n]|$)|能不能|可不可以|是否可以")
_TAG = re.compile(r",[^,。;!?\n]{0,8}(?:对不对|对吧|对吗|是吧|没错吧|有没有错|认不认|认吧)[?]?")
"""Asks for a nod: what stands before it is stated."""
_KEPT = re.compile("继续(?:有效|适用|执行)|仍(?:然)?(?:有效|适用)")
_LOOSE = frozenset({"原来", "原先"})
_LOOSE_REACH = 20
"""Signs for which a mere 原来 speaks of the past; unpunctuated speech goes on to the present."""
_FULL_STOP = re.compile(r"(?<=[a-z\d)\"”])[.?!] (?=[A-Z])")
_SMALL = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
_EDGE = "。;!?\n"
_CLEAREST = 200
"""Signs to look back and ahead for the ends of a sentence."""
_BREATH = 25
"""Signs that belong together in speech written down without stops."""


def in_small_letters(text: str) -> str:
    """Return a text of the same length, with every Latin capital as its small letter."""
    return text.translate(_SMALL)


def sentence_bounds(text: str, start: int) -> tuple[int, int]:
    """Return where the sentence around a place begins and ends, its closing sign included."""
    floor = max(0, start - _CLEAREST)
    begin = max(text.rfind(edge, floor, start) for edge in _EDGE)
    ends = [place for edge in _EDGE if (place := text.find(edge, start, start + _CLEAREST)) >= 0]
    return (begin + 1 if begin >= 0 else floor), (min(ends) + 1 if ends else start + _CLEAREST)


def _spoken_bounds(text: str, start: int) -> tuple[int, int]:
    """Return the bounds of the sentence, or of the words close by where nobody set a stop."""
    begin, end = sentence_bounds(text, start)
    stops = text.count(",", begin, end) + 1
    if end - begin < _CLEAREST or (end - begin) // stops < _BREATH * 2:
        return begin, end
    return max(begin, start - _BREATH), min(end, start + _BREATH)


def states_a_term(text: str, start: int) -> bool:
    """Tell whether what stands at a place can be a term of this paper."""
    begin, end = _spoken_bounds(text, start)
    sentence = text[begin:end]
    asked = _TAG.sub("", _english_sentence(sentence, start - begin))
    if _QUESTION.search(asked) or _WARNING.search(sentence):
        return False
    before = text[begin:start]
    if _KEPT.search(text, start, end):
        return True
    old = [
        match.start()
        for match in _OLD.finditer(before)
        if match[0] not in _LOOSE or len(before) - match.end() <= _LOOSE_REACH
    ]
    return not old or _NEW.search(before, old[-1]) is not None


def _english_sentence(sentence: str, place: int) -> str:
    """Return the part around a place between English full stops."""
    stops = [match.end() for match in _FULL_STOP.finditer(sentence)]
    begin = max((one for one in stops if one <= place), default=0)
    return sentence[begin : min((one for one in stops if one > place), default=len(sentence))]
