"""One path for all formats: printed lines in, `Document` with offsets out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from kkrgraph.model import Document, Line
from kkrgraph.reading.addresses import continues
from kkrgraph.reading.clean import clean_line
from kkrgraph.reading.furniture import recognise
from kkrgraph.reading.hyphenation import KEPT, Join, join_lines
from kkrgraph.reading.lines import Printed
from kkrgraph.reading.mending import mend_line
from kkrgraph.reading.vocabulary import Vocabulary, vocabulary

_ADDRESS_HEAD = "https://"


def cleaned(printed: Iterable[Printed]) -> list[Printed]:
    """The lines with something on them, each cleaned by itself."""
    lines = []
    for line in printed:
        text = clean_line(line.text)
        if text:
            lines.append(line if text == line.text else replace(line, text=text))
    return lines


def _joins(texts: Sequence[str], words: Vocabulary) -> list[Join]:
    """For each line but the last how it is joined to the next; addresses are followed over several lines."""
    joins = []
    head = ""
    for line, following in pairwise(texts):
        in_address = continues(head + line, following)
        joins.append(KEPT if in_address else join_lines(line, following, words))
        # Only a line that is nothing but address can carry it on; how the address began is of no account.
        head = _ADDRESS_HEAD if in_address and " " not in following else ""
    return joins


def _body(printed: Sequence[Printed]) -> tuple[str, list[Line]]:
    texts = [line.text for line in printed]
    words = vocabulary(texts)
    parts: list[str] = []
    lines: list[Line] = []
    offset = 0
    joins = [*_joins(texts, words), KEPT]
    for line, join in zip(printed, joins, strict=False):
        kept = line.text[: len(line.text) - join.cut]
        text = mend_line(kept, words)
        lines.append(Line(start=offset, end=offset + len(text), page=line.page, number=line.number))
        parts.extend((text, join.glue))
        offset += len(text) + len(join.glue)
    return "".join(parts), lines


def assemble(printed: Iterable[Printed], *, id: str, source: str, sha256: str, pages: int = 1) -> Document:
    """The document of a file's printed lines: the body joined, then each furniture line after a newline.

    pages: how many the format counts; more where a line stands on a later page.
    """
    marked = recognise(cleaned(printed))
    body, lines = _body([line for line in marked if line.furniture is None])
    parts = [body]
    offset = len(body)
    for line in marked:
        if line.furniture is None:
            continue
        parts.extend(("\n", line.text))
        end = offset + 1 + len(line.text)
        lines.append(
            Line(start=offset + 1, end=end, page=line.page, number=line.number, furniture=line.furniture)
        )
        offset = end
    return Document(
        id=id,
        source=source,
        sha256=sha256,
        pages=max(pages, max((line.page for line in marked), default=1)),
        lines=tuple(lines),
        text="".join(parts),
        body_end=len(body),
    )
