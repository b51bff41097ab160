"""``forbear read``: the terms and clauses that can be read from a paper, with their lines."""

from argparse import Namespace
from pathlib import Path

from forbear.cli.arguments import Parser, add_common, add_format, named_day
from forbear.cli.clock import today
from forbear.cli.commands import Subparsers, summary
from forbear.cli.output import say, write_json, write_line
from forbear.cli.read_shapes import clause_shape, payment_shape, term_shape, value_text
from forbear.cli.read_words import CLAUSE_NAMES, STATE_NAMES
from forbear.errors import UsageError
from forbear.intake import take_in, text_of
from forbear.reading.clauses import Clause, ClauseState
from forbear.reading.paper import Paper, read_paper
from forbear.reading.terms import Term
from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line
from forbear.text.words import field_label
from forbear.workspace import Workspace

LONGEST_QUOTE = 60


def add_parser(subparsers: Subparsers) -> Parser:
    """Add the command's arguments."""
    parser = subparsers.add_parser("read", help=summary("read"), description=summary("read"))
    parser.add_argument(
        "file",
        metavar=translate(N_("FILE")),
        help=translate(N_("the paper: text, Markdown, PDF with text, or DOCX")),
    )
    parser.add_argument(
        "--into",
        metavar=translate(N_("FOLDER")),
        help=translate(N_("take the paper into this case: its terms then wait to be confirmed")),
    )
    parser.add_argument(
        "--debt",
        metavar=translate(N_("DEBT")),
        help=translate(N_("the debt it belongs to; needed when the case has several")),
    )
    add_format(parser)
    add_common(parser)
    return parser


def run(arguments: Namespace) -> int:
    """Read the file and print what was found."""
    source = Path(arguments.file)
    if arguments.into:
        paper = _taken_in(arguments, source)
    else:
        paper = read_paper(text_of(source), today(named_day(arguments)))
    if arguments.format == "json":
        write_json(paper_shape(paper))
    else:
        _print(paper)
    return 0


def _taken_in(arguments: Namespace, source: Path) -> Paper:
    workspace = Workspace.open(Path(arguments.into), today(named_day(arguments)))
    debt = _debt_of(workspace, arguments.debt)
    taken = take_in(workspace, debt, source)
    say(translate(N_("The original is kept as {path}."), path=shown_line(taken.evidence)))
    say(
        translate(
            N_("Compare each term with the paper and confirm it; until then no check passes.")
        )
    )
    return taken.paper


def _debt_of(workspace: Workspace, asked: str | None) -> str:
    """Return the id of the debt that a paper belongs to.

    Raises:
        UsageError: If the case has no such debt, or several and none was named.
    """
    ids = tuple(workspace.snapshot.case.debts)
    if asked in ids:
        return str(asked)
    if asked is None and len(ids) == 1:
        return ids[0]
    raise UsageError(
        reason=translate(N_("name the debt with `--debt`: {ids}"), ids=shown_line(", ".join(ids)))
    )


def paper_shape(paper: Paper) -> dict[str, object]:
    """Return a paper's terms and clauses as a JSON value."""
    terms = [term_shape(paper, term) for term in _terms(paper)]
    payments = [payment_shape(paper, payment) for payment in paper.schedule]
    return {
        "terms": [*terms, *payments],
        "clauses": [clause_shape(paper, clause) for clause in paper.clauses],
    }


def _print(paper: Paper) -> None:
    for term in _terms(paper):
        place = translate(N_("line {line}"), line=paper.line(term.start))
        value = shown_line(value_text(paper, term))
        write_line(f"{_name(term.name)}: {value}  ({place})")
    for payment in paper.schedule:
        due = payment.due.value.isoformat() if payment.due and payment.due.value else "?"
        write_line(f"{payment.no:>3}  {due}  {payment.total or '?'}")
    write_line()
    for clause in paper.clauses:
        write_line(_clause_line(paper, clause))
    if not _terms(paper):
        say(translate(N_("No term could be read from this paper.")))


def _terms(paper: Paper) -> list[Term]:
    """Return terms, waivers and fees in the order of the paper."""
    return sorted((*paper.terms, *paper.waivers, *paper.fees), key=lambda one: one.start)


def _name(term: str) -> str:
    return field_label("Terms", "fees" if term == "fee" else term)


def _clause_line(paper: Paper, clause: Clause) -> str:
    name = translate(CLAUSE_NAMES[clause.id])
    state = translate(STATE_NAMES[clause.state])
    if clause.state is ClauseState.ABSENT:
        return f"{name}: {state}"
    place = translate(N_("line {line}"), line=paper.line(clause.start))
    quote = shown_line(paper.quote(clause.start, clause.end))[:LONGEST_QUOTE]
    return f"{name}: {state}  ({place}: {quote})"
