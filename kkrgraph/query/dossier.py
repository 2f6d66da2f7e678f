"""What is known of a person or a body, as sections: each is the answer of a named question."""

from __future__ import annotations

from kkrgraph.query.names import Named
from kkrgraph.query.run import Source
from kkrgraph.query.sections import Section, asked, where, without


def of_person(source: Source, person: Named) -> tuple[Section, ...]:
    """Seats, the steps to and from each of them, and meetings."""
    seats = asked(source, "who_sits_where", person=person.iri)
    life = asked(source, "appointment_life", person=person.iri)
    meetings = asked(source, "appearances", person=person.iri)
    known = ("person_name", "person_iri")
    return (
        Section(
            name="seats",
            title=f"{person.name}: seats and nominations",
            table=without(seats, "person_name", "category"),
        ),
        Section(name="steps", title=f"{person.name}: step by step", table=without(life, *known)),
        Section(name="meetings", title=f"{person.name}: meetings", table=without(meetings, *known)),
    )


def of_body(source: Source, body: Named, on: str | None = None) -> tuple[Section, ...]:
    """Who is in a body, on a day or over all time; who chairs it over all time; and its seat rules against the names."""
    all_time = asked(source, "who_sits_where", body=body.iri)
    seats = all_time if on is None else asked(source, "who_sits_where", body=body.iri, on=on)
    rules = asked(source, "seat_counts", body=body.iri, on=on)
    when = "" if on is None else f" on {on}"
    chairs = where(where(all_time, "category", "chair"), "known", "stated", "attested")
    return (
        Section(
            name="chairs",
            title=f"{body.name}: who chaired it",
            table=without(chairs, "body_name", "body_iri", "category"),
        ),
        Section(
            name="seats",
            title=f"{body.name}: who is in it{when}",
            table=without(seats, "body_name", "body_iri", "category"),
        ),
        Section(
            name="rules",
            title=f"{body.name}: seats by rule, and how many have a name",
            table=without(rules, "body_name", "body_iri"),
        ),
    )


def of_day(
    source: Source, on: str | None, municipality: Named | None, party: str | None
) -> tuple[Section, ...]:
    """Who represents a municipality or a party where, on a day."""
    home = None if municipality is None else municipality.iri
    seats = asked(source, "who_sits_where", municipality=home, party=party, on=on)
    whom = " and ".join(
        part
        for part in (municipality.name if municipality else "", f"party {party}" if party else "")
        if part
    )
    when = "" if on is None else f" on {on}"
    table = without(seats, *(("municipality_name",) if municipality else ()), "category")
    return (Section(name="seats", title=f"Who represents {whom}{when}", table=table),)


def of_tasks(
    source: Source, body: Named | None, begin: str | None, end: str | None, *, taken_up: bool
) -> tuple[Section, ...]:
    """What is still to be followed up, and, if asked for, what has been."""
    of = "" if body is None else f": {body.name}"
    values = {"body": None if body is None else body.iri, "from": begin, "to": end}
    left = Section(
        name="open", title=f"Still to be followed up{of}", table=asked(source, "follow_up", **values)
    )
    if not taken_up:
        return (left,)
    done = asked(source, "taken_up", **values)
    return (left, Section(name="taken_up", title=f"Taken up by a later item{of}", table=done))
