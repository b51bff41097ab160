"""Overview: the next step, what not to sign, the figures, the duties, the latest talk."""

from collections.abc import Iterator

from forbear.rendering.duties import Duty
from forbear.rendering.money_now import MoneyNow
from forbear.rendering.overview import Overview, overview
from forbear.rendering.views.log import log_view
from forbear.rendering.views.problems import MOST, panel_of_file, problem_text
from forbear.rendering.views.view import Column, Line, Row, Section, Shown, Tone, View
from forbear.rendering.views.writing import duty_day, foreign, from_today, money
from forbear.text.catalogue import translate
from forbear.values.money import ZERO
from forbear.values.place import Place


def overview_view(shown: Shown) -> View:
    """Return what a frightened reader needs first."""
    found = overview(shown)
    contacts = log_view(shown).sections[-1]
    latest = Section(contacts.title, contacts.columns, contacts.rows[: len(found.recent)])
    sections = (_figures(found.money), _duties(found.duties, shown), latest)
    kept = tuple(section for section in sections if section.rows)
    return View("overview", translate("Overview"), tuple(_headline(found, shown)), kept)


def _headline(found: Overview, shown: Shown) -> Iterator[Line]:
    step = found.step
    when = f"  {from_today(step.day, shown.today)}" if step.day else ""
    yield Line(f"{translate('Next step')}  {step.text}{when}", Tone.STRONG)
    yield Line(f"{translate('Why')}  {step.why}", Tone.DIM)
    for unsafe in found.do_not_sign:
        text = translate(
            "Do not sign “{paper}”: {number} points.",
            paper=foreign(unsafe.title) or unsafe.debt,
            number=len(unsafe.findings),
        )
        yield Line(text, Tone.STOP)
    elsewhere = [one for one in shown.problems if panel_of_file(one.place.file) != "overview"]
    for problem in elsewhere[:MOST]:
        yield Line(problem_text(problem), Tone.ASK)


def _figures(now: MoneyNow) -> Section:
    columns = (Column(""), Column("", right=True), Column("", grows=True, drop=1))
    return Section(translate("In figures"), columns, tuple(_figure_rows(now)))


def _figure_rows(now: MoneyNow) -> Iterator[Row]:
    if now.budget is not None:
        text = translate(
            "left {surplus}, kept back {buffer}",
            surplus=now.budget.surplus,
            buffer=now.budget.buffer,
        )
        yield _figure(
            "can-pay",
            translate("Can be paid each month"),
            str(now.budget.capacity),
            "finances.toml",
            text,
        )
    asked = now.first_instalments
    if asked:
        yield _figure("asked", translate("Asked for each month"), str(asked), "plan.toml", "")
        if now.capacity is not None:
            left = now.capacity - asked
            tone = Tone.ASK if left < ZERO else Tone.NORMAL
            yield _figure("margin", translate("Left over"), str(left), "plan.toml", "", tone)
    if now.payoff is not None:
        yield _figure(
            "payoff",
            translate("To pay all of it off today"),
            money(now.payoff),
            "debts/x/debt.toml",
            "",
        )
    if now.arrears:
        overdue = translate("{days} days overdue", days=now.days_overdue)
        yield _figure(
            "arrears", translate("Of it overdue"), money(now.arrears), "debts/x/debt.toml", overdue
        )
    if now.penalty:
        yield _figure(
            "penalty", translate("Of it penalty"), money(now.penalty), "debts/x/debt.toml", ""
        )


def _figure(
    name: str, label: str, amount: str, file: str, more: str, tone: Tone = Tone.NORMAL
) -> Row:
    return Row(f"figure:{name}", (label, amount, more), tone, place=Place(file))


def _duties(found: tuple[Duty, ...], shown: Shown) -> Section:
    rows = tuple(_duty(number, duty, shown) for number, duty in enumerate(found))
    columns = (Column(""), Column("", right=True), Column("", grows=True))
    return Section(translate("Calendar"), columns, rows)


def _duty(number: int, duty: Duty, shown: Shown) -> Row:
    tone = Tone.ASK if duty.day < shown.today else Tone.NORMAL
    cells = (duty_day(duty.day), from_today(duty.day, shown.today), duty.text)
    return Row(f"duty:{number}:{duty.place}", cells, tone, place=duty.place)
