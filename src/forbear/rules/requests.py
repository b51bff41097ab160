"""What to ask for when there is nothing to promise."""

from forbear.rules.base import Sentence

PAUSE = Sentence(
    zh="我目前没有可还款的余额，请先暂停 3–6 个月（停止计息），到期再按收入重谈。",
    en=(
        "I have nothing left to pay at present; please pause for 3–6 months without interest "
        "and review then."
    ),
)
"""Instead of naming a sum that is zero or below."""
