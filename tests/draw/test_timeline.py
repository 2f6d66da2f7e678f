"""The timeline of a body: from answers to rows, and where each of them is drawn."""

from __future__ import annotations

import datetime
import itertools
from xml.etree import ElementTree

import pytest

from kkrgraph.draw.seats import Seat, seats_of
from kkrgraph.draw.timeline import Frame, term_of, timeline
from kkrgraph.graph.answer import Table, Term

SVG = "{http://www.w3.org/2000/svg}"
SEAT: tuple[str, ...] = (
    "person_name",
    "party_letter",
    "municipality_name",
    "role_name",
    "category",
    "known",
    "since",
    "until",
)
SEAT += ("first", "last", "evidence", "person_iri", "body_iri")
STEP = ("person_iri", "body_iri", "role_name", "date", "step", "evidence")


def table(columns: tuple[str, ...], *rows: tuple[str, ...]) -> Table:
    return Table(
        columns=columns,
        rows=tuple(tuple(Term(value, "literal") if value else None for value in row) for row in rows),
    )


@pytest.fixture
def seats() -> tuple[Seat, ...]:
    held = table(
        SEAT,
        ("Bo Ask", "V", "Greve Kommune", "medlem", "member", "stated", "2022-03-16", "2023-12-06", "2022-03-16",
         "2023-12-06", "Bo <Ask> blev udpeget", "bo", "movia"),
        ("Eva Lind", "", "", "formand", "chair", "attested", "", "", "2022-06-23", "2024-10-02", "Eva Lind, formand",
         "eva", "movia"),
        ("Ib Dam", "A", "", "", "", "attended", "", "", "2023-05-12", "2023-09-12", "Ib Dam (A)", "ib", "movia"),
        ("Ida Dam", "", "", "medlem", "member", "nominated", "", "", "2025-02-05", "2025-02-05", "Ida Dam", "ida", "movia"),
    )  # fmt: skip
    steps = table(
        STEP,
        ("eva", "movia", "formand", "2022-06-23", "attested", "Eva Lind, formand"),
        ("eva", "movia", "formand", "2024-10-02", "attested", "Formanden, Eva Lind"),
        ("ida", "movia", "medlem", "2025-02-05", "nominated", "Ida Dam"),
        ("bo", "movia", "medlem", "2022-03-16", "appointed", "Bo"),
    )
    return seats_of(held, steps)


def rows(drawn: str) -> dict[str, ElementTree.Element]:
    """The groups of a picture by the first line of their tooltip."""
    found = {}
    for group in ElementTree.fromstring(drawn).iter(f"{SVG}g"):
        title = group.find(f"{SVG}title")
        if title is not None and title.text:
            found[title.text.splitlines()[0]] = group
    return found


def classes(group: ElementTree.Element) -> list[str]:
    return [part.get("class", "") for part in group if part.tag != f"{SVG}title"]


def test_chairs_stand_first_and_those_on_the_list_last(seats: tuple[Seat, ...]) -> None:
    assert [seat.person for seat in seats] == ["Eva Lind", "Bo Ask", "Ida Dam", "Ib Dam"]
    assert [mark.day.year for mark in seats[0].marks] == [2022, 2024]
    assert seats[1].about == "(V) Greve Kommune"


def test_stated_periods_are_solid_and_attested_days_are_dots(seats: tuple[Seat, ...]) -> None:
    found = rows(timeline("Movia", seats))
    assert classes(found["Bo Ask, medlem"]) == ["", "seat", "seat", "soft"]
    assert classes(found["Eva Lind, formand"]) == ["", "open", "open", "dot", "dot", "soft"]
    assert classes(found["Ida Dam, medlem"]) == ["", "asked", "soft"]
    assert classes(found["Ib Dam, deltager"]) == ["", "came", "came", "soft"]


def test_a_row_says_its_sentence(seats: tuple[Seat, ...]) -> None:
    title = rows(timeline("Movia", seats))["Bo Ask, medlem"].find(f"{SVG}title")
    assert title is not None
    assert title.text == "Bo Ask, medlem\n(V) Greve Kommune\n16.03.2022 – 06.12.2023\n»Bo <Ask> blev udpeget«"


def test_a_day_is_a_line_and_light_and_dark_are_followed(seats: tuple[Seat, ...]) -> None:
    drawn = timeline("Movia", seats, datetime.date(2025, 3, 1))
    assert "01.03.2025" in drawn and 'class="now"' in drawn and "prefers-color-scheme: dark" in drawn
    assert drawn == timeline("Movia", seats, datetime.date(2025, 3, 1))


def test_labels_of_rows_and_years_do_not_overlap(seats: tuple[Seat, ...]) -> None:
    root = ElementTree.fromstring(timeline("Movia", seats, datetime.date(2001, 1, 1)))
    placed: dict[float, list[tuple[float, float]]] = {}
    for text in root.iter(f"{SVG}text"):
        width = 7.5 * len(text.text or "") * (0.85 if text.get("class") == "soft" else 1)
        x = float(text.get("x", "0")) - (width / 2 if text.get("text-anchor") == "middle" else 0)
        placed.setdefault(float(text.get("y", "0")), []).append((x, x + width))
    for spans in placed.values():
        spans.sort()
        assert all(left[1] <= right[0] for left, right in itertools.pairwise(spans))


def test_nobody() -> None:
    ElementTree.fromstring(timeline("Movia", ()))


def test_terms_and_places() -> None:
    assert [term_of(year) for year in (2010, 2021, 2022, 2025, 2026)] == [2010, 2018, 2022, 2022, 2026]
    frame = Frame(left=100, begin=2022, end=2026)
    assert frame.x(datetime.date(2022, 1, 1)) == 100
    assert frame.x(datetime.date(2026, 1, 1)) == 720
