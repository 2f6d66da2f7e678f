from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.structure.blocks import blocks
from kkrgraph.extract.structure.layout import BULLET, Layout, rows_of, usual_width
from kkrgraph.model import Document

MakeDocument = Callable[..., Document]
FULL = "Der er fortsat stor interesse for sagen, og materialet er sendt ud i god tid, så alle kan nå det."


def layout_of(document: Document) -> Layout:
    rows = rows_of(document)
    return Layout(rows=rows, width=usual_width(rows))


def test_rows_are_the_body_lines_with_their_words(make_document: MakeDocument) -> None:
    document = make_document(["Baggrund", "", FULL, "SIDE | 2", "Slut."])
    assert [row.text for row in rows_of(document)] == ["Baggrund", FULL, "Slut."]
    assert [row.index for row in rows_of(document)] == [0, 1, 2]
    assert all(document.text[row.start : row.end] == row.text for row in rows_of(document))


def test_the_usual_width_is_that_of_full_lines(make_document: MakeDocument) -> None:
    assert usual_width(rows_of(make_document([FULL] * 8 + ["Kort."] * 6))) == len(FULL)
    assert usual_width([]) == 0


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ([FULL, "Slut.", FULL, "Slut."], [(f"{FULL} Slut.", False, False)] * 2),
        ([FULL, "- ét", "- to"], [(FULL, False, False), ("ét", True, False), ("to", True, False)]),
        ([FULL, "1) ét", "2. to"], [(FULL, False, False), ("ét", True, False), ("to", True, False)]),
        (["– ét, som er", "delt over to linjer"], [("ét, som er delt over to linjer", True, False)]),
        (
            [f"- {FULL}", "Til rådet vælges:", "- to"],
            [(FULL, True, False), ("Til rådet vælges:", False, False), ("to", True, False)],
        ),
        (["Broen i Nordby", FULL], [("Broen i Nordby", False, True), (FULL, False, False)]),
        (["Broen er gammel.", FULL], [("Broen er gammel.", False, False), (FULL, False, False)]),
        (["Broen er gammel,", "og den er grå."], [("Broen er gammel, og den er grå.", False, False)]),
    ],
)
def test_blocks_are_paragraphs_bullets_and_headings(
    make_document: MakeDocument, printed: list[str], expected: list[tuple[str, bool, bool]]
) -> None:
    document = make_document([*printed, *[FULL] * 10])
    layout = layout_of(document)
    found = blocks(layout, layout.rows[: len(printed)])
    assert [(document.text[b.start : b.end], b.bullet, b.heading) for b in found] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [("6. september 2025 er", False), ("6. Sagen om", True), ("a) én", True), ("ord", False)],
)
def test_a_day_at_the_start_of_a_line_is_no_bullet(line: str, expected: bool) -> None:
    assert (BULLET.match(line) is not None) is expected


def test_the_last_row_ends_on_purpose(make_document: MakeDocument) -> None:
    layout = layout_of(make_document([FULL, FULL, "Kort.", FULL]))
    assert [layout.ended_on_purpose(index) for index in range(4)] == [False, False, True, True]
