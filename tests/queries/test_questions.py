"""The analysts' questions, answered on two invented meetings (conftest.py)."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, QuerySolutions, Store

from kkrgraph.graph.document import document_quads
from kkrgraph.graph.reference import reference_quads
from kkrgraph.model import Evidence, Item, Minutes
from kkrgraph.reference import load, using
from kkrgraph.resolve import link
from kkrgraph.resources import resource

Rows = list[dict[str, str]]
Ask = Callable[..., Rows]
BASE = "https://w3id.org/kkrgraph"
MARCH, MAY = "2026-03-04", "2026-05-20"
KARL = NamedNode("https://w3id.org/kkrgraph/id/person/karl-holm-greve")
NAMES = {
    "amounts_by_item",
    "appearances",
    "appointment_life",
    "appointments_of_person",
    "appointments_to_body",
    "bodies_and_appointers",
    "bodies_named",
    "case_history",
    "decisions_against_proposal",
    "decisions_of_body",
    "decisions_on_topic",
    "decisions_with_changes",
    "follow_up",
    "items_by_topic",
    "met_together",
    "people_in_several_bodies",
    "people_named",
    "representatives",
    "seat_counts",
    "taken_up",
    "ties",
    "votes_and_reservations",
    "who_sits_where",
}
LISTS = {"people_in_several_bodies", "people_named", "bodies_named"}
# nobody met anybody in the examples: one was present, one absent
UNANSWERED = {"met_together"}


def columns(rows: Rows, *names: str) -> list[tuple[str, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


def test_these_questions_and_no_others_are_there() -> None:
    assert {path.stem for path in resource("queries", "questions").glob("*.rq")} == NAMES


@pytest.mark.parametrize("name", sorted(NAMES - UNANSWERED))
def test_without_parameters_a_question_is_about_all_and_repeats_nothing(name: str, question: Ask) -> None:
    rows = question(name)
    assert rows
    assert len({tuple(row.values()) for row in rows}) == len(rows)


@pytest.mark.parametrize("name", sorted(NAMES - LISTS))
def test_every_answer_shows_the_words_it_was_read_from(name: str, question: Ask) -> None:
    assert all(row["evidence"] for row in question(name))


@pytest.mark.parametrize(
    ("name", "parameter"),
    [
        ("amounts_by_item", "document"),
        ("appearances", "body"),
        ("appearances", "person"),
        ("appointment_life", "body"),
        ("appointment_life", "person"),
        ("appointments_of_person", "person"),
        ("appointments_to_body", "body"),
        ("bodies_and_appointers", "appointer"),
        ("bodies_and_appointers", "body"),
        ("bodies_named", "kind"),
        ("bodies_named", "name"),
        ("case_history", "case"),
        ("decisions_against_proposal", "difference"),
        ("decisions_of_body", "body"),
        ("decisions_on_topic", "topic"),
        ("decisions_with_changes", "body"),
        ("items_by_topic", "document"),
        ("items_by_topic", "topic"),
        ("people_named", "municipality"),
        ("people_named", "name"),
        ("representatives", "municipality"),
        ("representatives", "party"),
        ("follow_up", "body"),
        ("seat_counts", "body"),
        ("taken_up", "body"),
        ("ties", "one"),
        ("ties", "other"),
        ("votes_and_reservations", "kind"),
        ("votes_and_reservations", "who"),
        ("who_sits_where", "body"),
        ("who_sits_where", "municipality"),
        ("who_sits_where", "party"),
        ("who_sits_where", "person"),
        ("who_sits_where", "role"),
    ],
)
def test_what_nobody_is_called_gives_no_answer(name: str, parameter: str, question: Ask) -> None:
    assert question(name, **{parameter: "Ingenting"}) == []


@pytest.mark.parametrize("body", ["Movia", "movia", "Trafikselskabet Movia"])
def test_appointments_to_body(body: str, question: Ask) -> None:
    assert columns(
        question("appointments_to_body", body=body), "date", "action", "person", "role", "actor"
    ) == [
        (MARCH, "nominated", "Karl Holm", "medlem", "KKR Sjælland"),
        (MARCH, "resigned", "Eva Lind", "", ""),
        (MARCH, "vacancy", "", "medlem", ""),
        (MAY, "appointed", "Karl Holm", "medlem", "KKR Hovedstaden"),
    ]


def test_appointments_to_body_in_a_period(question: Ask) -> None:
    rows = question("appointments_to_body", body="Movia", from_=datetime.date(2026, 5, 1))
    assert columns(rows, "action") == [("appointed",)]
    rows = question("appointments_to_body", body="Movia", to=datetime.date(2026, 3, 4))
    assert columns(rows, "action") == [("nominated",), ("resigned",), ("vacancy",)]


@pytest.mark.parametrize("person", ["Karl Holm", "karl", KARL])
def test_appointments_of_person(person: object, question: Ask) -> None:
    rows = question("appointments_of_person", person=person)
    assert columns(rows, "date", "action", "body_name", "role", "party", "municipality") == [
        (MARCH, "left_party", "Venstre", "", "", ""),
        (MARCH, "nominated", "Movia", "medlem", "V", "Greve Kommune"),
        (MAY, "appointed", "Havnerådet", "formand", "V", "Greve Kommune"),
        (MAY, "appointed", "Movia", "medlem", "V", "Greve Kommune"),
    ]


@pytest.mark.parametrize(
    "parameters",
    [
        {"municipality": "greve"},
        {"party": "V"},
        {"party": "v"},
        {"party": "venstre"},
        {"municipality": "Greve", "party": "V"},
    ],
)
def test_representatives(parameters: dict[str, str], question: Ask) -> None:
    rows = question("representatives", **parameters)
    assert columns(rows, "person", "action", "body_name", "role") == [
        ("Karl Holm", "nominated", "Movia", "medlem"),
        ("Karl Holm", "appointed", "Havnerådet", "formand"),
        ("Karl Holm", "appointed", "Movia", "medlem"),
    ]


def test_another_party_has_no_representatives(question: Ask) -> None:
    assert question("representatives", party="Socialdemokratiet") == []
    assert question("representatives", municipality="Greve", party="A") == []


@pytest.mark.parametrize(
    ("row", "there"),
    [
        ("V,Tanglisten,national,2020,,", True),
        ("V,Tanglisten,national,,2026,", True),
        ("V,Tanglisten,national,,2025-12,", False),
        ("V,Tanglisten,national,2027,,", False),
        ("V,Tanglisten,local,,,Greve Kommune", True),
        ("V,Tanglisten,local,,,Odder Kommune", False),
    ],
)
def test_a_letter_means_a_party_in_its_time_and_place(
    row: str, there: bool, example: Minutes, tmp_path: Path
) -> None:
    head = "letter,name,kind,letter_valid_from,letter_valid_to,municipality"
    (tmp_path / "parties.csv").write_text(f"{head}\n{row}\n", encoding="utf-8")
    store = Store()
    with using(load(tmp_path)):
        store.extend((*reference_quads(BASE), *document_quads(example, link(example), BASE)))
    text = resource("queries", "questions", "representatives.rq").read_text(encoding="utf-8")
    asked = text.replace("VALUES ?party { UNDEF }", 'VALUES ?party { "tanglisten" }')
    answer = store.query(asked, use_default_graph_as_union=True)
    assert isinstance(answer, QuerySolutions)
    assert [solution["person"].value for solution in answer] == ["Karl Holm"] * there


@pytest.mark.parametrize("case", ["SAG-2026-00001", "sag-2026-00001"])
def test_case_history(case: str, question: Ask) -> None:
    rows = question("case_history", case=case)
    assert columns(rows, "date", "body_name", "number", "act", "addressee") == [
        (MARCH, "KKR Sjælland", "1.1", "nominated", ""),
        (MARCH, "KKR Sjælland", "1.1", "requested", "borgmestrene"),
        (MARCH, "KKR Sjælland", "1.1", "", ""),
        (MAY, "KKR Hovedstaden", "3", "appointed", ""),
    ]


def test_an_item_without_a_ruling_is_addressed_to_nobody(example: Minutes) -> None:
    """The addressee of another item's ruling in the same minutes is not its own."""
    heading = Evidence(start=9000, end=9031, quote="2.2. Eventuelt SAG-2026-00009", page=9, rule="test")
    item = Item(number="2.2", title="Eventuelt", case="SAG-2026-00009", officers=None, evidence=heading)
    minutes = replace(example, items=(*example.items, item))
    store = Store()
    store.extend((*reference_quads(BASE), *document_quads(minutes, link(minutes), BASE)))
    text = resource("queries", "questions", "case_history.rq").read_text(encoding="utf-8")
    answer = store.query(text, use_default_graph_as_union=True)
    assert isinstance(answer, QuerySolutions)
    rows = [row for row in answer if row["case_number"].value == "SAG-2026-00009"]
    assert [(row["act"], row["addressee"], row["evidence"].value) for row in rows] == [
        (None, None, heading.quote)
    ]


