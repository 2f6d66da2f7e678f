"""Who sits where on a day, where decisions say from and until when: before, on and after the stated day, month or year."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from pyoxigraph import QuerySolution, QuerySolutions, Store

from kkrgraph.graph.derived import derive
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.reference import reference_quads
from kkrgraph.graph.store import Store as GraphStore
from kkrgraph.model import Appointment, Attendance, Document, Evidence, Meeting, Minutes
from kkrgraph.namespaces import Minter
from kkrgraph.resolve import link
from kkrgraph.resources import resource

BASE = "https://w3id.org/kkrgraph"


def minutes(date: str, action: str, effective: str | None) -> Minutes:
    evidence = Evidence(start=10, end=14, quote="Ord.", page=1, rule="test")
    return Minutes(
        document=Document(id=date, source=f"{date}.txt", sha256="0", pages=1, lines=(), text="x", body_end=1),
        meeting=Meeting(body="KKR Sjælland", date=datetime.date.fromisoformat(date), kind="referat", start=None,
                        end=None, place=None, evidence=evidence),
        appointments=(
            Appointment(number="1", action=action, actor="KKR Sjælland", person="Karl Holm", party=None,
                        municipality="Greve Kommune", body="Movia", role="medlem", effective=effective,
                        evidence=evidence),
        ),
    )  # fmt: skip


def sits(path: Path, documents: tuple[Minutes, ...], day: str) -> bool:
    return len(rows(path, documents, day)) == 1


def rows(path: Path, documents: tuple[Minutes, ...], day: str) -> list[QuerySolution]:
    """Who sits where on a day."""
    text = resource("queries", "questions", "who_sits_where.rq").read_text(encoding="utf-8")
    date = f'"{day}"^^<http://www.w3.org/2001/XMLSchema#date>'
    return answers(path, documents, text.replace("VALUES ?on { UNDEF }", f"VALUES ?on {{ {date} }}"))


def answers(path: Path, documents: tuple[Minutes, ...], text: str) -> list[QuerySolution]:
    """The answers of a query to these documents, the reference data and what follows from them."""
    writing, minter = GraphStore.open(path), Minter(BASE)
    writing.replace(minter.graph("reference"), reference_quads(BASE))
    for one in documents:
        writing.replace(minter.document_graph(one.document.id), document_quads(one, link(one), BASE))
    derive(writing, minter)
    store = Store()
    store.extend(writing.quads())
    solutions = store.query(text, use_default_graph_as_union=True)
    assert isinstance(solutions, QuerySolutions)
    return list(solutions)


@pytest.mark.parametrize(
    ("effective", "day", "expected"),
    [
        (None, "2026-02-28", False),
        (None, "2026-03-04", True),
        ("2026-04-01", "2026-03-31", False),
        ("2026-04-01", "2026-04-01", True),
        ("2026-01-01", "2026-02-01", True),
        ("2026-05", "2026-04-30", False),
        ("2026-05", "2026-05-01", True),
        ("2027", "2026-12-31", False),
        ("2027", "2027-01-01", True),
    ],
)
def test_a_seat_is_had_from_when_the_decision_says(
    effective: str | None, day: str, expected: bool, tmp_path: Path
) -> None:
    assert sits(tmp_path / "store", (minutes("2026-03-04", "appointed", effective),), day) is expected


@pytest.mark.parametrize(
    ("effective", "day", "expected"),
    [
        (None, "2027-03-03", True),
        (None, "2027-03-04", False),
        ("2027-06-01", "2027-05-31", True),
        ("2027-06-01", "2027-06-01", False),
        ("2027-06", "2027-06-30", True),
        ("2027-06", "2027-07-01", False),
        ("2027", "2027-12-31", True),
        ("2027", "2028-01-01", False),
    ],
)
def test_a_seat_is_had_until_when_the_decision_says(
    effective: str | None, day: str, expected: bool, tmp_path: Path
) -> None:
    documents = minutes("2026-03-04", "appointed", None), minutes("2027-03-04", "resigned", effective)
    assert sits(tmp_path / "store", documents, day) is expected


def test_a_decision_at_the_end_of_a_term_counts_in_the_next(tmp_path: Path) -> None:
    documents = (minutes("2025-12-10", "appointed", "2026-01-01"),)
    assert not sits(tmp_path / "store", documents, "2025-12-31")
    assert sits(tmp_path / "other", documents, "2026-03-01")


def test_who_changes_parties_is_of_the_last_that_was_stated_by_the_day(tmp_path: Path) -> None:
    documents = tuple(
        replace(
            minutes(date, "vacancy", None),
            appointments=(),
            attendance=(
                Attendance(person="Karl Holm", party=letter, municipality="Greve Kommune", status="present",
                           evidence=Evidence(start=10, end=14, quote="Ord.", page=1, rule="test")),
            ),
        )
        for date, letter in (("2026-03-04", "V"), ("2027-03-04", "A"), ("2027-06-04", None))
    )  # fmt: skip
    letters = [
        [row["party_letter"].value for row in rows(tmp_path / day, documents, day)]
        for day in ("2026-04-01", "2027-04-01", "2027-07-01")
    ]
    assert letters == [["V"], ["A"], ["A"]]


def test_a_seat_that_ends_in_a_later_term_is_had_until_then(tmp_path: Path) -> None:
    documents = minutes("2021-06-01", "appointed", None), minutes("2023-03-01", "resigned", None)
    assert sits(tmp_path / "told", documents, "2022-06-01")
    assert not sits(tmp_path / "ended", documents, "2023-03-01")
    assert not sits(tmp_path / "untold", documents[:1], "2022-06-01")


def test_who_came_after_is_told_once_where_two_sentences_tell_of_the_leaving(tmp_path: Path) -> None:
    left = minutes("2026-03-04", "resigned", None)
    (event,) = left.appointments
    later = Evidence(start=30, end=34, quote="Ord.", page=1, rule="test")
    came = replace(event, action="appointed", person="Bo Ask", evidence=replace(later, start=50, end=54))
    documents = (replace(left, appointments=(event, replace(event, evidence=later), came)),)
    text = resource("queries", "questions", "appointment_life.rq").read_text(encoding="utf-8")
    found = [
        (row["person_name"].value, row["step"].value) for row in answers(tmp_path / "s", documents, text)
    ]
    assert found == [
        ("Bo Ask", "appointed"),
        ("Bo Ask", "succeeds"),
        ("Karl Holm", "resigned"),
        ("Karl Holm", "resigned"),
        ("Karl Holm", "succeeded_by"),
    ]
