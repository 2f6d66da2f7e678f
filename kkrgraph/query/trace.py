"""How a person or a body is tied to others, or to one other: directly, and through one that both are tied to."""

from __future__ import annotations

from kkrgraph.graph.answer import Table
from kkrgraph.query.names import Named
from kkrgraph.query.run import Source
from kkrgraph.query.sections import Section, asked, where, without

# what itself goes through one other, and is no step of a longer way
THROUGH_ONE = ("same_body", "same_person")


def ties_of(source: Source, one: Named) -> tuple[Section, ...]:
    """All ties of a person or a body; of a person the meetings with others too."""
    ties = asked(source, "ties", one=one.iri)
    sections = [Section(name="ties", title=f"{one.name}: ties", table=without(ties, "one_name", "one_iri"))]
    if one.kind == "person":
        met = asked(source, "met_together", person=one.iri)
        sections.append(
            Section(
                name="met", title=f"{one.name}: met at meetings", table=without(met, "one_name", "one_iri")
            )
        )
    return tuple(sections)


def ties_between(source: Source, one: Named, other: Named) -> tuple[Section, ...]:
    """The ties between two: direct ones, and those of both to one third."""
    first, second = asked(source, "ties", one=one.iri), asked(source, "ties", one=other.iri)
    both = f"{one.name} and {other.name}"
    sections = [
        Section(name="ties", title=f"{both}: ties", table=where(first, "other_iri", other.iri)),
        Section(name="through", title=f"{both}: through one other", table=shared(first, second)),
    ]
    if one.kind == other.kind == "person":
        met = where(asked(source, "met_together", person=one.iri), "other_iri", other.iri)
        sections.append(Section(name="met", title=f"{both}: met at meetings", table=met))
    return tuple(sections)


def legs(source: Source, one: Named, other: Named | None = None) -> tuple[Table, Table | None]:
    """For a picture, the ties of one: all; or those to another and to whom both are tied, and the other's ties to these."""
    ties = asked(source, "ties", one=one.iri)
    if other is None:
        return ties, None
    direct = where(ties, "other_iri", other.iri)
    common = shared(ties, asked(source, "ties", one=other.iri))
    rows = (*direct.rows, *where(common, "one_iri", one.iri).rows)
    return Table(columns=ties.columns, rows=rows), where(common, "one_iri", other.iri)


def shared(first: Table, second: Table) -> Table:
    """The rows of both tables about those to whom both are tied, by whom."""
    place, tie, name = (first.columns.index(column) for column in ("other_iri", "tie", "other_name"))
    steps = [
        [row for row in table.rows if (term := row[tie]) is not None and term.value not in THROUGH_ONE]
        for table in (first, second)
    ]
    common = {row[place] for row in steps[0]} & {row[place] for row in steps[1]}
    found = [row for rows in steps for row in rows if row[place] in common]
    found.sort(
        key=lambda row: tuple(term.value for column in (name, place) if (term := row[column]) is not None)
    )
    return Table(columns=first.columns, rows=tuple(found))
