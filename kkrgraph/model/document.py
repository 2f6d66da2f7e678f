"""What was read: a file as cleaned text whose every character is on a page and line, and what could not be read."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

# The most characters of a quote.
LONGEST = 200


class Furniture(StrEnum):
    """Lines that belong to the sheet and not to the meeting."""

    PAGE_HEAD = "page-head"
    PAGE_NUMBER = "page-number"
    CONTENTS = "contents"
    MISSION = "mission"
    NAVIGATION = "navigation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the file: where its words stand in the cleaned text, and on which page and line of the file.

    start, end: offsets into `Document.text`. page, number: from 1; number counts the page's printed lines.
    """

    start: int
    end: int
    page: int
    number: int
    furniture: Furniture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as cleaned text: body lines joined by one space (hyphenation undone), then the furniture lines.

    text: `text[:body_end]` is the running text; after it stand the furniture lines, each after a newline.
    lines: in the order of the text; they cover it but for the joining white space.
    """

    id: str
    source: str
    sha256: str
    pages: int
    lines: tuple[Line, ...]
    text: str
    body_end: int

    def line_at(self, offset: int) -> Line:
        """The line of the file that holds the character at `offset`; joining white space counts to the line before."""
        if not 0 <= offset < len(self.text):
            raise IndexError(f"offset {offset} is outside the text of {self.id} (0..{len(self.text) - 1})")
        return self.lines[max(bisect_right(self.lines, offset, key=lambda line: line.start) - 1, 0)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words a record was read from: `document.text[start:end] == quote`, at most 200 characters.

    rule: the name of the rule that read them.
    """

    start: int
    end: int
    quote: str
    page: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What could not be read, for the editor of the data. code: `unread-line`, `ambiguous-date`, ..."""

    code: str
    message: str
    page: int
    line: int
    text: str
