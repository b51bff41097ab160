"""``forbear calc capitals``: an amount in Chinese capitals, both ways."""

import argparse

from forbear.cli.output import write_json, write_line
from forbear.errors import UsageError
from forbear.text.catalogue import N_, translate
from forbear.values.capitals import NotCapitals, capitals, read_capitals
from forbear.values.money import Money


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the amount."""
    parser.add_argument(
        "amount",
        metavar=translate(N_("AMOUNT")),
        help=translate(N_("1234.50 or 壹仟贰佰叁拾肆元伍角")),
    )


def run(arguments: argparse.Namespace) -> None:
    """Print the other form of the amount.

    Raises:
        UsageError: Names the character that cannot be read.
    """
    amount = Money.typed(arguments.amount)
    if amount is not None:
        _write("text", capitals(amount), arguments.format)
        return
    try:
        read = read_capitals(arguments.amount)
    except NotCapitals as bad:
        raise UsageError(reason=_reason(bad)) from bad
    _write("amount", read.plain(), arguments.format)


def _write(key: str, value: str, form: str) -> None:
    if form == "json":
        write_json({key: value})
    else:
        write_line(value)


def _reason(bad: NotCapitals) -> str:
    if not bad.character:
        return translate(N_('"{found}" ends before the amount is complete'), found=bad.text)
    return translate(
        N_('"{found}" is no amount: "{sign}", character {position}, does not fit there'),
        found=bad.text,
        sign=bad.character,
        position=bad.position,
    )