def test_people_in_several_bodies(question: Ask) -> None:
    assert columns(question("people_in_several_bodies"), "person", "bodies", "names") == [
        ("Eva Lind", "2", "Movia; Sund By"),
        ("Karl Holm", "2", "Havnerådet; Movia"),
    ]
    assert question("people_in_several_bodies", least=3) == []


def test_bodies_and_appointers(question: Ask) -> None:
    rows = question("bodies_and_appointers")
    assert columns(rows, "body_name", "role", "least", "most", "appointed_by", "nominated_by") == [
        ("Movia", "medlem", "3", "5", "KKR Sjælland", "de største byer"),
        ("Sund By", "formand", "", "", "generalforsamlingen", ""),
        ("Sund By", "medlem", "1", "1", "", "KL"),
    ]
    assert columns(question("bodies_and_appointers", appointer="generalforsaml"), "body_name") == [
        ("Sund By",)
    ]


def test_amounts_by_item(question: Ask) -> None:
    assert columns(question("amounts_by_item"), "value", "text", "number", "title") == [
        ("2500000", "2,5 mio. kr.", "1.1", "Udpegning til Movia"),
        ("40000", "40.000 kr.", "10", "Havnebusser"),
        ("0", "0 kr.", "", ""),
    ]
    assert columns(question("amounts_by_item", least=1_000_000), "value") == [("2500000",)]
    assert columns(question("amounts_by_item", document="hovedstaden-2026-05-20"), "value") == [("40000",)]


