"""Pages of lines as a PDF file."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

LEFT, TOP, LEADING, SIZE = 70, 780, 13.5, 10


def write_pdf(pages: list[list[str]], path: Path) -> None:
    """Write each page's lines from top to bottom."""
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    for lines in pages:
        text = canvas.beginText(LEFT, TOP)
        text.setFont("Helvetica", SIZE, leading=LEADING)
        for line in lines:
            text.textLine(line)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
