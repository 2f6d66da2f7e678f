from __future__ import annotations

import pytest

from kkrgraph.errors import ReadingError
from kkrgraph.reading.sniff import Kind, content_kind, sniff

PDF = b"%PDF-1.7\n..."
ZIP = b"PK\x03\x04..."
HTML = b"\xef\xbb\xbf <!DOCTYPE html><html>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..."


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PDF, Kind.PDF),
        (b"\r\n%PDF-1.4", Kind.PDF),
        (ZIP, Kind.DOCX),
        (HTML, Kind.HTML),
        (b"<?xml version='1.0'?>\n<html xmlns='x'>", Kind.HTML),
        (b"<!-- saved --><body>", Kind.HTML),
        ("\ufeff<html>".encode("utf-16-le"), Kind.HTML),
        ("Mødet".encode(), Kind.TXT),
        (b"<3 mio. kr.", Kind.TXT),
    ],
)
def test_content_tells_the_format(data: bytes, kind: Kind) -> None:
    assert content_kind(data) == kind


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.pdf", PDF), ("a.PDF", PDF), ("a.docx", ZIP), ("a.html", HTML), ("a.htm", b"<p>a"), ("a.txt", b"a")],
)
def test_suffix_and_content_agree(name: str, data: bytes) -> None:
    assert sniff(name, data).value in name.lower() + "l"


@pytest.mark.parametrize(
    ("name", "data", "seen", "hint"),
    [
        ("a.pdf", b"", "empty", "again"),
        ("a.pdf", HTML, "it holds HTML", "log-in"),
        ("a.pdf", ZIP, "it holds a zip archive", ".docx"),
        ("a.pdf", b"junk", "it begins with b'junk'", "damaged"),
        ("a.docx", PDF, "it holds a PDF", ".pdf"),
        ("a.docx", b"junk", "it begins with b'junk'", "damaged"),
        ("a.docx", OLE, "locked with a password", ".docx"),
        ("a.txt", PDF, "it holds a PDF", ".pdf"),
        ("a.txt", HTML, "it holds HTML", ".html"),
        ("a.html", ZIP, "it holds a zip archive", ".docx"),
        ("a.odt", ZIP, "ending in .odt are not read", ".docx"),
        ("a", b"a", "ending in nothing are not read", ".txt"),
    ],
)
def test_what_is_something_else_is_refused_with_a_hint(name: str, data: bytes, seen: str, hint: str) -> None:
    with pytest.raises(ReadingError) as caught:
        sniff(name, data)
    assert str(caught.value).startswith(f"{name}: ")
    assert seen in str(caught.value)
    assert hint in caught.value.hint
