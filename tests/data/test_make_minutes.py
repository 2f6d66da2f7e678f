"""The example minutes that are made are what their texts say, in bytes and in words."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import docx
import pypdfium2
import pytest
from selectolax.lexbor import LexborHTMLParser

ROOT = Path(__file__).resolve().parents[2]
MAKER = ROOT / "data" / "make_minutes"
MINUTES = ROOT / "data" / "minutes"
SOURCES = sorted(path.stem for path in (MAKER / "texts").glob("*.txt"))
DOCUMENTS = sorted(path for path in MINUTES.iterdir() if path.stem in SOURCES)


def make(*arguments: str) -> None:
    """Run the maker as its README says."""
    subprocess.run([sys.executable, str(MAKER), *arguments], check=True, cwd=ROOT)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Documents and cleaned texts, made afresh."""
    out = tmp_path_factory.mktemp("minutes")
    make("--out", str(out))
    make("--out", str(out), "--text")
    return out


def letters(text: str) -> str:
    """Letters and digits alone: divided words, hyphens and line breaks fall away."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFC", text)).casefold()


def pages(path: Path) -> list[str]:
    """The text of each page of a PDF, without its page head of two lines and without a contents page."""
    document = pypdfium2.PdfDocument(path)
    texts = [page.get_textpage().get_text_range().replace("\r", "") for page in document]
    bodies = [texts[0], *(text.split("\n", 2)[2] for text in texts[1:])]
    return [body for body in bodies if "......" not in body]


def printed(path: Path) -> str:
    """The text of a made document, furniture of the page left out."""
    if path.suffix == ".pdf":
        return " ".join(pages(path))
    if path.suffix == ".docx":
        body = docx.Document(str(path)).element.body
        return " ".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))
    if path.suffix == ".html":
        main = LexborHTMLParser(path.read_text(encoding="utf-8")).css_first("main")
        return main.text(separator=" ") if main is not None else ""
    text = path.read_bytes().decode("cp1252" if "2026" in path.stem else "utf-8")
    first, *rest = text.split("\f")
    bodies = [first, *(page.split("\n", 2)[2] for page in rest)]
    return " ".join(re.sub(r"(?m)^.*\.{4,} \d+$", "", body) for body in bodies)


def test_the_documents_are_those_of_the_texts() -> None:
    assert [path.stem for path in DOCUMENTS] == SOURCES
    assert {path.suffix for path in DOCUMENTS} == {".pdf", ".docx", ".html", ".txt"}
    assert len(SOURCES) >= 8


def test_documents_without_a_source_are_plain_text() -> None:
    others = [path for path in MINUTES.iterdir() if path.stem not in SOURCES and path.name != "README.md"]
    assert {path.suffix for path in others} == {".txt"}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_making_again_gives_the_same_bytes(path: Path, made: Path) -> None:
    assert (made / path.name).read_bytes() == path.read_bytes()


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_prints_its_whole_text(path: Path, made: Path) -> None:
    wanted = (made / f"{path.stem}.clean").read_text(encoding="utf-8")
    got = letters(printed(path))
    if path.suffix == ".txt":  # a contents entry over two lines leaves its first line behind
        assert got.endswith(letters(wanted)[-5000:])
    else:
        assert got == letters(wanted)


def test_lines_of_a_pdf_end_in_divided_words() -> None:
    text = " ".join(pages(MINUTES / "kkr-midtjylland-2024-10-02-referat.pdf"))
    assert text.count("\ufffe") > 20


def test_metadata_says_that_the_documents_are_invented() -> None:
    for path in DOCUMENTS:
        if path.suffix == ".pdf":
            subject = pypdfium2.PdfDocument(path).get_metadata_value("Subject")
            assert "fictitious" in subject
        if path.suffix == ".docx":
            assert "fictitious" in docx.Document(str(path)).core_properties.subject
        if path.suffix == ".html":
            assert "opfundet" in path.read_text(encoding="utf-8").split("</head>")[0]


def test_a_text_without_a_head_is_refused(tmp_path: Path) -> None:
    maker = tmp_path / "maker"
    (maker / "texts").mkdir(parents=True)
    for module in MAKER.glob("*.py"):
        (maker / module.name).write_bytes(module.read_bytes())
    (maker / "texts" / "bad.txt").write_text("format: odt\n===\n# 1. Punkt\n", encoding="utf-8")
    command = [sys.executable, str(maker), "--out", str(tmp_path / "out")]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "bad.txt" in ended.stderr
