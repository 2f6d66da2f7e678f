"""The same text as TXT, PDF, DOCX and HTML gives the same views."""

from __future__ import annotations

import html
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_BREAK
from reportlab.pdfgen.canvas import Canvas

from kkrgraph.extract import extract
from kkrgraph.model import VIEWS, Minutes
from kkrgraph.reading.reader import read_bytes
from kkrgraph.settings import Settings

Pages = Sequence[Sequence[str]]
ViewsOf = Callable[[Minutes], dict[str, list[dict[str, str]]]]
Counted = dict[str, Counter[tuple[tuple[str, str], ...]]]
ROOT = Path(__file__).resolve().parents[2]
TEXTS = sorted(path.stem for path in (ROOT / "data" / "make_minutes" / "texts").glob("*.txt"))
# the meeting's day stands in the page heads alone, which a web page has not, so other days cannot be told from it
DATED_BY_PAGE_HEADS = {"kkr-nordjylland-2023-05-12-referat"}
# where a word stands differs between formats, and a bullet's sign is printed by some
PLACED = ("start", "end", "page", "text")
# writes every example text in every format, whatever format it is published in
WRITE = """
import sys
from dataclasses import replace
from pathlib import Path
from markup import read_source
from write_docx import docx_bytes
from write_html import html_bytes
from write_pdf import pdf_bytes
from write_txt import txt_bytes
writers = {"pdf": pdf_bytes, "docx": docx_bytes, "html": html_bytes, "txt": txt_bytes}
for path in sorted(Path(sys.argv[1]).glob("*.txt")):
    source = read_source(path)
    for form, write in writers.items():
        (Path(sys.argv[2]) / f"{path.stem}.{form}").write_bytes(write(replace(source, format=form)))
"""


def as_pdf(pages: Pages) -> bytes:
    file = BytesIO()
    canvas = Canvas(file)
    for lines in pages:
        canvas.setFont("Helvetica", 7)
        for place, line in enumerate(lines):
            canvas.drawString(30, 820 - 10 * place, line)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def as_docx(pages: Pages) -> bytes:
    document = docx.Document()
    for number, lines in enumerate(pages):
        for place, line in enumerate(lines):
            paragraph = document.add_paragraph()
            if number > 0 and place == 0:
                paragraph.add_run().add_break(WD_BREAK.PAGE)
            paragraph.add_run(line)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def as_html(pages: Pages) -> bytes:
    lines = "\n".join(f"<p>{html.escape(line)}</p>" for page in pages for line in page)
    return f"<!doctype html><html><head><title>Referat</title></head><body>{lines}</body></html>".encode()


MAKERS = {"pdf": as_pdf, "docx": as_docx, "html": as_html}


def counted(views: Mapping[str, Sequence[Mapping[str, str]]]) -> Counted:
    """View → how often each row comes."""
    return {
        view: Counter(
            tuple(sorted((k, v) for k, v in row.items() if view in ("meeting", "amounts") or k not in PLACED))
            for row in rows
        )
        for view, rows in views.items()
    }


def pages_of(data: bytes) -> Pages:
    text = data.decode("utf-8")
    return [[line for line in page.split("\n") if line.strip()] for page in text.split("\f") if page.strip()]


def views(name: str, data: bytes, views_of: ViewsOf) -> Counted:
    return counted(views_of(extract(read_bytes(name, data, Settings()))))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with every example text in every format."""
    place = tmp_path_factory.mktemp("written")
    maker = ROOT / "data" / "make_minutes"
    command = [sys.executable, "-c", WRITE, str(maker / "texts"), str(place)]
    subprocess.run(command, check=True, cwd=maker)
    return place


@pytest.fixture(scope="module")
def printed(written: Path) -> dict[str, Pages]:
    """The pages of each example text as its TXT prints them."""
    texts = {path.stem: path.read_bytes() for path in sorted(written.glob("*.txt"))}
    return {stem: pages_of(_utf8(data)) for stem, data in texts.items()}


def _utf8(data: bytes) -> bytes:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252").encode("utf-8")
    return data


def own_labels(stem: str) -> bool:
    """Whether a text prints page numbers of its own kind, which only real pages give away; HTML has none."""
    head = (
        (ROOT / "data" / "make_minutes" / "texts" / f"{stem}.txt").read_text(encoding="utf-8").split("===")[0]
    )
    return "page_label:" in head


@pytest.mark.parametrize(
    ("stem", "form"), [(s, form) for s in TEXTS for form in MAKERS if form != "html" or not own_labels(s)]
)
def test_the_same_lines_give_the_same_views(
    printed: dict[str, Pages], views_of: ViewsOf, stem: str, form: str
) -> None:
    pages = printed[stem]
    text = "\f".join("\n".join(lines) for lines in pages).encode()
    assert views(f"a.{form}", MAKERS[form](pages), views_of) == views("a.txt", text, views_of)


@pytest.mark.parametrize("form", MAKERS)
def test_the_same_real_lines_give_the_same_views(real_place: Path, views_of: ViewsOf, form: str) -> None:
    for path in sorted((real_place / "minutes").glob("*.txt")):
        data = _utf8(path.read_bytes())
        assert views(f"a.{form}", MAKERS[form](pages_of(data)), views_of) == views("a.txt", data, views_of), (
            path.name
        )


@pytest.fixture(scope="module")
def all_views(written: Path, views_of: ViewsOf) -> dict[tuple[str, str], Counted]:
    """(text, format) → its views, from the files as the secretariat's programs would write them."""
    return {
        (path.stem, path.suffix[1:]): views(path.name, path.read_bytes(), views_of)
        for path in sorted(written.iterdir())
    }


@pytest.mark.parametrize(
    "view",
    [
        "items",
        "sections",
        "decisions",
        "presentations",
        "positions",
        "appointments",
        "seats",
        "persons",
        "meetings_ahead",
        "amounts",
        "agreements",
    ],
)
@pytest.mark.parametrize("form", ["txt", "docx", "html"])
def test_paragraphs_give_what_printed_lines_give(
    all_views: dict[tuple[str, str], Counted], form: str, view: str
) -> None:
    """DOCX and HTML have paragraphs, PDF and TXT lines with divided words: the records are the same.

    Lists that are left to a style there have printed signs here.
    """
    differing = {}
    for stem in TEXTS:
        if view == "meetings_ahead" and form == "html" and stem in DATED_BY_PAGE_HEADS:
            continue
        one, two = all_views[stem, "pdf"][view], all_views[stem, form][view]
        if one != two:
            differing[stem] = [*(one - two), *(two - one)]
    assert differing == {}


def test_every_view_is_compared(printed: dict[str, Pages], views_of: ViewsOf) -> None:
    text = "\f".join("\n".join(lines) for lines in printed[TEXTS[0]]).encode()
    assert set(views("a.txt", text, views_of)) == set(VIEWS)
