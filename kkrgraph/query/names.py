"""Which person or body a name means: an exact name wins over a part of one; several are listed, none gets the nearest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from kkrgraph.errors import QueryError
from kkrgraph.graph.answer import Table
from kkrgraph.query.catalogue import find
from kkrgraph.query.run import Source, run

LISTED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A person or body that documents name. kind: `person` or `body`. names: all spellings. about: what tells namesakes apart."""

    kind: str
    iri: str
    name: str
    names: tuple[str, ...]
    about: str
    statements: int


def person_named(source: Source, name: str, municipality: str | None = None) -> Named:
    """The one person of a name or IRI. Raises QueryError where there are several or none."""
    hint = "name the IRI, or --municipality" if municipality is None else "name the IRI"
    return _only(name, people(source, name, municipality), lambda: people(source), "person", hint)


def body_named(source: Source, name: str, kind: str | None = None) -> Named:
    """The one body of a name, an alias or an IRI. Raises QueryError where there are several or none.

    kind: of which the body must be, `municipality` for one.
    """
    found = bodies(source, name, kind)
    return _only(
        name, found, lambda: bodies(source, None, kind), kind or "body", "name it in full, or its IRI"
    )


def anything_named(source: Source, name: str) -> Named:
    """The one person or body of a name. Raises QueryError where there are several or none."""

    def both(part: str | None = None) -> tuple[Named, ...]:
        return (*people(source, part), *bodies(source, part))

    return _only(name, both(name), both, "person or body", "name it in full, or its IRI")


def people(source: Source, name: str | None = None, municipality: str | None = None) -> tuple[Named, ...]:
    """Everybody with this part of a name."""
    rows = _rows(source, "people_named", name=name, municipality=municipality)
    return tuple(
        Named(
            kind="person",
            iri=iri,
            name=shown,
            names=tuple(names.split("; ")),
            about=", ".join(part for part in (f"({letters})" if letters else "", homes) if part),
            statements=int(statements),
        )
        for shown, names, letters, homes, statements, iri in rows
    )


def bodies(source: Source, name: str | None = None, kind: str | None = None) -> tuple[Named, ...]:
    """All bodies with this part of a name."""
    rows = _rows(source, "bodies_named", name=name, kind=kind)
    return tuple(
        Named(
            kind="body",
            iri=iri,
            name=shown,
            names=tuple(names.split("; ")),
            about=sort,
            statements=int(statements),
        )
        for shown, names, sort, statements, iri in rows
    )


def _rows(source: Source, question: str, **values: str | None) -> Iterable[tuple[str, ...]]:
    answer = run(find(question), {key: value for key, value in values.items() if value is not None}, source)
    assert isinstance(answer, Table)
    return answer.values()


def _only(
    name: str, found: tuple[Named, ...], everything: Callable[[], tuple[Named, ...]], what: str, hint: str
) -> Named:
    if not name.strip():
        raise QueryError(f"the name of the {what} is empty", hint="name it, or a part of the name")
    exact = tuple(one for one in found if _is_called(one, name)) or found
    if len(exact) == 1:
        return exact[0]
    if exact:
        raise QueryError(f"{len(exact)} fit the name {name!r}:\n{_listed(exact)}", hint=hint)
    nearest = nearest_names(name, everything())
    hint = f"did you mean {' or '.join(nearest)}?" if nearest else "a part of the name is enough"
    raise QueryError(f"the documents name no {what} {name!r}", hint=hint)


def _is_called(one: Named, name: str) -> bool:
    return one.iri == name or name.casefold() in {spelling.casefold() for spelling in one.names}


def _listed(found: tuple[Named, ...]) -> str:
    most = sorted(found, key=lambda one: (-one.statements, one.name, one.iri))
    lines = [
        f"  {_apart(one)}: {one.statements} statement{'' if one.statements == 1 else 's'}, {one.iri}"
        for one in most[:LISTED]
    ]
    return "\n".join((*lines, *([f"  and {len(most) - LISTED} more"] if len(most) > LISTED else [])))


def _apart(one: Named) -> str:
    """The name with what tells it from others: `Eva Lind (A), Greve Kommune`, `Movia, company`."""
    return f"{one.name}{' ' if one.about.startswith('(') else ', '}{one.about}" if one.about else one.name


def nearest_names(name: str, known: Iterable[Named]) -> tuple[str, ...]:
    """At most three names that are spelt nearly alike, whole or in one of their words."""
    spellings = {spelling.casefold(): one.name for one in known for spelling in one.names}
    words = {word: spelt for spelt in spellings for word in spelt.split() if len(word) > 2}
    wanted = name.casefold()
    close = get_close_matches(wanted, spellings, n=3, cutoff=0.6)
    close += [words[word] for word in get_close_matches(wanted, words, n=3, cutoff=0.75)]
    return tuple(dict.fromkeys(spellings[spelt] for spelt in close))[:3]
