"""``forbear read``: the terms and clauses that can be read from a paper, with their lines."""

from argparse import Namespace
from pathlib import Path

from forbear.cli.arguments import Parser, add_common, add_format
from forbear.cli.commands import Subparsers, summary
from forbear.cli.output import say, write_json, write_line
from forbear.cli.read_shapes import clause_shape, payment_shape, term_shape, value_text
from forbear.cli.read_words import CLAUSE_NAMES, STATE_NAMES
from forbear.errors import UnreadablePaper
from forbear.reading.clauses import Clause, ClauseState
from forbear.reading.documents import MAX_BYTES, received
from forbear.reading.paper import Paper, read_paper
from forbear.reading.terms import Term
from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line
from forbear.text.words import field_label

LONGEST_QUOTE = 60


def add_parser(subparsers: Subparsers) -> Parser:
    """Add the command's arguments."""
    parser = subparsers.add_parser("read", help=summary("read"), description=summary("read"))
    parser.add_argument(
        "file",
        metavar=translate(N_("FILE")),
        help=translate(N_("the paper: text, Markdown, PDF with text, or DOCX")),
    )
    add_format(parser)
    add_common(parser)
    return parser


def run(arguments: Namespace) -> int:
    """Read the file and print what was found."""
    paper = read_paper(text_of(Path(arguments.file)))
    if arguments.format == "json":
        write_json(paper_shape(paper))
    else:
        _print(paper)
    return 0


def text_of(path: Path) -> str:
    """Return the text of a file.

    Raises:
        UnreadablePaper: If there is no such file, or no text in it.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as failed:
        raise UnreadablePaper(name=str(path), reason=failed.strerror) from failed
    return received(content, path.name).text


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
