"""The price of signing in two sentences: more than was offered, and one late day."""

from forbear.rendering.views.missing_words import is_unconfirmed, missing_words
from forbear.rules.price import LateDay, Price
from forbear.text.catalogue import N_, translate
from forbear.values.money import ZERO, Money


def price_sentences(price: Price) -> tuple[str, ...]:
    """Return what signing costs and what one late day costs; a question that passed is left out."""
    late = _late(price)
    return (_extra(price), late) if late else (_extra(price),)


def _extra(price: Price) -> str:
    if price.extra is None:
        return translate(
            N_("Signed as it is, how much more than was offered: {reason}"),
            reason=_reason(price.extra_missing),
        )
    if price.extra > ZERO:
        text = N_("Signed as it is: {amount} more than was offered.")
        return translate(text, amount=price.extra)
    if price.extra < ZERO:
        text = N_("Signed as it is: {amount} less than was offered.")
        return translate(text, amount=-price.extra)
    return translate(N_("Signed as it is: no more than was offered."))


def _late(price: Price) -> str:
    if price.late is not None:
        return _late_day(price.late)
    if not price.late_missing:
        return ""
    reason = _reason(price.late_missing)
    return translate(N_("What one late day costs: {reason}"), reason=reason)


def _late_day(late: LateDay) -> str:
    extra = _span(late.least, late.most)
    text = N_(
        "One day late with the first payment ({day}): {extra} more; the paper gives time to put "
        "it right."
    )
    if late.falls:
        text = N_(
            "One day late with the first payment ({day}): {extra} more; {sum} may fall due at once."
        )
    demanded = _span(late.at_once_least, late.at_once_most)
    return translate(text, day=late.paid_on.isoformat(), extra=extra, sum=demanded)


def _span(least: Money, most: Money) -> str:
    if least == most:
        return str(least)
    return translate(N_("{least} to {most}"), least=least, most=most)


def _reason(missing: str) -> str:
    text = N_("cannot tell, {field} is missing.")
    if is_unconfirmed(missing):
        text = N_("cannot tell, {field} is not yet confirmed.")
    return translate(text, field=missing_words(missing))
