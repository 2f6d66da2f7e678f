"""Plain text: UTF-8 with or without BOM, UTF-16, Windows-1252; form feeds end pages."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from kkrgraph.errors import ReadingError
from kkrgraph.reading.lines import Printed, paged_lines
from kkrgraph.reading.set_apart import feet

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HINT = "save it as UTF-8 text"
# `Ã¦` for æ: bytes of UTF-8 read as Windows-1252, which happens where a UTF-8 file has a damaged byte.
_MOJIBAKE = re.compile("Ã[¦¸¥†˜…©]")
_BINARY = re.compile("[\x00\x01\x03-\x08\x0e-\x1a]")
_MOST_CONTROLS = 0.01


def _without_bom(data: bytes, fallback: str) -> str:
    """UTF-16 by its zero bytes (every second byte of Danish text is zero), UTF-8, else the fallback."""
    sample = data[:4000]
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if len(sample) > 1 and 10 * zeros.count(0) > 6 * len(zeros):
            return data.decode(encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_known(fallback))


def _known(encoding: str) -> str:
    """The name of a codec of Python; Latin-1 means Windows-1252, as it does for every browser."""
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        return "cp1252"
    return "cp1252" if name in ("iso8859-1", "ascii", "utf-8") else name


def decode(name: str, data: bytes, *, fallback: str = "cp1252") -> str:
    """The characters of a text file; raises ReadingError where they are in no known encoding or are no text.

    fallback: the encoding of what is neither UTF-8 nor UTF-16.
    """
    encoding = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)
    try:
        text = _without_bom(data, fallback) if encoding is None else data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadingError(
            f"{name}: undecodable at byte {error.start}: not UTF-8, UTF-16 or Windows-1252", hint=_HINT
        ) from error
    if len(_BINARY.findall(text)) > _MOST_CONTROLS * len(text):
        raise ReadingError(
            f"{name}: holds control characters, so it is not text", hint="give the document itself"
        )
    if _MOJIBAKE.search(text) is not None:
        raise ReadingError(
            f"{name}: damaged encoding: {_MOJIBAKE.findall(text)[0]!r} where æ, ø or å should be", hint=_HINT
        )
    return text


def txt_lines(name: str, data: bytes) -> Iterator[Printed]:
    """The printed lines of a text file; raises ReadingError as `decode` does."""
    yield from feet(list(paged_lines(decode(name, data))))
