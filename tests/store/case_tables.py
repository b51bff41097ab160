"""The tables of every key a case file may hold, made from the records."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter

from forbear.case.contact import Contact
from forbear.case.fields import FieldKind
from forbear.store.contents import DEBT_RECORDS, TOP_RECORDS

FILES: dict[str, Any] = {
    **TOP_RECORDS,
    **{f"debts/<id>/{name}": record for name, record in DEBT_RECORDS.items()},
    "log/<id>.toml": Contact,
}
HEAD = "| key | kind | needed, or default | meaning |\n|---|---|---|---|"


def tables() -> str:
    """Return one section a file, one table a record."""
    shown: set[Any] = set()
    sections = []
    for path, record in FILES.items():
        parts = [f"## `{path}`\n\n{record.__doc__}\n\n{_table(record)}"]
        for below in _records_below(record):
            if below not in shown:
                shown.add(below)
                parts.append(f"### {below.__name__}\n\n{below.__doc__}\n\n{_table(below)}")
        sections.append("\n\n".join(parts))
    return "\n\n".join(sections) + "\n"


def _records_below(record: Any) -> Iterator[Any]:  # noqa: ANN401 - any annotation
    for hint in get_type_hints(record).values():
        for part in _parts(hint):
            if hasattr(part, "__pydantic_config__"):
                yield part
                yield from _records_below(part)


def _parts(hint: Any) -> Iterator[Any]:  # noqa: ANN401 - any annotation
    yield hint
    for argument in get_args(hint):
        yield from _parts(argument)


def _table(record: Any) -> str:  # noqa: ANN401 - any annotation
    texts = TypeAdapter(record).json_schema()["properties"]
    hints = get_type_hints(record, include_extras=True)
    rows = [
        f"| `{one.name}` | {_kind(hints[one.name])} | {_need(one)} "
        f"| {' '.join(texts[one.name].get('description', '').replace('``', '`').split())} |"
        for one in fields(record)
    ]
    return "\n".join([HEAD, *rows])


def _kind(hint: Any) -> str:  # noqa: ANN401 - any annotation
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        return _kind(next(part for part in arguments if part is not NoneType))
    if origin is Annotated:
        kind = next((part for part in arguments if isinstance(part, FieldKind)), None)
        if kind is None:
            return _kind(arguments[0])
        words = ", ".join(f"`{word}`" for word in arguments[0]) if kind.name == "choice" else ""
        return words or kind.name
    if origin is tuple:
        return f"list of {_kind(arguments[0])}"
    if origin is Mapping:
        return f"{_kind(arguments[1])} by id"
    return str(hint.__name__)


def _need(one: Field[Any]) -> str:
    if one.default is MISSING:
        return "**needed**" if one.default_factory is MISSING else ""
    if isinstance(one.default, bool):
        return f"`{str(one.default).lower()}`"
    return f"`{one.default}`" if isinstance(one.default, str | int) and one.default != "" else ""
