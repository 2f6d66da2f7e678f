"""The network: who stands in which column, the same picture each time."""

from __future__ import annotations

import itertools
from xml.etree import ElementTree

from kkrgraph.draw.network import MOST, columns_of, network
from kkrgraph.graph.answer import Table, Term

SVG = "{http://www.w3.org/2000/svg}"
COLUMNS = ("tie", "other_name", "detail", "evidence", "other_iri")
PERSON, BODY = "https://example.org/id/person/", "https://example.org/id/organization/"


def ties(*rows: tuple[str, str, str, str]) -> Table:
    return Table(
        columns=COLUMNS,
        rows=tuple(
            tuple(Term(value, "literal") for value in (tie, name, detail, f"Om {name}", iri))
            for tie, name, detail, iri in rows
        ),
    )


TIES = ties(
    ("seat", "Movia", "medlem", f"{BODY}movia"),
    ("nominated_by", "KKR Sjælland", "Movia", f"{BODY}kkr"),
    ("same_body", "Bo & Ask", "Movia", f"{PERSON}bo"),
    ("same_body", "Ib Dam", "Et andet organ", f"{PERSON}ib"),
)


def texts(drawn: str) -> list[str]:
    return [text.text or "" for text in ElementTree.fromstring(drawn).iter(f"{SVG}text")]


def test_direct_ties_and_those_through_one_other() -> None:
    near, far = columns_of(TIES)
    assert [node.name for node in near.values()] == ["KKR Sjælland", "Movia"]
    assert far[f"{PERSON}bo"].near.keys() == {f"{BODY}movia"} and far[f"{PERSON}bo"].is_person
    assert far[f"{PERSON}ib"].near == {}


def test_what_hangs_on_nothing_is_left_out_and_lines_say_their_sentence() -> None:
    drawn = network("Eva Lind", True, TIES)
    assert texts(drawn) == [
        "Eva Lind: forbindelser", "direkte", "gennem én anden", "Eva Lind", "KKR Sjælland", "Movia", "Bo & Ask",
        "plads", "indstilling", "anden forbindelse",
    ]  # fmt: skip
    titles = [title.text for title in ElementTree.fromstring(drawn).iter(f"{SVG}title")]
    assert "Eva Lind – Movia\nplads medlem: »Om Movia«" in titles
    assert "Movia – Bo & Ask\nsidder i samme organ Movia: »Om Bo & Ask«" in titles


def test_the_other_of_two_hangs_on_those_in_the_middle() -> None:
    legs = Table(
        columns=("one_iri", "one_name", *COLUMNS),
        rows=(tuple(Term(value, "literal") for value in (
            f"{PERSON}ida", "Ida Dam", "appointed_by", "KKR Sjælland", "Movia", "Ida udpeges", f"{BODY}kkr")),),
    )  # fmt: skip
    drawn = network("Eva Lind", True, TIES, legs)
    titles = [title.text for title in ElementTree.fromstring(drawn).iter(f"{SVG}title")]
    assert "KKR Sjælland – Ida Dam\nKKR Sjælland: udpeget af Movia: »Ida udpeges«" in titles
    # a line is as strong as its own ties, not as those of its ends; the legend has one of each
    assert drawn.count('class="edge seat"') == 1 + 1


def test_an_empty_column_has_no_head() -> None:
    seat = Table(columns=COLUMNS, rows=tuple(row for row in TIES.rows if row[0] == Term("seat", "literal")))
    drawn = texts(network("Eva Lind", True, seat))
    assert "direkte" in drawn and "gennem én anden" not in drawn


def test_the_order_of_rows_makes_no_difference() -> None:
    turned = Table(columns=COLUMNS, rows=TIES.rows[::-1])
    assert network("Eva Lind", True, turned) == network("Eva Lind", True, TIES)


def test_boxes_do_not_overlap_and_too_many_are_counted() -> None:
    many = ties(*(("seat", f"Organ {place:02}", "medlem", f"{BODY}{place:02}") for place in range(MOST + 5)))
    drawn = network("Eva Lind", True, many)
    assert "direkte (og 5 flere)" in texts(drawn)
    boxes = [
        rect for rect in ElementTree.fromstring(drawn).iter(f"{SVG}rect") if rect.get("class") != "paper"
    ]
    places = sorted((float(box.get("x", "0")), float(box.get("y", "0"))) for box in boxes)
    assert all(one[0] != two[0] or two[1] - one[1] >= 24 for one, two in itertools.pairwise(places))


def test_no_ties() -> None:
    assert "Eva Lind" in network("Eva Lind", True, ties())
