"""Who is who in this paper: party labels and names as signs for roles."""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import combinations

from forbear.reading.statements.statement import BORROWER, GUARANTOR, LENDER, OTHER

LABELS: Mapping[str, str] = {
    "甲方": LENDER,
    "乙方": BORROWER,
    "丙方": OTHER,
    "丁方": OTHER,
    ("party a"): LENDER,
    "party b": BORROWER,
}
"""Who is who when no party block says otherwise."""

_SAID = {
    "贷款人": LENDER,
    "出借人": LENDER,
    "债权人": LENDER,
    "贷款方": LENDER,
    "出借方": LENDER,
    "贷款机构": LENDER,
    "金融机构": LENDER,
    "消费金融公司": LENDER,
    "小贷公司": LENDER,
    "债权方": LENDER,
    "银行": LENDER,
    "客户": BORROWER,
    "用户": BORROWER,
    "持卡人": BORROWER,
    "欠款人": BORROWER,
    "欠款方": BORROWER,
    "债务方": BORROWER,
    "借款人": BORROWER,
    "债务人": BORROWER,
    "借款方": BORROWER,
    "保证人": GUARANTOR,
    "担保人": GUARANTOR,
}
_LABELLED = re.compile(r"([甲乙丙丁]方|party [ab]) ?\((?:即|the “?)?(" + "|".join(_SAID) + r")\)")
_NAMED = re.compile(r"([甲乙丙丁]方|party [ab])(?: ?\([^()\n]{1,12}\))? ?: ?([^\s,。;:()]{2,40})")
_FORM = re.compile(r"(?:股份有限公司|有限责任公司|有限公司|公司)$")
_REGION = re.compile(
    r"^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北"
    r"|湖南|广东|海南"
    r"|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|深圳|中国)(?:省|市)?"
)
_PERSON = re.compile(r"[\u4e00-\u9fff]{3}(?<!公司)(?<!银行)(?<!小贷)")
"""A Chinese name of three signs, whose last two are the given name."""
_SHORT_NAME = re.compile(r"[\u4e00-\u9fff]{2,3}")
_LEAST = 4
"""Signs a short form of a firm's name must keep to stand for it."""


def roles_in(text: str, names: Mapping[str, str]) -> dict[str, str]:
    """Return the sign for each label and name of a normalised paper.

    Args:
        names: People and firms of the case, by name; firms stand for their short forms too.
    """
    known = {form: sign for name, sign in names.items() for form in forms_of(name)}
    masked = {form: f"{sign}*" for name, sign in names.items() for form in _masked(name)}
    roles = {**LABELS, **masked, **known}
    lowered = text.lower()
    for found in _NAMED.finditer(lowered):
        sign = next((known[name] for name in known if found[2].startswith(name.lower())), None)
        if sign is not None:
            roles[found[1]] = sign
    for found in _LABELLED.finditer(lowered):
        roles[found[1]] = _SAID[found[2]]
    return roles


def forms_of(name: str) -> tuple[str, ...]:
    """Return a name and the short forms people use: without legal form, without region."""
    if _PERSON.fullmatch(name):
        return (name, name[1:])
    short = _FORM.sub("", name)
    shorter = _REGION.sub("", short)
    forms = (name, short, shorter) if short != name else (name,)
    return tuple(dict.fromkeys(form for form in forms if form == name or len(form) >= _LEAST))


def _masked(name: str) -> tuple[str, ...]:
    """Return how a person's name is printed with some of its signs hidden: 周*满, **满, 周**."""
    if _SHORT_NAME.fullmatch(name) is None:
        return ()
    return tuple(
        name[:first] + "*" * (last - first) + name[last:]
        for first, last in combinations(range(len(name) + 1), 2)
        if last - first < len(name)
    )


def signed(text: str, roles: Mapping[str, str]) -> str:
    """Replace labels and names in a lower-case text by signs; look-alike names stay."""
    lowered = {name.lower(): sign for name, sign in roles.items()}
    return _pattern(tuple(lowered)).sub(lambda found: lowered[found[1]], text)


@lru_cache(maxsize=64)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return re.compile(
        rf"({alternatives})(?:\((?:即)?(?:{'|'.join(_SAID)})\))?"
        r"(?![\u4e00-\u9fff]{0,12}(?:公司|服务部|咨询|服装店|商行|经营部))"
    )
