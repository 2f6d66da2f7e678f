"""Printed lines as the formats give them, before anything is cleaned or joined."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kkrgraph.model import Furniture

# Word writes a manual break as VT; U+0085, U+2028 and U+2029 are Unicode's own line ends.
LINE_END = re.compile(r"\r\n|[\n\r\v\x85\u2028\u2029]")
# PDFium marks an end-of-line hyphen with one of these and leaves out the line end; so does text made with it.
HYPHEN_MARK = re.compile(r"[\x02\ufffe](?:\r\n|[\n\r])?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One printed line: its page and its number on that page (both from 1), and its text.

    furniture: what the format itself says of the line (a header of DOCX, a menu of HTML), else None.
    """

    page: int
    number: int
    text: str
    furniture: Furniture | None = None


def page_lines(text: str, page: int) -> Iterator[Printed]:
    """The printed lines of one page, blank ones too, with PDFium's hyphen marks as hyphens at line ends."""
    broken = HYPHEN_MARK.sub("-\n", text)
    for number, line in enumerate(LINE_END.split(broken), start=1):
        yield Printed(page=page, number=number, text=line)


def paged_lines(text: str) -> Iterator[Printed]:
    """The printed lines of a whole text whose pages end in form feeds."""
    for page, content in enumerate(text.split("\f"), start=1):
        yield from page_lines(content, page)
