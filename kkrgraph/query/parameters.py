"""Parameters of a query: declared in its head, bound as RDF terms in one fixed line, never formatted into it.

A query that takes a parameter declares it in a comment and leaves it open in a line of its own:

    # param body (string): a part of the body's name
    VALUES ?body { UNDEF }

Unset parameters stay UNDEF, so a query decides itself what an open one means.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from kkrgraph.errors import QueryError
from kkrgraph.namespaces import XSD

KINDS = ("string", "date", "integer", "iri")
_SLOT = re.compile(r"^([ \t]*)VALUES \?(\w+) \{ UNDEF \}([ \t]*(?:#.*)?)$", re.MULTILINE)
_ESCAPES = {"\\": r"\\", '"': r"\"", "\n": r"\n", "\r": r"\r", "\t": r"\t", "\b": r"\b", "\f": r"\f"}
_NOT_IN_IRI = re.compile(r"[\x00-\x20<>\"{}|^`\\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """kind: one of KINDS; what its value is checked against and written as."""

    name: str
    kind: str
    description: str


def slots(text: str) -> tuple[str, ...]:
    """The names that a query leaves open, in its order."""
    return tuple(match[2] for match in _SLOT.finditer(text))


def bind(text: str, parameters: tuple[Parameter, ...], values: Mapping[str, str]) -> str:
    """The query with the values in the places left open for them.

    Raises QueryError for a name that the query does not declare and a value that is not of the declared kind.
    """
    kinds = {parameter.name: parameter.kind for parameter in parameters}
    for name in values:
        if name not in kinds:
            raise QueryError(f"the query has no parameter {name!r}", hint=_known(name, tuple(kinds)))
    terms = {name: term(name, kinds[name], value) for name, value in values.items()}

    def fill(match: re.Match[str]) -> str:
        name = match[2]
        return f"{match[1]}VALUES ?{name} {{ {terms[name]} }}{match[3]}" if name in terms else match[0]

    return _SLOT.sub(fill, text)


def term(name: str, kind: str, value: str) -> str:
    """One value as a SPARQL term that cannot be anything else than that term.

    Raises QueryError where the value is not of its kind.
    """
    try:
        match kind:
            case "date":
                return f'"{datetime.date.fromisoformat(value).isoformat()}"^^<{XSD.date}>'
            case "integer":
                return f'"{int(value)}"^^<{XSD.integer}>'
            case "iri":
                return _iri(value)
            case _:
                return f'"{_escaped(value)}"'
    except ValueError as error:
        raise QueryError(
            f"the value {value!r} of parameter {name} is no {kind}", hint=_EXAMPLES[kind]
        ) from error


_EXAMPLES = {
    "string": "any text that UTF-8 can hold",
    "date": "write a date as 2026-01-31",
    "integer": "write a whole number",
    "iri": "write an absolute IRI without < and >",
}


def _iri(value: str) -> str:
    if ":" not in value or _NOT_IN_IRI.search(value) is not None:
        raise ValueError(value)
    return f"<{value}>"


def _escaped(value: str) -> str:
    value.encode("utf-8")
    escaped = "".join(_ESCAPES.get(character, character) for character in value)
    # An endpoint that resolves \u before it reads strings would see the \u of \\u0022, and end the string there.
    return re.sub(r"\\\\([uU])", lambda match: rf"\\\u{ord(match[1]):04X}", escaped)


def _known(name: str, names: tuple[str, ...]) -> str:
    if not names:
        return "it takes no parameters"
    nearest = get_close_matches(name, names, n=1)
    return f"did you mean {nearest[0]!r}?" if nearest else f"it takes: {', '.join(names)}"
