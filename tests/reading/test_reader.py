from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from kkrgraph.errors import ReadingError
from kkrgraph.model import Document, Furniture
from kkrgraph.reading import read, read_bytes
from kkrgraph.settings import Settings

Maker = Callable[[Sequence[Sequence[str]]], bytes]

BODY = (
    "D A G S O R D E N 1. Godkendelse af referat 1.1. Et punkt med en meget lang titel"
    " Dato: 12-03-2024 Kl. 10:00 - 12.00 KKR Østjylland drøftede implementeringen af KKR-samarbejdet, it-drift"
    " og børne- og ungeområdet i 2025-2032,"
    " jf. https://www.eksempel.dk/moeder/referat-fra-moede-12.pdf?format=pdf Karin Bak-Lund orienterede om Nordjylland"
    " og implementeringen af Socialudviklingsgruppen (maj). Beslutning Godkendt."
)


def body(document: Document) -> str:
    return document.text[: document.body_end]


def test_every_format_gives_the_same_text(
    pages: Sequence[Sequence[str]],
    make_pdf: Maker,
    make_docx: Maker,
    make_html: Maker,
    make_txt: Maker,
    settings: Settings,
) -> None:
    made = {"pdf": make_pdf, "docx": make_docx, "html": make_html, "txt": make_txt}
    documents = [read_bytes(f"x.{suffix}", make(pages), settings) for suffix, make in made.items()]
    assert [body(document) for document in documents] == [BODY] * 4
    assert len({document.text for document in documents}) == 1
    assert [document.pages for document in documents] == [3, 3, 1, 3]


def test_furniture_is_named(pages: Sequence[Sequence[str]], make_txt: Maker, settings: Settings) -> None:
    document = read_bytes("x.txt", make_txt(pages), settings)
    found = [(line.page, line.furniture) for line in document.lines if line.furniture is not None]
    assert found == [
        *[(1, Furniture.MISSION)] * 7,
        *[(1, Furniture.CONTENTS)] * 4,
        (2, Furniture.PAGE_HEAD),
        (2, Furniture.PAGE_NUMBER),
        (3, Furniture.PAGE_HEAD),
        (3, Furniture.PAGE_NUMBER),
    ]


def test_a_document_is_the_same_on_any_machine(tmp_path: Path, settings: Settings) -> None:
    path = tmp_path / "mødet 001.txt"
    path.write_bytes(b"Referat")
    document = read(path, settings)
    assert (document.id, document.source) == ("mødet 001", "mødet 001.txt")
    assert document.sha256 == sha256(b"Referat").hexdigest()
    assert document == read_bytes("mødet 001.txt", b"Referat", settings)


@pytest.mark.parametrize(
    ("name", "data", "seen"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\f \xc2\xa0\n", "nothing is printed"),
        ("a.pdf", b"<html>Log ind</html>", "it holds HTML"),
        ("a.doc", b"Referat", ".doc are not read"),
    ],
)
def test_what_cannot_be_read_is_refused(
    name: str, data: bytes, seen: str, tmp_path: Path, settings: Settings
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ReadingError) as caught:
        read(tmp_path / name, settings)
    assert name in str(caught.value)
    assert seen in str(caught.value)
    assert caught.value.hint


def _printed_pdf(texts: Sequence[str]) -> bytes:
    file = BytesIO()
    canvas = Canvas(file)
    for place, text in enumerate(texts):
        if place > 0 and place % 50 == 0:
            canvas.showPage()
        canvas.setFont("Helvetica", 10)
        canvas.drawString(50, 800 - 15 * (place % 50), text)
    canvas.save()
    return file.getvalue()


def test_real_minutes_give_the_same_text_in_every_format(
    real_minutes: list[Path], make_docx: Maker, make_html: Maker, settings: Settings
) -> None:
    for path in real_minutes:
        # Helvetica of the standard fonts knows no subscripts.
        content = path.read_text(encoding="utf-8").replace("₂", "2")
        lines = [line for line in content.split("\n") if line.strip()]
        expected = body(read_bytes("x.txt", content.encode(), settings))
        for name, data in (
            ("x.pdf", _printed_pdf(lines)),
            ("x.docx", make_docx([lines])),
            ("x.html", make_html([lines])),
        ):
            assert body(read_bytes(name, data, settings)) == expected, f"{path.name} as {name}"


def test_real_minutes_leave_no_furniture_in_the_body(real_minutes: list[Path], settings: Settings) -> None:
    for path in real_minutes:
        document = read(path, settings)
        text = body(document)
        assert re.search(r"\| ?\d|SIDE|\.{4}|KL (?:opnår|bidrager)", text) is None
        assert sum(line.furniture == Furniture.MISSION for line in document.lines) > 5
