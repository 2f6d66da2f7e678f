from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.document import Document as Word

from kkrgraph.errors import ReadingError
from kkrgraph.model import Furniture
from kkrgraph.reading.docx import docx_lines
from kkrgraph.settings import Settings


def built(build: Callable[[Word], object]) -> bytes:
    document = docx.Document()
    build(document)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def with_body(xml: str, **parts: str) -> bytes:
    """A DOCX whose paragraphs are `xml`, and further parts by their stem."""
    names = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:mc="x"'
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {names}><w:body>{xml}</w:body></w:document>")
        for stem, content in parts.items():
            archive.writestr(f"word/{stem}.xml", f"<w:{stem} {names}>{content}</w:{stem}>")
    return file.getvalue()


def texts(data: bytes) -> list[str]:
    return [line.text.strip() for line in docx_lines("a.docx", data, Settings()) if line.text.strip()]


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_paragraphs_and_table_rows_come_in_document_order() -> None:
    def build(document: Word) -> None:
        document.add_paragraph("Deltagere")
        table = document.add_table(2, 2)
        for cell, text in zip(
            table._cells, ("Karin Bak (A)", "Skive Kommune", "Per Lund (V)", "Ribe\nbyråd"), strict=True
        ):
            cell.text = text
        table._cells[0].add_paragraph("formand")
        document.add_paragraph("Afbud")

    data = built(build)
    assert texts(data) == [
        "Deltagere",
        "Karin Bak (A) formand Skive Kommune",
        "Per Lund (V) Ribe byråd",
        "Afbud",
    ]


def test_a_nested_table_is_read_within_its_row() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>"
    data = with_body(
        f"<w:tbl><w:tr><w:tc>{paragraph('a')}{inner}{paragraph('c')}</w:tc></w:tr></w:tbl>{paragraph('d')}"
    )
    assert texts(data) == ["a b c", "d"]


def test_page_heads_and_feet_are_furniture_first_and_last() -> None:
    def build(document: Word) -> None:
        document.sections[0].header.paragraphs[0].text = "KKR Østjylland"
        document.sections[0].footer.paragraphs[0].text = "Sekretariatet"
        document.add_paragraph("Referat")

    lines = [line for line in docx_lines("a.docx", built(build), Settings()) if line.text.strip()]
    assert [(line.text, line.furniture) for line in lines] == [
        ("KKR Østjylland", Furniture.PAGE_HEAD),
        ("Referat", None),
        ("Sekretariatet", Furniture.PAGE_HEAD),
    ]
    assert len({(line.page, line.number) for line in lines}) == 3


def test_page_breaks_count_once() -> None:
    seen = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>to</w:t></w:r></w:p>"
    data = with_body(f'{paragraph("en")}<w:p><w:r><w:br w:type="page"/></w:r></w:p>{seen}{seen}')
    lines = [line for line in docx_lines("a.docx", data, Settings()) if line.text.strip()]
    assert [(line.page, line.text) for line in lines] == [(1, "en"), (2, "to"), (3, "to")]
    assert lines[2].number == 1


def test_signs_of_word_are_printed_as_word_prints_them() -> None:
    run = (
        "<w:t>KKR</w:t><w:noBreakHyphen/><w:t>mødet</w:t><w:tab/><w:t>imple</w:t><w:softHyphen/><w:t>menteres</w:t>"
        "<w:br/><w:t>ny linje</w:t><w:delText>slettet</w:delText><w:instrText>PAGE</w:instrText>"
    )
    assert texts(with_body(f"<w:p><w:r>{run}</w:r></w:p>")) == ["KKR-mødet imple\u00admenteres", "ny linje"]


def test_moved_and_deleted_text_is_not_printed() -> None:
    run = "<w:r><w:t>væk</w:t></w:r>"
    changes = f"<w:p><w:del>{run}</w:del><w:moveFrom>{run}</w:moveFrom><w:ins><w:r><w:t>her</w:t></w:r></w:ins></w:p>"
    assert texts(with_body(changes)) == ["her"]


@pytest.mark.parametrize("table", [False, True])
def test_a_text_box_is_read_once(table: bool) -> None:
    box = f"<w:txbxContent>{paragraph('boks')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    body = f"<w:p><w:r>{both}<w:t>tekst</w:t></w:r></w:p>"
    data = with_body(f"<w:tbl><w:tr><w:tc>{body}</w:tc></w:tr></w:tbl>" if table else body)
    assert sorted(" ".join(texts(data)).split()) == ["boks", "tekst"]


def test_footnotes_follow_the_text() -> None:
    assert texts(with_body(paragraph("tekst"), footnotes=paragraph("note"))) == ["tekst", "note"]


def test_automatic_numbers_are_printed() -> None:
    data = built(
        lambda document: [
            document.add_paragraph(text, style="List Number") for text in ("Referat", "Eventuelt")
        ]
    )
    assert texts(data) == ["1. Referat", "2. Eventuelt"]


def test_automatic_bullets_are_printed_in_lists_and_in_cells() -> None:
    def build(document: Word) -> None:
        document.add_paragraph("KKR peger på:")
        document.add_paragraph("Karin Bak", style="List Bullet")
        document.add_paragraph("Per Lund som suppleant", style="List Bullet 2")
        cell = document.add_table(1, 1).cell(0, 0)
        cell.text = "Bilag"
        cell.add_paragraph("kort", style="List Bullet")

    assert texts(built(build)) == ["KKR peger på:", "• Karin Bak", "• Per Lund som suppleant", "Bilag • kort"]


def test_words_own_contents_are_furniture() -> None:
    entry = '<w:p><w:pPr><w:pStyle w:val="Indholdsfortegnelse1"/></w:pPr><w:r><w:t>1. Referat</w:t><w:tab/><w:t>3</w:t></w:r></w:p>'
    lines = docx_lines("a.docx", with_body(entry + paragraph("1. Referat")), Settings())
    assert [line.furniture for line in lines] == [Furniture.CONTENTS, None]


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (with_body(""), "without text"),
        (with_body("<w:p>"), "a damaged DOCX: word/document.xml"),
        (with_body(paragraph("a" * 2_000_000)), "a zip bomb"),
    ],
)
def test_a_docx_that_cannot_be_read_is_refused(data: bytes, seen: str) -> None:
    with pytest.raises(ReadingError, match=re.escape(seen)) as caught:
        docx_lines("a.docx", data, Settings(max_unpacked_bytes=1_000_000))
    assert str(caught.value).startswith("a.docx: ")
    assert caught.value.hint
