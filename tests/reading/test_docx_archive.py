from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from kkrgraph.errors import ReadingError
from kkrgraph.reading.docx_archive import Archive

MAIN = "word/document.xml"


def zipped(parts: Mapping[str, bytes]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def refused(data: bytes, limit: int = 1_000_000) -> str:
    with pytest.raises(ReadingError) as caught, Archive("a.docx", data, limit).part(MAIN) as stream:
        while stream.read(1000):
            pass
    assert caught.value.hint
    assert str(caught.value).startswith("a.docx: ")
    return str(caught.value)


def test_a_zip_bomb_is_refused_by_its_directory_before_anything_is_unpacked() -> None:
    bomb = zipped({MAIN: b"<a/>", "word/media/image1.png": bytes(5_000_000)})
    assert len(bomb) < 10_000
    assert "a zip bomb: it unpacks to 5,000,004 bytes, the limit is 1,000,000" in refused(bomb)


def test_a_bomb_whose_directory_lies_is_refused_while_unpacking() -> None:
    honest = zipped({MAIN: bytes(5_000_000)})
    lying = honest.replace((5_000_000).to_bytes(4, "little"), (500).to_bytes(4, "little"))
    assert lying != honest
    assert "damaged DOCX" in refused(lying)


def test_all_that_is_unpacked_counts_against_the_limit() -> None:
    archive = Archive("a.docx", zipped({MAIN: bytes(600)}), 1000)
    with archive.part(MAIN) as stream:
        stream.read()
    with pytest.raises(ReadingError, match="zip bomb"), archive.part(MAIN) as stream:
        stream.read()


def test_what_is_no_docx_is_refused() -> None:
    assert "not a DOCX" in refused(b"PK\x03\x04 nothing more")
    assert f"without {MAIN}" in refused(zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}))
    assert "DOCTYPE" in refused(zipped({MAIN: b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}))


def test_a_truncated_or_locked_docx_is_refused() -> None:
    data = zipped({MAIN: b"<a/>" * 100, "word/styles.xml": b"<a/>"})
    assert "not a DOCX" in refused(data[: len(data) // 2])
    locked = bytearray(data)
    locked[data.index(b"PK\x01\x02") + 8] |= 1
    assert "locked with a password" in refused(bytes(locked))


def test_parts_are_named_by_what_they_hold() -> None:
    names = (MAIN, "word/footer2.xml", "word/header1.xml", "word/footnotes.xml", "word/media/image1.png")
    archive = Archive("a.docx", zipped(dict.fromkeys(names, b"<a/>")), 1000)
    assert (archive.headers(), archive.footers()) == (["word/header1.xml"], ["word/footer2.xml"])
    assert archive.texts() == [MAIN, "word/footnotes.xml"]
    assert archive.tree("word/numbering.xml") is None
