"""Words that make a sum the principal of the plan: 作为计息本金, (the "Modified Balance")."""

import re

from forbear.reading.laid_out import NOT_ANOTHER, leads_to

_NEAR = 44
_ROLLED = re.compile(
    r"(?:作|转|计|视|并|变|折|归|滚|当|算)?[为入成作当][^。;,\n\d]{0,6}(?:\n> *)?(?:本金|原本)"
    r"|[当算](?:新的?|借款)?本金"
)
_AGAIN_IN_WRITING = re.compile(
    r"重新?[^。;,\n\d]{0,6}[打写立出][张个份一]{0,2}[^。;,\n\d]{0,4}"
    r"[借欠]"
)
_AS_PRINCIPAL = re.compile(
    r"\b(?:as|becomes?|forms?) (?:the |your )?(?:new |restructured )?principal", re.IGNORECASE
)
_NOT_BASE = re.compile(r"罚息|违约金|为基数|未[还付]本金")
_DEFINED = re.compile(
    r" ?\((?:[^()\n]{0,20})?[\"“'](?:the )?(?:modified|restructured|new|adjusted|revised"
    r"|consolidated|plan"
    r"|rescheduled|settlement|重组|分期|新)[^()\n]{0,16}(?:balance|principal|debt|amount|loan|sum"
    r"|本金"
    r"|余额|金额)",
    re.IGNORECASE,
)
_BASE = re.compile(r"(?:按|以|就) ?$")
_BEARS = re.compile(r" ?(?:元)?(?:为基数)?(?:计算?|算)(?:利?息|本金)")
_SUBJECT = re.compile(
    r"(?:分期|重组|新|计息|新贷款|新借款)(?:本金|金额)(?:由|系|即|包括|等于|[为是])[^。;\n\d]{2,50}"
    r"(?:[计共为是]|构成|合计|共计|总计)(?:人民币)? ?$"
)
_NEW_NOTE = re.compile(r"今借到?(?:[^。;,\n\d]{0,12})(?:人民币|现金)? ?$")
_AGAIN = re.compile(r"重打|重写|重新出具|新借条|旧(?:条|借条|据)|原借条|换条")


def becomes_principal(before: str, behind: str) -> bool:
    """Tell whether the words right beside a sum make it the principal of the plan.

    Args:
        before: The words of its clause, back to the sum before.
        behind: What follows it.
    """
    near = behind[:_NEAR]
    if leads_to(_ROLLED, NOT_ANOTHER, near, 0, _NEAR) and not _NOT_BASE.search(near):
        return True
    if any(
        leads_to(one, NOT_ANOTHER, near, 0, _NEAR) for one in (_AGAIN_IN_WRITING, _AS_PRINCIPAL)
    ):
        return True
    if _DEFINED.match(behind) or _SUBJECT.search(before):
        return True
    return bool(_BASE.search(before) and _BEARS.match(behind))


def is_new_note(text: str, before: str) -> bool:
    """Tell the sum of a note that is written anew for an old debt: 今借到……旧条作废."""
    return bool(_NEW_NOTE.search(before) and _AGAIN.search(text))
