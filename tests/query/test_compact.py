"""Tables narrow enough for a terminal."""

from __future__ import annotations

from kkrgraph.graph.answer import Table, Term
from kkrgraph.query.compact import compact, numbered


def table(columns: tuple[str, ...], *rows: tuple[str, ...]) -> Table:
    return Table(
        columns=columns,
        rows=tuple(tuple(Term(value, "literal") if value else None for value in row) for row in rows),
    )


SEATS = table(
    (
        "person_name",
        "party_letter",
        "municipality_name",
        "body_name",
        "first",
        "last",
        "document",
        "number",
        "evidence",
    ),
    ("Eva Lind", "A", "Greve Kommune", "Movia", "2022-03-16", "2023-12-06", "001", "4.1", "Eva\nLind"),
    ("Bo Ask", "", "", "Movia", "2022-03-16", "2022-03-16", "002", "", "Bo Ask"),
)


def test_what_belongs_together_stands_together() -> None:
    narrow, sentences = numbered(SEATS)
    assert narrow.columns == ("#", "person", "body", "known on", "source")
    assert narrow.values() == (
        ("1", "Eva Lind (A), Greve Kommune", "Movia", "2022-03-16 … 2023-12-06", "001, item 4.1"),
        ("2", "Bo Ask", "Movia", "2022-03-16", "002"),
    )
    assert sentences == ("Eva Lind", "Bo Ask")


def test_a_number_is_no_source_by_itself_and_codes_are_words() -> None:
    rows = table(
        ("step", "number", "least", "most"), ("succeeded_by", "4.1", "3", "5"), ("attested", "4.1", "1", "1")
    )
    assert compact(rows).columns == ("step", "number", "seats")
    assert compact(rows).values() == (("succeeded by", "4.1", "3-5"), ("attested", "4.1", "1"))
