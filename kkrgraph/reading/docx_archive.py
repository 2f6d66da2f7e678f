"""The zip archive of a DOCX: opened only after its directory has been checked, unpacked under a limit."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import IO
from xml.etree.ElementTree import Element, ParseError, fromstring
from zipfile import BadZipFile, ZipFile

from kkrgraph.errors import ReadingError

_MAIN = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_HEADER = re.compile(r"word/header\d*\.xml")
_FOOTER = re.compile(r"word/footer\d*\.xml")
_LOCKED = 0x1
_HEAD = 4096
_DAMAGED = "get the file again, or open it in a word processor and save it anew"
_BOMB = "raise max_unpacked_bytes ($KKRGRAPH_MAX_UNPACKED_BYTES) if the document is one you trust"


class _Limited:
    """A stream of unpacked bytes that counts them against what is left of the limit."""

    def __init__(self, stream: IO[bytes], archive: Archive) -> None:
        self._stream = stream
        self._archive = archive

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._archive.count(len(data))
        return data


class Archive:
    """A DOCX whose parts can be read. Raises ReadingError for what is no DOCX, is locked, damaged or a zip bomb."""

    def __init__(self, name: str, data: bytes, limit: int) -> None:
        self.name = name
        self._limit = limit
        self._unpacked = 0
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, NotImplementedError) as error:
            raise ReadingError(f"{name}: not a DOCX: {error}", hint=_DAMAGED) from error
        self._check()

    def _check(self) -> None:
        members = self._zip.infolist()
        total = sum(member.file_size for member in members)
        if total > self._limit:
            raise ReadingError(
                f"{self.name}: a zip bomb: it unpacks to {total:,} bytes, the limit is {self._limit:,}",
                hint=_BOMB,
            )
        if any(member.flag_bits & _LOCKED for member in members):
            raise ReadingError(
                f"{self.name}: a DOCX locked with a password", hint="save it without a password"
            )
        if _MAIN not in self._zip.namelist():
            raise ReadingError(
                f"{self.name}: a zip archive without {_MAIN}, so it is not a DOCX",
                hint="save the document as .docx",
            )

    def count(self, size: int) -> None:
        """Add to the bytes unpacked; raises ReadingError beyond the limit, whatever the zip's directory says."""
        self._unpacked += size
        if self._unpacked > self._limit:
            raise ReadingError(
                f"{self.name}: a zip bomb: it unpacks to more than {self._limit:,} bytes", hint=_BOMB
            )

    def headers(self) -> list[str]:
        """The names of the parts that hold page heads."""
        return sorted(filter(_HEADER.fullmatch, self._zip.namelist()))

    def footers(self) -> list[str]:
        """The names of the parts that hold page feet."""
        return sorted(filter(_FOOTER.fullmatch, self._zip.namelist()))

    def texts(self) -> list[str]:
        """The names of the parts that hold the running text: the document, then its notes."""
        return [part for part in (_MAIN, *_NOTES) if part in self._zip.namelist()]

    @contextmanager
    def part(self, part: str) -> Iterator[_Limited]:
        """A part as a stream; what goes wrong in unpacking or parsing it is a ReadingError."""
        try:
            with self._zip.open(part) as head:
                if b"<!DOCTYPE" in head.read(_HEAD):
                    raise ReadingError(
                        f"{self.name}: {part} declares a DOCTYPE, which no DOCX has", hint=_DAMAGED
                    )
            with self._zip.open(part) as stream:
                yield _Limited(stream, self)
        except (BadZipFile, zlib.error, ParseError, EOFError, NotImplementedError) as error:
            raise ReadingError(f"{self.name}: a damaged DOCX: {part}: {error}", hint=_DAMAGED) from error

    def tree(self, part: str) -> Element | None:
        """A small part as a tree; None where the archive has no such part."""
        if part not in self._zip.namelist():
            return None
        with self.part(part) as stream:
            return fromstring(stream.read())
