from __future__ import annotations

import codecs

import pytest

from kkrgraph.errors import ReadingError
from kkrgraph.reading.txt import decode, txt_lines

TEXT = "Mødet i Århus drøftede § 5 – ”økonomi”\r\nog KL’s udspil"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("cp1252"),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
    ],
)
def test_every_encoding_gives_the_same_text(data: bytes) -> None:
    assert decode("a.txt", data) == TEXT


def test_form_feeds_are_pages() -> None:
    lines = txt_lines("a.txt", b"en\nto\ftre")
    assert [(line.page, line.number, line.text) for line in lines] == [
        (1, 1, "en"),
        (1, 2, "to"),
        (2, 1, "tre"),
    ]


def test_a_declared_encoding_is_the_fallback() -> None:
    assert decode("a.html", "Mødet".encode("iso8859-10"), fallback="iso-8859-10") == "Mødet"
    assert decode("a.html", "Mødet".encode("cp1252"), fallback="no-such-codec") == "Mødet"


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (b"M\xf8det \x81\x8d", "undecodable at byte"),
        (b"\xff\xfe\x00\xd8a", "undecodable at byte"),
        (bytes(range(32)) * 4, "control characters"),
        ("Mødet på rådhuset".encode() + b"\xff", "damaged encoding"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, seen: str) -> None:
    with pytest.raises(ReadingError, match=seen) as caught:
        decode("a.txt", data)
    assert "a.txt" in str(caught.value)
    assert caught.value.hint
