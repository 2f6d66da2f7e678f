"""The facts that the rules of the field look at, and what the shapes say of them, in two invented meetings."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kkrgraph.graph.derived import derive
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.places import places
from kkrgraph.graph.reference import reference_quads
from kkrgraph.graph.report import Report
from kkrgraph.graph.store import Store
from kkrgraph.model import Appointment, Attendance, Evidence, Minutes, Position, Seat
from kkrgraph.namespaces import DCT, FOAF, KKR, Minter
from kkrgraph.resolve import link
from kkrgraph.validate import Engine, Gate, validate_derived

BASE = "https://example.org/kkr"
MINTER = Minter(BASE)
NOW, LATER = datetime.date(2026, 3, 4), datetime.date(2026, 9, 1)


class Case:
    """Meetings of KKR Sjælland; records are put in by `add`, and `report` is what the rules say of all."""

    def __init__(self, minutes: Callable[..., Minutes], words: Callable[..., Evidence], path: Path) -> None:
        self._minutes, self._words, self._path = minutes, words, path
        self._records: dict[datetime.date, dict[str, list[object]]] = {}
        self._start = 0

    def evidence(self, quote: str) -> Evidence:
        self._start += 100
        return self._words(quote, self._start)

    def add(self, date: datetime.date, view: str, record: object) -> None:
        self._records.setdefault(date, {}).setdefault(view, []).append(record)

    def event(
        self, date: datetime.date, action: str, person: str, role: str = "medlem", body: str = "Movia",
        municipality: str | None = None, party: str | None = None, actor: str = "KKR Sjælland",
    ) -> None:  # fmt: skip
        record = Appointment(
            number="1", action=action, actor=None if action == "resigned" else actor, person=person,
            party=party, municipality=municipality, body=body, role=role, evidence=self.evidence(person),
        )  # fmt: skip
        self.add(date, "appointments", record)

    def attends(self, date: datetime.date, person: str, municipality: str = "Greve Kommune") -> None:
        record = Attendance(
            person=person, party=None, municipality=municipality, status="present", evidence=self.evidence(person)
        )  # fmt: skip
        self.add(date, "attendance", record)

    def seats(self, count: str) -> None:
        record = Seat(
            number="1", body="Movia", role="medlem", count=count, appointed_by="KKR Sjælland", nominated_by=None,
            evidence=self.evidence(f"{count} medlemmer"),
        )  # fmt: skip
        self.add(NOW, "seats", record)

    def minutes(self, date: datetime.date) -> Minutes:
        views = {view: tuple(records) for view, records in self._records[date].items()}
        made = self._minutes(date.isoformat(), **views)
        return replace(made, meeting=replace(made.meeting, date=date))

    def store(self) -> Store:
        store = Store.open(self._path / "store")
        for date in self._records:
            record = self.minutes(date)
            graph = MINTER.document_graph(record.document.id)
            store.replace(graph, document_quads(record, link(record), BASE))
        derive(store, MINTER)
        return store

    def gate(self, engine: Engine) -> Report:
        record = self.minutes(NOW)
        return Gate(reference_quads(BASE), engine=engine)(document_quads(record, link(record), BASE))


@pytest.fixture
def case(minutes: Callable[..., Minutes], words: Callable[..., Evidence], tmp_path: Path) -> Case:
    return Case(minutes, words, tmp_path)


def said(report: Report) -> list[str]:
    """The shapes whose rules do not hold, by their own names."""
    return [result.shape.rpartition("/")[2] for result in report.results]


def judged(case: Case) -> list[str]:
    with case.store() as store:
        reports = [validate_derived(store, BASE, engine=engine) for engine in Engine]
        found = places(reports[0].results, store.about_iri)
    assert reports[0] == reports[1]
    assert {result.focus for result in reports[0].results} == set(found), "each has its sentences"
    return said(reports[0])


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize(
    ("municipality", "attended", "actor", "expected"),
    [
        ("Herning Kommune", None, "KKR Sjælland", ["Geography-stated"]),
        ("Greve Kommune", None, "KKR Sjælland", []),
        ("Herning Kommune", None, "Movia", []),
        (None, "Herning Kommune", "KKR Sjælland", ["Geography-attended"]),
        (None, "Greve Kommune", "KKR Sjælland", []),
        ("Greve Kommune", "Herning Kommune", "KKR Sjælland", []),
        (None, None, "KKR Sjælland", []),
    ],
)
def test_a_kkr_names_people_of_its_geography(
    case: Case,
    engine: Engine,
    municipality: str | None,
    attended: str | None,
    actor: str,
    expected: list[str],
) -> None:
    case.event(NOW, "appointed", "Bo Ask", municipality=municipality, actor=actor)
    if attended is not None:
        case.attends(NOW, "Bo Ask", attended)
    assert [shape for shape in said(case.gate(engine)) if shape.startswith("Geography")] == expected


@pytest.mark.parametrize(
    ("count", "expected"), [("1", ["NamedSeats-most"]), ("2", []), ("1-3", []), ("3", ["NamedSeats-least"])]
)
def test_seats_and_names(case: Case, count: str, expected: list[str]) -> None:
    case.seats(count)
    case.event(NOW, "appointed", "Bo Ask")
    case.event(NOW, "appointed", "Eva Lind")
    assert judged(case) == expected


@pytest.mark.parametrize(
    ("later", "expected"), [("nominated", ["LeftEarlier-resignation"]), ("resigned", [])]
)
def test_who_left_and_is_named_again(case: Case, later: str, expected: list[str]) -> None:
    case.event(NOW, "resigned", "Bo Ask")
    case.event(LATER, later, "Bo Ask")
    assert judged(case) == expected


@pytest.mark.parametrize("letter", ["A", "D", "Æ", "L", "K", "S"])
def test_letters_of_today(case: Case, letter: str) -> None:
    case.event(NOW, "appointed", "Bo Ask", party=letter)
    assert judged(case) == []


@pytest.mark.parametrize(
    ("letter", "year", "expected"),
    [
        ("Æ", 2021, ["PartyLetter-from"]),
        ("D", 2010, ["PartyLetter-until"]),
        ("L", 2010, []),
        ("A", 2010, []),
    ],
)
def test_letters_of_another_time(case: Case, letter: str, year: int, expected: list[str]) -> None:
    case.event(datetime.date(year, 3, 4), "appointed", "Bo Ask", party=letter)
    assert judged(case) == expected


def test_the_chair_of_a_body_is_one_of_its_members(case: Case) -> None:
    for person in ("Bo Ask", "Eva Lind", "Ib Dam", "Pia Holk"):
        case.attends(NOW, person)
    case.event(NOW, "appointed", "Bo Ask", "formand", "KKR Sjælland")
    case.event(LATER, "appointed", "Per Vang", "formand", "KKR Sjælland", "Greve Kommune")
    assert judged(case) == ["Chair-member"]


def test_two_chairs_at_once(case: Case) -> None:
    for person, dates in (("Bo Ask", (NOW, LATER)), ("Eva Lind", (LATER,))):
        for date in dates:
            position = Position(
                person=person, role="formand", organisation="Movia", evidence=case.evidence(person)
            )
            case.add(date, "positions", position)
    assert judged(case) == ["Chair-alone"]


def test_the_facts_lead_to_people_and_statements(case: Case) -> None:
    for person in ("Bo Ask", "Eva Lind", "Ib Dam"):
        case.attends(NOW, person)
    case.event(NOW, "appointed", "Bo Ask", "formand", "KKR Sjælland", party="A")
    with case.store() as store:
        graph = MINTER.graph("derived")
        ((chair, group),) = store.values(graph, DCT.isPartOf)
        assert chair == MINTER.thing("membership", group.rpartition("/")[2])
        assert len([member for one, member in store.values(graph, FOAF.member) if one == group]) == 3
        ((letter, day),) = store.values(graph, KKR.date)
        assert (letter, day) == (MINTER.part("2026-03-04", "letter", "A"), "2026-03-04")
        assert not derive(store, MINTER)
