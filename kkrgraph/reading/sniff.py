"""What a file really is, by its first bytes, against what its suffix says it is."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

from kkrgraph.errors import ReadingError


class Kind(StrEnum):
    """The formats that are read."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    TXT = "txt"


SUFFIXES = {".pdf": Kind.PDF, ".docx": Kind.DOCX, ".html": Kind.HTML, ".htm": Kind.HTML, ".txt": Kind.TXT}
_NAMES = {
    Kind.PDF: "a PDF",
    Kind.DOCX: "a zip archive such as DOCX",
    Kind.HTML: "HTML",
    Kind.TXT: "plain text",
}
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|script)\b",
    re.IGNORECASE | re.DOTALL,
)
_OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 1024


def content_kind(data: bytes) -> Kind:
    """What the bytes are; what is not recognised counts as plain text."""
    head = data[:_HEAD]
    if b"%PDF-" in head:
        return Kind.PDF
    if head.startswith(b"PK\x03\x04"):
        return Kind.DOCX
    start = head.removeprefix(b"\xef\xbb\xbf")
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = start.replace(b"\x00", b"")[2:]
    return Kind.HTML if _HTML_START.match(start) else Kind.TXT


def suffix_kind(name: str) -> Kind:
    """The format that the suffix of a file's name stands for; raises ReadingError where it is none that is read."""
    suffix = Path(name).suffix.lower()
    if suffix not in SUFFIXES:
        raise ReadingError(
            f"{name}: files ending in {suffix or 'nothing'} are not read",
            hint=f"save the document as one of {', '.join(SUFFIXES)}",
        )
    return SUFFIXES[suffix]


def _refuse_other(name: str, wanted: Kind, data: bytes) -> None:
    """Raise ReadingError for what is not `wanted`, saying what it is."""
    if data.startswith(_OLE_START):
        raise ReadingError(
            f"{name}: an old Office file or one locked with a password, not {_NAMES[wanted]}",
            hint="open it in a word processor and save it as .docx without a password",
        )
    found = content_kind(data)
    # A web page may begin with plain text; everything else says at once what it is.
    if found == wanted or (wanted == Kind.HTML and found == Kind.TXT):
        return
    if found == Kind.TXT:
        raise ReadingError(
            f"{name}: not {_NAMES[wanted]}: it begins with {data[:12]!r}",
            hint="get the file again: it is damaged, or something else was saved under this name",
        )
    hint = f"name it .{found}"
    if found == Kind.HTML:
        hint = "a web page was saved, perhaps a log-in or an error: get the document again, or name it .html"
    raise ReadingError(f"{name}: not {_NAMES[wanted]}: it holds {_NAMES[found]}", hint=hint)


def sniff(name: str, data: bytes) -> Kind:
    """The format of a file, by suffix and content; raises ReadingError where they differ or it is empty."""
    wanted = suffix_kind(name)
    if not data:
        raise ReadingError(f"{name}: the file is empty (0 bytes)", hint="get the document again")
    _refuse_other(name, wanted, data)
    return wanted
