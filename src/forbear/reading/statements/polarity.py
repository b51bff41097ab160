"""Negation: what a 不, 未, 无, 请勿 or *not* turns round."""

import re
from functools import lru_cache

IDIOMS = re.compile(
    "(?:无需|不)(?:经|再|另行|事先)?(?:催告|通知)(?=了?(?:即|直接|径行|而|就|可|$))|不经[^,。;]{0,6}(?:催告|通知)"
    "|"
    "不 ?pa(?:y|id)|不 ?yet|"
    "不[^,。;不 ]{1,6}(?=就)|不过|不够|不客气|没(?:还|付|给|按|交|缴|清|扣|到(?:期|账|位|款))"
    "|不处理|不配合|不(?:良"
    "|足|限于"
    "|可撤[销回]|可抗力|可中止|动产|论|符"
    "|时|少|低于|超过|晚于|迟于|同|管|断|变|影响|履行|仅|光|但|只|按|能(?=按|如期|及时|还|偿"
    "|履行|支付|归还|清偿|到期)|付|还|清|起|上(?!门|传|报|征)|到|遵守|构成违约|利|当|配合|特定"
    "|等|一致|了|行|误|休|已|问|计(?=算错)|日)|无(?:还款意愿|能力|论|条件|息|痕|抵押|障碍|纸化"
    "|力|关)|未(?:来|到期|出账|届|还|付|清|结|偿|按|足额|经|尽|补足|能|收到|了|成年|约定|如期|依"
    "|及时"
    "|归还|支付|履行|缴|确认|使用)|没(?:钱|收到|关系|准|问题|录音)|非(?:本人|现场|法|营业|但)"
    "|免(?:息|费|除|掉)|减免|不免|别(?:人|的|处|家)|[特分个识级差鉴类]别|除非|有没有|是不是|停不"
    "|取消不|不给看"
)
NEGATOR = re.compile(
    "不得|不再|不会|不可|不应|不予|不必|不需|不用|不要|不收|不计|不|无权|无需|无须|无|未曾|未"
    "|没有|没|免[收计付缴]|请勿|切勿|勿|别|并非|非|禁止|严禁|拒绝|毋|莫|从不|而非"
)
_REACH = 26
_EDGE = re.compile(
    "(?<=[\u4e00-\u9fffⓁⒷⓊ]) (?=[\u4e00-\u9fffⓁⒷⓊ])|[,。;:]|、(?=[不无未没免])|但|(?<!不)而(?!非)"
)


def is_denied(words: str, start: int) -> bool:
    """Tell whether an odd number of negations governs what begins at ``start``.

    A negation reaches to the end of its clause; 不影响, 不履行, 未按期 and their like deny nothing.
    """
    return _governs(words[max(0, start - _REACH) : start])


@lru_cache(maxsize=4096)
def _governs(before: str) -> bool:
    """Tell whether an odd number of negations governs what stands behind these words."""
    masked = IDIOMS.sub(lambda idiom: "〇" * len(idiom[0]), before)
    edges = list(_EDGE.finditer(masked))
    scope = masked[edges[-1].end() :] if edges else masked
    return len(NEGATOR.findall(scope)) % 2 == 1
