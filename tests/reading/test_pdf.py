from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from kkrgraph.errors import ReadingError
from kkrgraph.reading import read_bytes
from kkrgraph.reading.pdf import pdf_lines, pdf_pages
from kkrgraph.settings import Settings

Maker = Callable[[Sequence[Sequence[str]]], bytes]


def lines_of(data: bytes) -> list[tuple[int, int, str]]:
    return [(line.page, line.number, line.text.strip()) for line in pdf_lines(pdf_pages("a.pdf", data))]


def refused(data: bytes) -> ReadingError:
    with pytest.raises(ReadingError) as caught:
        pdf_pages("a.pdf", data)
    assert str(caught.value).startswith("a.pdf: ")
    return caught.value


def test_each_printed_line_has_its_page_and_number(make_pdf: Maker) -> None:
    data = make_pdf([["Mødet i Århus", "sluttede."], ["Side to"]])
    assert lines_of(data) == [(1, 1, "Mødet i Århus"), (1, 2, "sluttede."), (2, 1, "Side to")]


@pytest.mark.parametrize(
    "end", ["implemente-", "implemente- ", "KKR-", "børne-", "2025-", "mobili -", "https://x.dk/a-"]
)
def test_a_hyphen_at_a_line_end_ends_its_line(end: str, make_pdf: Maker) -> None:
    data = make_pdf([[f"om {end}", "ringen", "og mere"], ["Side to"]])
    assert [text for _, _, text in lines_of(data)] == [f"om {end.strip()}", "ringen", "og mere", "Side to"]


def test_a_hyphen_at_the_end_of_a_page_is_kept_for_the_next(make_pdf: Maker, settings: Settings) -> None:
    document = read_bytes("a.pdf", make_pdf([["drøfter implemente-"], ["ringen"]]), settings)
    assert document.text == "drøfter implementeringen"
    assert document.pages == 2


def test_text_beyond_the_edge_of_the_page_is_read(make_pdf: Maker) -> None:
    long = "https://www.eksempel.dk/" + "a" * 150
    assert lines_of(make_pdf([[long]])) == [(1, 1, long)]


def test_an_encrypted_pdf_is_refused_and_one_that_opens_is_read() -> None:
    for password, opens in (("hemmelig", False), ("", True)):
        file = BytesIO()
        canvas = Canvas(file, encrypt=StandardEncryption(password, ownerPassword="ejer", canCopy=0))
        canvas.drawString(60, 800, "Mødet")
        canvas.save()
        if opens:
            assert lines_of(file.getvalue()) == [(1, 1, "Mødet")]
        else:
            error = refused(file.getvalue())
            assert "encrypted" in str(error)
            assert "qpdf --decrypt" in error.hint


def test_a_scanned_pdf_needs_ocr() -> None:
    for number in ("", "1"):
        file = BytesIO()
        canvas = Canvas(file)
        for _ in range(3):
            canvas.rect(60, 60, 200, 200, fill=1)
            canvas.drawString(60, 20, number)
            canvas.showPage()
        canvas.save()
        error = refused(file.getvalue())
        assert "without text (3 pages" in str(error)
        assert "ocrmypdf -l dan in.pdf out.pdf" in error.hint


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9, 0.99])
def test_a_truncated_pdf_is_refused(part: float, make_pdf: Maker) -> None:
    data = make_pdf([["Mødet"]] * 20)
    error = refused(data[: int(len(data) * part)])
    assert "truncated" in str(error)
    assert "again" in error.hint


def test_a_damaged_pdf_is_refused() -> None:
    error = refused(b"%PDF-1.4\nnothing of a PDF\n%%EOF")
    assert "damaged PDF" in str(error)
