"""Sections of answers as CSV, JSON and Markdown."""

from __future__ import annotations

import json

from kkrgraph.graph.answer import Table, Term
from kkrgraph.query.sections import Section, as_csv, as_json, as_markdown, readable, where, without

SEATS = Table(
    columns=("person", "role", "evidence", "iri"),
    rows=(
        (
            Term("Eva Lind", "literal"),
            None,
            Term("Eva | Lind\nsidder", "literal"),
            Term("https://e/1", "uri"),
        ),
        (Term("Bo Ask", "literal"), None, Term("Bo", "literal"), None),
    ),
)
RULES = Table(columns=("least", "person"), rows=((Term("3", "literal"), None),))
SECTIONS = (
    Section(name="seats", title="Who is in it", table=SEATS),
    Section(name="rules", title="Rules", table=RULES),
    Section(name="none", title="Nothing", table=Table(columns=("least",), rows=())),
)


def test_csv_has_the_columns_of_all_sections() -> None:
    lines = as_csv(SECTIONS).splitlines()
    assert lines[0] == "section,person,role,evidence,iri,least"
    assert lines[-1] == "rules,,,,,3"


def test_json_leaves_out_what_is_not_stated() -> None:
    found = json.loads(as_json(SECTIONS))
    assert found["seats"][1] == {"person": "Bo Ask", "evidence": "Bo"}
    assert found["none"] == []


def test_markdown_keeps_its_tables_whole() -> None:
    text = as_markdown(SECTIONS)
    assert (
        "## Who is in it\n\n| person | evidence |\n| --- | --- |\n| Eva Lind | Eva \\| Lind sidder |\n"
        in text
    )
    assert text.endswith("## Nothing\n\nNothing is stated.\n")


def test_tables_for_reading() -> None:
    assert readable(SEATS).columns == ("person", "evidence")
    assert without(SEATS, "person", "iri").columns == ("role", "evidence")
    assert where(SEATS, "person", "Bo Ask").rows == SEATS.rows[1:]
    assert where(SEATS, "role", "").rows == SEATS.rows