def test_follow_up(question: Ask) -> None:
    """The report that was asked for, Karl Holm's nomination and the agenda's vacancy were all taken up in time."""
    rows = question("follow_up")
    assert columns(rows, "date", "reason", "number", "who", "body_name", "role") == [
        # in the order of the text
        (MARCH, "postponed", "2.1", "KL", "", ""),
        (MARCH, "vacancy", "1.1", "", "Sund By", "stedfortræder"),
        (MAY, "authorised", "10", "Movia", "", ""),
    ]
    assert columns(question("follow_up", from_=datetime.date(2026, 5, 1)), "reason") == [("authorised",)]


@pytest.mark.parametrize(
    ("body", "reasons"),
    [
        ("KKR Sjælland", ["postponed", "vacancy"]),
        ("Sund By", ["vacancy"]),
        ("KKR Hovedstaden", ["authorised"]),
    ],
)
def test_follow_up_of_one_body(body: str, reasons: list[str], question: Ask) -> None:
    rows = question("follow_up", body=body)
    assert [row["reason"] for row in rows] == reasons


def test_what_was_taken_up_and_where(question: Ask) -> None:
    """The report that was asked for in March: the sister body's item has the same case number."""
    rows = question("taken_up", body="KKR Sjælland", to=datetime.date(2026, 4, 1))
    assert columns(rows, "date", "reason", "who", "later_date", "later_met", "later_number") == [
        (MARCH, "requested", "borgmestrene", MAY, "KKR Hovedstaden", "3"),
    ]
    assert question("taken_up", from_=datetime.date(2026, 4, 1)) == []
