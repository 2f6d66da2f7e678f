"""Makers of small files in each format, and the invented minutes that several tests read."""

from __future__ import annotations

import html
import os
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_BREAK
from reportlab.pdfgen.canvas import Canvas

from kkrgraph.settings import Settings

Maker = Callable[[Sequence[Sequence[str]]], bytes]

# Two pages, as a secretariat prints them: head, contents, broken words and addresses, a table row, the rest.
PAGES = (
    (
        "Mission ",
        "KL bidrager til et stærkt lokalt demo-",
        "krati og varetager fælles interesser som",
        "videnscenter. ",
        "Vision",
        "KL opnår indflydelse på kommunernes vegne til gavn for",
        "samfundet.",
        "D A G S O R D E N",
        "Indholdsfortegnelse",
        "1. Godkendelse af referat ........................ 2",
        "1.1. Et punkt med en meget lang ",
        "titel  ..2",
    ),
    (
        "KKR Østjylland  | 12-03-2024 ",
        " SIDE  |  2 ",
        "1. Godkendelse af referat",
        "1.1. Et punkt med en meget lang titel",
        "Dato: 12-03-2024 Kl. 10:00 - 12.00",
        "KKR\u00a0Østjylland drøftede implemente-  ",
        "ringen af KKR-",
        "samarbejdet, it-",
        "drift og børne-",
        "og ungeområdet i 2025-",
        "2032, jf. https://www.eksempel.dk/moeder/referat-fra-",
        "moede-12.pdf?format=pdf",
        "Karin Bak-Lund orienterede om Nord-",
    ),
    (
        "KKR Østjylland | 12-03-2024",
        "SIDE | 3",
        "jylland og implementeringen af Socialudviklingsgruppe",
        "n (maj).",
        "Beslutning",
        "Godkendt.",
    ),
)


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def pages() -> Sequence[Sequence[str]]:
    return PAGES


@pytest.fixture
def make_pdf() -> Maker:
    def make(content: Sequence[Sequence[str]]) -> bytes:
        file = BytesIO()
        canvas = Canvas(file)
        for lines in content:
            canvas.setFont("Helvetica", 11)
            for place, line in enumerate(lines):
                canvas.drawString(60, 800 - 14 * place, line)
            canvas.showPage()
        canvas.save()
        return file.getvalue()

    return make


@pytest.fixture
def make_docx() -> Maker:
    def make(content: Sequence[Sequence[str]]) -> bytes:
        document = docx.Document()
        for number, lines in enumerate(content):
            for place, line in enumerate(lines):
                paragraph = document.add_paragraph()
                if number > 0 and place == 0:
                    paragraph.add_run().add_break(WD_BREAK.PAGE)
                paragraph.add_run(line)
        file = BytesIO()
        document.save(file)
        return file.getvalue()

    return make


@pytest.fixture
def make_html() -> Maker:
    def make(content: Sequence[Sequence[str]]) -> bytes:
        lines = "\n".join(f"<p>{html.escape(line)}</p>" for lines in content for line in lines)
        return f"<!doctype html><html><head><title>Referat</title></head><body>{lines}</body></html>".encode()

    return make


@pytest.fixture
def make_txt() -> Maker:
    def make(content: Sequence[Sequence[str]]) -> bytes:
        return "\f".join("\n".join(lines) for lines in content).encode()

    return make


@pytest.fixture
def real_minutes() -> list[Path]:
    """Text files of real minutes, which are no part of the repository."""
    root = Path(__file__).resolve().parent.parent.parent
    folder = Path(os.environ.get("KKRGRAPH_SHARED", root.parent / "shared")) / "minutes"
    if not folder.is_dir():
        pytest.skip(f"no real minutes: {folder} is missing ($KKRGRAPH_SHARED names its parent)")
    return sorted(folder.glob("*.txt"))
