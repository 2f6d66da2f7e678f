from __future__ import annotations

from kkrgraph.reading.lines import page_lines, paged_lines


def test_pages_and_lines_count_from_one_and_blank_lines_count() -> None:
    lines = [(line.page, line.number, line.text) for line in paged_lines("a\r\n\r\nb\rc\fd")]
    assert lines == [(1, 1, "a"), (1, 2, ""), (1, 3, "b"), (1, 4, "c"), (2, 1, "d")]


def test_pdfium_marks_of_a_hyphen_are_hyphens_at_line_ends() -> None:
    for mark in ("\x02", "\ufffe", "\ufffe\r\n"):
        assert [line.text for line in page_lines(f"implemente{mark}ringen", 1)] == ["implemente-", "ringen"]
