"""The sheet: every line once, in printed order, page by page."""

from __future__ import annotations

from kkrgraph.model import Document, Furniture, Line, Minutes
from kkrgraph.publish.drawing.sheet import pages


def document(*lines: tuple[str, int, int, Furniture | None]) -> Document:
    """A document of lines with their text, page, number and furniture; the body first, as everywhere."""
    text, placed = "", []
    for words, page, number, furniture in sorted(lines, key=lambda line: line[3] is not None):
        text += ("\n" if furniture is not None else " ") if text else ""
        start = len(text)
        text += words
        placed.append(Line(start=start, end=len(text), page=page, number=number, furniture=furniture))
    body = max((line.end for line in placed if line.furniture is None), default=0)
    return Document(id="a", source="a.txt", sha256="", pages=2, lines=tuple(placed), text=text, body_end=body)


def test_every_line_is_drawn_once_and_in_printed_order(minutes: Minutes) -> None:
    drawn = [line for page in pages(minutes.document) for stretch in page.stretches for line in stretch.lines]
    assert sorted(drawn, key=lambda line: line.start) == list(minutes.document.lines)
    assert [(line.page, line.number) for line in drawn] == sorted((line.page, line.number) for line in drawn)


def test_furniture_stands_apart_by_kind_and_on_its_page(minutes: Minutes) -> None:
    kinds = [
        (page.number, stretch.furniture)
        for page in pages(minutes.document)
        for stretch in page.stretches
        if stretch.furniture is not None
    ]
    assert kinds == [(page, kind) for page in (2, 3) for kind in (Furniture.PAGE_HEAD, Furniture.PAGE_NUMBER)]


LONG = "Der er lange linjer her, og de går helt ud til kanten af siden, så den næste går videre"


def test_lines_that_run_on_are_one_paragraph_which_a_page_s_end_parts() -> None:
    sheet = document(
        (LONG, 1, 1, None),
        (LONG.lower(), 1, 2, None),
        ("og slutter.", 2, 1, None),
        ("Hoved", 2, 0, Furniture.PAGE_HEAD),
    )
    first, second = pages(sheet)
    assert [len(stretch.lines) for stretch in first.stretches] == [2]
    assert [stretch.furniture for stretch in second.stretches] == [Furniture.PAGE_HEAD, None]


def test_nothing_runs_over_a_break() -> None:
    sheet = document((LONG, 1, 1, None), (LONG, 1, 2, None))
    assert [len(one.lines) for one in pages(sheet)[0].stretches] == [2]
    assert [len(one.lines) for one in pages(sheet, [len(LONG) + 1])[0].stretches] == [1, 1]


def test_a_file_of_paragraphs_has_one_for_each_line() -> None:
    sheet = document(
        (LONG * 3, 1, 1, None), (LONG * 3, 1, 2, None), ("Kort", 1, 3, None), ("- punkt", 1, 4, None)
    )
    *_, heading, bullet = pages(sheet)[0].stretches
    assert len(pages(sheet)[0].stretches) == 4
    assert heading.heading and heading.short and not heading.bullet
    assert bullet.bullet and not bullet.heading


def test_a_line_that_is_furniture_in_part_has_the_furniture_first() -> None:
    sheet = document(("resten", 1, 1, None), ("Mission", 1, 1, Furniture.MISSION))
    assert [one.furniture for one in pages(sheet)[0].stretches] == [Furniture.MISSION, None]
